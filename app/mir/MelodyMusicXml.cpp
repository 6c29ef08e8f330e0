#include "mir/MelodyExport.h"
#include "mir/Scale.h"
#include "mir/SheetNotes.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <vector>

namespace melodeck::mir {

namespace {

struct Spelling
{
    QString step;
    int alter = 0;
    int octave = 4;
};

/// By the line of fifths, of which a key has seven neighbours and borrows three to the flat and two to the sharp side.
Spelling spelt(int midi, int fifths)
{
    constexpr std::string_view letters = "FCGDAEB";
    const int lowest = std::clamp(fifths - 3, -8, 1);
    int place = lowest;
    while (((7 * place - midi) % 12 + 12) % 12 != 0) {
        ++place;
    }
    const int fromF = place + 1 + 7 * 2;
    const int alter = fromF / 7 - 2;
    const char letter = letters[static_cast<std::size_t>(fromF % 7)];
    return {QString(QLatin1Char(letter)), alter, (midi - alter) / 12 - 1};
}

class MusicXml final
{
public:
    MusicXml(const Transcription& heard, const QString& title)
        : m_heard(heard)
        , m_tempo(tempoOf(heard))
        , m_bars{heard.meter.beatsPerBar}
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 3.1 Partwise//EN\" "
                                      "\"http://www.musicxml.org/dtds/partwise.dtd\">"));
        m_xml.writeStartElement(QStringLiteral("score-partwise"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("3.1"));
        m_xml.writeStartElement(QStringLiteral("work"));
        element("work-title", title);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("part-list"));
        m_xml.writeStartElement(QStringLiteral("score-part"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("P1"));
        element("part-name", QStringLiteral("Melody"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QByteArray written()
    {
        const std::vector<SheetSpan> notes = sheetNotes(m_heard, m_tempo, m_bars);
        const int perBar = m_bars.steps();
        const auto barOf = [perBar](int step) {
            return static_cast<int>(std::floor(static_cast<double>(step) / perBar));
        };
        const int firstBar = barOf(notes.front().from);
        const int lastBar = barOf(notes.back().to - 1);
        const std::vector<SheetSpan> spans = withRests(notes, (lastBar + 1) * perBar);
        m_xml.writeStartElement(QStringLiteral("part"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("P1"));
        const bool hasPickup = notes.front().from > firstBar * perBar;
        for (int bar = firstBar; bar <= lastBar; ++bar) {
            const int from = std::max(bar * perBar, notes.front().from);
            const std::vector<SheetValue> values = valuesBetween(spans, from, (bar + 1) * perBar, bar * perBar, m_bars);
            m_xml.writeStartElement(QStringLiteral("measure"));
            m_xml.writeAttribute(QStringLiteral("number"), QString::number(bar - firstBar + (hasPickup ? 0 : 1)));
            if (bar == firstBar && hasPickup) {
                m_xml.writeAttribute(QStringLiteral("implicit"), QStringLiteral("yes"));
            }
            writeAttributes(bar, firstBar);
            for (const SheetValue& value : values) {
                writeValue(value);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void element(const char* name, const QString& text) { m_xml.writeTextElement(QLatin1String(name), text); }
    void element(const char* name, int number) { element(name, QString::number(number)); }

    /// The key of a bar: that to which the tune has gone by its bar line, or nearly so.
    [[nodiscard]] Key keyAt(int bar) const
    {
        Key key = m_heard.key;
        for (const KeyChange& change : m_heard.keyChanges) {
            if (std::lround(m_tempo.beatAt(change.seconds) / m_heard.meter.beatsPerBar) <= bar) {
                key = change.key;
            }
        }
        return key;
    }

    void writeKey(const Key& key)
    {
        static constexpr std::array<const char*, 4> modes{"major", "minor", "dorian", "mixolydian"};
        m_xml.writeStartElement(QStringLiteral("key"));
        element("fifths", keySignature(key));
        element("mode", QLatin1String(modes.at(static_cast<std::size_t>(key.mode))));
        m_xml.writeEndElement();
    }

    void writeAttributes(int bar, int firstBar)
    {
        const Key key = keyAt(bar);
        if (bar > firstBar && key == m_key) {
            return;
        }
        m_key = key;
        m_xml.writeStartElement(QStringLiteral("attributes"));
        if (bar == firstBar) {
            element("divisions", sheetStepsPerQuarter);
        }
        writeKey(key);
        if (bar == firstBar) {
            m_xml.writeStartElement(QStringLiteral("time"));
            element("beats", m_bars.beatsPerBar);
            element("beat-type", m_bars.isSix() ? 8 : 4);
            m_xml.writeEndElement();
            writeClef();
        }
        m_xml.writeEndElement();
        if (bar == firstBar) {
            writeTempo();
        }
    }

    void writeClef()
    {
        constexpr int highestOfBass = 55;
        std::vector<int> pitches;
        for (const Note& note : m_heard.notes) {
            pitches.push_back(note.midi);
        }
        const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
        std::nth_element(pitches.begin(), middle, pitches.end());
        const bool isBass = *middle < highestOfBass;
        m_xml.writeStartElement(QStringLiteral("clef"));
        element("sign", isBass ? QStringLiteral("F") : QStringLiteral("G"));
        element("line", isBass ? 4 : 2);
        m_xml.writeEndElement();
    }

    void writeTempo()
    {
        const double beats = m_heard.meter.beatsPerMinute;
        m_xml.writeStartElement(QStringLiteral("direction"));
        m_xml.writeAttribute(QStringLiteral("placement"), QStringLiteral("above"));
        m_xml.writeStartElement(QStringLiteral("direction-type"));
        m_xml.writeStartElement(QStringLiteral("metronome"));
        element("beat-unit", QStringLiteral("quarter"));
        if (m_bars.isSix()) {
            m_xml.writeEmptyElement(QStringLiteral("beat-unit-dot"));
        }
        element("per-minute", static_cast<int>(std::lround(m_bars.isSix() ? beats / 3.0 : beats)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(QStringLiteral("sound"));
        m_xml.writeAttribute(QStringLiteral("tempo"), QString::number(m_bars.isSix() ? beats / 2.0 : beats, 'f', 2));
        m_xml.writeEndElement();
    }

    void writeTies(const SheetValue& value, const char* name)
    {
        for (const auto& [isThere, type] : {std::pair{value.tiedBefore, "stop"}, std::pair{value.tiedAfter, "start"}}) {
            if (isThere) {
                m_xml.writeEmptyElement(QLatin1String(name));
                m_xml.writeAttribute(QStringLiteral("type"), QLatin1String(type));
            }
        }
    }

    void writeValue(const SheetValue& value)
    {
        m_xml.writeStartElement(QStringLiteral("note"));
        if (value.midi) {
            const Spelling spelling = spelt(*value.midi, keySignature(m_key));
            m_xml.writeStartElement(QStringLiteral("pitch"));
            element("step", spelling.step);
            if (spelling.alter != 0) {
                element("alter", spelling.alter);
            }
            element("octave", spelling.octave);
            m_xml.writeEndElement();
        } else {
            m_xml.writeEmptyElement(QStringLiteral("rest"));
        }
        element("duration", value.steps);
        writeTies(value, "tie");
        element("voice", 1);
        const bool isDotted = value.steps % 3 == 0;
        const int plain = isDotted ? value.steps / 3 * 2 : value.steps;
        element("type", QLatin1String(plain == 16  ? "whole"
                                      : plain == 8 ? "half"
                                      : plain == 4 ? "quarter"
                                      : plain == 2 ? "eighth"
                                                   : "16th"));
        if (isDotted) {
            m_xml.writeEmptyElement(QStringLiteral("dot"));
        }
        if (value.tiedBefore || value.tiedAfter) {
            m_xml.writeStartElement(QStringLiteral("notations"));
            writeTies(value, "tied");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const Transcription& m_heard;
    TempoMap m_tempo;
    SheetBars m_bars;
    Key m_key;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray melodyMusicXml(const Transcription& heard, const QString& title)
{
    return MusicXml(heard, title).written();
}

} // namespace melodeck::mir
