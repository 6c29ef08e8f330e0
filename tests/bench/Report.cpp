#include "bench/Report.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace melodeck::bench {

namespace {

constexpr int kCannotMeasure = 2;

} // namespace

std::string shown(double value)
{
    std::array<char, 64> text{};
    const double size = std::abs(value);
    const int digits = size < 10 ? 3 : size < 100 ? 1 : 0;
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string shownSeconds(double seconds)
{
    return seconds < 1.0 ? shown(seconds * 1000.0) + " ms" : shown(seconds) + " s";
}

void Report::goal(std::string_view id, double value, Limit kind, double limit)
{
    const bool isMet = kind == Limit::AtMost ? value <= limit : value >= limit;
    m_misses += isMet ? 0 : 1;
    std::printf("GOAL %.*s %s %s %g %s\n", static_cast<int>(id.size()), id.data(), shown(value).c_str(),
                kind == Limit::AtMost ? "<=" : ">=", limit, isMet ? "PASS" : "FAIL");
    std::fflush(stdout);
}

void Report::failed(std::string_view id, Limit kind, double limit, std::string_view why)
{
    note(why);
    goal(id, std::numeric_limits<double>::quiet_NaN(), kind, limit);
}

void Report::note(std::string_view text)
{
    std::printf("  %.*s\n", static_cast<int>(text.size()), text.data());
    std::fflush(stdout);
}

void giveUp(std::string_view why)
{
    std::fflush(stdout);
    std::fprintf(stderr, "bench: %.*s\n", static_cast<int>(why.size()), why.data());
    std::exit(kCannotMeasure);
}

} // namespace melodeck::bench
