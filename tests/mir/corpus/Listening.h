#pragma once

#include "engine/sketch/FluidSynthRenderer.h"
#include "mir/Tunes.h"
#include "mir/corpus/Performance.h"
#include "mir/corpus/Timbre.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace melodeck::tests {

/// What was understood of recordings of one kind: sums over them.
struct ListeningScore
{
    int recordings = 0;
    double noteF1At100 = 0.0;
    double noteF1At50 = 0.0;
    int followed = 0;
    int rightTempo = 0;
    int rightBeats = 0;
    int rightMetre = 0;
    int rightDownbeats = 0;
    int rightKey = 0;

    void add(const ListeningScore& other);
    [[nodiscard]] double meanF1At100() const { return noteF1At100 / std::max(1, recordings); }
    [[nodiscard]] double meanF1At50() const { return noteF1At50 / std::max(1, recordings); }
};

/// One row of the table.
struct ListeningRow
{
    std::string name;
    ListeningScore score;
    /// What was misheard, a line each.
    std::vector<std::string> misses;
};

/// Compares what is heard in a recording with what was played.
void judge(ListeningRow& row, const Performance& played, const mir::Transcription& heard);

/// Every tune in a timbre, evenly, at a tempo of its own.
[[nodiscard]] ListeningRow listenToTimbre(Timbre timbre, const std::vector<WrittenTune>& tunes,
                                          const engine::FluidSynthRenderer& renderer);

/// Every tune hummed with beats that stray; another round gives other straying.
[[nodiscard]] ListeningRow listenToWander(double wander, int round, const std::vector<WrittenTune>& tunes);

/// Runs independent parts on all cores; the answers are in the order of the parts.
[[nodiscard]] std::vector<ListeningRow> inParallel(const std::vector<std::function<ListeningRow()>>& parts);

/// The row for people, with its misses under it.
[[nodiscard]] std::string shown(const ListeningRow& row);
[[nodiscard]] std::string tableHead();

} // namespace melodeck::tests
