#include "ui/save/SavingLine.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kWorthShowing = 400ms;
constexpr auto kTick = 33ms;

} // namespace

SavingLine::SavingLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new ElidedLabel)
    , m_bar(new ProgressLine)
    , m_cancel(new QPushButton(tr("Stop saving")))
{
    setObjectName(QStringLiteral("savingLine"));
    m_bar->setAccessibleName(tr("Saving"));
    m_cancel->setObjectName(QStringLiteral("stopSaving"));
    m_cancel->setAccessibleName(tr("Stop saving"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    layout->setSpacing(spacing::group);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWorthShowing);
    m_tick.setInterval(kTick);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setFraction(m_fraction()); });
    connect(m_cancel, &QPushButton::clicked, this, &SavingLine::cancelRequested);
    hide();
}

void SavingLine::begin(const QString& words, std::function<double()> fraction)
{
    m_words->setText(words);
    m_fraction = std::move(fraction);
    m_bar->setFraction(0.0);
    m_tick.start();
    if (!isVisible()) {
        m_soon.start();
    }
}

void SavingLine::end()
{
    m_soon.stop();
    m_tick.stop();
    hide();
}

void SavingLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(ColorRole::Divider));
}

} // namespace melodeck::ui
