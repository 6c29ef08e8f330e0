#include "cli/TranscribeCommand.h"

#include "api/Endpoints.h"
#include "api/OwnSpecs.h"
#include "api/RecipeCheck.h"
#include "api/TranscriptReader.h"
#include "audio/AudioFile.h"
#include "cli/CommandLine.h"
#include "cli/OutputFolder.h"
#include "cli/RequestJournal.h"
#include "core/FileSink.h"
#include "core/FileSource.h"
#include "core/Paths.h"
#include "jobs/Downloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct TranscribeCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(TranscribeCommand)
};

tl::unexpected<core::Error> refusedWork(const QString& sentence)
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      sentence + QLatin1Char(' ') + TranscribeCommandText::tr("Nothing was sent."));
}

bool isLink(const QString& source)
{
    return source.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           source.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

/// Of the models that transcribe, those that take a file, or a link.
QString modelsThatTake(api::FieldRole role)
{
    QStringList names;
    for (const QString& id : api::knownModelIds()) {
        const api::ModelSpec& spec = *api::findModelSpec(id);
        if (spec.task == api::ModelTask::Transcription && spec.field(role) != nullptr) {
            names << id;
        }
    }
    return names.join(QStringLiteral(", "));
}

/// What a file is called after a link or a file, without its ending.
QString plainNameOf(const QString& source)
{
    const QString name = isLink(source) ? QUrl(source).fileName() : QFileInfo(source).fileName();
    const QString base = QFileInfo(name).completeBaseName();
    return base.isEmpty() ? QStringLiteral("transcript") : base;
}

std::string checkFormat(const std::string& name)
{
    return api::transcriptFormatNamed(QString::fromStdString(name))
               ? ""
               : "one of " + api::transcriptFormatNames().join(QStringLiteral(", ")).toStdString();
}

} // namespace

Verb TranscribeCommand::describe(Verb program)
{
    Verb verb = program.addVerb("transcribe", "Write down what is said in recordings");
    verb.addOption("source", m_sources, "Recordings: files, or links that the model downloads itself")
        .typeName("FILE")
        .required();
    verb.addOption("--model", m_model,
                   "What the endpoint runs, such as faster-whisper; a name that is none lists all. Without it: "
                   "whisper for a link, whisper-v3-base64 for a file")
        .typeName("MODEL");
    verb.addOption("--format", m_format, "txt, srt, vtt, json, csv, or audacity (labels)")
        .typeName("FORMAT:{txt,srt,vtt,json,csv,audacity}")
        .check(checkFormat)
        .showsDefault();
    verb.addOption("--set", m_settings,
                   "FIELD=VALUE: another field of the model (temperature=0.2), by its name or its JSON pointer; the "
                   "value is JSON, or else text")
        .typeName("FIELD=VALUE")
        .oneValueEach();
    describeRegion(verb, m_region,
                   "A:B, the part of the recording that is sent, in seconds or minutes; times count from its start");
    verb.addFlag("--download", m_downloads,
                 "Fetch a link to this computer first and send the file, for a model that takes only files");
    verb.addOption("--output", m_output,
                   "Folder for NAME.srt …; made if missing. Without it the words go to standard output")
        .typeName("FOLDER");
    verb.addFlag("--overwrite", m_overwrite, "Replace files of the same name");
    m_connection.describeOneRequest(verb);
    return verb;
}

int TranscribeCommand::run(Console& console, const std::stop_token& stop)
{
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return console.failed(endpoint.error());
    }
    if (endpoint->kind == core::EndpointKind::Local) {
        console.error(TranscribeCommandText::tr(
            "The sketch engine on this computer does not write down speech. Say where a model answers "
            "that does, with --endpoint."));
        return kUsageError;
    }
    if (m_sources.size() > 1 && m_output.empty()) {
        console.error(TranscribeCommandText::tr(
            "Several recordings need --output, the folder where each gets a file of its own."));
        return kUsageError;
    }
    auto works = plan(*endpoint, connection, console, stop);
    if (!works) {
        return console.failed(works.error());
    }
    if (!m_connection.printAs.empty()) {
        for (const Work& work : *works) {
            if (const auto code = m_connection.print(work.recipe, console); code.value_or(0) != 0) {
                return *code;
            }
        }
        return 0;
    }
    if (!m_output.empty()) {
        if (const auto prepared = prepareOutputFolder(QString::fromStdString(m_output)); !prepared) {
            return console.failed(prepared.error());
        }
    }
    int result = 0;
    for (Work& work : *works) {
        const int code = runOne(work, connection, console, stop);
        result = result == 0 ? code : result;
        if (stop.stop_requested() && &work != &works->back()) {
            return core::exitCode(core::ErrorCode::Cancelled); // the rest was not sent
        }
        // What stops one of them stops all: a refused key, a stop.
        if (stop.stop_requested() || code == core::exitCode(core::ErrorCode::Unauthorized)) {
            break;
        }
    }
    return result;
}

core::Result<std::vector<TranscribeCommand::Work>> TranscribeCommand::plan(const core::Endpoint& endpoint,
                                                                           Connection& connection, Console& console,
                                                                           const std::stop_token& stop) const
{
    std::vector<Work> works;
    std::set<QString> targets;
    for (const std::string& argument : m_sources) {
        Work work;
        work.source = QString::fromStdString(argument);
        work.isLink = isLink(work.source);
        auto target = targetFor(work.source);
        if (!target) {
            return core::fail(std::move(target).error());
        }
        work.target = std::move(*target);
        if (!work.target.isEmpty() && !targets.insert(work.target).second) {
            return refusedWork(
                TranscribeCommandText::tr("Two recordings would both be written to %1.").arg(work.target));
        }
        auto recipe = recipeFor(work, endpoint, connection, console, stop);
        if (!recipe) {
            return core::fail(std::move(recipe).error());
        }
        work.recipe = std::move(*recipe);
        works.push_back(std::move(work));
    }
    return works;
}

core::Result<const api::ModelSpec*> TranscribeCommand::modelFor(bool isLink) const
{
    const QString usual = isLink && !m_downloads ? QStringLiteral("whisper") : QStringLiteral("whisper-v3-base64");
    const QString id = m_model.empty() ? usual : QString::fromStdString(m_model);
    const api::ModelSpec* spec = api::findModelSpec(id);
    if (spec == nullptr || spec->task != api::ModelTask::Transcription) {
        return refusedWork(TranscribeCommandText::tr(
                               "“%1” is no model that writes down speech. These take links: %2. These take files: %3.")
                               .arg(id, modelsThatTake(api::FieldRole::Link), modelsThatTake(api::FieldRole::Audio)));
    }
    return spec;
}

core::Result<core::Recipe> TranscribeCommand::recipeFor(Work& work, const core::Endpoint& endpoint,
                                                        Connection& connection, Console& console,
                                                        const std::stop_token& stop) const
{
    const auto spec = modelFor(work.isLink);
    if (!spec) {
        return core::fail(spec.error());
    }
    core::Recipe recipe;
    recipe.model = (*spec)->id;
    recipe.endpoint = endpoint;
    for (const QString& pointer : (*spec)->request.requiredObjects) {
        api::makeObject(recipe.fields, pointer);
    }
    const api::SpecField* link = (*spec)->field(api::FieldRole::Link);
    const api::SpecField* file = (*spec)->field(api::FieldRole::Audio);
    if (work.isLink && !m_downloads) {
        if (link == nullptr) {
            return refusedWork(TranscribeCommandText::tr(
                                   "%1 takes files, not links. Add --download to fetch %2 here and send the file, or "
                                   "choose a --model that takes links (%3).")
                                   .arg((*spec)->title, work.source, modelsThatTake(api::FieldRole::Link)));
        }
        if (m_region) {
            return refusedWork(TranscribeCommandText::tr("--region needs the file itself: add --download."));
        }
        (void)api::setValue(recipe.fields, *link, core::toJson(work.source));
    } else if (file == nullptr) {
        return refusedWork(TranscribeCommandText::tr(
                               "%1 takes links, not files. Put %2 where the model can download it and give the link, "
                               "or choose a --model that takes files (%3).")
                               .arg((*spec)->title, work.source, modelsThatTake(api::FieldRole::Audio)));
    } else {
        QString path = work.source;
        if (work.isLink) {
            console.note(TranscribeCommandText::tr("Downloading %1…").arg(work.source));
            const jobs::Downloader downloader(connection.services().http,
                                              core::cacheFolder() + QStringLiteral("/downloads"));
            auto fetched = downloader.fetch(QUrl(work.source), std::make_shared<core::TransferProgress>(), stop);
            if (!fetched) {
                return core::fail(std::move(fetched).error());
            }
            path = *fetched;
        }
        if (auto attached = attach(path, *file, recipe); !attached) {
            return core::fail(std::move(attached).error());
        }
    }
    if (auto applied = applySettings(**spec, recipe); !applied) {
        return core::fail(std::move(applied).error());
    }
    api::giveUsualValues(recipe.fields, **spec);
    if (auto valid = api::validateRecipe(recipe, **spec); !valid) {
        return core::fail(std::move(valid).error());
    }
    return recipe;
}

core::Result<void> TranscribeCommand::attach(const QString& path, const api::SpecField& field,
                                             core::Recipe& recipe) const
{
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable()) {
        return core::fail(core::ErrorCode::Io,
                          TranscribeCommandText::tr("%1 cannot be read. Nothing was sent.").arg(path));
    }
    core::AttachedFile file;
    file.field = field.place();
    file.path = path;
    file.conversion = field.audioFormat;
    if (m_region) {
        const auto facts = audio::probeAudioFile(path);
        if (!facts) {
            return core::fail(facts.error());
        }
        const auto region = regionToSend(*m_region, facts->durationSeconds(), *facts);
        if (!region) {
            return core::fail(region.error());
        }
        constexpr int kMostChannels = 2;
        file.region = *region;
        file.conversion = file.conversion.value_or(
            core::AudioFormat{facts->sampleRateHz, std::clamp(facts->channels, 1, kMostChannels), 16});
    }
    recipe.files.push_back(std::move(file));
    return {};
}

core::Result<void> TranscribeCommand::applySettings(const api::ModelSpec& spec, core::Recipe& recipe) const
{
    for (const std::string& setting : m_settings) {
        const QString text = QString::fromStdString(setting);
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return refusedWork(TranscribeCommandText::tr("--set wants FIELD=VALUE, not “%1”.").arg(text));
        }
        const QString name = text.left(equals);
        const auto& fields = spec.request.fields;
        const auto field = std::find_if(fields.begin(), fields.end(), [&name](const api::SpecField& one) {
            return one.pointer == name || one.name() == name;
        });
        if (field == fields.end()) {
            QStringList known;
            for (const api::SpecField& one : fields) {
                known << one.place();
            }
            return refusedWork(TranscribeCommandText::tr("%1 has no field “%2”. It has: %3.")
                                   .arg(spec.title, name, known.join(QStringLiteral(", "))));
        }
        const QString value = text.mid(equals + 1);
        auto json = core::parseJson(value.toUtf8());
        const bool isText = !json || field->kind == api::FieldKind::Text || field->kind == api::FieldKind::Link;
        if (auto set = api::setValue(recipe.fields, *field, isText ? core::toJson(value) : std::move(*json)); !set) {
            return set;
        }
    }
    return {};
}

core::Result<QString> TranscribeCommand::targetFor(const QString& source) const
{
    if (m_output.empty()) {
        return QString();
    }
    const auto format = *api::transcriptFormatNamed(QString::fromStdString(m_format));
    const QString path = QDir(QString::fromStdString(m_output))
                             .filePath(plainNameOf(source) + QLatin1Char('.') + api::transcriptEnding(format));
    if (core::isOneFile(source, path)) {
        return refusedWork(TranscribeCommandText::tr("%1 is the recording itself. Choose another --output.").arg(path));
    }
    if (!m_overwrite && QFileInfo::exists(path)) {
        return core::fail(
            core::ErrorCode::Io,
            TranscribeCommandText::tr("%1 is there already. Nothing was sent. Choose another --output, or --overwrite.")
                .arg(path));
    }
    return path;
}

int TranscribeCommand::runOne(Work& work, Connection& connection, Console& console, const std::stop_token& stop) const
{
    if (m_sources.size() > 1) {
        console.note(work.source);
    }
    RequestJournal journal(console);
    if (const auto begun = journal.begin(work.recipe); !begun) {
        return console.failed(begun.error());
    }
    jobs::JobTarget target;
    target.media = jobs::JobTarget::Media::Ignore;
    target.keptFolder = QString::fromStdString(m_output);
    m_connection.apply(target);
    journal.apply(target);
    const jobs::JobOutcome outcome = connection.run(work.recipe, target, console, stop);
    const int code = outcome.error ? report(outcome, console) : deliver(work, outcome, console);
    // Without --output there was no place for an answer that was cut or that nobody understands.
    const bool isUnread = outcome.error && outcome.reading != jobs::JobOutcome::Reading::Whole && m_output.empty() &&
                          !stop.stop_requested();
    if (isUnread || console.hasLostResults()) {
        const QString kept = journal.keep(outcome);
        if (!kept.isEmpty()) {
            console.warning(TranscribeCommandText::tr("What came of the answer is in %1.").arg(kept));
            return code;
        }
    }
    journal.end(outcome);
    return code;
}

int TranscribeCommand::deliver(const Work& work, const jobs::JobOutcome& outcome, Console& console) const
{
    if (!outcome.answer.transcript) {
        // It was paid for: whoever has it may still make something of it.
        const QByteArray answer = core::toJsonBytes(outcome.answer.json) + '\n';
        (void)console.resultBytes(answer.constData(), static_cast<std::size_t>(answer.size()));
        const QString sentence =
            TranscribeCommandText::tr("There is no transcript in the answer for %1. The answer itself is on "
                                      "standard output. Is --model what the endpoint runs?")
                .arg(work.source);
        console.error(api::withCost({core::ErrorCode::ModelError, sentence, {}}, work.recipe.endpoint).message);
        return core::exitCode(core::ErrorCode::ModelError);
    }
    const auto format = *api::transcriptFormatNamed(QString::fromStdString(m_format));
    return write(work, api::writeTranscript(*outcome.answer.transcript, format), console);
}

int TranscribeCommand::write(const Work& work, const QByteArray& text, Console& console) const
{
    const auto print = [&] { return console.resultBytes(text.constData(), static_cast<std::size_t>(text.size())); };
    if (work.target.isEmpty()) {
        if (print()) {
            return 0;
        }
        console.error(
            TranscribeCommandText::tr("Standard output cannot be written: the disk is full or the reader went away."));
        return core::exitCode(core::ErrorCode::Io);
    }
    auto sink = core::FileSink::create(work.target, core::Durability::Synced,
                                       m_overwrite ? core::TakenName::IsReplaced : core::TakenName::IsForeign);
    core::Result<void> written =
        sink ? (*sink)->write(std::as_bytes(std::span<const char>(text))) : core::fail(sink.error());
    if (written) {
        written = (*sink)->finish();
    }
    if (written) {
        console.result(QDir::cleanPath(work.target));
        return 0;
    }
    console.error(written.error().message);
    console.warning(TranscribeCommandText::tr("The words of %1 follow on standard output instead.").arg(work.source));
    (void)print();
    return core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
