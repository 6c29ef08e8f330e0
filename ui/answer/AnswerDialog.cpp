#include "ui/answer/AnswerDialog.h"

#include "ui/answer/JsonDelegate.h"
#include "ui/answer/JsonTreeModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ArrowTree.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Some milliseconds of it at a time.
constexpr int kPlacesAtOnce = 10'000;
/// While somebody writes.
constexpr auto kSearchSoon = 150ms;
/// So many rows are opened by themselves.
constexpr int kOpened = 50;
constexpr int kWidth = 680;
constexpr int kHeight = 500;
constexpr int kNameWidth = 200;

} // namespace

AnswerDialog::AnswerDialog(const std::shared_ptr<const core::JobRecord>& job, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_job(job)
    , m_model(new JsonTreeModel(std::shared_ptr<const core::Json>(job, &job->answer.json), job->answer.clips, this))
    , m_search(m_model->document())
    , m_words(new SearchField(this))
    , m_previous(new LinkButton(tr("Previous"), ColorRole::Accent, this))
    , m_next(new LinkButton(tr("Next"), ColorRole::Accent, this))
    , m_said(new SecondaryLabel(QString(), this))
    , m_tree(new ArrowTree<QTreeView>(this))
    , m_place(new ElidedLabel(QString(), this))
    , m_copyValue(new QPushButton(tr("Copy value"), this))
    , m_copyPath(new QPushButton(tr("Copy path"), this))
    , m_copyJson(new QPushButton(tr("Copy as JSON"), this))
{
    build(title, job->answer.requestId);
    addKeys();
    m_searchOn.setSingleShot(true);
    connect(&m_searchOn, &QTimer::timeout, this, &AnswerDialog::searchOn);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_said->clear();
        // From the place on where it stands: more letters of the same words stay there.
        JsonPath from = m_model->pathOf(m_tree->currentIndex());
        m_search.begin(m_words->text(), from, JsonSearch::Direction::Previous);
        static_cast<void>(m_search.step(1));
        from = m_search.path();
        m_search.begin(m_words->text(), from, JsonSearch::Direction::Next);
        m_searchOn.start(kSearchSoon);
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { find(JsonSearch::Direction::Previous); });
    connect(m_next, &QPushButton::clicked, this, [this] { find(JsonSearch::Direction::Next); });
    connect(m_copyValue, &QPushButton::clicked, this, &AnswerDialog::copyValue);
    connect(m_copyPath, &QPushButton::clicked, this, &AnswerDialog::copyPath);
    connect(m_copyJson, &QPushButton::clicked, this, &AnswerDialog::copyJson);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnswerDialog::showPlace);
    const QModelIndex whole = m_model->index(0, 0);
    m_model->fetchMore(whole); // a tree that is not shown yet does so too late
    m_tree->expand(whole);
    for (int row = 0; m_model->rowCount(whole) <= kOpened && row < m_model->rowCount(whole); ++row) {
        const QModelIndex each = m_model->index(row, 0, whole);
        if (childCount(m_model->valueOf(each)) <= kOpened) {
            m_tree->expand(each);
        }
    }
    m_tree->setCurrentIndex(whole);
    m_tree->setFocus();
}

AnswerDialog::~AnswerDialog() = default;

void AnswerDialog::build(const QString& title, const QString& facts)
{
    setObjectName(QStringLiteral("answerDialog"));
    setWindowTitle(tr("Answer – %1").arg(title));
    m_tree->setObjectName(QStringLiteral("answerTree"));
    m_tree->setAccessibleName(tr("Answer"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new JsonDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(JsonTreeModel::NameColumn, kNameWidth);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &AnswerDialog::showMenu);
    m_place->setObjectName(QStringLiteral("answerPlace"));
    m_place->setTextSize(TextSize::Secondary);
    m_place->setColorRole(ColorRole::SecondaryText);
    m_place->setElideMode(Qt::ElideMiddle);
    m_said->setObjectName(QStringLiteral("answerSaid"));
    auto* name = new ElidedLabel(title, this);
    name->setTextSize(TextSize::Body, TextWeight::SemiBold);
    name->setWordOrder(WordOrder::Own);
    auto* request = new SecondaryLabel(facts.isEmpty() ? QString() : tr("Request id: %1").arg(facts), this);
    request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    request->setVisible(!facts.isEmpty());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addWidget(name);
    layout->addWidget(request);
    layout->addWidget(makeSearch());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_place);
    layout->addWidget(makeButtons());
    resize(kWidth, kHeight);
}

QWidget* AnswerDialog::makeSearch()
{
    m_words->setObjectName(QStringLiteral("answerSearch"));
    m_words->setPlaceholderText(tr("Find in names and values"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_previous->setAutoDefault(false);
    m_next->setAutoDefault(false);
    m_previous->setToolTip(tr("Find previous (Shift+Enter)"));
    m_next->setToolTip(tr("Find next (Enter)"));
    m_previous->setAccessibleName(tr("Find previous"));
    m_next->setAccessibleName(tr("Find next"));
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::within);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_said);
    return line;
}

QWidget* AnswerDialog::makeButtons()
{
    auto* save = new QPushButton(tr("Save as…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    save->setObjectName(QStringLiteral("saveShownAnswer"));
    save->setToolTip(tr("As it was received, byte for byte"));
    m_copyValue->setObjectName(QStringLiteral("copyJsonValue"));
    m_copyPath->setObjectName(QStringLiteral("copyJsonPath"));
    m_copyPath->setToolTip(tr("The JSON pointer that leads to this place"));
    m_copyJson->setObjectName(QStringLiteral("copyJson"));
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, spacing::within, 0, 0);
    row->setSpacing(spacing::within);
    for (QPushButton* button : {m_copyValue, m_copyPath, m_copyJson, save, close}) {
        button->setAutoDefault(false); // Enter in the search field goes on
        button->setAccessibleName(button->text());
        row->addWidget(button);
        if (button == m_copyJson) {
            row->addStretch(1);
        }
    }
    connect(save, &QPushButton::clicked, this, &AnswerDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

void AnswerDialog::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto then) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
    };
    add(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    add(QKeySequence::FindNext, [this] { find(JsonSearch::Direction::Next); });
    add(QKeySequence::FindPrevious, [this] { find(JsonSearch::Direction::Previous); });
    add(QKeySequence::Save, [this] { Q_EMIT saveRequested(); });
    auto* copy = new QAction(m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // in the field it copies what is marked there
    connect(copy, &QAction::triggered, this, &AnswerDialog::copyValue);
    m_tree->addAction(copy);
}

bool AnswerDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find((key->modifiers() & Qt::ShiftModifier) != 0 ? JsonSearch::Direction::Previous
                                                             : JsonSearch::Direction::Next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AnswerDialog::showMenu(const QPoint& at)
{
    if (!m_tree->currentIndex().isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, &AnswerDialog::copyValue);
    menu->addAction(tr("Copy path"), this, &AnswerDialog::copyPath);
    menu->addAction(tr("Copy as JSON"), this, &AnswerDialog::copyJson);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void AnswerDialog::find(JsonSearch::Direction direction)
{
    if (m_words->text().isEmpty()) {
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_said->clear();
    m_search.begin(m_words->text(), m_model->pathOf(m_tree->currentIndex()), direction);
    searchOn();
}

void AnswerDialog::searchOn()
{
    m_searchOn.stop();
    if (m_words->text().isEmpty()) {
        return;
    }
    switch (m_search.step(kPlacesAtOnce)) {
    case JsonSearch::Progress::Going:
        m_said->setText(tr("Searching…"));
        m_searchOn.start(0ms);
        break;
    case JsonSearch::Progress::Found:
        m_said->clear();
        showFound(m_search.path());
        break;
    case JsonSearch::Progress::NotFound:
        m_said->setText(tr("Not found"));
        QAccessibleEvent announcement(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
        break;
    }
}

void AnswerDialog::showFound(const JsonPath& path)
{
    const QModelIndex found = m_model->indexOf(path);
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
}

void AnswerDialog::showPlace()
{
    const QString pointer = jsonPointer(m_model->document(), m_model->pathOf(m_tree->currentIndex()));
    m_place->setText(pointer.isEmpty() ? tr("The whole answer") : pointer);
    // What a path leads to is worth copying by it; the whole has none.
    m_copyPath->setEnabled(!pointer.isEmpty());
}

void AnswerDialog::copyValue()
{
    const core::Json& value = m_model->valueOf(m_tree->currentIndex());
    if (value.is_structured()) {
        copyJson();
    } else {
        copy(plainValue(value), tr("Value copied"));
    }
}

void AnswerDialog::copyPath()
{
    copy(jsonPointer(m_model->document(), m_model->pathOf(m_tree->currentIndex())), tr("Path copied"));
}

void AnswerDialog::copyJson()
{
    const core::Json& value = m_model->valueOf(m_tree->currentIndex());
    copy(QString::fromStdString(value.dump(2, ' ', false, core::Json::error_handler_t::replace)), tr("JSON copied"));
}

void AnswerDialog::copy(const QString& text, const QString& said)
{
    QGuiApplication::clipboard()->setText(text);
    m_said->setText(said);
    QAccessibleEvent announcement(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace melodeck::ui
