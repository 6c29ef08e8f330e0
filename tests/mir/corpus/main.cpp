// Prints what the analysis makes of recordings of which every note is known. All of them are computed here: tunes that
// are in the public domain, played by a General MIDI sound font or by a computed voice.
//
//   melodeck-listening [--misses] [PART…]     parts: timbres further wander gate mixes; all without
//
// Lines "GOAL <id> <value> >= <limit> PASS|FAIL" say what was promised. Ends with 0 when all passed, 1 on a miss, 2
// when nothing could be measured.

#include "engine/sketch/SoundFont.h"
#include "mir/corpus/GateListening.h"
#include "mir/corpus/Listening.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

using namespace melodeck;
using namespace melodeck::tests;

constexpr int wanderRounds = 3;
constexpr int soundsOfAKind = 15;

struct Choice
{
    bool showsMisses = false;
    std::vector<std::string_view> parts;

    [[nodiscard]] bool has(std::string_view part) const
    {
        return parts.empty() || std::find(parts.begin(), parts.end(), part) != parts.end();
    }
};

/// Prints the rows of the parts, and gives their sum.
ListeningScore print(const std::vector<std::function<ListeningRow()>>& parts, const char* total, const Choice& choice)
{
    std::puts(tableHead().c_str());
    ListeningRow all{total, {}, {}};
    for (ListeningRow row : inParallel(parts)) {
        all.score.add(row.score);
        if (!choice.showsMisses) {
            row.misses.clear();
        }
        std::puts(shown(row).c_str());
    }
    std::puts(shown(all).c_str());
    std::puts("");
    std::fflush(stdout);
    return all.score;
}

/// Prints goals and remembers a miss.
class Goals final
{
public:
    void atLeast(const char* id, double value, double limit)
    {
        std::printf("GOAL %s %.3f >= %.3f %s\n", id, value, limit, value >= limit ? "PASS" : "FAIL");
        m_missed = m_missed || !(value >= limit);
    }
    [[nodiscard]] bool isMissed() const { return m_missed; }

private:
    bool m_missed = false;
};

double share(int right, const ListeningScore& score)
{
    return score.recordings > 0 ? static_cast<double>(right) / score.recordings : 0.0;
}

} // namespace

int main(int argc, char** argv)
{
    Choice choice;
    for (const std::string_view word : std::vector<std::string_view>(argv + 1, argv + argc)) {
        if (word == "--misses") {
            choice.showsMisses = true;
        } else {
            choice.parts.push_back(word);
        }
    }
    const auto font = engine::findSoundFont({}, engine::soundFontFolders());
    if (!font) {
        std::fputs((font.error().message + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 2;
    }
    const engine::FluidSynthRenderer renderer(*font);
    const auto ofAllTimbres = [&](const std::vector<WrittenTune>& tunes) {
        std::vector<std::function<ListeningRow()>> parts;
        for (const Timbre timbre : allTimbres) {
            parts.emplace_back([&, timbre] { return listenToTimbre(timbre, tunes, renderer); });
        }
        return parts;
    };
    Goals goals;
    if (choice.has("timbres")) {
        const ListeningScore score = print(ofAllTimbres(publicDomainTunes()), "all", choice);
        goals.atLeast("notes-100ms", score.meanF1At100(), 0.98);
        goals.atLeast("notes-50ms", score.meanF1At50(), 0.95);
        goals.atLeast("tempo", share(score.rightTempo, score), 1.0);
        goals.atLeast("metre", share(score.rightMetre, score), 1.0);
        goals.atLeast("bar-lines", share(score.rightDownbeats, score), 0.97);
        goals.atLeast("key", share(score.rightKey, score), 1.0);
        std::puts("");
    }
    if (choice.has("further")) {
        const ListeningScore score = print(ofAllTimbres(furtherTunes()), "further tunes", choice);
        goals.atLeast("further-notes-100ms", score.meanF1At100(), 0.96);
        goals.atLeast("further-key", share(score.rightKey, score), 44.0 / 45.0);
        std::puts("");
    }
    if (choice.has("wander")) {
        std::vector<std::function<ListeningRow()>> parts;
        for (const double wander : {0.03, 0.06, 0.10}) {
            for (int round = 0; round < wanderRounds; ++round) {
                parts.emplace_back([=] { return listenToWander(wander, round, publicDomainTunes()); });
            }
        }
        const ListeningScore score = print(parts, "wandering", choice);
        goals.atLeast("uneven-beats", share(score.rightBeats, score), 8.0 / 9.0);
    }
    if (choice.has("gate")) {
        GateScore all;
        for (const Sound sound : allSounds) {
            const GateScore score = listenToSounds(sound, soundsOfAKind, renderer);
            std::puts(shown(sound, score).c_str());
            all = {all.heard + score.heard, all.named + score.named, all.followed + score.followed};
        }
        goals.atLeast("gate", static_cast<double>(all.named) / std::max(1, all.heard), 0.95);
        goals.atLeast("no-melody-not-followed", 1.0 - static_cast<double>(all.followed) / std::max(1, all.heard), 1.0);
        std::puts("");
    }
    if (choice.has("mixes")) {
        const MixScore score = listenToMixes(
            {"folk no drums", "orchestral", "rock", "energetic EDM", "sad jazz", "lofi", "waltz", "synthwave"}, 3,
            renderer);
        std::puts(shown(score).c_str());
        goals.atLeast("mixes", score.meanF1(), 0.8);
    }
    return goals.isMissed() ? 1 : 0;
}
