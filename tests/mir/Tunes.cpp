#include "mir/Tunes.h"

#include <cstddef>

namespace melodeck::tests {

using mir::Mode;

std::vector<mir::Note> WrittenTune::notes(double beatsPerMinute, double startSeconds) const
{
    return notes([&](double beat) { return startSeconds + beat * 60.0 / beatsPerMinute; });
}

std::vector<mir::Note> WrittenTune::notes(const std::function<double(double)>& secondsOfBeat) const
{
    std::vector<mir::Note> result;
    double beat = 0.0;
    for (std::size_t i = 0; i + 1 < pitchesAndBeats.size(); i += 2) {
        const double length = pitchesAndBeats[i + 1];
        if (pitchesAndBeats[i] > 0.0) {
            mir::Note note;
            note.midi = static_cast<int>(pitchesAndBeats[i]);
            note.onsetSeconds = secondsOfBeat(beat);
            note.offsetSeconds = note.onsetSeconds + 0.9 * (secondsOfBeat(beat + length) - note.onsetSeconds);
            result.push_back(note);
        }
        beat += length;
    }
    return result;
}

double WrittenTune::lengthBeats() const
{
    double beats = 0.0;
    for (std::size_t i = 1; i < pitchesAndBeats.size(); i += 2) {
        beats += pitchesAndBeats[i];
    }
    return beats;
}

const std::vector<WrittenTune>& publicDomainTunes()
{
    static const std::vector<WrittenTune> tunes{
        {QStringLiteral("Ode to Joy"), {2, Mode::Major}, 4, 0.0, {66, 1,   66, 1,  67, 1, 69, 1,   69, 1,  67, 1,
                                                                  66, 1,   64, 1,  62, 1, 62, 1,   64, 1,  66, 1,
                                                                  66, 1.5, 64, .5, 64, 2, 66, 1,   66, 1,  67, 1,
                                                                  69, 1,   69, 1,  67, 1, 66, 1,   64, 1,  62, 1,
                                                                  62, 1,   64, 1,  66, 1, 64, 1.5, 62, .5, 62, 2}},
        {QStringLiteral("Twinkle"), {0, Mode::Major}, 4, 0.0, {60, 1, 60, 1, 67, 1, 67, 1, 69, 1, 69, 1, 67, 2,
                                                               65, 1, 65, 1, 64, 1, 64, 1, 62, 1, 62, 1, 60, 2}},
        {QStringLiteral("Frere Jacques"), {5, Mode::Major}, 4, 0.0, {65, 1,  67, 1,  69, 1,  65, 1,  65, 1,  67, 1,  69,
                                                                     1,  65, 1,  69, 1,  70, 1,  72, 2,  69, 1,  70, 1,
                                                                     72, 2,  72, .5, 74, .5, 72, .5, 70, .5, 69, 1,  65,
                                                                     1,  72, .5, 74, .5, 72, .5, 70, .5, 69, 1,  65, 1,
                                                                     65, 1,  60, 1,  65, 2,  65, 1,  60, 1,  65, 2}},
        {QStringLiteral("Amazing Grace"), {7, Mode::Major}, 3, 1.0, {62, 1,  67, 2,  71, .5, 67, .5, 71, 2, 69, 1,
                                                                     67, 2,  64, 1,  62, 2,  62, 1,  67, 2, 71, .5,
                                                                     67, .5, 71, 2,  69, 1,  74, 5,  71, 1, 74, 1.5,
                                                                     71, .5, 71, .5, 67, .5, 62, 2,  64, 1, 67, 1.5,
                                                                     67, .5, 64, 1,  62, 2,  62, 1,  67, 2, 71, .5,
                                                                     67, .5, 71, 2,  69, 1,  67, 3}},
        {QStringLiteral("Greensleeves"),
         {9, Mode::Minor},
         3,
         1.0,
         {69, 1,  72,  2,  74, 1,   76, 1.5, 77, .5, 76, 1,   74, 2,  71, 1,  67, 1.5, 69, .5, 71,  1,  72, 2,  69,
          1,  69, 1.5, 68, .5, 69,  1,  71,  2,  68, 1,  64,  2,  69, 1,  72, 2,  74,  1,  76, 1.5, 77, .5, 76, 1,
          74, 2,  71,  1,  67, 1.5, 69, .5,  71, 1,  72, 1.5, 71, .5, 69, 1,  68, 1.5, 66, .5, 68,  1,  69, 3}},
        {QStringLiteral("Auld Lang Syne"), {5, Mode::Major}, 4, 1.0, {60, 1,  65, 1.5, 65, .5, 65, 1,   69, 1,  67, 1.5,
                                                                      65, .5, 67, 1,   69, 1,  65, 1.5, 65, .5, 69, 1,
                                                                      72, 1,  74, 3,   74, 1,  72, 1.5, 69, .5, 69, 1,
                                                                      65, 1,  67, 1.5, 65, .5, 67, 1,   69, 1,  65, 1.5,
                                                                      62, .5, 62, 1,   60, 1,  65, 3}},
        {QStringLiteral("When the Saints"), {0, Mode::Major}, 4, 3.0, {60, 1, 64, 1, 65, 1, 67, 5, 60, 1, 64, 1, 65, 1,
                                                                       67, 5, 60, 1, 64, 1, 65, 1, 67, 2, 64, 2, 60, 2,
                                                                       64, 2, 62, 5, 64, 1, 64, 1, 62, 1, 60, 3, 60, 1,
                                                                       64, 2, 67, 2, 67, 1, 65, 4, 0,  1, 64, 1, 65, 1,
                                                                       67, 2, 64, 2, 60, 2, 62, 2, 60, 4}},
        {QStringLiteral("My Bonnie"), {7, Mode::Major}, 3, 1.0, {62, 1,   71, 1.5, 69, .5, 67, 1, 69, 1,   67, 1,
                                                                 64, 1,   62, 1,   59, 4,  62, 1, 71, 1.5, 69, .5,
                                                                 67, 1,   67, 1,   66, 1,  67, 1, 69, 5,   62, 1,
                                                                 71, 1.5, 69, .5,  67, 1,  69, 1, 67, 1,   64, 1,
                                                                 62, 1,   59, 4,   62, 1,  64, 1, 69, 1,   67, 1,
                                                                 66, 1,   64, 1,   66, 1,  67, 5}},
        {QStringLiteral("Au clair de la lune"), {7, Mode::Major}, 4, 0.0, {67, 1,  67, 1,  67, 1,  69, 1,  71, 2,  69,
                                                                           2,  67, 1,  71, 1,  69, 1,  69, 1,  67, 4,
                                                                           67, 1,  67, 1,  67, 1,  69, 1,  71, 2,  69,
                                                                           2,  67, 1,  71, 1,  69, 1,  69, 1,  67, 4}},
        {QStringLiteral("Scarborough Fair"), {9, Mode::Dorian}, 3, 0.0, {69, 2, 69, 1, 76, 2, 76, 1, 71, 1.5, 72, .5,
                                                                         71, 1, 69, 3, 0,  1, 76, 1, 79, 1,   81, 2,
                                                                         79, 1, 76, 1, 78, 1, 74, 1, 76, 6,   81, 2,
                                                                         81, 1, 79, 2, 76, 1, 76, 1, 74, 1,   72, 1,
                                                                         71, 1, 67, 3, 69, 2, 76, 1, 74, 2,   72, 1,
                                                                         71, 1, 69, 1, 67, 1, 69, 3}},
    };
    return tunes;
}

} // namespace melodeck::tests
