#pragma once

#include "ui/clips/ClipFinder.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

class QMenu;
class QWidget;

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

/// What can be done with a clip wherever it is listed: the entries of its menu, and the dialogs behind them. What
/// needs form, transport or queue is asked of the window by signals. GUI thread.
class ClipActions final : public QObject
{
    Q_OBJECT

public:
    /// Which entries a menu gets.
    enum class Extent : std::uint8_t {
        Recipe,     ///< For a list that plays, saves and shows its clips in folders by itself.
        Everything, ///< Also *Play*, *Save as…* and *Show in folder*.
    };

    /// window: parent of the dialogs. store: outlives it.
    ClipActions(store::StoreThread& store, QWidget* window);

    /// At the end of a menu; each entry has an object name. Nothing happens to a clip that is not there any more.
    void addTo(QMenu& menu, const ListedClip& clip, Extent extent);

    void showRecipe(const ListedClip& clip);
    /// Asks which other one, then shows both recipes side by side.
    void compareRecipes(const ListedClip& clip);
    void showComparison(const ListedClip& first, const ListedClip& second);
    /// Asks which other one; compareRequested() follows.
    void compareWithOther(const ListedClip& clip);

Q_SIGNALS:
    void playRequested(const melodeck::ui::ListedClip& clip);
    void saveRequested(const melodeck::ui::ListedClip& clip);
    void compareRequested(const melodeck::ui::ListedClip& first, const melodeck::ui::ListedClip& second);
    void runAgainRequested(const melodeck::ui::ListedClip& clip);
    /// What made it is wanted in the form.
    void changesRequested(const melodeck::ui::ListedClip& clip);
    void variationsRequested(const melodeck::ui::ListedClip& clip);
    void useAsMelodyRequested(const QString& path);
    void continueRequested(const melodeck::ui::ListedClip& clip);

private:
    void addListening(QMenu& menu, const ListedClip& clip, Extent extent);
    void addMaking(QMenu& menu, const ListedClip& clip);
    void find(const ListedClip& besides, const QString& question,
              void (ClipActions::*then)(const ListedClip& first, const ListedClip& second));
    void askToCompare(const ListedClip& first, const ListedClip& second);

    store::StoreThread& m_store;
    QWidget* m_window;
};

} // namespace melodeck::ui
