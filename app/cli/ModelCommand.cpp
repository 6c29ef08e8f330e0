#include "cli/ModelCommand.h"

#include "api/Endpoints.h"
#include "api/OwnSpecs.h"
#include "cli/InputText.h"
#include "cli/SecretInput.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/SpecFetch.h"
#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct ModelCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(ModelCommand)
};

/// A word of somebody else's file stays on its line, and says nothing to the terminal.
QString oneLine(const QString& text)
{
    QString line = text.simplified();
    for (QChar& c : line) {
        c = c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    }
    return line;
}

std::vector<std::string> taskNames()
{
    return {"music", "sound", "transcription", "speech", "image", "video", "other"};
}

api::ModelTask taskNamed(const QString& name)
{
    using api::ModelTask;
    for (const ModelTask task : {ModelTask::Music, ModelTask::Sound, ModelTask::Transcription, ModelTask::Speech,
                                 ModelTask::Image, ModelTask::Video}) {
        if (api::modelTaskName(task) == name) {
            return task;
        }
    }
    return ModelTask::Other;
}

/// The spec, or why there is none.
core::Result<const api::ModelSpec*> known(const std::string& id)
{
    const QString name = QString::fromStdString(id);
    const api::ModelSpec* spec = api::findModelSpec(name);
    if (spec == nullptr) {
        return core::fail(core::ErrorCode::NotFound, ModelCommandText::tr("There is no model “%1”. There are: %2.")
                                                         .arg(name, api::knownModelIds().join(QStringLiteral(", "))));
    }
    return spec;
}

} // namespace

Verb ModelCommand::describe(Verb program)
{
    Verb verb = program.addVerb("model", "List the models whose requests are known, and make one's own");
    verb.needsVerb();
    m_list = verb.addVerb("list", "Show all: id, task, whose it is, title");
    m_show = verb.addVerb("show", "Show the fields of a model: pointer, kind, whether it is needed, title");
    m_add = verb.addVerb("add", "Make a model from a request, a schema or a shared file; prints its id");
    m_export = verb.addVerb("export", "Print a model as JSON, to be shared and added elsewhere");
    Verb remove = verb.addVerb("remove", "Delete a model of your own");
    for (Verb one : {m_show, m_export, remove}) {
        one.addOption("ID", m_id, "As “model list” shows it").typeName("MODEL").required();
    }
    describeAdd(m_add);
    return verb;
}

void ModelCommand::describeAdd(Verb verb)
{
    verb.addOption("SOURCE", m_source,
                   "A file, an address, or - for standard input. It holds a curl command, a Python snippet, the JSON "
                   "of a request, a Truss's config.yaml, an OpenAPI file, a JSON Schema, or an exported model; at an "
                   "address a server tells its schema")
        .typeName("FILE")
        .required();
    verb.addOption("--name", m_name, "What the model is called");
    verb.addOption("--task", m_task, "What it is used for; guessed without it").oneOf(taskNames());
    verb.addOption("--field", m_fields,
                   "POINTER=KIND, once for each field that was guessed wrong: /audio=file (as base64), =link, =text, "
                   "=list, =number:0..1, =integer:1.., =one-of:slow,fast, =switch, =json; also =required, =optional")
        .oneValueEach();
    verb.addOption("--path", m_path, "Of an OpenAPI file, the path that runs the model; guessed without it");
    verb.addOption("--key-env", m_keyVariable, "For an address: the environment variable that holds its key")
        .typeName("VARIABLE");
    verb.addFlag("--replace", m_replaces, "Take the place of your own model with the same id");
}

int ModelCommand::run(Console& console, const std::stop_token& stop)
{
    if (m_list.isGiven()) {
        return list(console);
    }
    if (m_show.isGiven()) {
        return show(console);
    }
    if (m_add.isGiven()) {
        return add(console, stop);
    }
    return m_export.isGiven() ? exportSpec(console) : remove(console);
}

int ModelCommand::list(Console& console) const
{
    for (const api::DamagedSpec& one : api::loadOwnSpecs(core::modelsFolder())) {
        console.warning(
            ModelCommandText::tr("%1 is left out: %2").arg(core::displayPath(one.path), oneLine(one.reason)));
    }
    for (const QString& id : api::knownModelIds()) {
        const api::ModelSpec& spec = *api::findModelSpec(id);
        const QString task = api::modelTaskName(spec.task);
        console.result(QStringList{id, task.isEmpty() ? QStringLiteral("other") : task,
                                   api::isOwnModel(id) ? QStringLiteral("own") : QStringLiteral("shipped"),
                                   oneLine(spec.title)}
                           .join(QLatin1Char('\t')));
    }
    return 0;
}

int ModelCommand::show(Console& console) const
{
    const auto spec = known(m_id);
    if (!spec) {
        return console.failed(spec.error());
    }
    for (const api::SpecField& field : (*spec)->request.fields) {
        console.result(QStringList{oneLine(field.pointer), oneLine(api::fieldWords(field)),
                                   field.isRequired ? QStringLiteral("required") : QStringLiteral("optional"),
                                   oneLine(field.title)}
                           .join(QLatin1Char('\t')));
    }
    return 0;
}

core::Result<QByteArray> ModelCommand::source(Console& console, const std::stop_token& stop) const
{
    const QString name = QString::fromStdString(m_source);
    const QUrl url(name, QUrl::StrictMode);
    const bool isAddress = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!isAddress && !m_keyVariable.empty()) {
        return core::fail(core::ErrorCode::InvalidArgument, ModelCommandText::tr("--key-env is for an address alone."));
    }
    if (isAddress) {
        core::Secret key;
        if (!m_keyVariable.empty()) {
            auto secret = secretFromVariable(m_keyVariable);
            if (!secret) {
                return core::fail(std::move(secret).error());
            }
            key = std::move(*secret);
        }
        console.note(ModelCommandText::tr("Asking %1…").arg(url.host()));
        net::HttpClient http(jobs::networkSettings(core::Settings()));
        return jobs::fetchSpec(http, url, core::AuthScheme::Bearer, key, stop);
    }
    return readInput(m_source, api::kMostSpecSource, stop);
}

core::Result<void> ModelCommand::adapt(api::SpecDraft& draft) const
{
    if (!m_task.empty()) {
        draft.setTask(taskNamed(QString::fromStdString(m_task)));
    }
    for (const std::string& one : m_fields) {
        const QString text = QString::fromStdString(one);
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return core::fail(core::ErrorCode::InvalidArgument,
                              ModelCommandText::tr("--field wants POINTER=KIND, not “%1”.").arg(text));
        }
        const auto change = api::parseFieldChange(text.mid(equals + 1));
        if (!change) {
            return core::fail(change.error());
        }
        const QString name = text.left(equals);
        // A field of the request itself needs no slash.
        const QString pointer = name.startsWith(QLatin1Char('/')) ? name : QLatin1Char('/') + name;
        if (auto changed = draft.change(pointer, *change); !changed) {
            return changed;
        }
    }
    return {};
}

int ModelCommand::add(Console& console, const std::stop_token& stop) const
{
    const auto text = source(console, stop);
    if (!text) {
        return console.failed(text.error());
    }
    auto offer = api::readSpecSource(*text, QString::fromStdString(m_name), QString::fromStdString(m_path));
    if (!offer) {
        return console.failed(offer.error());
    }
    if (const auto adapted = adapt(offer->draft); !adapted) {
        return console.failed(adapted.error());
    }
    const auto id = api::saveOwnSpec(core::modelsFolder(), offer->draft,
                                     m_replaces ? api::TakenId::IsReplaced : api::TakenId::GetsNumber);
    if (!id) {
        return console.failed(id.error());
    }
    for (const QString& place : offer->leftOut) {
        console.warning(ModelCommandText::tr("%1 looks like a key and was left out.").arg(oneLine(place)));
    }
    if (offer->paths.size() > 1) {
        console.warning(ModelCommandText::tr("Made from the path %1; --path takes another one: %2.")
                            .arg(oneLine(offer->path), oneLine(offer->paths.mid(0, 40).join(QStringLiteral(", ")))));
    }
    console.note(ModelCommandText::tr("Kept as %1.").arg(core::displayPath(api::ownSpecPath(*id))));
    console.result(*id);
    return 0;
}

int ModelCommand::exportSpec(Console& console) const
{
    const auto spec = known(m_id);
    if (!spec) {
        return console.failed(spec.error());
    }
    const auto draft = api::SpecDraft::fromSpec(**spec);
    if (!draft) {
        return console.failed(draft.error());
    }
    const QByteArray text = draft->toJson();
    return console.resultBytes(text.constData(), static_cast<std::size_t>(text.size()))
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

int ModelCommand::remove(Console& console) const
{
    const auto removed = api::removeOwnSpec(core::modelsFolder(), QString::fromStdString(m_id));
    if (!removed) {
        return console.failed(removed.error());
    }
    console.note(ModelCommandText::tr("The model is deleted. Requests that were made with it stay as they are."));
    return 0;
}

} // namespace melodeck::cli
