#include "cli/NotesCommand.h"

#include "audio/AudioFile.h"
#include "cli/CommandLine.h"
#include "core/FileSink.h"
#include "core/FileSource.h"
#include "mir/MelodyExport.h"
#include "mir/MelodyTranscriber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <span>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct NotesCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(NotesCommand)
};

} // namespace

Verb NotesCommand::describe(Verb program)
{
    Verb verb =
        program.addVerb("notes", "Write down the melody of a recording: notes, key, metre, tempo. Nothing is sent");
    verb.addOption("file", m_file, "Recording of a melody or a whole mix (WAV, FLAC, OGG, Opus, MP3)")
        .typeName("FILE")
        .required();
    verb.addOption("--format", m_format, "json, midi, or musicxml (sheet music)")
        .oneOf({"json", "midi", "musicxml"})
        .showsDefault();
    describeRegion(verb, m_region,
                   "A:B, the part that is listened to, in seconds or minutes; times count from its start");
    verb.addOption("-o,--output", m_output, "File to write. Without it everything goes to standard output")
        .typeName("FILE");
    verb.addFlag("--overwrite", m_overwrite, "Replace the file if it is there");
    return verb;
}

int NotesCommand::run(Console& console, const std::stop_token& stop)
{
    if (m_format == "midi" && m_output.empty() && console.resultsGo() == ResultsGo::ToATerminal) {
        console.error(NotesCommandText::tr(
            "A MIDI file is no text for a terminal. Say where it goes, with -o FILE, or send it on "
            "with > or |."));
        return kUsageError;
    }
    const QString target = QString::fromStdString(m_output);
    if (core::isOneFile(source(), target)) {
        console.error(NotesCommandText::tr("%1 is the recording itself. Choose another -o.").arg(target));
        return kUsageError;
    }
    if (!m_overwrite && !target.isEmpty() && QFileInfo::exists(target)) {
        console.error(NotesCommandText::tr("%1 is there already. Choose another -o, or --overwrite.").arg(target));
        return core::exitCode(core::ErrorCode::Io);
    }
    const auto heard = listen(stop);
    if (!heard) {
        return console.failed(heard.error());
    }
    return deliver(written(*heard), console);
}

core::Result<mir::Transcription> NotesCommand::listen(const std::stop_token& stop) const
{
    std::optional<core::TimeRegion> region;
    if (m_region) {
        const auto facts = audio::probeAudioFile(source());
        if (!facts) {
            return core::fail(facts.error());
        }
        auto part = regionToSend(*m_region, facts->durationSeconds(), *facts);
        if (!part) {
            return core::fail(std::move(part).error());
        }
        region = *part;
    }
    const auto audio = audio::readAudioFile(source(), region);
    if (!audio) {
        return core::fail(audio.error());
    }
    mir::Transcription heard = mir::transcribeMelody(*audio, stop);
    if (stop.stop_requested()) {
        return core::fail(core::ErrorCode::Cancelled, NotesCommandText::tr("Interrupted; nothing was written."));
    }
    if (!heard.isUsable()) {
        return core::fail(core::ErrorCode::Parse,
                          NotesCommandText::tr("No melody can be followed in %1: %2. Nothing was written.")
                              .arg(source(), mir::reasonNotUsable(heard)));
    }
    return heard;
}

QByteArray NotesCommand::written(const mir::Transcription& heard) const
{
    const QString title = QFileInfo(source()).completeBaseName();
    if (m_format == "midi") {
        return mir::melodyMidi(heard, title);
    }
    if (m_format == "musicxml") {
        return mir::melodyMusicXml(heard, title);
    }
    return QByteArray::fromStdString(mir::melodyJson(heard).dump(2, ' ', false, core::Json::error_handler_t::replace)) +
           '\n';
}

int NotesCommand::deliver(const QByteArray& bytes, Console& console) const
{
    if (m_output.empty()) {
        return console.resultBytes(bytes.constData(), static_cast<std::size_t>(bytes.size()))
                   ? 0
                   : core::exitCode(core::ErrorCode::Io);
    }
    const QString target = QString::fromStdString(m_output);
    auto sink = core::FileSink::create(target, core::Durability::Synced,
                                       m_overwrite ? core::TakenName::IsReplaced : core::TakenName::IsForeign);
    core::Result<void> done =
        sink ? (*sink)->write(std::as_bytes(std::span<const char>(bytes))) : core::fail(sink.error());
    if (done) {
        done = (*sink)->finish();
    }
    if (!done) {
        return console.failed(done.error());
    }
    console.result(QDir::cleanPath(target));
    return 0;
}

} // namespace melodeck::cli
