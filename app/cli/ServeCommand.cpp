#include "cli/ServeCommand.h"

#include "core/Error.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace melodeck::cli {

Verb ServeCommand::describe(Verb program)
{
    Verb verb = program.addVerb(
        kVerb, "Run the sketch engine as an HTTP server on this computer (same options as melodeck-engine)");
    // Read by the engine; named here for shells, which complete them, and for the man page.
    verb.addOption("--port", "Port on 127.0.0.1; 0, the default, takes any free one").typeName("N");
    verb.addOption("--soundfont", "Sound font (SF2 or SF3) to play with, instead of the one that is found")
        .typeName("FILE");
    return verb;
}

int ServeCommand::run(Console& console, const std::stop_token&)
{
    const QByteArray program = QFile::encodeName(core::programFolder() + QStringLiteral("/melodeck-engine"));
    std::vector<std::string> arguments{program.toStdString()};
    arguments.insert(arguments.end(), m_arguments.begin(), m_arguments.end());
    std::vector<char*> raw;
    for (std::string& argument : arguments) {
        raw.push_back(argument.data());
    }
    raw.push_back(nullptr);
    // One process, not two: signals and the exit code are the engine's. The mask set for our own signal thread is not
    // inherited.
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, nullptr);
    ::execv(program.constData(), raw.data());
    console.error(QCoreApplication::translate(
                      "ServeCommand", "%1 cannot be started: %2. Check that it is installed beside melodeck-cli.")
                      .arg(QFile::decodeName(program), QString::fromLocal8Bit(std::strerror(errno))));
    return core::exitCode(core::ErrorCode::Unavailable);
}

} // namespace melodeck::cli
