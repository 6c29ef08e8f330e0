// Stands in for melodeck-engine: takes its options, and one of its own that says how to behave.
//   --behave serve | garbage | silent | fail | die-once:FILE | own
#include "jobs/LocalEngine.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace melodeck;

namespace {

void waitForTheEndOfInput()
{
    std::array<char, 64> bytes{};
    while (::read(STDIN_FILENO, bytes.data(), bytes.size()) > 0) {
    }
}

void predict(support::FaultyConnection& connection, const QString& dieOnce)
{
    connection.readBody();
    if (!dieOnce.isEmpty() && !QFile::exists(dieOnce)) {
        QFile mark(dieOnce);
        static_cast<void>(mark.open(QIODevice::WriteOnly));
        mark.close();
        // As a crash does: no exit code runs, the leak sanitizer's least of all, which takes its time.
        ::kill(::getpid(), SIGKILL);
    }
    const bool mayIn = connection.request().header("authorization") == "Bearer " + qgetenv("MELODECK_ENGINE_TOKEN");
    connection.send(mayIn ? support::scripts::answer(200, R"({"data":[")" + support::sineWav(0.5).toBase64() + "\"]}")
                          : support::scripts::answer(401, R"({"error":"wrong token"})"));
}

int serve(const QString& dieOnce)
{
    support::FaultyServer server;
    server.route("/v1/models/sketch:predict",
                 [&](support::FaultyConnection& connection) { predict(connection, dieOnce); });
    std::cout << server.url("").toString().toStdString() << std::endl;
    waitForTheEndOfInput();
    return 0;
}

/// Owns an engine itself, and says which process that is.
int own(const QString& program, const QString& pidFile)
{
    jobs::LocalEngine engine(program,
                             {QStringLiteral("--behave"), QStringLiteral("serve"), QStringLiteral("--pid"), pidFile});
    if (!engine.waitUntilReady({})) {
        return 1;
    }
    std::cout << "ready" << std::endl;
    waitForTheEndOfInput();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&arguments](const QString& name) { return arguments.value(arguments.indexOf(name) + 1); };
    const QString behaviour = valueOf(QStringLiteral("--behave"));
    if (arguments.contains(QStringLiteral("--pid")) && behaviour != QLatin1String("own")) {
        QFile file(valueOf(QStringLiteral("--pid")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(::getpid())) < 0) {
            return 1;
        }
    }
    if (behaviour == QLatin1String("garbage")) {
        std::cout << "Hello! I am not an engine." << std::endl;
        waitForTheEndOfInput();
        return 0;
    }
    if (behaviour == QLatin1String("silent")) {
        waitForTheEndOfInput();
        return 0;
    }
    if (behaviour == QLatin1String("fail")) {
        std::cerr << "The port is taken." << std::endl;
        return 3;
    }
    if (behaviour == QLatin1String("own")) {
        return own(arguments.first(), valueOf(QStringLiteral("--pid")));
    }
    const QString dieOnce = behaviour.startsWith(QLatin1String("die-once:")) ? behaviour.mid(9) : QString();
    return serve(dieOnce);
}
