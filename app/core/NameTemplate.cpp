#include "core/NameTemplate.h"

#include "core/FileNames.h"
#include "core/PortableRecipe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace melodeck::core {

namespace {

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z]+)\\}"));
    return pattern;
}

/// A seed as it was written, nothing where it was left to the model: −1 is the usual word for that.
QString givenSeed(const Json& json)
{
    const auto seed = json.is_object() ? json.find("seed") : json.end();
    if (!json.is_object() || seed == json.end()) {
        return {};
    }
    const bool isNumber = seed->is_number_unsigned() || (seed->is_number_integer() && seed->get<std::int64_t>() >= 0);
    return isNumber ? QString::fromStdString(seed->dump()) : seed->is_string() ? toQString(*seed) : QString();
}

QString seedOf(const JobRecord& job)
{
    if (const QString given = givenSeed(job.recipe.fields); !given.isEmpty()) {
        return given;
    }
    const auto drawn = seedIn(job.answer.json);
    return drawn ? QString::number(*drawn) : givenSeed(job.answer.json);
}

QString indexText(const NameFacts& facts)
{
    const auto width = QString::number(facts.count).size();
    return QString::number(facts.index).rightJustified(width, QLatin1Char('0'));
}

QString durationText(double seconds)
{
    // A point in every language: the name goes to other people's computers.
    QString number = QString::number(seconds, 'f', 1);
    if (number.endsWith(QLatin1String(".0"))) {
        number.chop(2);
    }
    return number + QLatin1Char('s');
}

QString valueOf(const QString& field, const NameFacts& facts)
{
    switch (nameFields().indexOf(field)) {
    case 0:
        return indexText(facts);
    case 1:
        return facts.prompt;
    case 2:
        return facts.model;
    case 3:
        return facts.created.toString(QStringLiteral("yyyy-MM-dd"));
    case 4:
        return facts.created.toString(QStringLiteral("HH-mm-ss"));
    case 5:
        return facts.seed;
    case 6:
        return facts.name;
    case 7:
        return facts.melody;
    default:
        return durationText(facts.durationSeconds);
    }
}

} // namespace

NameFacts nameFactsOf(const Clip& clip, const JobRecord& job, int count)
{
    NameFacts facts;
    facts.index = clip.index + 1;
    facts.count = count;
    facts.prompt = clip.prompt;
    facts.model = job.recipe.model;
    facts.created = (job.finished.isValid() ? job.finished : job.created).toLocalTime();
    facts.seed = seedOf(job);
    facts.name = job.name;
    facts.melody =
        job.recipe.files.empty() ? QString() : QFileInfo(job.recipe.files.front().attached()).completeBaseName();
    facts.durationSeconds = clip.durationSeconds;
    return facts;
}

const QStringList& nameFields()
{
    static const QStringList fields{QStringLiteral("index"), QStringLiteral("prompt"), QStringLiteral("model"),
                                    QStringLiteral("date"),  QStringLiteral("time"),   QStringLiteral("seed"),
                                    QStringLiteral("name"),  QStringLiteral("melody"), QStringLiteral("duration")};
    return fields;
}

QStringList unknownFields(const QString& pattern)
{
    QStringList unknown;
    for (auto fields = fieldPattern().globalMatch(pattern); fields.hasNext();) {
        const QRegularExpressionMatch match = fields.next();
        if (!nameFields().contains(match.captured(1).toLower()) && !unknown.contains(match.captured(0))) {
            unknown << match.captured(0);
        }
    }
    return unknown;
}

QString filledTemplate(const QString& pattern, const NameFacts& facts)
{
    QString filled;
    qsizetype done = 0;
    // In one pass: a prompt with braces in it is text, not a field.
    for (auto fields = fieldPattern().globalMatch(pattern); fields.hasNext();) {
        const QRegularExpressionMatch match = fields.next();
        const QString field = match.captured(1).toLower();
        filled += QStringView(pattern).mid(done, match.capturedStart() - done);
        filled += nameFields().contains(field) ? valueOf(field, facts) : match.captured(0);
        done = match.capturedEnd();
    }
    return filled + pattern.mid(done);
}

QStringList plannedNames(const QString& pattern, const std::vector<NameFacts>& clips, const QStringList& endings,
                         const QStringList& takenKeys)
{
    QSet<QString> taken(takenKeys.begin(), takenKeys.end());
    QStringList names;
    for (std::size_t at = 0; at < clips.size(); ++at) {
        const QString fallback = QCoreApplication::translate("NameTemplate", "clip %1").arg(clips[at].index);
        const QString wanted =
            legalFileName(filledTemplate(pattern, clips[at]), endings.value(static_cast<qsizetype>(at)), fallback);
        QString name = wanted;
        for (int number = 2; taken.contains(nameKey(name)); ++number) {
            name = numberedPath(wanted, number);
        }
        taken.insert(nameKey(name));
        names << name;
    }
    return names;
}

} // namespace melodeck::core
