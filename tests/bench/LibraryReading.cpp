// Fills a library and measures it: prints single-row commits a second, the slowest page of 100 entries and the slowest
// search in milliseconds, and how many entries a second are read into the index: "41000 0.6 12 9000". What each query
// took goes to standard error.
// usage: melodeck-bench-library FOLDER ENTRIES

#include "store/Library.h"
#include "store/LibraryIndex.h"
#include "store/LibrarySearch.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace melodeck;
using Clock = std::chrono::steady_clock;
using store::EntryOrder;
using store::LibraryQuery;

constexpr int kClipsAJob = 3;
constexpr int kPage = 100;
constexpr int kRounds = 9;
constexpr int kCommits = 20'000;
constexpr int kJobsAtOnce = 500;
constexpr std::array kWords{"happy",  "rock",    "slow",    "jazz",  "melody", "bright", "calm",
                            "piano",  "strings", "drums",   "lofi",  "epic",   "dark",   "techno",
                            "violin", "guitar",  "ambient", "choir", "warm",   "soft"};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(core::Result<T> result)
{
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

core::JobRecord jobOf(const store::Library& library, int number)
{
    core::JobRecord job;
    job.id = QStringLiteral("2026%1").arg(number, 10, 10, QLatin1Char('0'));
    constexpr qint64 kFirst = 1'700'000'000'000;
    constexpr qint64 kApart = 31'000;
    job.created = QDateTime::fromMSecsSinceEpoch(kFirst + kApart * number);
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("model-%1").arg(number % 4);
    if (number % 3 == 0) {
        job.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/music/tune-%1.wav").arg(number % 50),
                                    std::nullopt, std::nullopt, QString::number(number % 50)});
    }
    for (int i = 0; i < kClipsAJob; ++i) {
        const auto word = [&](int factor) {
            return QLatin1String(kWords.at(static_cast<std::size_t>(number * factor + i) % kWords.size()));
        };
        core::Clip clip;
        clip.index = i;
        clip.path = QStringLiteral("%1/clips/2026-11/%2/clip_%3.wav").arg(library.folder(), job.id).arg(i);
        clip.format = QStringLiteral("wav");
        clip.durationSeconds = number % 10 == 0 ? 1.0 + number % 700 : 8.0;
        clip.prompt = QStringLiteral("%1 %2 take%3").arg(word(1), word(7)).arg(number % 20'000);
        clip.starred = number % 1'000 == 0 && i == 0;
        job.answer.clips.push_back(std::move(clip));
    }
    return job;
}

double commitsASecond(store::Library& library)
{
    std::vector<core::JobRecord> jobs;
    for (int i = 0; i < kCommits; ++i) {
        core::JobRecord job = jobOf(library, i);
        job.answer.clips.clear();
        job.recipe.files.clear();
        jobs.push_back(std::move(job));
    }
    const Clock::time_point start = Clock::now();
    for (const core::JobRecord& job : jobs) {
        must(library.save(job));
    }
    return kCommits / secondsSince(start);
}

/// Entries a second.
double fill(store::Library& library, int entries)
{
    std::vector<core::JobRecord> jobs;
    double indexing = 0.0;
    for (int number = 0; number * kClipsAJob < entries; ++number) {
        jobs.push_back(jobOf(library, number));
        if (jobs.size() == kJobsAtOnce || (number + 1) * kClipsAJob >= entries) {
            must(library.saveAll(jobs));
            const Clock::time_point start = Clock::now();
            must(library.index().advance(kJobsAtOnce));
            indexing += secondsSince(start);
            jobs.clear();
        }
    }
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < kCommits; i += kJobsAtOnce) {
        must(library.index().advance(kJobsAtOnce));
    }
    return entries / (indexing + secondsSince(start));
}

/// A key far down in what a query finds: any page is to cost the same.
std::optional<store::PageKey> farDown(store::Library& library, const LibraryQuery& query)
{
    constexpr int kStride = 50'000;
    std::optional<store::PageKey> key;
    while (const auto next = must(library.search().page(query, kStride, key)).next) {
        key = next;
    }
    return key;
}

/// Milliseconds of the median of some rounds, each a page further.
double medianOfRounds(store::Library& library, const std::string& name, const LibraryQuery& query,
                      std::optional<store::PageKey> key)
{
    std::array<double, kRounds> rounds{};
    std::size_t found = 0;
    for (double& round : rounds) {
        const Clock::time_point start = Clock::now();
        const store::LibraryPage page = must(library.search().page(query, kPage, key));
        constexpr double kMilli = 1000.0;
        round = secondsSince(start) * kMilli;
        found = std::max(found, page.entries.size());
        key = page.next;
    }
    std::sort(rounds.begin(), rounds.end());
    std::fprintf(stderr, "%-40s %4zu rows, median %.2f ms, slowest %.2f ms\n", name.c_str(), found, rounds[kRounds / 2],
                 rounds.back());
    return rounds[kRounds / 2];
}

double pageTime(store::Library& library, const std::string& name, const LibraryQuery& query)
{
    const double atFirst = medianOfRounds(library, name, query, std::nullopt);
    const auto key = farDown(library, query);
    return key ? std::max(atFirst, medianOfRounds(library, name + ", far down", query, key)) : atFirst;
}

double slowestPage(store::Library& library)
{
    double slowest = 0.0;
    const auto add = [&](const char* name, const LibraryQuery& query) {
        slowest = std::max(slowest, pageTime(library, name, query));
    };
    LibraryQuery query;
    add("newest", query);
    query.order = EntryOrder::Oldest;
    add("oldest", query);
    query.order = EntryOrder::Longest;
    add("longest", query);
    query.order = EntryOrder::Name;
    add("by name", query);
    query.order = EntryOrder::Melody;
    add("by melody", query);
    query.order = EntryOrder::Rating;
    add("by rating", query);
    query = {};
    query.starred = true;
    add("starred", query);
    query.order = EntryOrder::Longest;
    query.models = {QStringLiteral("model-2")};
    add("starred of one model, longest", query);
    query = {};
    query.lengths = {store::LengthClass::Longer};
    query.hasMelody = true;
    add("long, with a melody", query);
    return slowest;
}

double slowestSearch(store::Library& library)
{
    double slowest = 0.0;
    const auto add = [&](const char* text, EntryOrder order, std::optional<bool> starred) {
        LibraryQuery query;
        query.text = QLatin1String(text);
        query.order = order;
        query.starred = starred;
        const std::string name = std::string(text) + (starred ? ", starred" : "") +
                                 (order == EntryOrder::Newest ? "" : ", in an order of its own");
        slowest = std::max(slowest, medianOfRounds(library, name, query, std::nullopt));
        const Clock::time_point start = Clock::now();
        must(library.search().counts(query));
        std::fprintf(stderr, "    its counts %.2f ms\n", secondsSince(start) * 1000.0);
    };
    for (const char* text : {"happy", "h", "ha", "happ", "take1234", "take", "tune", "happy rock", "\"happy rock\"",
                             "happy -rock", "-happy", "nothing", "wav tune happy"}) {
        add(text, EntryOrder::Newest, std::nullopt);
        add(text, EntryOrder::BestMatch, std::nullopt);
        add(text, EntryOrder::Newest, true);
    }
    add("happy", EntryOrder::Longest, std::nullopt);
    add("tune", EntryOrder::Name, std::nullopt);
    return slowest;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    const auto library = must(store::Library::open(QString::fromLocal8Bit(argv[1])));
    const double commits = commitsASecond(*library);
    const double indexed = fill(*library, std::atoi(argv[2]));
    must(library->search().page({}, kPage));
    const double page = slowestPage(*library);
    const double search = slowestSearch(*library);
    std::printf("%.0f %.3f %.3f %.0f\n", commits, page, search, indexed);
    return 0;
}
