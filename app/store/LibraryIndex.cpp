#include "store/LibraryIndex.h"

#include "store/ClipFolder.h"
#include "store/EditedTranscript.h"
#include "store/EntryRow.h"
#include "store/LibraryRows.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace melodeck::store {

namespace {

QString putStatement()
{
    QString updates;
    const QStringList columns = QString::fromLatin1(kEntryColumns).split(QLatin1String(", "));
    for (const QString& column : columns.mid(3)) {
        updates +=
            (updates.isEmpty() ? QString() : QStringLiteral(", ")) + column + QStringLiteral(" = excluded.") + column;
    }
    const QString values = QStringList(kEntryColumnCount, QStringLiteral("?")).join(QLatin1String(", "));
    return QStringLiteral("INSERT INTO entry (%1) VALUES (%2) ON CONFLICT (job_id, idx) DO UPDATE SET %3")
        .arg(QLatin1String(kEntryColumns), values, updates);
}

EntryRow* rowOf(std::vector<EntryRow>& rows, int index)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [index](const EntryRow& one) { return one.shown.entry.index == index; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

LibraryIndex::LibraryIndex(const Database& database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
    , m_changed(database.prepare(QStringLiteral("SELECT 1 FROM unindexed LIMIT 1")))
    , m_job(database.prepare(QStringLiteral("SELECT created_ms, state, recipe, transcript, name FROM job WHERE id = ? "
                                            "AND owner IS NULL AND trashed_ms IS "
                                            "NULL")))
    , m_clips(database.prepare(
          QStringLiteral("SELECT %1 FROM clip WHERE job_id = ? ORDER BY idx").arg(QLatin1String(kClipColumns))))
    , m_known(database.prepare(QStringLiteral("SELECT idx, id FROM entry WHERE job_id = ? ORDER BY idx")))
    , m_tags(database.prepare(
          QStringLiteral("SELECT entry_tag.idx, tag.id, tag.name FROM entry_tag JOIN tag ON tag.id = entry_tag.tag_id "
                         "WHERE entry_tag.job_id = ? ORDER BY tag.name")))
    , m_notes(database.prepare(QStringLiteral("SELECT idx, text FROM entry_note WHERE job_id = ?")))
    , m_collections(
          database.prepare(QStringLiteral("SELECT idx, collection_id FROM collection_entry WHERE job_id = ?")))
    , m_free(database.prepare(QStringLiteral("SELECT max(id) FROM entry WHERE id >= ? AND id < ?")))
    , m_put(database.prepare(putStatement()))
    , m_remove(database.prepare(QStringLiteral("DELETE FROM entry WHERE job_id = ?")))
{
}

core::Result<IndexProgress> LibraryIndex::advance(int mostJobs)
{
    if (auto caughtUp = catchUp(mostJobs); !caughtUp) {
        return core::fail(std::move(caughtUp).error());
    }
    const auto before = progress();
    if (!before || before->isComplete) {
        return before;
    }
    Transaction transaction(m_database);
    if (auto taken = takeInAll(takeOlder(mostJobs)); !taken) {
        return core::fail(std::move(taken).error());
    }
    if (auto committed = transaction.commit(); !committed) {
        return core::fail(std::move(committed).error());
    }
    return progress();
}

core::Result<void> LibraryIndex::catchUp(int mostJobs)
{
    if (auto looked = run(m_changed); !looked) {
        return looked;
    }
    const bool isChanged = m_changed.next();
    m_changed.finish();
    if (!isChanged) {
        return {};
    }
    Transaction transaction(m_database);
    if (auto taken = takeInAll(takeChanged(mostJobs)); !taken) {
        return taken;
    }
    return transaction.commit();
}

core::Result<void> LibraryIndex::takeInAll(const core::Result<QStringList>& jobIds)
{
    // A number that a rolled back transaction gave is nobody's.
    m_models.clear();
    if (!jobIds) {
        return core::fail(jobIds.error());
    }
    for (const QString& jobId : *jobIds) {
        if (auto taken = takeIn(jobId); !taken) {
            return taken;
        }
    }
    return {};
}

core::Result<IndexProgress> LibraryIndex::progress() const
{
    Statement query = m_database.prepare(
        QStringLiteral("SELECT reached, (SELECT created_ms FROM job WHERE id = reached) FROM indexing LIMIT 1"));
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    if (!query.next()) {
        query.finish();
        Statement changed = m_database.prepare(QStringLiteral("SELECT 1 FROM unindexed LIMIT 1"));
        if (auto looked = run(changed); !looked) {
            return core::fail(std::move(looked).error());
        }
        return IndexProgress{!changed.next(), {}};
    }
    return IndexProgress{false, query.isNull(1) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(query.integer(1))};
}

core::Result<void> LibraryIndex::touch(const QString& jobId)
{
    Statement query = m_database.prepare(
        QStringLiteral("INSERT OR IGNORE INTO unindexed (job_id) SELECT id FROM job WHERE id = ? AND owner IS NULL"));
    query.add(jobId);
    return run(query);
}

/// Writes at once, before anything is read: another process at the same would make what was read out of date.
core::Result<QStringList> LibraryIndex::takeChanged(int most)
{
    Statement query = m_database.prepare(QStringLiteral(
        "DELETE FROM unindexed WHERE job_id IN (SELECT job_id FROM unindexed ORDER BY job_id DESC LIMIT ?) RETURNING "
        "job_id"));
    query.add(most);
    return textsOf(query);
}

core::Result<QStringList> LibraryIndex::takeOlder(int most)
{
    Statement locking = m_database.prepare(QStringLiteral("UPDATE indexing SET reached = reached RETURNING reached"));
    const auto reached = textsOf(locking);
    if (!reached || reached->empty()) {
        return reached;
    }
    // Those that came meanwhile have been taken in already.
    Statement query = m_database.prepare(
        QStringLiteral("SELECT id FROM job WHERE id < ? AND owner IS NULL AND NOT EXISTS (SELECT 1 FROM entry WHERE "
                       "job_id = job.id) ORDER BY id DESC LIMIT ?"));
    query.add(reached->front());
    query.add(most);
    auto jobs = textsOf(query);
    if (!jobs) {
        return jobs;
    }
    Statement note = m_database.prepare(jobs->empty() ? QStringLiteral("DELETE FROM indexing")
                                                      : QStringLiteral("UPDATE indexing SET reached = ?"));
    if (!jobs->empty()) {
        note.add(jobs->back());
    }
    if (auto noted = run(note); !noted) {
        return core::fail(std::move(noted).error());
    }
    return jobs;
}

core::Result<void> LibraryIndex::takeIn(const QString& jobId)
{
    m_job.bind(0, jobId);
    if (auto found = run(m_job); !found) {
        return found;
    }
    if (!m_job.next()) {
        m_job.finish();
        m_remove.bind(0, jobId);
        return run(m_remove);
    }
    core::JobRecord job;
    job.id = jobId;
    job.created = QDateTime::fromMSecsSinceEpoch(m_job.integer(0));
    job.state = core::jobStateFromName(m_job.text(1));
    if (auto json = core::parseJson(m_job.bytes(2))) {
        job.recipe = core::recipeFromJson(*json).value_or(core::Recipe{});
    }
    if (!m_job.isNull(3)) {
        if (auto json = core::parseJson(m_job.bytes(3)); json && json->is_object()) {
            job.answer.transcript = core::transcriptFromJson(*json);
        }
        // What people made of it is what they look for.
        if (auto edit = readEditedTranscript(clipFolderOf(m_folder, jobId)); edit && edit->transcript) {
            job.answer.transcript = std::move(edit->transcript);
        }
    }
    job.name = m_job.text(4);
    m_job.finish();
    m_clips.bind(0, jobId);
    if (auto found = run(m_clips); !found) {
        return found;
    }
    while (m_clips.next()) {
        core::Clip clip = clipFromRow(m_clips, QDir(m_folder));
        clip.path = m_clips.text(1); // as it is stored, so that the library can be moved
        job.answer.clips.push_back(std::move(clip));
    }
    if (auto whole = m_clips.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    m_clips.finish();
    return put(jobId, entryRows(job));
}

core::Result<void> LibraryIndex::put(const QString& jobId, std::vector<EntryRow> rows)
{
    if (auto added = addMarks(jobId, rows); !added) {
        return added;
    }
    m_known.bind(0, jobId);
    if (auto found = run(m_known); !found) {
        return found;
    }
    std::vector<std::pair<int, qint64>> known;
    while (m_known.next()) {
        known.emplace_back(m_known.smallInteger(0), m_known.integer(1));
    }
    if (auto whole = m_known.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    m_known.finish();
    const bool isSame = known.size() == rows.size() &&
                        std::equal(known.begin(), known.end(), rows.begin(), [](const auto& one, const EntryRow& row) {
                            return one.first == row.shown.entry.index;
                        });
    if (!isSame && !known.empty()) {
        m_remove.bind(0, jobId);
        if (auto removed = run(m_remove); !removed) {
            return removed;
        }
    }
    const auto count = static_cast<qint64>(rows.size());
    const auto first = isSame ? known.back().second : freeIds(rows.front().shown.created, count);
    if (!first) {
        return core::fail(first.error());
    }
    // The first of a job is its newest: it comes first where the newest do.
    qint64 id = *first + count;
    const auto model = modelId(rows.front().shown.model);
    if (!model) {
        return core::fail(model.error());
    }
    for (EntryRow& row : rows) {
        row.shown.id = --id;
        row.facts.model = *model;
        bindEntry(m_put, row);
        if (auto written = run(m_put); !written) {
            return written;
        }
    }
    return {};
}

/// Clips of a job keep the ids that they have, so that lists can keep their place.
core::Result<qint64> LibraryIndex::freeIds(const QDateTime& created, qint64 count)
{
    qint64 first = firstIdAt(created.toMSecsSinceEpoch());
    qint64 end = firstIdAt(created.toMSecsSinceEpoch() + 1);
    while (true) {
        m_free.bind(0, first);
        m_free.bind(1, std::max(end, first + count));
        if (auto found = run(m_free); !found) {
            return core::fail(std::move(found).error());
        }
        const auto last =
            m_free.next() && !m_free.isNull(0) ? std::optional(m_free.integer(0)) : std::optional<qint64>();
        m_free.finish();
        if (!last) {
            return first;
        }
        first = *last + 1;
    }
}

core::Result<qint64> LibraryIndex::modelId(const QString& name)
{
    if (const auto known = m_models.constFind(name); known != m_models.constEnd()) {
        return *known;
    }
    Statement add = m_database.prepare(QStringLiteral("INSERT OR IGNORE INTO model (name) VALUES (?)"));
    add.add(name.isNull() ? QStringLiteral("") : name);
    if (auto added = run(add); !added) {
        return core::fail(std::move(added).error());
    }
    Statement find = m_database.prepare(QStringLiteral("SELECT id FROM model WHERE name = ?"));
    find.add(name.isNull() ? QStringLiteral("") : name);
    if (auto found = run(find); !found) {
        return core::fail(std::move(found).error());
    }
    const qint64 id = find.next() ? find.integer(0) : 0;
    m_models.insert(name, id);
    return id;
}

core::Result<void> LibraryIndex::addMarks(const QString& jobId, std::vector<EntryRow>& rows)
{
    for (Statement* query : {&m_tags, &m_notes, &m_collections}) {
        query->bind(0, jobId);
        if (auto found = run(*query); !found) {
            return found;
        }
        while (query->next()) {
            EntryRow* row = rowOf(rows, query->smallInteger(0));
            if (row == nullptr) {
                continue; // of a clip that is no more
            }
            if (query == &m_tags) {
                row->furtherFacets << tagFacet(query->integer(1));
                row->shown.tags << query->text(2);
            } else if (query == &m_notes) {
                row->shown.note = query->text(1);
            } else {
                row->furtherFacets << collectionFacet(query->integer(1));
            }
        }
        if (auto whole = query->readToEnd(); !whole) {
            return core::fail(std::move(whole).error());
        }
        query->finish();
    }
    return {};
}

} // namespace melodeck::store
