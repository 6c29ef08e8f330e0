// What comes into the form at once: a recipe, a request, or a file that is neither.

#include "api/ModelSpec.h"
#include "ui/Format.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/JsonRequestCard.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RequestForm.h"
#include "ui/widgets/BannerMessage.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

/// A request that is typed or generated is small; anything larger is not read into the window.
constexpr qint64 kMaxJsonBytes = 150LL * 1024 * 1024;

} // namespace

void ComposePanel::setRecipe(const core::Recipe& recipe)
{
    clearRequest();
    m_problem->hide();
    stopWaiting();
    melodyCard().clear();
    if (api::findModelSpec(recipe.model) == nullptr) {
        m_request = recipe;
        m_request->endpoint = m_endpoint;
        m_request->files.clear();
        m_json->setRequest(tr("The recipe's request"),
                           recipe.verbatim.isEmpty() ? core::toJsonBytes(recipe.fields) : recipe.verbatim);
        m_json->show();
        m_form->hide();
    } else {
        m_form->setRecipe(recipe);
    }
    updatePreflight();
    Q_EMIT filled();
}

void ComposePanel::setJsonFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxJsonBytes) {
        m_problem->setMessage(
            BannerMessage::Tone::Bad, tr("“%1” cannot be read").arg(name),
            tr("Nothing was sent. Check its permissions and size; requests above %1 go by the command line.")
                .arg(bytesText(kMaxJsonBytes)));
        m_problem->show();
        Q_EMIT filled();
        return;
    }
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    const auto json = core::parseJson(text);
    if (!json) {
        m_problem->setMessage(BannerMessage::Tone::Bad, tr("“%1” is not a request").arg(name),
                              json.error().message + QLatin1Char(' ') + tr("Nothing was sent."), json.error().detail);
        m_problem->show();
        Q_EMIT filled();
        return;
    }
    m_problem->hide();
    stopWaiting();
    core::Recipe request;
    request.model = QStringLiteral("json");
    request.endpoint = m_endpoint;
    request.fields = *json;
    request.verbatim = text;
    m_request = std::move(request);
    m_json->setRequest(name, text);
    m_json->show();
    m_form->hide();
    updatePreflight();
    Q_EMIT filled();
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
