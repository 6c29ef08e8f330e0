#pragma once

#include "core/Recipe.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace melodeck::api {

/// A key that another program keeps in one of its files.
struct FoundKey
{
    /// The section or profile that it stands in.
    QString name;
    /// As written: "https://app.baseten.co".
    QUrl remote;
    core::AuthScheme scheme = core::AuthScheme::Bearer;
    core::Secret key;
};

struct FoundKeys
{
    std::vector<FoundKey> keys;
    /// Sections that are there and cannot be used here (signed in by browser, key in a keyring), by name.
    std::vector<QString> others;
};

/// Reads Truss's ~/.trussrc: INI, a section per remote. [DEFAULT] is none, its values are those of sections that say
/// nothing else. Damaged lines are passed over.
[[nodiscard]] FoundKeys readTrussCredentials(const QByteArray& text);

/// Reads baseten/auth.json of the Go command line tool: profiles with remote_url, auth_type and, seldom, api_key.
[[nodiscard]] FoundKeys readToolCredentials(const QByteArray& text);

} // namespace melodeck::api
