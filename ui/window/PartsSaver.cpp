#include "ui/window/PartsSaver.h"

#include "core/CacheFolder.h"
#include "core/FileNames.h"
#include "core/Paths.h"
#include "ui/recipe/ReturningRecipe.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <utility>

namespace melodeck::ui {

namespace {

/// What was written.
struct SavedParts
{
    QString path;
    int files = 1;
    jobs::ClipParts::Likeness likeness = jobs::ClipParts::Likeness::Same;
};

core::Error notWritten(const QString& path, const QString& reason)
{
    return {core::ErrorCode::Io,
            PartsSaver::tr("%1 could not be saved: %2. The clip stays as it is.").arg(core::displayPath(path), reason),
            path};
}

core::Result<SavedParts> writeMidi(const jobs::ClipParts& parts, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(parts.midi) != parts.midi.size() || !file.commit()) {
        return tl::unexpected(notWritten(path, file.errorString()));
    }
    return SavedParts{path, 1, parts.likeness};
}

/// A name that nothing has there yet.
QString freePath(const QString& folder, const QString& name)
{
    QString path = folder + QLatin1Char('/') + name;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QStringLiteral("%1/%2 %3").arg(folder, name).arg(number);
    }
    return path;
}

/// Into a folder that has its name only once everything is in it.
core::Result<SavedParts> writeStems(const jobs::ClipParts& parts, const QString& folder, const QString& title)
{
    const QString name = core::legalFileName(title, {}, PartsSaver::tr("stems"));
    const QString path = freePath(folder, name);
    const QString growing = freePath(folder, name + QStringLiteral(".part"));
    const auto fail = [&](const QString& reason) {
        QDir(growing).removeRecursively();
        return tl::unexpected(notWritten(path, reason));
    };
    if (!QDir().mkpath(growing)) {
        return fail(PartsSaver::tr("the folder cannot be made"));
    }
    int number = 0;
    for (const jobs::ClipStem& stem : parts.stems) {
        const QString target = core::legalFileName(QStringLiteral("%1 %2").arg(++number).arg(stem.name),
                                                   QFileInfo(stem.path).suffix(), PartsSaver::tr("stem"));
        QFile file(stem.path);
        if (!file.copy(growing + QLatin1Char('/') + target)) {
            return fail(file.errorString());
        }
    }
    if (!QDir().rename(growing, path)) {
        return fail(PartsSaver::tr("the folder cannot be renamed"));
    }
    return SavedParts{path, number, parts.likeness};
}

core::Result<SavedParts> makeAndWrite(const PartsSaver::Maker& maker, const core::Recipe& recipe,
                                      const core::Answer& answer, const core::Clip& clip, jobs::PartsKind kind,
                                      const QString& target, const std::stop_token& stop)
{
    // The stems of a long clip may be more than a folder in memory holds.
    QDir().mkpath(core::cacheFolder());
    const QTemporaryDir made(core::cacheFolder() + QStringLiteral("/parts-XXXXXX"));
    if (!made.isValid()) {
        return tl::unexpected(notWritten(target, made.errorString()));
    }
    auto atHand = jobs::partsAtHand(answer, clip, kind);
    const auto parts =
        atHand ? core::Result<jobs::ClipParts>(std::move(*atHand)) : maker(recipe, clip, kind, made.path(), stop);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    const QString title =
        PartsSaver::tr("%1 – stems").arg(clip.prompt.isEmpty() ? PartsSaver::tr("clip") : clip.prompt);
    return kind == jobs::PartsKind::Midi ? writeMidi(*parts, target) : writeStems(*parts, target, title);
}

QString remarkOn(jobs::ClipParts::Likeness likeness)
{
    switch (likeness) {
    case jobs::ClipParts::Likeness::Same:
        break;
    case jobs::ClipParts::Likeness::Other:
        return PartsSaver::tr(
            "The engine or its sound font changed since this clip was made: the parts are of the clip "
            "as it is made today.");
    case jobs::ClipParts::Likeness::Unknown:
        return PartsSaver::tr("Whether they are of the very same clip could not be told: its file cannot be read.");
    }
    return {};
}

} // namespace

PartsSaver::PartsSaver(Maker maker, QWidget* window)
    : QObject(window)
    , m_maker(std::move(maker))
    , m_window(window)
{
}

bool PartsSaver::canSave(const core::JobRecord& job, const core::Clip& clip)
{
    return clip.kind == core::MediaKind::Audio && job.recipe.endpoint.kind == core::EndpointKind::Local &&
           static_cast<std::size_t>(clip.index) < core::promptsOf(job.recipe).size();
}

QString PartsSaver::folder() const
{
    const QString chosen = m_settings.saveFolder();
    return QFileInfo(chosen).isDir() ? chosen : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void PartsSaver::saveMidi(const core::JobRecord& job, const core::Clip& clip)
{
    const QString ending = QStringLiteral("mid");
    auto* dialog = new QFileDialog(m_window, tr("Save MIDI"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("MIDI (*.mid)"));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(core::legalFileName(clip.prompt, ending, QFileInfo(clip.path).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, job, clip](const QString& to) {
        m_settings.setSaveFolder(QFileInfo(to).absolutePath());
        make(job, clip, jobs::PartsKind::Midi, to);
    });
    dialog->open();
}

void PartsSaver::saveStems(const core::JobRecord& job, const core::Clip& clip)
{
    auto* dialog = new QFileDialog(m_window, tr("Save stems in"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, job, clip](const QString& to) {
        m_settings.setSaveFolder(to);
        make(job, clip, jobs::PartsKind::Stems, to);
    });
    dialog->open();
}

void PartsSaver::make(const core::JobRecord& job, const core::Clip& clip, jobs::PartsKind kind, const QString& target)
{
    Q_EMIT begun(kind == jobs::PartsKind::Midi ? tr("Making the MIDI file…") : tr("Making the stems…"));
    const core::Recipe recipe = returningRecipe(job).recipe;
    m_work.run(
        [maker = m_maker, recipe, answer = job.answer, clip, kind, target](const std::stop_token& stop) {
            return makeAndWrite(maker, recipe, answer, clip, kind, target, stop);
        },
        [this, kind](const core::Result<SavedParts>& parts) {
            if (!parts) {
                Q_EMIT failed(parts.error());
                return;
            }
            const QString where = core::displayPath(parts->path);
            QStringList words{kind == jobs::PartsKind::Midi
                                  ? tr("Saved as %1").arg(where)
                                  : tr("%n stem(s) saved in %1", nullptr, parts->files).arg(where)};
            words << remarkOn(parts->likeness);
            words.removeAll(QString());
            Q_EMIT saved(words.join(QStringLiteral(" · ")));
        });
}

} // namespace melodeck::ui
