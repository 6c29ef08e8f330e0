#include "cli/LibraryCommand.h"

#include "cli/CommandLine.h"
#include "cli/RequestJournal.h"
#include "cli/TextLine.h"
#include "cli/WorkStatus.h"
#include "core/Json.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"
#include "store/Library.h"
#include "store/LibraryFolder.h"
#include "store/LibraryIndex.h"
#include "store/LibraryMarks.h"
#include "store/LibrarySearch.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct LibraryCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCommand)
};

constexpr int kPage = 200;
constexpr int kIndexedAtOnce = 500;

const std::pair<const char*, store::EntryKind> kKinds[] = {{"clip", store::EntryKind::Clip},
                                                           {"picture", store::EntryKind::Picture},
                                                           {"transcript", store::EntryKind::Transcript},
                                                           {"job", store::EntryKind::Job}};

const std::pair<const char*, store::EntryOrder> kOrders[] = {
    {"newest", store::EntryOrder::Newest},   {"oldest", store::EntryOrder::Oldest},
    {"longest", store::EntryOrder::Longest}, {"shortest", store::EntryOrder::Shortest},
    {"rating", store::EntryOrder::Rating},   {"match", store::EntryOrder::BestMatch}};

template <class Pairs>
std::vector<std::string> namesOf(const Pairs& pairs)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : pairs) {
        names.emplace_back(name);
    }
    return names;
}

QString kindName(store::EntryKind kind)
{
    for (const auto& [name, value] : kKinds) {
        if (value == kind) {
            return QLatin1String(name);
        }
    }
    return {};
}

core::Json textsToJson(const QStringList& texts)
{
    core::Json list = core::Json::array();
    for (const QString& text : texts) {
        list.push_back(core::toJson(text));
    }
    return list;
}

core::Json entryToJson(const store::LibraryEntry& entry)
{
    core::Json json{{"job", core::toJson(entry.entry.jobId)},
                    {"clip", entry.entry.index},
                    {"kind", core::toJson(kindName(entry.kind))},
                    {"created", core::toJson(entry.created.toUTC().toString(Qt::ISODateWithMs))},
                    {"state", core::toJson(core::jobStateName(entry.state))},
                    {"title", core::toJson(entry.title)},
                    {"model", core::toJson(entry.model)}};
    if (entry.kind == store::EntryKind::Clip || entry.kind == store::EntryKind::Picture) {
        json["path"] = core::toJson(entry.clip.path);
        json["bytes"] = entry.clip.bytes;
        json["duration"] = entry.clip.durationSeconds;
        json["starred"] = entry.clip.starred;
    }
    if (!entry.melody.isEmpty()) {
        json["melody"] = core::toJson(entry.melody);
    }
    if (!entry.tags.isEmpty()) {
        json["tags"] = textsToJson(entry.tags);
    }
    if (!entry.note.isEmpty()) {
        json["note"] = core::toJson(entry.note);
    }
    return json;
}

/// Midnight of a day by this computer's time; invalid for what is none.
QDateTime dayFrom(const std::string& written)
{
    const QDate day = QDate::fromString(QString::fromStdString(written), Qt::ISODate);
    return day.isValid() ? day.startOfDay() : QDateTime();
}

core::Result<qint64> collectionNamed(store::Library& library, const QString& name)
{
    const auto all = library.marks().collections();
    if (!all) {
        return core::fail(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(), [&name](const store::LibraryMarks::Named& one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == all->end()) {
        return core::fail(core::ErrorCode::NotFound, LibraryCommandText::tr("There is no collection “%1”.").arg(name));
    }
    return found->id;
}

} // namespace

Verb LibraryCommand::describe(Verb program)
{
    Verb verb =
        program.addVerb("library", "Find, export, verify and clear out what the window keeps; also while it is open");
    verb.needsVerb();
    m_search = verb.addVerb("search", "A line for each clip, transcript or job that has all of the words");
    m_show = verb.addVerb("show", "All that is known of a job: recipe, answer, clips, tags, SHA-256");
    m_size = verb.addVerb("size", "What it takes up, by month and model");
    m_export = verb.addVerb("export", "The whole library, or some jobs, as one ZIP file with checksums");
    m_import = verb.addVerb("import", "Add what such a file has and the library lacks; replaces nothing");
    m_verify = verb.addVerb("verify", "Read every file and compare it with its checksum; changes nothing. Exit "
                                      "code 7 where one is missing or changed");
    m_clean = verb.addVerb("clean", "List what a rule would move to the trash; with --apply, move it");
    m_move = verb.addVerb("move", "To another disk: copied, read back and compared before it is used there; the "
                                  "old files stay until --remove-old");
    Verb trash = verb.addVerb("trash", "List what is in the trash, bring it back, or empty it");
    for (Verb one : {m_search, m_show, m_size, m_export, m_import, m_verify, m_clean, m_move, trash}) {
        one.addOption("--format", m_format, "json (a line a result), or text for people")
            .oneOf({"json", "text"})
            .showsDefault();
    }
    describeSearch(m_search);
    m_show.addOption("JOB", m_job, "Its id, as the other lines show it").typeName("JOB").required();
    m_export.addOption("FILE", m_file, "ZIP file to write").typeName("FILE").required();
    m_export.addOption("JOB", m_jobs, "Only these jobs").typeName("JOB");
    m_export.addFlag("--overwrite", m_overwrites, "Replace the file if it is there");
    m_import.addOption("FILE", m_file, "File that “library export” wrote").typeName("FILE").required();
    Argument folder = m_move.addOption("FOLDER", m_file, "Empty, or not there yet").typeName("FOLDER");
    m_move.addFlag("--remove-old", m_removesOld, "Remove what the last move left in the old place").excludes(folder);
    describeClean(m_clean);
    describeTrash(trash);
    return verb;
}

void LibraryCommand::describeSearch(Verb verb)
{
    verb.addOption("WORDS", m_words,
                   "In prompts, transcripts, models, notes, tags and file names. Words begin as these do; \"in "
                   "quotes\" they stand so; a minus in front of one (behind --) leaves out");
    verb.addOption("--kind", m_kind, "Only clips, pictures, transcripts, or jobs that gave none of these")
        .oneOf(namesOf(kKinds));
    verb.addOption("--model", m_model, "Only of this model, by its id").typeName("MODEL");
    verb.addOption("--tag", m_tags, "Only with this tag; several: all of them").oneValueEach();
    verb.addOption("--collection", m_collection, "Only in this collection");
    verb.addFlag("--starred", m_isStarred, "Only with a star");
    verb.addOption("--from", m_from, "Made on this day or later: 2026-11-23");
    verb.addOption("--until", m_until, "Made before this day");
    verb.addOption("--order", m_order, "").oneOf(namesOf(kOrders)).showsDefault();
    verb.addOption("--limit", m_limit, "At most so many lines; 0: all").notNegative().showsDefault();
}

void LibraryCommand::describeClean(Verb verb)
{
    verb.addOption("--older-than", m_olderThan, "Made more than so many days ago").positive();
    verb.addOption("--model", m_model, "Only of this model, by its id").typeName("MODEL");
    verb.addOption("--larger-than", m_largerThan, "Only jobs whose clips have more than so many MB together")
        .notNegative();
    verb.addOption("--only", m_only, "saved: only what was saved elsewhere; empty: only jobs that gave nothing")
        .oneOf({"saved", "empty"});
    verb.addFlag("--include-unsaved", m_isUnsavedIncluded,
                 "Also what was never saved elsewhere. Starred jobs and those in a collection stay in any case");
    verb.addFlag("--apply", m_isApplied, "Move it to the trash, where it stays for 30 days");
}

void LibraryCommand::describeTrash(Verb verb)
{
    Argument restore = verb.addOption("--restore", m_restored, "Bring these jobs back").typeName("JOB");
    verb.addFlag("--empty", m_isEmptied, "Remove what is in it, for good").excludes(restore);
    verb.addOption("--older-than", m_olderThan, "With --empty: only what has been in it for so many days").positive();
}

int LibraryCommand::run(Console& console, const std::stop_token& stop)
{
    recoverRequests(console); // they belong to what is asked for
    if (m_search.isGiven()) {
        return search(console, stop);
    }
    if (m_show.isGiven()) {
        return show(console);
    }
    if (m_size.isGiven()) {
        return size(console);
    }
    if (m_export.isGiven()) {
        return exportTo(console, stop);
    }
    if (m_import.isGiven()) {
        return importFrom(console, stop);
    }
    if (m_verify.isGiven()) {
        return verify(console, stop);
    }
    if (m_move.isGiven()) {
        return m_removesOld ? removeOld(console, stop) : move(console, stop);
    }
    return m_clean.isGiven() ? clean(console) : trash(console, stop);
}

void LibraryCommand::tell(Console& console, const core::Json& json, const QStringList& words) const
{
    console.result(isText() ? textLine(words) : QString::fromUtf8(core::toJsonBytes(json)));
}

QStringList LibraryCommand::jobs() const
{
    QStringList ids;
    for (const std::string& id : m_jobs) {
        ids << QString::fromStdString(id);
    }
    return ids;
}

core::Result<store::LibraryQuery> LibraryCommand::query() const
{
    store::LibraryQuery query;
    QStringList words;
    for (const std::string& word : m_words) {
        words << QString::fromStdString(word);
    }
    query.text = words.join(QLatin1Char(' '));
    for (const auto& [name, kind] : kKinds) {
        if (m_kind == name) {
            query.kinds = {kind};
        }
    }
    for (const auto& [name, order] : kOrders) {
        if (m_order == name) {
            query.order = order;
        }
    }
    if (!m_model.empty()) {
        query.models << QString::fromStdString(m_model);
    }
    for (const std::string& tag : m_tags) {
        query.tags << QString::fromStdString(tag);
    }
    if (m_isStarred) {
        query.starred = true;
    }
    query.from = dayFrom(m_from);
    query.until = dayFrom(m_until);
    const bool isBadDay = (!m_from.empty() && !query.from.isValid()) || (!m_until.empty() && !query.until.isValid());
    if (isBadDay) {
        return core::fail(core::ErrorCode::InvalidArgument, LibraryCommandText::tr("Write a day as 2026-11-23."));
    }
    return query;
}

int LibraryCommand::search(Console& console, const std::stop_token& stop) const
{
    auto wanted = query();
    if (!wanted) {
        console.error(wanted.error().message);
        return kUsageError;
    }
    const auto library = store::openExisting(core::libraryFolder());
    if (!library) {
        return console.failed(library.error());
    }
    if (!m_collection.empty()) {
        const auto id = collectionNamed(**library, QString::fromStdString(m_collection));
        if (!id) {
            return console.failed(id.error());
        }
        wanted->collection = *id;
    }
    // One that came before there was a search is read in now: a script wants all of it.
    for (bool isRead = false; !isRead && !stop.stop_requested();) {
        const auto progress = (*library)->index().advance(kIndexedAtOnce);
        if (!progress) {
            return console.failed(progress.error());
        }
        isRead = progress->isComplete;
    }
    int left = m_limit == 0 ? std::numeric_limits<int>::max() : m_limit;
    std::optional<store::PageKey> after;
    do {
        if (stop.stop_requested()) {
            return core::exitCode(core::ErrorCode::Cancelled);
        }
        const auto page = (*library)->search().page(*wanted, std::min(left, kPage), after);
        if (!page) {
            return console.failed(page.error());
        }
        for (const store::LibraryEntry& entry : page->entries) {
            tell(console, entryToJson(entry),
                 {entry.entry.jobId, QString::number(entry.entry.index), kindName(entry.kind), entry.model,
                  entry.title.simplified(), entry.clip.path});
        }
        left -= static_cast<int>(page->entries.size());
        after = page->next;
    } while (after && left > 0 && !console.hasLostResults());
    return 0;
}

int LibraryCommand::show(Console& console) const
{
    const auto library = store::openExisting(core::libraryFolder());
    if (!library) {
        return console.failed(library.error());
    }
    const store::LibraryUpkeep& upkeep = (*library)->upkeep();
    const QString id = QString::fromStdString(m_job);
    const auto job = (*library)->find(id);
    const auto words = upkeep.wordsOf(id);
    const auto files = upkeep.clipFilesOf(id);
    if (!job || !words || !files) {
        return console.failed(!job ? job.error() : !words ? words.error() : files.error());
    }
    if (!*job) {
        return console.failed(
            {core::ErrorCode::NotFound, LibraryCommandText::tr("There is no job %1 in the library.").arg(id), {}});
    }
    core::Json json = core::jobRecordToJson(**job, QStringLiteral("/"));
    for (core::Json& clip : json["clips"]) {
        clip["path"] = "/" + clip.value("path", std::string());
        for (const store::KnownFile& file : *files) {
            if (file.clipIndex == clip.value("index", -1) && !file.sha256.isEmpty()) {
                clip["sha256"] = core::toJson(file.sha256);
            }
        }
    }
    for (const auto& [name, list] : words->items()) {
        json[name] = list;
    }
    if (!isText()) {
        tell(console, json, {});
        return 0;
    }
    const QByteArray text = QByteArray::fromStdString(json.dump(2, ' ', false, core::Json::error_handler_t::replace));
    return console.resultBytes((text + '\n').constData(), static_cast<std::size_t>(text.size()) + 1)
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

int LibraryCommand::size(Console& console) const
{
    const auto upkeep = store::LibraryUpkeep::open(core::libraryFolder());
    const auto sizes = upkeep ? (*upkeep)->sizes() : core::fail(upkeep.error());
    if (!sizes) {
        return console.failed(sizes.error());
    }
    for (const store::SizeShare& share : sizes->shares) {
        tell(console,
             {{"month", core::toJson(share.month)},
              {"model", core::toJson(share.model)},
              {"jobs", share.jobs},
              {"clips", share.clips},
              {"bytes", share.bytes}},
             {share.month, share.model, LibraryCommandText::tr("%n clip(s)", nullptr, static_cast<int>(share.clips)),
              sizeText(share.bytes)});
    }
    tell(console,
         {{"total", sizes->total()},
          {"jobs", sizes->jobs},
          {"clips", sizes->clipBytes},
          {"trash", sizes->trashBytes},
          {"trashed_jobs", sizes->trashJobs},
          {"database", sizes->databaseBytes},
          {"backups", sizes->backupBytes},
          {"recordings", sizes->recordingBytes},
          {"free", sizes->freeBytes},
          {"folder", core::toJson(core::libraryFolder())}},
         {LibraryCommandText::tr("All of it: %1, in %2")
              .arg(sizeText(sizes->total()), core::displayPath(core::libraryFolder())),
          LibraryCommandText::tr("in the trash: %1").arg(sizeText(sizes->trashBytes)),
          LibraryCommandText::tr("free on its disk: %1").arg(sizeText(sizes->freeBytes))});
    return 0;
}

} // namespace melodeck::cli
