// The example request that a model of the platform was deployed with.

#include "api/ModelSpec.h"
#include "ui/compose/ComposePanel.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/widgets/BannerMessage.h"
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

/// For the form of a model: what stands for a file in an example is a word, a link or somebody else's recording.
core::Json withoutFiles(core::Json example, const api::ModelSpec& model)
{
    for (const api::SpecField& field : model.request.fields) {
        if (field.kind == api::FieldKind::File && api::valueOf(example, field) != nullptr) {
            const core::Json::json_pointer pointer(field.pointer.toStdString());
            core::Json& holder = example.at(pointer.parent_pointer());
            if (holder.is_object()) {
                holder.erase(pointer.back());
            }
        }
    }
    return example;
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
    const api::ModelSpec* model = api::findModelSpec(m_model);
    core::Recipe recipe;
    recipe.endpoint = m_endpoint;
    const bool isOfForm = model != nullptr && example.is_object() && knowsSomeOf(example, *model);
    recipe.model = isOfForm ? model->id : QStringLiteral("json");
    recipe.fields = isOfForm ? withoutFiles(example, *model) : example;
    m_compose->setRecipe(recipe);
    const bool lacksFile = isOfForm && recipe.fields != example;
    m_toast->say(lacksFile ? tr("The form holds the model's example request. Its file is left to you.")
                           : tr("The form holds the model's example request."));
}

} // namespace melodeck::ui
