#include "bench/Bench.h"
#include "bench/Contenders.h"
#include "bench/Files.h"

#include <initializer_list>
#include <map>
#include <utility>

namespace melodeck::bench {

namespace {

using Results = std::map<Contender, Best>;

/// How often each contender runs; they take turns, so that a disturbance meets all of them.
using Turns = std::initializer_list<std::pair<Contender, int>>;

Results measure(const Bench& bench, const Exchange& exchange, Turns turns)
{
    Results results;
    bool isOver = false;
    for (int round = 0; !isOver; ++round) {
        isOver = true;
        for (const auto& [contender, rounds] : turns) {
            if (round < rounds) {
                runOnce(contender, exchange, bench.work, results[contender]);
                isOver = false;
            }
        }
    }
    for (const auto& [contender, best] : results) {
        Report::note(describe(contender, best));
    }
    return results;
}

void judge(const Bench& bench, std::string_view id, Results& results, Contender rival, double limit)
{
    const Best& melodeck = results[Contender::Melodeck];
    if (!melodeck.failure.empty()) {
        bench.report.failed(id, Limit::AtMost, limit, melodeck.failure);
        return;
    }
    Report::note("wall ÷ " + nameOf(rival) + ':');
    bench.report.goal(id, melodeck.wallSeconds / results[rival].wallSeconds, Limit::AtMost, limit);
}

} // namespace

/// G1: one request as a whole process, against what no client can beat and against what one would write oneself.
void speedGoal(Bench& bench)
{
    const Sizes& sizes = bench.sizes;
    Exchange exchange{.url = bench.server.answerUrl(3, sizes.bigClip),
                      .melody = bench.work / "big.wav",
                      .body = bench.work / "big.json",
                      .clipBytes = sizes.bigClip};
    writeWav(exchange.melody, sizes.bigUpload);
    writeEncodedBody(exchange.body, exchange.melody);
    Report::note(shown(static_cast<double>(sizes.bigUpload) / kMB) + " MB up, 3 clips of " +
                 shown(static_cast<double>(sizes.bigClip) / kMB) + " MB down");
    Results big = measure(bench, exchange,
                          {{Contender::Floor, sizes.bigRounds},
                           {Contender::Melodeck, sizes.bigRounds},
                           {Contender::SyncedFloor, sizes.bigRounds},
                           {Contender::Script, sizes.slowRounds},
                           {Contender::Shell, 1}});
    // Its clips are flushed to the disk, the floor's files are not: on a slow disk that is the difference.
    Report::note("wall ÷ floor with its files synced too, for comparison: " +
                 shown(big[Contender::Melodeck].wallSeconds / big[Contender::SyncedFloor].wallSeconds));
    judge(bench, "G1a", big, Contender::Floor, 1.15);
    judge(bench, "G1b", big, Contender::Script, 0.10);

    Report::note("the same over TLS");
    exchange.url = bench.server.tlsAnswerUrl(3, sizes.bigClip);
    Results tls =
        measure(bench, exchange, {{Contender::Floor, sizes.bigRounds}, {Contender::Melodeck, sizes.bigRounds}});
    judge(bench, "G1d", tls, Contender::Floor, 1.25);
    removeAll(exchange.melody);
    removeAll(exchange.body);

    exchange = {.url = bench.server.answerUrl(3, sizes.smallClip),
                .melody = bench.work / "small.wav",
                .body = bench.work / "small.json",
                .clipBytes = sizes.smallClip};
    writeWav(exchange.melody, sizes.smallUpload);
    writeEncodedBody(exchange.body, exchange.melody);
    Report::note("1 MB up, 3 clips of 1 MB down, start of the process included");
    Results small = measure(bench, exchange,
                            {{Contender::Floor, sizes.smallRounds},
                             {Contender::Melodeck, sizes.smallRounds},
                             {Contender::Script, sizes.smallRounds},
                             {Contender::Shell, sizes.slowRounds}});
    judge(bench, "G1c", small, Contender::Script, 0.25);
    removeAll(exchange.melody);
    removeAll(exchange.body);
}

} // namespace melodeck::bench
