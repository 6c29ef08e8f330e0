#pragma once

#include "engine/sketch/Style.h"
#include "engine/sketch/StyleFields.h"

namespace melodeck::engine {

// The voices of a style's document; what is wrong is refused with the member's name.

[[nodiscard]] LeadVoice readLead(StyleFields& fields, const core::Json& style);
[[nodiscard]] std::optional<CounterVoice> readCounter(StyleFields& fields, const core::Json& style);
[[nodiscard]] BassVoice readBass(StyleFields& fields, const core::Json& style);
/// where: "layers[2]".
[[nodiscard]] LayerVoice readLayer(StyleFields& fields, const core::Json& layer, const QString& where);

} // namespace melodeck::engine
