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

    /// Whether there is something to be heard beside it.
    [[nodiscard]] bool isPlayable(const QString& id) const;
    /// From there; id: of a job, or what addRecording() was given.
    void play(const QString& id, double seconds);
    /// The recording beside a transcript that no job has made; an empty path: none.
    void addRecording(const QString& id, const QString& path);
    /// Where in the transcript of this id the transport is; nothing where something else is heard.
    [[nodiscard]] std::optional<double> positionIn(const QString& id) const;

Q_SIGNALS:
    /// positionIn() of something is another.
    void moved();
    /// Something to say in passing.
    void told(const QString& sentence);
    void failed(const melodeck::core::Error& error);
    /// Of the recording, once it is the transport's clip.
    void peaksReady(const melodeck::audio::Peaks& peaks);

private:
    void show(const QString& jobId);
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
    /// Of transcripts without a job, by id.
    QHash<QString, QString> m_recordings;
    /// What was heard last: the job, its file, and where in it the transcript begins.
    QString m_jobId;
    QString m_path;
    double m_beginSeconds = 0.0;
};

} // namespace melodeck::ui
