#pragma once

#include <QString>
#include <QStringList>

namespace melodeck::cli {

/// A line of results for people: its columns with tabs between them. A prompt from anywhere stays on its line, and says
/// nothing to the terminal.
[[nodiscard]] QString textLine(const QStringList& columns);

} // namespace melodeck::cli
