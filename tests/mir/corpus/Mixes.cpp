#include "mir/corpus/Mixes.h"

#include "engine/sketch/Mastering.h"
#include "engine/sketch/Piece.h"

#include <algorithm>
#include <utility>

namespace melodeck::tests {

core::Result<Mix> arranged(const WrittenTune& tune, const QString& prompt, double seconds,
                           const engine::StyleLibrary& library, const engine::ScoreRenderer& renderer,
                           std::uint64_t seed)
{
    constexpr double bpm = 108.0;
    mir::Transcription melody;
    melody.kind = mir::MelodyKind::Monophonic;
    melody.notes = tune.notes(bpm, 0.3);
    melody.key = tune.key;
    const double pickup = tune.pickupBeats > 0.0 ? tune.beatsPerBar - tune.pickupBeats : 0.0;
    melody.meter = {bpm, tune.beatsPerBar, 0.3 - pickup * 60.0 / bpm};
    const engine::Piece piece = engine::pieceOf(prompt, melody, seconds, library, seed);
    auto audio = renderer.render(piece.arrangement, {});
    if (!audio) {
        return core::fail(std::move(audio).error());
    }
    engine::master(*audio);
    Mix mix{std::move(*audio), {}};
    const auto& tracks = piece.arrangement.tracks;
    const auto lead = std::find_if(tracks.begin(), tracks.end(),
                                   [](const engine::Track& track) { return track.role == engine::TrackRole::Lead; });
    if (lead != tracks.end()) {
        for (const engine::NoteEvent& event : lead->notes) {
            mix.lead.push_back({event.startSeconds, event.startSeconds + event.lengthSeconds, event.midi, 1.0F});
        }
    }
    return mix;
}

} // namespace melodeck::tests
