#pragma once

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// How fast bytes go, from counts that are looked at now and then: smoothed over about two seconds. Pure.
class TransferPace final
{
public:
    /// The count so far at a time in milliseconds; a smaller count (another phase) begins anew.
    void note(std::int64_t bytes, std::int64_t nowMs);

    /// Nothing until it was looked at for half a second.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;
    /// For so many bytes more; nothing while unknown, or while nothing moves.
    [[nodiscard]] std::optional<double> secondsFor(std::int64_t bytes) const;

private:
    std::int64_t m_firstMs = -1;
    std::int64_t m_lastMs = -1;
    std::int64_t m_lastBytes = 0;
    double m_rate = 0.0;
};

} // namespace melodeck::ui
