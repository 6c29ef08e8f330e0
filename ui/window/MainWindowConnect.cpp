// Where requests go: chosen by dialog, or pasted as an address, a command or a snippet.

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/OwnSpecs.h"
#include "api/PastedRequest.h"
#include "api/RequestCode.h"
#include "core/Paths.h"
#include "jobs/JobQueue.h"
#include "jobs/KeyCheck.h"
#include "jobs/KeyStore.h"
#include "ui/batch/BatchPanel.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/endpoint/SpecDialog.h"
#include "ui/endpoint/StoredKeys.h"
#include "ui/queue/QueuePanel.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace melodeck::ui {

namespace {

/// A place for a file that a script reads is null in it; the form fills it.
core::Json withoutNulls(core::Json request)
{
    for (auto member = request.begin(); request.is_object() && member != request.end();) {
        member = member->is_null() ? request.erase(member) : std::next(member);
    }
    return request;
}

} // namespace

void MainWindow::chooseEndpoint()
{
    auto* dialog = new EndpointDialog(
        m_endpoint, m_model, [this](const QUrl& address) { return m_settings.modelAt(address); }, *m_storedKeys,
        m_platform, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndpointDialog::newModelRequested, this, [this, dialog] {
        auto* maker = new SpecDialog(m_services.engine, dialog);
        maker->setAttribute(Qt::WA_DeleteOnClose);
        connect(maker, &SpecDialog::saved, dialog, &EndpointDialog::offerModel);
        maker->open();
    });
    connect(dialog, &EndpointDialog::chosen, this, &MainWindow::takeChosen);
    dialog->open();
}

void MainWindow::takeChosen(const ChosenEndpoint& chosen)
{
    // An empty field leaves the key that is there.
    m_storedKeys->use(chosen.endpoint.url, chosen.key);
    if (!chosen.key.isEmpty() && chosen.keyLife == KeyLife::Keychain) {
        m_storedKeys->keep(chosen.endpoint.url, chosen.key);
    }
    QString id = chosen.model;
    if (chosen.made) {
        const auto saved = api::saveOwnSpec(core::modelsFolder(), *chosen.made);
        if (saved) {
            id = *saved;
        } else {
            m_toast->say(saved.error().message);
        }
    }
    const auto* model = api::findModelSpec(id);
    setTarget(chosen.endpoint, model != nullptr ? *model : api::defaultModelFor(chosen.endpoint));
    showDesk();
    if (!chosen.example.is_null()) {
        offerExample(chosen.example);
    } else if (chosen.isExampleComing) {
        m_exampleWantedFor = chosen.endpoint.url;
        m_isExampleWished = false;
    }
}

void MainWindow::setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model)
{
    m_endpoint = endpoint;
    m_model = model.id;
    m_topBar->setTarget(endpoint, model);
    m_compose->setTarget(endpoint, model);
    m_batch->setTarget(endpoint, model);
    m_queuePanel->setEndpoint(endpoint);
    m_exampleCard->hide(); // it was another one's
    m_exampleWantedFor.clear();
    if (endpoint.kind != core::EndpointKind::Local) {
        m_settings.addConnection({endpoint, model.id});
        m_topBar->setConnections(m_settings.connections());
    }
}

void MainWindow::useConnection(const core::Connection& connection)
{
    const auto* model = api::findModelSpec(connection.model);
    setTarget(connection.endpoint, model != nullptr ? *model : api::defaultModelFor(connection.endpoint));
    showDesk();
    askForWhatIsMissing();
}

void MainWindow::askForWhatIsMissing()
{
    const QUrl& url = m_endpoint.url;
    const bool isPlain = url.scheme() == QLatin1String("http") && !api::isLoopback(url) &&
                         m_endpoint.plainHttp == core::PlainHttp::LoopbackOnly;
    if (isPlain) {
        chooseEndpoint();
    } else if (api::isBasetenAddress(url) && !m_storedKeys->isInSession(url)) {
        m_keyWantedFor = jobs::keyPlace(url);
        m_storedKeys->look(url);
    }
}

void MainWindow::connectKeys()
{
    connect(m_storedKeys, &StoredKeys::looked, this, [this](const KeyFacts& facts) {
        const bool isAnswer = facts.place == m_keyWantedFor;
        const bool isStillThere =
            m_endpoint.kind != core::EndpointKind::Local && facts.place == jobs::keyPlace(m_endpoint.url);
        if (isAnswer) {
            m_keyWantedFor.clear();
        }
        const bool isOpen = findChild<EndpointDialog*>() != nullptr;
        if (isAnswer && isStillThere && facts.found.key.isEmpty() && !isOpen) {
            chooseEndpoint(); // where it also stands why the keychain said nothing
        }
    });
    connect(m_storedKeys, &StoredKeys::kept, this, &MainWindow::tellKept);
    connect(m_topBar, &TopBar::wakeRequested, this, [this] { m_platform->wake(m_endpoint); });
    connect(m_results, &ResultsPanel::wakeRequested, m_platform, &PlatformModels::wake);
    connect(m_queuePanel, &QueuePanel::wakeRequested, this,
            [this](const core::Endpoint& endpoint) { m_platform->wake(endpoint); });
    connect(m_platform, &PlatformModels::woken, this, [this](jobs::HowStarted how) {
        m_toast->say(how == jobs::HowStarted::Woken
                         ? tr("The model starts now; the time that it runs is billed by its owner's rates.")
                         : tr("The model is switched on and starts now; its owner is billed until it sleeps again."));
    });
    connect(m_platform, &PlatformModels::wakeFailed, this,
            [this](const core::Error& error) { m_toast->say(error.message); });
    // How long a model took to start is what the next wait is compared with.
    connect(&m_services.queue, &jobs::JobQueue::jobFinished, this, [this](const QString& jobId) {
        const auto job = m_services.queue.find(jobId);
        const auto progress = m_services.queue.progressOf(jobId);
        if (job != nullptr && progress != nullptr && progress->startedAfter > 0) {
            constexpr std::int64_t kMilli = 1000;
            m_settings.addStartSeconds(job->recipe.endpoint.url,
                                       static_cast<int>((progress->startedAfter + kMilli - 1) / kMilli));
        }
    });
}

void MainWindow::tellKept(const QString& place, const std::optional<core::Error>& error)
{
    const bool isBaseten = place == jobs::keyPlace(jobs::managementAddress());
    const QString name = isBaseten ? QStringLiteral("Baseten") : QUrl(place).host();
    m_toast->say(error ? tr("The key for %1 is used for this session, and is not kept: %2").arg(name, error->message)
                       : tr("The key for %1 is in the keychain.").arg(name));
}

void MainWindow::addCopyMenu()
{
    QMenu* menu = m_menu->addMenu(tr("Copy request as"));
    menu->setObjectName(QStringLiteral("copyRequestAs"));
    const auto add = [this, menu](const QString& text, const QString& name, api::CodeLanguage language) {
        QAction* action = menu->addAction(text, this, [this, language] { copyRequest(language); });
        action->setObjectName(name);
    };
    add(tr("curl command"), QStringLiteral("copyAsCurl"), api::CodeLanguage::Curl);
    add(tr("Python script"), QStringLiteral("copyAsPython"), api::CodeLanguage::Python);
    add(tr("Command of Baseten's tools"), QStringLiteral("copyAsTool"), api::CodeLanguage::PlatformTool);
}

void MainWindow::copyRequest(api::CodeLanguage language)
{
    if (const QString reason = m_compose->whyNotSendable(); !reason.isEmpty()) {
        m_toast->say(reason);
        return;
    }
    const auto code = api::requestCode(m_compose->recipe(), language);
    if (!code) {
        m_toast->say(code.error().message);
        return;
    }
    QGuiApplication::clipboard()->setText(*code);
    const bool readsKey = !api::isFree(m_endpoint) && language != api::CodeLanguage::PlatformTool;
    m_toast->say(readsKey ? tr("The request is in the clipboard. Its key is read from the environment.")
                          : tr("The request is in the clipboard."));
}

bool MainWindow::takeText(const QString& text)
{
    const auto pasted = api::readPastedRequest(text);
    if (!pasted) {
        return false;
    }
    if (!*pasted) {
        m_toast->say(pasted->error().message);
        return true;
    }
    takePasted(**pasted);
    return true;
}

void MainWindow::takePasted(const api::PastedRequest& pasted)
{
    closeBatch();
    const QString before = m_settings.modelAt(pasted.endpoint.url);
    const auto* known = api::findModelSpec(before);
    const auto* byRequest = pasted.request ? api::modelThatTakes(*pasted.request, before) : nullptr;
    const api::ModelSpec& model = byRequest != nullptr ? *byRequest
                                  : known != nullptr   ? *known
                                                       : api::defaultModelFor(pasted.endpoint);
    if (!pasted.key.isEmpty()) {
        m_storedKeys->use(pasted.endpoint.url, pasted.key);
    }
    setTarget(pasted.endpoint, model);
    showDesk();
    m_sources->giveWay(); // or what is fetched or recorded would take its place
    if (pasted.request) {
        core::Recipe recipe;
        recipe.model = byRequest != nullptr ? model.id : QStringLiteral("json");
        recipe.endpoint = pasted.endpoint;
        recipe.fields = byRequest != nullptr ? withoutNulls(*pasted.request) : *pasted.request;
        m_compose->setRecipe(recipe);
    } else if (QFileInfo(pasted.requestFile).isAbsolute()) {
        m_compose->setJsonFile(pasted.requestFile);
    }
    QStringList sentences{tr("Requests go to %1 now.").arg(api::endpointTitle(pasted.endpoint))};
    if (!pasted.key.isEmpty()) {
        sentences << tr("The key that was with it is kept for this session.");
    }
    if (!pasted.requestFile.isEmpty() && !QFileInfo(pasted.requestFile).isAbsolute()) {
        sentences << tr("Its request is in “%1”: drop that file as well.").arg(pasted.requestFile);
    }
    m_toast->say(sentences.join(QLatin1Char(' ')));
    askForWhatIsMissing();
}

} // namespace melodeck::ui
