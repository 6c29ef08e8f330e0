#pragma once

#include "engine/server/EnginePort.h"
#include "engine/sketch/SketchEngine.h"

namespace melodeck::engine {

/// The sketch engine behind the server's port.
class SketchEnginePort final : public EnginePort
{
public:
    /// soundFontPath: as for SketchEngine; empty searches the usual places.
    explicit SketchEnginePort(const QString& soundFontPath);

    [[nodiscard]] core::Result<QString> soundFontName() const override;
    [[nodiscard]] core::Result<QString> soundFontHash() const override;
    [[nodiscard]] core::Result<SketchReply> arrange(const SketchRequest& request, std::stop_token stop,
                                                    const ClipDone& clipDone) const override;

private:
    SketchEngine m_engine;
};

} // namespace melodeck::engine
