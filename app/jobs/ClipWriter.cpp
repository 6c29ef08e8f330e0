#include "jobs/ClipWriter.h"

#include "api/AnswerReader.h"
#include "audio/AudioFile.h"
#include "audio/Loudness.h"
#include "core/FileSink.h"
#include "jobs/ArrivingSink.h"
#include "store/JobJournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <unistd.h>

#include <utility>

namespace melodeck::jobs {

namespace {

/// The clip that a piece of media is a part of, or −1.
int clipOfPart(const QString& jsonPointer)
{
    static const QRegularExpression stem(QStringLiteral("^/sketch/parts/(\\d{1,6})/"));
    const QRegularExpressionMatch match = stem.match(jsonPointer);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

ClipWriter::ClipWriter(const core::Recipe& recipe, const JobTarget& target,
                       std::function<void(const core::Clip&)> clipReady)
    : m_recipe(recipe)
    , m_target(target)
    , m_clipReady(std::move(clipReady))
{
}

ClipWriter::~ClipWriter() = default;

core::Result<wire::MediaReceiver::Target> ClipWriter::open(int index, const wire::MediaSignature& signature,
                                                           const QString& jsonPointer)
{
    const int whole = clipOfPart(jsonPointer);
    m_isPart = whole >= 0;
    const QString name = m_isPart ? QStringLiteral("clip_%1.part_%2.%3").arg(whole).arg(index).arg(signature.extension)
                                  : QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension);
    if (!makeFolder()) {
        m_writeFailure = folderError();
        return core::fail(*m_writeFailure);
    }
    m_current = core::Clip{};
    m_current.index = index;
    m_current.kind = signature.kind;
    m_current.format = signature.extension;
    m_current.path = QDir(m_target.clipFolder).filePath(name);
    auto sink = core::FileSink::create(m_current.path, core::Durability::Cached, m_target.takenName);
    if (!sink) {
        m_writeFailure = sink.error();
        return core::fail(std::move(sink).error());
    }
    m_partPath = (*sink)->partPath();
    if (m_keepsWhatIsCut) {
        holdOnTo(m_partPath);
    }
    ArrivingSink::Told told;
    if (!m_isPart && m_target.clipArriving && signature.kind == core::MediaKind::Audio) {
        std::vector<core::Clip> one{m_current};
        api::assignPrompts(one, m_recipe);
        told = [this, clip = one.front()](std::shared_ptr<const audio::ArrivingFile> file) {
            m_target.clipArriving(clip, std::move(file));
        };
    }
    return Target{std::make_unique<ArrivingSink>(std::move(*sink), std::exchange(m_rawPcm, std::nullopt), m_written,
                                                 std::move(told)),
                  name};
}

void ClipWriter::keepWhatIsCut()
{
    m_keepsWhatIsCut = true;
    if (!m_partPath.isEmpty()) {
        holdOnTo(m_partPath);
    }
}

/// A second name costs nothing, and outlives the sink that takes a clip away which it cannot finish.
void ClipWriter::holdOnTo(const QString& partPath)
{
    const QString path = m_current.path + QStringLiteral(".partial");
    const bool isHeld = ::link(QFile::encodeName(partPath).constData(), QFile::encodeName(path).constData()) == 0;
    m_cutPath = isHeld ? path : QString();
}

QStringList ClipWriter::takeCutFiles()
{
    if (!m_cutPath.isEmpty()) {
        m_cutFiles << std::exchange(m_cutPath, {});
    }
    return std::exchange(m_cutFiles, {});
}

bool ClipWriter::makeFolder()
{
    m_hasFolder = m_hasFolder || QDir().mkpath(m_target.clipFolder); // once for all clips of an answer
    return m_hasFolder;
}

core::Error ClipWriter::folderError() const
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Jobs", "The folder %1 cannot be made. Check its permissions.")
                .arg(m_target.clipFolder),
            {}};
}

bool ClipWriter::isInJournal() const
{
    return m_target.origin == JobTarget::Origin::Journal ||
           (m_target.journal != nullptr && m_target.journal->isWhole());
}

bool ClipWriter::isSyncedHere() const
{
    // What the journal holds can be made again: the clip's own sync can wait until the journal forgets it.
    return !isInJournal() || m_target.durability == core::Durability::Synced;
}

void ClipWriter::bringToDisk(const QString& path)
{
    // Taken hold of now: whoever is told of the clip may move it.
    m_disk.run([this, file = std::make_shared<core::FileSync>(path)] {
        if (auto synced = file->run(); !synced) {
            const std::scoped_lock lock(m_mutex);
            m_syncFailure = std::move(synced).error();
        }
    });
}

void ClipWriter::waitForDisk()
{
    m_disk.finish();
    if (m_syncFailure && !m_writeFailure) {
        m_writeFailure = std::move(m_syncFailure);
    }
}

void ClipWriter::closed(int index, const core::Result<void>& outcome)
{
    m_partPath.clear();
    const QString held = std::exchange(m_cutPath, {});
    if (!held.isEmpty() && outcome) {
        QFile::remove(held);
    } else if (!held.isEmpty()) {
        m_cutFiles << held;
    }
    if (!outcome) {
        if (outcome.error().code == core::ErrorCode::Io) {
            m_writeFailure = outcome.error();
        }
        m_broken << QCoreApplication::translate("Jobs", "Clip %1 came broken: %2")
                        .arg(index + 1)
                        .arg(outcome.error().message);
        return;
    }
    core::Clip clip = std::exchange(m_current, {});
    clip.path = m_written.path;
    if (isSyncedHere()) {
        bringToDisk(clip.path);
    }
    if (m_isPart) {
        return;
    }
    measure(clip);
    std::vector<core::Clip> one{clip};
    api::assignPrompts(one, m_recipe);
    m_clips.push_back(one.front());
    if (m_clipReady) {
        m_clipReady(one.front());
    }
}

void ClipWriter::measure(core::Clip& clip) const
{
    clip.bytes = m_written.bytes;
    if (clip.kind != core::MediaKind::Audio) {
        return;
    }
    auto facts = audio::factsOfUsualWav(m_written.head, m_written.bytes);
    if (!facts) {
        if (auto probed = audio::probeAudioFile(clip.path)) {
            facts = std::move(*probed);
        }
    }
    if (facts) {
        clip.durationSeconds = facts->durationSeconds();
        clip.sampleRateHz = facts->sampleRateHz;
        clip.channels = facts->channels;
    }
    if (m_target.loudness == JobTarget::Loudness::NotNeeded) {
        return;
    }
    if (const auto loudness = audio::measureFileLoudness(clip.path)) {
        clip.loudnessLufs = loudness->integratedLufs;
        clip.truePeak = loudness->truePeak;
    }
}

} // namespace melodeck::jobs
