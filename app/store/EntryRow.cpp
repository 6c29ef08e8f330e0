#include "store/EntryRow.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace melodeck::store {

namespace {

/// As much of a text as a row can show.
constexpr int kTitleLength = 200;
/// Times that a damaged row may hold stay within what an id can.
constexpr qint64 kLatestMs = qint64{1} << 50;

/// Never NULL, which Qt makes of a null string.
QString plain(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString joinedPrompts(const core::Recipe& recipe)
{
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(recipe)) {
        prompts << prompt;
    }
    return prompts.join(QStringLiteral(" · "));
}

/// By its name, then by what is in it: lists of melodies are read by name.
QString melodyKeyOf(const core::AttachedFile& file, const QString& name)
{
    return sortKey(name) + QChar(u'\x1F') + (file.sha256.isEmpty() ? file.attached() : file.sha256);
}

/// What all entries of a job share.
EntryRow sharedRow(const core::JobRecord& job)
{
    EntryRow row;
    row.shown.entry.jobId = job.id;
    row.shown.created = job.created;
    row.shown.state = job.state;
    row.shown.jobName = job.name;
    row.shown.model = job.recipe.model;
    QStringList names{job.name};
    for (const core::AttachedFile& file : job.recipe.files) {
        names << QFileInfo(file.attached()).fileName();
    }
    if (!job.recipe.files.empty()) {
        const core::AttachedFile& melody = job.recipe.files.front();
        row.shown.melody = names[1];
        row.shown.melodyKey = melodyKeyOf(melody, row.shown.melody);
        row.facts.hasMelody = true;
    }
    row.names = names.join(QLatin1Char('\n'));
    return row;
}

EntryRow clipRow(EntryRow row, const core::Clip& clip, const QString& prompts)
{
    row.shown.entry.index = clip.index;
    row.shown.kind = clip.kind == core::MediaKind::Audio ? EntryKind::Clip : EntryKind::Picture;
    row.shown.title = clip.prompt.isEmpty() ? prompts : clip.prompt;
    row.shown.clip = clip;
    row.facts.isStarred = clip.starred;
    row.facts.wonBlind = clip.blind && clip.blind->place == 1;
    row.facts.length = lengthClassOf(clip.durationSeconds);
    return row;
}

QString pathIn(const QString& folder, const QString& path)
{
    if (path.isEmpty()) {
        return {};
    }
    const bool isPlain = !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1String(".."));
    return isPlain ? folder + QLatin1Char('/') + path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace

std::vector<EntryRow> entryRows(const core::JobRecord& job)
{
    const EntryRow shared = sharedRow(job);
    const QString prompts = joinedPrompts(job.recipe).left(kTitleLength);
    std::vector<EntryRow> rows;
    if (job.answer.transcript) {
        EntryRow row = shared;
        const core::Transcript& transcript = *job.answer.transcript;
        row.transcript = transcript.text.isEmpty() ? core::joinedText(transcript.segments) : transcript.text;
        row.shown.kind = EntryKind::Transcript;
        row.shown.title = row.transcript.left(kTitleLength).simplified();
        if (!transcript.segments.empty()) {
            row.shown.clip.durationSeconds = transcript.segments.back().endSeconds;
        }
        row.facts.length = lengthClassOf(row.shown.clip.durationSeconds);
        rows.push_back(std::move(row));
    } else if (job.answer.clips.empty()) {
        EntryRow row = shared;
        row.shown.kind = EntryKind::Job;
        row.shown.title = prompts;
        rows.push_back(std::move(row));
    }
    for (const core::Clip& clip : job.answer.clips) {
        rows.push_back(clipRow(shared, clip, prompts));
    }
    for (EntryRow& row : rows) {
        row.facts.kind = row.shown.kind;
    }
    return rows;
}

void bindEntry(Statement& query, const EntryRow& row)
{
    int column = 0;
    const auto bind = [&query, &column](const auto& value) { query.bind(column++, value); };
    const LibraryEntry& shown = row.shown;
    bind(shown.id);
    bind(shown.entry.jobId);
    bind(shown.entry.index);
    bind(row.facts.packed());
    bind(shown.clip.durationSeconds);
    bind(plain(sortKey(shown.title.isEmpty() ? shown.melody : shown.title)));
    bind(plain(shown.melodyKey));
    bind(core::jobStateName(shown.state));
    bind(plain(shown.clip.path));
    bind(plain(shown.clip.format));
    bind(static_cast<qint64>(shown.clip.bytes));
    bind(shown.clip.sampleRateHz);
    bind(shown.clip.channels);
    bind(shown.clip.blind ? std::optional(shown.clip.blind->place) : std::nullopt);
    bind(shown.clip.blind ? std::optional(shown.clip.blind->of) : std::nullopt);
    bind(plain(shown.melody));
    bind(plain(shown.jobName));
    bind(plain(shown.title));
    bind(plain(shown.model));
    bind(plain(shown.note));
    bind(plain(shown.tags.join(kTagSeparator)));
    bind(plain(row.names));
    bind(plain((facetsOf(row.facts) + row.furtherFacets).join(QLatin1Char(' '))));
    bind(plain(row.transcript));
}

LibraryEntry entryFromRow(const Statement& row, const QString& folder)
{
    LibraryEntry entry;
    int column = 0;
    const auto text = [&row, &column] { return row.text(column++); };
    entry.id = row.integer(column++);
    entry.created = QDateTime::fromMSecsSinceEpoch(createdMsOf(entry.id), Qt::UTC);
    entry.entry.jobId = text();
    entry.entry.index = row.smallInteger(column++);
    const EntryFacts facts = EntryFacts::from(row.integer(column++));
    entry.kind = facts.kind;
    entry.clip.index = entry.entry.index;
    entry.clip.starred = facts.isStarred;
    entry.clip.kind = facts.kind == EntryKind::Picture ? core::MediaKind::Image : core::MediaKind::Audio;
    entry.clip.durationSeconds = row.real(column++);
    entry.melodyKey = text();
    entry.state = core::jobStateFromName(text());
    entry.clip.path = pathIn(folder, text());
    entry.clip.format = text();
    if (!row.isNull(column)) {
        entry.clip.blind = core::BlindVerdict{row.smallInteger(column), row.smallInteger(column + 1)};
    }
    column += 2;
    entry.melody = text();
    entry.jobName = text();
    entry.title = text();
    entry.clip.prompt = entry.title;
    entry.model = text();
    entry.note = text();
    if (const QString tags = text(); !tags.isEmpty()) {
        entry.tags = tags.split(kTagSeparator, Qt::SkipEmptyParts);
    }
    return entry;
}

qint64 firstIdAt(qint64 createdMs)
{
    return std::clamp(createdMs, qint64{0}, kLatestMs) << kIdsAMillisecondShift;
}

qint64 createdMsOf(qint64 id)
{
    return id >> kIdsAMillisecondShift;
}

} // namespace melodeck::store
