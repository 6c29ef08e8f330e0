#pragma once

#include "audio/Sounds.h"
#include "ui/save/SaveOptions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sndfile.h>

#include <memory>
#include <vector>

namespace melodeck::tests {

/// Samples of a file as 32-bit integers, by libsndfile alone.
inline std::vector<int> integersOf(const QString& path)
{
    SF_INFO info{};
    std::vector<int> samples;
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> file(
        sf_open(QFile::encodeName(path).constData(), SFM_READ, &info), sf_close);
    if (file) {
        samples.resize(static_cast<std::size_t>(info.frames * info.channels));
        sf_read_int(file.get(), samples.data(), static_cast<sf_count_t>(samples.size()));
    }
    return samples;
}

/// A clip of one second in stereo with the recipe of a job that had a seed and a melody; its file is in the folder.
inline ui::ClipToSave makeClip(const QTemporaryDir& folder, int index, const QString& prompt, int sndfileFormat,
                               const QString& ending)
{
    core::JobRecord job;
    job.id = QStringLiteral("job");
    job.created = QDateTime(QDate(2026, 11, 23), QTime(14, 25, 1), Qt::UTC);
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields = {{"prompts", {"one", "two"}}, {"seed", 42}};
    core::AttachedFile melody;
    melody.field = QStringLiteral("melody");
    melody.path = QStringLiteral("/home/zoe/secret place/ode to joy.wav");
    job.recipe.files.push_back(melody);
    core::Clip clip;
    clip.index = index;
    clip.format = ending;
    clip.prompt = prompt;
    clip.path = folder.filePath(QStringLiteral("clip_%1.%2").arg(index).arg(ending));
    clip.durationSeconds = 1.0;
    clip.sampleRateHz = 32000;
    clip.channels = 2;
    if (!writeSoundFile(clip.path, numberedFrames(32000, 32000, 2), sndfileFormat)) {
        clip.path.clear();
    }
    clip.bytes = QFileInfo(clip.path).size();
    return ui::clipToSave(clip, job, 2);
}

inline ui::ClipToSave makeWav(const QTemporaryDir& folder, int index, const QString& prompt)
{
    return makeClip(folder, index, prompt, SF_FORMAT_WAV | SF_FORMAT_PCM_16, QStringLiteral("wav"));
}

} // namespace melodeck::tests
