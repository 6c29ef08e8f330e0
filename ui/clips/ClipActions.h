#pragma once

#include "core/Answer.h"
#include "ui/clips/ClipFinder.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>

class QMenu;
class QWidget;

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

/// A clip that is offered in a menu before its job is read.
struct OfferedClip
{
    core::Clip clip;
    /// Id of the model that made it.
    QString model;
    /// Calls use with the clip, now or when the library has answered; never where it is gone, which is said then.
    std::function<void(std::function<void(const ListedClip& clip)> use)> read;
};

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
    void offer(QMenu& menu, const OfferedClip& clip, Extent extent);
    /// What can be done with two that were chosen together.
    void offerPair(QMenu& menu, const OfferedClip& first, const OfferedClip& second);

    /// Of a job that has no such clip, too.
    void showRecipe(const ListedClip& clip);
    /// Asks which other one, then shows both recipes side by side.
    void compareRecipes(const ListedClip& clip);
    void showComparison(const ListedClip& first, const ListedClip& second);
    /// Asks which other one; compareRequested() follows. Nothing happens to a picture.
    void compareWithOther(const ListedClip& clip);
    void useClipAsMelody(const ListedClip& clip);

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
    using Act = void (ClipActions::*)(const ListedClip& clip);
    void add(QMenu& menu, const char* name, const QString& text, const OfferedClip& clip, Act act);
    void addListening(QMenu& menu, const OfferedClip& clip, Extent extent);
    void addMaking(QMenu& menu, const OfferedClip& clip);
    void find(const ListedClip& besides, const QString& question,
              void (ClipActions::*then)(const ListedClip& first, const ListedClip& second));
    void askToCompare(const ListedClip& first, const ListedClip& second);

    store::StoreThread& m_store;
    QWidget* m_window;
};

} // namespace melodeck::ui
