#include "ui/library/LibraryDesk.h"

#include "ui/library/EntryMenu.h"
#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/Thumbnails.h"
#include "ui/media/MediaToWav.h"
#include "ui/player/Player.h"
#include "ui/waveform/CachedPeaks.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

/// Clips before and behind the one that is played, which Previous, Next and the digits go through.
constexpr int kNeighbours = 40;

ClipSource sourceOf(const store::LibraryEntry& entry)
{
    return {entry.clip.path, entryTitle(entry)};
}

/// A question for one line of text, with a field that is named.
QInputDialog* makeQuestion(QWidget* window, const QString& title, const QString& label, const QString& name)
{
    auto* question = new QInputDialog(window);
    question->setObjectName(name);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(title);
    question->setLabelText(label);
    question->setTextValue({});
    if (auto* field = question->findChild<QLineEdit*>()) {
        field->setAccessibleName(label);
        field->setMaxLength(store::LibraryMarks::kLongestName);
    }
    return question;
}

} // namespace

LibraryDesk::LibraryDesk(store::StoreThread& store, Player& player, QWidget* window)
    : QObject(window)
    , m_player(player)
    , m_window(window)
    , m_feed(new LibraryFeed(store, this))
    , m_thumbnails(new Thumbnails(this))
    , m_menu(new EntryMenu(window))
{
    connectMenu();
    connect(&m_player, &Player::currentChanged, this, &LibraryDesk::showPlayback);
    connect(&m_player, &Player::stateChanged, this, &LibraryDesk::showPlayback);
    connect(&m_player, &Player::positionChanged, this, &LibraryDesk::showPlayback);
    connect(m_feed, &LibraryFeed::addedToCollection, this, [this](const QString& name, int entries) {
        Q_EMIT told(tr("%n entry(ies) added to “%1”.", nullptr, entries).arg(name));
    });
}

LibraryDesk::~LibraryDesk() = default;

LibraryPanel* LibraryDesk::pane()
{
    if (m_pane == nullptr) {
        m_pane = make(LibraryPanel::Place::Pane);
    }
    return m_pane;
}

LibraryPanel* LibraryDesk::fullView()
{
    if (m_full == nullptr) {
        m_full = make(LibraryPanel::Place::Full);
    }
    return m_full;
}

LibraryPanel* LibraryDesk::make(LibraryPanel::Place place)
{
    auto* panel = new LibraryPanel(place, *m_feed, *m_thumbnails);
    connect(panel, &LibraryPanel::playRequested, this, [this, panel](int row) { play(*panel, row); });
    connect(panel, &LibraryPanel::starRequested, m_feed, &LibraryFeed::setStarred);
    connect(panel, &LibraryPanel::currentChanged, this, [this, panel] {
        m_lastUsed = panel;
        noteCurrent(*panel);
    });
    connect(panel, &LibraryPanel::choicesChanged, this,
            [this, panel] { m_menu->setCollections(panel->choices().collections); });
    connect(panel, &LibraryPanel::menuRequested, this, [this, panel](const QPoint& where) {
        m_lastUsed = panel;
        m_menu->setCollection(panel->filters().filters().collection);
        m_menu->popup(panel->selected(), where);
    });
    connect(panel, &LibraryPanel::otherViewRequested, this, &LibraryDesk::otherViewRequested);
    Q_EMIT panelMade(panel);
    return panel;
}

LibraryPanel* LibraryDesk::focused() const
{
    for (LibraryPanel* panel : {m_pane, m_full}) {
        if (panel != nullptr && panel->isVisible() && panel->isAncestorOf(QApplication::focusWidget())) {
            return panel;
        }
    }
    return nullptr;
}

template <class Use>
void LibraryDesk::withJob(const store::LibraryEntry& entry, Use use)
{
    m_feed->ask([id = entry.entry.jobId](store::Library& library) { return library.find(id); },
                [this, use](const std::optional<core::JobRecord>& job) {
                    if (job) {
                        use(*job);
                    } else {
                        Q_EMIT told(tr("This is not in the library any more."));
                    }
                });
}

void LibraryDesk::connectMenu()
{
    using store::LibraryEntry;
    connect(m_menu, &EntryMenu::playRequested, this, &LibraryDesk::playEntry);
    connect(m_menu, &EntryMenu::showRequested, this,
            [this](const LibraryEntry& entry) { Q_EMIT showRequested(entry.entry.jobId); });
    connect(m_menu, &EntryMenu::recipeRequested, this, [this](const LibraryEntry& entry) {
        withJob(entry, [this](const core::JobRecord& job) { Q_EMIT recipeRequested(job); });
    });
    connect(m_menu, &EntryMenu::bringBackRequested, this, [this](const LibraryEntry& entry) {
        withJob(entry, [this](const core::JobRecord& job) { Q_EMIT bringBackRequested(job); });
    });
    connect(m_menu, &EntryMenu::saveRequested, this, &LibraryDesk::saveEntry);
    connect(m_menu, &EntryMenu::copyRequested, this, &LibraryDesk::copyEntry);
    connect(m_menu, &EntryMenu::trashRequested, this, &LibraryDesk::trashRequested);
    connect(m_menu, &EntryMenu::editRequested, this, [this] {
        if (m_lastUsed != nullptr) {
            m_lastUsed->editDetails();
        }
    });
    connect(m_menu, &EntryMenu::starRequested, m_feed, &LibraryFeed::setStarred);
    connect(m_menu, &EntryMenu::tagRequested, this, &LibraryDesk::askForTag);
    connect(m_menu, &EntryMenu::collectRequested, this, &LibraryDesk::askForCollection);
    connect(m_menu, &EntryMenu::removeRequested, m_feed, &LibraryFeed::removeFromCollection);
}

OfferedClip LibraryDesk::offered(const store::LibraryEntry& entry)
{
    return {entry.clip, entry.model, [this, entry](const auto& use) {
                withJob(entry, [this, use, index = entry.entry.index](const core::JobRecord& job) {
                    const ListedClip clip{std::make_shared<const core::JobRecord>(job), index};
                    if (clip.clip() != nullptr) {
                        use(clip);
                    } else {
                        Q_EMIT told(tr("This is not in the library any more."));
                    }
                });
            }};
}

void LibraryDesk::saveEntry(const store::LibraryEntry& entry)
{
    withJob(entry, [this, index = entry.entry.index](const core::JobRecord& job) { Q_EMIT saveRequested(job, index); });
}

void LibraryDesk::copyEntry(const store::LibraryEntry& entry)
{
    withJob(entry, [this, index = entry.entry.index](const core::JobRecord& job) { Q_EMIT copyRequested(job, index); });
}

void LibraryDesk::save(const LibraryPanel& panel)
{
    if (const auto entry = panel.current(); entry && isSound(*entry)) {
        saveEntry(*entry);
    } else {
        Q_EMIT told(tr("Choose an entry that can be heard first."));
    }
}

void LibraryDesk::copy(const LibraryPanel& panel)
{
    if (const auto entry = panel.current(); entry && isSound(*entry)) {
        copyEntry(*entry);
    } else {
        Q_EMIT told(tr("Choose an entry that can be heard first."));
    }
}

void LibraryDesk::askForCollection(const QString& name, const std::vector<store::EntryName>& entries)
{
    if (!name.isEmpty()) {
        m_feed->addToCollection(name, entries);
        return;
    }
    QInputDialog* question =
        makeQuestion(m_window, tr("New collection"), tr("Name of the collection"), QStringLiteral("newCollectionName"));
    connect(question, &QInputDialog::textValueSelected, this, [this, entries](const QString& text) {
        if (const QString tidy = store::LibraryMarks::tidyName(text); !tidy.isEmpty()) {
            m_feed->addToCollection(tidy, entries);
        }
    });
    question->open();
}

void LibraryDesk::askForTag(const std::vector<store::EntryName>& entries)
{
    QInputDialog* question = makeQuestion(m_window, tr("Add a tag"), tr("Tag"), QStringLiteral("newTagName"));
    connect(question, &QInputDialog::textValueSelected, this, [this, entries](const QString& text) {
        for (const QString& tag : tagsFromText(text)) {
            m_feed->addTag(entries, tag);
        }
    });
    question->open();
}

void LibraryDesk::toggleStars(const LibraryPanel& panel)
{
    std::vector<store::EntryName> names;
    bool isAll = true;
    for (const store::LibraryEntry& entry : panel.selected()) {
        if (entry.entry.index >= 0) {
            names.push_back(entry.entry);
            isAll = isAll && entry.clip.starred;
        }
    }
    if (!names.empty()) {
        m_feed->setStarred(names, !isAll);
    }
}

void LibraryDesk::play(const LibraryPanel& panel, int row)
{
    const LibraryModel& model = panel.model();
    const store::LibraryEntry entry = model.entryAt(row);
    if (!isSound(entry)) {
        Q_EMIT showRequested(entry.entry.jobId);
        return;
    }
    std::vector<ClipSource> neighbours;
    for (int i = std::max(0, row - kNeighbours); i < std::min(model.rowCount(), row + kNeighbours + 1); ++i) {
        if (isSound(model.entryAt(i))) {
            neighbours.push_back(sourceOf(model.entryAt(i)));
        }
    }
    m_player.setPlaylist(std::move(neighbours));
    playEntry(entry);
}

void LibraryDesk::playEntry(const store::LibraryEntry& entry)
{
    const bool isHeld = m_player.current() && m_player.current()->path == entry.clip.path;
    if (isHeld && m_player.state() != PlayerState::Failed) {
        m_player.toggle();
        return;
    }
    m_playedPath = entry.clip.path;
    m_player.load(sourceOf(entry), AfterLoad::Play);
    loadPeaks();
}

void LibraryDesk::loadPeaks()
{
    m_work.clear();
    m_work.run(
        [path = m_playedPath](const std::stop_token& stop) {
            const auto sound = readableSound(path, stop);
            return sound ? cachedPeaks(*sound, stop).value_or(audio::Peaks{}) : audio::Peaks{};
        },
        [this, path = m_playedPath](const audio::Peaks& peaks) {
            if (m_player.current() && m_player.current()->path == path) {
                Q_EMIT peaksReady(peaks);
            }
        });
}

void LibraryDesk::hidePlayback(bool isHidden)
{
    m_isPlaybackHidden = isHidden;
    showPlayback();
}

void LibraryDesk::showPlayback()
{
    const QString path = m_player.current() ? m_player.current()->path : QString();
    // Previous and Next go on among the clips of the library.
    const auto& list = m_player.playlist();
    const bool isOfLibrary =
        std::any_of(list.begin(), list.end(), [this](const ClipSource& each) { return each.path == m_playedPath; });
    if (!m_playedPath.isEmpty() && !path.isEmpty() && path != m_playedPath) {
        m_playedPath = isOfLibrary ? path : QString();
        if (isOfLibrary) {
            loadPeaks();
        }
    }
    const double length = m_player.duration();
    const LibraryDelegate::Playback playback{m_isPlaybackHidden ? QString() : path, m_player.wantsToPlay(),
                                             length > 0.0 ? std::clamp(m_player.position() / length, 0.0, 1.0) : 0.0};
    for (const LibraryPanel* panel : {m_pane, m_full}) {
        if (panel != nullptr && panel->isVisible()) {
            panel->setPlayback(playback);
        }
    }
}

void LibraryDesk::noteCurrent(const LibraryPanel& panel)
{
    const auto entry = panel.current();
    m_currentJob.reset();
    m_current = entry ? entry->entry : store::EntryName{};
    if (!entry || !isSound(*entry)) {
        return;
    }
    m_feed->ask([id = entry->entry.jobId](store::Library& library) { return library.find(id); },
                [this, id = entry->entry.jobId](const std::optional<core::JobRecord>& job) {
                    if (m_current.jobId == id) {
                        m_currentJob = job;
                    }
                });
}

} // namespace melodeck::ui
