#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>

#include <cstdint>

namespace melodeck::ui {

/// What a key does on the transcript desk. The window has other uses for some of these keys (Ctrl+Enter, Ctrl+S, Esc):
/// on the desk they are the desk's.
enum class DeskAction : std::uint8_t {
    Back,
    Find,
    FindNext,
    FindPrevious,
    Undo,
    Redo,
    Save,
    Copy,
    Edit,
    PlayHere,
    Split,
    Merge,
    Insert,
    Remove,
    StartEarlier,
    StartLater,
    EndEarlier,
    EndLater,
};

/// What has the keyboard: a text that is written keeps the keys that texts have.
enum class DeskFocus : std::uint8_t { List, Editor, Other };

struct DeskKey
{
    QKeySequence keys;
    DeskAction action;
    /// Also while a segment is written.
    bool worksInEditor;
    /// Only where the list has the keyboard.
    bool isOfList;
};

[[nodiscard]] const QList<DeskKey>& deskKeys();
/// The one that is shown to people; empty without one.
[[nodiscard]] QKeySequence keyOf(DeskAction action);
/// Nothing for a key that is not the desk's there.
[[nodiscard]] const DeskKey* deskKeyOf(const QKeyEvent& event, DeskFocus focus);
[[nodiscard]] inline bool isDeskKey(const QKeyEvent& event, DeskFocus focus)
{
    return deskKeyOf(event, focus) != nullptr;
}

} // namespace melodeck::ui
