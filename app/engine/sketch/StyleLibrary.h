#pragma once

#include "core/Result.h"
#include "engine/sketch/Style.h"

namespace melodeck::engine {

/// The styles, moods and instruments that the engine knows; immutable, so that threads may share it.
class StyleLibrary final
{
public:
    /// The table that is built in. Errors: Parse, as readStyleTable().
    [[nodiscard]] static core::Result<StyleLibrary> builtIn();

    explicit StyleLibrary(StyleTable table);

    [[nodiscard]] const StyleTable& table() const { return m_table; }
    /// The default style when there is none of that id.
    [[nodiscard]] const Style& style(const QString& id) const;

private:
    StyleTable m_table;
};

} // namespace melodeck::engine
