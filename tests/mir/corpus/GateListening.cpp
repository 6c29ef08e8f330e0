#include "mir/corpus/GateListening.h"

#include "mir/MelodyTranscriber.h"
#include "mir/NoteScore.h"
#include "mir/corpus/Mixes.h"

#include <QString>

#include <cstddef>

namespace melodeck::tests {

namespace {

mir::MelodyKind kindOf(Sound sound)
{
    switch (sound) {
    case Sound::Silence:
        return mir::MelodyKind::Silent;
    case Sound::Speech:
        return mir::MelodyKind::Spoken;
    case Sound::SingleNote:
        return mir::MelodyKind::Monophonic;
    case Sound::Chord:
        return mir::MelodyKind::Polyphonic;
    default:
        return mir::MelodyKind::Unpitched;
    }
}

} // namespace

GateScore listenToSounds(Sound sound, int count, const engine::FluidSynthRenderer& renderer)
{
    GateScore score;
    for (int i = 0; i < count; ++i) {
        engine::RandomSource random(500 + 31 * static_cast<std::uint64_t>(i) + static_cast<std::uint64_t>(sound));
        const auto audio = sounding(sound, renderer, random);
        if (audio) {
            const mir::Transcription heard = mir::transcribeMelody(*audio);
            score.heard += 1;
            score.named += heard.kind == kindOf(sound) ? 1 : 0;
            score.followed += heard.isUsable() ? 1 : 0;
        }
    }
    return score;
}

std::string shown(Sound sound, const GateScore& score)
{
    return QString::asprintf("%-20s %5d named rightly %5d taken for a melody %5d", soundName(sound), score.heard,
                             score.named, score.followed)
        .toStdString();
}

MixScore listenToMixes(const std::vector<const char*>& prompts, int tunes, const engine::FluidSynthRenderer& renderer)
{
    constexpr double seconds = 14.0;
    MixScore score;
    const auto library = engine::StyleLibrary::builtIn();
    if (!library) {
        return score;
    }
    std::uint64_t seed = 77;
    for (const char* prompt : prompts) {
        for (int i = 0; i < tunes; ++i) {
            // Some in three, some in four.
            const WrittenTune& tune = publicDomainTunes().at(static_cast<std::size_t>(i == 0 ? 0 : i + 3));
            const auto mix = arranged(tune, QString::fromLatin1(prompt), seconds, *library, renderer, seed++);
            if (mix) {
                const mir::Transcription heard = mir::transcribeMelody(mix->audio);
                score.mixes += 1;
                score.followed += heard.isUsable() ? 1 : 0;
                score.noteF1 += noteF1(mix->lead, heard.notes, 0.1, PitchMatch::Class);
            }
        }
    }
    return score;
}

std::string shown(const MixScore& score)
{
    return QString::asprintf("mixes %d, followed %d, F1 by pitch class %.3f", score.mixes, score.followed,
                             score.meanF1())
        .toStdString();
}

} // namespace melodeck::tests
