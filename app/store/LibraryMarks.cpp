#include "store/LibraryMarks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVariant>

#include <initializer_list>
#include <numeric>

namespace melodeck::store {

namespace {

/// No place in a collection is so far behind.
constexpr double kBehindAll = 1e300;

core::Result<void> execute(const Database& database, const QString& statement, std::initializer_list<QVariant> values)
{
    Statement query = database.prepare(statement);
    for (const QVariant& value : values) {
        query.add(value);
    }
    return run(query);
}

/// The first column of the first row; invalid without one.
core::Result<QVariant> valueOf(const Database& database, const QString& statement,
                               std::initializer_list<QVariant> values)
{
    Statement query = database.prepare(statement);
    for (const QVariant& value : values) {
        query.add(value);
    }
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    return query.next() ? query.value(0) : QVariant();
}

tl::unexpected<core::Error> noName()
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      QCoreApplication::translate("Library", "A collection needs a name. Nothing was changed."));
}

} // namespace

LibraryMarks::LibraryMarks(const Database& database)
    : m_database(database)
{
}

QString LibraryMarks::tidyName(const QString& name)
{
    QString tidy;
    for (const QChar character : name) {
        const bool isShown = character.isPrint() || character.isSurrogate() || character.isSpace();
        tidy += isShown ? character : QLatin1Char(' ');
    }
    return tidy.simplified().left(kLongestName).trimmed();
}

core::Result<std::vector<LibraryMarks::Named>> LibraryMarks::tags() const
{
    return named(QStringLiteral("SELECT tag.id, tag.name, count(*) FROM tag JOIN entry_tag ON entry_tag.tag_id = "
                                "tag.id WHERE entry_tag.job_id NOT IN (SELECT id FROM job WHERE trashed_ms IS NOT "
                                "NULL) GROUP BY tag.id ORDER BY tag.name"));
}

core::Result<void> LibraryMarks::addTag(std::span<const EntryName> entries, const QString& tag)
{
    Transaction transaction(m_database);
    for (const EntryName& entry : entries) {
        if (auto put = putTag(entry, tag); !put) {
            return put;
        }
    }
    return transaction.commit();
}

core::Result<void> LibraryMarks::putTag(const EntryName& entry, const QString& tag)
{
    const QString name = tidyName(tag);
    if (name.isEmpty()) {
        return {};
    }
    if (auto made = execute(m_database, QStringLiteral("INSERT OR IGNORE INTO tag (name) VALUES (?)"), {name}); !made) {
        return made;
    }
    return execute(
        m_database,
        QStringLiteral("INSERT OR IGNORE INTO entry_tag (job_id, idx, tag_id) SELECT ?, ?, id FROM tag WHERE "
                       "name = ?"),
        {entry.jobId, entry.index, name});
}

core::Result<void> LibraryMarks::removeTag(std::span<const EntryName> entries, const QString& tag)
{
    Transaction transaction(m_database);
    for (const EntryName& entry : entries) {
        auto removed = execute(m_database,
                               QStringLiteral("DELETE FROM entry_tag WHERE job_id = ? AND idx = ? AND tag_id IN "
                                              "(SELECT id FROM tag WHERE name = ?)"),
                               {entry.jobId, entry.index, tidyName(tag)});
        if (!removed) {
            return removed;
        }
    }
    return transaction.commit();
}

core::Result<void> LibraryMarks::setTags(const EntryName& entry, const QStringList& tags)
{
    Transaction transaction(m_database);
    auto removed = execute(m_database, QStringLiteral("DELETE FROM entry_tag WHERE job_id = ? AND idx = ?"),
                           {entry.jobId, entry.index});
    if (!removed) {
        return removed;
    }
    for (const QString& tag : tags) {
        if (auto put = putTag(entry, tag); !put) {
            return put;
        }
    }
    return transaction.commit();
}

core::Result<void> LibraryMarks::setNote(const EntryName& entry, const QString& text)
{
    Transaction transaction(m_database);
    auto done = execute(m_database, QStringLiteral("DELETE FROM entry_note WHERE job_id = ? AND idx = ?"),
                        {entry.jobId, entry.index});
    if (done && !text.trimmed().isEmpty()) {
        done = execute(m_database, QStringLiteral("INSERT INTO entry_note (job_id, idx, text) VALUES (?, ?, ?)"),
                       {entry.jobId, entry.index, text.trimmed()});
    }
    return done ? transaction.commit() : done;
}

core::Result<std::vector<LibraryMarks::Named>> LibraryMarks::collections() const
{
    return named(QStringLiteral("SELECT id, name, (SELECT count(*) FROM collection_entry WHERE collection_id = "
                                "collection.id) FROM collection ORDER BY name"));
}

core::Result<qint64> LibraryMarks::collection(const QString& name)
{
    const QString tidy = tidyName(name);
    if (tidy.isEmpty()) {
        return noName();
    }
    auto made = execute(m_database, QStringLiteral("INSERT OR IGNORE INTO collection (name, created_ms) VALUES (?, ?)"),
                        {tidy, QDateTime::currentMSecsSinceEpoch()});
    if (!made) {
        return core::fail(std::move(made).error());
    }
    const auto id = valueOf(m_database, QStringLiteral("SELECT id FROM collection WHERE name = ?"), {tidy});
    return id.map([](const QVariant& value) { return value.toLongLong(); });
}

core::Result<void> LibraryMarks::renameCollection(qint64 collection, const QString& name)
{
    const QString tidy = tidyName(name);
    if (tidy.isEmpty()) {
        return noName();
    }
    const auto other =
        valueOf(m_database, QStringLiteral("SELECT id FROM collection WHERE name = ? AND id <> ?"), {tidy, collection});
    if (!other) {
        return core::fail(other.error());
    }
    if (other->isValid()) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            QCoreApplication::translate("Library",
                                        "There is a collection “%1” already. Nothing was changed: choose another name.")
                .arg(tidy));
    }
    return execute(m_database, QStringLiteral("UPDATE collection SET name = ? WHERE id = ?"), {tidy, collection});
}

core::Result<void> LibraryMarks::removeCollection(qint64 collection)
{
    return execute(m_database, QStringLiteral("DELETE FROM collection WHERE id = ?"), {collection});
}

core::Result<void> LibraryMarks::addToCollection(qint64 collection, std::span<const EntryName> entries)
{
    Transaction transaction(m_database);
    for (const EntryName& entry : entries) {
        auto added =
            execute(m_database,
                    QStringLiteral("INSERT OR IGNORE INTO collection_entry (collection_id, job_id, idx, place) "
                                   "SELECT ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM "
                                   "collection_entry WHERE collection_id = ?)"),
                    {collection, entry.jobId, entry.index, collection});
        if (!added) {
            return added;
        }
    }
    return transaction.commit();
}

core::Result<void> LibraryMarks::removeFromCollection(qint64 collection, std::span<const EntryName> entries)
{
    Transaction transaction(m_database);
    for (const EntryName& entry : entries) {
        auto removed =
            execute(m_database,
                    QStringLiteral("DELETE FROM collection_entry WHERE collection_id = ? AND job_id = ? AND idx = ?"),
                    {collection, entry.jobId, entry.index});
        if (!removed) {
            return removed;
        }
    }
    return transaction.commit();
}

core::Result<void> LibraryMarks::moveInCollection(qint64 collection, const EntryName& entry,
                                                  const std::optional<EntryName>& before)
{
    Transaction transaction(m_database);
    auto gap = gapBefore(collection, entry, before);
    const auto middle = [](const Gap& of) { return of.second ? std::midpoint(of.first, *of.second) : of.first + 1.0; };
    // After some fifty moves into the same gap there is no number left in it.
    if (gap && gap->second && (middle(*gap) <= gap->first || middle(*gap) >= *gap->second)) {
        if (auto made = renumber(collection); !made) {
            return made;
        }
        gap = gapBefore(collection, entry, before);
    }
    if (!gap) {
        return core::fail(gap.error());
    }
    auto moved = put(collection, entry, middle(*gap));
    return moved ? transaction.commit() : moved;
}

core::Result<LibraryMarks::Gap> LibraryMarks::gapBefore(qint64 collection, const EntryName& entry,
                                                        const std::optional<EntryName>& before) const
{
    QVariant end;
    if (before) {
        const auto place = valueOf(
            m_database,
            QStringLiteral("SELECT place FROM collection_entry WHERE collection_id = ? AND job_id = ? AND idx = ?"),
            {collection, before->jobId, before->index});
        if (!place) {
            return core::fail(place.error());
        }
        end = *place;
    }
    const auto start = valueOf(m_database,
                               QStringLiteral("SELECT max(place) FROM collection_entry WHERE collection_id = ? AND "
                                              "NOT (job_id = ? AND idx = ?) AND place < ?"),
                               {collection, entry.jobId, entry.index, end.isValid() ? end : QVariant(kBehindAll)});
    if (!start) {
        return core::fail(start.error());
    }
    const double low = start->isNull() ? (end.isValid() ? end.toDouble() - 2.0 : 0.0) : start->toDouble();
    return Gap(low, end.isValid() ? std::optional(end.toDouble()) : std::nullopt);
}

core::Result<void> LibraryMarks::put(qint64 collection, const EntryName& entry, double place)
{
    return execute(
        m_database,
        QStringLiteral("UPDATE collection_entry SET place = ? WHERE collection_id = ? AND job_id = ? AND idx = ?"),
        {place, collection, entry.jobId, entry.index});
}

core::Result<void> LibraryMarks::renumber(qint64 collection)
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT job_id, idx FROM collection_entry WHERE collection_id = ? ORDER BY place"));
    query.add(collection);
    if (auto found = run(query); !found) {
        return found;
    }
    std::vector<EntryName> entries;
    while (query.next()) {
        entries.push_back({query.text(0), query.smallInteger(1)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    query.finish();
    double place = 0.0;
    for (const EntryName& entry : entries) {
        place += 1.0;
        if (auto moved = put(collection, entry, place); !moved) {
            return moved;
        }
    }
    return {};
}

core::Result<std::vector<LibraryMarks::Named>> LibraryMarks::named(const QString& statement) const
{
    Statement query = m_database.prepare(statement);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<Named> names;
    while (query.next()) {
        names.push_back({query.integer(0), query.text(1), query.integer(2)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return names;
}

} // namespace melodeck::store
