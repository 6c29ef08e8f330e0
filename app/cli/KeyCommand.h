#pragma once

#include "cli/Command.h"

#include <memory>
#include <string>

namespace melodeck::jobs {
class KeyStore;
}

namespace melodeck::cli {

/// key add|list|check|import|remove: the keys in the system's keychain, each bound to a server. A key is read from a
/// terminal without echo, from standard input or a variable, never from the command line, where all processes see it.
class KeyCommand final : public Command
{
public:
    KeyCommand();
    ~KeyCommand() override;

    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    int add(Console& console, const std::stop_token& stop);
    int list(Console& console);
    int check(Console& console, const std::stop_token& stop);
    int import(Console& console);
    int remove(Console& console);

    Verb m_add;
    Verb m_list;
    Verb m_check;
    Verb m_import;
    std::string m_place;
    std::string m_variable;
    bool m_isConfirmed = false;
    std::unique_ptr<jobs::KeyStore> m_keys;
};

} // namespace melodeck::cli
