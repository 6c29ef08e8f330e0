#include "ui/library/LibraryPanel.h"

#include "ui/library/EntryDetails.h"
#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/Thumbnails.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ScrolledLayout.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// As one types: fast enough to seem at once, slow enough to skip most letters of a word.
/// Height, at the usual size of the text, in which details stand below filters and a list.
constexpr int kRoomForDetails = 480;
constexpr auto kSearchPause = 60ms;
constexpr auto kChoicesPause = 120ms;

core::Result<LibraryChoices> readChoices(store::Library& library, const store::LibraryQuery& query)
{
    auto counts = library.search().counts(query);
    auto tags = library.marks().tags();
    auto collections = library.marks().collections();
    if (!counts || !tags || !collections) {
        return core::fail(!counts ? counts.error() : !tags ? tags.error() : collections.error());
    }
    return LibraryChoices{std::move(*counts), std::move(*tags), std::move(*collections)};
}

} // namespace

LibraryPanel::LibraryPanel(Place place, LibraryFeed& feed, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_feed(feed)
    , m_thumbnails(thumbnails)
    , m_model(new LibraryModel(feed, this))
    , m_list(new LibraryList(*m_model, thumbnails))
    , m_text(new SearchField)
    , m_scroll(new QScrollArea)
    , m_otherView(
          new LinkButton(place == Place::Pane ? tr("Full view") : tr("Back to the results"), ColorRole::SecondaryText))
    , m_filters(new FilterBar)
    , m_count(new ElidedLabel)
    , m_view(new LinkButton({}, ColorRole::SecondaryText))
    , m_viewMenu(new QMenu(this))
    , m_progress(new SecondaryLabel)
    , m_state(new SecondaryLabel)
    , m_clear(new LinkButton(tr("Clear search")))
    , m_trouble(new BannerMessage)
    , m_details(new EntryDetails)
{
    build();
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(kSearchPause);
    connect(&m_searchSoon, &QTimer::timeout, this, &LibraryPanel::search);
    m_choicesSoon.setSingleShot(true);
    m_choicesSoon.setInterval(kChoicesPause);
    connect(&m_choicesSoon, &QTimer::timeout, this, &LibraryPanel::askForChoices);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_entersList = false;
        m_searchSoon.start();
    });
    connect(m_filters, &FilterBar::changed, this, &LibraryPanel::search);
    connect(m_filters, &FilterBar::removeCollectionRequested, &m_feed, &LibraryFeed::removeCollection);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearSearch();
        focusSearch();
    });
    connect(m_otherView, &QPushButton::clicked, this, &LibraryPanel::otherViewRequested);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &LibraryPanel::buildViewMenu);
    connect(m_model, &LibraryModel::settled, this, [this] {
        m_trouble->hide();
        m_choicesSoon.start();
        showState();
        showCurrent();
        if (std::exchange(m_entersList, false) && m_text->hasFocus()) {
            enterList();
        }
    });
    connect(&m_feed, &LibraryFeed::progressed, this, &LibraryPanel::showProgress);
    connect(&m_feed, &LibraryFeed::failed, this, [this](const core::Error& error) {
        m_trouble->setSentences(BannerMessage::Tone::Warn, error.message, error.detail);
        m_trouble->show();
        showState();
    });
    connect(m_details, &EntryDetails::tagsEdited, &m_feed, &LibraryFeed::setTags);
    connect(m_details, &EntryDetails::noteEdited, &m_feed, &LibraryFeed::setNote);
    connect(m_details, &EntryDetails::closeRequested, this, [this] {
        m_details->hide();
        makeRoom();
        giveFocus(*m_list, Qt::OtherFocusReason);
    });
    connectList();
    showProgress();
    setOrder(m_order);
}

void LibraryPanel::build()
{
    const bool isPane = m_place == Place::Pane;
    setObjectName(isPane ? QStringLiteral("libraryPanel") : QStringLiteral("libraryView"));
    m_list->setObjectName(isPane ? QStringLiteral("libraryList") : QStringLiteral("libraryViewList"));
    m_list->setAccessibleName(tr("Library"));
    m_list->setEntryLayout(isPane ? EntryLayout::Narrow : EntryLayout::Wide);
    m_viewMenu->setObjectName(QStringLiteral("libraryViewMenu"));
    m_view->setObjectName(QStringLiteral("libraryViewButton"));
    m_view->setMenu(m_viewMenu);
    m_view->setFont(textFont(TextSize::Secondary));
    m_otherView->setObjectName(QStringLiteral("libraryOtherView"));
    m_otherView->setFont(textFont(TextSize::Secondary));
    m_otherView->setAccessibleName(m_otherView->text());
    m_otherView->setToolTip(isPane ? tr("The library in the place of the results, as rows or cards (Ctrl+L)")
                                   : tr("Back to the results (Ctrl+L)"));
    m_details->hide();
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("libraryContent"));
    auto* layout = new ScrolledLayout(inside);
    layout->setContentsMargins(sideMargin(), spacing::card, sideMargin(), spacing::group);
    layout->setSpacing(spacing::within);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::within, 0, spacing::within, 0);
    head->setSpacing(spacing::within);
    buildHead(head);
    layout->addLayout(head);
    constexpr int kAll = 1000; // next to the room below, which is there for when the list is not
    layout->addWidget(m_list, kAll);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::within, 0, spacing::within, 0);
    buildState(foot);
    layout->addLayout(foot);
    layout->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

/// Rows of the pane reach a little beyond its text, so that their own text stands flush with it.
int LibraryPanel::sideMargin() const
{
    return m_place == Place::Pane ? spacing::group - spacing::within : spacing::group;
}

QSize LibraryPanel::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* each : std::initializer_list<const QWidget*>{m_text, m_filters, m_view, m_otherView}) {
        widest = std::max(widest, each->minimumSizeHint().width());
    }
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {widest + 2 * (sideMargin() + spacing::within) + bar, m_scroll->minimumSizeHint().height()};
}

void LibraryPanel::buildHead(QVBoxLayout* column)
{
    m_text->setObjectName(QStringLiteral("librarySearch"));
    m_text->setPlaceholderText(tr("Search clips and prompts"));
    m_text->setAccessibleName(tr("Search the library"));
    m_text->setToolTip(tr("Words begin as these do. “In quotes” they stand so, a minus in front leaves out."));
    m_text->addAction(icon(IconId::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("libraryCount"));
    m_count->setTextSize(TextSize::Secondary);
    m_count->setColorRole(ColorRole::SecondaryText);
    m_trouble->setObjectName(QStringLiteral("libraryTrouble"));
    m_trouble->hide();
    // The links have what they need, the count has what is left.
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_line = new QHBoxLayout;
    m_line->setSpacing(spacing::within);
    m_line->addWidget(m_count, 1);
    m_line->addWidget(m_view, 0, Qt::AlignLeft);
    m_line->addWidget(m_otherView, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addWidget(m_filters);
    column->addLayout(m_line);
    column->addWidget(m_trouble);
}

void LibraryPanel::buildState(QVBoxLayout* column)
{
    m_state->setObjectName(QStringLiteral("libraryState"));
    m_state->setWordWrap(true);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_progress->setObjectName(QStringLiteral("libraryProgress"));
    m_progress->setWordWrap(true);
    column->setSpacing(spacing::within);
    column->addWidget(m_state);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_details);
}

void LibraryPanel::connectList()
{
    connect(m_list, &LibraryList::playRequested, this, &LibraryPanel::playRequested);
    connect(m_list, &LibraryList::starRequested, this, [this](int row) {
        const store::LibraryEntry& entry = m_model->entryAt(row);
        Q_EMIT starRequested({entry.entry}, !entry.clip.starred);
    });
    connect(m_list, &LibraryList::editRequested, this, &LibraryPanel::editDetails);
    connect(m_list, &LibraryList::menuRequested, this, &LibraryPanel::menuRequested);
    connect(m_list, &LibraryList::moveRequested, this, &LibraryPanel::moveRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged();
    });
}

void LibraryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setLooked(true);
    m_thumbnails.forgetFailures(); // a disk may have been plugged in since
    if (std::exchange(m_isStale, false)) {
        search();
    }
}

void LibraryPanel::hideEvent(QHideEvent* event)
{
    m_model->setLooked(false);
    QWidget::hideEvent(event);
}

void LibraryPanel::focusSearch()
{
    giveFocus(*m_text, Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LibraryPanel::clearSearch()
{
    m_text->clear();
    m_filters->clear();
    m_searchSoon.stop();
    search();
}

bool LibraryPanel::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || m_filters->isAnyOn();
}

/// What people typed is sorted by how well it fits, a collection as it was put together, until they choose.
store::EntryOrder LibraryPanel::effectiveOrder() const
{
    if (m_group == EntryGroup::Melody) {
        return store::EntryOrder::Melody;
    }
    if (m_group != EntryGroup::None) {
        return m_order == store::EntryOrder::Oldest ? m_order : store::EntryOrder::Newest;
    }
    if (m_isOrderChosen) {
        return m_order;
    }
    if (m_filters->filters().collection) {
        return store::EntryOrder::Collection;
    }
    return m_text->text().trimmed().isEmpty() ? m_order : store::EntryOrder::BestMatch;
}

void LibraryPanel::search()
{
    m_searchSoon.stop();
    store::LibraryQuery query = m_filters->filters();
    query.text = m_text->text();
    query.order = effectiveOrder();
    m_model->setQuery(query);
    m_list->setMovable(query.order == store::EntryOrder::Collection && query.collection.has_value());
    showState();
    showOrder();
}

void LibraryPanel::askForChoices()
{
    m_feed.ask([query = m_model->query()](store::Library& library) { return readChoices(library, query); },
               [this](const LibraryChoices& choices) {
                   m_choices = choices;
                   m_filters->setChoices(choices);
                   QStringList tags;
                   for (const store::LibraryMarks::Named& tag : choices.tags) {
                       tags << tag.name;
                   }
                   m_details->setKnownTags(tags);
                   showCount();
                   Q_EMIT choicesChanged();
               });
}

void LibraryPanel::showCount()
{
    const qint64 total = m_choices.counts.total;
    if (m_choices.counts.isAtLeast) {
        m_count->setText(tr("More than %1 entries").arg(QLocale().toString(total)));
    } else {
        m_count->setText(tr("%Ln entry(ies)", nullptr, static_cast<int>(total)));
    }
}

void LibraryPanel::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isKnown = m_model->isSettled();
    m_list->setVisible(!isEmpty || !isKnown);
    m_state->setVisible((isEmpty && isKnown) || m_model->isCut());
    m_clear->setVisible(isEmpty && isKnown && isNarrowed());
    if (!isEmpty) {
        m_state->setText(tr("Only the newest hits are in this order. Search for more words to see all."));
    } else if (isNarrowed()) {
        m_state->setText(tr("Nothing in the library fits this search."));
    } else {
        m_state->setText(tr("What you make is kept here: every clip, transcript and request, to be found by any word "
                            "of it."));
    }
}

void LibraryPanel::showProgress()
{
    const store::IndexProgress& progress = m_feed.progress();
    m_progress->setVisible(!progress.isComplete);
    if (!progress.isComplete) {
        m_progress->setText(
            progress.reached.isValid()
                ? tr("The library is being read in: what is older than %1 is not found yet.")
                      .arg(QLocale().toString(progress.reached.toLocalTime().date(), QLocale::ShortFormat))
                : tr("The library is being read in: some clips are not found yet."));
    }
}

void LibraryPanel::showCurrent()
{
    m_details->setEntry(current());
}

std::optional<store::LibraryEntry> LibraryPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->entryAt(index.row())) : std::nullopt;
}

std::vector<store::LibraryEntry> LibraryPanel::selected() const
{
    std::vector<store::LibraryEntry> entries;
    for (const int row : m_list->selectedRows()) {
        const bool isCurrent = row == m_list->currentIndex().row();
        entries.insert(isCurrent ? entries.begin() : entries.end(), m_model->entryAt(row));
    }
    return entries;
}

void LibraryPanel::editDetails()
{
    m_details->setEntry(current());
    m_details->show();
    makeRoom();
    m_scroll->widget()->layout()->activate(); // it has its place now, and can be scrolled to
    m_scroll->ensureWidgetVisible(m_details);
    m_details->focusTags();
}

void LibraryPanel::giveFocus(QWidget& widget, Qt::FocusReason reason) const
{
    widget.setFocus(reason);
    m_scroll->ensureWidgetVisible(&widget);
}

void LibraryPanel::setPlayback(const LibraryDelegate::Playback& playback) const
{
    m_list->setPlayback(playback);
}

void LibraryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void LibraryPanel::makeRoom()
{
    const bool isLow = height() < qRound(kRoomForDetails * textScale());
    m_filters->setVisible(!isLow || m_details->isHidden());
    constexpr int kLeastCount = 40;
    const int wanted = m_view->sizeHint().width() + m_otherView->sizeHint().width() + qRound(kLeastCount * textScale());
    // With the scroll bar, so that one more line, which brings it, does not take itself away.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = width() - 2 * (sideMargin() + spacing::within) - 2 * spacing::within - bar;
    m_line->setDirection(room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LibraryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        makeRoom();
    }
}

/// Only what is found and in view is chosen: the next key may be Del.
void LibraryPanel::enterList()
{
    if (m_searchSoon.isActive()) {
        search();
    }
    m_entersList = !m_model->isSettled();
    if (m_entersList || m_model->rowCount() == 0) {
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const bool isSeen = current.isValid() && m_list->viewport()->rect().intersects(m_list->visualRect(current));
    const QModelIndex wanted = isSeen ? current : m_model->index(0);
    m_list->setCurrentIndex(wanted);
    m_list->scrollTo(wanted);
    giveFocus(*m_list, Qt::OtherFocusReason);
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isDown = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isEscape = key->key() == Qt::Key_Escape && !m_text->text().isEmpty();
        if (key->modifiers() == Qt::NoModifier && (isDown || isEscape)) {
            key->accept();
            if (event->type() == QEvent::KeyPress && isEscape) {
                m_text->clear();
            } else if (event->type() == QEvent::KeyPress) {
                enterList();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace melodeck::ui
