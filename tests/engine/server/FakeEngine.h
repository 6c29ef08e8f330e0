#pragma once

#include "engine/server/EnginePort.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace melodeck::tests {

/// An engine that plays one sine a prompt at once, or holds every render until it is let go or stopped.
class FakeEngine final : public engine::EnginePort
{
public:
    /// From now on renders are held.
    void hold();
    /// From now on renders are held after so many clips.
    void holdAfter(int clips);
    /// From now on renders fail after so many clips.
    void failAfter(int clips) { m_failsAfter = clips; }
    /// Lets the held renders and all later ones through.
    void release();
    /// Waits, ten seconds at most, until so many renders are held at once. False when the time is over.
    [[nodiscard]] bool waitForHeld(int count);
    /// Waits, ten seconds at most, until so many renders have ended because they were asked to stop.
    [[nodiscard]] bool waitForStopped(int count);
    /// The most renders that were ever held at once.
    [[nodiscard]] int mostHeld() const { return m_mostHeld; }
    [[nodiscard]] int started() const { return m_started; }

    /// From now on there is no sound font.
    void loseSoundFont() { m_hasFont = false; }
    /// From now on every render throws.
    void throwAlways() { m_throws = true; }
    /// From now on every render makes one clip too few.
    void forgetAClip() { m_forgets = true; }

    [[nodiscard]] engine::SketchRequest lastRequest() const;

    [[nodiscard]] core::Result<QString> soundFontName() const override;
    [[nodiscard]] core::Result<QString> soundFontHash() const override;
    [[nodiscard]] core::Result<engine::SketchReply> arrange(const engine::SketchRequest& request, std::stop_token stop,
                                                            const engine::ClipDone& clipDone) const override;

private:
    /// False when a stop came first.
    [[nodiscard]] bool pass(const std::stop_token& stop, int clips) const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    bool m_holds = false;
    int m_holdsAfter = 0;
    std::atomic<int> m_failsAfter = -1;
    mutable int m_held = 0;
    mutable int m_stopped = 0;
    mutable std::atomic<int> m_mostHeld = 0;
    mutable std::atomic<int> m_started = 0;
    mutable engine::SketchRequest m_lastRequest;
    std::atomic<bool> m_hasFont = true;
    std::atomic<bool> m_throws = false;
    std::atomic<bool> m_forgets = false;
};

} // namespace melodeck::tests
