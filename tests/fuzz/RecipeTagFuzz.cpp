#include "audio/RecipeTag.h"
#include "fuzz/Fuzz.h"

#include <QTemporaryDir>

namespace melodeck::fuzz {

namespace {

/// A file that is made anew for each input.
QString scratchPath()
{
    static const QTemporaryDir folder;
    require(folder.isValid(), "a temporary folder can be made");
    return folder.filePath(QStringLiteral("x"));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the temporary file takes the input");
}

core::PortableRecipe ours()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {"x"}}};
    return core::portableRecipe(recipe, {}, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
}

} // namespace

void examine(std::span<const std::byte> input)
{
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QString path = scratchPath();
    write(path, bytes);
    const auto foreign = audio::readRecipe(path);
    require(foreign.has_value(), "whatever a file holds, reading its recipe is no error");
    if (*foreign) {
        const QByteArray again = core::portableRecipeText(**foreign);
        require(again.size() <= 8 * core::kMostRecipeBytes, "what was read has a limit");
        for (const core::AttachedFile& file : (*foreign)->recipe.files) {
            require(!file.path.contains(QLatin1Char('/')), "no path comes from a file");
        }
    }
    const auto carried = audio::appendRecipe(path, ours());
    require(carried.has_value(), "a recipe is taken or refused");
    if (*carried == audio::RecipeCarried::Yes) {
        const auto read = audio::readRecipe(path);
        require(read && *read && **read == ours(), "what was written is read");
    } else {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "what takes no recipe stays as it was");
    }
    if (const auto alone = core::portableRecipeFromText(bytes)) {
        const auto again = core::portableRecipeFromText(core::portableRecipeText(*alone));
        // ASCII takes six letters for one: it may be too long for a second time.
        require(!again || again->recipe.model == alone->recipe.model, "the text form is stable");
    }
}

} // namespace melodeck::fuzz
