#pragma once

#include "audio/Peaks.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace melodeck::ui {

class ClipRow;
class Player;

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
    /// The rows of a job are about to go.
    void removeJob(const QString& jobId);

    /// Makes the clips of a job the transport's playlist with one of them current.
    void select(const QString& jobId, int clipIndex);
    /// The first clip of a job; false when it has none.
    bool selectFirst(const QString& jobId);
    /// Selects and plays, or pauses it where it plays already.
    void play(const QString& jobId, int clipIndex);
    void seek(const QString& jobId, int clipIndex, double seconds);
    /// Something plays, or will as soon as it is loaded.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] ClipRow* currentRow() const;
    [[nodiscard]] QString currentJob() const;

Q_SIGNALS:
    /// The peaks of the transport's clip, when they are known.
    void currentPeaksReady(const melodeck::audio::Peaks& peaks);

private:
    void forget(ClipRow* row);
    void loadPeaks(ClipRow* row);
    void showPlayback();
    void showCurrent();
    [[nodiscard]] QString currentPath() const;

    Player& m_player;
    /// Rows and peaks by file.
    QHash<QString, ClipRow*> m_rows;
    QHash<QString, audio::Peaks> m_peaks;
    QHash<QString, QString> m_jobOfClip;
    QHash<QString, std::vector<ClipRow*>> m_rowsOfJob;
    ClipRow* m_shownRow = nullptr;
    /// Whose rows show the digits that are their keys.
    QString m_keyedJob;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
