#pragma once

#include "audio/Peaks.h"
#include "core/JobRecord.h"
#include "store/LibraryQuery.h"
#include "ui/clips/ClipActions.h"
#include "ui/library/LibraryPanel.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

class EntryMenu;
class LibraryFeed;
class Player;
class Thumbnails;

/// The library in the window: its panel in the side pane and its full view, both made when they are first looked at;
/// what is played out of them, and what their menu asks of the window. GUI thread.
class LibraryDesk final : public QObject
{
    Q_OBJECT

public:
    /// window: parent of menus and questions.
    LibraryDesk(store::StoreThread& store, Player& player, QWidget* window);
    ~LibraryDesk() override;

    [[nodiscard]] LibraryFeed& feed() const { return *m_feed; }
    [[nodiscard]] EntryMenu& menu() const { return *m_menu; }
    /// The caller gives it a place.
    [[nodiscard]] LibraryPanel* pane();
    [[nodiscard]] LibraryPanel* fullView();
    /// The one of them that has the focus; or nullptr.
    [[nodiscard]] LibraryPanel* focused() const;

    /// The job of the current entry of what was looked at last, when it is known: what can be dragged out.
    [[nodiscard]] const std::optional<core::JobRecord>& currentJob() const { return m_currentJob; }
    [[nodiscard]] int currentIndex() const { return m_current.index; }
    /// A clip that a menu or a key is for.
    [[nodiscard]] OfferedClip offered(const store::LibraryEntry& entry);
    /// Stars what is selected, or takes the stars away where all have one.
    void toggleStars(const LibraryPanel& panel);
    /// Of the current entry, where it can be heard.
    void save(const LibraryPanel& panel);
    void copy(const LibraryPanel& panel);

    /// Nobody may see which clip plays, or everybody again.
    void hidePlayback(bool isHidden);

Q_SIGNALS:
    void panelMade(melodeck::ui::LibraryPanel* panel);
    void otherViewRequested();
    /// Of what is played out of the library.
    void peaksReady(const melodeck::audio::Peaks& peaks);
    void showRequested(const QString& jobId);
    void recipeRequested(const melodeck::core::JobRecord& job);
    void bringBackRequested(const melodeck::core::JobRecord& job);
    void saveRequested(const melodeck::core::JobRecord& job, int clipIndex);
    void copyRequested(const melodeck::core::JobRecord& job, int clipIndex);
    void trashRequested(const QStringList& jobIds);
    void told(const QString& sentence);

private:
    LibraryPanel* make(LibraryPanel::Place place);
    void connectMenu();
    void play(const LibraryPanel& panel, int row);
    void playEntry(const store::LibraryEntry& entry);
    void saveEntry(const store::LibraryEntry& entry);
    void copyEntry(const store::LibraryEntry& entry);
    void loadPeaks();
    void showPlayback();
    void noteCurrent(const LibraryPanel& panel);
    void askForCollection(const QString& name, const std::vector<store::EntryName>& entries);
    void askForTag(const std::vector<store::EntryName>& entries);
    /// use(job) with the entry's job as the library has it.
    template <class Use>
    void withJob(const store::LibraryEntry& entry, Use use);

    Player& m_player;
    QWidget* m_window;
    LibraryFeed* m_feed;
    Thumbnails* m_thumbnails;
    EntryMenu* m_menu;
    LibraryPanel* m_pane = nullptr;
    LibraryPanel* m_full = nullptr;
    LibraryPanel* m_lastUsed = nullptr;
    store::EntryName m_current;
    std::optional<core::JobRecord> m_currentJob;
    /// Played out of the library.
    QString m_playedPath;
    bool m_isPlaybackHidden = false;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
