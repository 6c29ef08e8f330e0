#pragma once

#include "support/FaultyServer.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <string>
#include <vector>

namespace melodeck::tests {

/// What a command left behind.
struct CommandRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool says(const char* words) const { return err.contains(words); }
};

/// Runs melodeck-cli's command line in this process, with buffers for its streams.
[[nodiscard]] CommandRun runCommand(const std::vector<std::string>& arguments, const std::stop_token& stop = {});

/// {"data": [base64, …]} of WAV files that differ.
[[nodiscard]] QByteArray answerWithClips(int count);
[[nodiscard]] QByteArray clip(int index);

[[nodiscard]] std::string textOf(const QString& text);
[[nodiscard]] std::string endpointOf(const support::FaultyServer& server, const QByteArray& target = "/predict");
[[nodiscard]] QByteArray readBytes(const QString& path);
/// The data chunk of a WAV file, header and all: what was received of its sound, wherever else it has chunks.
[[nodiscard]] QByteArray soundOf(const QByteArray& wav);
void writeBytes(const QString& path, const QByteArray& bytes);

/// Sets a variable of the environment, and puts it back.
class Variable final
{
public:
    Variable(const char* name, const QByteArray& value);
    ~Variable();
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace melodeck::tests
