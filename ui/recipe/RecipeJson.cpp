#include "ui/recipe/RecipeJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

/// With every level indented, the longest recipe is still below this.
constexpr qint64 kMostBytes = 1024 * 1024;
constexpr const char* kMark = "melodeck_recipe";

QByteArray textOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        return {};
    }
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    return text;
}

/// Texts for people.
struct RecipeJsonText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeJson)
};

} // namespace

bool isRecipeJson(const QString& path)
{
    const QByteArray text = textOf(path);
    if (!text.contains(kMark)) {
        return false;
    }
    const auto json = core::parseJson(text);
    return json && json->is_object() && json->contains(kMark);
}

core::Result<core::PortableRecipe> readRecipeJson(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray text = textOf(path);
    if (text.isEmpty()) {
        return core::fail(core::ErrorCode::Io,
                          RecipeJsonText::tr("“%1” cannot be read. Nothing was sent. Check that it is still "
                                             "there, and its permissions.")
                              .arg(name));
    }
    const auto json = core::parseJson(text);
    // Indenting counts for nothing.
    auto recipe = json ? core::portableRecipeFromText(core::toJsonBytes(*json)) : core::fail(json.error());
    if (!recipe) {
        core::Error error = std::move(recipe).error();
        error.detail = error.message + QLatin1Char(' ') + error.detail;
        error.message =
            RecipeJsonText::tr("“%1” is a recipe that cannot be read. Nothing was sent. It may be from a newer "
                               "Melodeck, or changed by hand: drop the clip that it came from.")
                .arg(name);
        return core::fail(std::move(error));
    }
    return recipe;
}

} // namespace melodeck::ui
