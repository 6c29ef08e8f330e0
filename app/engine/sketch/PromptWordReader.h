#pragma once

#include "engine/sketch/Style.h"
#include "engine/sketch/StyleFields.h"

namespace melodeck::engine {

/// The members of "moods", in order.
[[nodiscard]] std::vector<Mood> readMoods(StyleFields& fields, const core::Json& document);

/// The members of "instruments": {"name": program} or {"name": {"program": …, "also": […], "double": …, "style": …}}.
[[nodiscard]] std::vector<Instrument> readInstruments(StyleFields& fields, const core::Json& document);

/// The "double" of a voice, if it has one.
[[nodiscard]] std::optional<Doubling> readDoubling(StyleFields& fields, const core::Json& voice, const QString& where);

} // namespace melodeck::engine
