#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace melodeck::bench {

enum class Limit : std::uint8_t { AtMost, AtLeast };

/// Prints what was measured, and remembers whether a goal was missed. One thread.
class Report final
{
public:
    /// "GOAL <id> <value> <op> <limit> PASS|FAIL". A value that is not a number fails.
    void goal(std::string_view id, double value, Limit kind, double limit);
    /// The goal could not be measured because Melodeck did not do what was asked: it fails.
    void failed(std::string_view id, Limit kind, double limit, std::string_view why);
    /// A line for people.
    static void note(std::string_view text);

    [[nodiscard]] bool hasMiss() const { return m_misses > 0; }

private:
    int m_misses = 0;
};

/// A number for people: 1.234, 12.3, 1234.
[[nodiscard]] std::string shown(double value);
/// A duration for people: "1.23 s" or "12.3 ms".
[[nodiscard]] std::string shownSeconds(double seconds);

/// Ends the program: something of the benchmark itself did not work, so nothing can be judged. Exit code 2.
[[noreturn]] void giveUp(std::string_view why);

} // namespace melodeck::bench
