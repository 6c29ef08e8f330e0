// The part of the melody that is sent: what is offered, and what is made of it.

#include "audio/Conversion.h"
#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/RegionFields.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"

#include <QFileInfo>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr double kShortestRegion = 0.5;

} // namespace

void MelodyCard::setTarget(const MelodyTarget& target)
{
    const bool isOtherLength = target.seconds != m_target.seconds;
    const bool isOtherUse = target.use != m_target.use;
    const bool isCorrectedOtherwise = target.takesHints != m_target.takesHints;
    m_target = target;
    if (isOtherUse) {
        showUse();
    } else if (isCorrectedOtherwise) {
        showMusic();
    }
    if (isOtherLength) {
        m_longestSeconds = target.seconds;
    }
    if (!hasMelody()) {
        return;
    }
    if (isOtherLength) {
        // The stretch follows the duration: longer when there is more, cut when there is less.
        m_region.endSeconds = std::min(m_region.startSeconds + target.seconds, m_facts.durationSeconds());
        m_region = inWholeFrames(m_region, m_facts.sampleRateHz);
        if (target.use == MelodyTarget::Use::Tune) {
            m_listenSoon.start(); // more of it is sent, or less
        }
    }
    showRegion();
}

bool MelodyCard::isSentAsItIs() const
{
    // Nothing is changed of what needs no change: a model that reads any format gets the file, small as it is.
    return !m_target.format && m_target.level == core::Level::Kept &&
           m_target.directCurrent == core::DirectCurrent::Kept && m_region.startSeconds <= 0.0 &&
           m_region.endSeconds >= m_facts.durationSeconds();
}

core::AudioFormat MelodyCard::formatToSend() const
{
    constexpr int kMostChannels = 2;
    core::AudioFormat format = m_target.format.value_or(
        core::AudioFormat{m_facts.sampleRateHz, std::clamp(m_facts.channels, 1, kMostChannels), 16});
    format.level = m_target.level;
    format.directCurrent = m_target.directCurrent;
    return format;
}

std::optional<core::AttachedFile> MelodyCard::attached() const
{
    if (!hasMelody()) {
        return std::nullopt;
    }
    core::AttachedFile file;
    if (isSentAsItIs()) {
        file.path = m_file;
        return file;
    }
    file.path = m_path;
    if (m_file != m_path) {
        file.original = m_file;
    }
    file.region = m_region;
    file.conversion = formatToSend();
    return file;
}

std::int64_t MelodyCard::bytesToSend() const
{
    return isSentAsItIs() ? QFileInfo(m_file).size() : audio::convertedWavBytes(m_region.length(), formatToSend());
}

void MelodyCard::offerRegion(double firstSoundSeconds)
{
    const double length = m_facts.durationSeconds();
    if (m_wanted && m_wanted->startSeconds < length && m_wanted->length() > 0.0) {
        // To the last digit, and of any length: a recipe that is done again sends what it sent.
        m_region = {m_wanted->startSeconds, std::min(m_wanted->endSeconds, length)};
        m_longestSeconds = std::max(m_target.seconds, m_region.length());
    } else if (m_target.use != MelodyTarget::Use::Tune) {
        m_region = {0.0, std::min(m_target.seconds, length)};
    } else {
        // A recording that starts with silence is offered from its first sound, with a breath before it.
        constexpr double kLeadSeconds = 0.05;
        const double first = std::max(0.0, firstSoundSeconds - kLeadSeconds);
        const double start = first > kShortestRegion ? first : 0.0;
        m_region = inWholeFrames({start, std::min(start + m_target.seconds, length)}, m_facts.sampleRateHz);
    }
    showRegion();
}

void MelodyCard::editRegion(const core::TimeRegion& region)
{
    followRegion(region);
    if (m_target.use == MelodyTarget::Use::Tune) {
        m_listenSoon.start();
    }
}

void MelodyCard::followRegion(const core::TimeRegion& region)
{
    m_isGuess = false;
    const double before = m_region.startSeconds;
    m_region = region;
    m_region.endSeconds = std::min(region.endSeconds, region.startSeconds + m_longestSeconds);
    m_region = inWholeFrames(m_region, m_facts.sampleRateHz);
    if (m_hints.firstBeatSeconds) {
        *m_hints.firstBeatSeconds += before - m_region.startSeconds; // it stays where it is in the file
    }
    showRegion();
    Q_EMIT changed();
}

void MelodyCard::showRegion()
{
    const double longest = std::min(m_longestSeconds, m_facts.durationSeconds());
    m_waveform->setRegionLimits(kShortestRegion, longest);
    m_waveform->setRegion(m_region);
    m_times->setLimits({m_facts.durationSeconds(), kShortestRegion, longest});
    m_times->setRegion(m_region);
    m_bytes->setText(bytesText(bytesToSend()));
    if (isSentAsItIs()) {
        m_sends->setText(tr("sends the file as it is"));
        return;
    }
    const core::AudioFormat format = formatToSend();
    const QString channels = format.channels == 1 ? tr("mono") : tr("stereo");
    m_sends->setText(tr("sends %1 as %2 %3 kHz WAV")
                         .arg(durationText(m_region.length()), channels)
                         .arg(numberText(format.sampleRateHz / 1000.0, format.sampleRateHz % 1000 == 0 ? 0 : 1)));
}

} // namespace melodeck::ui
