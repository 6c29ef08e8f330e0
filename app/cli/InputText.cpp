#include "cli/InputText.h"

#include <QCoreApplication>
#include <QLocale>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct InputTextWords final
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

constexpr int kLookMilliseconds = 100;

/// Closes what it has opened; standard input stays.
class Input final
{
public:
    explicit Input(const std::string& name)
        // Not blocking: a pipe without a writer would hold up the opening itself.
        : m_descriptor(name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Input()
    {
        if (m_descriptor != STDIN_FILENO && m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

core::Error unreadable(const std::string& name, int systemError)
{
    const QString shown = name == "-" ? InputTextWords::tr("Standard input") : QString::fromStdString(name);
    return {core::ErrorCode::Io,
            InputTextWords::tr("%1 cannot be read: %2. Nothing was sent.").arg(shown, core::systemWords(systemError)),
            {}};
}

} // namespace

core::Result<QByteArray> readInput(const std::string& name, std::int64_t most, const std::stop_token& stop)
{
    const Input input(name);
    if (input.descriptor() < 0) {
        return core::fail(unreadable(name, errno));
    }
    QByteArray text;
    if (struct stat there = {}; ::fstat(input.descriptor(), &there) == 0 && S_ISREG(there.st_mode)) {
        text.reserve(static_cast<qsizetype>(std::min<std::int64_t>(there.st_size, most)));
    }
    std::array<char, 64UL * 1024> block{};
    while (true) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, InputTextWords::tr("Stopped. Nothing was sent."));
        }
        pollfd wanted{input.descriptor(), POLLIN, 0};
        if (::poll(&wanted, 1, kLookMilliseconds) == 0) {
            continue;
        }
        const ssize_t got = ::read(input.descriptor(), block.data(), block.size());
        if (got == 0) {
            return text;
        }
        if (got < 0) {
            if (errno == EINTR || errno == EAGAIN) {
                continue;
            }
            return core::fail(unreadable(name, errno));
        }
        if (text.size() + got > most) {
            return core::fail(
                core::ErrorCode::TooLarge,
                InputTextWords::tr("%1 holds more than %2. Nothing was sent. Large contents are given as files.")
                    .arg(name == "-" ? InputTextWords::tr("Standard input") : QString::fromStdString(name),
                         QLocale().formattedDataSize(most)));
        }
        text.append(block.data(), got);
    }
}

} // namespace melodeck::cli
