#pragma once

#include "core/Json.h"

#include <QString>

#include <optional>

namespace melodeck::core {

/// What of a request may leave this computer in a file that is given away. Judged by name and by value: a key is one
/// under any name that it may have, and a prompt about the key of C is none. Where it is open, it stays here: what is
/// left out can be given again, what was published cannot be taken back. Internal to PortableRecipe; any thread.

/// A text as it may travel: addresses without the names, passwords, keys and signatures in them. Nothing where all of
/// it has to stay: it holds a key, or tells a path on this computer.
[[nodiscard]] std::optional<QString> travellingText(const QString& text);

/// Whether a member of that name with that value is a secret: "openai_key", "x-api-key", "auth", "password". Numbers,
/// musical keys and time signatures under such names are none.
[[nodiscard]] bool isSecretMember(const QString& name, const Json& value);

/// Whether an object is a header or variable that is one: {"name": "Authorization", "value": …}.
[[nodiscard]] bool isSecretPair(const Json& object);

} // namespace melodeck::core
