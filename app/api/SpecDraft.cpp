#include "api/SpecDraft.h"

#include "api/RecipeCheck.h"
#include "api/SchemaCopy.h"
#include "api/SpecGuess.h"
#include "api/SpecRoles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace melodeck::api {

namespace {

constexpr qsizetype kLongestId = 64;
constexpr qsizetype kLongestDraftTitle = 80;
constexpr qsizetype kLongestSummary = 200;
constexpr const char* kDialect = "https://json-schema.org/draft/2020-12/schema";

/// Texts for people.
struct SpecDraftText final
{
    Q_DECLARE_TR_FUNCTIONS(SpecDraft)
};

tl::unexpected<core::Error> refusedDraft(const QString& sentence)
{
    return core::fail(core::ErrorCode::InvalidArgument, sentence);
}

/// Where a schema describes what a pointer of the request points at: "/a/b" is at "/properties/a/properties/b".
core::Json::json_pointer schemaPlace(const QString& pointer)
{
    return core::Json::json_pointer(
        QString(pointer).replace(QLatin1String("/"), QLatin1String("/properties/")).toStdString());
}

struct KindName
{
    const char* name;
    FieldKind kind;
};

constexpr std::array<KindName, 9> kKinds{{{"file", FieldKind::File},
                                          {"link", FieldKind::Link},
                                          {"text", FieldKind::Text},
                                          {"list", FieldKind::TextList},
                                          {"number", FieldKind::Number},
                                          {"integer", FieldKind::Integer},
                                          {"one-of", FieldKind::Choice},
                                          {"switch", FieldKind::Switch},
                                          {"json", FieldKind::Json}}};

core::Result<FieldChange> unknownWords(const QString& text)
{
    return refusedDraft(
        SpecDraftText::tr("“%1” is nothing that a field can be. It can be file, link, text, list, number, "
                          "number:MIN..MAX, integer:MIN..MAX, one-of:A,B,C, switch, json; required or optional.")
            .arg(text));
}

/// "0..1", "0..", "..1".
bool readRange(const QString& text, FieldChange& change)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0) {
        return false;
    }
    const auto read = [](const QString& part, std::optional<double>& into) {
        if (part.isEmpty()) {
            return true;
        }
        bool isNumber = false;
        into = part.toDouble(&isNumber);
        return isNumber && std::isfinite(*into);
    };
    return read(text.left(dots).trimmed(), change.minimum) && read(text.mid(dots + 2).trimmed(), change.maximum);
}

/// A whole number is written as one.
core::Json numberJson(double value)
{
    constexpr double kExact = 9e15;
    return std::trunc(value) == value && std::abs(value) < kExact ? core::Json(static_cast<std::int64_t>(value))
                                                                  : core::Json(value);
}

core::Json schemaOfKind(const FieldChange& change, const SpecField& before)
{
    switch (*change.kind) {
    case FieldKind::File:
        return {{"type", "string"},
                {"contentEncoding", "base64"},
                {"contentMediaType", before.mediaType.isEmpty() ? "audio/*" : before.mediaType.toStdString()}};
    case FieldKind::Link:
        return {{"type", "string"}, {"format", "uri"}};
    case FieldKind::Text:
        return {{"type", "string"}};
    case FieldKind::TextList:
        return {{"type", "array"}, {"items", {{"type", "string"}}}};
    case FieldKind::Number:
    case FieldKind::Integer: {
        core::Json schema{{"type", *change.kind == FieldKind::Number ? "number" : "integer"}};
        if (change.minimum) {
            schema["minimum"] = numberJson(*change.minimum);
        }
        if (change.maximum) {
            schema["maximum"] = numberJson(*change.maximum);
        }
        return schema;
    }
    case FieldKind::Choice:
        return {{"enum", change.choices}};
    case FieldKind::Switch:
        return {{"type", "boolean"}};
    case FieldKind::Json:
        break;
    }
    return core::Json::object();
}

/// What a field keeps whatever it holds.
void keepWords(const core::Json& before, core::Json& schema)
{
    for (const char* key : {"title", "description", "$comment", "x-unit", "x-advanced"}) {
        if (const auto found = before.find(key); found != before.end()) {
            schema[key] = *found;
        }
    }
}

core::Result<void> checkChange(const FieldChange& change)
{
    if (change.kind == FieldKind::Choice && change.choices.empty()) {
        return refusedDraft(SpecDraftText::tr("A field that is one of several values needs these: one-of:A,B,C."));
    }
    if (change.minimum && change.maximum && *change.minimum > *change.maximum) {
        return refusedDraft(
            SpecDraftText::tr("The range from %1 to %2 is empty.").arg(*change.minimum).arg(*change.maximum));
    }
    const auto isWhole = [](const std::optional<double>& limit) { return !limit || std::trunc(*limit) == *limit; };
    if (change.kind == FieldKind::Integer && !(isWhole(change.minimum) && isWhole(change.maximum))) {
        return refusedDraft(SpecDraftText::tr("The range of a whole number has whole numbers at its ends."));
    }
    return {};
}

void setRequired(core::Json& object, const std::string& name, bool isRequired)
{
    core::Json names = core::Json::array();
    for (const core::Json& one : object.value("required", core::Json::array())) {
        if (one != core::Json(name)) {
            names.push_back(one);
        }
    }
    if (isRequired) {
        names.push_back(name);
    }
    object["required"] = std::move(names);
}

/// Members in the order of the shipped specs.
core::Json ordered(const core::Json& document)
{
    core::Json written = core::Json::object();
    for (const char* key : {"id", "title", "summary", "task", "input", "output"}) {
        if (const auto found = document.find(key); found != document.end()) {
            written[key] = *found;
        }
    }
    return written;
}

} // namespace

core::Result<FieldChange> parseFieldChange(const QString& text)
{
    FieldChange change;
    const QString word = text.section(QLatin1Char(':'), 0, 0).trimmed();
    const bool hasMore = text.contains(QLatin1Char(':'));
    const QString more = text.section(QLatin1Char(':'), 1);
    if (word == QLatin1String("required") || word == QLatin1String("optional")) {
        change.isRequired = word == QLatin1String("required");
        return hasMore ? unknownWords(text) : change;
    }
    const auto* known = std::find_if(kKinds.begin(), kKinds.end(),
                                     [&word](const KindName& one) { return word == QLatin1String(one.name); });
    if (known == kKinds.end()) {
        return unknownWords(text);
    }
    change.kind = known->kind;
    const bool isNumber = change.kind == FieldKind::Number || change.kind == FieldKind::Integer;
    if (change.kind == FieldKind::Choice) {
        for (const QString& one : more.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            // A number or truth value stays one; all else is text.
            const QString choice = one.trimmed();
            const auto json = core::parseJson(choice.toUtf8());
            const bool isPlain = json && (json->is_number() || json->is_boolean() || json->is_string());
            change.choices.push_back(isPlain ? *json : core::toJson(choice));
        }
    } else if (hasMore && !(isNumber && readRange(more, change))) {
        return unknownWords(text);
    }
    if (auto possible = checkChange(change); !possible) {
        return core::fail(std::move(possible).error());
    }
    return change;
}

QString fieldWords(const SpecField& field)
{
    const auto* known =
        std::find_if(kKinds.begin(), kKinds.end(), [&field](const KindName& one) { return one.kind == field.kind; });
    QString words = QString::fromLatin1(known->name);
    const auto number = [](const std::optional<double>& limit) {
        return limit ? QString::number(*limit, 'g', QLocale::FloatingPointShortest) : QString();
    };
    if (field.kind == FieldKind::Choice) {
        QStringList choices;
        for (const core::Json& one : field.choices) {
            choices << (one.is_string() ? core::toQString(one) : QString::fromUtf8(core::toJsonBytes(one)));
        }
        words += QLatin1Char(':') + choices.join(QLatin1Char(','));
    } else if (field.minimum || field.maximum) {
        words += QLatin1Char(':') + number(field.minimum) + QLatin1String("..") + number(field.maximum);
    }
    return words;
}

QString modelIdOf(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9._]+"));
    static const QRegularExpression ends(QStringLiteral("\\A[-._]+|[-._]+\\z"));
    QString id = title.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(QStringLiteral("[\\x{0300}-\\x{036f}]"))); // accents of letters
    id.replace(others, QStringLiteral("-")).remove(ends);
    id = id.left(kLongestId).remove(ends);
    return id.isEmpty() ? QStringLiteral("model") : id;
}

SpecDraft::SpecDraft(core::Json document)
    : m_document(std::move(document))
{
}

core::Result<void> SpecDraft::take(core::Json document)
{
    auto spec = readModelSpec(document);
    if (!spec) {
        return core::fail(std::move(spec).error());
    }
    m_document = ordered(document);
    m_spec = std::move(*spec);
    return {};
}

core::Result<SpecDraft> SpecDraft::fromInput(core::Json input, const QString& title)
{
    core::Json schema{{"$schema", kDialect}};
    const core::Json clean = withoutSecrets(std::move(input));
    for (const auto& [key, value] : clean.items()) {
        if (key != "title" && key != "description" && key != "$schema") {
            schema[key] = value;
        }
    }
    SpecDraft draft{core::Json::object()};
    core::Json document{{"id", "model"},
                        {"title", "Model"},
                        {"summary", core::toJson(SpecDraftText::tr("a model of your own"))},
                        {"task", "other"}};
    document["input"] = std::move(schema);
    document["output"] = core::Json::object();
    if (auto taken = draft.take(std::move(document)); !taken) {
        return core::fail(std::move(taken).error());
    }
    draft.setTitle(title.trimmed().isEmpty() ? SpecDraftText::tr("My model") : title);
    draft.setTask(guessTask(draft.m_spec));
    return draft;
}

core::Result<SpecDraft> SpecDraft::fromDocument(const core::Json& document)
{
    SpecDraft draft{core::Json::object()};
    if (auto taken = draft.take(document); !taken) {
        return core::fail(std::move(taken).error());
    }
    const QString id = draft.m_spec.id;
    draft.setId(id);
    draft.m_hasOwnId = true; // its title may have become another since it got that
    draft.setTitle(draft.m_spec.title);
    return draft;
}

core::Result<SpecDraft> SpecDraft::fromSpec(const ModelSpec& spec)
{
    const QString task = modelTaskName(spec.task);
    core::Json document{{"id", core::toJson(spec.id)},
                        {"title", core::toJson(spec.title)},
                        {"summary", core::toJson(spec.summary)},
                        {"task", core::toJson(task.isEmpty() ? QStringLiteral("other") : task)}};
    document["input"] = spec.input;
    document["output"] = spec.output;
    auto draft = fromDocument(document);
    if (draft) {
        draft->m_hasOwnId = false;
    }
    return draft;
}

core::Result<void> SpecDraft::change(const QString& pointer, const FieldChange& change)
{
    const SpecField* field = m_spec.fieldAt(pointer);
    if (field == nullptr) {
        QStringList known;
        for (const SpecField& one : m_spec.request.fields) {
            known << one.pointer;
        }
        return refusedDraft(
            SpecDraftText::tr("There is no field “%1”. There are: %2.").arg(pointer, known.join(QStringLiteral(", "))));
    }
    if (auto possible = checkChange(change); !possible) {
        return possible;
    }
    try {
        core::Json document = m_document;
        const core::Json::json_pointer place = schemaPlace(pointer);
        core::Json& schema = document.at("input").at(place);
        if (change.kind) {
            core::Json made = schemaOfKind(change, *field);
            keepWords(schema, made);
            if (const auto usual = schema.find("default"); usual != schema.end() && *change.kind != FieldKind::File) {
                made["default"] = *usual;
            }
            schema = std::move(made);
        }
        if (change.title && !change.title->trimmed().isEmpty()) {
            schema["title"] = core::toJson(change.title->simplified().left(kLongestDraftTitle));
        }
        if (change.isRequired) {
            setRequired(document.at("input").at(place.parent_pointer().parent_pointer()), place.back(),
                        *change.isRequired);
        }
        SpecDraft changed = *this;
        if (auto taken = changed.take(document); !taken) {
            return taken;
        }
        // A value that was right for what the field held before may be wrong now.
        const SpecField* now = changed.m_spec.fieldAt(pointer);
        if (now != nullptr && !now->initial.is_null() && !problemOf(now->initial, *now).isEmpty()) {
            schema.erase("default");
        }
        changed.fillRoles(document);
        if (auto taken = changed.take(std::move(document)); !taken) {
            return taken;
        }
        *this = std::move(changed);
        return {};
    } catch (const std::exception& error) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            SpecDraftText::tr("“%1” cannot be changed here: it is described by reference. Nothing was changed.")
                .arg(field->title),
            QString::fromUtf8(error.what()));
    }
}

void SpecDraft::fillRoles(core::Json& document) const
{
    std::set<FieldRole> taken;
    for (const SpecField& field : m_spec.request.fields) {
        taken.insert(field.role);
    }
    const auto& fields = m_spec.request.fields;
    const bool hasDuration = std::any_of(fields.begin(), fields.end(), [](const SpecField& field) {
        return field.role == FieldRole::Duration || guessRole(field, ModelTask::Other) == FieldRole::Duration;
    });
    // A melody is cut to the duration; without one the whole recording goes.
    const bool isCut = m_spec.task != ModelTask::Music && m_spec.task != ModelTask::Sound;
    const ModelTask task = hasDuration || isCut ? m_spec.task : ModelTask::Other;
    for (const SpecField& field : fields) {
        const FieldRole role = field.role == FieldRole::None ? guessRole(field, task) : FieldRole::None;
        const core::Json::json_pointer place = schemaPlace(field.pointer);
        if (role != FieldRole::None && document.at("input").contains(place) && taken.insert(role).second) {
            document.at("input").at(place)["x-role"] = core::toJson(roleName(role));
        }
    }
}

void SpecDraft::setTitle(const QString& title)
{
    const QString plain = title.simplified().left(kLongestDraftTitle);
    if (plain.isEmpty()) {
        return;
    }
    m_document["title"] = core::toJson(plain);
    m_spec.title = plain;
    if (!m_hasOwnId) {
        setId(plain);
    }
}

void SpecDraft::setSummary(const QString& summary)
{
    m_spec.summary = summary.simplified().left(kLongestSummary);
    m_document["summary"] = core::toJson(m_spec.summary);
}

void SpecDraft::setId(const QString& id)
{
    m_spec.id = modelIdOf(id);
    m_document["id"] = core::toJson(m_spec.id);
}

void SpecDraft::setTask(ModelTask task)
{
    core::Json document = m_document;
    const QString name = modelTaskName(task);
    document["task"] = core::toJson(name.isEmpty() ? QStringLiteral("other") : name);
    for (const SpecField& field : m_spec.request.fields) {
        const core::Json::json_pointer place = schemaPlace(field.pointer);
        const bool isOfSound =
            field.role == FieldRole::Melody || field.role == FieldRole::Audio || field.role == FieldRole::Voice;
        if (isOfSound && task != m_spec.task && document.at("input").contains(place)) {
            core::Json& schema = document.at("input").at(place);
            schema.erase("x-role");
            schema["contentEncoding"] = "base64"; // which the role may have been enough for
        }
    }
    SpecDraft changed = *this;
    if (changed.take(document)) {
        changed.fillRoles(document);
        if (changed.take(std::move(document))) {
            *this = std::move(changed);
        }
    }
}

void SpecDraft::setOutput(const core::Json& output)
{
    core::Json document = m_document;
    document["output"] = output;
    if (output.is_object()) {
        (void)take(std::move(document));
    }
}

QByteArray SpecDraft::toJson() const
{
    constexpr int kIndent = 4;
    return QByteArray::fromStdString(m_document.dump(kIndent, ' ', false, core::Json::error_handler_t::replace)) + '\n';
}

} // namespace melodeck::api
