#pragma once

#include "core/Secret.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace melodeck::jobs {

/// A key that stands elsewhere on this computer.
struct ForeignKey
{
    /// Where, for people: "/home/ada/.trussrc, section “baseten”".
    QString source;
    /// As jobs::keyPlace() makes it.
    QString place;
    core::Secret key;
};

struct ForeignKeys
{
    /// Files before the environment, each in its order.
    std::vector<ForeignKey> keys;
    /// Sections without a key that could be used (signed in by browser, kept in a keyring), for people.
    QStringList others;
};

/// The files that are looked into: Truss's ~/.trussrc and baseten/auth.json of the Go command line tool.
[[nodiscard]] QStringList credentialFiles();

/// Reads both, and the variable BASETEN_API_KEY. What is not there or damaged holds none. Worker thread.
[[nodiscard]] ForeignKeys findForeignKeys();

/// The key in BASETEN_API_KEY, or an empty one.
[[nodiscard]] core::Secret environmentKey();

} // namespace melodeck::jobs
