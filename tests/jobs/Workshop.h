#pragma once

#include "jobs/JobRunner.h"
#include "jobs/JobServices.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "support/FaultyServer.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace melodeck::tests {

/// The services of a job, a server that misbehaves, and a folder for clips.
class Workshop final
{
public:
    explicit Workshop(const QString& engineBehaviour = QStringLiteral("serve"));

    [[nodiscard]] jobs::JobServices services() { return {m_http, m_engine, keys}; }
    [[nodiscard]] QString clipPath(const QString& name) const;
    /// Files of the clip folder, sorted.
    [[nodiscard]] QStringList clipFiles() const;

    /// A request for MusicGen at one of the server's targets.
    [[nodiscard]] core::Recipe recipe(const QByteArray& target,
                                      const std::vector<std::string>& prompts = {"a", "b", "c"}) const;
    /// Runs it to its end in this thread.
    [[nodiscard]] jobs::JobOutcome run(core::Recipe recipe, const std::stop_token& stop = {});
    /// Runs it in another thread; stops once `when` has returned.
    [[nodiscard]] jobs::JobOutcome runAndStop(core::Recipe recipe, const std::function<void()>& when);

    QTemporaryDir folder;
    support::FaultyServer server;
    store::SessionKeys keys;
    jobs::JobTarget target;
    std::shared_ptr<jobs::JobProgress> progress = std::make_shared<jobs::JobProgress>();
    /// Clips as they were reported.
    std::vector<core::Clip> reported;

private:
    net::HttpClient m_http;
    jobs::LocalEngine m_engine;
};

/// Three WAV files that differ.
[[nodiscard]] const std::vector<QByteArray>& threeClips();
/// {"data": [base64, …]} as the hosted MusicGen answers.
[[nodiscard]] QByteArray musicGenAnswer(const std::vector<QByteArray>& clips);

[[nodiscard]] QByteArray readBytes(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace melodeck::tests
