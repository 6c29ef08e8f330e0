#include "cli/SecretInput.h"

#include <QCoreApplication>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct SecretInputText final
{
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// No key is nearly as long.
constexpr qsizetype kMostBytes = 16 * 1024;
/// How long a wish to stop may wait.
constexpr int kLookMilliseconds = 100;

/// Switches a terminal's echo off for its life.
class SilentTerminal final
{
public:
    SilentTerminal()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr); // that of the person was not shown
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

core::Result<core::Secret> checked(const QByteArray& text, const QString& emptyWords)
{
    const QByteArray key = text.trimmed();
    if (key.isEmpty()) {
        return core::fail(core::ErrorCode::InvalidArgument, emptyWords);
    }
    const bool isOneWord = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 127; });
    if (!isOneWord || key.size() >= kMostBytes) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            SecretInputText::tr("That is not a key: a key is one word of letters, digits and signs. Nothing was "
                                "kept."));
    }
    return core::Secret(key);
}

} // namespace

core::Result<core::Secret> readSecret(const QString& question, const std::stop_token& stop)
{
    QByteArray line;
    {
        const SilentTerminal silent;
        if (::isatty(STDIN_FILENO) != 0) {
            std::fputs(question.toUtf8().constData(), stderr);
        }
        char c = 0;
        while (line.size() < kMostBytes) {
            if (stop.stop_requested()) { // here, so that the terminal shows again what is typed
                return core::fail(core::ErrorCode::Cancelled, SecretInputText::tr("Stopped. Nothing was kept."));
            }
            pollfd wanted{STDIN_FILENO, POLLIN, 0};
            if (::poll(&wanted, 1, kLookMilliseconds) == 0) {
                continue;
            }
            const ssize_t got = ::read(STDIN_FILENO, &c, 1);
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got <= 0 || c == '\n') {
                break;
            }
            line.append(c);
        }
    }
    return checked(line, SecretInputText::tr("No key came from standard input. Nothing was kept."));
}

core::Result<core::Secret> secretFromVariable(const std::string& name)
{
    return checked(
        qgetenv(name.c_str()),
        SecretInputText::tr("The environment variable %1 is not set or empty.").arg(QString::fromStdString(name)));
}

} // namespace melodeck::cli
