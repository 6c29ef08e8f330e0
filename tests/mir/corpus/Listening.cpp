#include "mir/corpus/Listening.h"

#include "mir/MelodyTranscriber.h"
#include "mir/NoteScore.h"
#include "mir/corpus/HeardBeats.h"

#include <QString>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace melodeck::tests {

namespace {

/// Nine of ten beats.
constexpr double rightBeatF1 = 0.9;

void addMiss(ListeningRow& row, const Performance& played, const QString& what)
{
    row.misses.push_back((played.tune->name + QStringLiteral(": ") + what).toStdString());
}

} // namespace

void ListeningScore::add(const ListeningScore& other)
{
    recordings += other.recordings;
    noteF1At100 += other.noteF1At100;
    noteF1At50 += other.noteF1At50;
    followed += other.followed;
    rightTempo += other.rightTempo;
    rightBeats += other.rightBeats;
    rightMetre += other.rightMetre;
    rightDownbeats += other.rightDownbeats;
    rightKey += other.rightKey;
}

void judge(ListeningRow& row, const Performance& played, const mir::Transcription& heard)
{
    ListeningScore& score = row.score;
    const double f1 = noteF1(played.notes, heard.notes, 0.1);
    score.recordings += 1;
    score.noteF1At100 += f1;
    score.noteF1At50 += noteF1(played.notes, heard.notes, 0.05);
    if (!heard.isUsable()) {
        addMiss(row, played, QStringLiteral("not followed, ") + mir::reasonNotUsable(heard));
        return;
    }
    score.followed += 1;
    if (f1 < 0.9) {
        addMiss(
            row, played,
            QStringLiteral("notes %1, %2 of %3").arg(f1, 0, 'f', 2).arg(heard.notes.size()).arg(played.notes.size()));
    }
    const auto& beats = played.beatSeconds;
    const double bpm = 60.0 * static_cast<double>(beats.size() - 1) / (beats.back() - beats.front());
    const bool tempo = std::abs(heard.meter.beatsPerMinute / bpm - 1.0) < 0.04;
    const double tolerance = beatTolerance(60.0 / bpm);
    const double from = beats.front() - 0.2;
    const double until = beats.back() + 0.2;
    const double beatScore = beatF1(beats, heardBeats(heard, from, until), tolerance);
    const double barScore = beatF1(played.downbeatSeconds, heardDownbeats(heard, from, until), tolerance);
    // What is written in two may as well be counted in four.
    const bool isTwoInFour = played.tune->beatsPerBar == 2 && heard.meter.beatsPerBar == 4;
    const bool metre = heard.meter.beatsPerBar == played.tune->beatsPerBar || isTwoInFour;
    // None of the tunes goes to another key.
    const bool key = heard.key == played.tune->key && heard.keyChanges.empty();
    score.rightTempo += tempo ? 1 : 0;
    score.rightBeats += beatScore >= rightBeatF1 ? 1 : 0;
    score.rightMetre += metre ? 1 : 0;
    score.rightDownbeats += barScore >= rightBeatF1 ? 1 : 0;
    score.rightKey += key ? 1 : 0;
    if (beatScore < rightBeatF1 || !metre || barScore < rightBeatF1) {
        addMiss(row, played,
                QStringLiteral("%1 bpm in %2, not %3 in %4; beats %5, bar lines %6")
                    .arg(heard.meter.beatsPerMinute, 0, 'f', 1)
                    .arg(heard.meter.beatsPerBar)
                    .arg(bpm, 0, 'f', 1)
                    .arg(played.tune->beatsPerBar)
                    .arg(beatScore, 0, 'f', 2)
                    .arg(barScore, 0, 'f', 2));
    }
    if (!key) {
        addMiss(row, played,
                QStringLiteral("%1 with %2 changes, not %3")
                    .arg(mir::keyName(heard.key))
                    .arg(heard.keyChanges.size())
                    .arg(mir::keyName(played.tune->key)));
    }
}

ListeningRow listenToTimbre(Timbre timbre, const std::vector<WrittenTune>& tunes,
                            const engine::FluidSynthRenderer& renderer)
{
    ListeningRow row{timbreName(timbre), {}, {}};
    engine::RandomSource random(1000 + static_cast<std::uint64_t>(timbre));
    for (const WrittenTune& tune : tunes) {
        const double usual = tune.beatsPerBar == 6 ? 180.0 : 108.0;
        const Playing playing{usual * random.between(0.85, 1.2), 0.0, 0.008};
        const Performance played = performed(tune, playing, random);
        const auto audio = recorded(played.notes, played.durationSeconds, timbre, renderer, random);
        if (!audio) {
            addMiss(row, played, audio.error().message);
            row.score.recordings += 1;
            continue;
        }
        judge(row, played, mir::transcribeMelody(*audio));
    }
    return row;
}

ListeningRow listenToWander(double wander, int round, const std::vector<WrittenTune>& tunes)
{
    ListeningRow row{"wander " + std::to_string(std::lround(100.0 * wander)) + " %, " + std::to_string(round), {}, {}};
    engine::RandomSource random(2000 + static_cast<std::uint64_t>(100 * round) +
                                static_cast<std::uint64_t>(std::lround(100.0 * wander)));
    for (const WrittenTune& tune : tunes) {
        const double usual = tune.beatsPerBar == 6 ? 180.0 : 108.0;
        const Performance played = performed(tune, {usual * random.between(0.85, 1.2), wander, 0.008}, random);
        judge(row, played, mir::transcribeMelody(hummed(played.notes, played.durationSeconds, 0.1, random)));
    }
    return row;
}

std::vector<ListeningRow> inParallel(const std::vector<std::function<ListeningRow()>>& parts)
{
    std::vector<ListeningRow> rows(parts.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < parts.size(); i = next++) {
            rows[i] = parts[i]();
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back(work);
    }
    work();
    threads.clear(); // joins
    return rows;
}

std::string tableHead()
{
    return QString::asprintf("%-20s %5s %8s %7s %6s %6s %6s %6s %9s %6s", "recordings", "count", "F1@100ms", "F1@50ms",
                             "heard", "tempo", "beats", "metre", "bar lines", "key")
        .toStdString();
}

std::string shown(const ListeningRow& row)
{
    const ListeningScore& score = row.score;
    std::string text =
        QString::asprintf("%-20s %5d %8.3f %7.3f %6d %6d %6d %6d %9d %6d", row.name.c_str(), score.recordings,
                          score.meanF1At100(), score.meanF1At50(), score.followed, score.rightTempo, score.rightBeats,
                          score.rightMetre, score.rightDownbeats, score.rightKey)
            .toStdString();
    for (const std::string& miss : row.misses) {
        text += "\n    " + miss;
    }
    return text;
}

} // namespace melodeck::tests
