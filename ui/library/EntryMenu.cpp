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
        addOne(*menu, entries.front());
    }
    addMarks(*menu, entries);
    for (const Section& section : m_sections) {
        menu->addSeparator();
        section(*menu, entries);
    }
    menu->popup(where);
}

void EntryMenu::addOne(QMenu& menu, const store::LibraryEntry& entry)
{
    const auto add = [&](const QString& text, const char* name, void (EntryMenu::*signal)(const store::LibraryEntry&)) {
        QAction* action = menu.addAction(text, this, [this, entry, signal] { Q_EMIT(this->*signal)(entry); });
        action->setObjectName(QLatin1String(name));
    };
    if (isSound(entry)) {
        add(tr("Play"), "entryPlay", &EntryMenu::playRequested);
    }
    add(tr("Show in results"), "entryShow", &EntryMenu::showRequested);
    add(tr("Show recipe…"), "entryRecipe", &EntryMenu::recipeRequested);
    add(tr("Bring the recipe back"), "entryBringBack", &EntryMenu::bringBackRequested);
    if (isSound(entry)) {
        add(tr("Use as melody"), "entryMelody", &EntryMenu::useAsMelodyRequested);
        menu.addSeparator();
        add(tr("Save as…"), "entrySave", &EntryMenu::saveRequested);
        add(tr("Copy"), "entryCopy", &EntryMenu::copyRequested);
    }
    if (!entry.clip.path.isEmpty()) {
        QAction* folder = menu.addAction(tr("Show in folder"), this, [path = entry.clip.path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        folder->setObjectName(QStringLiteral("entryFolder"));
    }
    menu.addSeparator();
    add(tr("Tags and note…"), "entryEdit", &EntryMenu::editRequested);
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
