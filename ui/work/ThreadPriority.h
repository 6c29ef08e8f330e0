#pragma once

namespace melodeck::ui {

/// This thread, and those that it begins from now on, work only where the window and the sound leave room. For good.
void letTheWindowGoFirst();

} // namespace melodeck::ui
