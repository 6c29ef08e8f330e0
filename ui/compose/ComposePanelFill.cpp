// What comes into the form at once: a recipe, a request, or a file that is neither.

#include "api/ModelSpec.h"
#include "ui/Format.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/JsonPane.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RequestForm.h"
#include "ui/widgets/BannerMessage.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

void ComposePanel::setRecipe(const core::Recipe& recipe)
{
    clearRequest();
    m_problem->hide();
    stopWaiting();
    melodyCard().clear();
    if (api::findModelSpec(recipe.model) == nullptr) {
        setRequest(recipe, tr("The recipe's request"));
    } else {
        m_isFilling = true;
        m_form->setRecipe(recipe);
        m_isFilling = false;
        // Of another model what the form does not show would mean nothing, or something else.
        const bool isOfModel = recipe.model == model().id && recipe.fields.is_object();
        const core::Json others = isOfModel ? membersBeside(recipe.fields, model()) : core::Json::object();
        if (m_pane != nullptr || countBeside({others, {}}, model()) > 0) {
            beginDraft(others);
        } else {
            m_draft.reset();
        }
    }
    updatePreflight();
    Q_EMIT filled();
}

void ComposePanel::setFieldFile(const QString& pointer, const QString& path)
{
    const api::SpecField* field = model().fieldAt(pointer);
    if (field != nullptr && field == model().audioField()) {
        setMelodyFile(path);
    } else if (field != nullptr && field->kind == api::FieldKind::File) {
        m_form->setFilePath(pointer, path);
    }
}

bool ComposePanel::isUntouched() const
{
    if (hasContent() || isReadingRequest() || isTextBroken() || m_isMelodySought || m_awaited) {
        return false;
    }
    const core::Recipe now = recipe();
    core::Json prompts = core::Json::array();
    for (const QString& prompt : RequestForm::firstPrompts()) {
        prompts.push_back(core::toJson(prompt));
    }
    const auto& fields = model().request.fields;
    const bool isAsItWas = std::all_of(fields.begin(), fields.end(), [&](const api::SpecField& field) {
        const core::Json* value = api::valueOf(now.fields, field);
        const bool isFirst = field.role == api::FieldRole::Prompts && value != nullptr && *value == prompts;
        return field.role == api::FieldRole::Duration || value == nullptr || *value == field.initial || isFirst ||
               value->empty() || *value == core::Json("");
    });
    return isAsItWas && now.files.empty() && countBeside({now.fields, now.files}, model()) == 0;
}

void ComposePanel::setJsonFile(const QString& path)
{
    stopReadingRequest();
    m_requestPath = path;
    if (!m_requestReader) {
        m_requestReader.emplace();
    }
    m_requestReader->run([path](const std::stop_token& stop) { return readRequestFile(path, stop); },
                         [this](core::Result<RequestFile> file) { takeRequestFile(std::move(file)); });
    updatePreflight();
}

void ComposePanel::stopReadingRequest()
{
    if (isReadingRequest()) {
        m_requestPath.clear();
        m_requestReader->clear();
    }
}

void ComposePanel::takeRequestFile(core::Result<RequestFile> file)
{
    const QString name = QFileInfo(std::exchange(m_requestPath, {})).fileName();
    if (!file) {
        const core::Error& error = file.error();
        const bool isRead = error.code == core::ErrorCode::Parse;
        m_problem->setMessage(
            BannerMessage::Tone::Bad,
            isRead ? tr("“%1” is not a request").arg(name) : tr("“%1” cannot be read").arg(name),
            isRead ? error.message + QLatin1Char(' ') + tr("Nothing was sent.")
                   : tr("Nothing was sent. Check its permissions and size; requests above %1 go by the command line.")
                         .arg(bytesText(kMostRequestFile)),
            isRead ? error.detail : QString());
        m_problem->show();
    } else {
        m_problem->hide();
        stopWaiting();
        core::Recipe request;
        request.model = QStringLiteral("json");
        request.fields = std::move(file->json);
        request.verbatim = std::move(file->text);
        setRequest(std::move(request), name);
    }
    updatePreflight();
    Q_EMIT filled();
}

void ComposePanel::setRequest(core::Recipe request, const QString& name)
{
    stopReadingRequest();
    m_request = std::move(request);
    m_requestName = name;
    m_request->endpoint = m_endpoint;
    m_isVerbatim = !m_request->verbatim.isEmpty();
    m_json->setRequest(name, m_isVerbatim ? m_request->verbatim : core::toJsonBytes(m_request->fields),
                       m_request->files);
    if (m_json->pane() == nullptr) {
        m_request->files.clear(); // nobody could see them
    }
    showParts();
}

void ComposePanel::followRequest()
{
    const JsonPane* pane = m_json->pane();
    if (!m_request || pane == nullptr || !pane->reading().isRequest()) {
        updatePreflight();
        return;
    }
    m_request->fields = pane->reading().fields;
    m_request->files = pane->reading().files;
    m_request->verbatim = m_isVerbatim && m_request->files.empty() ? pane->text().toUtf8() : QByteArray();
    updatePreflight();
}

void ComposePanel::refuseRecording(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (takesLink()) {
        m_problem->setMessage(BannerMessage::Tone::Warn, tr("%1 takes links, not files").arg(model().title),
                              tr("“%1” stays here; nothing was sent. Put it where the model can download it and paste "
                                 "the link, or choose a variant of the model that takes files.")
                                  .arg(name));
    } else {
        m_problem->setMessage(BannerMessage::Tone::Warn, tr("%1 takes no recordings").arg(model().title),
                              tr("“%1” stays here; nothing was sent. Choose another model to use it.").arg(name));
    }
    m_problem->show();
    Q_EMIT filled();
}

void ComposePanel::refuseFile(const QString& path)
{
    const QFileInfo info(path);
    const QString kind = info.isDir() ? tr("“%1” is a folder").arg(info.fileName())
                                      : tr("“%1” cannot be used here").arg(info.fileName());
    m_problem->setMessage(BannerMessage::Tone::Warn, kind,
                          tr("Drop a recording (WAV, FLAC, OGG, MP3, M4A …) or a JSON request."));
    m_problem->show();
    Q_EMIT filled();
}

} // namespace melodeck::ui
