#include "ui/library/EntryWords.h"

#include "api/ModelSpec.h"
#include "store/LibraryMarks.h"
#include "ui/Format.h"
#include "ui/results/JobWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct EntryText final
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// The C locale, which a bare session has, would say seconds.
QString timeText(const QDateTime& moment)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? moment.time().toString(QStringLiteral("HH:mm"))
                                           : locale.toString(moment.time(), QLocale::ShortFormat);
}

QString dayText(const QDate& day, QLocale::FormatType format)
{
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0) {
        return EntryText::tr("Today");
    }
    return ago == 1 ? EntryText::tr("Yesterday") : QLocale().toString(day, format);
}

QString momentText(const QDateTime& moment)
{
    if (!moment.isValid() || moment.toMSecsSinceEpoch() <= 0) {
        return {};
    }
    const QDateTime here = moment.toLocalTime();
    return here.date() == QDate::currentDate() ? timeText(here) : QLocale().toString(here.date(), QLocale::ShortFormat);
}

/// model: as people know it; empty: it is left out.
QStringList factsOf(const store::LibraryEntry& entry, const QString& model)
{
    QStringList facts;
    if (entry.kind == store::EntryKind::Job) {
        facts << stateText(entry.state);
    } else if (entry.kind != store::EntryKind::Clip) {
        facts << entryKindText(entry.kind);
    }
    if (entry.clip.durationSeconds > 0.0) {
        facts << durationText(entry.clip.durationSeconds);
    }
    facts << model << momentText(entry.created);
    facts.removeAll(QString());
    return facts;
}

QStringList allFactsOf(const store::LibraryEntry& entry)
{
    return factsOf(entry, entry.model.isEmpty() ? QString() : modelTitle(entry.model));
}

/// What all entries of one request were made for: its name, else its prompts, else the file that it was sent with.
QString askedFor(std::span<const store::LibraryEntry> request)
{
    constexpr qsizetype kNamed = 3;
    const store::LibraryEntry& first = request.front();
    if (!first.jobName.isEmpty()) {
        return first.jobName;
    }
    QStringList prompts;
    for (const store::LibraryEntry& entry : request) {
        // What a transcript is called is the answer.
        if (entry.kind != store::EntryKind::Transcript && !entry.title.isEmpty() && !prompts.contains(entry.title)) {
            prompts << entry.title;
        }
        if (prompts.size() > kNamed) {
            prompts.back() = QStringLiteral("…");
            break;
        }
    }
    if (!prompts.isEmpty()) {
        return prompts.join(QStringLiteral(", "));
    }
    return first.melody.isEmpty() ? modelTitle(first.model) : first.melody;
}

} // namespace

QString modelTitle(const QString& id)
{
    if (id == QLatin1String("json")) {
        return EntryText::tr("JSON request"); // which was sent as it was
    }
    const api::ModelSpec* spec = api::findModelSpec(id);
    return spec != nullptr && !spec->title.isEmpty() ? spec->title : id;
}

QString entryTitle(const store::LibraryEntry& entry)
{
    for (const QString& name : {entry.title, entry.jobName, entry.melody, modelTitle(entry.model)}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return entry.clip.path.isEmpty() ? EntryText::tr("Request") : QFileInfo(entry.clip.path).fileName();
}

QString entryFacts(const store::LibraryEntry& entry)
{
    return joinedFacts(allFactsOf(entry));
}

QString entryShortFacts(const store::LibraryEntry& entry)
{
    return joinedFacts(factsOf(entry, {}));
}

QString entrySpoken(const store::LibraryEntry& entry)
{
    QStringList words{entryTitle(entry), entryKindText(entry.kind), allFactsOf(entry).join(QStringLiteral(" · "))};
    if (entry.clip.starred) {
        words << EntryText::tr("starred");
    }
    if (!entry.tags.isEmpty()) {
        words << EntryText::tr("tags: %1").arg(entry.tags.join(QLatin1String(", ")));
    }
    return words.join(QLatin1String(", "));
}

QString entryKindText(store::EntryKind kind)
{
    switch (kind) {
    case store::EntryKind::Picture:
        return EntryText::tr("Picture");
    case store::EntryKind::Transcript:
        return EntryText::tr("Transcript");
    case store::EntryKind::Job:
        return EntryText::tr("Request");
    case store::EntryKind::Clip:
        break;
    }
    return EntryText::tr("Clip");
}

QString lengthClassText(store::LengthClass length)
{
    switch (length) {
    case store::LengthClass::Under5:
        return EntryText::tr("Under 5 s");
    case store::LengthClass::Under15:
        return EntryText::tr("5 to 15 s");
    case store::LengthClass::Under30:
        return EntryText::tr("15 to 30 s");
    case store::LengthClass::Under60:
        return EntryText::tr("30 to 60 s");
    case store::LengthClass::Under180:
        return EntryText::tr("1 to 3 min");
    case store::LengthClass::Under600:
        return EntryText::tr("3 to 10 min");
    case store::LengthClass::Longer:
        return EntryText::tr("Over 10 min");
    case store::LengthClass::None:
        break;
    }
    return EntryText::tr("No length");
}

bool isSound(const store::LibraryEntry& entry)
{
    return entry.kind == store::EntryKind::Clip && !entry.clip.path.isEmpty();
}

QString groupKey(const store::LibraryEntry& entry, EntryGroup group)
{
    switch (group) {
    case EntryGroup::Job:
        return entry.entry.jobId;
    case EntryGroup::Day:
        return entry.created.toLocalTime().date().toString(Qt::ISODate);
    case EntryGroup::Melody:
        return QLatin1Char('m') + entry.melodyKey;
    case EntryGroup::None:
        break;
    }
    return {};
}

QString groupTitle(std::span<const store::LibraryEntry> entries, EntryGroup group)
{
    const store::LibraryEntry& entry = entries.front();
    const QDateTime created = entry.created.toLocalTime();
    switch (group) {
    case EntryGroup::Job: {
        // The time first and short: where there is little room, the end is what is cut.
        const QString when =
            EntryText::tr("%1, %2").arg(dayText(created.date(), QLocale::ShortFormat), timeText(created));
        QStringList parts{when, askedFor(entries)};
        parts.removeAll(QString());
        return joinedFacts(parts);
    }
    case EntryGroup::Day:
        return dayText(created.date(), QLocale::LongFormat);
    case EntryGroup::Melody:
        return entry.melody.isEmpty() ? EntryText::tr("Without a melody") : entry.melody;
    case EntryGroup::None:
        break;
    }
    return {};
}

QStringList tagsFromText(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString tag = store::LibraryMarks::tidyName(part);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags << tag;
        }
    }
    return tags;
}

} // namespace melodeck::ui
