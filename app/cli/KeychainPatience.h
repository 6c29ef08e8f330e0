#pragma once

#include <chrono>

namespace melodeck::cli {

/// How long a command that did not ask for the keychain waits for it: a locked one never answers, and nobody may sit in
/// front of this computer.
inline constexpr std::chrono::seconds kKeychainPatience(3);

} // namespace melodeck::cli
