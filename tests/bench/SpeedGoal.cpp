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

/// An exchange of that size; its files are made in the work folder under that name.
Exchange prepare(const Bench& bench, const std::string& name, std::int64_t upload, std::int64_t clip)
{
    const Exchange exchange{.url = bench.server.answerUrl(3, clip),
                            .melody = bench.work / (name + ".wav"),
                            .body = bench.work / (name + ".json"),
                            .clipBytes = clip};
    writeWav(exchange.melody, upload);
    writeEncodedBody(exchange.body, exchange.melody);
    Report::note(shown(static_cast<double>(upload) / kMB) + " MB up, 3 clips of " +
                 shown(static_cast<double>(clip) / kMB) + " MB down, start of the process included");
    return exchange;
}

void clear(const Exchange& exchange)
{
    removeAll(exchange.melody);
    removeAll(exchange.body);
}

void judgeBig(const Bench& bench)
{
    const Sizes& sizes = bench.sizes;
    Exchange exchange = prepare(bench, "big", sizes.bigUpload, sizes.bigClip);
    Results plain = measure(bench, exchange,
                            {{Contender::Floor, sizes.bigRounds},
                             {Contender::Melodeck, sizes.bigRounds},
                             {Contender::SyncedFloor, sizes.bigRounds},
                             {Contender::Script, sizes.slowRounds},
                             {Contender::Shell, 1}});
    // Its clips survive a power cut when it ends, so those of the floor have to: else the disk would be measured.
    Report::note("wall ÷ floor whose files are not synced, for comparison: " +
                 shown(plain[Contender::Melodeck].wallSeconds / plain[Contender::Floor].wallSeconds));
    judge(bench, "G1a", plain, Contender::SyncedFloor, 1.15);
    judge(bench, "G1b", plain, Contender::Script, 0.10);

    Report::note("the same over TLS");
    exchange.url = bench.server.tlsAnswerUrl(3, sizes.bigClip);
    Results tls =
        measure(bench, exchange, {{Contender::Floor, sizes.bigRounds}, {Contender::Melodeck, sizes.bigRounds}});
    judge(bench, "G1d", tls, Contender::Floor, 1.25);
    clear(exchange);
}

void judgeSmall(const Bench& bench)
{
    const Sizes& sizes = bench.sizes;
    const Exchange exchange = prepare(bench, "small", sizes.smallUpload, sizes.smallClip);
    Results results = measure(bench, exchange,
                              {{Contender::Floor, sizes.smallRounds},
                               {Contender::Melodeck, sizes.smallRounds},
                               {Contender::Script, sizes.smallRounds},
                               {Contender::Shell, sizes.slowRounds}});
    judge(bench, "G1c", results, Contender::Script, 0.25);
    clear(exchange);
}

} // namespace

/// G1: one request as a whole process, against what no client can beat and against what one would write oneself.
void speedGoal(Bench& bench)
{
    judgeBig(bench);
    judgeSmall(bench);
}

} // namespace melodeck::bench
