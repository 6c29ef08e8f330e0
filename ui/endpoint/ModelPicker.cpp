#include "ui/endpoint/ModelPicker.h"

#include "ui/endpoint/PlatformModels.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ArrowTree.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace melodeck::ui {

namespace {

constexpr QSize kSize(560, 420);
constexpr int kAddressRole = Qt::UserRole;
/// Of a model: api::endpointWords() of it.
constexpr int kModelRole = Qt::UserRole + 1;
/// Whether an item's children came, or are on their way.
constexpr int kAskedRole = Qt::UserRole + 2;
constexpr int kKindRole = Qt::UserRole + 3;
constexpr int kIdRole = Qt::UserRole + 4;

/// Room to point at; the width is the column's.
QSize rowSize(const QWidget& tree)
{
    return {0, tree.fontMetrics().lineSpacing() + spacing::card};
}

void dropChildren(QTreeWidgetItem& item)
{
    while (item.childCount() > 0) {
        const std::unique_ptr<QTreeWidgetItem> gone(item.takeChild(0));
    }
}

} // namespace

ModelPicker::ModelPicker(PlatformModels& models, const core::Secret& key, core::AuthScheme scheme, QWidget* parent)
    : QDialog(parent)
    , m_models(models)
    , m_key(key)
    , m_scheme(scheme)
    , m_search(new SearchField)
    , m_tree(new ArrowTree<QTreeWidget>)
    , m_note(new TextLabel)
{
    build();
    connect(&m_models, &PlatformModels::modelsCame, this, &ModelPicker::showModels);
    connect(&m_models, &PlatformModels::failed, this, &ModelPicker::showError);
    connect(&m_models, &PlatformModels::targetsCame, this, &ModelPicker::showTargets);
    connect(&m_models, &PlatformModels::targetsFailed, this, &ModelPicker::showTargetsError);
    connect(m_search, &QLineEdit::textChanged, this, &ModelPicker::filter);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ModelPicker::expand);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &ModelPicker::refreshButton);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &ModelPicker::choose);
    connect(m_again, &QPushButton::clicked, this, &ModelPicker::ask);
    ask();
}

ModelPicker::~ModelPicker()
{
    m_models.stop();
}

void ModelPicker::build()
{
    setObjectName(QStringLiteral("modelPicker"));
    setWindowTitle(tr("Models at Baseten"));
    resize(kSize);
    m_search->setObjectName(QStringLiteral("searchModels"));
    m_search->setAccessibleName(tr("Search by name, or write a model's id"));
    m_search->setPlaceholderText(tr("Search by name, or write a model's id"));
    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("platformModels"));
    m_tree->setAccessibleName(tr("Models"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // which chooses
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->setObjectName(QStringLiteral("modelsNote"));
    m_note->setWordWrap(true);
    m_note->setTextSize(TextSize::Secondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("listAgain"));
    m_again->setAutoDefault(false);
    m_use = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("chooseModel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_use->setDefault(true); // not before it is in the dialog, which would take Cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &ModelPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ModelPicker::ask()
{
    m_tree->clear();
    m_again->hide();
    m_note->setColorRole(ColorRole::SecondaryText);
    m_note->setText(tr("Asking Baseten…"));
    m_models.listModels(m_key, m_scheme);
    refreshButton();
}

void ModelPicker::showModels(const std::vector<api::PlatformModel>& models)
{
    std::vector<api::PlatformModel> sorted = models;
    QCollator order;
    order.setNumericMode(true); // "team 2" before "team 10"
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&order](const auto& a, const auto& b) { return order.compare(a.name, b.name) < 0; });
    for (const api::PlatformModel& model : sorted) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setText(0, model.name.isEmpty() ? model.id : model.name);
        const bool isChain = model.kind == api::PlatformKind::Chain;
        item->setText(1, isChain ? tr("chain · %1").arg(model.id) : model.id);
        item->setSizeHint(0, rowSize(*m_tree));
        item->setForeground(1, themeColor(ColorRole::SecondaryText));
        item->setData(0, kModelRole, api::endpointWords(model.kind, model.id));
        item->setData(0, kKindRole, static_cast<int>(model.kind));
        item->setData(0, kIdRole, model.id);
        const bool hasProduction = !model.productionDeployment.isEmpty() || model.developmentDeployment.isEmpty();
        item->setData(0, kAddressRole,
                      api::endpointWords(model.kind, model.id,
                                         hasProduction ? QStringLiteral("environments/production")
                                                       : QStringLiteral("development")));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    m_note->setText(models.empty() ? tr("This workspace has no models yet.")
                                   : tr("Open a model to see its environments and deployments. The model itself stands "
                                        "for its production."));
    filter();
    if (models.size() == 1) {
        m_tree->topLevelItem(0)->setExpanded(true);
    }
}

void ModelPicker::showError(const core::Error& error)
{
    m_note->setColorRole(ColorRole::Bad);
    m_note->setText(error.message);
    m_again->show();
}

QTreeWidgetItem* ModelPicker::modelItem(const QString& model) const
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, kModelRole).toString() == model) {
            return m_tree->topLevelItem(i);
        }
    }
    return nullptr;
}

void ModelPicker::expand(QTreeWidgetItem* item)
{
    if (item->parent() != nullptr || item->data(0, kAskedRole).toBool()) {
        return;
    }
    item->setData(0, kAskedRole, true);
    auto* waiting = new QTreeWidgetItem(item, QStringList{tr("Asking Baseten…")});
    waiting->setFlags(Qt::NoItemFlags);
    m_models.listTargets(static_cast<api::PlatformKind>(item->data(0, kKindRole).toInt()),
                         item->data(0, kIdRole).toString());
}

void ModelPicker::showTargets(const QString& model, const std::vector<api::PlatformTarget>& targets)
{
    QTreeWidgetItem* item = modelItem(model);
    if (item == nullptr) {
        return;
    }
    dropChildren(*item);
    for (const api::PlatformTarget& target : targets) {
        auto* child = new QTreeWidgetItem(item, QStringList{target.title, api::deploymentWords(target.deployment)});
        child->setData(0, kAddressRole, model + QLatin1Char('/') + target.path);
        child->setForeground(1, themeColor(ColorRole::SecondaryText));
        child->setToolTip(1, target.deployment.status);
        child->setSizeHint(0, rowSize(*m_tree));
    }
    if (targets.empty()) {
        auto* none = new QTreeWidgetItem(item, QStringList{tr("It is deployed nowhere.")});
        none->setFlags(Qt::NoItemFlags);
    }
}

void ModelPicker::showTargetsError(const QString& model, const core::Error& error)
{
    if (QTreeWidgetItem* item = modelItem(model); item != nullptr) {
        dropChildren(*item);
        item->setData(0, kAskedRole, false); // opened again, it is asked for again
        item->setExpanded(false);
    }
    m_note->setColorRole(ColorRole::Bad);
    m_note->setText(error.message);
}

void ModelPicker::filter()
{
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(i);
        const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                          item->data(0, kIdRole).toString().startsWith(wanted, Qt::CaseInsensitive) ||
                          item->data(0, kModelRole).toString() == QLatin1String("baseten:") + wanted;
        item->setHidden(!fits);
        first = fits && first == nullptr ? item : first;
    }
    const QTreeWidgetItem* current = m_tree->currentItem();
    const bool isShown =
        current != nullptr && !current->isHidden() && (current->parent() == nullptr || !current->parent()->isHidden());
    if (!isShown) {
        m_tree->setCurrentItem(first);
    }
    refreshButton();
}

QString ModelPicker::writtenId() const
{
    static const QRegularExpression shape(QStringLiteral("^(?:chain:)?[A-Za-z0-9]+$"));
    const QString written = m_search->text().trimmed();
    return shape.match(written).hasMatch() ? written : QString();
}

QString ModelPicker::chosenAddress() const
{
    const QTreeWidgetItem* current = m_tree->currentItem();
    if (current != nullptr && !current->isHidden()) {
        return current->data(0, kAddressRole).toString();
    }
    const QString id = writtenId();
    return id.isEmpty() ? QString() : QStringLiteral("baseten:") + id;
}

void ModelPicker::refreshButton()
{
    const QTreeWidgetItem* current = m_tree->currentItem();
    const bool isById = (current == nullptr || current->isHidden()) && !writtenId().isEmpty();
    m_use->setText(isById ? tr("Use the id %1").arg(writtenId()) : tr("Choose"));
    m_use->setEnabled(!chosenAddress().isEmpty());
}

void ModelPicker::choose()
{
    const QString address = chosenAddress();
    if (address.isEmpty()) {
        return;
    }
    const QTreeWidgetItem* current = m_tree->currentItem();
    const bool isListed = current != nullptr && !current->isHidden();
    const QTreeWidgetItem* model = !isListed || current->parent() == nullptr ? current : current->parent();
    const QString name = isListed ? model->text(0) : QString();
    accept();
    Q_EMIT chosen(address, name);
}

bool ModelPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace melodeck::ui
