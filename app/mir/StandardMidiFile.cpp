#include "mir/StandardMidiFile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <tuple>

namespace melodeck::mir {

namespace {

using Tick = std::int64_t;

/// Beyond it a delta time has more than its four bytes: 77 hours at 60 quarters a minute.
constexpr Tick lastTick = 0x0fff'fffe;

/// At one moment sounds end before signatures and controllers, and these come before notes.
enum class Order : std::uint8_t { NoteOff, Setting, NoteOn, End };

struct Event
{
    Tick tick = 0;
    Order order = Order::Setting;
    QByteArray bytes;
};

Tick tickOf(double quarters)
{
    const double ticks = std::round(quarters * midiTicksPerQuarter);
    return static_cast<Tick>(std::clamp(ticks, 0.0, static_cast<double>(lastTick)));
}

char byteOf(std::int64_t value)
{
    return static_cast<char>(static_cast<std::uint8_t>(value & 0xff));
}

char sevenBits(int value)
{
    return static_cast<char>(std::clamp(value, 0, 127));
}

QByteArray bigEndian(std::int64_t value, int bytes)
{
    QByteArray result;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        result.append(byteOf(value >> shift));
    }
    return result;
}

QByteArray variableLength(std::int64_t value)
{
    QByteArray result(1, byteOf(value & 0x7f));
    while ((value >>= 7) > 0) {
        result.prepend(byteOf((value & 0x7f) | 0x80));
    }
    return result;
}

QByteArray meta(int type, const QByteArray& content)
{
    return bigEndian(0xff, 1) + byteOf(type) + variableLength(content.size()) + content;
}

QByteArray channelEvent(int kind, int channel, int first, int second)
{
    QByteArray bytes(1, byteOf(kind | std::clamp(channel, 0, 15)));
    return bytes + sevenBits(first) + sevenBits(second);
}

QByteArray trackChunk(std::vector<Event> events, Tick end)
{
    std::stable_sort(events.begin(), events.end(), [](const Event& one, const Event& other) {
        return std::tie(one.tick, one.order) < std::tie(other.tick, other.order);
    });
    end = events.empty() ? end : std::max(end, events.back().tick);
    events.push_back({end, Order::End, meta(0x2f, {})});
    QByteArray content;
    Tick now = 0;
    for (const Event& event : events) {
        content += variableLength(event.tick - now) + event.bytes;
        now = event.tick;
    }
    return "MTrk" + bigEndian(content.size(), 4) + content;
}

void addText(std::vector<Event>& events, int type, const QString& text)
{
    if (!text.isEmpty()) {
        events.push_back({0, Order::Setting, meta(type, text.toUtf8())});
    }
}

QByteArray conductorTrack(const MidiFile& file)
{
    std::vector<Event> events;
    addText(events, 0x03, file.name);
    addText(events, 0x01, file.text);
    for (const MidiTimeSignature& signature : file.timeSignatures) {
        const auto unit = static_cast<unsigned>(std::clamp(signature.beatUnit, 1, 64));
        QByteArray content(1, sevenBits(signature.beats));
        content += byteOf(std::bit_width(unit) - 1);
        // 24 MIDI clocks for each click of a metronome (a quarter), eight 32nds in a quarter.
        content += byteOf(24);
        content += byteOf(8);
        events.push_back({tickOf(signature.quarters), Order::Setting, meta(0x58, content)});
    }
    for (const MidiKeySignature& signature : file.keySignatures) {
        QByteArray content(1, byteOf(std::clamp(signature.fifths, -7, 7)));
        content += byteOf(signature.isMinor ? 1 : 0);
        events.push_back({tickOf(signature.quarters), Order::Setting, meta(0x59, content)});
    }
    for (const MidiTempo& tempo : file.tempi) {
        const double microseconds = 60e6 / std::max(tempo.quartersPerMinute, 1e-3);
        const auto rounded = static_cast<std::int64_t>(std::lround(std::clamp(microseconds, 1.0, 16'777'215.0)));
        events.push_back({tickOf(tempo.quarters), Order::Setting, meta(0x51, bigEndian(rounded, 3))});
    }
    return trackChunk(std::move(events), tickOf(file.lengthQuarters));
}

QByteArray noteTrack(const MidiTrack& track, double lengthQuarters)
{
    std::vector<Event> events;
    addText(events, 0x03, track.name);
    if (track.program >= 0) {
        const QByteArray status(1, byteOf(0xc0 | std::clamp(track.channel, 0, 15)));
        events.push_back({0, Order::Setting, status + sevenBits(track.program)});
    }
    for (const auto& [controller, value] : {std::pair{7, track.volume}, std::pair{10, track.pan}}) {
        if (value >= 0) {
            events.push_back({0, Order::Setting, channelEvent(0xb0, track.channel, controller, value)});
        }
    }
    std::vector<MidiNote> notes = track.notes;
    std::stable_sort(notes.begin(), notes.end(),
                     [](const MidiNote& one, const MidiNote& other) { return one.quarters < other.quarters; });
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const MidiNote& note = notes[i];
        const Tick start = tickOf(note.quarters);
        Tick end = std::max(start + 1, tickOf(note.quarters + note.lengthQuarters));
        const auto again = std::find_if(notes.begin() + static_cast<std::ptrdiff_t>(i) + 1, notes.end(),
                                        [&note](const MidiNote& later) { return later.key == note.key; });
        if (again != notes.end()) {
            end = std::min(end, tickOf(again->quarters));
        }
        if (end <= start) {
            continue; // struck twice at one moment: once will do
        }
        events.push_back(
            {start, Order::NoteOn, channelEvent(0x90, track.channel, note.key, std::max(1, note.velocity))});
        events.push_back({end, Order::NoteOff, channelEvent(0x80, track.channel, note.key, 64)});
    }
    return trackChunk(std::move(events), tickOf(lengthQuarters));
}

} // namespace

QByteArray encodeMidi(const MidiFile& file)
{
    QByteArray bytes = "MThd" + bigEndian(6, 4) + bigEndian(1, 2) +
                       bigEndian(static_cast<std::int64_t>(file.tracks.size()) + 1, 2) +
                       bigEndian(midiTicksPerQuarter, 2);
    bytes += conductorTrack(file);
    for (const MidiTrack& track : file.tracks) {
        bytes += noteTrack(track, file.lengthQuarters);
    }
    return bytes;
}

} // namespace melodeck::mir
