#include "jobs/ForeignKeys.h"

#include "api/CredentialFile.h"
#include "jobs/KeyCheck.h"
#include "jobs/KeyStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct ForeignKeysText final
{
    Q_DECLARE_TR_FUNCTIONS(ForeignKeys)
};

/// Credential files are a few lines.
constexpr qint64 kMostFileBytes = 1024 * 1024;

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

void add(ForeignKeys& all, const QString& path, const api::FoundKeys& found)
{
    for (const api::FoundKey& one : found.keys) {
        all.keys.push_back(
            {ForeignKeysText::tr("%1, section “%2”").arg(path, one.name), keyPlace(one.remote), one.key});
    }
    for (const QString& name : found.others) {
        all.others << ForeignKeysText::tr("%1, section “%2”").arg(path, name);
    }
}

} // namespace

QStringList credentialFiles()
{
    return {trussFile(), toolFile()};
}

ForeignKeys findForeignKeys()
{
    ForeignKeys all;
    add(all, trussFile(), api::readTrussCredentials(contentOf(trussFile())));
    add(all, toolFile(), api::readToolCredentials(contentOf(toolFile())));
    if (const core::Secret key = environmentKey(); !key.isEmpty()) {
        all.keys.push_back({ForeignKeysText::tr("the variable BASETEN_API_KEY"), keyPlace(managementAddress()), key});
    }
    return all;
}

core::Secret environmentKey()
{
    return core::Secret(qgetenv("BASETEN_API_KEY").trimmed());
}

} // namespace melodeck::jobs
