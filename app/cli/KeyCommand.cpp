#include "cli/KeyCommand.h"

#include "cli/SecretInput.h"
#include "core/Settings.h"
#include "jobs/Configured.h"
#include "jobs/ForeignKeys.h"
#include "jobs/KeyCheck.h"
#include "jobs/KeyStore.h"
#include "net/HttpClient.h"

#include <QCoreApplication>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct KeyCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

} // namespace

KeyCommand::KeyCommand() = default;
KeyCommand::~KeyCommand() = default;

Verb KeyCommand::describe(Verb program)
{
    Verb verb = program.addVerb("key", "Keep API keys in the system's keychain, each bound to a server");
    verb.needsVerb();
    const auto describePlace = [this](Verb action) {
        action.addOption("SERVER", m_place, "baseten, or an address such as https://models.example.org")
            .typeName("SERVER")
            .required();
    };
    m_add = verb.addVerb("add", "Keep a key; it is asked for, or read from standard input");
    describePlace(m_add);
    m_add.addOption("--from-env", m_variable, "Take the key from this environment variable").typeName("VARIABLE");
    m_list = verb.addVerb("list", "Show the servers that have a key, and of each key its public prefix");
    m_check = verb.addVerb("check", "Ask Baseten whose the key is; nothing is run and nothing billed");
    m_check.addOption("--key-env", m_variable, "Check the key in this environment variable").typeName("VARIABLE");
    m_import = verb.addVerb("import", "Show the keys of Baseten's tools and of BASETEN_API_KEY; with --yes, keep "
                                      "them");
    m_import.addFlag("--yes", m_isConfirmed, "Keep them, in the place of those that are there");
    describePlace(verb.addVerb("remove", "Forget the key of a server"));
    return verb;
}

int KeyCommand::run(Console& console, const std::stop_token& stop)
{
    m_keys = std::make_unique<jobs::KeyStore>();
    if (m_add.isGiven()) {
        return add(console, stop);
    }
    if (m_list.isGiven()) {
        return list(console);
    }
    if (m_check.isGiven()) {
        return check(console, stop);
    }
    return m_import.isGiven() ? import(console) : remove(console);
}

int KeyCommand::add(Console& console, const std::stop_token& stop)
{
    const auto place = jobs::parseKeyPlace(QString::fromStdString(m_place));
    if (!place) {
        return console.failed(place.error());
    }
    const auto key = m_variable.empty() ? readSecret(KeyCommandText::tr("Key for %1: ").arg(*place), stop)
                                        : secretFromVariable(m_variable);
    if (!key) {
        return console.failed(key.error());
    }
    if (const auto kept = m_keys->keep(*place, *key); !kept) {
        return console.failed(kept.error());
    }
    console.note(KeyCommandText::tr("The key for %1 is in the keychain.").arg(*place));
    return 0;
}

int KeyCommand::list(Console& console)
{
    const auto places = m_keys->places();
    if (!places) {
        return console.failed(places.error());
    }
    for (const QString& place : *places) {
        const auto key = m_keys->keyFor(place);
        if (!key) {
            return console.failed(key.error());
        }
        if (!key->isEmpty()) {
            console.result(place + QLatin1Char('\t') + jobs::maskedKey(*key));
        }
    }
    if (places->isEmpty()) {
        console.note(KeyCommandText::tr("No key is kept. “melodeck-cli key add baseten” keeps one."));
    }
    return 0;
}

int KeyCommand::check(Console& console, const std::stop_token& stop)
{
    auto key =
        m_variable.empty() ? m_keys->keyFor(jobs::keyPlace(jobs::managementAddress())) : secretFromVariable(m_variable);
    if (!key) {
        return console.failed(key.error());
    }
    if (key->isEmpty()) {
        console.error(KeyCommandText::tr("No key for Baseten is kept. “melodeck-cli key add baseten” keeps one."));
        return core::exitCode(core::ErrorCode::Unauthorized);
    }
    net::HttpClient http(jobs::networkSettings(core::Settings()));
    const auto account = jobs::checkKey(http, jobs::managementAddress(), core::AuthScheme::Bearer, *key, stop);
    if (!account) {
        return console.failed(account.error());
    }
    QStringList words{account->name, account->email, account->workspace};
    words.removeAll(QString());
    console.result(KeyCommandText::tr("The key works: %1").arg(words.join(QStringLiteral(" · "))));
    return 0;
}

int KeyCommand::import(Console& console)
{
    const jobs::ForeignKeys found = jobs::findForeignKeys();
    for (const QString& source : found.others) {
        console.warning(
            KeyCommandText::tr("%1: no key stands in it (it is kept in a keyring, or the sign-in was by browser). "
                               "Not imported.")
                .arg(source));
    }
    if (found.keys.empty()) {
        const QStringList files = jobs::credentialFiles();
        console.error(KeyCommandText::tr("No key was found: neither in %1, nor in %2, nor in BASETEN_API_KEY.")
                          .arg(files.value(0), files.value(1)));
        return core::exitCode(core::ErrorCode::NotFound);
    }
    QStringList taken;
    for (const jobs::ForeignKey& one : found.keys) {
        // One server has one key: the first that is found, files before the environment.
        const bool isFirst = !taken.contains(one.place);
        if (isFirst && m_isConfirmed) {
            if (const auto kept = m_keys->keep(one.place, one.key); !kept) {
                return console.failed(kept.error());
            }
        }
        taken << one.place;
        console.result(QStringList{one.place, jobs::maskedKey(one.key), one.source,
                                   !isFirst        ? KeyCommandText::tr("not kept: another is there")
                                   : m_isConfirmed ? KeyCommandText::tr("kept")
                                                   : KeyCommandText::tr("found")}
                           .join(QLatin1Char('\t')));
    }
    if (!m_isConfirmed) {
        console.warning(KeyCommandText::tr("Nothing was kept yet. The same with --yes keeps what is found."));
    }
    return 0;
}

int KeyCommand::remove(Console& console)
{
    const auto place = jobs::parseKeyPlace(QString::fromStdString(m_place));
    if (!place) {
        return console.failed(place.error());
    }
    const auto removed = m_keys->forget(*place);
    if (!removed) {
        return console.failed(removed.error());
    }
    if (!*removed) {
        console.error(KeyCommandText::tr("No key is kept for %1.").arg(*place));
        return core::exitCode(core::ErrorCode::NotFound);
    }
    console.note(KeyCommandText::tr("The key for %1 is forgotten.").arg(*place));
    return 0;
}

} // namespace melodeck::cli
