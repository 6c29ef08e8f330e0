#include "cli/WorkspaceCommand.h"

#include "api/Endpoints.h"
#include "cli/Connection.h"
#include "cli/SecretInput.h"
#include "core/Json.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/KeyCheck.h"
#include "jobs/KeyLookup.h"
#include "jobs/KeyStore.h"
#include "jobs/Platform.h"
#include "net/HttpClient.h"

#include <QCoreApplication>

#include <optional>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct WorkspaceCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)
};

/// So much of an example is shown where it is not asked for.
constexpr qsizetype kExampleShown = 300;

/// What is written for a model: "abc", "chain:abc", "baseten:abc/deployment/d1". Nothing where it is none.
std::optional<api::PlatformAddress> platformAddress(const std::string& written)
{
    QString text = QString::fromStdString(written);
    if (!text.startsWith(QLatin1String("baseten:")) && !text.contains(QLatin1String("://"))) {
        text.prepend(QLatin1String("baseten:"));
    }
    const auto endpoint = api::parseEndpoint(text);
    auto address = endpoint ? api::platformAddress(endpoint->url) : std::nullopt;
    if (address && text.count(QLatin1Char('/')) == 0) {
        address->path.clear(); // it was not said which
    }
    return address;
}

core::Error notOne()
{
    return {
        core::ErrorCode::InvalidArgument,
        WorkspaceCommandText::tr("This is no model of a workspace. Write its id, chain:ID, or one of its endpoints, as "
                                 "“melodeck-cli workspace list” and “show” print them."),
        {}};
}

} // namespace

Verb WorkspaceCommand::describe(Verb program)
{
    Verb verb = program.addVerb("workspace", "Show the models and chains of a Baseten workspace; runs nothing");
    verb.needsVerb();
    const auto add = [this, &verb](const char* name, const char* words) {
        Verb action = verb.addVerb(name, words);
        action.addFlag("--json", m_isJson, "JSON instead of lines");
        action
            .addOption("--key-env", m_keyVariable,
                       "Environment variable with the key; else BASETEN_API_KEY, else the one in the keychain")
            .typeName("VARIABLE");
        return action;
    };
    add("list", "A line a model or chain: id (of a chain chain:ID), name");
    m_show = add("show", "Where a model answers: endpoint (as --endpoint takes it), what it is doing there; and its "
                         "example request");
    m_show.addOption("MODEL", m_model, "Its id, chain:ID, or one of its endpoints (ID/development)").required();
    m_show.addFlag("--example", m_isExample,
                   "Only the example request, as JSON that predict -f takes: workspace show ID --example > input.json");
    return verb;
}

core::Result<core::Secret> WorkspaceCommand::key(const std::stop_token& stop) const
{
    if (!m_keyVariable.empty()) {
        return secretFromVariable(m_keyVariable);
    }
    jobs::KeyStore store;
    auto found = jobs::KeyLookup(store).find(jobs::managementAddress(), stop);
    if (!found && found.error().code == core::ErrorCode::Unavailable) {
        return core::fail(noKeyForBaseten(found.error().message));
    }
    if (!found) {
        return core::fail(std::move(found).error());
    }
    if (found->key.isEmpty()) {
        return core::fail(noKeyForBaseten());
    }
    return found->key;
}

int WorkspaceCommand::run(Console& console, const std::stop_token& stop)
{
    const auto used = key(stop);
    if (!used) {
        return console.failed(used.error());
    }
    net::HttpClient http(jobs::networkSettings(core::Settings()));
    const jobs::PlatformAccess access{jobs::managementAddress(), core::AuthScheme::Bearer, *used};
    if (!m_show.isGiven()) {
        return list(http, access, console, stop);
    }
    return m_isExample ? showExample(http, access, console, stop) : show(http, access, console, stop);
}

int WorkspaceCommand::list(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                           const std::stop_token& stop)
{
    const auto models = jobs::listModels(http, access, stop);
    if (!models) {
        return console.failed(models.error());
    }
    core::Json all = core::Json::array();
    for (const api::PlatformModel& model : *models) {
        const bool isChain = model.kind == api::PlatformKind::Chain;
        if (m_isJson) {
            all.push_back({{"id", core::toJson(model.id)},
                           {"name", core::toJson(model.name)},
                           {"kind", isChain ? "chain" : "model"}});
        } else {
            console.result((isChain ? QStringLiteral("chain:") : QString()) + model.id + QLatin1Char('\t') +
                           model.name);
        }
    }
    if (m_isJson) {
        console.result(QString::fromUtf8(core::toJsonBytes(all)));
    } else if (models->empty()) {
        console.note(WorkspaceCommandText::tr("This workspace has no models yet."));
    }
    return 0;
}

int WorkspaceCommand::show(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                           const std::stop_token& stop)
{
    const auto address = platformAddress(m_model);
    if (!address) {
        return console.failed(notOne());
    }
    const auto targets = jobs::listTargets(http, access, address->modelId, stop, address->kind);
    if (!targets) {
        return console.failed(targets.error());
    }
    // Whether there is one is worth a word, and no error: the rest is known.
    const auto example = jobs::exampleRequest(http, access, *address, stop).value_or(core::Json());
    core::Json all = core::Json::array();
    for (const api::PlatformTarget& target : *targets) {
        const QString endpoint = api::endpointWords(address->kind, address->modelId, target.path);
        if (m_isJson) {
            all.push_back({{"endpoint", core::toJson(endpoint)},
                           {"deployment", core::toJson(target.deployment.id)},
                           {"status", core::toJson(target.deployment.status)},
                           {"replicas", target.deployment.activeReplicas ? core::Json(*target.deployment.activeReplicas)
                                                                         : core::Json()}});
        } else {
            console.result(endpoint + QLatin1Char('\t') + api::deploymentWords(target.deployment));
        }
    }
    if (m_isJson) {
        console.result(QString::fromUtf8(core::toJsonBytes(all)));
    } else if (targets->empty()) {
        console.note(WorkspaceCommandText::tr("It is deployed nowhere."));
    }
    if (!example.is_null()) {
        const QString text = QString::fromUtf8(core::toJsonBytes(example));
        console.note(text.size() <= kExampleShown
                         ? WorkspaceCommandText::tr("Its example request: %1").arg(text)
                         : WorkspaceCommandText::tr("Its example request (whole with --example): %1…")
                               .arg(text.left(kExampleShown)));
    }
    return 0;
}

int WorkspaceCommand::showExample(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                                  const std::stop_token& stop)
{
    const auto address = platformAddress(m_model);
    if (!address) {
        return console.failed(notOne());
    }
    const auto example = jobs::exampleRequest(http, access, *address, stop);
    if (!example) {
        return console.failed(example.error());
    }
    if (example->is_null()) {
        return console.failed(
            {core::ErrorCode::NotFound,
             WorkspaceCommandText::tr("Whoever deployed it wrote no example of a request into its config."),
             {}});
    }
    console.result(QString::fromUtf8(core::toJsonBytes(*example)));
    return 0;
}

} // namespace melodeck::cli
