#include "audio/Export.h"

#include "audio/Resampler.h"
#include "audio/RunningLoudness.h"
#include "audio/SoundEncoding.h"
#include "audio/SoundFile.h"
#include "audio/SoundWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <utility>
#include <vector>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kBlockFrames = 4096;
constexpr qint64 kCopiedAtOnce = 1024 * 1024;
constexpr double kDecibels = 20.0;
/// The length of an MP3 is estimated from its size: so much less is no damage.
constexpr double kEstimateSeconds = 0.1;

struct ExportText final
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

tl::unexpected<core::Error> stopped()
{
    return core::fail(core::ErrorCode::Cancelled, ExportText::tr("Stopped. Nothing was saved."));
}

/// In the words of somebody who saves: what is said of a file that is to be sent does not fit.
core::Error sourceError(const core::Error& error, const QString& path)
{
    if (error.code == core::ErrorCode::Io) {
        return {error.code,
                ExportText::tr("The clip's file cannot be read in the library. Nothing was saved. Generate it again."),
                path + QLatin1Char('\n') + error.detail};
    }
    return {error.code,
            ExportText::tr("“%1” cannot be decoded here. Nothing was saved. It can be saved as received.")
                .arg(QFileInfo(path).fileName()),
            error.detail};
}

std::int64_t frameAt(double seconds, const AudioFileFacts& facts)
{
    return seconds < facts.durationSeconds() ? std::llround(seconds * facts.sampleRateHz) : facts.frames;
}

/// One order at work, over an open source.
class Export final
{
public:
    Export(const ExportOrder& order, SoundFile& file, const std::stop_token& stop, ExportProgress* progress)
        : m_order(order)
        , m_file(file)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    [[nodiscard]] core::Result<void> plan();
    /// All of the source and nothing changed in it: its bytes will do.
    [[nodiscard]] bool isWhole() const { return m_first == 0 && m_last == m_file.facts().frames && !changesLevel(); }
    [[nodiscard]] core::Result<ExportReport> run();

private:
    [[nodiscard]] bool changesLevel() const
    {
        return m_fadeIn > 0 || m_fadeOut > 0 || m_order.level.kind != LevelChange::Kind::Keep;
    }
    [[nodiscard]] core::Result<void> countFrames();
    void planFades();
    [[nodiscard]] core::Result<void> chooseGain();
    [[nodiscard]] core::Result<void> encode(SoundWriter& writer, const SoundEncoding& encoding);
    [[nodiscard]] core::Result<void> writeBlock(SoundWriter& writer, std::span<const double> samples);
    [[nodiscard]] core::Result<void> finishResampling(SoundWriter& writer);
    [[nodiscard]] double fadeAt(std::int64_t frame) const;
    void say(std::int64_t framesDone);
    void reportMissing();

    /// Calls use(samples) for all frames in blocks, with their fades.
    template <class Use>
    [[nodiscard]] core::Result<void> forEachBlock(Use use);

    const ExportOrder& m_order;
    SoundFile& m_file;
    const std::stop_token& m_stop;
    ExportProgress* m_progress;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    /// m_last as the header has it, and where the sound really ends.
    std::int64_t m_promisedLast = 0;
    std::int64_t m_end = 0;
    std::int64_t m_fadeIn = 0;
    std::int64_t m_fadeOut = 0;
    double m_gain = 1.0;
    int m_passes = 1;
    int m_passesDone = 0;
    ExportReport m_report;
    std::unique_ptr<Resampler> m_resampler;
    /// Frames of the target that are still to come, where it is resampled.
    std::int64_t m_framesLeft = 0;
    std::vector<float> m_resampled;
};

core::Result<void> Export::plan()
{
    const AudioFileFacts& facts = m_file.facts();
    const core::TimeRegion cut = cutToFile(m_order.region, facts);
    m_first = frameAt(cut.startSeconds, facts);
    m_last = frameAt(cut.endSeconds, facts);
    m_promisedLast = m_last;
    if (m_last <= m_first) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            ExportText::tr("The chosen region holds no sound. Nothing was saved. Choose a longer region."));
    }
    // Where a fade ends, the sound has to end: a header may promise more than there is.
    if (m_order.fadeOutSeconds > 0.0 && !m_file.hasCertainLength()) {
        if (auto counted = countFrames(); !counted) {
            return counted;
        }
    }
    planFades();
    m_passes = m_order.level.kind == LevelChange::Kind::Keep ? 1 : 2;
    return {};
}

void Export::reportMissing()
{
    const double rate = m_file.facts().sampleRateHz;
    const double missing = static_cast<double>(m_promisedLast - m_end) / rate;
    const bool isEstimate = (m_file.sndfileFormat() & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
    if (missing > (isEstimate ? kEstimateSeconds : 0.0)) {
        m_report.savedSeconds = static_cast<double>(m_end - m_first) / rate;
        m_report.missingSeconds = missing;
    }
}

core::Result<void> Export::countFrames()
{
    std::int64_t counted = 0;
    auto read = forEachBlock([&counted, this](std::span<const double> samples) {
        counted += static_cast<std::int64_t>(samples.size()) / m_file.facts().channels;
        return core::Result<void>();
    });
    if (read) {
        m_last = m_first + counted;
    }
    return read;
}

void Export::planFades()
{
    const auto frames = m_last - m_first;
    const double rate = m_file.facts().sampleRateHz;
    double in = std::max(0.0, m_order.fadeInSeconds) * rate;
    double out = std::max(0.0, m_order.fadeOutSeconds) * rate;
    // In proportion, so that they meet and do not cross.
    if (in + out > static_cast<double>(frames)) {
        const double shorter = static_cast<double>(frames) / (in + out);
        in *= shorter;
        out *= shorter;
    }
    m_fadeIn = std::llround(std::floor(in));
    m_fadeOut = std::llround(std::floor(out));
}

double Export::fadeAt(std::int64_t frame) const
{
    const auto shape = [](std::int64_t done, std::int64_t whole) {
        const double sine =
            std::sin(std::numbers::pi / 2.0 * (static_cast<double>(done) + 0.5) / static_cast<double>(whole));
        return sine * sine;
    };
    const std::int64_t fromStart = frame - m_first;
    const std::int64_t toEnd = m_last - 1 - frame;
    double gain = fromStart < m_fadeIn ? shape(fromStart, m_fadeIn) : 1.0;
    gain *= toEnd < m_fadeOut ? shape(toEnd, m_fadeOut) : 1.0;
    return gain;
}

void Export::say(std::int64_t framesDone)
{
    if (m_progress != nullptr) {
        const double pass = static_cast<double>(framesDone) / static_cast<double>(m_last - m_first);
        m_progress->fraction = (m_passesDone + std::min(pass, 1.0)) / m_passes;
    }
}

template <class Use>
core::Result<void> Export::forEachBlock(Use use)
{
    if (auto there = m_file.goTo(m_first); !there) {
        return core::fail(sourceError(there.error(), m_order.source));
    }
    const std::int64_t channels = m_file.facts().channels;
    std::vector<double> block(static_cast<std::size_t>(kBlockFrames * channels));
    for (std::int64_t frame = m_first; frame < m_last;) {
        if (m_stop.stop_requested()) {
            return stopped();
        }
        const std::int64_t wanted = std::min(kBlockFrames, m_last - frame);
        const std::int64_t got = m_file.readExact(std::span(block).first(static_cast<std::size_t>(wanted * channels)));
        for (std::int64_t at = 0; at < got; ++at) {
            if (frame + at - m_first >= m_fadeIn && m_last - 1 - frame - at >= m_fadeOut) {
                continue;
            }
            const double gain = fadeAt(frame + at);
            for (std::int64_t channel = 0; channel < channels; ++channel) {
                block[static_cast<std::size_t>(at * channels + channel)] *= gain;
            }
        }
        if (auto used = use(std::span<const double>(block).first(static_cast<std::size_t>(got * channels))); !used) {
            return used;
        }
        frame += got;
        m_end = frame;
        say(frame - m_first);
        if (got < wanted) {
            return frame > m_first
                       ? core::Result<void>()
                       : core::fail(sourceError(damagedFile(m_order.source, m_file.lastError()), m_order.source));
        }
    }
    return {};
}

/// A pass over all that is saved, to know how loud it is.
core::Result<void> Export::chooseGain()
{
    RunningLoudness meter(m_file.facts().channels, m_file.facts().sampleRateHz);
    std::vector<float> samples;
    const auto measured = forEachBlock([&meter, &samples](std::span<const double> block) {
        samples.assign(block.size(), 0.0F);
        std::transform(block.begin(), block.end(), samples.begin(),
                       [](double sample) { return static_cast<float>(sample); });
        makeFinite(samples);
        meter.add(samples);
        return core::Result<void>();
    });
    if (!measured) {
        return measured;
    }
    ++m_passesDone;
    const Loudness loudness = meter.result();
    const bool isOffset = m_order.level.kind == LevelChange::Kind::Offset;
    if (loudness.truePeak <= 0.0 || (!isOffset && !loudness.integratedLufs)) {
        return {}; // silence stays what it is
    }
    const double wanted = isOffset ? m_order.level.value : m_order.level.value - *loudness.integratedLufs;
    // What is above the ceiling already is only turned down where something was to be raised or brought to a level.
    const double room = kTruePeakCeilingDb - kDecibels * std::log10(loudness.truePeak);
    const double most = isOffset ? std::max(room, std::min(wanted, 0.0)) : room;
    m_report.gainDb = std::min(wanted, most);
    m_report.isHeldByPeak = wanted > most;
    m_gain = std::pow(10.0, m_report.gainDb / kDecibels);
    return {};
}

core::Result<ExportReport> Export::run()
{
    const auto encoding = exportEncoding(m_order.format, m_order.quality, m_file, m_last - m_first);
    if (!encoding) {
        return core::fail(encoding.error());
    }
    if (m_order.level.kind != LevelChange::Kind::Keep) {
        if (auto chosen = chooseGain(); !chosen) {
            return core::fail(std::move(chosen).error());
        }
    }
    auto sink = core::FileSink::create(m_order.target, m_order.durability, m_order.taken, m_order.agreed);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const int sourceBits = integerBitsOf(m_file.sndfileFormat());
    const bool isExact = sourceBits > 0 && sourceBits <= encoding->integerBits && m_fadeIn == 0 && m_fadeOut == 0 &&
                         m_gain == 1.0 && encoding->sampleRateHz == m_file.facts().sampleRateHz;
    auto writer =
        SoundWriter::create(**sink, *encoding, isExact ? SoundWriter::Dither::Off : SoundWriter::Dither::Triangular);
    if (!writer) {
        return core::fail(std::move(writer).error());
    }
    auto done = encode(**writer, *encoding);
    if (done && m_order.finishing) {
        done = m_order.finishing((*sink)->partPath());
    }
    if (done) {
        done = (*sink)->finish();
    }
    if (!done) {
        return core::fail(std::move(done).error());
    }
    reportMissing();
    m_report.path = (*sink)->path();
    m_report.clippedSamples = (*writer)->clippedSamples();
    return m_report;
}

core::Result<void> Export::encode(SoundWriter& writer, const SoundEncoding& encoding)
{
    const int rate = m_file.facts().sampleRateHz;
    if (encoding.sampleRateHz != rate) {
        auto resampler = Resampler::create(rate, encoding.sampleRateHz, encoding.channels);
        if (!resampler) {
            return core::fail(std::move(resampler).error());
        }
        m_framesLeft = resampler->framesFrom(m_last - m_first);
        m_resampler = std::make_unique<Resampler>(std::move(*resampler));
    }
    std::vector<double> louder;
    auto written = forEachBlock([this, &writer, &louder](std::span<const double> samples) {
        if (m_gain == 1.0) {
            return writeBlock(writer, samples);
        }
        louder.assign(samples.begin(), samples.end());
        for (double& sample : louder) {
            sample *= m_gain;
        }
        return writeBlock(writer, louder);
    });
    if (written && m_resampler) {
        // Where the source ended early, no silence stands for what is missing.
        const std::int64_t missing =
            m_resampler->framesFrom(m_last - m_first) - m_resampler->framesFrom(m_end - m_first);
        m_framesLeft = std::max<std::int64_t>(0, m_framesLeft - missing);
        written = finishResampling(writer);
    }
    return written ? writer.finish() : written;
}

core::Result<void> Export::writeBlock(SoundWriter& writer, std::span<const double> samples)
{
    if (!m_resampler) {
        return writer.write(samples);
    }
    std::vector<float> source(samples.size());
    std::transform(samples.begin(), samples.end(), source.begin(),
                   [](double sample) { return static_cast<float>(sample); });
    makeFinite(source);
    m_resampled.clear();
    if (auto made = m_resampler->process(source, m_resampled); !made) {
        return made;
    }
    const auto channels = static_cast<std::size_t>(m_file.facts().channels);
    const auto most = static_cast<std::size_t>(m_framesLeft) * channels;
    m_resampled.resize(std::min(m_resampled.size(), most));
    m_framesLeft -= static_cast<std::int64_t>(m_resampled.size() / channels);
    return writer.write(std::vector<double>(m_resampled.begin(), m_resampled.end()));
}

/// What soxr held back; it may round the number of frames the other way, which is made good with silence.
core::Result<void> Export::finishResampling(SoundWriter& writer)
{
    m_resampled.clear();
    if (auto made = m_resampler->finish(m_resampled); !made) {
        return made;
    }
    m_resampled.resize(static_cast<std::size_t>(m_framesLeft * m_file.facts().channels), 0.0F);
    return writer.write(std::vector<double>(m_resampled.begin(), m_resampled.end()));
}

core::Result<ExportReport> copyBytes(const ExportOrder& order, const std::stop_token& stop, ExportProgress* progress)
{
    QFile source(order.source);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return core::fail(sourceError({core::ErrorCode::Io, {}, source.errorString()}, order.source));
    }
    auto sink = core::FileSink::create(order.target, order.durability, order.taken, order.agreed);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const qint64 size = source.size();
    for (qint64 copied = 0; copied < size;) {
        if (stop.stop_requested()) {
            return stopped();
        }
        const QByteArray block = source.read(kCopiedAtOnce);
        if (block.isEmpty()) {
            return core::fail(sourceError({core::ErrorCode::Io, {}, source.errorString()}, order.source));
        }
        const auto bytes = std::as_bytes(std::span(block.constData(), static_cast<std::size_t>(block.size())));
        if (auto written = (*sink)->write(bytes); !written) {
            return core::fail(std::move(written).error());
        }
        copied += block.size();
        if (progress != nullptr) {
            progress->fraction = static_cast<double>(copied) / static_cast<double>(size);
        }
    }
    auto done = order.finishing ? order.finishing((*sink)->partPath()) : core::Result<void>();
    if (done) {
        done = (*sink)->finish();
    }
    if (!done) {
        return core::fail(std::move(done).error());
    }
    ExportReport report;
    report.path = (*sink)->path();
    return report;
}

} // namespace

bool changesSound(const ExportOrder& order)
{
    return order.format != ExportFormat::AsReceived || order.region || order.fadeInSeconds > 0.0 ||
           order.fadeOutSeconds > 0.0 || order.level.kind != LevelChange::Kind::Keep;
}

core::Result<ExportReport> exportClip(const ExportOrder& order, const std::stop_token& stop, ExportProgress* progress)
{
    if (!changesSound(order)) {
        return copyBytes(order, stop, progress);
    }
    auto file = SoundFile::open(order.source);
    if (!file) {
        return core::fail(sourceError(file.error(), order.source));
    }
    Export work(order, *file, stop, progress);
    if (auto planned = work.plan(); !planned) {
        return core::fail(std::move(planned).error());
    }
    if (order.format == ExportFormat::AsReceived && work.isWhole()) {
        return copyBytes(order, stop, progress);
    }
    return work.run();
}

} // namespace melodeck::audio
