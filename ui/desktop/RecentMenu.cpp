#include "ui/desktop/RecentMenu.h"

#include "core/Paths.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>

namespace melodeck::ui {

namespace {

QStringList missingOf(const QStringList& paths, const std::stop_token& stop)
{
    QStringList missing;
    for (const QString& path : paths) {
        // One that is on a drive which does not answer takes its time.
        if (stop.stop_requested()) {
            break;
        }
        if (!QFileInfo::exists(path)) {
            missing << path;
        }
    }
    return missing;
}

bool isOurs(const QString& path)
{
    return path.startsWith(core::libraryFolder() + QLatin1Char('/')) ||
           path.startsWith(core::cacheFolder() + QLatin1Char('/'));
}

} // namespace

RecentMenu::RecentMenu(core::Settings& settings, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("recentFiles"));
    setTitle(tr("Open recent"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    menuAction()->setEnabled(!m_settings.recentFiles().isEmpty());
}

void RecentMenu::note(const QStringList& paths)
{
    // The first is to be the latest.
    for (auto path = paths.crbegin(); path != paths.crend(); ++path) {
        const QString whole = QFileInfo(*path).absoluteFilePath();
        if (!isOurs(whole)) {
            m_settings.addRecentFile(whole);
        }
    }
    menuAction()->setEnabled(!m_settings.recentFiles().isEmpty());
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = m_settings.recentFiles();
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString text = tr("%1 – %2").arg(info.fileName(), core::displayPath(info.absolutePath()));
        QAction* action = addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    QAction* forget = addAction(tr("Clear this list"));
    forget->setObjectName(QStringLiteral("clearRecentFiles"));
    connect(forget, &QAction::triggered, this, [this] {
        m_settings.clearRecentFiles();
        menuAction()->setEnabled(false);
    });
    m_work.clear();
    m_work.run([paths](const std::stop_token& stop) { return missingOf(paths, stop); },
               [this](const QStringList& missing) { showMissing(missing); });
}

void RecentMenu::showMissing(const QStringList& missing)
{
    const QList<QAction*> all = actions();
    for (QAction* action : all) {
        if (missing.contains(action->data().toString())) {
            action->setEnabled(false);
            action->setToolTip(tr("It is not there any more, or its drive is not connected."));
        }
    }
}

} // namespace melodeck::ui
