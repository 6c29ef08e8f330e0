#include "core/Json.h"
#include "engine/server/RawConnection.h"
#include "support/TestPaths.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
using namespace Qt::StringLiterals;

/// The program melodeck-engine as its users start it.
class EngineProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpsAndTellsItsVersion();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void printsItsAddressFirst();
    void listensOnTheLoopbackOnly();
    void stopsOnSignals_data();
    void stopsOnSignals();
    void stopsWithItsParent();
    void outlivesAnEmptyInputUnlessAsked();
    void saysThatThePortIsTaken();
    void wantsTheTokenOfItsEnvironment();
    void saysThatTheSoundFontIsMissing();
    void takesTheSoundFontThatIsChosen_data();
    void takesTheSoundFontThatIsChosen();
    void takesAnotherSoundFontWhenTheSettingsChange();
    void rendersForReal();
    void stopsWhileItRenders();

private:
    void start(const QStringList& arguments = {}, const QStringList& environment = {});
    [[nodiscard]] int portFromFirstLine();
    [[nodiscard]] int finishedExitCode();

    std::unique_ptr<QProcess> m_engine;
};

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

void EngineProgramTest::start(const QStringList& arguments, const QStringList& environment)
{
    m_engine = std::make_unique<QProcess>();
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.remove(u"MELODECK_ENGINE_TOKEN"_s);
    values.remove(u"MELODECK_SOUNDFONT"_s);
    for (const QString& pair : environment) {
        values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    m_engine->setProcessEnvironment(values);
    m_engine->start(QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine"), arguments);
    QVERIFY(m_engine->waitForStarted(kPatienceMs));
}

int EngineProgramTest::portFromFirstLine()
{
    QByteArray line;
    while (!line.endsWith('\n') && m_engine->waitForReadyRead(kPatienceMs)) {
        line += m_engine->readLine();
    }
    const QUrl url(QString::fromUtf8(line.trimmed()));
    return line.startsWith("http://127.0.0.1:") ? url.port() : -1;
}

int EngineProgramTest::finishedExitCode()
{
    if (m_engine->state() != QProcess::NotRunning && !m_engine->waitForFinished(kPatienceMs)) {
        m_engine->kill();
        m_engine->waitForFinished();
        return -1;
    }
    return m_engine->exitStatus() == QProcess::NormalExit ? m_engine->exitCode() : -2;
}

void EngineProgramTest::helpsAndTellsItsVersion()
{
    start({u"--help"_s});
    QCOMPARE(finishedExitCode(), 0);
    const QByteArray help = m_engine->readAllStandardOutput();
    for (const char* option : {"--port", "--soundfont", "--exit-with-parent", "--version", "MELODECK_ENGINE_TOKEN"}) {
        QVERIFY2(help.contains(option), option);
    }
    start({u"--version"_s});
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY(m_engine->readAllStandardOutput().startsWith("melodeck-engine "));
}

void EngineProgramTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option") << QStringList{u"--loud"_s};
    QTest::newRow("a word") << QStringList{u"loud"_s};
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("a port too high") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("a port below") << QStringList{u"--port=-1"_s};
    QTest::newRow("half an option") << QStringList{u"--port"_s};
}

void EngineProgramTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QStringList, arguments);
    start(arguments);
    QCOMPARE(finishedExitCode(), 2);
    QVERIFY(m_engine->readAllStandardOutput().isEmpty());
    QVERIFY(m_engine->readAllStandardError().startsWith("melodeck-engine: "));
}

void EngineProgramTest::printsItsAddressFirst()
{
    start();
    const int port = portFromFirstLine();
    QVERIFY(port > 0);
    QCOMPARE(ask(port, "GET", "/").body, "true"); // it is not printed before it is true
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY(m_engine->readAllStandardOutput().isEmpty());
}

void EngineProgramTest::listensOnTheLoopbackOnly()
{
    start();
    const int port = portFromFirstLine();
    QFile sockets(u"/proc/net/tcp"_s);
    QVERIFY(sockets.open(QIODevice::ReadOnly));
    const QByteArray suffix = ":" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 00000000:0000 0A";
    const QByteArray all = sockets.readAll();
    QVERIFY(all.contains("0100007F" + suffix));
    QVERIFY(!all.contains("00000000" + suffix));
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::stopsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void EngineProgramTest::stopsOnSignals()
{
    QFETCH(const int, signal);
    start();
    const int port = portFromFirstLine();
    QVERIFY(port > 0);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(m_engine->processId()), signal);
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(!RawConnection(port).isOpen());
}

void EngineProgramTest::stopsWithItsParent()
{
    start({u"--exit-with-parent"_s});
    QVERIFY(portFromFirstLine() > 0);
    m_engine->write("what is written is not read\n");
    QVERIFY(m_engine->waitForBytesWritten(kPatienceMs));
    QVERIFY(!m_engine->waitForFinished(100));
    m_engine->closeWriteChannel();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::outlivesAnEmptyInputUnlessAsked()
{
    start();
    const int port = portFromFirstLine();
    m_engine->closeWriteChannel();
    QVERIFY(!m_engine->waitForFinished(100));
    QCOMPARE(ask(port, "GET", "/").status, 200);
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::saysThatThePortIsTaken()
{
    start();
    const auto first = std::move(m_engine);
    m_engine = std::make_unique<QProcess>();
    QVERIFY(first->waitForReadyRead(kPatienceMs));
    const QString port = QString::number(QUrl(QString::fromUtf8(first->readLine().trimmed())).port());
    start({u"--port"_s, port});
    QCOMPARE(finishedExitCode(), 6);
    QVERIFY(m_engine->readAllStandardOutput().isEmpty());
    const QByteArray message = m_engine->readAllStandardError();
    QVERIFY2(message.contains(port.toUtf8()), message.constData());
    first->terminate();
    QVERIFY(first->waitForFinished(kPatienceMs));
    start({u"--port"_s, port}); // free again at once
    QCOMPARE(QString::number(portFromFirstLine()), port);
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::wantsTheTokenOfItsEnvironment()
{
    start({}, {u"MELODECK_ENGINE_TOKEN=s3cret"_s});
    const int port = portFromFirstLine();
    QCOMPARE(ask(port, "GET", "/").status, 401);
    QCOMPARE(ask(port, "GET", "/", {}, "Authorization: Api-Key s3cret\r\n").status, 200);
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY(!m_engine->readAllStandardError().contains("s3cret"));
}

void EngineProgramTest::saysThatTheSoundFontIsMissing()
{
    start({u"--soundfont"_s, u"/nowhere/none.sf2"_s});
    const int port = portFromFirstLine();
    QVERIFY(port > 0); // it runs, so that a window can show what it says
    for (const RawAnswer& answer :
         {ask(port, "GET", "/v1/models/sketch"), ask(port, "POST", "/predict", R"({"prompts": ["a"]})")}) {
        QCOMPARE(answer.status, 503);
        QVERIFY2(answer.error().contains(u"fluidr3mono-gm-soundfont"_s), answer.body.constData());
    }
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY(m_engine->readAllStandardError().contains("fluidr3mono-gm-soundfont"));
}

void EngineProgramTest::takesTheSoundFontThatIsChosen_data()
{
    QTest::addColumn<bool>("byOption");
    QTest::addColumn<bool>("byEnvironment");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the option first") << true << true << u"option.sf2"_s;
    QTest::newRow("then the environment") << false << true << u"environment.sf2"_s;
    QTest::newRow("then the settings") << false << false << u"settings.sf2"_s;
}

/// None of them is a sound font, which is how it tells which one it took.
void EngineProgramTest::takesTheSoundFontThatIsChosen()
{
    QFETCH(bool, byOption);
    QFETCH(bool, byEnvironment);
    QFETCH(QString, taken);
    const QTemporaryDir home;
    const auto pathOf = [&home](const QString& name) {
        QFile file(home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("no bank") > 0 ? file.fileName() : QString();
    };
    QVERIFY(QDir(home.path()).mkpath(u"melodeck"_s));
    QFile settings(home.filePath(u"melodeck/melodeck.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[engine]\nsoundFont=" + pathOf(u"settings.sf2"_s).toUtf8() + "\n");
    settings.close();
    QStringList environment{u"XDG_CONFIG_HOME="_s + home.path()};
    if (byEnvironment) {
        environment << u"MELODECK_SOUNDFONT="_s + pathOf(u"environment.sf2"_s);
    }
    start(byOption ? QStringList{u"--soundfont"_s, pathOf(u"option.sf2"_s)} : QStringList{}, environment);
    const int port = portFromFirstLine();
    const RawAnswer answer = ask(port, "POST", "/predict", R"({"prompts": ["a"]})");
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.error().contains(taken + u" is not a sound font"_s), answer.body.constData());
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::takesAnotherSoundFontWhenTheSettingsChange()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"melodeck"_s));
    const auto write = [&home](const QString& name, const QByteArray& text) {
        QFile file(home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const auto choose = [&](const QString& font) {
        return write(u"melodeck/melodeck.ini"_s, "[engine]\nsoundFont=" + home.filePath(font).toUtf8() + "\n");
    };
    QVERIFY(write(u"song.sf2"_s, "no bank") && write(u"bank.sf2"_s, QByteArray("RIFF\4\0\0\0sfbk", 12)));
    QVERIFY(choose(u"song.sf2"_s));
    start({}, {u"XDG_CONFIG_HOME="_s + home.path()});
    const int port = portFromFirstLine();
    RawAnswer answer = ask(port, "GET", "/v1/models/sketch");
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.error().contains(u"song.sf2 is not a sound font"_s), answer.body.constData());
    QVERIFY(choose(u"bank.sf2"_s));
    QCOMPARE(ask(port, "GET", "/v1/models/sketch").status, 200);
    QVERIFY(choose(u"gone.sf2"_s));
    answer = ask(port, "GET", "/v1/models/sketch");
    QCOMPARE(answer.status, 503);
    // What comes later is seen as soon as it is there.
    QVERIFY(write(u"gone.sf2"_s, QByteArray("RIFF\4\0\0\0sfbk", 12)));
    QCOMPARE(ask(port, "GET", "/v1/models/sketch").status, 200);
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::rendersForReal()
{
    start();
    const int port = portFromFirstLine();
    const QByteArray body = R"({"prompts": ["happy rock", "sad jazz"], "duration": 2.5, "seed": 5})";
    const RawAnswer answer = ask(port, "POST", "/production/predict", body);
    QCOMPARE(answer.status, 200);
    const auto json = core::parseJson(answer.body);
    QVERIFY(json.has_value());
    QCOMPARE(json->at("data").size(), std::size_t{2});
    for (const core::Json& clip : json->at("data")) {
        const QByteArray wav = QByteArray::fromBase64(core::toQString(clip).toLatin1());
        QCOMPARE(wav.size(), 44 + 2 * 80'000);
        QVERIFY2(wav.count('\0') < wav.size() / 2, "it is silent");
    }
    QVERIFY(json->at("data").at(0) != json->at("data").at(1));
    const core::Json& sketch = json->at("sketch");
    QCOMPARE(sketch.at("seed").get<int>(), 5);
    QCOMPARE(core::stringMember(sketch, "soundfont_sha256").size(), 64);
    QVERIFY(!core::stringMember(sketch, "soundfont").contains(u'/'));
    QCOMPARE(core::stringMember(sketch, "melody"), u"none"_s);
    QCOMPARE(sketch.at("clips").size(), std::size_t{2});
    QCOMPARE(ask(port, "POST", "/predict", body).body, answer.body);
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
}

void EngineProgramTest::stopsWhileItRenders()
{
    start();
    const int port = portFromFirstLine();
    const RawConnection connection(port);
    const QByteArray prompts = QByteArray(R"("energetic EDM", )").repeated(15) + R"("sad jazz")";
    connection.send(httpRequest("POST", "/predict", R"({"duration": 300, "prompts": [)" + prompts + "]}"));
    QCOMPARE(ask(port, "GET", "/").status, 200); // so the request before is being worked on
    QElapsedTimer timer;
    timer.start();
    m_engine->terminate();
    QCOMPARE(finishedExitCode(), 0);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QVERIFY(connection.readAnswer().status != 200);
}

QTEST_GUILESS_MAIN(EngineProgramTest)
#include "EngineProgramTest.moc"
