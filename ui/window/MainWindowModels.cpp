// Models of one's own: made, changed, taken in from files.

#include "api/OwnSpecs.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodySources.h"
#include "ui/endpoint/ModelsDialog.h"
#include "ui/endpoint/SpecDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Toast.h"
#include "ui/window/TopBar.h"

#include <QAction>
#include <QMenu>

namespace melodeck::ui {

namespace {

/// The same request, for the form of a model.
core::Recipe ofModel(core::Recipe request, const QString& id)
{
    request.model = id;
    request.verbatim.clear();
    return request;
}

} // namespace

void MainWindow::addModelActions()
{
    m_menu->addAction(tr("Make a model of this request…"), this, &MainWindow::makeModelOfRequest)
        ->setObjectName(QStringLiteral("makeModelOfRequest"));
    m_menu->addAction(tr("Your models…"), this, &MainWindow::showModels)->setObjectName(QStringLiteral("showModels"));
}

void MainWindow::showModels()
{
    auto* dialog = new ModelsDialog(m_services.engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModelsDialog::modelsChanged, this, &MainWindow::takeModels);
    dialog->open();
    takeModels(); // it has read the folder anew
}

void MainWindow::openModel(const QString& path)
{
    auto* dialog = new SpecDialog(m_services.engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpecDialog::saved, this, [this](const QString& id) {
        takeModels();
        if (const api::ModelSpec* spec = api::findModelSpec(id)) {
            m_toast->say(tr("“%1” is among your models now. Connect a model to use it.").arg(spec->title));
        }
    });
    dialog->open();
    if (!path.isEmpty()) {
        dialog->openFile(path);
    }
}

void MainWindow::makeModelOfRequest()
{
    makeModelOf(m_compose->recipe());
}

void MainWindow::makeModelOf(const core::Recipe& recipe)
{
    const auto offer = api::specFromRecipe(recipe, {});
    if (!offer) {
        m_toast->say(offer.error().message);
        return;
    }
    auto* dialog = new SpecDialog(m_services.engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpecDialog::saved, this, [this, recipe](const QString& id) {
        const api::ModelSpec* spec = api::findModelSpec(id);
        // The form shows it where the request would go anyway.
        if (spec != nullptr && m_endpoint.kind != core::EndpointKind::Local && recipe.endpoint == m_endpoint) {
            const core::Recipe request = recipe;
            setTarget(m_endpoint, *spec);
            m_sources->giveWay(); // or what is fetched or recorded would take its place
            m_compose->setRecipe(ofModel(request, id));
        }
        takeModels();
        m_toast->say(tr("“%1” is among your models now.").arg(spec != nullptr ? spec->title : id));
    });
    dialog->open();
    dialog->edit(*offer);
}

void MainWindow::takeModels()
{
    const api::ModelSpec* model = api::findModelSpec(m_model);
    if (model == nullptr) {
        setTarget(m_endpoint, api::defaultModelFor(m_endpoint));
    } else if (api::isOwnModel(m_model)) {
        setTarget(m_endpoint, *model);
    }
    m_topBar->setConnections(m_settings.connections());
}

} // namespace melodeck::ui
