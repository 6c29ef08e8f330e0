#include "ui/window/ClipSaver.h"

#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr qint64 kBlockBytes = 1024 * 1024;
constexpr qsizetype kLongestName = 80;

tl::unexpected<core::Error> cannotWrite(const QString& to, const QString& reason)
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate(
                          "ClipSaver", "%1 could not be saved: %2. Nothing is lost: the clip is still in the library. "
                                       "Choose another place.")
                          .arg(QFileInfo(to).fileName(), reason),
                      to);
}

/// folder/name, with " 2", " 3" … before the ending while the name is taken.
QString freeName(const QDir& folder, const QString& name)
{
    const QFileInfo info(name);
    QString candidate = name;
    for (int number = 2; QFileInfo::exists(folder.filePath(candidate)); ++number) {
        candidate = QStringLiteral("%1 %2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
    }
    return folder.filePath(candidate);
}

} // namespace

core::Result<void> copyWhole(const QString& from, const QString& to, Existing existing)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "ClipSaver", "The clip's file is not in the library any more. Generate it again."),
                          from);
    }
    if (existing == Existing::Keep && QFileInfo::exists(to)) {
        return cannotWrite(to, QCoreApplication::translate("ClipSaver", "a file of that name is there already"));
    }
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly)) {
        return cannotWrite(to, target.errorString());
    }
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlockBytes);
        if (block.isEmpty()) {
            return cannotWrite(to, source.errorString());
        }
        if (target.write(block) != block.size()) {
            return cannotWrite(to, target.errorString());
        }
    }
    if (!target.commit()) {
        return cannotWrite(to, target.errorString());
    }
    return {};
}

core::Result<void> copyAll(const std::vector<core::Clip>& clips, const QDir& folder)
{
    for (const core::Clip& clip : clips) {
        const QString name = QStringLiteral("clip_%1.%2").arg(clip.index).arg(clip.format);
        if (auto copied = copyWhole(clip.path, freeName(folder, name), Existing::Keep); !copied) {
            return copied;
        }
    }
    return {};
}

QString suggestedName(const core::Clip& clip)
{
    static const QRegularExpression illegal(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    QString name = clip.prompt.simplified();
    name.replace(illegal, QStringLiteral("_"));
    name = name.left(kLongestName).trimmed();
    while (name.startsWith(QLatin1Char('.'))) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? QStringLiteral("clip_%1").arg(clip.index) : name) + QLatin1Char('.') + clip.format;
}

ClipSaver::ClipSaver(QWidget* window)
    : m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::MusicLocation))
{
    if (!QFileInfo(m_folder).isDir()) {
        m_folder = QDir::homePath();
    }
}

void ClipSaver::saveOne(const core::Clip& clip)
{
    auto* dialog = new QFileDialog(m_window, tr("Save clip"), m_folder);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces
    dialog->setDefaultSuffix(clip.format);
    dialog->setNameFilters({tr("%1 as received (*.%2)").arg(clip.format.toUpper(), clip.format), tr("All files (*)")});
    dialog->selectFile(suggestedName(clip));
    connect(dialog, &QFileDialog::fileSelected, this, [this, from = clip.path](const QString& to) { copy(from, to); });
    dialog->open();
}

void ClipSaver::copy(const QString& from, const QString& to)
{
    m_folder = QFileInfo(to).absolutePath();
    m_work.run([from, to](const std::stop_token&) { return copyWhole(from, to, Existing::Replace); },
               [this, to](const core::Result<void>& copied) {
                   if (copied) {
                       Q_EMIT saved(tr("Saved as %1").arg(core::displayPath(to)));
                   } else {
                       Q_EMIT failed(copied.error());
                   }
               });
}

void ClipSaver::saveAll(const std::vector<core::Clip>& clips)
{
    auto* dialog = new QFileDialog(m_window, tr("Save all clips into a folder"), m_folder);
    dialog->setObjectName(QStringLiteral("saveAllDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, clips](const QString& folder) {
        m_folder = folder;
        m_work.run([clips, folder](const std::stop_token&) { return copyAll(clips, QDir(folder)); },
                   [this, folder, count = static_cast<int>(clips.size())](const core::Result<void>& copied) {
                       if (copied) {
                           Q_EMIT saved(tr("Saved %n clip(s) in %1", nullptr, count).arg(core::displayPath(folder)));
                       } else {
                           Q_EMIT failed(copied.error());
                       }
                   });
    });
    dialog->open();
}

void ClipSaver::saveAnswer(const core::JobRecord& job)
{
    auto* dialog = new QFileDialog(m_window, tr("Save answer"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("output.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = core::toJsonBytes(job.answer.json)](const QString& to) {
                m_folder = QFileInfo(to).absolutePath();
                QSaveFile file(to);
                if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
                    Q_EMIT saved(tr("Saved as %1").arg(core::displayPath(to)));
                } else {
                    Q_EMIT failed(
                        {core::ErrorCode::Io,
                         tr("%1 could not be saved: %2. The answer is still here.").arg(to, file.errorString()), to});
                }
            });
    dialog->open();
}

} // namespace melodeck::ui
