#include "ui/batch/BatchFiles.h"

#include "audio/AudioFile.h"
#include "audio/Peaks.h"
#include "ui/media/MediaKind.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr double kSearchedSeconds = 30.0;
/// A breath before the first sound; a shorter silence is sent with the rest.
constexpr double kLeadSeconds = 0.05;
constexpr double kLeastSilence = 0.5;

/// The number that begins at a place, and where it ends; not longer than a computer counts.
std::pair<qulonglong, qsizetype> numberAt(const QString& text, qsizetype from)
{
    constexpr qsizetype kMostDigits = 18;
    qsizetype end = from;
    while (end < text.size() && end - from < kMostDigits && text.at(end).isDigit()) {
        ++end;
    }
    return {text.mid(from, end - from).toULongLong(), end};
}

/// As people sort: take 2 before take 10. (A collator does so only in some languages.)
bool comesBefore(const QString& one, const QString& other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        if (one.at(i).isDigit() && other.at(j).isDigit()) {
            const auto [first, firstEnd] = numberAt(one, i);
            const auto [second, secondEnd] = numberAt(other, j);
            if (first != second) {
                return first < second;
            }
            i = firstEnd;
            j = secondEnd;
            continue;
        }
        const QChar first = one.at(i++).toCaseFolded();
        const QChar second = other.at(j++).toCaseFolded();
        if (first != second) {
            return first < second;
        }
    }
    return one.size() - i < other.size() - j || (one.size() - i == other.size() - j && one < other);
}

QStringList recordingsIn(const QString& folder, const std::stop_token& stop)
{
    static const QStringList names{
        QStringLiteral("*.wav"), QStringLiteral("*.flac"), QStringLiteral("*.ogg"), QStringLiteral("*.oga"),
        QStringLiteral("*.opus"), QStringLiteral("*.mp3"), QStringLiteral("*.aif"), QStringLiteral("*.aiff"),
        QStringLiteral("*.aifc"), QStringLiteral("*.rf64"), QStringLiteral("*.w64"), QStringLiteral("*.caf"),
        // Those below are converted.
        QStringLiteral("*.m4a"), QStringLiteral("*.m4b"), QStringLiteral("*.mp4"), QStringLiteral("*.aac"),
        QStringLiteral("*.wma"), QStringLiteral("*.webm"), QStringLiteral("*.weba"), QStringLiteral("*.mka"),
        QStringLiteral("*.mkv"), QStringLiteral("*.mov"), QStringLiteral("*.3gp"), QStringLiteral("*.amr"),
        QStringLiteral("*.ape"), QStringLiteral("*.wv"), QStringLiteral("*.mpc"), QStringLiteral("*.tta")};
    QStringList found;
    QDirIterator files(folder, names, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop.stop_requested() && found.size() <= static_cast<qsizetype>(jobs::kMostBatchJobs)) {
        found << files.next();
    }
    std::sort(found.begin(), found.end(), comesBefore);
    return found;
}

core::Result<jobs::BatchFile> readRecording(const QString& path)
{
    const auto facts = audio::probeAudioFile(path);
    if (!facts) {
        return core::fail(facts.error());
    }
    jobs::BatchFile file{path, 0.0, facts->durationSeconds()};
    const auto beginning = audio::readAudioFile(path, core::TimeRegion{0.0, kSearchedSeconds});
    if (!beginning) {
        return core::fail(beginning.error());
    }
    const double first = audio::firstSoundSeconds(audio::computePeaks(*beginning)) - kLeadSeconds;
    file.startSeconds = first > kLeastSilence ? first : 0.0;
    return file;
}

/// By what is in it: a picture or a text among the files would keep a decoder busy for nothing.
bool isMedia(const QString& path)
{
    if (isKnownMedia(path)) {
        return true;
    }
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name();
    return type.startsWith(QLatin1String("audio/")) || type.startsWith(QLatin1String("video/"));
}

} // namespace

QStringList listRecordings(const QStringList& paths, const std::stop_token& stop)
{
    QStringList found;
    QSet<QString> seen;
    for (const QString& path : paths) {
        const QStringList here = QFileInfo(path).isDir() ? recordingsIn(path, stop) : QStringList{path};
        for (const QString& each : here) {
            const QString real = QFileInfo(each).canonicalFilePath();
            if (!seen.contains(real) && found.size() <= static_cast<qsizetype>(jobs::kMostBatchJobs)) {
                seen.insert(real);
                found << each;
            }
        }
    }
    return found;
}

std::vector<ReadRecording> readRecordings(const QStringList& paths, const std::stop_token& stop)
{
    std::vector<ReadRecording> all;
    for (const QString& path : paths) {
        if (stop.stop_requested()) {
            break;
        }
        ReadRecording read{path, std::nullopt, std::nullopt, false};
        if (auto file = readRecording(path)) {
            read.file = std::move(*file);
        } else {
            read.problem = file.error();
            read.isToConvert = file.error().code == core::ErrorCode::Parse && isMedia(path);
        }
        all.push_back(std::move(read));
    }
    return all;
}

} // namespace melodeck::ui
