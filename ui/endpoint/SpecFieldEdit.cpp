#include "ui/endpoint/SpecFieldEdit.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <optional>

namespace melodeck::ui {

namespace {

constexpr int kDetailWidth = 176;

/// What the object name of a control ends in: "in-voice".
QString nameOfPlace(const QString& pointer)
{
    return pointer.mid(1).replace(QLatin1Char('/'), QLatin1Char('-'));
}

/// As the language writes it, but for the signs between thousands: they would be read as a decimal point.
QString limitText(const std::optional<double>& limit)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return limit ? locale.toString(*limit, 'g', QLocale::FloatingPointShortest) : QString();
}

/// With a decimal point, as the words of a change have it; what is no number stays as it is.
QString pointed(const QString& text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (isNumber) {
        return text;
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    const double number = locale.toDouble(text, &isNumber);
    return isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : text;
}

} // namespace

SpecFieldEdit::SpecFieldEdit(const api::SpecField& field, QWidget* parent)
    : QWidget(parent)
    , m_pointer(field.pointer)
    , m_kind(new QComboBox)
    , m_least(new QLineEdit)
    , m_most(new QLineEdit)
    , m_range(new QWidget)
    , m_choices(new QLineEdit)
    , m_nothing(new QWidget)
    , m_required(new QCheckBox(tr("Needed")))
    , m_problem(new SecondaryLabel)
{
    build(field);
    fill(field);
    showKind();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        read();
    });
    for (QLineEdit* line : {m_least, m_most, m_choices}) {
        connect(line, &QLineEdit::textEdited, this, &SpecFieldEdit::read);
    }
    connect(m_required, &QCheckBox::toggled, this, [this](bool on) {
        api::FieldChange change;
        change.isRequired = on;
        Q_EMIT changed(change);
    });
}

void SpecFieldEdit::build(const api::SpecField& field)
{
    const QString whole = (field.sections + QStringList{field.title}).join(QStringLiteral(" › "));
    const QString name = nameOfPlace(field.pointer);
    auto* title = new ElidedLabel(whole);
    title->setToolTip(field.help.isEmpty() ? field.pointer : field.pointer + QLatin1Char('\n') + field.help);
    title->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("kind-") + name);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // which are the same in each row
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_kind->setAccessibleName(whole);
    m_required->setObjectName(QStringLiteral("needed-") + name);
    m_required->setAccessibleName(tr("%1 is needed").arg(whole));
    const auto setUp = [&](QLineEdit* line, const char* begin, const QString& hint, const QString& spoken) {
        line->setObjectName(QLatin1String(begin) + name);
        line->setPlaceholderText(hint);
        line->setAccessibleName(spoken.arg(whole));
        line->setAcceptDrops(false); // files that are dropped are the dialog's
    };
    setUp(m_least, "least-", tr("from"), tr("%1, smallest value"));
    setUp(m_most, "most-", tr("to"), tr("%1, largest value"));
    setUp(m_choices, "choices-", tr("slow, fast"), tr("%1, values"));
    m_choices->setFixedWidth(qRound(kDetailWidth * textScale()));
    m_nothing->setFixedWidth(qRound(kDetailWidth * textScale()));
    m_range->setFixedWidth(qRound(kDetailWidth * textScale()));
    auto* range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(spacing::within);
    range->addWidget(m_least);
    range->addWidget(m_most);
    m_problem->setObjectName(QStringLiteral("specProblem-") + name);
    m_problem->setWordWrap(true);
    m_problem->setColorRole(ColorRole::Bad);
    m_problem->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(title, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_kind, m_range, m_choices, m_nothing, m_required}) {
        row->addWidget(one);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addLayout(row);
    layout->addWidget(m_problem);
}

void SpecFieldEdit::fill(const api::SpecField& field)
{
    using api::FieldKind;
    const auto add = [this](const QString& text, FieldKind kind) { m_kind->addItem(text, static_cast<int>(kind)); };
    add(tr("File as base64"), FieldKind::File);
    add(tr("Link"), FieldKind::Link);
    add(tr("Text"), FieldKind::Text);
    add(tr("Several texts"), FieldKind::TextList);
    add(tr("Number"), FieldKind::Number);
    add(tr("Whole number"), FieldKind::Integer);
    add(tr("One of"), FieldKind::Choice);
    add(tr("On or off"), FieldKind::Switch);
    add(tr("JSON"), FieldKind::Json);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(field.kind)));
    m_least->setText(limitText(field.minimum));
    m_most->setText(limitText(field.maximum));
    QStringList choices;
    const bool isChoice = field.kind == FieldKind::Choice;
    for (const core::Json& one : isChoice ? field.choices : std::vector<core::Json>{field.initial}) {
        // What it has now is the first of what it may have.
        if (one.is_string() || one.is_number() || one.is_boolean()) {
            choices << (one.is_string() ? core::toQString(one) : QString::fromUtf8(core::toJsonBytes(one)));
        }
    }
    m_choices->setText(choices.join(QStringLiteral(", ")));
    m_required->setChecked(field.isRequired);
}

api::FieldKind SpecFieldEdit::kind() const
{
    return static_cast<api::FieldKind>(m_kind->currentData().toInt());
}

void SpecFieldEdit::showKind()
{
    const bool isNumber = kind() == api::FieldKind::Number || kind() == api::FieldKind::Integer;
    const bool isChoice = kind() == api::FieldKind::Choice;
    m_range->setVisible(isNumber);
    m_choices->setVisible(isChoice);
    m_nothing->setVisible(!isNumber && !isChoice);
}

QString SpecFieldEdit::words() const
{
    const auto range = [this](const char* name) {
        return m_least->text().isEmpty() && m_most->text().isEmpty()
                   ? QString::fromLatin1(name)
                   : QStringLiteral("%1:%2..%3")
                         .arg(QLatin1String(name), pointed(m_least->text()), pointed(m_most->text()));
    };
    switch (kind()) {
    case api::FieldKind::Number:
        return range("number");
    case api::FieldKind::Integer:
        return range("integer");
    case api::FieldKind::Choice:
        return QStringLiteral("one-of:") + m_choices->text();
    default:
        break;
    }
    api::SpecField field;
    field.kind = kind();
    return api::fieldWords(field);
}

void SpecFieldEdit::read()
{
    const auto change = api::parseFieldChange(words());
    if (change) {
        setProblem({});
        Q_EMIT changed(*change);
    } else if (kind() == api::FieldKind::Choice) {
        setProblem(tr("Write its values, with commas between them."));
    } else {
        setProblem(tr("The smallest and the largest value are numbers, the smaller one first. Either may be empty."));
    }
}

void SpecFieldEdit::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_isWhole = sentence.isEmpty();
    Q_EMIT wholenessChanged();
}

} // namespace melodeck::ui
