#include "ui/library/EntryMenu.h"

#include "ui/library/EntryWords.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

EntryMenu::EntryMenu(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void EntryMenu::addSection(Section section)
{
    m_sections.push_back(std::move(section));
}

void EntryMenu::setCollections(std::vector<store::LibraryMarks::Named> collections)
{
    m_collections = std::move(collections);
}

void EntryMenu::popup(const Entries& entries, const QPoint& where)
{
    if (entries.empty()) {
        return;
    }
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("entryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entries.size() == 1) {
        addShowing(*menu, entries.front());
    }
    for (const Section& section : m_sections) {
        menu->addSeparator();
        section(*menu, entries);
    }
    menu->addSeparator();
    if (entries.size() == 1) {
        addFile(*menu, entries.front());
    }
    addMarks(*menu, entries);
    menu->addSeparator();
    addTrash(*menu, entries);
    menu->popup(where);
}

void EntryMenu::add(QMenu& menu, const QString& text, const char* name, const store::LibraryEntry& entry,
                    void (EntryMenu::*signal)(const store::LibraryEntry& entry))
{
    QAction* action = menu.addAction(text, this, [this, entry, signal] { Q_EMIT(this->*signal)(entry); });
    action->setObjectName(QLatin1String(name));
}

void EntryMenu::addShowing(QMenu& menu, const store::LibraryEntry& entry)
{
    if (isSound(entry)) {
        add(menu, tr("Play"), "entryPlay", entry, &EntryMenu::playRequested);
    }
    add(menu, tr("Show in results"), "entryShow", entry, &EntryMenu::showRequested);
    if (entry.entry.index < 0) { // clips have more than that, which others add
        add(menu, tr("Show recipe"), "entryRecipe", entry, &EntryMenu::recipeRequested);
        add(menu, tr("Bring the recipe back"), "entryBringBack", entry, &EntryMenu::bringBackRequested);
    }
}

void EntryMenu::addFile(QMenu& menu, const store::LibraryEntry& entry)
{
    if (isSound(entry)) {
        add(menu, tr("Save as…"), "entrySave", entry, &EntryMenu::saveRequested);
        add(menu, tr("Copy"), "entryCopy", entry, &EntryMenu::copyRequested);
    }
    if (!entry.clip.path.isEmpty()) {
        QAction* folder = menu.addAction(tr("Show in folder"), this, [path = entry.clip.path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        folder->setObjectName(QStringLiteral("entryFolder"));
    }
    menu.addSeparator();
    add(menu, tr("Tags and note…"), "entryEdit", entry, &EntryMenu::editRequested);
}

void EntryMenu::addTrash(QMenu& menu, const Entries& entries)
{
    const QStringList jobs = jobsOf(entries);
    const QString text = jobs.size() == 1 ? tr("Move result to trash")
                                          : tr("Move %n result(s) to trash", nullptr, static_cast<int>(jobs.size()));
    menu.addAction(text, this, [this, jobs] { Q_EMIT trashRequested(jobs); })
        ->setObjectName(QStringLiteral("entryTrash"));
}

QStringList EntryMenu::jobsOf(const Entries& entries)
{
    QStringList jobs;
    for (const store::LibraryEntry& entry : entries) {
        jobs << entry.entry.jobId;
    }
    jobs.removeDuplicates();
    return jobs;
}

void EntryMenu::addMarks(QMenu& menu, const Entries& entries)
{
    std::vector<store::EntryName> names;
    std::vector<store::EntryName> clips; // which alone have stars
    for (const store::LibraryEntry& entry : entries) {
        names.push_back(entry.entry);
        if (entry.entry.index >= 0) {
            clips.push_back(entry.entry);
        }
    }
    if (!clips.empty()) {
        const bool isStarred = std::all_of(entries.begin(), entries.end(), [](const store::LibraryEntry& entry) {
            return entry.entry.index < 0 || entry.clip.starred;
        });
        menu.addAction(isStarred ? tr("Remove star") : tr("Star"), this,
                       [this, clips, isStarred] { Q_EMIT starRequested(clips, !isStarred); })
            ->setObjectName(QStringLiteral("entryStar"));
    }
    if (entries.size() > 1) {
        menu.addAction(tr("Add a tag…"), this, [this, names] { Q_EMIT tagRequested(names); })
            ->setObjectName(QStringLiteral("entryTag"));
    }
    QMenu* collect = menu.addMenu(tr("Add to collection"));
    collect->setObjectName(QStringLiteral("entryCollect"));
    for (const store::LibraryMarks::Named& each : m_collections) {
        collect->addAction(QString(each.name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                           [this, name = each.name, names] { Q_EMIT collectRequested(name, names); });
    }
    if (!m_collections.empty()) {
        collect->addSeparator();
    }
    collect->addAction(tr("New collection…"), this, [this, names] { Q_EMIT collectRequested(QString(), names); })
        ->setObjectName(QStringLiteral("newCollection"));
    if (m_collection) {
        menu.addAction(tr("Remove from this collection"), this,
                       [this, id = *m_collection, names] { Q_EMIT removeRequested(id, names); })
            ->setObjectName(QStringLiteral("entryUncollect"));
    }
}

} // namespace melodeck::ui
