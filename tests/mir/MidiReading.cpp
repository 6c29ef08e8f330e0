#include "mir/MidiReading.h"

#include <array>
#include <cstddef>

namespace melodeck::tests {

namespace {

class Reader final
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    ReadMidi read()
    {
        ReadMidi midi;
        if (text(4) != "MThd" || number(4) != 6) {
            return failed(QStringLiteral("no header"));
        }
        midi.format = static_cast<int>(number(2));
        const std::int64_t tracks = number(2);
        midi.ticksPerQuarter = static_cast<int>(number(2));
        for (std::int64_t i = 0; i < tracks; ++i) {
            if (text(4) != "MTrk") {
                return failed(QStringLiteral("no track %1").arg(i));
            }
            const std::int64_t length = number(4);
            const qsizetype end = m_at + length;
            midi.tracks.push_back(track(end));
            if (m_at != end || !m_problem.isEmpty()) {
                return failed(QStringLiteral("track %1: %2").arg(i).arg(m_problem));
            }
        }
        return m_at == m_bytes.size() ? midi : failed(QStringLiteral("more than the tracks"));
    }

private:
    static ReadMidi failed(const QString& problem)
    {
        ReadMidi midi;
        midi.problem = problem;
        return midi;
    }

    int byte() { return m_at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes.at(m_at++)) : fail(); }

    int fail()
    {
        m_problem = QStringLiteral("too short");
        return 0;
    }

    std::int64_t number(int bytes)
    {
        std::int64_t value = 0;
        for (; bytes > 0; --bytes) {
            value = value * 256 + byte();
        }
        return value;
    }

    QByteArray text(qsizetype length)
    {
        const QByteArray piece = m_bytes.mid(m_at, length);
        m_at += length;
        return piece;
    }

    std::int64_t variable()
    {
        std::int64_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const int next = byte();
            value = value * 128 + (next & 0x7f);
            if (next < 128) {
                return value;
            }
        }
        m_problem = QStringLiteral("a number of more than four bytes");
        return value;
    }

    std::vector<MidiEvent> track(qsizetype end)
    {
        std::vector<MidiEvent> events;
        std::array<bool, 128> sounds{};
        std::int64_t tick = 0;
        bool ended = false;
        while (m_at < end && m_problem.isEmpty() && !ended) {
            MidiEvent event;
            tick += variable();
            event.tick = tick;
            event.status = byte();
            if (event.status == 0xff) {
                event.first = byte();
                event.content = text(variable());
                ended = event.first == 0x2f;
            } else {
                event.first = byte();
                const int kind = event.status & 0xf0;
                event.second = kind == 0xc0 ? 0 : byte();
                if (event.status < 0x80 || event.first > 127 || event.second > 127) {
                    m_problem = QStringLiteral("no event");
                } else if (kind == 0x90 || kind == 0x80) {
                    bool& isOn = sounds.at(static_cast<std::size_t>(event.first));
                    m_problem = isOn == (kind == 0x90) ? QStringLiteral("a key twice on or off") : m_problem;
                    isOn = kind == 0x90;
                }
            }
            events.push_back(event);
        }
        m_problem = !ended ? QStringLiteral("no end") : m_problem;
        for (const bool isOn : sounds) {
            m_problem = isOn ? QStringLiteral("a key never off") : m_problem;
        }
        return events;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace

std::vector<MidiEvent> ReadMidi::metas(int type) const
{
    std::vector<MidiEvent> found;
    for (const MidiEvent& event : tracks.front()) {
        if (event.status == 0xff && event.first == type) {
            found.push_back(event);
        }
    }
    return found;
}

double ReadMidi::secondsAt(std::int64_t tick) const
{
    double seconds = 0.0;
    double perTick = 0.5 / ticksPerQuarter;
    std::int64_t from = 0;
    for (const MidiEvent& tempo : metas(0x51)) {
        if (tempo.tick >= tick) {
            break;
        }
        seconds += perTick * static_cast<double>(tempo.tick - from);
        from = tempo.tick;
        std::int64_t microseconds = 0;
        for (const char byte : tempo.content) {
            microseconds = microseconds * 256 + static_cast<std::uint8_t>(byte);
        }
        perTick = 1e-6 * static_cast<double>(microseconds) / ticksPerQuarter;
    }
    return seconds + perTick * static_cast<double>(tick - from);
}

ReadMidi readMidi(const QByteArray& bytes)
{
    return Reader(bytes).read();
}

} // namespace melodeck::tests
