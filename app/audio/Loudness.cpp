#include "audio/Loudness.h"

#include "audio/RunningLoudness.h"
#include "audio/SoundFile.h"

namespace melodeck::audio {

namespace {

constexpr std::int64_t kBlockFrames = 65'536;

} // namespace

Loudness measureLoudness(const AudioBuffer& audio)
{
    if (audio.samples.empty() || audio.channels < 1 || audio.sampleRateHz < 1) {
        return {};
    }
    RunningLoudness meter(audio.channels, audio.sampleRateHz);
    meter.add(audio.samples);
    return meter.result();
}

core::Result<Loudness> measureFileLoudness(const QString& path)
{
    auto file = SoundFile::open(path);
    if (!file) {
        return core::fail(file.error());
    }
    RunningLoudness meter(file->facts().channels, file->facts().sampleRateHz);
    const auto read = forEachBlock(*file, kBlockFrames, [&meter](const AudioBuffer& block, std::int64_t) {
        meter.add(block.samples);
        return true;
    });
    if (!read) {
        return core::fail(read.error());
    }
    return meter.result();
}

} // namespace melodeck::audio
