#pragma once

#include "store/LibraryMarks.h"
#include "store/LibraryQuery.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QWidget;

namespace melodeck::ui {

/// What can be done with entries of the library, as a menu. Others add what they do by addSection(). GUI thread.
class EntryMenu final : public QObject
{
    Q_OBJECT

public:
    using Entries = std::vector<store::LibraryEntry>;
    /// Adds actions for entries, at least one, of which the first is the current one.
    using Section = std::function<void(QMenu& menu, const Entries& entries)>;

    explicit EntryMenu(QWidget* window);

    /// Behind what plays and shows them; lines separate it.
    void addSection(Section section);
    void setCollections(std::vector<store::LibraryMarks::Named> collections);
    /// Entries are looked at in this one: they can be taken out of it.
    void setCollection(std::optional<qint64> collection) { m_collection = collection; }

    void popup(const Entries& entries, const QPoint& where);
    /// The jobs that entries are of, each once.
    [[nodiscard]] static QStringList jobsOf(const Entries& entries);

Q_SIGNALS:
    void playRequested(const melodeck::store::LibraryEntry& entry);
    void showRequested(const melodeck::store::LibraryEntry& entry);
    void recipeRequested(const melodeck::store::LibraryEntry& entry);
    void bringBackRequested(const melodeck::store::LibraryEntry& entry);
    void saveRequested(const melodeck::store::LibraryEntry& entry);
    void copyRequested(const melodeck::store::LibraryEntry& entry);
    void editRequested(const melodeck::store::LibraryEntry& entry);
    void starRequested(const std::vector<melodeck::store::EntryName>& entries, bool starred);
    void tagRequested(const std::vector<melodeck::store::EntryName>& entries);
    /// An empty name: of a new one, which is to be asked for.
    void collectRequested(const QString& collection, const std::vector<melodeck::store::EntryName>& entries);
    void removeRequested(qint64 collection, const std::vector<melodeck::store::EntryName>& entries);
    /// Each of them once.
    void trashRequested(const QStringList& jobIds);

private:
    void add(QMenu& menu, const QString& text, const char* name, const store::LibraryEntry& entry,
             void (EntryMenu::*signal)(const store::LibraryEntry& entry));
    void addShowing(QMenu& menu, const store::LibraryEntry& entry);
    void addFile(QMenu& menu, const store::LibraryEntry& entry);
    void addTrash(QMenu& menu, const Entries& entries);
    void addMarks(QMenu& menu, const Entries& entries);

    QWidget* m_window;
    std::vector<Section> m_sections;
    std::vector<store::LibraryMarks::Named> m_collections;
    std::optional<qint64> m_collection;
};

} // namespace melodeck::ui
