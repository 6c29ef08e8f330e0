#pragma once

#include "core/Answer.h"
#include "core/Recipe.h"
#include "jobs/ArrivingSink.h"
#include "jobs/JobTarget.h"
#include "jobs/WorkerPool.h"
#include "wire/AnswerStream.h"

#include <QString>

#include <functional>
#include <mutex>
#include <vector>

namespace melodeck::jobs {

/// Writes the media of an answer into a folder as clip_0.wav, clip_1.wav, … while it arrives, and measures each when
/// its last byte is there. Stems in the answer of the sketch engine are no clips but parts of one: clip_0.part_3.wav.
/// Never over an existing file. One worker thread.
class ClipWriter final : public wire::MediaReceiver
{
public:
    /// clipReady is called on the worker thread for each whole clip, with its prompt from the recipe.
    ClipWriter(const core::Recipe& recipe, const JobTarget& target, std::function<void(const core::Clip&)> clipReady);
    ~ClipWriter() override;

    [[nodiscard]] core::Result<Target> open(int index, const wire::MediaSignature& signature,
                                            const QString& jsonPointer) override;
    void closed(int index, const core::Result<void>& outcome) override;
    /// The next piece is samples without a header: it becomes a WAV.
    void rawPcmFollows(const audio::RawPcm& format) { m_rawPcm = format; }
    /// From now on, the clip at hand included, a clip that comes to no end leaves what came of it in a file beside the
    /// whole ones, "clip_1.wav.partial": nobody else has it.
    void keepWhatIsCut();
    /// Whether that is so of the clip at hand: not every file system can give a file a second name.
    [[nodiscard]] bool holdsWhatIsCut() const { return !m_cutPath.isEmpty(); }
    /// Those files, the one of a clip that is open yet among them.
    [[nodiscard]] QStringList takeCutFiles();

    [[nodiscard]] const std::vector<core::Clip>& clips() const { return m_clips; }
    /// One sentence for each piece that came broken.
    [[nodiscard]] const QStringList& broken() const { return m_broken; }
    /// Waits until the clips are on the disk, where that is asked for and nobody else sees to it: each is brought there
    /// while the next ones arrive. A failure is a writeFailure().
    void waitForDisk();
    /// A failure to write (disk full, read-only), which ends the job but not the clips that are whole.
    [[nodiscard]] const std::optional<core::Error>& writeFailure() const { return m_writeFailure; }

private:
    [[nodiscard]] bool makeFolder();
    [[nodiscard]] core::Error folderError() const;
    [[nodiscard]] bool isInJournal() const;
    [[nodiscard]] bool isSyncedHere() const;
    void bringToDisk(const QString& path);
    void holdOnTo(const QString& partPath);
    /// Fills in size, duration, rate, channels and, if wanted, loudness; leaves zeros for what cannot be decoded.
    void measure(core::Clip& clip) const;

    const core::Recipe& m_recipe;
    const JobTarget& m_target;
    std::function<void(const core::Clip&)> m_clipReady;
    std::optional<audio::RawPcm> m_rawPcm;
    core::Clip m_current;
    /// Whether what arrives belongs to a clip that came before.
    bool m_isPart = false;
    ArrivingSink::Written m_written;
    bool m_hasFolder = false;
    std::vector<core::Clip> m_clips;
    QStringList m_broken;
    bool m_keepsWhatIsCut = false;
    /// Where the clip at hand grows, and the second name of that file; empty where it has none.
    QString m_partPath;
    QString m_cutPath;
    QStringList m_cutFiles;
    std::optional<core::Error> m_writeFailure;

    std::mutex m_mutex;
    std::optional<core::Error> m_syncFailure;
    // Last: its threads end before what they use.
    WorkerPool m_disk;
};

} // namespace melodeck::jobs
