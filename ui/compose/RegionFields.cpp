#include "ui/compose/RegionFields.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TimeField.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

/// What a time in milliseconds may be off.
constexpr double kHair = 0.0005;

bool isPossible(const core::TimeRegion& region, const RegionLimits& limits)
{
    return region.startSeconds >= 0.0 && region.endSeconds <= limits.fileSeconds + kHair &&
           region.length() >= limits.shortestSeconds - kHair && region.length() <= limits.longestSeconds + kHair;
}

} // namespace

core::TimeRegion withStart(const core::TimeRegion& region, double startSeconds, const RegionLimits& limits)
{
    const double shortest = std::min(limits.shortestSeconds, limits.fileSeconds);
    core::TimeRegion moved{std::clamp(startSeconds, 0.0, limits.fileSeconds - shortest), region.endSeconds};
    if (!isPossible(moved, limits)) {
        const double length = std::clamp(region.length(), shortest, std::max(shortest, limits.longestSeconds));
        moved.endSeconds = std::min(moved.startSeconds + length, limits.fileSeconds);
    }
    return moved;
}

core::TimeRegion withEnd(const core::TimeRegion& region, double endSeconds, const RegionLimits& limits)
{
    const double shortest = std::min(limits.shortestSeconds, limits.fileSeconds);
    core::TimeRegion moved{region.startSeconds, std::clamp(endSeconds, shortest, limits.fileSeconds)};
    if (!isPossible(moved, limits)) {
        const double length = std::clamp(region.length(), shortest, std::max(shortest, limits.longestSeconds));
        moved.startSeconds = std::max(0.0, moved.endSeconds - length);
    }
    return moved;
}

core::TimeRegion inWholeFrames(const core::TimeRegion& region, int sampleRateHz)
{
    const auto whole = [sampleRateHz](double seconds) {
        return sampleRateHz > 0 ? static_cast<double>(std::llround(seconds * sampleRateHz)) / sampleRateHz : seconds;
    };
    return {whole(region.startSeconds), whole(region.endSeconds)};
}

RegionFields::RegionFields(QWidget* parent)
    : QWidget(parent)
    , m_play(new LinkButton)
    , m_start(new TimeField)
    , m_end(new TimeField)
{
    setLayoutDirection(Qt::LeftToRight); // as the waveform over them: time runs so everywhere
    m_play->setLeadingIcon(IconId::Play);
    m_play->setObjectName(QStringLiteral("playMelody"));
    m_play->setAccessibleName(tr("Play melody"));
    m_play->setToolTip(tr("Plays exactly what will be sent"));
    m_start->setObjectName(QStringLiteral("regionStart"));
    m_start->setAccessibleName(tr("Start of the region"));
    m_end->setObjectName(QStringLiteral("regionEnd"));
    m_end->setAccessibleName(tr("End of the region"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_play);
    row->addWidget(m_start);
    row->addWidget(new SecondaryLabel(QStringLiteral("–")));
    row->addWidget(m_end);
    row->addWidget(new SecondaryLabel(tr("s", "seconds, behind a number")));
    connect(m_play, &QPushButton::clicked, this, &RegionFields::playRequested);
    connect(m_start, &TimeField::edited, this,
            [this](double seconds) { edit(withStart(m_region, seconds, m_limits)); });
    connect(m_end, &TimeField::edited, this, [this](double seconds) { edit(withEnd(m_region, seconds, m_limits)); });
}

void RegionFields::setLimits(const RegionLimits& limits)
{
    m_limits = limits;
    m_start->setMostSeconds(limits.fileSeconds);
    m_end->setMostSeconds(limits.fileSeconds);
    setRegion(m_region);
}

void RegionFields::setRegion(const core::TimeRegion& region)
{
    m_region = region;
    m_start->setSeconds(region.startSeconds);
    m_end->setSeconds(region.endSeconds);
}

void RegionFields::edit(const core::TimeRegion& region)
{
    setRegion(region);
    Q_EMIT edited(region);
}

} // namespace melodeck::ui
