#pragma once

#include <QString>

namespace melodeck::ui {

/// Where a file's sound could not be decoded for the first time.
struct SoundDamage
{
    double atSeconds = 0.0;
    /// The decoder's words; may be empty.
    QString detail;
};

} // namespace melodeck::ui
