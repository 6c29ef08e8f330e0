#include "cli/CommandLine.h"
#include "cli/CommandRun.h"
#include "cli/Console.h"
#include "core/Json.h"
#include "mir/MidiReading.h"
#include "support/AudioSamples.h"
#include "support/TestPaths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sstream>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

std::string melody(const char* name)
{
    return std::string(MELODECK_TEST_DATA "/melodies/") + name;
}

} // namespace

class NotesCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void printsWhatIsHeardInTheFormOfTheTestData();
    void listensToAPartOfARecording();
    void writesMidiToAFileOrToWhoeverReads();
    void keepsBytesFromATerminal();
    void writesSheetMusic();
    void replacesAFileOnlyWhenAsked();
    void replacesNoRecordingByItsNotes();
    void saysWhyAFileHoldsNoMelody_data();
    void saysWhyAFileHoldsNoMelody();
    void saysThatAFileIsNoRecording();
    void endsWhenInterrupted();
    void wantsAFormatThatThereIs();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void NotesCommandTest::printsWhatIsHeardInTheFormOfTheTestData()
{
    const CommandRun run = runCommand({"notes", melody("greensleeves.hum.wav")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.endsWith("}\n"));
    const auto heard = core::parseJson(run.out);
    const auto played = core::parseJson(readBytes(QString::fromStdString(melody("greensleeves.hum.json"))));
    QVERIFY(heard && played);
    // Whoever reads the test data reads this as well.
    for (const char* member : {"key", "beats_per_bar"}) {
        QVERIFY(heard->at(member) == played->at(member));
    }
    for (const char* member : {"tempo_bpm", "first_beat_s", "tuning_offset_semitones", "duration_s"}) {
        const double difference = heard->at(member).get<double>() - played->at(member).get<double>();
        QVERIFY2(std::abs(difference) < 2.0, member);
    }
    QCOMPARE(heard->at("notes").size(), played->at("notes").size());
    for (std::size_t i = 0; i < heard->at("notes").size(); ++i) {
        const core::Json& note = heard->at("notes").at(i);
        const core::Json& known = played->at("notes").at(i);
        QVERIFY(note.at("midi") == known.at("midi"));
        QVERIFY(std::abs(note.at("onset_s").get<double>() - known.at("onset_s").get<double>()) < 0.1);
        QVERIFY(note.at("offset_s").get<double>() > note.at("onset_s").get<double>());
    }
    QVERIFY(heard->at("beats_s").size() > 40);
    QVERIFY(heard->at("key_changes").empty());
    QCOMPARE(core::stringMember(*heard, "kind"), QStringLiteral("monophonic"));
    QCOMPARE(core::stringMember(*heard, "meter"), QStringLiteral("3/4"));
}

void NotesCommandTest::listensToAPartOfARecording()
{
    const CommandRun run = runCommand({"notes", melody("ode_to_joy.piano.wav"), "--region", "2:6.5"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto heard = core::parseJson(run.out);
    QVERIFY(heard);
    QCOMPARE(heard->at("duration_s").get<double>(), 4.5);
    QCOMPARE(runCommand({"notes", melody("ode_to_joy.piano.wav"), "--region", "60:70"}).exitCode, 5);
}

void NotesCommandTest::writesMidiToAFileOrToWhoeverReads()
{
    const std::string target = textOf(path("Ode „an die Freude“.mid"));
    const CommandRun run = runCommand({"notes", melody("ode_to_joy.piano.wav"), "--format", "midi", "-o", target});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray::fromStdString(target + "\n"));
    const QByteArray written = readBytes(QString::fromStdString(target));
    const ReadMidi midi = readMidi(written);
    QCOMPARE(midi.problem, QString());
    QCOMPARE(midi.metas(0x59).front().content.toHex(), QByteArray("0200"));
    QCOMPARE(midi.metas(0x58).back().content.toHex(), QByteArray("04021808"));
    const CommandRun piped = runCommand({"notes", melody("ode_to_joy.piano.wav"), "--format", "midi"});
    QCOMPARE(piped.exitCode, 0);
    QVERIFY(piped.out == written);
}

void NotesCommandTest::keepsBytesFromATerminal()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Normal);
    console.setResultsGo(cli::ResultsGo::ToATerminal);
    const std::vector<std::string> arguments{"notes", melody("ode_to_joy.piano.wav"), "--format", "midi"};
    QCOMPARE(cli::runCommandLine(arguments, console, {}), cli::kUsageError);
    QVERIFY(out.str().empty());
    QVERIFY2(err.str().find("-o FILE") != std::string::npos, err.str().c_str());
}

void NotesCommandTest::writesSheetMusic()
{
    const CommandRun run = runCommand({"notes", melody("twinkle.guitar.wav"), "--format", "musicxml"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.startsWith("<?xml"));
    QVERIFY(run.out.contains("<work-title>twinkle.guitar</work-title>"));
    QVERIFY(run.out.contains("<beats>4</beats>"));
}

void NotesCommandTest::replacesAFileOnlyWhenAsked()
{
    writeBytes(path("a.json"), "mine");
    const std::string target = textOf(path("a.json"));
    const CommandRun refused = runCommand({"notes", melody("twinkle.guitar.wav"), "-o", target});
    QCOMPARE(refused.exitCode, 7);
    QVERIFY2(refused.says("there already") && refused.says("--overwrite"), refused.err.constData());
    QCOMPARE(readBytes(path("a.json")), QByteArray("mine"));
    QCOMPARE(runCommand({"notes", melody("twinkle.guitar.wav"), "-o", target, "--overwrite"}).exitCode, 0);
    QVERIFY(core::parseJson(readBytes(path("a.json"))));
    const CommandRun nowhere = runCommand({"notes", melody("twinkle.guitar.wav"), "-o", textOf(path("no/a.json"))});
    QCOMPARE(nowhere.exitCode, 7);
    QVERIFY(!nowhere.err.isEmpty());
}

void NotesCommandTest::replacesNoRecordingByItsNotes()
{
    QVERIFY(QFile::copy(QString::fromStdString(melody("twinkle.guitar.wav")), path("a.wav")));
    QVERIFY(QFile::link(path("a.wav"), path("b.json")));
    const QByteArray before = readBytes(path("a.wav"));
    for (const char* target : {"a.wav", "b.json"}) {
        const CommandRun run = runCommand({"notes", textOf(path("a.wav")), "-o", textOf(path(target)), "--overwrite"});
        QCOMPARE(run.exitCode, cli::kUsageError);
        QVERIFY2(run.says("the recording itself"), run.err.constData());
    }
    QVERIFY(readBytes(path("a.wav")) == before);
}

void NotesCommandTest::saysWhyAFileHoldsNoMelody_data()
{
    QTest::addColumn<QByteArray>("wav");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("silence") << support::sineWav(2.0, 32'000, 0.0) << QByteArray("silent");
    QTest::newRow("one note") << support::sineWav(2.0, 32'000, 440.0) << QByteArray("only one note");
}

void NotesCommandTest::saysWhyAFileHoldsNoMelody()
{
    QFETCH(QByteArray, wav);
    QFETCH(QByteArray, words);
    writeBytes(path("Füße.wav"), wav);
    for (const char* format : {"json", "midi", "musicxml"}) {
        const CommandRun run = runCommand({"notes", textOf(path("Füße.wav")), "--format", format});
        QCOMPARE(run.exitCode, 5);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.says("Füße.wav") && run.says(words.constData()), run.err.constData());
    }
}

void NotesCommandTest::saysThatAFileIsNoRecording()
{
    QCOMPARE(runCommand({"notes", "/nowhere/a.wav"}).exitCode, 7);
    writeBytes(path("a.wav"), "Dear Zoë, this is no sound.");
    const CommandRun run = runCommand({"notes", textOf(path("a.wav"))});
    QCOMPARE(run.exitCode, 5);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void NotesCommandTest::endsWhenInterrupted()
{
    std::stop_source stop;
    stop.request_stop();
    const CommandRun run = runCommand({"notes", melody("ode_to_joy.piano.wav")}, stop.get_token());
    QCOMPARE(run.exitCode, 130);
    QVERIFY(run.out.isEmpty());
}

void NotesCommandTest::wantsAFormatThatThereIs()
{
    QCOMPARE(runCommand({"notes", melody("twinkle.guitar.wav"), "--format", "pdf"}).exitCode, 2);
    QCOMPARE(runCommand({"notes"}).exitCode, 2);
}

QTEST_GUILESS_MAIN(NotesCommandTest)
#include "NotesCommandTest.moc"
