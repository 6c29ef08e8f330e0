#pragma once

#include "audio/Peaks.h"
#include "ui/results/GrowingPeaks.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace melodeck::ui {

class ClipRow;
class Player;
struct ClipSource;

/// The rows of all clips that are shown, and the transport that plays them: which one is current, what its neighbours
/// are, and their waveforms. GUI thread.
class ClipDeck final : public QObject
{
    Q_OBJECT

public:
    explicit ClipDeck(Player& player, QObject* parent = nullptr);

    [[nodiscard]] bool contains(const QString& path) const { return m_rows.contains(path); }
    /// The row of a clip; the caller shows it. Rows of one job become each other's playlist, in this order.
    void add(const QString& jobId, ClipRow* row);
    /// A row whose clip was arriving is whole now.
    void complete(ClipRow* row);
    /// A row is about to go.
    void remove(const QString& jobId, ClipRow* row);
    /// The rows of a job are about to go. What the transport has of it stays there: it is only folded away, or can be
    /// shown again.
    void removeJob(const QString& jobId);
    /// The transport lets go of its clip and of the playlist, as before anything was chosen.
    void unload();

    [[nodiscard]] QStringList jobs() const { return m_rowsOfJob.keys(); }
    /// As they stand in the playlist.
    [[nodiscard]] std::vector<ClipRow*> rowsOf(const QString& jobId) const { return m_rowsOfJob.value(jobId); }
    [[nodiscard]] ClipRow* rowOf(const QString& path) const { return m_rows.value(path); }
    [[nodiscard]] QString jobOf(const QString& path) const { return m_jobOfClip.value(path); }
    /// Another order of the playlist and its keys, by index in the answer; who is not named comes last.
    void setOrder(const QString& jobId, const std::vector<int>& clipIndices);
    /// Titles or levels of a job's rows have changed.
    void refresh(const QString& jobId);

    /// Makes the clips of a job the transport's playlist with one of them current. All clips of a job share one
    /// position: from one to another it stays, as does what plays.
    void select(const QString& jobId, int clipIndex);
    /// A clip of whatever job at the position of now.
    void switchTo(const QString& path);
    /// switchTo() there will be heard at once; empty: to nobody in particular.
    void keepReady(const QString& path);
    /// The first clip of a job; false when it has none.
    bool selectFirst(const QString& jobId);
    /// Selects and plays, or pauses it where it plays already.
    void play(const QString& jobId, int clipIndex);
    void seek(const QString& jobId, int clipIndex, double seconds);
    /// Something plays, or will as soon as it is loaded.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] ClipRow* currentRow() const;
    [[nodiscard]] QString currentJob() const;
    [[nodiscard]] QString currentPath() const;
    /// Emits currentPeaksReady() again.
    void announcePeaks();

Q_SIGNALS:
    /// Rows of a job came, became whole or went.
    void rowsChanged(const QString& jobId);
    /// The transport has another clip, or none.
    void currentChanged();
    /// The peaks of the transport's clip, when they are known.
    void currentPeaksReady(const melodeck::audio::Peaks& peaks);

private:
    void forget(ClipRow* row);
    void loadPeaks(ClipRow* row);
    void showPeaks(const QString& path, const audio::Peaks& peaks);
    void showWhole(const QString& path, const std::optional<audio::Peaks>& peaks);
    void showPlayback();
    void showCurrent();
    void showKeys(const QString& jobId);
    [[nodiscard]] int place(const QString& jobId, int clipIndex) const;
    [[nodiscard]] std::vector<ClipSource> sources(const QString& jobId) const;

    Player& m_player;
    /// Rows and peaks by file.
    QHash<QString, ClipRow*> m_rows;
    QHash<QString, audio::Peaks> m_peaks;
    QHash<QString, QString> m_jobOfClip;
    QHash<QString, std::vector<ClipRow*>> m_rowsOfJob;
    ClipRow* m_shownRow = nullptr;
    /// Whose rows show the digits that are their keys.
    QString m_keyedJob;
    GrowingPeaks m_growing;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
