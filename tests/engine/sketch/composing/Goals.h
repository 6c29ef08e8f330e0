#pragma once

#include <cstdio>

namespace melodeck::tests {

/// Prints "GOAL <id> <value> <op> <limit> PASS|FAIL" and remembers a miss.
class Goals final
{
public:
    void atLeast(const char* id, double value, double limit) { tell(id, value, limit, ">=", value >= limit); }
    void atMost(const char* id, double value, double limit) { tell(id, value, limit, "<=", value <= limit); }
    [[nodiscard]] bool isMissed() const { return m_missed; }

private:
    void tell(const char* id, double value, double limit, const char* relation, bool passed)
    {
        std::printf("GOAL %s %.3f %s %.3f %s\n", id, value, relation, limit, passed ? "PASS" : "FAIL");
        std::fflush(stdout);
        m_missed = m_missed || !passed;
    }

    bool m_missed = false;
};

} // namespace melodeck::tests
