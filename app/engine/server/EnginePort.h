#pragma once

#include "core/Result.h"
#include "engine/sketch/SketchEngine.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace melodeck::engine {

/// What the server needs of an engine: the sketch engine in the program, a double in the tests.
/// Every call may come from several threads at once.
class EnginePort
{
public:
    EnginePort() = default;
    virtual ~EnginePort() = default;
    EnginePort(const EnginePort&) = delete;
    EnginePort& operator=(const EnginePort&) = delete;

    /// The engine as it is now, for one request: what is set later does not reach it. This outlives it.
    [[nodiscard]] virtual std::shared_ptr<const EnginePort> asOfNow() const
    {
        return {std::shared_ptr<const EnginePort>(), this};
    }
    /// File name of the sound font in use, without its folder. Quick: nothing is loaded for it.
    /// Errors: Unavailable, naming the package to install.
    [[nodiscard]] virtual core::Result<QString> soundFontName() const = 0;
    /// SHA-256 of that file, hex. Errors: Unavailable, Io.
    [[nodiscard]] virtual core::Result<QString> soundFontHash() const = 0;
    /// Makes a clip of every prompt; clipDone is given each, in order, on the calling thread. Errors: Unavailable (no
    /// sound font), Cancelled (stop was asked for).
    [[nodiscard]] virtual core::Result<SketchReply> arrange(const SketchRequest& request, std::stop_token stop,
                                                            const ClipDone& clipDone) const = 0;
};

} // namespace melodeck::engine
