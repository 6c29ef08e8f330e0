#pragma once

#include <QString>

namespace melodeck::bench {

/// Puts so many finished jobs with a clip each into the library in folder, as somebody has after years. The clips'
/// files are not there. Gives up when it cannot.
void fillLibrary(const QString& folder, int rows);

} // namespace melodeck::bench
