#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>

#include <cstdint>

namespace melodeck::ui {

/// The family in resources/icons: 18 × 18, stroke 1.6, one colour.
enum class IconId : std::uint8_t {
    Add,
    Browse,
    Cancel,
    Check,
    ChevronDown,
    ChevronRight,
    Close,
    DragOut,
    Drop,
    Info,
    Key,
    Link,
    Loop,
    More,
    Music,
    Next,
    Pause,
    Play,
    Previous,
    Record,
    Save,
    Search,
    Settings,
    Spectrum,
    Star,
    StarFilled,
    Stop,
    Tune,
    Volume,
    VolumeOff,
    Warning,
};
inline constexpr int iconCount = 31;

/// An icon that is drawn anew, sharp, in the token's colour of the theme of the moment whenever it is painted:
/// it needs no update when the theme changes. Disabled: control border colour. GUI thread.
[[nodiscard]] QIcon icon(IconId id, ColorRole role = ColorRole::SecondaryText);

/// The same for painting by hand: size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(IconId id, const QColor& color, int size, double devicePixelRatio);

/// File name in the resource folder, without its end ("star-filled").
[[nodiscard]] QString iconName(IconId id);

/// Keeps the compiled-in SVGs when the static library is linked. icon() and Theme call it; more calls do no harm.
void registerIcons();

} // namespace melodeck::ui
