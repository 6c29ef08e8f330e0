#include "ui/compose/SpecFieldRow.h"

#include "api/RecipeCheck.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SectionHeader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kTextLines = 4;
constexpr int kListLines = 3;

QString shown(const core::Json& value)
{
    return value.is_string() ? core::toQString(value) : QString::fromUtf8(core::toJsonBytes(value));
}

bool isLongText(const api::SpecField& field)
{
    return field.role == api::FieldRole::Text || field.role == api::FieldRole::Prompt;
}

/// What the object name of an editor ends in: "whisper_input-audio-url".
QString plainName(const QString& pointer)
{
    return pointer.mid(1).replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

SpecFieldRow::SpecFieldRow(api::SpecField field, QWidget* parent)
    : QWidget(parent)
    , m_field(std::move(field))
{
    build();
    setValue(nullptr);
}

void SpecFieldRow::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    QWidget* editor = makeEditor();
    QWidget* focus = m_line != nullptr ? static_cast<QWidget*>(m_line) : editor;
    const QString unit = m_field.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_field.unit);
    focus->setObjectName(QStringLiteral("field-") + plainName(m_field.pointer));
    focus->setAccessibleName((m_field.sections + QStringList{m_field.title}).join(QStringLiteral(", ")));
    focus->setAccessibleDescription(m_field.help);
    setToolTip(m_field.help);
    if (m_switch == nullptr) {
        auto* header = new SectionHeader(m_field.title + unit);
        const bool saysSo = m_field.isRequired || m_field.kind == api::FieldKind::Choice ||
                            m_field.kind == api::FieldKind::Link || !m_field.initial.is_null();
        header->setFacts(saysSo ? QString() : tr("optional"));
        header->setBuddy(focus);
        layout->addWidget(header);
    }
    layout->addWidget(editor);
    m_problem = new SecondaryLabel;
    m_problem->setObjectName(QStringLiteral("problem-") + plainName(m_field.pointer));
    m_problem->setWordWrap(true);
    m_problem->setColorRole(ColorRole::Bad);
    m_problem->hide();
    layout->addWidget(m_problem);
}

QWidget* SpecFieldRow::makeEditor()
{
    switch (m_field.kind) {
    case api::FieldKind::Switch:
        m_switch = new QCheckBox(m_field.title);
        connect(m_switch, &QCheckBox::toggled, this, &SpecFieldRow::check);
        return m_switch;
    case api::FieldKind::Choice:
        return makeChoice();
    case api::FieldKind::TextList:
        return makeText(kListLines);
    case api::FieldKind::File:
        return makeFile();
    case api::FieldKind::Text:
        if (isLongText(m_field)) {
            return makeText(kTextLines);
        }
        return m_field.suggestions.isEmpty() ? makeLine() : makeSuggestions();
    case api::FieldKind::Number:
    case api::FieldKind::Integer:
    case api::FieldKind::Link:
    case api::FieldKind::Json:
        break;
    }
    return makeLine();
}

QString SpecFieldRow::placeholder() const
{
    if (m_field.kind == api::FieldKind::Link) {
        return QStringLiteral("https://…");
    }
    return m_field.initial.is_null() ? QString() : tr("%1 if left empty").arg(shown(m_field.initial));
}

QWidget* SpecFieldRow::makeLine()
{
    m_line = new QLineEdit;
    m_line->setPlaceholderText(placeholder());
    m_line->setAcceptDrops(false); // files that are dropped are the window's
    connect(m_line, &QLineEdit::textChanged, this, &SpecFieldRow::check);
    return m_line;
}

QWidget* SpecFieldRow::makeText(int lines)
{
    m_text = new QPlainTextEdit;
    m_text->setPlaceholderText(m_field.kind == api::FieldKind::TextList ? tr("one a line") : placeholder());
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 2 * spacing::card);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SpecFieldRow::check);
    return m_text;
}

QWidget* SpecFieldRow::makeChoice()
{
    m_choice = new QComboBox;
    if (m_field.initial.is_null()) {
        m_choice->addItem(tr("as the model has it"));
    }
    for (const core::Json& choice : m_field.choices) {
        m_choice->addItem(shown(choice), QString::fromUtf8(core::toJsonBytes(choice)));
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SpecFieldRow::check);
    return m_choice;
}

QWidget* SpecFieldRow::makeSuggestions()
{
    m_choice = new QComboBox;
    m_choice->setEditable(true);
    m_choice->addItems(m_field.suggestions);
    m_choice->lineEdit()->setPlaceholderText(placeholder());
    m_choice->lineEdit()->setAcceptDrops(false);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::editTextChanged, this, &SpecFieldRow::check);
    return m_choice;
}

QWidget* SpecFieldRow::makeFile()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(makeLine(), 1);
    m_line->setPlaceholderText(tr("No file"));
    auto* browse = new LinkButton(tr("Browse"));
    browse->setObjectName(QStringLiteral("browse-") + plainName(m_field.pointer));
    browse->setAccessibleName(tr("Browse for %1").arg(m_field.title));
    connect(browse, &QPushButton::clicked, this, &SpecFieldRow::browse);
    layout->addWidget(browse);
    return row;
}

void SpecFieldRow::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file for %1").arg(m_field.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SpecFieldRow::setFilePath);
    dialog->open();
}

QString SpecFieldRow::text() const
{
    if (m_text != nullptr) {
        return m_text->toPlainText();
    }
    return m_line != nullptr ? m_line->text() : m_choice->currentText();
}

core::Result<std::optional<core::Json>> SpecFieldRow::written() const
{
    using Written = std::optional<core::Json>;
    const QString text = m_switch != nullptr ? QString() : this->text();
    switch (m_field.kind) {
    case api::FieldKind::Switch:
        return Written(core::Json(m_switch->isChecked()));
    case api::FieldKind::Choice: {
        const QByteArray chosen = m_choice->currentData().toString().toUtf8();
        return chosen.isEmpty() ? Written() : Written(core::parseJson(chosen).value_or(core::Json()));
    }
    case api::FieldKind::TextList: {
        core::Json list = core::Json::array();
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            list.push_back(core::toJson(line));
        }
        return list.empty() ? Written() : Written(std::move(list));
    }
    case api::FieldKind::Number:
    case api::FieldKind::Integer:
    case api::FieldKind::Json: {
        if (text.trimmed().isEmpty()) {
            return Written();
        }
        auto json = core::parseJson(text.trimmed().toUtf8());
        if (!json && m_field.kind == api::FieldKind::Json) {
            return core::fail(core::ErrorCode::InvalidArgument, json.error().message);
        }
        return Written(json ? std::move(*json) : core::toJson(text));
    }
    case api::FieldKind::File:
        return Written();
    case api::FieldKind::Text:
    case api::FieldKind::Link:
        break;
    }
    return text.isEmpty() ? Written() : Written(core::toJson(text));
}

core::Result<std::optional<core::Json>> SpecFieldRow::value() const
{
    auto value = written();
    if (value && !*value && m_field.isRequired && !m_field.initial.is_null()) {
        return std::optional(m_field.initial);
    }
    if (!value || !*value) {
        return value;
    }
    // A switch or a choice always says something; words that were written are meant.
    const bool isSilent = m_switch != nullptr || m_field.kind == api::FieldKind::Choice;
    if (isSilent && !m_isWanted && **value == m_field.initial && !m_field.isRequired) {
        return std::optional<core::Json>();
    }
    if (const QString problem = api::problemOf(**value, m_field); !problem.isEmpty()) {
        return core::fail(core::ErrorCode::InvalidArgument, problem);
    }
    return value;
}

void SpecFieldRow::setValue(const core::Json& value)
{
    const core::Json& wanted = value.is_null() ? m_field.initial : value;
    m_isWanted = !value.is_null();
    if (m_switch != nullptr) {
        m_switch->setChecked(wanted.is_boolean() && wanted.get<bool>());
    } else if (m_field.kind == api::FieldKind::Choice) {
        const auto placeOf = [this](const core::Json& choice) {
            return choice.is_null() ? 0 : m_choice->findData(QString::fromUtf8(core::toJsonBytes(choice)));
        };
        const int at = placeOf(wanted);
        m_choice->setCurrentIndex(at >= 0 ? at : std::max(placeOf(m_field.initial), 0));
    } else if (m_field.kind == api::FieldKind::TextList) {
        QStringList lines;
        for (const core::Json& line : value.is_array() ? value : core::Json::array()) {
            lines << shown(line);
        }
        m_text->setPlainText(lines.join(QLatin1Char('\n')));
    } else if (m_field.kind != api::FieldKind::File) {
        // The model's own value is the placeholder's business.
        const QString text = value.is_null() ? QString() : shown(value);
        if (m_text != nullptr) {
            m_text->setPlainText(text);
        } else if (m_line != nullptr) {
            m_line->setText(text);
        } else {
            m_choice->setEditText(text);
        }
    } else {
        m_line->clear();
    }
}

core::Json SpecFieldRow::draft() const
{
    if (m_switch != nullptr) {
        return m_switch->isChecked();
    }
    return core::toJson(m_field.kind == api::FieldKind::Choice ? m_choice->currentData().toString() : text());
}

void SpecFieldRow::setDraft(const core::Json& draft)
{
    if (m_switch != nullptr) {
        m_switch->setChecked(draft.is_boolean() && draft.get<bool>());
        return;
    }
    const QString text = draft.is_string() ? core::toQString(draft) : QString();
    if (m_field.kind == api::FieldKind::Choice) {
        if (const int at = m_choice->findData(text); at >= 0) {
            m_choice->setCurrentIndex(at);
        }
    } else if (m_text != nullptr) {
        m_text->setPlainText(text);
    } else if (m_line != nullptr) {
        m_line->setText(text);
    } else {
        m_choice->setEditText(text);
    }
}

QString SpecFieldRow::filePath() const
{
    return m_field.kind == api::FieldKind::File ? m_line->text().trimmed() : QString();
}

void SpecFieldRow::setFilePath(const QString& path)
{
    if (m_field.kind == api::FieldKind::File) {
        m_line->setText(path);
    }
}

void SpecFieldRow::focusEditor()
{
    findChild<QWidget*>(QStringLiteral("field-") + plainName(m_field.pointer))->setFocus();
}

void SpecFieldRow::check()
{
    if (m_problem == nullptr) {
        return; // still being built
    }
    QString problem;
    if (const auto value = this->value(); !value) {
        problem = value.error().message;
    } else if (const QString path = filePath(); !path.isEmpty() && !QFileInfo(path).isReadable()) {
        problem = tr("There is no such file, or it cannot be read.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

} // namespace melodeck::ui
