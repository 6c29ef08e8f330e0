#include "ui/compose/SpecFields.h"

#include "ui/compose/SpecFieldRow.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SectionHeader.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace melodeck::ui {

namespace {

/// What is to be said and what is to be shown are words of one person.
api::FieldRole meaningOf(api::FieldRole role)
{
    return role == api::FieldRole::Text ? api::FieldRole::Prompt : role;
}

} // namespace

SpecFields::SpecFields(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::group);
}

SpecFields::~SpecFields() = default;

void SpecFields::setFields(const QString& model, const std::vector<api::SpecField>& fields)
{
    // Each model has its own: a voice, or a temperature, is another one elsewhere. What is meant the same goes along.
    std::map<api::FieldRole, core::Json> shared;
    for (const SpecFieldRow* row : m_rows) {
        m_drafts[m_model][row->field().pointer] = row->draft();
        if (row->field().role != api::FieldRole::None) {
            shared[meaningOf(row->field().role)] = row->draft();
        }
    }
    m_model = model;
    m_rows.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide(); // until it is deleted
        item->widget()->deleteLater();
        delete item; // NOLINT(cppcoreguidelines-owning-memory): Qt hands it over
    }
    const auto& drafts = m_drafts[m_model];
    for (const api::SpecField& field : fields) {
        auto* row = new SpecFieldRow(field);
        m_rows.push_back(row);
        m_layout->addWidget(row);
        if (const auto meant = shared.find(meaningOf(field.role));
            meant != shared.end() && meant->second != core::Json("")) {
            row->setDraft(meant->second);
        } else if (const auto draft = drafts.find(field.pointer); draft != drafts.end()) {
            row->setDraft(draft->second);
        }
        connect(row, &SpecFieldRow::changed, this, &SpecFields::changed);
    }
    setVisible(!m_rows.empty());
}

SpecFieldRow* SpecFields::row(const QString& pointer) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&pointer](const SpecFieldRow* row) { return row->field().pointer == pointer; });
    return found == m_rows.end() ? nullptr : *found;
}

std::optional<core::Json> SpecFields::value(const QString& pointer) const
{
    const SpecFieldRow* found = row(pointer);
    if (found == nullptr) {
        return std::nullopt;
    }
    return found->value().value_or(std::nullopt);
}

QString SpecFields::filePath(const QString& pointer) const
{
    const SpecFieldRow* found = row(pointer);
    return found != nullptr ? found->filePath() : QString();
}

void SpecFields::setValues(const core::Json& request)
{
    for (SpecFieldRow* row : m_rows) {
        const core::Json* value = api::valueOf(request, row->field());
        row->setValue(value != nullptr ? *value : core::Json());
    }
}

void SpecFields::setFilePath(const QString& pointer, const QString& path)
{
    if (SpecFieldRow* found = row(pointer)) {
        found->setFilePath(path);
    }
}

void SpecFields::setValue(const QString& pointer, const core::Json& value)
{
    if (SpecFieldRow* found = row(pointer)) {
        found->setValue(value);
    }
}

QString SpecFields::problem() const
{
    for (const SpecFieldRow* row : m_rows) {
        if (const auto value = row->value(); !value) {
            return value.error().message;
        }
        if (const QString path = row->filePath(); !path.isEmpty() && !QFileInfo(path).isReadable()) {
            return tr("%1: there is no such file, or it cannot be read.").arg(row->field().title);
        }
    }
    return {};
}

int SpecFields::changedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const SpecFieldRow* row) {
        const auto value = row->value();
        return !value || value->has_value() || !row->filePath().isEmpty();
    }));
}

void SpecFields::focusField(const QString& pointer)
{
    if (SpecFieldRow* found = row(pointer)) {
        found->focusEditor();
    }
}

} // namespace melodeck::ui
