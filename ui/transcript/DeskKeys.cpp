#include "ui/transcript/DeskKeys.h"

#include <algorithm>

namespace melodeck::ui {

namespace {

DeskKey anywhere(const char* keys, DeskAction action)
{
    return {QKeySequence(QLatin1String(keys)), action, true, false};
}

DeskKey notInEditor(const char* keys, DeskAction action)
{
    return {QKeySequence(QLatin1String(keys)), action, false, false};
}

DeskKey inList(const char* keys, DeskAction action)
{
    return {QKeySequence(QLatin1String(keys)), action, false, true};
}

} // namespace

const QList<DeskKey>& deskKeys()
{
    static const QList<DeskKey> keys{
        notInEditor("Esc", DeskAction::Back),
        anywhere("Ctrl+F", DeskAction::Find),
        anywhere("F3", DeskAction::FindNext),
        anywhere("Shift+F3", DeskAction::FindPrevious),
        notInEditor("Ctrl+Z", DeskAction::Undo),
        notInEditor("Ctrl+Shift+Z", DeskAction::Redo),
        notInEditor("Ctrl+Y", DeskAction::Redo),
        anywhere("Ctrl+S", DeskAction::Save),
        inList("Ctrl+C", DeskAction::Copy),
        inList("Return", DeskAction::Edit),
        inList("Enter", DeskAction::Edit),
        inList("F2", DeskAction::Edit),
        anywhere("Ctrl+Space", DeskAction::PlayHere),
        anywhere("Ctrl+Return", DeskAction::Split),
        anywhere("Ctrl+Enter", DeskAction::Split),
        anywhere("Ctrl+M", DeskAction::Merge),
        inList("Ins", DeskAction::Insert),
        inList("Del", DeskAction::Remove),
        anywhere("Alt+Left", DeskAction::StartEarlier),
        anywhere("Alt+Right", DeskAction::StartLater),
        anywhere("Alt+Shift+Left", DeskAction::EndEarlier),
        anywhere("Alt+Shift+Right", DeskAction::EndLater),
    };
    return keys;
}

QKeySequence keyOf(DeskAction action)
{
    const auto found = std::find_if(deskKeys().begin(), deskKeys().end(),
                                    [action](const DeskKey& key) { return key.action == action; });
    return found == deskKeys().end() ? QKeySequence() : found->keys;
}

const DeskKey* deskKeyOf(const QKeyEvent& event, DeskFocus focus)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    const auto found = std::find_if(deskKeys().begin(), deskKeys().end(), [&pressed, focus](const DeskKey& key) {
        const bool isThere =
            focus == DeskFocus::List || (focus == DeskFocus::Editor ? key.worksInEditor : !key.isOfList);
        return isThere && key.keys == pressed;
    });
    return found == deskKeys().end() ? nullptr : &*found;
}

} // namespace melodeck::ui
