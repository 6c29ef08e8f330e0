#pragma once

#include <QStringList>

namespace melodeck::ui {

/// From now on what the program and Qt warn of is remembered, the last kMostWarnings of it, beside being printed as
/// before. Called once, at the start.
void rememberWarnings();
inline constexpr int kMostWarnings = 20;

/// The newest last. Any thread.
[[nodiscard]] QStringList lastWarnings();

} // namespace melodeck::ui
