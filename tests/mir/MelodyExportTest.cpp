#include "mir/MelodyExport.h"

#include "mir/MidiReading.h"
#include "mir/Scale.h"
#include "mir/Tunes.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <map>

using namespace melodeck;
using namespace melodeck::mir;
using namespace melodeck::tests;

namespace {

/// A tune as it would be heard from somebody whose beats stray by a share of their length.
Transcription heardOf(const WrittenTune& tune, double beatsPerMinute, double straying)
{
    const double period = 60.0 / beatsPerMinute;
    const auto secondsOfBeat = [&](double beat) { return 1.3 + period * (beat + straying * std::sin(0.7 * beat)); };
    Transcription heard;
    heard.kind = MelodyKind::Monophonic;
    heard.notes = tune.notes(secondsOfBeat);
    heard.key = tune.key;
    heard.durationSeconds = heard.notes.back().offsetSeconds + 0.5;
    const double first = tune.pickupBeats > 0.0 ? tune.pickupBeats - tune.beatsPerBar : 0.0;
    std::vector<double> beats;
    for (int beat = 0; beat <= static_cast<int>(tune.lengthBeats() - first) + 1; ++beat) {
        beats.push_back(secondsOfBeat(first + beat));
    }
    heard.tempo = TempoMap(beats);
    heard.meter = {heard.tempo.meanBeatsPerMinute(), tune.beatsPerBar, beats.front()};
    return heard;
}

std::vector<WrittenTune> allTunes()
{
    std::vector<WrittenTune> tunes = publicDomainTunes();
    tunes.insert(tunes.end(), furtherTunes().begin(), furtherTunes().end());
    return tunes;
}

/// A note (pitch 0: a rest) with its length in quarters.
using Written = std::pair<int, double>;

std::vector<Written> writtenNotes(const WrittenTune& tune)
{
    const double quartersPerBeat = tune.beatsPerBar == 6 ? 0.5 : 1.0;
    std::vector<Written> notes;
    for (std::size_t i = 0; i < tune.pitchesAndBeats.size(); i += 2) {
        notes.emplace_back(static_cast<int>(tune.pitchesAndBeats[i]), tune.pitchesAndBeats[i + 1] * quartersPerBeat);
    }
    return notes;
}

struct Sheet
{
    QString problem;
    std::vector<Written> notes;
    /// Length of every bar, in quarters.
    std::vector<double> bars;
    bool hasPickup = false;
    /// By bar, from 0.
    std::map<std::size_t, std::pair<int, QString>> keys;
    QString beats;
    QString beatType;
    QString clef;
};

/// Reads what a notation program would.
class SheetReader final
{
public:
    explicit SheetReader(const QByteArray& bytes)
        : m_xml(bytes)
    {
    }

    Sheet read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                begin();
            } else if (m_xml.isEndElement() && m_xml.name() == QLatin1String("note")) {
                endNote();
            }
        }
        if (m_xml.hasError()) {
            m_sheet.problem = m_xml.errorString();
        } else if (m_isTied) {
            m_sheet.problem = QStringLiteral("a tie to nothing");
        }
        return m_sheet;
    }

private:
    void begin()
    {
        static const std::map<QString, int> letters{
            {QStringLiteral("C"), 0}, {QStringLiteral("D"), 2}, {QStringLiteral("E"), 4}, {QStringLiteral("F"), 5},
            {QStringLiteral("G"), 7}, {QStringLiteral("A"), 9}, {QStringLiteral("B"), 11}};
        const QString name = m_xml.name().toString();
        if (name == QLatin1String("measure")) {
            m_sheet.hasPickup = m_sheet.hasPickup || m_xml.attributes().hasAttribute(QStringLiteral("implicit"));
            m_sheet.bars.push_back(0.0);
        } else if (name == QLatin1String("note")) {
            m_midi = 12;
            m_quarters = 0.0;
            m_ends = m_begins = false;
        } else if (name == QLatin1String("rest")) {
            m_midi = 0;
        } else if (name == QLatin1String("step")) {
            m_midi += letters.at(m_xml.readElementText());
        } else if (name == QLatin1String("alter")) {
            m_midi += m_xml.readElementText().toInt();
        } else if (name == QLatin1String("octave")) {
            m_midi += 12 * m_xml.readElementText().toInt();
        } else if (name == QLatin1String("divisions")) {
            m_divisions = m_xml.readElementText().toInt();
        } else if (name == QLatin1String("duration")) {
            m_quarters = m_xml.readElementText().toDouble() / m_divisions;
        } else if (name == QLatin1String("type")) {
            m_shown = 4.0;
            const QString type = m_xml.readElementText();
            for (const char* shorter : {"whole", "half", "quarter", "eighth", "16th"}) {
                if (type == QLatin1String(shorter)) {
                    break;
                }
                m_shown /= 2.0;
            }
        } else if (name == QLatin1String("dot")) {
            m_shown *= 1.5;
        } else if (name == QLatin1String("tie")) {
            const bool begins = m_xml.attributes().value(QStringLiteral("type")) == QLatin1String("start");
            m_begins = m_begins || begins;
            m_ends = m_ends || !begins;
        } else if (name == QLatin1String("fifths")) {
            m_sheet.keys[m_sheet.bars.size() - 1].first = m_xml.readElementText().toInt();
        } else if (name == QLatin1String("mode")) {
            m_sheet.keys[m_sheet.bars.size() - 1].second = m_xml.readElementText();
        } else if (name == QLatin1String("beats")) {
            m_sheet.beats = m_xml.readElementText();
        } else if (name == QLatin1String("beat-type")) {
            m_sheet.beatType = m_xml.readElementText();
        } else if (name == QLatin1String("sign")) {
            m_sheet.clef = m_xml.readElementText();
        }
    }

    void endNote()
    {
        m_sheet.bars.back() += m_quarters;
        if (m_shown != m_quarters) {
            m_sheet.problem = QStringLiteral("shown as %1, lasts %2").arg(m_shown).arg(m_quarters);
        }
        if (m_ends != m_isTied || (m_ends && m_sheet.notes.back().first != m_midi)) {
            m_sheet.problem = QStringLiteral("a tie from nothing");
        }
        const bool goesOn = m_ends || (m_midi == 0 && !m_sheet.notes.empty() && m_sheet.notes.back().first == 0);
        if (goesOn) {
            m_sheet.notes.back().second += m_quarters;
        } else {
            m_sheet.notes.emplace_back(m_midi, m_quarters);
        }
        m_isTied = m_begins;
    }

    QXmlStreamReader m_xml;
    Sheet m_sheet;
    int m_divisions = 1;
    int m_midi = 0;
    double m_quarters = 0.0;
    double m_shown = 0.0;
    bool m_begins = false;
    bool m_ends = false;
    bool m_isTied = false;
};

} // namespace

class MelodyExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNumbersInTheFormOfTheTestData();
    void saysWhyThereAreNone();
    void playsEveryNoteAtItsOwnTime();
    void putsTheBarLinesOfAMidiFileWhereTheyAre();
    void saysAConstantTempoOnce();
    void writesWholeBars_data();
    void writesWholeBars();
    void writesKeysAndTheirChanges();
    void spellsPitchesAsTheKeyDoes();
    void writesWhatIsPlayedAtOnceOneByOne();
};

void MelodyExportTest::givesNumbersInTheFormOfTheTestData()
{
    Transcription heard = heardOf(publicDomainTunes().back(), 120.0, 0.0);
    heard.tuningSemitones = -0.25;
    heard.keyChanges = {{10.0, {2, Mode::Major}}};
    const core::Json json = melodyJson(heard);
    QCOMPARE(core::stringMember(json, "kind"), QStringLiteral("monophonic"));
    QCOMPARE(core::stringMember(json, "key"), plainKeyName(heard.key));
    QCOMPARE(core::stringMember(json, "meter"), QStringLiteral("3/4"));
    QCOMPARE(json.at("beats_per_bar").get<int>(), 3);
    QCOMPARE(json.at("tempo_bpm").get<double>(), 120.0);
    QCOMPARE(json.at("first_beat_s").get<double>(), 1.3);
    QCOMPARE(json.at("tuning_offset_semitones").get<double>(), -0.25);
    QCOMPARE(json.at("notes").size(), heard.notes.size());
    QCOMPARE(json.at("notes").at(1).at("midi").get<int>(), 69);
    QCOMPARE(json.at("notes").at(1).at("onset_s").get<double>(), 2.3);
    QCOMPARE(json.at("notes").at(1).at("offset_s").get<double>(), 2.75);
    QCOMPARE(json.at("beats_s").at(1).get<double>(), 1.8);
    QCOMPARE(core::stringMember(json.at("key_changes").at(0), "key"), QStringLiteral("D major"));
    QVERIFY(!json.contains("reason"));
    // A beat that nobody listened for is the meter's.
    heard.tempo = {};
    QCOMPARE(melodyJson(heard).at("beats_s").at(1).get<double>(), 1.8);
}

void MelodyExportTest::saysWhyThereAreNone()
{
    Transcription heard;
    heard.kind = MelodyKind::Spoken;
    const core::Json json = melodyJson(heard);
    QCOMPARE(core::stringMember(json, "kind"), QStringLiteral("spoken"));
    QCOMPARE(core::stringMember(json, "reason"), reasonNotUsable(heard));
    QVERIFY(json.at("key").is_null());
    QVERIFY(json.at("tempo_bpm").is_null());
    QVERIFY(json.at("notes").empty() && json.at("notes").is_array());
    QVERIFY(json.at("beats_s").empty() && json.at("beats_s").is_array());
}

void MelodyExportTest::playsEveryNoteAtItsOwnTime()
{
    for (const WrittenTune& tune : allTunes()) {
        for (const double straying : {0.0, 0.12}) {
            const Transcription heard = heardOf(tune, 97.0, straying);
            const ReadMidi midi = readMidi(melodyMidi(heard, tune.name));
            QCOMPARE(midi.problem, QString());
            QCOMPARE(midi.tracks.size(), std::size_t{2});
            std::size_t begun = 0;
            std::size_t ended = 0;
            for (const MidiEvent& event : midi.tracks.back()) {
                const double seconds = midi.secondsAt(event.tick);
                if (event.status == 0x90) {
                    const Note& note = heard.notes.at(begun++);
                    QCOMPARE(event.first, note.midi);
                    QVERIFY(std::abs(seconds - note.onsetSeconds) < 0.002);
                } else if (event.status == 0x80) {
                    QVERIFY(std::abs(seconds - heard.notes.at(ended++).offsetSeconds) < 0.002);
                }
            }
            QCOMPARE(begun, heard.notes.size());
            QCOMPARE(ended, heard.notes.size());
        }
    }
}

void MelodyExportTest::putsTheBarLinesOfAMidiFileWhereTheyAre()
{
    for (const double start : {-1.7, -0.4, -0.01, 0.0, 0.003, 0.1, 0.77, 3.3}) {
        Transcription heard = heardOf(publicDomainTunes().back(), 100.0, 0.05);
        const double moved = start - heard.meter.firstDownbeatSeconds;
        heard.meter.firstDownbeatSeconds = start;
        heard.tempo = heard.tempo.shifted(moved);
        std::erase_if(heard.notes, [moved](Note& note) {
            note.onsetSeconds += moved;
            note.offsetSeconds += moved;
            return note.onsetSeconds < 0.0;
        });
        const ReadMidi midi = readMidi(melodyMidi(heard, {}));
        QCOMPARE(midi.problem, QString());
        const MidiEvent signature = midi.metas(0x58).back();
        QCOMPARE(signature.content.toHex(), QByteArray("03021808"));
        // Three quarters on from the signature there are bar lines.
        for (int bar = 1; bar < 4; ++bar) {
            const double seconds = midi.secondsAt(signature.tick + bar * 3 * midi.ticksPerQuarter);
            const double bars = heard.tempo.beatAt(seconds) / 3.0;
            QVERIFY2(std::abs(bars - std::round(bars)) < 0.001, qPrintable(QString::number(bars)));
        }
        const MidiEvent first = midi.tracks.back().at(1);
        QVERIFY(std::abs(midi.secondsAt(first.tick) - heard.notes.front().onsetSeconds) < 0.002);
    }
}

void MelodyExportTest::saysAConstantTempoOnce()
{
    Transcription heard = heardOf(publicDomainTunes().front(), 90.0, 0.0);
    QCOMPARE(readMidi(melodyMidi(heard, {})).metas(0x51).size(), std::size_t{2}); // and one that leads to the first bar
    heard = heardOf(publicDomainTunes().front(), 90.0, 0.1);
    QVERIFY(readMidi(melodyMidi(heard, {})).metas(0x51).size() > 20);
}

void MelodyExportTest::writesWholeBars_data()
{
    QTest::addColumn<int>("tune");
    for (std::size_t i = 0; i < allTunes().size(); ++i) {
        QTest::newRow(qPrintable(allTunes()[i].name)) << static_cast<int>(i);
    }
}

void MelodyExportTest::writesWholeBars()
{
    QFETCH(int, tune);
    const std::vector<WrittenTune> tunes = allTunes();
    const WrittenTune& known = tunes.at(static_cast<std::size_t>(tune));
    for (const double straying : {0.0, 0.12}) {
        const QByteArray bytes = melodyMusicXml(heardOf(known, 97.0, straying), known.name);
        const Sheet sheet = SheetReader(bytes).read();
        QCOMPARE(sheet.problem, QString());
        QCOMPARE(sheet.hasPickup, known.pickupBeats > 0.0);
        QCOMPARE(sheet.beats, QString::number(known.beatsPerBar));
        const bool isSix = known.beatsPerBar == 6;
        QCOMPARE(sheet.beatType, QString::number(isSix ? 8 : 4));
        const double bar = known.beatsPerBar * (isSix ? 0.5 : 1.0);
        for (std::size_t i = 0; i < sheet.bars.size(); ++i) {
            const double pickup = known.pickupBeats * (isSix ? 0.5 : 1.0);
            QCOMPARE(sheet.bars[i], i == 0 && sheet.hasPickup ? pickup : bar);
        }
        std::vector<Written> expected = writtenNotes(known);
        std::vector<Written> found = sheet.notes;
        // The rest that fills the last bar is nobody's.
        if (found.back().first == 0) {
            found.pop_back();
        }
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].first, expected[i].first);
            QVERIFY2(
                found[i].second == expected[i].second,
                qPrintable(QStringLiteral("note %1: %2, not %3").arg(i).arg(found[i].second).arg(expected[i].second)));
        }
    }
}

void MelodyExportTest::writesKeysAndTheirChanges()
{
    Transcription heard = heardOf(publicDomainTunes().back(), 120.0, 0.0);
    heard.key = {9, Mode::Dorian};
    heard.keyChanges = {{1.3 + 4 * 1.5 + 0.1, {10, Mode::Mixolydian}}, {1.3 + 6 * 1.5 - 0.2, {6, Mode::Minor}}};
    const Sheet sheet = SheetReader(melodyMusicXml(heard, QStringLiteral("A & B <C>"))).read();
    QCOMPARE(sheet.problem, QString());
    const std::map<std::size_t, std::pair<int, QString>> expected{
        {0, {1, QStringLiteral("dorian")}}, {4, {-3, QStringLiteral("mixolydian")}}, {6, {3, QStringLiteral("minor")}}};
    QCOMPARE(sheet.keys, expected);
    QCOMPARE(sheet.clef, QStringLiteral("G"));
}

void MelodyExportTest::spellsPitchesAsTheKeyDoes()
{
    // Every pitch comes back as it was, whatever the key; and low voices get a bass clef.
    for (const Mode mode : allModes) {
        for (int tonic = 0; tonic < 12; ++tonic) {
            Transcription heard = heardOf(publicDomainTunes().front(), 120.0, 0.0);
            heard.key = {tonic, mode};
            int midi = 36;
            for (Note& note : heard.notes) {
                note.midi = midi++;
            }
            const QByteArray bytes = melodyMusicXml(heard, {});
            const Sheet sheet = SheetReader(bytes).read();
            QCOMPARE(sheet.problem, QString());
            for (std::size_t i = 0; i < heard.notes.size(); ++i) {
                QCOMPARE(sheet.notes[i].first, heard.notes[i].midi);
            }
            QVERIFY(bytes.count("<alter>") > 5);
            QVERIFY(!bytes.contains("<alter>2<") && !bytes.contains("<alter>-2<"));
            QCOMPARE(sheet.clef, QStringLiteral("F"));
        }
    }
}

void MelodyExportTest::writesWhatIsPlayedAtOnceOneByOne()
{
    Transcription heard = heardOf(publicDomainTunes().front(), 120.0, 0.0);
    for (Note& note : heard.notes) {
        note.onsetSeconds = 2.0;
        note.offsetSeconds = 2.01;
    }
    const Sheet sheet = SheetReader(melodyMusicXml(heard, {})).read();
    QCOMPARE(sheet.problem, QString());
    QVERIFY(sheet.notes.size() >= heard.notes.size());
    QCOMPARE(readMidi(melodyMidi(heard, {})).problem, QString());
}

QTEST_APPLESS_MAIN(MelodyExportTest)
#include "MelodyExportTest.moc"
