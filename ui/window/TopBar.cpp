#include "ui/window/TopBar.h"

#include "api/Endpoints.h"
#include "api/Management.h"
#include "api/ModelSpec.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QActionGroup>
#include <QApplication>
#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// While its menu is open, and a dialog that came out of it, nobody tells a button that the pointer has left it.
void followPointer(QToolButton& button)
{
    QObject::connect(button.menu(), &QMenu::aboutToHide, &button, [&button] {
        QTimer::singleShot(0, &button, [&button] {
            const bool isBlocked = QApplication::activeModalWidget() != nullptr;
            const bool isOver = button.rect().contains(button.mapFromGlobal(QCursor::pos()));
            button.setAttribute(Qt::WA_UnderMouse, isOver && !isBlocked);
            button.update();
        });
    });
}

} // namespace

TopBar::TopBar(QMenu* settings, QWidget* parent)
    : QWidget(parent)
    , m_summary(new ElidedLabel)
{
    setObjectName(QStringLiteral("topBar"));
    auto* brand = new TextLabel(QStringLiteral("Melodeck"));
    brand->setTextSize(TextSize::Title, TextWeight::SemiBold);
    m_summary->setTextSize(TextSize::Secondary);
    m_summary->setColorRole(ColorRole::SecondaryText);
    auto* settingsButton = new IconButton(IconId::Settings, tr("Settings"));
    settingsButton->setObjectName(QStringLiteral("settings"));
    settingsButton->setMenu(settings);
    settingsButton->setPopupMode(QToolButton::InstantPopup);
    followPointer(*settingsButton);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    layout->setSpacing(spacing::card);
    layout->addWidget(brand);
    layout->addWidget(makePicker());
    layout->addWidget(m_summary, 1);
    layout->addWidget(settingsButton);
    setTarget({}, api::defaultModelFor({}));
}

QWidget* TopBar::makePicker()
{
    m_picker = new QToolButton;
    m_picker->setObjectName(QStringLiteral("endpointPicker"));
    m_picker->setPopupMode(QToolButton::InstantPopup);
    m_picker->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_picker->setFocusPolicy(Qt::StrongFocus);
    m_picker->setProperty("outlined", true);
    auto* menu = new QMenu(m_picker);
    m_targets = new QActionGroup(menu);
    m_local = menu->addAction(tr("Sketch engine on this computer"), this, &TopBar::localChosen);
    m_local->setCheckable(true);
    m_targets->addAction(m_local);
    menu->addAction(tr("Connect a model…"), this, &TopBar::connectRequested)
        ->setObjectName(QStringLiteral("connectModel"));
    m_wake = menu->addAction(tr("Wake the model"), this, &TopBar::wakeRequested);
    m_wake->setObjectName(QStringLiteral("wakeModel"));
    m_wake->setToolTip(tr("Starts it now, so that the first request does not wait for it"));
    m_example = menu->addAction(tr("Use the model's example request"), this, &TopBar::exampleRequested);
    m_example->setObjectName(QStringLiteral("useExample"));
    m_example->setToolTip(tr("Fills the form with the request that whoever deployed the model wrote beside it"));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &TopBar::markTarget);
    m_picker->setMenu(menu);
    followPointer(*m_picker);
    return m_picker;
}

void TopBar::setTarget(const core::Endpoint& endpoint, const api::ModelSpec& spec)
{
    const bool isLocal = endpoint.kind == core::EndpointKind::Local;
    m_endpoint = endpoint;
    m_model = spec.id;
    markTarget();
    const QString place = isLocal ? tr("on this computer") : api::endpointTitle(endpoint);
    m_picker->setIcon(icon(isLocal ? IconId::Music : IconId::Link, ColorRole::Ok));
    m_picked = QStringLiteral(" %1 · %2  ▾").arg(spec.title, place);
    showPicked();
    m_picker->setAccessibleName(tr("Model: %1, %2").arg(spec.title, place));
    m_picker->setToolTip(isLocal ? tr("Choose where requests go") : endpoint.url.toString());
    m_wake->setVisible(!api::wakeAddress(endpoint.url).isEmpty());
    const auto address = api::platformAddress(endpoint.url);
    m_example->setVisible(address && address->kind == api::PlatformKind::Model);
    if (isLocal) {
        m_summary->setText(tr("arranges your melody by rule · free · no key needed"));
    } else if (api::isFree(endpoint)) {
        m_summary->setText(tr("%1 · on a server of your own, free").arg(spec.summary));
    } else {
        m_summary->setText(tr("%1 · billed by its owner's rates").arg(spec.summary));
    }
}

void TopBar::setConnections(const std::vector<core::Connection>& connections)
{
    QMenu* menu = m_picker->menu();
    for (QAction* action : m_connections) {
        menu->removeAction(action);
        m_targets->removeAction(action);
        action->deleteLater();
    }
    m_connections.clear();
    if (!connections.empty()) {
        m_connections.push_back(menu->addSeparator());
    }
    for (const core::Connection& connection : connections) {
        const api::ModelSpec* spec = api::findModelSpec(connection.model);
        const QString title = spec != nullptr ? spec->title : connection.model;
        QAction* action = menu->addAction(QStringLiteral("%1 · %2").arg(title, api::endpointTitle(connection.endpoint)),
                                          this, [this, connection] { Q_EMIT connectionChosen(connection); });
        action->setToolTip(connection.endpoint.url.toString());
        action->setCheckable(true);
        action->setData(QVariant::fromValue(connection));
        m_targets->addAction(action);
        m_connections.push_back(action);
    }
    markTarget();
}

void TopBar::markTarget()
{
    for (QAction* action : m_targets->actions()) {
        const auto connection = action->data().value<core::Connection>();
        action->setChecked(action == m_local ? m_endpoint.kind == core::EndpointKind::Local
                                             : connection.endpoint == m_endpoint && connection.model == m_model);
    }
}

/// Cut in its middle where a narrow window, or large print, leaves too little room for all of it.
void TopBar::showPicked()
{
    m_picker->setText(m_picked);
    const QFontMetrics metrics = m_picker->fontMetrics();
    const int frame = m_picker->sizeHint().width() - metrics.horizontalAdvance(m_picked);
    int room = contentsRect().width() - 2 * spacing::group - spacing::card;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* beside = layout()->itemAt(i)->widget();
        if (beside != m_picker && beside != m_summary) {
            room -= beside->sizeHint().width() + spacing::card;
        }
    }
    m_picker->setText(metrics.elidedText(m_picked, Qt::ElideMiddle, std::max(room - frame, 0)));
    m_picker->setMinimumWidth(m_picker->sizeHint().width()); // what stands beside it gives way
    const int left = room - m_picker->sizeHint().width() - spacing::card;
    m_summary->setVisible(left >= m_summary->minimumSizeHint().width());
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPicked();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ColorRole::Divider));
}

} // namespace melodeck::ui
