// How the library is looked at: order, groups, rows or cards.

#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/LibraryPanel.h"
#include "ui/widgets/Buttons.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>
#include <optional>

namespace melodeck::ui {

namespace {

struct OrderName
{
    store::EntryOrder order;
    QString name;
};

std::array<OrderName, 9> orderNames()
{
    using store::EntryOrder;
    return {OrderName{EntryOrder::Newest, LibraryPanel::tr("Newest")},
            OrderName{EntryOrder::Oldest, LibraryPanel::tr("Oldest")},
            OrderName{EntryOrder::BestMatch, LibraryPanel::tr("Best match")},
            OrderName{EntryOrder::Name, LibraryPanel::tr("Name")},
            OrderName{EntryOrder::Longest, LibraryPanel::tr("Longest")},
            OrderName{EntryOrder::Shortest, LibraryPanel::tr("Shortest")},
            OrderName{EntryOrder::Rating, LibraryPanel::tr("Stars and winners")},
            OrderName{EntryOrder::Melody, LibraryPanel::tr("Melody")},
            OrderName{EntryOrder::Collection, LibraryPanel::tr("As collected")}};
}

/// A section's own text is not drawn where the style sheet draws separators.
void addHeading(QMenu& menu, const QString& text)
{
    menu.addAction(text)->setEnabled(false);
}

QAction* addExclusive(QMenu* menu, QActionGroup* group, const QString& text, bool isOn)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    group->addAction(action);
    return action;
}

} // namespace

void LibraryPanel::buildViewMenu()
{
    m_viewMenu->clear();
    addOrders();
    addGroups();
    if (m_place == Place::Full) {
        addLayouts();
    }
}

void LibraryPanel::addOrders()
{
    addHeading(*m_viewMenu, tr("Sort by"));
    auto* group = new QActionGroup(m_viewMenu);
    for (const OrderName& each : orderNames()) {
        using store::EntryOrder;
        const bool isOffered = each.order == EntryOrder::BestMatch    ? !m_text->text().trimmed().isEmpty()
                               : each.order == EntryOrder::Collection ? m_filters->filters().collection.has_value()
                                                                      : true;
        if (isOffered) {
            QAction* action = addExclusive(m_viewMenu, group, each.name, m_model->query().order == each.order);
            connect(action, &QAction::triggered, this, [this, order = each.order] {
                m_isOrderChosen = true;
                m_group = EntryGroup::None;
                setOrder(order);
            });
        }
    }
}

void LibraryPanel::addGroups()
{
    m_viewMenu->addSeparator();
    addHeading(*m_viewMenu, tr("Group by"));
    auto* group = new QActionGroup(m_viewMenu);
    const auto add = [&](const QString& text, EntryGroup value) {
        connect(addExclusive(m_viewMenu, group, text, m_group == value), &QAction::triggered, this,
                [this, value] { setGroup(value); });
    };
    add(tr("No groups"), EntryGroup::None);
    add(tr("Request"), EntryGroup::Job);
    add(tr("Day"), EntryGroup::Day);
    add(tr("Melody used"), EntryGroup::Melody);
}

void LibraryPanel::addLayouts()
{
    m_viewMenu->addSeparator();
    addHeading(*m_viewMenu, tr("Show as"));
    auto* group = new QActionGroup(m_viewMenu);
    const auto add = [&](const QString& text, EntryLayout value) {
        connect(addExclusive(m_viewMenu, group, text, m_list->entryLayout() == value), &QAction::triggered, this,
                [this, value] { setEntryLayout(value); });
    };
    add(tr("Rows"), EntryLayout::Wide);
    add(tr("Cards"), EntryLayout::Cards);
}

void LibraryPanel::setOrder(store::EntryOrder order)
{
    m_order = order;
    m_list->setEntryGroup(m_group);
    if (m_isStale) {
        showOrder();
    } else {
        search();
    }
}

void LibraryPanel::showOrder()
{
    for (const OrderName& each : orderNames()) {
        if (each.order == effectiveOrder()) {
            m_view->setText(each.name + QStringLiteral(" ▾"));
            m_view->setAccessibleName(tr("Sort and group: %1").arg(each.name));
        }
    }
    m_view->updateGeometry();
    makeRoom();
}

void LibraryPanel::setGroup(EntryGroup group)
{
    m_group = group;
    setOrder(m_order);
}

void LibraryPanel::setEntryLayout(EntryLayout layout)
{
    m_list->setEntryLayout(layout);
}

void LibraryPanel::showAs(const LibraryPanel& other)
{
    m_text->setText(other.m_text->text());
    m_filters->setFilters(*other.m_filters);
    m_isOrderChosen = other.m_isOrderChosen;
    m_group = other.m_group;
    setOrder(other.m_order);
}

/// In a collection, which stands as people put it.
void LibraryPanel::moveRows(const std::vector<int>& rows, int before)
{
    const auto collection = m_model->query().collection;
    // Behind what is read so far there may be more.
    if (!collection || rows.empty() || (before >= m_model->rowCount() && m_model->canFetchMore({}))) {
        return;
    }
    while (before < m_model->rowCount() && std::find(rows.begin(), rows.end(), before) != rows.end()) {
        ++before; // none stands before itself
    }
    std::vector<store::EntryName> entries;
    for (const int row : rows) {
        entries.push_back(m_model->entryAt(row).entry);
    }
    m_feed.moveInCollection(*collection, entries,
                            before < m_model->rowCount() ? std::optional(m_model->entryAt(before).entry)
                                                         : std::nullopt);
}

} // namespace melodeck::ui
