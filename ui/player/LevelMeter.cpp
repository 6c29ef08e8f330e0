#include "ui/player/LevelMeter.h"

#include "ui/player/Player.h"
#include "ui/theme/Tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

constexpr int tickMs = 33;
constexpr int tellMs = 1000;
constexpr double lowestDb = -54.0;
constexpr double highestDb = 3.0;
/// A peak falls by 20 dB a second (IEC 60268-10, type I: 1.7 s for 20 dB; quicker, since the line keeps the highest).
constexpr double fallDb = 20.0 * tickMs / 1000.0;
constexpr double barHeight = 5.0;
constexpr double barGap = 3.0;
constexpr int scaleStepDb = 12;
constexpr int squareSize = 5;

double decibels(float linear)
{
    return linear > 0.0F ? 20.0 * std::log10(static_cast<double>(linear)) : -200.0;
}

QString decibelText(float linear)
{
    const double value = decibels(linear);
    if (value < -90.0) {
        return QStringLiteral("−∞");
    }
    return QLocale().toString(value, 'f', 1).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

LevelMeter::LevelMeter(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setObjectName(QStringLiteral("levelMeter"));
    setAccessibleName(tr("Level"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &LevelMeter::onTick);
    connect(&m_player, &Player::stateChanged, this, [this](PlayerState state) {
        if (state == PlayerState::Playing) {
            m_tick.start();
        }
    });
    // Its highest peak begins anew.
    connect(&m_player, &Player::currentChanged, &m_tick, qOverload<>(&QTimer::start));
    m_sinceTold.start();
    tell();
}

QSize LevelMeter::sizeHint() const
{
    return {84, 14};
}

double LevelMeter::placeOf(float linear)
{
    return std::clamp((decibels(linear) - lowestDb) / (highestDb - lowestDb), 0.0, 1.0);
}

void LevelMeter::onTick()
{
    setLevels(m_player.levels().levels());
    if (m_player.state() != PlayerState::Playing && isAtRest()) {
        m_tick.stop();
        tell();
    }
}

bool LevelMeter::isAtRest() const
{
    return std::all_of(m_shown.begin(), m_shown.end(), [](const Shown& shown) { return placeOf(shown.peak) <= 0.0; });
}

void LevelMeter::setLevels(const std::array<LevelTap::Level, LevelTap::kChannels>& levels)
{
    const auto fall = static_cast<float>(std::pow(10.0, -fallDb / 20.0));
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        Shown& shown = m_shown[at];
        shown.peak = std::max(levels[at].peak, shown.peak * fall);
        // When nothing is read any more, the tap stands at its last value.
        const bool plays = m_player.state() == PlayerState::Playing || levels[at].peak > 0.0F;
        shown.rms = plays ? levels[at].rms : shown.rms * fall;
        shown.truePeak = levels[at].truePeak;
    }
    if (m_sinceTold.elapsed() >= tellMs) {
        tell();
    }
    update();
}

void LevelMeter::setHighestShown(bool isShown)
{
    m_isHighestShown = isShown;
    tell();
    update();
}

QString LevelMeter::words() const
{
    if (!m_isHighestShown) {
        return tr("Peak %1 dB left, %2 dB right.").arg(decibelText(m_shown[0].peak), decibelText(m_shown[1].peak));
    }
    return tr("Peak %1 dB left, %2 dB right, highest true peak %3 dB.")
        .arg(decibelText(m_shown[0].peak), decibelText(m_shown[1].peak),
             decibelText(std::max(m_shown[0].truePeak, m_shown[1].truePeak)));
}

void LevelMeter::tell()
{
    m_sinceTold.restart();
    const bool isOver = m_isHighestShown && std::max(m_shown[0].truePeak, m_shown[1].truePeak) > 1.0F;
    const auto said = isOver ? words() + QLatin1Char(' ') + tr("The clip goes over full scale.") : words();
    if (said != accessibleDescription()) {
        setAccessibleDescription(said);
        setToolTip(said);
    }
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = (height() - 2 * barHeight - barGap) / 2.0;
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        paintChannel(painter, QRectF(0, top + static_cast<double>(at) * (barHeight + barGap), width(), barHeight),
                     m_shown[at]);
    }
    // Full scale, and every 12 dB below it.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double room = width() - squareSize - spacing::grid;
    for (int db = 0; db > lowestDb; db -= scaleStepDb) {
        const double place = (db - lowestDb) / (highestDb - lowestDb);
        painter.fillRect(QRectF(std::round(place * room), top + barHeight, 1, barGap),
                         themeColor(ColorRole::ControlBorder));
    }
}

void LevelMeter::paintChannel(QPainter& painter, const QRectF& area, const Shown& shown) const
{
    const QRectF scale = area.adjusted(0, 0, -squareSize - spacing::grid, 0);
    const auto bar = [&](float level, double inset, ColorRole role) {
        QRectF filled = scale.adjusted(0, inset, 0, -inset);
        filled.setWidth(placeOf(level) * scale.width());
        painter.fillRect(filled, themeColor(role));
    };
    painter.fillRect(scale, themeColor(ColorRole::Divider));
    bar(shown.peak, 2.0, ColorRole::Wave);
    bar(shown.rms, 0.0, ColorRole::Accent);
    if (m_isHighestShown && placeOf(shown.truePeak) > 0.0) {
        const double x = std::min(placeOf(shown.truePeak) * scale.width(), scale.width() - 2.0);
        painter.fillRect(QRectF(x, scale.top(), 2.0, scale.height()), themeColor(ColorRole::Text));
    }
    const QRectF square(area.right() - squareSize, area.top(), squareSize, squareSize);
    const bool isOver = m_isHighestShown && shown.truePeak > 1.0F;
    painter.setPen(QPen(themeColor(isOver ? ColorRole::Bad : ColorRole::ControlBorder), 1));
    painter.setBrush(isOver ? QBrush(themeColor(ColorRole::Bad)) : QBrush(Qt::NoBrush));
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace melodeck::ui
