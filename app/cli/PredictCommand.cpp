#include "cli/PredictCommand.h"

#include "api/ModelSpec.h"
#include "cli/OutputFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(PredictCommand)
};

/// Standard output as the end of a job's bytes.
class OutputSink final : public core::ByteSink
{
public:
    explicit OutputSink(Console& console)
        : m_console(console)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        if (!m_console.resultBytes(reinterpret_cast<const char*>(bytes.data()), bytes.size())) {
            return core::fail(
                core::ErrorCode::Io,
                Text::tr("Standard output cannot be written: the disk is full or the reader went away. The model ran; "
                         "its answer is cut here."));
        }
        return {};
    }
    core::Result<void> finish() override { return {}; }

private:
    Console& m_console;
};

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
                          Text::tr("--file wants FIELD=PATH, not “%1”. Nothing was sent.").arg(text));
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
    const auto refuse = [&console](const core::Error& error) {
        console.error(error.message);
        console.detail(error.detail);
        return core::exitCode(error.code);
    };
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return refuse(endpoint.error());
    }
    auto recipe = makeRecipe(*endpoint);
    if (!recipe) {
        return refuse(recipe.error());
    }
    if (m_async.isWanted()) {
        return m_async.run(*recipe, connection, m_connection, console, stop);
    }
    if (const auto printed = m_connection.print(*recipe, console)) {
        return *printed;
    }
    return m_mediaFolder.empty() ? runToOutput(connection, *recipe, console, stop)
                                 : runSavingMedia(connection, *recipe, console, stop);
}

core::Result<QByteArray> PredictCommand::readBody() const
{
    if (m_file.empty()) {
        return QByteArray::fromStdString(m_data);
    }
    QFile file;
    const bool isStandardInput = m_file == "-";
    if (!isStandardInput) {
        file.setFileName(QString::fromStdString(m_file));
    }
    if (!(isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return core::fail(core::ErrorCode::Io, Text::tr("%1 cannot be read: %2. Nothing was sent.")
                                                   .arg(QString::fromStdString(m_file), file.errorString()));
    }
    return file.readAll();
}

core::Result<core::Recipe> PredictCommand::makeRecipe(const core::Endpoint& endpoint) const
{
    auto body = readBody();
    if (!body) {
        return core::fail(std::move(body).error());
    }
    core::Recipe recipe;
    recipe.model = m_model.empty() ? QStringLiteral("json") : QString::fromStdString(m_model);
    if (!m_model.empty() && api::findModelSpec(recipe.model) == nullptr) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            Text::tr("There is no model “%1”; melodeck-cli model list names all. Nothing was sent.").arg(recipe.model));
    }
    recipe.endpoint = endpoint;
    recipe.verbatim = withoutByteOrderMark(std::move(*body));
    auto json = core::parseJson(recipe.verbatim);
    if (!json) {
        core::Error error = json.error();
        error.message += QLatin1Char(' ') + Text::tr("Nothing was sent.");
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

int PredictCommand::runToOutput(Connection& connection, core::Recipe& recipe, Console& console,
                                const std::stop_token& stop) const
{
    OutputSink output(console);
    jobs::JobTarget target;
    target.raw = &output;
    target.media = jobs::JobTarget::Media::Ignore;
    m_connection.apply(target);
    return report(connection.run(recipe, target, console, stop), console);
}

int PredictCommand::runSavingMedia(Connection& connection, core::Recipe& recipe, Console& console,
                                   const std::stop_token& stop) const
{
    const QDir folder(QString::fromStdString(m_mediaFolder));
    const QStringList taken = folder.entryList({QStringLiteral("clip_*")}, QDir::Files);
    if (!taken.isEmpty()) {
        console.error(Text::tr("%1 holds %2 already. Nothing was sent. Choose an empty folder.")
                          .arg(folder.path(), taken.front()));
        return core::exitCode(core::ErrorCode::Io);
    }
    if (const auto prepared = prepareOutputFolder(folder.path()); !prepared) {
        console.error(prepared.error().message);
        return core::exitCode(prepared.error().code);
    }
    jobs::JobTarget target;
    target.clipFolder = folder.path();
    m_connection.apply(target);
    target.clipReady = [&console](const core::Clip& clip) { console.note(clip.path); };
    const jobs::JobOutcome outcome = connection.run(recipe, target, console, stop);
    if (!outcome.answer.json.is_null() || outcome.state == core::JobState::Done) {
        console.result(QString::fromUtf8(core::toJsonBytes(outcome.answer.json)));
    }
    return report(outcome, console);
}

} // namespace melodeck::cli
