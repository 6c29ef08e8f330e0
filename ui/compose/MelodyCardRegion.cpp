// The part of the melody that is sent: what is offered, and what is made of it.

#include "audio/Conversion.h"
#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RegionFields.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr double kShortestRegion = 0.5;

} // namespace

void MelodyCard::setTarget(double durationSeconds, const core::AudioFormat& format)
{
    const bool isOtherLength = durationSeconds != m_targetSeconds;
    m_targetSeconds = durationSeconds;
    m_format = format;
    if (isOtherLength) {
        m_longestSeconds = durationSeconds;
    }
    if (!hasMelody()) {
        return;
    }
    if (isOtherLength) {
        // The stretch follows the duration: longer when there is more, cut when there is less.
        m_region.endSeconds = std::min(m_region.startSeconds + durationSeconds, m_facts.durationSeconds());
        m_region = inWholeFrames(m_region, m_facts.sampleRateHz);
    }
    showRegion();
}

void MelodyCard::offerRegion(double firstSoundSeconds)
{
    const double length = m_facts.durationSeconds();
    if (m_wanted && m_wanted->startSeconds < length && m_wanted->length() > 0.0) {
        // To the last digit, and of any length: a recipe that is done again sends what it sent.
        m_region = {m_wanted->startSeconds, std::min(m_wanted->endSeconds, length)};
        m_longestSeconds = std::max(m_targetSeconds, m_region.length());
    } else {
        // A recording that starts with silence is offered from its first sound, with a breath before it.
        constexpr double kLeadSeconds = 0.05;
        const double first = std::max(0.0, firstSoundSeconds - kLeadSeconds);
        const double start = first > kShortestRegion ? first : 0.0;
        m_region = inWholeFrames({start, std::min(start + m_targetSeconds, length)}, m_facts.sampleRateHz);
    }
    showRegion();
}

void MelodyCard::editRegion(const core::TimeRegion& region)
{
    followRegion(region);
    m_listenSoon.start();
}

void MelodyCard::followRegion(const core::TimeRegion& region)
{
    m_isGuess = false;
    m_region = region;
    m_region.endSeconds = std::min(region.endSeconds, region.startSeconds + m_longestSeconds);
    m_region = inWholeFrames(m_region, m_facts.sampleRateHz);
    showRegion();
    Q_EMIT changed();
}

void MelodyCard::showRegion()
{
    m_waveform->setRegionLimits(kShortestRegion, m_longestSeconds);
    m_waveform->setRegion(m_region);
    m_times->setLimits({m_facts.durationSeconds(), kShortestRegion, m_longestSeconds});
    m_times->setRegion(m_region);
    const QString channels = m_format.channels == 1 ? tr("mono") : tr("stereo");
    m_sends->setText(tr("sends %1 as %2 %3 kHz WAV")
                         .arg(durationText(m_region.length()), channels)
                         .arg(numberText(m_format.sampleRateHz / 1000.0, m_format.sampleRateHz % 1000 == 0 ? 0 : 1)));
    m_bytes->setText(bytesText(audio::convertedWavBytes(m_region.length(), m_format)));
}

} // namespace melodeck::ui
