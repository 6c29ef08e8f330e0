#include "cli/WorkspaceCommand.h"

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

#include <CLI/CLI.hpp>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)
};

int fail(Console& console, const core::Error& error)
{
    console.error(error.message);
    return core::exitCode(error.code);
}

} // namespace

CLI::App* WorkspaceCommand::describe(CLI::App& program)
{
    CLI::App* verb = program.add_subcommand("workspace", "Show the models of a Baseten workspace; runs nothing");
    verb->require_subcommand(1);
    const auto add = [this, verb](const char* name, const char* words) {
        CLI::App* action = verb->add_subcommand(name, words);
        action->add_flag("--json", m_isJson, "JSON instead of lines");
        action->add_option("--key-env", m_keyVariable,
                           "Environment variable with the key; else BASETEN_API_KEY, else the one in the keychain");
        return action;
    };
    add("list", "A line a model: id, name");
    m_show = add("show", "Where a model answers: endpoint (as --endpoint takes it), what it is doing there");
    m_show->add_option("MODEL", m_model, "Its id")->required();
    return verb;
}

core::Result<core::Secret> WorkspaceCommand::key(const std::stop_token& stop) const
{
    if (!m_keyVariable.empty()) {
        return secretFromVariable(m_keyVariable);
    }
    jobs::KeyStore store;
    auto found = jobs::KeyLookup(store).find(jobs::managementAddress(), stop);
    if (!found) {
        return core::fail(std::move(found).error());
    }
    if (found->key.isEmpty()) {
        return core::fail(core::ErrorCode::Unauthorized,
                          Text::tr("No key for Baseten is known. “melodeck-cli key add baseten” keeps one."));
    }
    return found->key;
}

int WorkspaceCommand::run(Console& console, const std::stop_token& stop)
{
    const auto used = key(stop);
    if (!used) {
        return fail(console, used.error());
    }
    net::HttpClient http(jobs::networkSettings(core::Settings()));
    const jobs::PlatformAccess access{jobs::managementAddress(), core::AuthScheme::Bearer, *used};
    return m_show->parsed() ? show(http, access, console, stop) : list(http, access, console, stop);
}

int WorkspaceCommand::list(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                           const std::stop_token& stop)
{
    const auto models = jobs::listModels(http, access, stop);
    if (!models) {
        return fail(console, models.error());
    }
    core::Json all = core::Json::array();
    for (const api::PlatformModel& model : *models) {
        if (m_isJson) {
            all.push_back({{"id", core::toJson(model.id)}, {"name", core::toJson(model.name)}});
        } else {
            console.result(model.id + QLatin1Char('\t') + model.name);
        }
    }
    if (m_isJson) {
        console.result(QString::fromUtf8(core::toJsonBytes(all)));
    } else if (models->empty()) {
        console.note(Text::tr("This workspace has no models yet."));
    }
    return 0;
}

int WorkspaceCommand::show(net::HttpClient& http, const jobs::PlatformAccess& access, Console& console,
                           const std::stop_token& stop)
{
    const QString id = QString::fromStdString(m_model);
    const auto targets = jobs::listTargets(http, access, id, stop);
    if (!targets) {
        return fail(console, targets.error());
    }
    core::Json all = core::Json::array();
    for (const api::PlatformTarget& target : *targets) {
        const QString endpoint = QStringLiteral("baseten:%1/%2").arg(id, target.path);
        if (m_isJson) {
            all.push_back({{"endpoint", core::toJson(endpoint)},
                           {"deployment", core::toJson(target.deployment.id)},
                           {"status", core::toJson(target.deployment.status)},
                           {"replicas", target.deployment.activeReplicas}});
        } else {
            console.result(endpoint + QLatin1Char('\t') + api::deploymentWords(target.deployment));
        }
    }
    if (m_isJson) {
        console.result(QString::fromUtf8(core::toJsonBytes(all)));
    } else if (targets->empty()) {
        console.note(Text::tr("It is deployed nowhere."));
    }
    return 0;
}

} // namespace melodeck::cli
