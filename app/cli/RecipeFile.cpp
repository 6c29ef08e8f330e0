#include "cli/RecipeFile.h"

#include "audio/RecipeTag.h"
#include "core/Paths.h"
#include "jobs/Fingerprint.h"
#include "store/LibraryBackup.h"
#include "store/StoreThread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace melodeck::cli {

namespace {

/// With every level indented, the longest recipe is still below this.
constexpr qint64 kMostJsonBytes = 1024 * 1024;

/// Texts for people.
struct RecipeFileText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeFile)
};

/// All of a file that begins as a JSON object does; nothing for any other.
std::optional<QByteArray> jsonIn(const QString& path)
{
    constexpr qint64 kHeadBytes = 64;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kMostJsonBytes) {
        return std::nullopt;
    }
    QByteArray head = file.peek(kHeadBytes);
    if (head.startsWith("\xEF\xBB\xBF")) {
        file.skip(3);
        head.remove(0, 3);
    }
    return head.trimmed().startsWith('{') ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

core::Result<core::PortableRecipe> readClipRecipe(const QString& path)
{
    auto recipe = audio::readRecipe(path);
    if (!recipe) {
        return core::fail(std::move(recipe).error());
    }
    if (!*recipe) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            RecipeFileText::tr("“%1” carries no recipe: it was made by another program, or saved without one, or "
                               "it is no audio.")
                .arg(QFileInfo(path).fileName()));
    }
    return std::move(**recipe);
}

core::Result<core::PortableRecipe> readRecipeFile(const QString& path)
{
    const auto text = jsonIn(path);
    if (!text) {
        return readClipRecipe(path);
    }
    const auto json = core::parseJson(*text);
    if (!json) {
        return core::fail(json.error());
    }
    auto recipe = core::portableRecipeFromText(core::toJsonBytes(*json)); // indenting counts for nothing
    if (!recipe) {
        core::Error error = std::move(recipe).error();
        error.message = RecipeFileText::tr("“%1” is JSON, but no Melodeck recipe.").arg(QFileInfo(path).fileName());
        return core::fail(std::move(error));
    }
    return recipe;
}

QString terminalText(QString lines)
{
    for (QChar& c : lines) {
        const bool isKept = c.isPrint() || c.isSurrogate() || c == QLatin1Char('\n');
        c = c == QLatin1Char('\t') ? QChar(QLatin1Char(' ')) : isKept ? c : QChar(QChar::ReplacementCharacter);
    }
    return lines;
}

std::optional<QString> findInLibrary(const core::AttachedFile& file)
{
    const QString folder = core::libraryFolder();
    std::optional<store::StoreThread> store;
    if (QFile::exists(store::databasePath(folder))) {
        store.emplace(folder);
    }
    return jobs::findAttachedFile(file, store ? &*store : nullptr);
}

QByteArray prettyRecipe(const core::PortableRecipe& recipe)
{
    constexpr int kIndent = 2;
    const auto json = core::parseJson(core::portableRecipeText(recipe));
    return json ? QByteArray::fromStdString(json->dump(kIndent, ' ', false, core::Json::error_handler_t::replace))
                : QByteArray();
}

} // namespace melodeck::cli
