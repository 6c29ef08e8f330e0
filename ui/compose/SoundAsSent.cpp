#include "ui/compose/SoundAsSent.h"

#include "audio/ConvertedSource.h"
#include "core/CacheFolder.h"
#include "core/FileSink.h"
#include "core/FileSource.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{64} * 1024;

/// A name that no other sound has: the player keeps what it decoded by name.
QString entryFor(const core::AttachedFile& file, const core::FileIdentity& identity, const QString& folder)
{
    const core::AudioFormat& format = *file.conversion;
    const core::TimeRegion region = file.region.value_or(core::TimeRegion{-1.0, -1.0});
    constexpr int kAllDigits = 17;
    QStringList facts{QFileInfo(file.path).canonicalFilePath(),
                      QString::number(identity.inode),
                      QString::number(identity.bytes),
                      QString::number(identity.modifiedNanoseconds),
                      QString::number(region.startSeconds, 'g', kAllDigits),
                      QString::number(region.endSeconds, 'g', kAllDigits)};
    for (const int number : {format.sampleRateHz, format.channels, format.bitsPerSample, static_cast<int>(format.level),
                             static_cast<int>(format.directCurrent)}) {
        facts << QString::number(number);
    }
    const QByteArray hash =
        QCryptographicHash::hash(facts.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256).toHex();
    constexpr int kNameLetters = 32;
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.first(kNameLetters)) + QStringLiteral(".wav");
}

core::Result<void> copy(core::ByteSource& source, core::ByteSink& sink, const std::stop_token& stop)
{
    std::array<std::byte, kBlockBytes> block{};
    while (true) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, QCoreApplication::translate("SoundAsSent", "Stopped."));
        }
        const auto got = source.read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return sink.finish();
        }
        if (auto written = sink.write(std::span(block).first(*got)); !written) {
            return written;
        }
    }
}

/// It counts as new: the oldest go first.
void touch(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    }
}

} // namespace

core::Result<QString> soundAsSent(const core::AttachedFile& file, const QString& folder, const std::stop_token& stop)
{
    if (!file.conversion) {
        return file.path;
    }
    const auto identity = core::identityOfFile(file.path);
    const QString path = identity ? entryFor(file, *identity, folder) : QString();
    if (identity && QFile::exists(path)) {
        touch(path);
        return path;
    }
    auto source = audio::ConvertedSource::open(file.path, file.region, *file.conversion, stop);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    if (!identity || core::identityOfFile(file.path) != identity) {
        return core::fail(core::fileChangedError(file.path));
    }
    QDir().mkpath(folder);
    auto sink = core::FileSink::create(path, core::Durability::Cached, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    if (auto copied = copy(**source, **sink, stop); !copied) {
        return core::fail(std::move(copied).error());
    }
    core::makeRoomIn(folder, kMostPreviewBytes, path);
    return path;
}

QString previewFolder()
{
    return core::cacheFolder() + QStringLiteral("/preview");
}

} // namespace melodeck::ui
