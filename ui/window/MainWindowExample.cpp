// The example request that a model of the platform was deployed with.

#include "api/ModelSpec.h"
#include "core/Paths.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/window/ExampleFiles.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

/// Whether the form would show anything of it.
bool knowsSomeOf(const core::Json& example, const api::ModelSpec& model)
{
    const auto& fields = model.request.fields;
    return std::any_of(fields.begin(), fields.end(),
                       [&example](const api::SpecField& field) { return api::valueOf(example, field) != nullptr; });
}

} // namespace

void MainWindow::connectExamples()
{
    m_exampleCard->setObjectName(QStringLiteral("exampleCard"));
    m_exampleCard->hide();
    m_compose->addNotice(m_exampleCard);
    connect(m_topBar, &TopBar::exampleRequested, this, [this] {
        m_exampleWantedFor = m_endpoint.url;
        m_isExampleWished = true;
        m_platform->askExample(m_endpoint);
    });
    connect(m_platform, &PlatformModels::exampleCame, this, [this](const QUrl& endpoint, const core::Json& example) {
        if (endpoint != m_exampleWantedFor) {
            return;
        }
        m_exampleWantedFor.clear();
        const bool isWished = std::exchange(m_isExampleWished, false);
        if (!example.is_null()) {
            offerExample(example);
        } else if (isWished) {
            m_toast->say(tr("Whoever deployed this model wrote no example request beside it."));
        }
    });
    connect(m_platform, &PlatformModels::exampleFailed, this, [this](const QUrl& endpoint, const core::Error& error) {
        if (endpoint == m_exampleWantedFor) {
            m_exampleWantedFor.clear();
            if (std::exchange(m_isExampleWished, false)) {
                m_toast->say(error.message);
            }
        }
    });
}

void MainWindow::offerExample(const core::Json& example)
{
    if (m_compose->isUntouched()) {
        useExample(example);
        return;
    }
    m_exampleCard->clearActions();
    m_exampleCard->setMessage(BannerMessage::Tone::Info, tr("This model has an example request"),
                              tr("It would take the place of what is written below."));
    auto* use = m_exampleCard->addAction(tr("Use the example"));
    use->setObjectName(QStringLiteral("useExampleNow"));
    auto* keep = m_exampleCard->addAction(tr("Keep mine"));
    keep->setObjectName(QStringLiteral("keepMine"));
    connect(use, &QPushButton::clicked, this, [this, example] {
        m_exampleCard->hide();
        useExample(example);
    });
    connect(keep, &QPushButton::clicked, m_exampleCard, &QWidget::hide);
    m_exampleCard->show();
}

void MainWindow::useExample(const core::Json& example)
{
    m_sources->giveWay(); // or what is fetched or recorded would take its place
    const api::ModelSpec* model = api::findModelSpec(m_model);
    if (model == nullptr || !example.is_object() || !knowsSomeOf(example, *model)) {
        core::Recipe recipe;
        recipe.endpoint = m_endpoint;
        recipe.model = QStringLiteral("json");
        recipe.fields = example;
        m_compose->setRecipe(recipe);
        m_toast->say(tr("The form holds the model's example request."));
        return;
    }
    const QString folder = core::cacheFolder() + QStringLiteral("/examples");
    if (!mayHoldFile(example, *model)) {
        showExample(takeFilesOut(example, *model, folder));
        return;
    }
    // It is written before it can be shown.
    m_work.run([example, model, folder](const std::stop_token&) { return takeFilesOut(example, *model, folder); },
               [this, model = model->id, endpoint = m_endpoint](const ExampleRequest& request) {
                   if (model == m_model && endpoint == m_endpoint) { // else another one was chosen meanwhile
                       showExample(request);
                   }
               });
}

void MainWindow::showExample(const ExampleRequest& example)
{
    core::Recipe recipe;
    recipe.endpoint = m_endpoint;
    recipe.model = m_model;
    recipe.fields = example.fields;
    m_compose->setRecipe(recipe);
    for (const core::AttachedFile& file : example.files) {
        m_compose->setFieldFile(file.field, file.path);
    }
    m_toast->say(example.lacksFile        ? tr("The form holds the model's example request. Its file is left to you.")
                 : !example.files.empty() ? tr("The form holds the model's example request, its file included.")
                                          : tr("The form holds the model's example request."));
}

} // namespace melodeck::ui
