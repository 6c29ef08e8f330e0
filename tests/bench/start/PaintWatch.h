#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::bench {

/// Sees on the X server when something is drawn, as a person in front of it would. Nothing else may draw there
/// meanwhile. One thread.
class PaintWatch final
{
public:
    /// Looks at the display that DISPLAY names. Gives up when there is none, or one that does not tell what is drawn.
    PaintWatch();
    ~PaintWatch();
    PaintWatch(const PaintWatch&) = delete;
    PaintWatch& operator=(const PaintWatch&) = delete;

    /// Forgets what was drawn until nothing has been for a while.
    void settle();
    /// When something of the size of a window and of more than one colour was there first: ns of monotonicNow().
    /// Nothing when that takes longer.
    [[nodiscard]] std::optional<std::int64_t> waitForWindow(std::chrono::milliseconds patience);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace melodeck::bench
