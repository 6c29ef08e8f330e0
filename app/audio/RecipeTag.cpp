#include "audio/RecipeTag.h"

#include "audio/TagFile.h"
#include "core/BlockBuffer.h"
#include "core/FileSource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace melodeck::audio {

namespace {

constexpr char kBefore[] = " melodeck-recipe: ";
constexpr std::int64_t kHeadBytes = 16;
constexpr std::size_t kBlockBytes = 256 * 1024;

tl::unexpected<core::Error> unreadable(const QString& path)
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Recipe", "“%1” cannot be read. Check that it is there, and its "
                                                            "permissions.")
                          .arg(QFileInfo(path).fileName()),
                      path);
}

tl::unexpected<core::Error> unwritable(const QString& path, const QString& detail)
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Recipe", "The recipe could not be written into “%1”. Its sound is "
                                                            "whole. Check the disk.")
                          .arg(QFileInfo(path).fileName()),
                      detail);
}

TagText textOf(const core::PortableRecipe& recipe)
{
    TagText text;
    text.recipe = core::portableRecipeText(recipe);
    text.mark = core::machineMadeMark(recipe).toUtf8();
    text.comment = text.mark + kBefore + text.recipe;
    text.program = recipe.program.toUtf8();
    text.date = recipe.made.isValid() ? recipe.made.date().toString(Qt::ISODate).toLatin1() : QByteArray();
    text.title = recipe.prompt.toUtf8();
    return text;
}

std::optional<QByteArray> textIn(TagFile& file)
{
    const QByteArray head = file.at(0, std::min(kHeadBytes, file.size())).value_or(QByteArray());
    if (isWav(head)) {
        return recipeInWav(file);
    }
    if (isFlac(head)) {
        return recipeInFlac(file);
    }
    if (isOgg(head)) {
        return recipeInOgg(file);
    }
    return isMp3(head) ? recipeInMp3(file) : std::nullopt;
}

TagEdits editsFor(TagFile& file, const core::PortableRecipe& recipe)
{
    const TagText text = textOf(recipe);
    const QByteArray head = file.at(0, std::min(kHeadBytes, file.size())).value_or(QByteArray());
    if (text.recipe.size() > core::kMostRecipeBytes) {
        return std::nullopt;
    }
    if (isWav(head)) {
        return wavEdits(file, text);
    }
    if (isFlac(head)) {
        return flacEdits(file, text);
    }
    if (isOgg(head)) {
        return oggEdits(file, text);
    }
    return isMp3(head) ? mp3Edits(file, text) : std::nullopt;
}

/// A file with some of its bytes replaced by others.
class EditedSource final : public core::ByteSource
{
public:
    EditedSource(std::unique_ptr<core::FileSource> file, std::vector<TagEdit> edits)
        : m_file(std::move(file))
        , m_edits(std::move(edits))
        , m_size(m_file->size())
    {
        for (const TagEdit& edit : m_edits) {
            m_size += edit.inserted.size() - edit.removed;
        }
    }

    std::int64_t size() const override { return m_size; }

    core::Result<std::size_t> read(std::span<std::byte> buffer) override
    {
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            const auto got = readSome(buffer.subspan(filled));
            if (!got) {
                return got;
            }
            if (*got == 0) {
                break;
            }
            filled += *got;
        }
        return filled;
    }

    core::Result<void> rewind() override
    {
        m_edit = 0;
        m_inserted = 0;
        m_position = 0;
        return m_file->rewind();
    }

private:
    core::Result<std::size_t> readSome(std::span<std::byte> buffer)
    {
        if (m_edit < m_edits.size() && m_position == m_edits[m_edit].offset) {
            const TagEdit& edit = m_edits[m_edit];
            const auto left = static_cast<std::size_t>(edit.inserted.size() - m_inserted);
            const std::size_t count = std::min(buffer.size(), left);
            std::memcpy(buffer.data(), edit.inserted.constData() + m_inserted, count);
            m_inserted += static_cast<qsizetype>(count);
            if (m_inserted < edit.inserted.size()) {
                return count;
            }
            if (auto skipped = skip(edit.removed); !skipped) {
                return core::fail(std::move(skipped).error());
            }
            ++m_edit;
            m_inserted = 0;
            return count > 0 ? core::Result<std::size_t>(count) : readSome(buffer);
        }
        const std::int64_t end = m_edit < m_edits.size() ? m_edits[m_edit].offset : m_file->size();
        const auto room = static_cast<std::size_t>(std::max<std::int64_t>(0, end - m_position));
        auto got = m_file->read(buffer.first(std::min(buffer.size(), room)));
        m_position += got ? static_cast<std::int64_t>(*got) : 0;
        return got;
    }

    core::Result<void> skip(std::int64_t count)
    {
        std::vector<std::byte> dropped(static_cast<std::size_t>(count));
        const auto got = m_file->read(dropped);
        if (!got) {
            return core::fail(got.error());
        }
        m_position += static_cast<std::int64_t>(*got);
        return {};
    }

    std::unique_ptr<core::FileSource> m_file;
    std::vector<TagEdit> m_edits;
    std::int64_t m_size;
    std::size_t m_edit = 0;
    qsizetype m_inserted = 0;
    std::int64_t m_position = 0;
};

/// The last edit first: what it writes belongs to nothing before the sizes in the header are changed.
core::Result<RecipeCarried> writeInPlace(const QString& path, const std::vector<TagEdit>& edits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        return unwritable(path, file.errorString());
    }
    const std::int64_t bytes = edits.back().offset + edits.back().inserted.size();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        if (!file.seek(edit->offset) || file.write(edit->inserted) != edit->inserted.size()) {
            return unwritable(path, file.errorString());
        }
        if (edit == edits.rbegin() && ::fdatasync(file.handle()) != 0) {
            return unwritable(path, QString::fromLocal8Bit(std::strerror(errno)));
        }
    }
    if (file.size() > bytes && !file.resize(bytes)) {
        return unwritable(path, file.errorString());
    }
    return RecipeCarried::Yes;
}

core::Result<RecipeCarried> writeAnew(const QString& path, core::ByteSource& source)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        return unwritable(path, target.errorString());
    }
    core::BlockBuffer block(kBlockBytes);
    while (true) {
        const auto got = source.read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        const auto count = static_cast<qint64>(*got);
        if (target.write(reinterpret_cast<const char*>(block.data()), count) != count) {
            return unwritable(path, target.errorString());
        }
    }
    if (!target.commit()) {
        return unwritable(path, target.errorString());
    }
    return RecipeCarried::Yes;
}

} // namespace

std::optional<QByteArray> recipeInComment(const QByteArray& comment)
{
    const qsizetype at = comment.indexOf(kBefore);
    if (at < 0) {
        return std::nullopt;
    }
    QByteArray text = comment.mid(at + static_cast<qsizetype>(sizeof(kBefore)) - 1);
    while (text.endsWith('\0')) {
        text.chop(1);
    }
    return text;
}

QByteArray recipeComment(const core::PortableRecipe& recipe)
{
    return textOf(recipe).comment;
}

core::Result<std::optional<core::PortableRecipe>> readRecipe(const QString& path)
{
    TagFile file(path);
    if (!file.isOpen()) {
        return unreadable(path);
    }
    const auto text = textIn(file);
    if (!text) {
        return std::optional<core::PortableRecipe>();
    }
    auto recipe = core::portableRecipeFromText(*text);
    return recipe ? std::optional(std::move(*recipe)) : std::nullopt;
}

core::Result<RecipeCarried> appendRecipe(const QString& path, const core::PortableRecipe& recipe)
{
    TagFile file(path);
    if (!file.isOpen()) {
        return unreadable(path);
    }
    auto edits = editsFor(file, recipe);
    if (!edits) {
        return RecipeCarried::No;
    }
    if (isWav(file.at(0, std::min(kHeadBytes, file.size())).value_or(QByteArray()))) {
        return writeInPlace(path, *edits);
    }
    auto source = core::FileSource::open(path);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    EditedSource edited(std::move(*source), std::move(*edits));
    return writeAnew(path, edited);
}

core::Result<TaggedSource> openWithRecipe(const QString& path, const core::PortableRecipe& recipe)
{
    auto source = core::FileSource::open(path);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    TagFile file(path);
    auto edits = file.isOpen() ? editsFor(file, recipe) : std::nullopt;
    if (!edits) {
        return TaggedSource{std::move(*source), RecipeCarried::No};
    }
    return TaggedSource{std::make_unique<EditedSource>(std::move(*source), std::move(*edits)), RecipeCarried::Yes};
}

} // namespace melodeck::audio
