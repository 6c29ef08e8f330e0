#include "mir/StandardMidiFile.h"

#include "mir/MidiReading.h"

#include <QTest>

using namespace melodeck::mir;
using namespace melodeck::tests;

class StandardMidiFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheBytesOfTheSpecification();
    void keepsTempiAndSignaturesOnATrackOfTheirOwn();
    void endsASoundBeforeItsKeyIsStruckAgain();
    void bringsWhatIsOutOfRangeToTheEdge();
    void lastsAsLongAsItIsSaid();
};

void StandardMidiFileTest::writesTheBytesOfTheSpecification()
{
    MidiFile file;
    file.tempi = {{0.0, 120.0}};
    MidiTrack track;
    track.program = 73;
    track.notes = {{0.0, 1.0, 60, 100}};
    file.tracks = {track};
    const QByteArray header = QByteArray::fromHex("4d546864 00000006 0001 0002 03c0");
    const QByteArray conductor = QByteArray::fromHex("4d54726b 0000000b 00ff510307a120 00ff2f00");
    // A quarter is 960 ticks: 87 40 as a number of variable length.
    const QByteArray notes = QByteArray::fromHex("4d54726b 00000010 00c049 00903c64 8740803c40 00ff2f00");
    QCOMPARE(encodeMidi(file).toHex(' '), (header + conductor + notes).toHex(' '));
}

void StandardMidiFileTest::keepsTempiAndSignaturesOnATrackOfTheirOwn()
{
    MidiFile file;
    file.name = QStringLiteral("Scarborough Fair – heard");
    file.text = QStringLiteral("D Dorian");
    file.tempi = {{0.0, 90.0}, {3.0, 60.0}};
    file.timeSignatures = {{0.0, 3, 4}, {3.0, 6, 8}};
    file.keySignatures = {{0.0, 0, false}, {3.0, -3, true}};
    for (int channel = 0; channel < 3; ++channel) {
        MidiTrack track;
        track.name = QStringLiteral("Voice %1").arg(channel);
        track.channel = channel == 2 ? 9 : channel;
        track.volume = 90;
        track.pan = 20;
        track.notes = {{3.0, 1.5, 62, 80}, {0.0, 3.0, 57, 80}};
        file.tracks.push_back(track);
    }
    const ReadMidi read = readMidi(encodeMidi(file));
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.format, 1);
    QCOMPARE(read.tracks.size(), std::size_t{4});
    QCOMPARE(read.metas(0x03).front().content, file.name.toUtf8());
    QCOMPARE(read.metas(0x01).front().content, QByteArray("D Dorian"));
    QCOMPARE(read.metas(0x58).front().content.toHex(), QByteArray("03021808"));
    QCOMPARE(read.metas(0x58).back().content.toHex(), QByteArray("06031808"));
    QCOMPARE(read.metas(0x59).front().content.toHex(), QByteArray("0000"));
    QCOMPARE(read.metas(0x59).back().content.toHex(), QByteArray("fd01"));
    QCOMPARE(read.metas(0x51).back().tick, std::int64_t{3 * midiTicksPerQuarter});
    QVERIFY(qAbs(read.secondsAt(5 * midiTicksPerQuarter) - 4.0) < 1e-5);
    const auto& drums = read.tracks.back();
    QCOMPARE(drums[1].status, 0xb9);
    QCOMPARE(drums[3].status, 0x99);
    QCOMPARE(drums[3].first, 57);
    // At three quarters one ends and the next begins.
    QCOMPARE(drums[4].status, 0x89);
    QCOMPARE(drums[5].status, 0x99);
    QCOMPARE(drums[5].tick, drums[4].tick);
}

void StandardMidiFileTest::endsASoundBeforeItsKeyIsStruckAgain()
{
    MidiFile file;
    MidiTrack track;
    track.notes = {{0.0, 4.0, 60, 100}, {1.0, 1.0, 64, 100}, {2.0, 1.0, 60, 100}, {2.0, 0.5, 60, 90}};
    file.tracks = {track};
    const ReadMidi read = readMidi(encodeMidi(file));
    QCOMPARE(read.problem, QString());
    int struck = 0;
    for (const MidiEvent& event : read.tracks.back()) {
        struck += (event.status & 0xf0) == 0x90 ? 1 : 0;
    }
    QCOMPARE(struck, 3);
}

void StandardMidiFileTest::bringsWhatIsOutOfRangeToTheEdge()
{
    MidiFile file;
    file.tempi = {{0.0, 0.0}, {1.0, 1e12}};
    file.timeSignatures = {{0.0, 1000, 1000}};
    file.keySignatures = {{0.0, 99, false}};
    MidiTrack track;
    track.channel = 99;
    track.program = 999;
    track.volume = 999;
    track.notes = {{-5.0, 6.0, 300, 0}, {1e30, 1e30, -3, 999}};
    file.tracks = {track};
    const ReadMidi read = readMidi(encodeMidi(file));
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.metas(0x51).front().content.toHex(), QByteArray("ffffff"));
    QCOMPARE(read.metas(0x51).back().content.toHex(), QByteArray("000001"));
    QCOMPARE(read.metas(0x59).front().content.toHex(), QByteArray("0700"));
    QCOMPARE(read.tracks.back()[2].tick, std::int64_t{0});
    QCOMPARE(read.tracks.back()[2].first, 127);
    QCOMPARE(read.tracks.back()[2].second, 1);
}

void StandardMidiFileTest::lastsAsLongAsItIsSaid()
{
    MidiFile file;
    file.lengthQuarters = 16.0;
    file.tracks.resize(1);
    file.tracks.front().notes = {{0.0, 1.0, 60, 100}};
    const ReadMidi read = readMidi(encodeMidi(file));
    QCOMPARE(read.problem, QString());
    for (const auto& track : read.tracks) {
        QCOMPARE(track.back().tick, std::int64_t{16 * midiTicksPerQuarter});
    }
}

QTEST_APPLESS_MAIN(StandardMidiFileTest)
#include "StandardMidiFileTest.moc"
