#pragma once

#include "audio/Peaks.h"
#include "core/JobRecord.h"
#include "ui/intake/LinkFetch.h"
#include "ui/player/Player.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace melodeck::ui {

class ResultsPanel;

/// Plays the recording that a transcript was made of, from the place that is wanted, and marks in the transcript what
/// is heard. The recording is the file that was sent, or the one behind the link, which is fetched once. GUI thread.
class TranscriptAudio final : public QObject
{
    Q_OBJECT

public:
    using FindJob = std::function<std::shared_ptr<const core::JobRecord>(const QString& jobId)>;

    /// All of them outlive this.
    TranscriptAudio(ResultsPanel& results, Player& player, net::HttpClient& http, FindJob find,
                    QObject* parent = nullptr);

Q_SIGNALS:
    /// Something to say in passing.
    void told(const QString& sentence);
    void failed(const melodeck::core::Error& error);
    /// Of the recording, once it is the transport's clip.
    void peaksReady(const melodeck::audio::Peaks& peaks);

private:
    void show(const QString& jobId);
    void play(const QString& jobId, double seconds);
    void playFile(const QString& jobId, const QString& path, double seconds);
    void readPeaks();
    void follow();
    void takeFetched(const QString& path);

    ResultsPanel& m_results;
    Player& m_player;
    FindJob m_find;
    LinkFetch m_links;
    BackgroundQueue m_work;
    /// Of links that were fetched since the program began.
    QHash<QString, QString> m_fetched;
    struct Wanted
    {
        QString jobId;
        QString link;
        double seconds = 0.0;
    };
    std::optional<Wanted> m_wanted;
    /// What was heard last: the job, its file, and where in it the transcript begins.
    QString m_jobId;
    QString m_path;
    double m_beginSeconds = 0.0;
};

} // namespace melodeck::ui
