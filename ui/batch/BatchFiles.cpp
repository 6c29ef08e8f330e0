#include "ui/batch/BatchFiles.h"

#include "audio/AudioFile.h"
#include "audio/Peaks.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr double kSearchedSeconds = 30.0;
/// A breath before the first sound; a shorter silence is sent with the rest.
constexpr double kLeadSeconds = 0.05;
constexpr double kLeastSilence = 0.5;

QStringList recordingsIn(const QString& folder, const std::stop_token& stop)
{
    static const QStringList names{QStringLiteral("*.wav"),  QStringLiteral("*.flac"), QStringLiteral("*.ogg"),
                                   QStringLiteral("*.oga"),  QStringLiteral("*.opus"), QStringLiteral("*.mp3"),
                                   QStringLiteral("*.aif"),  QStringLiteral("*.aiff"), QStringLiteral("*.aifc"),
                                   QStringLiteral("*.rf64"), QStringLiteral("*.w64"),  QStringLiteral("*.caf")};
    QStringList found;
    QDirIterator files(folder, names, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop.stop_requested() && found.size() <= static_cast<qsizetype>(jobs::kMostBatchJobs)) {
        found << files.next();
    }
    QCollator order;
    order.setNumericMode(true); // take 2 before take 10
    std::sort(found.begin(), found.end(), order);
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

ReadRecordings readRecordings(const QStringList& paths, const std::stop_token& stop)
{
    ReadRecordings read;
    for (const QString& path : paths) {
        if (stop.stop_requested()) {
            break;
        }
        if (auto file = readRecording(path)) {
            read.usable.push_back(std::move(*file));
        } else {
            read.refused << QFileInfo(path).fileName() + QStringLiteral(": ") + file.error().message;
        }
    }
    return read;
}

} // namespace melodeck::ui
