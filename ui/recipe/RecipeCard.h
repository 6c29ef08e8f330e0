#pragma once

#include "ui/recipe/ReturningRecipe.h"
#include "ui/work/BackgroundQueue.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>

namespace melodeck::core {
struct Error;
}
namespace melodeck::store {
class StoreThread;
}

namespace melodeck::ui {

class BannerMessage;

/// Above the form: says that a clip which came in carries its recipe, brings it back when that is asked for, finds its
/// melody again, and asks for it where nobody knows where it is. Hidden while there is nothing to say. Files and
/// library are read on a thread of its own.
class RecipeCard final : public QWidget
{
    Q_OBJECT

public:
    /// store: outlives this.
    explicit RecipeCard(store::StoreThread& store, QWidget* parent = nullptr);

    /// Looks whether a file carries a recipe, and offers it if so. The file itself is shown by others meanwhile.
    void offer(const QString& path);
    /// The same of a file that isRecipeJson().
    void offerJson(const QString& path);
    /// Looks whether one of many files carries a recipe, and tells which.
    void lookAmong(const QStringList& paths);
    /// A recipe is in the form but for its melody: finds it. remarks: what else there is to say of the return.
    void findMelody(const ReturningRecipe& returning, const QStringList& remarks);
    /// Something else came in: what was offered or asked is over.
    void dismiss();

Q_SIGNALS:
    /// One of many does; the name of the first.
    void carriesRecipe(const QString& name);
    void bringBackRequested(const melodeck::ui::ReturningRecipe& returning);
    /// The melody of a recipe is looked for, or no longer; after melodyFound() where it was found.
    void searchChanged(bool isSearching);
    /// Where the melody is today, with the part of it that was sent.
    void melodyFound(const melodeck::core::AttachedFile& melody);

private:
    /// What carries the recipe.
    enum class Carrier : std::uint8_t { Clip, Json };

    void showOffer(const ReturningRecipe& returning, Carrier carrier);
    void showUnreadable(const core::Error& error);
    void addClose();
    void setSearching(bool on);
    void showRemarks();
    void askForMelody(const QString& title, const QString& text, const QString& other);
    void browse();
    void check(const QString& path);
    void take(const QString& path);

    store::StoreThread& m_store;
    BannerMessage* m_banner;
    QStringList m_remarks;
    core::AttachedFile m_melody;
    /// The file that was chosen though it is another one.
    QString m_other;
    QString m_folder;
    bool m_isSearching = false;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
