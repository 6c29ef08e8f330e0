#include "engine/sketch/PieceMidi.h"

#include "engine/sketch/Channels.h"
#include "mir/Scale.h"
#include "mir/StandardMidiFile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace melodeck::engine {

namespace {

constexpr double sameTempo = 1e-4;

/// The clip's time against quarters of the file: straight between points.
class QuarterGrid final
{
public:
    explicit QuarterGrid(const Piece& piece)
        : m_quartersPerBeat(piece.tune.metre == 6 ? 0.5 : 1.0)
    {
        const double perBar = piece.tune.beatsPerBar;
        const auto secondsAt = [&piece](double beat) { return piece.tune.secondsAt(beat + piece.form.delayAt(beat)); };
        const double barSeconds = perBar * piece.tune.secondsPerBeat();
        double beat = std::ceil(-piece.tune.barLineSeconds / barSeconds - 1e-6) * perBar;
        double before = secondsAt(beat);
        while (before < -1e-3 || (before > 1e-3 && before < 0.5 * barSeconds)) {
            beat += perBar;
            before = secondsAt(beat);
        }
        // What is left before that bar line is some bars, however long they are.
        double quarters = 0.0;
        if (before > 1e-3) {
            add(0.0, 0.0);
            quarters = std::max(1.0, std::round(before / barSeconds)) * perBar * m_quartersPerBeat;
        }
        for (;; beat += 1.0, quarters += m_quartersPerBeat) {
            add(std::max(0.0, secondsAt(beat)), quarters);
            if (m_seconds.size() > 1 && m_seconds.back() >= piece.form.durationSeconds) {
                break;
            }
        }
    }

    [[nodiscard]] double at(double seconds) const
    {
        const auto after = std::upper_bound(m_seconds.begin() + 1, m_seconds.end() - 1, seconds);
        const auto i = static_cast<std::size_t>(after - m_seconds.begin());
        const double share = (seconds - m_seconds[i - 1]) / (m_seconds[i] - m_seconds[i - 1]);
        return m_quarters[i - 1] + share * (m_quarters[i] - m_quarters[i - 1]);
    }

    [[nodiscard]] std::vector<mir::MidiTempo> tempi() const
    {
        std::vector<mir::MidiTempo> tempi;
        for (std::size_t i = 0; i + 1 < m_seconds.size(); ++i) {
            const double minutes = (m_seconds[i + 1] - m_seconds[i]) / 60.0;
            const double tempo = (m_quarters[i + 1] - m_quarters[i]) / minutes;
            if (tempi.empty() || std::abs(tempi.back().quartersPerMinute / tempo - 1.0) > sameTempo) {
                tempi.push_back({m_quarters[i], tempo});
            }
        }
        return tempi;
    }

private:
    void add(double seconds, double quarters)
    {
        m_seconds.push_back(seconds);
        m_quarters.push_back(quarters);
    }

    double m_quartersPerBeat;
    std::vector<double> m_seconds;
    std::vector<double> m_quarters;
};

QString trackName(TrackRole role)
{
    switch (role) {
    case TrackRole::Lead:
        return QStringLiteral("Lead");
    case TrackRole::LeadDouble:
        return QStringLiteral("Lead, doubled");
    case TrackRole::Counter:
        return QStringLiteral("Counter-melody");
    case TrackRole::Bass:
        return QStringLiteral("Bass");
    case TrackRole::Layer:
        return QStringLiteral("Chords");
    case TrackRole::Drums:
        return QStringLiteral("Drums");
    }
    return {};
}

} // namespace

QByteArray midiOf(const Piece& piece, const QString& name)
{
    const QuarterGrid grid(piece);
    mir::MidiFile file;
    file.name = name;
    file.text = QStringLiteral("Melodeck sketch engine, %1, %2").arg(piece.styleId, mir::keyName(piece.tune.key));
    file.tempi = grid.tempi();
    file.timeSignatures = {{0.0, piece.tune.metre, piece.tune.metre == 6 ? 8 : 4}};
    file.keySignatures = {{0.0, mir::keySignature(piece.tune.key), mir::isMinorLike(piece.tune.key.mode)}};
    for (const mir::KeyChange& change : keyChangesOf(piece)) {
        file.keySignatures.push_back(
            {grid.at(change.seconds), mir::keySignature(change.key), mir::isMinorLike(change.key.mode)});
    }
    file.lengthQuarters = grid.at(piece.form.durationSeconds);
    const std::vector<int> channels = channelsOf(piece.arrangement);
    for (std::size_t i = 0; i < piece.arrangement.tracks.size(); ++i) {
        const Track& track = piece.arrangement.tracks[i];
        mir::MidiTrack written{trackName(track.role), channels[i], track.program, track.gain, track.pan, {}};
        for (const NoteEvent& note : track.notes) {
            const double start = grid.at(note.startSeconds);
            const double end = grid.at(note.startSeconds + note.lengthSeconds);
            written.notes.push_back({start, end - start, note.midi, note.velocity});
        }
        file.tracks.push_back(std::move(written));
    }
    return mir::encodeMidi(file);
}

} // namespace melodeck::engine
