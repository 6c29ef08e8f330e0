#include "ui/library/FilterBar.h"

#include "ui/library/EntryWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace melodeck::ui {

namespace {

template <typename List, typename T>
void toggle(List& list, const T& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    if (found == list.end()) {
        list.push_back(value);
    } else {
        list.erase(found);
    }
}

template <typename List, typename T>
bool isIn(const List& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// An ampersand in a name is no key of a menu.
QString menuText(QString text)
{
    constexpr qsizetype kLongest = 40;
    if (text.size() > kLongest) {
        text = text.left(kLongest) + QChar(0x2026);
    }
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_more(new Chip(tr("Filters") + QStringLiteral(" ▾")))
    , m_starred(new Chip(tr("Starred")))
    , m_melody(new Chip(tr("With melody")))
{
    build();
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::buildMenu);
    connect(m_starred, &QPushButton::toggled, this, [this](bool on) {
        m_filters.starred = on ? std::optional(true) : std::nullopt;
        change();
    });
    connect(m_melody, &QPushButton::toggled, this, [this](bool on) {
        m_filters.hasMelody = on ? std::optional(true) : std::nullopt;
        change();
    });
}

void FilterBar::build()
{
    setObjectName(QStringLiteral("libraryFilters"));
    m_menu->setObjectName(QStringLiteral("libraryFilterMenu"));
    m_more->setObjectName(QStringLiteral("libraryFilterButton"));
    m_more->setAccessibleName(tr("Filters"));
    m_more->setMenu(m_menu);
    m_starred->setObjectName(QStringLiteral("filterStarred"));
    m_starred->setAccessibleName(m_starred->text());
    m_starred->setCheckable(true);
    m_melody->setObjectName(QStringLiteral("filterMelody"));
    m_melody->setAccessibleName(m_melody->text());
    m_melody->setCheckable(true);
    m_chips = new FlowLayout(this, spacing::grid);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->addWidget(m_more);
    m_chips->addWidget(m_starred);
    m_chips->addWidget(m_melody);
}

bool FilterBar::isAnyOn() const
{
    return !(m_filters == store::LibraryQuery{});
}

void FilterBar::clear()
{
    m_filters = {};
    m_period = Period::Any;
    change();
}

void FilterBar::setFilters(const FilterBar& other)
{
    m_filters = other.m_filters;
    m_period = other.m_period;
    m_choices = other.m_choices;
    change();
}

void FilterBar::chooseCollection(qint64 collection)
{
    m_filters = {};
    m_period = Period::Any;
    m_filters.collection = collection;
    change();
}

void FilterBar::setChoices(const LibraryChoices& choices)
{
    m_choices = choices;
    const auto isGone = [&](qint64 id) {
        return std::none_of(choices.collections.begin(), choices.collections.end(),
                            [id](const auto& each) { return each.id == id; });
    };
    if (m_filters.collection && isGone(*m_filters.collection)) {
        m_filters.collection.reset();
        change();
        return;
    }
    showActive(); // names may be known now
}

void FilterBar::change()
{
    showActive();
    Q_EMIT changed();
}

void FilterBar::setPeriod(Period period)
{
    m_period = period;
    const QDateTime today = QDate::currentDate().startOfDay();
    m_filters.from = {};
    m_filters.until = {};
    constexpr int kWeek = 7;
    switch (period) {
    case Period::Any:
        break;
    case Period::Today:
        m_filters.from = today;
        break;
    case Period::Week:
        m_filters.from = today.addDays(1 - kWeek);
        break;
    case Period::Month:
        m_filters.from = today.addMonths(-1);
        break;
    case Period::Year:
        m_filters.from = today.addYears(-1);
        break;
    case Period::Older:
        m_filters.until = today.addYears(-1);
        break;
    }
    change();
}

namespace {

struct PeriodName
{
    FilterBar::Period period;
    QString name;
};

std::array<PeriodName, 5> periodNames()
{
    using Period = FilterBar::Period;
    return {PeriodName{Period::Today, FilterBar::tr("Today")}, PeriodName{Period::Week, FilterBar::tr("Last 7 days")},
            PeriodName{Period::Month, FilterBar::tr("Last month")},
            PeriodName{Period::Year, FilterBar::tr("Last 12 months")},
            PeriodName{Period::Older, FilterBar::tr("Older than a year")}};
}

} // namespace

void FilterBar::buildMenu()
{
    m_menu->clear();
    addFlags();
    addKinds();
    addModels();
    addLengths();
    addPeriods();
    addTags();
    addCollections();
    m_menu->addSeparator();
    QAction* none = m_menu->addAction(tr("No filter"), this, &FilterBar::clear);
    none->setObjectName(QStringLiteral("clearFilters"));
    none->setEnabled(isAnyOn());
}

QMenu* FilterBar::addChoices(const QString& title, const char* name)
{
    QMenu* menu = m_menu->addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

void FilterBar::addChoice(QMenu* menu, const QString& text, qint64 count, bool isOn,
                          const std::function<void()>& toggle)
{
    const QString number = QLocale().toString(count) + (m_choices.counts.isAtLeast ? QStringLiteral("+") : QString());
    QAction* action = menu->addAction(count < 0 ? menuText(text) : menuText(text) + QLatin1Char('\t') + number);
    action->setCheckable(true);
    action->setChecked(isOn);
    action->setEnabled(count != 0 || isOn || m_choices.counts.isAtLeast);
    connect(action, &QAction::triggered, this, [this, toggle] {
        toggle();
        change();
    });
}

void FilterBar::addFlags()
{
    const auto flag = [this](const QString& text, qint64 count, std::optional<bool> store::LibraryQuery::*member) {
        addChoice(m_menu, text, count, (m_filters.*member).value_or(false), [this, member] {
            m_filters.*member = (m_filters.*member).value_or(false) ? std::nullopt : std::optional(true);
        });
    };
    flag(tr("Starred"), m_choices.counts.starred, &store::LibraryQuery::starred);
    flag(tr("With melody"), m_choices.counts.withMelody, &store::LibraryQuery::hasMelody);
    flag(tr("Won a blind comparison"), m_choices.counts.wonBlind, &store::LibraryQuery::wonBlind);
    m_menu->addSeparator();
}

void FilterBar::addKinds()
{
    QMenu* menu = addChoices(tr("Kind"), "filterKind");
    for (int i = 0; i < store::kEntryKinds; ++i) {
        const auto kind = static_cast<store::EntryKind>(i);
        addChoice(menu, entryKindText(kind), m_choices.counts.kinds[i], isIn(m_filters.kinds, kind),
                  [this, kind] { toggle(m_filters.kinds, kind); });
    }
}

void FilterBar::addModels()
{
    QMenu* menu = addChoices(tr("Model"), "filterModel");
    for (const auto& [model, count] : m_choices.counts.models) {
        const QString text = model.isEmpty() ? tr("Not known") : modelTitle(model);
        addChoice(menu, text, count, isIn(m_filters.models, model),
                  [this, id = model] { toggle(m_filters.models, id); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterBar::addLengths()
{
    QMenu* menu = addChoices(tr("Length"), "filterLength");
    for (int i = 1; i < store::kLengthClasses; ++i) {
        const auto length = static_cast<store::LengthClass>(i);
        addChoice(menu, lengthClassText(length), m_choices.counts.lengths[i], isIn(m_filters.lengths, length),
                  [this, length] { toggle(m_filters.lengths, length); });
    }
}

void FilterBar::addPeriods()
{
    QMenu* menu = addChoices(tr("Date"), "filterDate");
    for (const PeriodName& each : periodNames()) {
        const Period period = each.period;
        QAction* action =
            menu->addAction(each.name, this, [this, period] { setPeriod(m_period == period ? Period::Any : period); });
        action->setCheckable(true);
        action->setChecked(m_period == period);
    }
}

void FilterBar::addTags()
{
    QMenu* menu = addChoices(tr("Tag"), "filterTag");
    for (const store::LibraryMarks::Named& tag : m_choices.tags) {
        addChoice(menu, tag.name, tag.entries, m_filters.tags.contains(tag.name, Qt::CaseInsensitive),
                  [this, name = tag.name] { toggle(m_filters.tags, name); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterBar::addCollections()
{
    QMenu* menu = addChoices(tr("Collection"), "filterCollection");
    for (const store::LibraryMarks::Named& each : m_choices.collections) {
        const qint64 id = each.id;
        // One without entries can be looked into, too: how else would one take it away.
        QAction* action = menu->addAction(menuText(each.name) + QLatin1Char('\t') + QLocale().toString(each.entries));
        action->setCheckable(true);
        action->setChecked(m_filters.collection == id);
        connect(action, &QAction::triggered, this, [this, id] {
            m_filters.collection = m_filters.collection == id ? std::nullopt : std::optional(id);
            change();
        });
    }
    menu->setEnabled(!menu->isEmpty());
    if (m_filters.collection) {
        menu->addSeparator();
        menu->addAction(tr("Remove this collection; its clips stay"), this,
                        [this, id = *m_filters.collection] { Q_EMIT removeCollectionRequested(id); })
            ->setObjectName(QStringLiteral("removeCollection"));
    }
}

void FilterBar::addActive(const QString& text, const std::function<void()>& remove)
{
    constexpr qsizetype kLongest = 24;
    const QString shown = text.size() > kLongest ? text.left(kLongest) + QChar(0x2026) : text;
    auto* chip = new Chip(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral("  ×"));
    chip->setAccessibleName(tr("Remove filter: %1").arg(text));
    chip->setToolTip(chip->accessibleName());
    chip->setCheckable(true);
    chip->setChecked(true);
    connect(chip, &QPushButton::clicked, this, [this, remove] {
        remove();
        m_more->setFocus(Qt::OtherFocusReason); // the chip goes, and the focus would with it
        change();
    });
    m_chips->addWidget(chip);
    m_active.push_back(chip);
    chip->show();
}

void FilterBar::showActive()
{
    for (Chip* chip : std::exchange(m_active, {})) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    const QSignalBlocker starred(m_starred);
    const QSignalBlocker melody(m_melody);
    m_starred->setChecked(m_filters.starred.value_or(false));
    m_melody->setChecked(m_filters.hasMelody.value_or(false));
    if (m_filters.wonBlind) {
        addActive(tr("Won blind"), [this] { m_filters.wonBlind.reset(); });
    }
    for (const store::EntryKind kind : m_filters.kinds) {
        addActive(entryKindText(kind), [this, kind] { toggle(m_filters.kinds, kind); });
    }
    for (const QString& model : m_filters.models) {
        addActive(model.isEmpty() ? tr("Model not known") : modelTitle(model),
                  [this, model] { toggle(m_filters.models, model); });
    }
    for (const store::LengthClass length : m_filters.lengths) {
        addActive(lengthClassText(length), [this, length] { toggle(m_filters.lengths, length); });
    }
    for (const PeriodName& each : periodNames()) {
        if (each.period == m_period) {
            addActive(each.name, [this] {
                m_period = Period::Any;
                m_filters.from = {};
                m_filters.until = {};
            });
        }
    }
    for (const QString& tag : m_filters.tags) {
        addActive(tag, [this, tag] { toggle(m_filters.tags, tag); });
    }
    for (const store::LibraryMarks::Named& each : m_choices.collections) {
        if (m_filters.collection == each.id) {
            addActive(each.name, [this] { m_filters.collection.reset(); });
        }
    }
    updateGeometry();
}

} // namespace melodeck::ui
