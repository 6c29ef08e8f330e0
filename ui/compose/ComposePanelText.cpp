// The request as JSON beside the form: what was edited last counts, and neither loses what the other cannot show.

#include "api/RecipeCheck.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/JsonEditor.h"
#include "ui/compose/JsonPane.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RequestForm.h"
#include "ui/widgets/BannerMessage.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kFormView = 0;
constexpr int kTextView = 1;
/// Of what takes all the room that there is.
constexpr int kAllThatIsLeft = 100;

bool isLost(const core::AttachedFile& file)
{
    const QFileInfo info(file.path);
    return !info.isFile() || !info.isReadable();
}

/// The first file that is not there any more; nullptr where all are.
const core::AttachedFile* lostFile(const std::vector<core::AttachedFile>& files)
{
    const auto lost = std::find_if(files.begin(), files.end(), isLost);
    return lost == files.end() ? nullptr : &*lost;
}

} // namespace

bool ComposePanel::isTextShown() const
{
    return !m_request && m_pane != nullptr && m_views->currentIndex() == kTextView;
}

bool ComposePanel::isTextBroken() const
{
    return m_pane != nullptr && !m_pane->reading().isRequest();
}

ComposeDraft ComposePanel::draft() const
{
    ComposeDraft draft{recipe(), {}, m_requestPath, {}, isTextShown(), melodyCard().hints()};
    if (m_request) {
        draft.fileName = m_requestName;
    } else if (m_pane != nullptr) {
        draft.text = m_pane->request();
    }
    return draft;
}

void ComposePanel::setDraft(const ComposeDraft& draft)
{
    fillFromDraft(draft);
    if (!draft.comingFile.isEmpty()) {
        setJsonFile(draft.comingFile);
    }
}

void ComposePanel::fillFromDraft(const ComposeDraft& draft)
{
    if (draft.fileName) {
        setRequest(draft.request, *draft.fileName);
        updatePreflight();
        return;
    }
    const bool hadText = draft.text.has_value();
    m_draft.emplace();
    m_draft->takeText({draft.request.fields, draft.request.files});
    fillFormFromText();
    m_form->setConversionOf(draft.request);
    melodyCard().setHints(draft.hints);
    if (hadText) {
        m_views->setCurrentIndex(kTextView); // makes the pane
        if (m_pane != nullptr) {
            m_pane->setRequest(*draft.text);
        }
        m_views->setCurrentIndex(draft.isTextShown ? kTextView : kFormView);
        showParts();
    } else if (countBeside({draft.request.fields, {}}, model()) == 0) {
        m_draft.reset(); // the form holds it all
    }
    updatePreflight();
}

void ComposePanel::showForm()
{
    m_views->setCurrentIndex(kFormView);
    clearRequest();
}

RequestContent ComposePanel::formContent() const
{
    RequestContent content{m_form->fields(), m_form->files()};
    // One that is still read is in the form already.
    if (const auto* audio = model().audioField(); audio != nullptr && melodyCard().isReading()) {
        core::AttachedFile file;
        file.field = audio->place();
        file.path = melodyCard().file();
        content.files.push_back(std::move(file));
    }
    return content;
}

void ComposePanel::showView()
{
    if (m_views->currentIndex() == kTextView) {
        showText();
    }
    showParts();
    if (!isTextShown()) {
        followForm();
    }
    updatePreflight();
}

void ComposePanel::showText()
{
    if (!m_draft) {
        m_draft.emplace();
        m_draft->begin(formContent(), core::Json::object(), model());
    }
    if (isTextBroken() || !makeText()) {
        return;
    }
    if (m_pane == nullptr) {
        m_pane = new JsonPane;
        m_content->insertWidget(m_content->indexOf(m_form), m_pane, kAllThatIsLeft);
        connect(m_pane, &JsonPane::edited, this, &ComposePanel::followText);
        m_pane->setRequest(api::requestText(m_draft->content().fields, m_draft->content().files));
    } else {
        writeText();
    }
}

bool ComposePanel::makeText()
{
    if (JsonEditor::canHold(api::requestText(m_draft->content().fields, m_draft->content().files).text)) {
        return true;
    }
    if (m_pane != nullptr) {
        m_pane->hide(); // until it is deleted
        m_pane->deleteLater();
        m_pane = nullptr;
    }
    m_views->setCurrentIndex(kFormView);
    m_problem->setMessage(BannerMessage::Tone::Warn, tr("This request is too long to be edited as JSON"),
                          tr("One of its values has thousands of characters. It is sent all the same."));
    m_problem->show();
    return false;
}

void ComposePanel::showParts()
{
    const bool isText = isTextShown();
    const bool isForm = !m_request && !isText;
    m_views->setVisible(!m_request);
    const QWidget* focus = QApplication::focusWidget();
    const bool isLeaving =
        (!isForm && m_form->isAncestorOf(focus)) || (m_pane != nullptr && !isText && m_pane->isAncestorOf(focus));
    if (focus != nullptr && isLeaving && !m_request) {
        m_views->setFocus(Qt::OtherFocusReason); // what takes its place is a Tab away
    }
    m_json->setVisible(m_request.has_value());
    if (m_pane != nullptr) {
        m_pane->setVisible(isText);
    }
    m_form->setVisible(isForm);
    m_form->setEditable(!isTextBroken());
    if (isForm && isTextBroken()) {
        m_broken->setMessage(BannerMessage::Tone::Bad,
                             tr("The JSON has a mistake in line %1").arg(m_pane->reading().fault->line),
                             m_pane->reading().fault->sentence + QLatin1Char(' ') +
                                 tr("Until it is corrected nothing can be sent, and the form waits."));
        m_broken->clearActions();
        QPushButton* show = m_broken->addAction(tr("Show it"));
        show->setObjectName(QStringLiteral("showBroken"));
        connect(show, &QPushButton::clicked, this, [this] {
            m_views->setCurrentIndex(kTextView);
            m_pane->showProblem();
        });
        QPushButton* drop = m_broken->addAction(tr("Use the form"));
        drop->setObjectName(QStringLiteral("useForm"));
        drop->setToolTip(tr("The text says what the form shows; undo brings it back."));
        connect(drop, &QPushButton::clicked, this, &ComposePanel::dropText);
    }
    m_broken->setVisible(isForm && isTextBroken());
}

void ComposePanel::dropText()
{
    m_draft->takeForm(formContent(), model());
    writeText();
    m_isFormAhead = false;
    showParts();
    updatePreflight();
}

void ComposePanel::beginDraft(const core::Json& others)
{
    m_draft.emplace();
    m_draft->begin(formContent(), others, model());
    m_isFormAhead = false;
    if (m_pane != nullptr && makeText()) {
        writeText();
    }
    showParts();
}

void ComposePanel::followForm()
{
    if (m_isFilling || !m_draft) {
        updatePreflight();
        return;
    }
    if (isTextBroken()) {
        m_isFormAhead = true; // a melody, say, that came meanwhile
        updatePreflight();
        return;
    }
    RequestContent content = formContent();
    const auto* audio = model().audioField();
    const core::AttachedFile* held = audio != nullptr ? fileFor(m_draft->content(), *audio) : nullptr;
    if (isTextShown() && held != nullptr && melodyCard().file().isEmpty()) {
        content.files.push_back(*held); // it cannot be used; the person who put it there is told, and takes it out
    }
    m_draft->takeForm(content, model());
    if (isTextShown()) {
        writeText();
    }
    updatePreflight();
}

void ComposePanel::followText()
{
    if (!isTextBroken()) {
        m_draft->takeText({m_pane->reading().fields, m_pane->reading().files});
        if (std::exchange(m_isFormAhead, false)) {
            m_draft->takeForm(formContent(), model());
            writeText();
        }
        fillFormFromText();
    }
    showParts();
    updatePreflight();
}

void ComposePanel::fillFormFromText()
{
    m_isFilling = true;
    fillFiles(); // before what is said of them
    if (core::Json fields = m_draft->content().fields; fields.is_object()) {
        const auto* duration = model().field(api::FieldRole::Duration);
        if (duration != nullptr && api::valueOf(fields, *duration) == nullptr && !duration->initial.is_null()) {
            (void)api::setValue(fields, *duration, duration->initial); // what the model does without one
        }
        m_form->setFields(fields);
    }
    m_isFilling = false;
    m_draft->formShows(formContent());
    if (const auto melody = m_form->melody()) {
        m_draft->refresh(*melody); // which part of it, and as what: that is the form's
    }
}

void ComposePanel::fillFiles()
{
    for (const api::SpecField& field : model().request.fields) {
        if (field.kind != api::FieldKind::File) {
            continue;
        }
        const core::AttachedFile* file = fileFor(m_draft->content(), field);
        if (&field != model().audioField()) {
            m_form->setFilePath(field.pointer, file != nullptr ? file->attached() : QString());
        } else if (file == nullptr && !melodyCard().file().isEmpty()) {
            melodyCard().clear();
        } else if (file != nullptr && file->attached() != melodyCard().file() && !isLost(*file)) {
            melodyCard().setFile(file->attached(), file->region);
        }
    }
}

void ComposePanel::writeText()
{
    m_pane->say(m_draft->content().fields, m_draft->content().files);
}

void ComposePanel::markText()
{
    if (!isTextShown() || isTextBroken()) {
        return;
    }
    auto remarks = api::remarksOn(m_pane->reading(), api::problemsOf(recipe(), model()));
    const auto& doubts = m_pane->reading().places.doubts();
    remarks.insert(remarks.end(), doubts.begin(), doubts.end());
    m_pane->setRemarks(std::move(remarks));
}

QString ComposePanel::textProblem() const
{
    if (isTextBroken()) {
        return tr("The JSON has a mistake in line %1.").arg(m_pane->reading().fault->line);
    }
    if (!m_draft) {
        return {};
    }
    const RequestContent& content = m_draft->content();
    if (!content.fields.is_object()) {
        return tr("The request must be a JSON object: { … }.");
    }
    if (isTextShown() && !m_pane->reading().places.doubts().empty()) {
        return m_pane->reading().places.doubts().front().sentence;
    }
    if (const core::AttachedFile* lost = lostFile(content.files)) {
        return tr("“%1” is not there, or cannot be read.").arg(QFileInfo(lost->attached()).fileName());
    }
    const auto* audio = model().audioField();
    const core::AttachedFile* melody = audio != nullptr ? fileFor(content, *audio) : nullptr;
    return melody != nullptr && !melodyCard().hasMelody() && !isMelodyComing()
               ? tr("“%1” is no recording that can be read.").arg(QFileInfo(melody->attached()).fileName())
               : QString();
}

QString ComposePanel::requestProblem() const
{
    const JsonPane* pane = m_json->pane();
    if (pane == nullptr) {
        return overLimit(*m_request);
    }
    if (const auto& fault = pane->reading().fault) {
        return tr("The JSON has a mistake in line %1.").arg(fault->line);
    }
    if (const core::AttachedFile* lost = lostFile(m_request->files)) {
        return tr("“%1” is not there, or cannot be read.").arg(QFileInfo(lost->attached()).fileName());
    }
    const auto& doubts = pane->reading().places.doubts();
    return m_request->verbatim.isEmpty() && !doubts.empty() ? doubts.front().sentence : overLimit(*m_request);
}

} // namespace melodeck::ui
