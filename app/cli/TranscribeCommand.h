#pragma once

#include "api/ModelSpec.h"
#include "api/TranscriptFormat.h"
#include "cli/Command.h"
#include "cli/Connection.h"
#include "cli/RegionOption.h"

#include <optional>
#include <string>
#include <vector>

namespace melodeck::cli {

class RequestJournal;

/// `transcribe`: recordings or links in, what is said in them out, as text or subtitles.
class TranscribeCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// One recording and where its words go.
    struct Work
    {
        QString source;
        bool isLink = false;
        core::Recipe recipe;
        /// Empty: standard output.
        QString target;
    };

    /// All that is asked for, checked before the first is sent. Errors: InvalidArgument, Io, and with --download those
    /// of jobs::Downloader.
    [[nodiscard]] core::Result<std::vector<Work>> plan(const core::Endpoint& endpoint, Connection& connection,
                                                       Console& console, const std::stop_token& stop) const;
    [[nodiscard]] core::Result<const api::ModelSpec*> modelFor(bool isLink) const;
    [[nodiscard]] core::Result<core::Recipe> recipeFor(Work& work, const core::Endpoint& endpoint,
                                                       Connection& connection, Console& console,
                                                       const std::stop_token& stop) const;
    [[nodiscard]] core::Result<void> attach(const QString& path, const api::SpecField& field,
                                            core::Recipe& recipe) const;
    [[nodiscard]] core::Result<void> applySettings(const api::ModelSpec& spec, core::Recipe& recipe) const;
    [[nodiscard]] core::Result<QString> targetFor(const QString& source) const;
    [[nodiscard]] int runOne(Work& work, Connection& connection, Console& console, const std::stop_token& stop) const;
    /// Writes the words, or what the answer is instead. The exit code.
    [[nodiscard]] int deliver(const Work& work, const jobs::JobOutcome& outcome, Console& console) const;
    [[nodiscard]] int write(const Work& work, const QByteArray& text, Console& console) const;

    ConnectionOptions m_connection;
    std::vector<std::string> m_sources;
    std::vector<std::string> m_settings;
    std::string m_model;
    std::string m_format = "txt";
    std::string m_output;
    std::optional<RegionOption> m_region;
    bool m_downloads = false;
    bool m_overwrite = false;
};

} // namespace melodeck::cli
