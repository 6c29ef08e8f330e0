#include "cli/CommandRun.h"

#include "cli/CommandLine.h"
#include "support/AudioSamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sstream>

namespace melodeck::tests {

namespace {

/// Requests leave a journal in the library while they are under way: not in that of the person who tests.
const struct DataFolder
{
    DataFolder() { qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path())); }
    QTemporaryDir folder;
} kDataFolder;

} // namespace

CommandRun runCommand(const std::vector<std::string>& arguments, const std::stop_token& stop)
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Quiet);
    CommandRun run;
    run.exitCode = cli::runCommandLine(arguments, console, stop);
    run.out = QByteArray::fromStdString(out.str());
    run.err = QByteArray::fromStdString(err.str());
    return run;
}

QByteArray clip(int index)
{
    return support::sineWav(0.25 + 0.25 * index, 32'000, 440.0 + 110.0 * index);
}

QByteArray answerWithClips(int count)
{
    QByteArray json = "{\"data\": [";
    for (int i = 0; i < count; ++i) {
        json += (i > 0 ? ", \"" : "\"") + clip(i).toBase64() + '"';
    }
    return json + "]}";
}

std::string textOf(const QString& text)
{
    return text.toStdString();
}

std::string endpointOf(const support::FaultyServer& server, const QByteArray& target)
{
    return server.url(target).toString().toStdString();
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray soundOf(const QByteArray& wav)
{
    constexpr qsizetype kHead = 8;
    for (qsizetype at = 12; at + kHead <= wav.size();) {
        const auto bytes = qFromLittleEndian<quint32>(wav.constData() + at + 4);
        if (wav.mid(at, 4) == "data") {
            return wav.mid(at, kHead + bytes);
        }
        at += kHead + bytes + bytes % 2;
    }
    return {};
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

Variable::Variable(const char* name, const QByteArray& value)
    : m_name(name)
    , m_before(qgetenv(name))
    , m_wasSet(qEnvironmentVariableIsSet(name))
{
    qputenv(name, value);
}

Variable::~Variable()
{
    if (m_wasSet) {
        qputenv(m_name, m_before);
    } else {
        qunsetenv(m_name);
    }
}

} // namespace melodeck::tests
