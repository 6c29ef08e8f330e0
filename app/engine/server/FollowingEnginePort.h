#pragma once

#include "engine/server/EnginePort.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace melodeck::engine {

/// The sketch engine with the sound font that is wished for at the time of each request: whoever chooses another one
/// hears it at once, and what is being made meanwhile is made to its end with the one that it began with.
class FollowingEnginePort final : public EnginePort
{
public:
    /// wished: the path, empty for the one that is found; asked on any thread, one at a time.
    explicit FollowingEnginePort(std::function<QString()> wished);

    [[nodiscard]] std::shared_ptr<const EnginePort> asOfNow() const override;
    [[nodiscard]] core::Result<QString> soundFontName() const override;
    [[nodiscard]] core::Result<QString> soundFontHash() const override;
    [[nodiscard]] core::Result<SketchReply> arrange(const SketchRequest& request, std::stop_token stop,
                                                    const ClipDone& clipDone) const override;

private:
    std::function<QString()> m_wished;
    mutable std::mutex m_mutex;
    mutable QString m_path;
    mutable std::shared_ptr<const EnginePort> m_current;
};

} // namespace melodeck::engine
