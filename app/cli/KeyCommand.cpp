#include "cli/KeyCommand.h"

#include "api/CredentialFile.h"
#include "api/Endpoints.h"
#include "cli/SecretInput.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/KeyCheck.h"
#include "jobs/KeyStore.h"
#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <CLI/CLI.hpp>

#include <array>
#include <utility>
#include <vector>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

/// Credential files are a few lines.
constexpr qint64 kMostFileBytes = 1024 * 1024;

int fail(Console& console, const core::Error& error)
{
    console.error(error.message);
    return core::exitCode(error.code);
}

/// A key and where it was found, for people.
struct Candidate
{
    QString source;
    QString place;
    core::Secret key;
};

QString trussFile()
{
    const QString own = qEnvironmentVariable("USER_TRUSSRC_PATH");
    return own.isEmpty() ? QDir::homePath() + QStringLiteral("/.trussrc") : own;
}

QString toolFile()
{
    const QString own = qEnvironmentVariable("BASETEN_CONFIG_DIR");
    const QString folder = own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                               QStringLiteral("/baseten")
                                         : own;
    return folder + QStringLiteral("/auth.json");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostFileBytes) : QByteArray();
}

void collect(const QString& path, const api::FoundKeys& found, std::vector<Candidate>& candidates, Console& console)
{
    for (const api::FoundKey& one : found.keys) {
        candidates.push_back({Text::tr("%1, section “%2”").arg(path, one.name), jobs::keyPlace(one.remote), one.key});
    }
    for (const QString& name : found.others) {
        console.warning(
            Text::tr("%1, section “%2”: no key stands in it (it is kept in a keyring, or the sign-in was by "
                     "browser). Not imported.")
                .arg(path, name));
    }
}

std::vector<Candidate> candidatesHere(Console& console)
{
    std::vector<Candidate> candidates;
    const QString truss = trussFile();
    const QString tool = toolFile();
    collect(truss, api::readTrussCredentials(contentOf(truss)), candidates, console);
    collect(tool, api::readToolCredentials(contentOf(tool)), candidates, console);
    if (const QByteArray key = qgetenv("BASETEN_API_KEY"); !key.isEmpty()) {
        candidates.push_back(
            {Text::tr("the variable BASETEN_API_KEY"), jobs::keyPlace(jobs::managementAddress()), core::Secret(key)});
    }
    return candidates;
}

} // namespace

KeyCommand::KeyCommand() = default;
KeyCommand::~KeyCommand() = default;

CLI::App* KeyCommand::describe(CLI::App& program)
{
    CLI::App* verb = program.add_subcommand("key", "Keep API keys in the system's keychain, each bound to a server");
    verb->require_subcommand(1);
    const auto describePlace = [this](CLI::App* action) {
        action->add_option("SERVER", m_place, "baseten, or an address such as https://models.example.org")->required();
    };
    m_add = verb->add_subcommand("add", "Keep a key; it is asked for, or read from standard input");
    describePlace(m_add);
    m_add->add_option("--from-env", m_variable, "Take the key from this environment variable");
    m_list = verb->add_subcommand("list", "Show the servers that have a key, and of each key its public prefix");
    m_check = verb->add_subcommand("check", "Ask Baseten whose the key is; nothing is run and nothing billed");
    m_check->add_option("--key-env", m_variable, "Check the key in this environment variable");
    m_import =
        verb->add_subcommand("import", "Show the keys of Baseten's tools and of BASETEN_API_KEY; with --yes, keep "
                                       "them");
    m_import->add_flag("--yes", m_isConfirmed, "Keep them, in the place of those that are there");
    describePlace(verb->add_subcommand("remove", "Forget the key of a server"));
    return verb;
}

int KeyCommand::run(Console& console, const std::stop_token& stop)
{
    m_keys = std::make_unique<jobs::KeyStore>();
    if (m_add->parsed()) {
        return add(console);
    }
    if (m_list->parsed()) {
        return list(console);
    }
    if (m_check->parsed()) {
        return check(console, stop);
    }
    return m_import->parsed() ? import(console) : remove(console);
}

int KeyCommand::add(Console& console)
{
    const auto place = jobs::parseKeyPlace(QString::fromStdString(m_place));
    if (!place) {
        return fail(console, place.error());
    }
    const auto key =
        m_variable.empty() ? readSecret(Text::tr("Key for %1: ").arg(*place)) : secretFromVariable(m_variable);
    if (!key) {
        return fail(console, key.error());
    }
    if (const auto kept = m_keys->keep(*place, *key); !kept) {
        return fail(console, kept.error());
    }
    console.note(Text::tr("The key for %1 is in the keychain.").arg(*place));
    return 0;
}

int KeyCommand::list(Console& console)
{
    const auto places = m_keys->places();
    if (!places) {
        return fail(console, places.error());
    }
    for (const QString& place : *places) {
        const auto key = m_keys->keyFor(place);
        if (!key) {
            return fail(console, key.error());
        }
        if (!key->isEmpty()) {
            console.result(place + QLatin1Char('\t') + jobs::maskedKey(*key));
        }
    }
    if (places->isEmpty()) {
        console.note(Text::tr("No key is kept. “melodeck-cli key add baseten” keeps one."));
    }
    return 0;
}

int KeyCommand::check(Console& console, const std::stop_token& stop)
{
    auto key =
        m_variable.empty() ? m_keys->keyFor(jobs::keyPlace(jobs::managementAddress())) : secretFromVariable(m_variable);
    if (!key) {
        return fail(console, key.error());
    }
    if (key->isEmpty()) {
        console.error(Text::tr("No key for Baseten is kept. “melodeck-cli key add baseten” keeps one."));
        return core::exitCode(core::ErrorCode::Unauthorized);
    }
    net::HttpClient http(jobs::networkSettings(core::Settings()));
    const auto account = jobs::checkKey(http, jobs::managementAddress(), core::AuthScheme::Bearer, *key, stop);
    if (!account) {
        return fail(console, account.error());
    }
    QStringList words{account->name, account->email, account->workspace};
    words.removeAll(QString());
    console.result(Text::tr("The key works: %1").arg(words.join(QStringLiteral(" · "))));
    return 0;
}

int KeyCommand::import(Console& console)
{
    const std::vector<Candidate> candidates = candidatesHere(console);
    if (candidates.empty()) {
        console.error(Text::tr("No key was found: neither in %1, nor in %2, nor in BASETEN_API_KEY.")
                          .arg(trussFile(), toolFile()));
        return core::exitCode(core::ErrorCode::NotFound);
    }
    QStringList taken;
    for (const Candidate& one : candidates) {
        // One server has one key: the first that is found, files before the environment.
        const bool isFirst = !taken.contains(one.place);
        if (isFirst && m_isConfirmed) {
            if (const auto kept = m_keys->keep(one.place, one.key); !kept) {
                return fail(console, kept.error());
            }
        }
        taken << one.place;
        console.result(QStringList{one.place, jobs::maskedKey(one.key), one.source,
                                   !isFirst        ? Text::tr("not kept: another is there")
                                   : m_isConfirmed ? Text::tr("kept")
                                                   : Text::tr("found")}
                           .join(QLatin1Char('\t')));
    }
    if (!m_isConfirmed) {
        console.warning(Text::tr("Nothing was kept yet. The same with --yes keeps what is found."));
    }
    return 0;
}

int KeyCommand::remove(Console& console)
{
    const auto place = jobs::parseKeyPlace(QString::fromStdString(m_place));
    if (!place) {
        return fail(console, place.error());
    }
    const auto removed = m_keys->forget(*place);
    if (!removed) {
        return fail(console, removed.error());
    }
    if (!*removed) {
        console.error(Text::tr("No key is kept for %1.").arg(*place));
        return core::exitCode(core::ErrorCode::NotFound);
    }
    console.note(Text::tr("The key for %1 is forgotten.").arg(*place));
    return 0;
}

} // namespace melodeck::cli
