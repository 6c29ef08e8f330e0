#include "audio/PeakCache.h"

#include "audio/PeakBuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace melodeck::audio {

namespace {

static_assert(std::endian::native == std::endian::little, "the peaks are written as they lie in memory");
static_assert(sizeof(StoredPeak) == 6);

constexpr std::array<char, 8> kMagic{'M', 'D', 'p', 'e', 'a', 'k', 's', '1'};
constexpr std::int64_t kMaxFramesPerPeak = 1 << 20;
constexpr std::int32_t kMaxSampleRateHz = 768'000;

/// Smaller ones are read anew in less time than it takes to look here: samples as they are, and what has to be decoded.
constexpr std::int64_t kWorthwhileBytes = 16LL * 1024 * 1024;
constexpr std::int64_t kWorthwhileCodedBytes = 256LL * 1024;

struct Header
{
    std::array<char, 8> magic = kMagic;
    std::int32_t sampleRateHz = 0;
    std::int32_t lanes = 0;
    std::int64_t framesPerPeak = 0;
    std::int64_t frames = 0;
    std::int64_t peaks = 0;
    /// Of the header with 0 in its place, and the peaks.
    std::uint64_t checksum = 0;
};
static_assert(sizeof(Header) == 48);

/// FNV-1a over words of eight bytes (http://www.isthe.com/chongo/tech/comp/fnv/), with a turn so that the high bits
/// reach the low ones: finds damage, stops nobody who means it.
std::uint64_t checksumOf(std::uint64_t state, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const std::size_t count = std::min(sizeof word, bytes.size());
        std::memcpy(&word, bytes.data(), count);
        state = std::rotl((state ^ word) * 0x100000001B3ULL, 29);
        bytes = bytes.subspan(count);
    }
    return state;
}

std::uint64_t checksumOf(Header header, std::span<const std::byte> peaks)
{
    header.checksum = 0;
    constexpr std::uint64_t kStart = 0xCBF29CE484222325ULL;
    return checksumOf(checksumOf(kStart, std::as_bytes(std::span(&header, 1))), peaks);
}

bool makesSense(const Header& header, std::size_t peakBytes)
{
    const bool isPossible = header.magic == kMagic && header.sampleRateHz > 0 &&
                            header.sampleRateHz <= kMaxSampleRateHz && (header.lanes == 1 || header.lanes == 2) &&
                            header.framesPerPeak > 0 && header.framesPerPeak <= kMaxFramesPerPeak &&
                            header.frames > 0 && header.frames < (std::int64_t{1} << 50);
    const std::int64_t stretches =
        isPossible ? (header.frames + header.framesPerPeak - 1) / header.framesPerPeak * header.lanes : 0;
    // What an older version kept of a very long sound is finer than it need be, and takes the memory of that.
    return isPossible && header.peaks == stretches && stretches <= static_cast<std::int64_t>(kMostPeaks) &&
           peakBytes == static_cast<std::size_t>(stretches) * sizeof(StoredPeak);
}

bool areOrdered(const std::vector<StoredPeak>& peaks)
{
    bool ordered = true;
    for (const StoredPeak& peak : peaks) {
        ordered = ordered && peak.minimum <= peak.maximum;
    }
    return ordered;
}

bool isWorthwhile(const QString& path, std::int64_t bytes)
{
    const bool isPlain = path.endsWith(QLatin1String(".wav"), Qt::CaseInsensitive);
    return bytes >= (isPlain ? kWorthwhileBytes : kWorthwhileCodedBytes);
}

std::span<const std::byte> valuesOf(const Peaks& peaks)
{
    return std::as_bytes(std::span(peaks.levels->front().values));
}

Header headerOf(const Peaks& peaks)
{
    const PeakLevel& finest = peaks.levels->front();
    Header header;
    header.sampleRateHz = peaks.sampleRateHz;
    header.lanes = peaks.lanes;
    header.framesPerPeak = finest.framesPerPeak;
    header.frames = peaks.frames;
    header.peaks = static_cast<std::int64_t>(finest.values.size());
    header.checksum = checksumOf(header, valuesOf(peaks));
    return header;
}

} // namespace

QByteArray encodePeaks(const Peaks& peaks)
{
    if (!peaks.levels) {
        return {};
    }
    const Header header = headerOf(peaks);
    const auto values = valuesOf(peaks);
    QByteArray bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size()));
    return bytes;
}

std::optional<Peaks> decodePeaks(std::span<const std::byte> bytes)
{
    Header header;
    if (bytes.size() < sizeof header) {
        return std::nullopt;
    }
    std::memcpy(&header, bytes.data(), sizeof header);
    const auto values = bytes.subspan(sizeof header);
    if (!makesSense(header, values.size()) || header.checksum != checksumOf(header, values)) {
        return std::nullopt;
    }
    std::vector<PeakLevel> levels(kPeakLevels);
    std::int64_t width = header.framesPerPeak;
    for (PeakLevel& level : levels) {
        level.framesPerPeak = width;
        width *= kPeakFactor;
    }
    levels.front().values.resize(static_cast<std::size_t>(header.peaks));
    std::memcpy(levels.front().values.data(), values.data(), values.size());
    if (!areOrdered(levels.front().values)) {
        return std::nullopt;
    }
    completeLevels(levels, header.lanes);
    return Peaks{header.sampleRateHz, header.frames, header.lanes,
                 std::make_shared<const std::vector<PeakLevel>>(std::move(levels))};
}

PeakCache::PeakCache(QString folder, std::int64_t mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
}

QString PeakCache::entryFor(const QString& path, const core::FileIdentity& identity) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFile::encodeName(QFileInfo(path).canonicalFilePath()));
    hash.addData(QByteArray::number(static_cast<qlonglong>(identity.bytes)).prepend('\0'));
    hash.addData(QByteArray::number(static_cast<qlonglong>(identity.modifiedNanoseconds)).prepend('\0'));
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().first(40)) +
           QStringLiteral(".peaks");
}

core::Result<Peaks> PeakCache::read(const QString& path, const std::stop_token& stop) const
{
    const auto identity = core::identityOfFile(path);
    if (!identity || !isWorthwhile(path, identity->bytes)) {
        return readPeaks(path, stop);
    }
    const QString entry = entryFor(path, *identity);
    if (QFile file(entry); file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QByteArray bytes = file.readAll();
        auto kept = decodePeaks(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        if (kept) {
            return std::move(*kept);
        }
    }
    auto peaks = readPeaks(path, stop);
    // Not of a file that changed while it was read.
    if (peaks && peaks->frames > 0 && core::identityOfFile(path) == identity) {
        put(entry, *peaks);
    }
    return peaks;
}

void PeakCache::keep(const QString& path, const Peaks& peaks) const
{
    const auto identity = core::identityOfFile(path);
    if (identity && peaks.frames > 0 && isWorthwhile(path, identity->bytes)) {
        put(entryFor(path, *identity), peaks);
    }
}

void PeakCache::put(const QString& entry, const Peaks& peaks) const
{
    // Others may look at it at any moment, so it comes whole. It need not survive a power cut: it is checked.
    QDir().mkpath(m_folder);
    QTemporaryFile file(m_folder + QStringLiteral("/new-XXXXXX.peaks"));
    const auto write = [&file](std::span<const std::byte> bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        return file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
    };
    const Header header = headerOf(peaks);
    if (!file.open() || !write(std::as_bytes(std::span(&header, 1))) || !write(valuesOf(peaks)) || !file.flush()) {
        return;
    }
    QFile::remove(entry);
    if (file.rename(entry)) {
        file.setAutoRemove(false);
        makeRoom(entry);
    }
}

void PeakCache::makeRoom(const QString& keep) const
{
    const QFileInfoList entries =
        QDir(m_folder).entryInfoList({QStringLiteral("*.peaks")}, QDir::Files, QDir::Time); // newest first
    std::int64_t bytes = 0;
    for (const QFileInfo& entry : entries) {
        bytes += entry.size();
        if (bytes > m_mostBytes && entry.fileName() != QFileInfo(keep).fileName()) {
            QFile::remove(entry.filePath());
        }
    }
}

} // namespace melodeck::audio
