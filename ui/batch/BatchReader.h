#pragma once

#include "ui/batch/BatchFiles.h"
#include "ui/intake/MediaImport.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <vector>

namespace melodeck::ui {

/// Looks into the recordings of a batch one after the other without holding up the window, and turns what libsndfile
/// cannot read into a WAV first. One that fails is named, and the rest goes on. GUI thread.
class BatchReader final : public QObject
{
    Q_OBJECT

public:
    explicit BatchReader(QObject* parent = nullptr);

    /// After what waits already.
    void read(const QStringList& paths);
    /// Forgets what waits, and what is being read or converted.
    void cancel();
    /// Files of which nothing is known yet.
    [[nodiscard]] qsizetype waiting() const;

Q_SIGNALS:
    /// Some more are read, in the order of read(). refused: a name and a sentence each.
    void arrived(const std::vector<melodeck::jobs::BatchFile>& usable, const QStringList& refused);
    /// So many seconds of one are converted, of so many (0: not known).
    void converting(const QString& path, double seconds, double wholeSeconds);

private:
    void readNext();
    void takeRead(const std::vector<ReadRecording>& read);
    void handOn();
    void refuse(const QString& path, const core::Error& error);
    void tell();

    BackgroundQueue m_queue;
    MediaImport m_import;
    QStringList m_waiting;
    /// Being looked into.
    qsizetype m_inWork = 0;
    /// Looked into, and not handed on yet: the first may have to be converted.
    std::deque<ReadRecording> m_read;
    bool m_isConverting = false;
    std::vector<jobs::BatchFile> m_usable;
    QStringList m_refused;
};

} // namespace melodeck::ui
