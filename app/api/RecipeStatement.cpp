#include "api/RecipeStatement.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::api {

namespace {

/// Texts for people.
struct RecipeStatementText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeDiff)
};

/// Deeper, or more of them, is nothing that a person compares field by field.
constexpr int kDeepestStatement = 8;
constexpr std::size_t kMostParts = 2000;

/// 8.0 as 8, and a fraction with as many decimals as say something to a person; what is very large, or very small, and
/// whole numbers as JSON writes them.
QString statementNumber(const core::Json& number)
{
    constexpr double kExact = 1e15;
    constexpr double kFinest = 1000.0;
    if (number.is_number_float()) {
        const double value = number.get<double>();
        const double shown = std::round(value * kFinest) / kFinest;
        if (std::abs(value) < kExact && value == std::floor(value)) {
            return QString::number(static_cast<qint64>(value));
        }
        if (std::abs(value) < kExact && std::abs(value) * kFinest >= 1.0) {
            QLocale locale;
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
            return locale.toString(shown, 'f', QLocale::FloatingPointShortest);
        }
    }
    return QString::fromUtf8(core::toJsonBytes(number));
}

QString titleOf(const QString& pointer, const SpecField* field)
{
    if (field != nullptr && !field->title.isEmpty()) {
        return field->title;
    }
    return pointer.mid(1).replace(QLatin1Char('/'), QStringLiteral(" › "));
}

} // namespace

QString saidText(const core::Json& value, const QString& unit)
{
    if (value.is_null()) {
        return QStringLiteral("—");
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? RecipeStatementText::tr("yes") : RecipeStatementText::tr("no");
    }
    if (value.is_string()) {
        return core::toQString(value);
    }
    if (value.is_number()) {
        return unit.isEmpty() ? statementNumber(value) : statementNumber(value) + QLatin1Char(' ') + unit;
    }
    const bool isOfTexts =
        value.is_array() && !value.empty() &&
        std::all_of(value.begin(), value.end(), [](const core::Json& each) { return each.is_string(); });
    if (!isOfTexts) {
        return QString::fromUtf8(core::toJsonBytes(value));
    }
    QStringList texts;
    for (const core::Json& each : value) {
        texts << core::toQString(each);
    }
    return texts.join(QStringLiteral(" · "));
}

RecipeStatement::RecipeStatement(const core::PortableRecipe& portable)
    : m_portable(portable)
    , m_spec(findModelSpec(portable.recipe.model))
{
    sayWords();
    sayFields();
    for (const core::AttachedFile& file : portable.recipe.files) {
        sayFile(file);
    }
    sayOrigin();
}

void RecipeStatement::say(Place place, const QString& key, Said said)
{
    if (m_all.size() < kMostParts) {
        m_all.insert_or_assign(Key(place, key), std::move(said));
    }
}

void RecipeStatement::say(Place place, const QString& key, const QString& name, core::Json value)
{
    QString text = saidText(value);
    say(place, key, {name, std::move(value), std::move(text)});
}

bool RecipeStatement::isLeftOut(const QString& pointer) const
{
    return std::any_of(m_portable.leftOut.begin(), m_portable.leftOut.end(), [&pointer](const QString& left) {
        return pointer == left || pointer.startsWith(left + QLatin1Char('/'));
    });
}

void RecipeStatement::sayWords()
{
    if (!m_portable.prompt.isEmpty()) {
        say(Prompt, QStringLiteral("prompt"), RecipeStatementText::tr("Prompt"), core::toJson(m_portable.prompt));
    }
}

void RecipeStatement::sayOrigin()
{
    const core::Recipe& recipe = m_portable.recipe;
    say(Model, QStringLiteral("model"),
        {RecipeStatementText::tr("Model"), core::toJson(recipe.model),
         m_spec != nullptr ? m_spec->title : recipe.model});
    const core::Endpoint& endpoint = recipe.endpoint;
    // Of an address only what names the model: what else is in it may be nobody's business.
    const QString address = endpoint.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString kind = core::endpointKindName(endpoint.kind);
    say(Endpoint, QStringLiteral("endpoint"),
        {RecipeStatementText::tr("Endpoint"), core::toJson(address.isEmpty() ? kind : address),
         endpoint.kind == core::EndpointKind::Local     ? RecipeStatementText::tr("this computer")
         : !address.isEmpty()                           ? address
         : endpoint.kind == core::EndpointKind::Baseten ? RecipeStatementText::tr("Baseten")
                                                        : RecipeStatementText::tr("an endpoint of its own")});
    if (!m_portable.program.isEmpty()) {
        say(Program, QStringLiteral("program"), RecipeStatementText::tr("Made with"), core::toJson(m_portable.program));
    }
    say(Clip, QStringLiteral("clip"),
        {RecipeStatementText::tr("Place in its request"), m_portable.clipIndex,
         QString::number(m_portable.clipIndex + 1)});
}

void RecipeStatement::sayFields()
{
    const core::Json& fields = m_portable.recipe.fields;
    if (isLeftOut({}) || !fields.is_object()) {
        Said request{RecipeStatementText::tr("Request"), fields, saidText(fields)};
        request.isUnknown = isLeftOut({});
        say(Option, QStringLiteral("fields"), std::move(request));
    } else {
        sayMembers(fields, {}, 0);
    }
    sayUsual();
    const SpecField* seed = m_spec != nullptr ? m_spec->field(FieldRole::Seed) : nullptr;
    if (m_portable.seed && (seed == nullptr || valueOf(fields, *seed) == nullptr)) {
        say(Seed, QStringLiteral("seed"), RecipeStatementText::tr("Seed"), *m_portable.seed);
    }
}

void RecipeStatement::sayMembers(const core::Json& object, const QString& pointer, int depth)
{
    for (const auto& [name, value] : object.items()) {
        const QString here = pointer + QLatin1Char('/') + QString::fromStdString(name);
        if (value.is_object() && !value.empty() && depth < kDeepestStatement && !isLeftOut(here)) {
            sayMembers(value, here, depth + 1);
        } else {
            sayField(here, value);
        }
    }
}

void RecipeStatement::sayField(const QString& pointer, const core::Json& value)
{
    const SpecField* field = m_spec != nullptr ? m_spec->fieldAt(pointer) : nullptr;
    if (field != nullptr && field->role == FieldRole::Prompts && value.is_array() && value.size() == 1 &&
        value.front() == core::toJson(m_portable.prompt)) {
        return; // said as its prompt
    }
    Said said{titleOf(pointer, field), value, saidText(value, field != nullptr ? field->unit : QString())};
    said.isUnknown = isLeftOut(pointer);
    place(pointer, field, std::move(said));
}

void RecipeStatement::place(const QString& pointer, const SpecField* field, Said said)
{
    const FieldRole role = field != nullptr ? field->role : FieldRole::None;
    // Models call them by other names; what is compared is what they mean.
    if (role == FieldRole::Seed || (m_spec == nullptr && pointer == QLatin1String("/seed"))) {
        said.name = RecipeStatementText::tr("Seed");
        say(Seed, QStringLiteral("seed"), std::move(said));
    } else if (role == FieldRole::Duration || (m_spec == nullptr && pointer == QLatin1String("/duration"))) {
        said.name = RecipeStatementText::tr("Duration");
        say(Duration, QStringLiteral("duration"), std::move(said));
    } else if (role == FieldRole::Prompt || role == FieldRole::Text) {
        say(Prompt, QStringLiteral("text"), std::move(said));
    } else if (role == FieldRole::Prompts) {
        say(Prompt, QStringLiteral("prompts"), std::move(said));
    } else {
        say(Option, QStringLiteral("fields") + pointer, std::move(said));
    }
}

void RecipeStatement::sayUsual()
{
    if (m_spec == nullptr || !m_portable.recipe.fields.is_object()) {
        return;
    }
    for (const SpecField& field : m_spec->request.fields) {
        if (!field.initial.is_null() && valueOf(m_portable.recipe.fields, field) == nullptr &&
            !isLeftOut(field.pointer)) {
            Said usual{titleOf(field.pointer, &field), field.initial, saidText(field.initial, field.unit), true};
            place(field.pointer, &field, std::move(usual));
        }
    }
}

void RecipeStatement::sayFile(const core::AttachedFile& file)
{
    const QString pointer = file.field.startsWith(QLatin1Char('/')) ? file.field : QLatin1Char('/') + file.field;
    const SpecField* field = m_spec != nullptr ? m_spec->fieldAt(pointer) : nullptr;
    const QString title = titleOf(pointer, field);
    // Models call it by other names; it is the melody of both.
    const QString key = QStringLiteral("files") +
                        (field != nullptr && field->role == FieldRole::Melody ? QStringLiteral("/melody") : pointer);
    constexpr qsizetype kShownHash = 12;
    Said said{title, core::toJson(file.sha256), file.path};
    said.isUnknown = file.sha256.isEmpty();
    if (!file.sha256.isEmpty()) {
        said.text = RecipeStatementText::tr("%1 (SHA-256 %2…)").arg(file.path, file.sha256.left(kShownHash));
    }
    say(File, key, std::move(said));
    Said part{RecipeStatementText::tr("Part of %1").arg(title), nullptr, RecipeStatementText::tr("all of it")};
    if (file.region) {
        part.value = core::Json::array({file.region->startSeconds, file.region->endSeconds});
        part.text = RecipeStatementText::tr("%1 s to %2 s")
                        .arg(statementNumber(file.region->startSeconds), statementNumber(file.region->endSeconds));
    }
    say(File, key + QStringLiteral("/region"), std::move(part));
    sayConversion(file, title, key);
}

void RecipeStatement::sayConversion(const core::AttachedFile& file, const QString& title, const QString& key)
{
    Said sent{RecipeStatementText::tr("%1 as sent").arg(title), nullptr, RecipeStatementText::tr("as it is")};
    if (file.conversion) {
        core::Json options;
        core::writeFileOptions({{}, {}, {}, file.conversion, {}}, options);
        sent.value = options.at("conversion");
        QStringList words{RecipeStatementText::tr("%1 Hz").arg(file.conversion->sampleRateHz),
                          file.conversion->channels == 1
                              ? RecipeStatementText::tr("mono")
                              : RecipeStatementText::tr("%1 channels").arg(file.conversion->channels),
                          RecipeStatementText::tr("%1 bits").arg(file.conversion->bitsPerSample)};
        if (file.conversion->level == core::Level::Normalised) {
            words << RecipeStatementText::tr("normalised");
        }
        if (file.conversion->directCurrent == core::DirectCurrent::Removed) {
            words << RecipeStatementText::tr("offset removed");
        }
        sent.text = words.join(QStringLiteral(", "));
    }
    say(File, key + QStringLiteral("/conversion"), std::move(sent));
}

} // namespace melodeck::api
