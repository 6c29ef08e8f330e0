#pragma once

#include "cli/AsyncSubmit.h"
#include "cli/Command.h"
#include "cli/Connection.h"

#include <string>
#include <vector>

namespace melodeck::cli {

class RequestJournal;

/// `predict`: a JSON request in, the answer's own bytes on standard output.
class PredictCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] core::Result<core::Recipe> makeRecipe(const core::Endpoint& endpoint,
                                                        const std::stop_token& stop) const;
    int runToOutput(Connection& connection, core::Recipe& recipe, RequestJournal& journal, Console& console,
                    const std::stop_token& stop) const;
    int runSavingMedia(Connection& connection, core::Recipe& recipe, RequestJournal& journal, Console& console,
                       const std::stop_token& stop) const;

    ConnectionOptions m_connection;
    AsyncSubmit m_async;
    std::string m_file;
    std::string m_data;
    std::string m_model;
    std::vector<std::string> m_fileFields;
    std::string m_mediaFolder;
};

} // namespace melodeck::cli
