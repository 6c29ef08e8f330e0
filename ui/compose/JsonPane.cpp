#include "ui/compose/JsonPane.h"

#include "ui/compose/JsonEditor.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kLeastLines = 8;

} // namespace

JsonPane::JsonPane(QWidget* parent)
    : QWidget(parent)
    , m_editor(new JsonEditor)
    , m_line(new SecondaryLabel)
    , m_show(new LinkButton(tr("Show")))
{
    setObjectName(QStringLiteral("jsonPane"));
    m_editor->setAccessibleName(tr("Request as JSON"));
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * kLeastLines);
    m_line->setObjectName(QStringLiteral("jsonProblem"));
    m_line->setColorRole(ColorRole::Bad);
    m_line->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showJsonProblem"));
    m_show->setAccessibleName(tr("Show the problem in the text"));
    m_show->setFont(textFont(TextSize::Secondary));
    connect(m_show, &QPushButton::clicked, this, &JsonPane::showProblem);
    connect(m_editor, &JsonEditor::edited, this, [this] {
        read();
        if (!m_isBeingSet) {
            Q_EMIT edited();
        }
    });
    connect(m_editor, &JsonEditor::refused, this, [this] {
        m_line->setText(tr("That is too long for this place and was not pasted. Drop it as a file."));
        m_line->show();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_editor, 1);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    read();
}

api::RequestText JsonPane::request() const
{
    return m_editor->request();
}

void JsonPane::setRequest(const api::RequestText& request)
{
    m_isBeingSet = true;
    m_editor->setRequest(request);
    m_isBeingSet = false;
    read();
}

void JsonPane::say(const core::Json& fields, const std::vector<core::AttachedFile>& files)
{
    m_isBeingSet = true;
    m_editor->edit(m_reading.isRequest()
                       ? api::editsToSay(m_reading, m_text, fields, files)
                       : std::vector<api::TextEdit>{{{0, m_text.size()}, api::requestText(fields, files)}});
    m_isBeingSet = false;
    refreshFiles(files);
    read();
}

void JsonPane::refreshFiles(const std::vector<core::AttachedFile>& files)
{
    std::vector<core::AttachedFile> shown;
    for (const core::AttachedFile& held : m_reading.files) {
        const auto same = std::find_if(files.begin(), files.end(), [&held](const core::AttachedFile& file) {
            return file.field == held.field && file.attached() == held.attached();
        });
        shown.push_back(same != files.end() ? *same : held);
    }
    m_editor->refreshFiles(shown);
}

void JsonPane::setRemarks(std::vector<api::TextRemark> remarks)
{
    m_remarks = std::move(remarks);
    showState();
}

void JsonPane::showProblem()
{
    if (m_reading.fault) {
        m_editor->jumpTo(m_reading.fault->where);
    } else if (!m_remarks.empty()) {
        m_editor->jumpTo(m_remarks.front().where);
    }
}

void JsonPane::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void JsonPane::read()
{
    const api::RequestText request = m_editor->request();
    m_text = request.text;
    m_reading = api::readRequestText(request);
    m_remarks.clear(); // they were of the text before
    showState();
}

void JsonPane::showState()
{
    QString sentence;
    std::vector<api::TextRemark> marks = m_remarks;
    if (const auto& fault = m_reading.fault) {
        sentence = tr("Line %1: %2").arg(fault->line).arg(fault->sentence);
        marks = {{fault->where, fault->sentence}};
    } else if (!m_remarks.empty()) {
        sentence = m_remarks.front().sentence;
    }
    m_editor->setMarks(marks);
    m_line->setText(sentence);
    m_line->setVisible(!sentence.isEmpty());
    m_show->setVisible(!sentence.isEmpty());
    const QString files = m_editor->filesInWords();
    QStringList parts{sentence, files.isEmpty() ? QString() : tr("Files in it: %1").arg(files)};
    parts.removeAll(QString());
    m_editor->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

} // namespace melodeck::ui
