#include "cli/CommandLine.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>
#include <stop_token>
#include <thread>

namespace {

/// What is opened next would get the number of a stream that is closed: a verb would wait for Qt's own events as its
/// input, or write its results over a library. Such a stream fails as before, since it goes the wrong way; only what is
/// said on standard error goes nowhere.
void fillClosedStreams()
{
    // From below: what is opened gets the lowest number that is free.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
            [[maybe_unused]] const int filled = ::open("/dev/null", stream == STDOUT_FILENO ? O_RDONLY : O_WRONLY);
        }
    }
}

/// Turns SIGINT and SIGTERM into a stop request, from a thread that waits for them: nothing runs inside a signal
/// handler. A second signal ends the process at once.
class SignalThread final
{
public:
    explicit SignalThread(std::stop_source stop)
    {
        sigemptyset(&m_signals);
        for (const int signal : {SIGINT, SIGTERM, SIGUSR1}) {
            sigaddset(&m_signals, signal);
        }
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::thread([signals = m_signals, stop = std::move(stop)]() mutable {
            int received = 0;
            sigwait(&signals, &received);
            if (received == SIGUSR1) {
                return; // our own: the program ends
            }
            stop.request_stop();
            sigwait(&signals, &received);
            if (received != SIGUSR1) {
                ::_exit(130);
            }
        });
    }
    ~SignalThread()
    {
        pthread_kill(m_thread.native_handle(), SIGUSR1);
        m_thread.join();
    }
    SignalThread(const SignalThread&) = delete;
    SignalThread& operator=(const SignalThread&) = delete;

private:
    sigset_t m_signals{};
    std::thread m_thread;
};

} // namespace

int main(int argc, char** argv)
{
    fillClosedStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error of that write, not the end of us
    std::signal(SIGXFSZ, SIG_IGN); // and so is a file that may grow no longer (ulimit -f)
    std::stop_source stop;
    const SignalThread signals(stop);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("melodeck"));

    using melodeck::cli::Verbosity;
    melodeck::cli::Console console(std::cout, std::cerr,
                                   ::isatty(STDERR_FILENO) != 0 ? Verbosity::Normal : Verbosity::Quiet);
    struct stat out = {};
    if (::isatty(STDOUT_FILENO) != 0) {
        console.setResultsGo(melodeck::cli::ResultsGo::ToATerminal);
    } else if (::fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(out.st_mode) && out.st_nlink > 0) {
        console.setResultsGo(melodeck::cli::ResultsGo::ToAFile);
    }
    return melodeck::cli::runCommandLine(std::vector<std::string>(argv + 1, argv + argc), console, stop.get_token());
}
