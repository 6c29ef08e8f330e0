#include "cli/PredictCommand.h"

#include "api/ModelSpec.h"
#include "cli/InputText.h"
#include "cli/OutputFolder.h"
#include "cli/RequestJournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct PredictCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(PredictCommand)
};

/// Where the next byte of a file goes that is standard output.
std::int64_t placeInOutput()
{
    struct stat facts = {};
    const bool isAppended = (::fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND) != 0;
    return isAppended && ::fstat(STDOUT_FILENO, &facts) == 0 ? facts.st_size : ::lseek(STDOUT_FILENO, 0, SEEK_CUR);
}

/// Standard output as the end of a job's bytes. When it takes no more of them, the journal does.
class OutputSink final : public core::ByteSink
{
public:
    OutputSink(Console& console, store::JobJournal* journal)
        : m_console(console)
        , m_journal(journal)
    {
        if (m_console.resultsGo() == ResultsGo::ToAFile) {
            m_file = QFile::symLinkTarget(kOutput);
            m_start = placeInOutput();
        }
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        if (!m_isBroken && m_console.resultBytes(reinterpret_cast<const char*>(bytes.data()), bytes.size())) {
            m_written += static_cast<std::int64_t>(bytes.size());
            return {};
        }
        if (m_journal == nullptr) {
            return core::fail(core::ErrorCode::Io,
                              brokenOutput() + QLatin1Char(' ') +
                                  PredictCommandText::tr("The model ran; its answer is cut here."));
        }
        if (!std::exchange(m_isBroken, true)) {
            m_console.warning(brokenOutput() + QLatin1Char(' ') +
                              PredictCommandText::tr("What comes of the answer is kept."));
            if (!m_file.isEmpty()) {
                m_journal->beganIn({kOutput, m_start, m_written});
            }
        }
        if (!m_file.isEmpty()) {
            m_journal->bytes(bytes);
        }
        return {};
    }
    core::Result<void> finish() override { return {}; }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// The file that standard output is; empty where it is none.
    [[nodiscard]] const QString& file() const { return m_file; }

    static QString brokenOutput()
    {
        return PredictCommandText::tr("Standard output cannot be written: the disk is full or the reader went away.");
    }

private:
    /// It can be read again there, whatever its name is by then.
    static inline const QString kOutput = QStringLiteral("/proc/self/fd/1");

    Console& m_console;
    store::JobJournal* m_journal;
    QString m_file;
    std::int64_t m_start = 0;
    std::int64_t m_written = 0;
    bool m_isBroken = false;
};

/// The answer was paid for, and nobody got it: says where it is. The exit code.
int keepAnswer(const jobs::JobOutcome& outcome, RequestJournal& journal, Console& console)
{
    (void)report(outcome, console);
    const QString kept = journal.keep(outcome);
    console.error(OutputSink::brokenOutput() + QLatin1Char(' ') +
                  (kept.isEmpty()
                       ? PredictCommandText::tr("The model ran; the next start of melodeck-cli says what came of it.")
                       : PredictCommandText::tr("The model ran; what it answered is in %1.").arg(kept)));
    return core::exitCode(core::ErrorCode::Io);
}

/// A text editor's byte order mark is not part of the JSON.
QByteArray withoutByteOrderMark(QByteArray text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
}

core::Result<core::AttachedFile> parseFileField(const std::string& argument)
{
    const QString text = QString::fromStdString(argument);
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1 || equals + 1 == text.size()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          PredictCommandText::tr("--file wants FIELD=PATH, not “%1”. Nothing was sent.").arg(text));
    }
    core::AttachedFile file;
    file.field = text.left(equals);
    file.path = text.mid(equals + 1);
    return file;
}

} // namespace

Verb PredictCommand::describe(Verb program)
{
    Verb verb = program.addVerb("predict", "Send a JSON request as it is and print the answer as it is");
    Verb body = verb.addChoice("request", "One of the two");
    body.addOption("-f,--json-file", m_file, "File with the request's JSON; - reads standard input").typeName("FILE");
    body.addOption("-d,--data", m_data, "The request's JSON itself").typeName("JSON");
    verb.addOption("--file", m_fileFields,
                   "FIELD=FILE: puts a file as base64 into a field of the request (a name or a JSON pointer)")
        .typeName("FIELD=FILE")
        .oneValueEach();
    verb.addOption("--model", m_model,
                   "What the endpoint runs (see model list): the request is checked for it first, and the engine on "
                   "this computer answers as it: melody-transcription, or sketch, which it is without this")
        .typeName("MODEL");
    Argument media = verb.addOption("--save-media", m_mediaFolder,
                                    "Write every media string of the answer into this folder (clip_0.wav …) and "
                                    "leave its file name in the JSON")
                         .typeName("FOLDER");
    m_connection.describeOneRequest(verb);
    m_async.describe(verb);
    verb.option("--async").excludes(media).excludes(verb.option("--print-as"));
    return verb;
}

int PredictCommand::run(Console& console, const std::stop_token& stop)
{
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return console.failed(endpoint.error());
    }
    auto recipe = makeRecipe(*endpoint, stop);
    if (!recipe) {
        return console.failed(recipe.error());
    }
    if (m_async.isWanted()) {
        return m_async.run(*recipe, connection, m_connection, console, stop);
    }
    if (const auto printed = m_connection.print(*recipe, console)) {
        return *printed;
    }
    RequestJournal journal(console);
    return m_mediaFolder.empty() ? runToOutput(connection, *recipe, journal, console, stop)
                                 : runSavingMedia(connection, *recipe, journal, console, stop);
}

core::Result<core::Recipe> PredictCommand::makeRecipe(const core::Endpoint& endpoint, const std::stop_token& stop) const
{
    auto body = m_file.empty() ? core::Result<QByteArray>(QByteArray::fromStdString(m_data))
                               : readInput(m_file, kMostRequestText, stop);
    if (!body) {
        return core::fail(std::move(body).error());
    }
    core::Recipe recipe;
    recipe.model = m_model.empty() ? QStringLiteral("json") : QString::fromStdString(m_model);
    if (!m_model.empty() && api::findModelSpec(recipe.model) == nullptr) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            PredictCommandText::tr("There is no model “%1”; melodeck-cli model list names all. Nothing was sent.")
                .arg(recipe.model));
    }
    recipe.endpoint = endpoint;
    recipe.verbatim = withoutByteOrderMark(std::move(*body));
    auto json = core::parseJson(recipe.verbatim);
    if (!json) {
        core::Error error = json.error();
        error.message += QLatin1Char(' ') + PredictCommandText::tr("Nothing was sent.");
        return core::fail(std::move(error));
    }
    recipe.fields = std::move(*json);
    for (const std::string& argument : m_fileFields) {
        auto file = parseFileField(argument);
        if (!file) {
            return core::fail(std::move(file).error());
        }
        recipe.files.push_back(std::move(*file));
    }
    return recipe;
}

int PredictCommand::runToOutput(Connection& connection, core::Recipe& recipe, RequestJournal& journal, Console& console,
                                const std::stop_token& stop) const
{
    if (const auto begun = journal.begin(recipe); !begun) {
        return console.failed(begun.error());
    }
    OutputSink output(console, journal.job());
    jobs::JobTarget target;
    target.raw = &output;
    target.media = jobs::JobTarget::Media::Ignore;
    m_connection.apply(target);
    journal.apply(target, output.file());
    const jobs::JobOutcome outcome = connection.run(recipe, target, console, stop);
    if (output.isBroken()) {
        return keepAnswer(outcome, journal, console);
    }
    journal.end(outcome);
    return report(outcome, console);
}

int PredictCommand::runSavingMedia(Connection& connection, core::Recipe& recipe, RequestJournal& journal,
                                   Console& console, const std::stop_token& stop) const
{
    const QDir folder(QString::fromStdString(m_mediaFolder));
    recoverRequests(console); // what an earlier command left there is told first
    QStringList taken = folder.entryList({QStringLiteral("clip_*")}, QDir::Files);
    // What a killed command was writing: the journal has its bytes, and the next one takes it over.
    taken.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".part")); });
    if (!taken.isEmpty()) {
        console.error(PredictCommandText::tr("%1 holds %2 already. Nothing was sent. Choose an empty folder.")
                          .arg(folder.path(), taken.front()));
        return core::exitCode(core::ErrorCode::Io);
    }
    if (const auto prepared = prepareOutputFolder(folder.path()); !prepared) {
        return console.failed(prepared.error());
    }
    if (const auto begun = journal.begin(recipe); !begun) {
        return console.failed(begun.error());
    }
    jobs::JobTarget target;
    target.clipFolder = folder.path();
    m_connection.apply(target);
    journal.apply(target);
    target.clipReady = [&console](const core::Clip& clip) { console.note(clip.path); };
    const jobs::JobOutcome outcome = connection.run(recipe, target, console, stop);
    if (!outcome.answer.json.is_null() || outcome.state == core::JobState::Done) {
        if (!console.result(QString::fromUtf8(core::toJsonBytes(outcome.answer.json))) && journal.job() != nullptr) {
            return keepAnswer(outcome, journal, console);
        }
    }
    journal.end(outcome);
    return report(outcome, console);
}

} // namespace melodeck::cli
