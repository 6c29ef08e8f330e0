#include "core/Components.h"
#include "core/Error.h"
#include "core/Settings.h"
#include "core/Version.h"
#include "engine/server/FollowingEnginePort.h"
#include "engine/server/LoopbackServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>

using namespace melodeck;

namespace {

constexpr int kUsageError = 2;
constexpr int kMaxPort = 65'535;

enum class Parent : std::uint8_t { Ignored, Watched };

struct Arguments
{
    engine::ServerOptions server;
    QString soundFont;
    Parent parent = Parent::Ignored;
};

/// Texts for people.
struct mainText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineProgram)
};

[[noreturn]] void leaveWithUsageError(const QString& message)
{
    std::cerr << "melodeck-engine: " << message.toStdString() << '\n'
              << mainText::tr("See melodeck-engine --help.").toStdString() << '\n';
    std::exit(kUsageError);
}

/// Leaves by itself for --help (0), --version (0) and what it does not understand (2).
void parseOrLeave(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.setApplicationDescription(mainText::tr(
        "Melodeck's sketch engine: arranges melodies on this computer and answers over HTTP like a hosted model.\n"
        "Its first line of output is its address. It stops on SIGINT and SIGTERM.\n"
        "With MELODECK_ENGINE_TOKEN in the environment every call needs that token as its key."));
    // Not Qt's own, which offers --help-all besides: options of Qt that this does not take.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Displays help on commandline options."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        leaveWithUsageError(parser.errorText());
    }
    if (parser.isSet(help)) {
        parser.showHelp(EXIT_SUCCESS);
    }
    if (parser.isSet(version)) {
        std::cout << core::versionText("melodeck-engine") << '\n';
        std::exit(EXIT_SUCCESS);
    }
    if (!parser.positionalArguments().isEmpty()) {
        leaveWithUsageError(mainText::tr("Unknown argument \"%1\".").arg(parser.positionalArguments().constFirst()));
    }
}

/// What the command line says, else the environment; empty leaves it to the settings, which may change at any time.
QString fixedSoundFont(const QString& option)
{
    return option.isEmpty() ? qEnvironmentVariable("MELODECK_SOUNDFONT") : option;
}

Arguments readArguments(const QCoreApplication& application)
{
    const QCommandLineOption port(QStringLiteral("port"),
                                  mainText::tr("Port on 127.0.0.1; 0, the default, takes any free one."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption soundFont(
        QStringLiteral("soundfont"),
        mainText::tr(
            "Sound font (SF2 or SF3) to play with; without it that of MELODECK_SOUNDFONT in the environment, then "
            "that of the settings, then the one that is found."),
        QStringLiteral("FILE"));
    const QCommandLineOption exitWithParent(
        QStringLiteral("exit-with-parent"),
        mainText::tr("Stop when standard input ends: whoever started the engine holds its other end."));
    QCommandLineParser parser;
    parser.addOptions({port, soundFont, exitWithParent});
    parseOrLeave(parser, application.arguments());
    Arguments arguments;
    bool isNumber = false;
    arguments.server.port = parser.value(port).toInt(&isNumber);
    if (!isNumber || arguments.server.port < 0 || arguments.server.port > kMaxPort) {
        leaveWithUsageError(mainText::tr("--port must be a number from 0 to 65535."));
    }
    arguments.server.token = core::Secret(qgetenv("MELODECK_ENGINE_TOKEN"));
    arguments.soundFont = fixedSoundFont(parser.value(soundFont));
    arguments.parent = parser.isSet(exitWithParent) ? Parent::Watched : Parent::Ignored;
    return arguments;
}

/// SIGINT and SIGTERM as something to read from, in place of a handler that may do next to nothing. Made before the
/// first thread, so that all of them inherit the blocked signals.
int openStopSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGINT);
    sigaddset(&stopSignals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
    return ::signalfd(-1, &stopSignals, SFD_CLOEXEC);
}

/// From here on a second signal ends the program the hard way.
void restoreStopSignals()
{
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGINT);
    sigaddset(&stopSignals, SIGTERM);
    ::pthread_sigmask(SIG_UNBLOCK, &stopSignals, nullptr);
}

/// True when standard input has ended; what comes over it before is thrown away.
bool hasInputEnded()
{
    std::array<char, 4096> ignored{};
    const ssize_t count = ::read(STDIN_FILENO, ignored.data(), ignored.size());
    return count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN);
}

void waitForStop(int stopSignals, Parent parent)
{
    std::array<pollfd, 2> sources{pollfd{stopSignals, POLLIN, 0},
                                  pollfd{parent == Parent::Watched ? STDIN_FILENO : -1, POLLIN, 0}};
    for (;;) {
        if (::poll(sources.data(), sources.size(), -1) < 0) {
            if (errno == EINTR) {
                continue;
            }
            return;
        }
        if (sources[0].revents != 0) {
            signalfd_siginfo received{};
            // Taken, or it would be delivered again once signals are let through.
            if (::read(stopSignals, &received, sizeof received) < 0 && errno == EINTR) {
                continue;
            }
            return;
        }
        if (sources[1].revents != 0 && hasInputEnded()) {
            return;
        }
    }
}

int serve(const Arguments& arguments, int stopSignals)
{
    const engine::FollowingEnginePort sketchEngine([fixed = arguments.soundFont] {
        return fixed.isEmpty() ? core::Settings().soundFont() : fixed; // empty leaves it to the engine
    });
    engine::LoopbackServer server(sketchEngine, arguments.server);
    const auto address = server.start();
    if (!address) {
        std::cerr << "melodeck-engine: " << address.error().message.toStdString() << '\n';
        return core::exitCode(address.error().code);
    }
    std::cout << address->toStdString() << std::endl; // flushed: whoever started the engine waits for this line
    if (const auto font = sketchEngine.soundFontName(); !font) {
        std::cerr << "melodeck-engine: " << font.error().message.toStdString() << '\n';
    }
    waitForStop(stopSignals, arguments.parent);
    restoreStopSignals();
    server.stop();
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    const int stopSignals = openStopSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("melodeck-engine"));
    QCoreApplication::setApplicationVersion(QLatin1String(core::kVersion));
    return serve(readArguments(application), stopSignals);
}
