// JobQueue: what its workers tell, and what was found out by listening to clips.
#include "jobs/JobQueue.h"

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// What was found out by listening to it.
void learn(core::Clip& clip, const LoudnessMeter::Sound& sound)
{
    clip.loudnessLufs = sound.loudness.integratedLufs;
    clip.truePeak = sound.loudness.truePeak; // 0 when there is none: it is not measured again in this run
    if (sound.facts && clip.durationSeconds <= 0.0) {
        clip.durationSeconds = sound.facts->durationSeconds();
        clip.sampleRateHz = sound.facts->sampleRateHz;
        clip.channels = sound.facts->channels;
    }
}

} // namespace

void JobQueue::listen()
{
    if (!m_isListenedTo) {
        m_isListenedTo = true;
        readMail();
    }
}

void JobQueue::readMail()
{
    if (!m_isListenedTo) {
        return;
    }
    std::vector<Mail> mails = m_mailbox->take();
    // First what lets a server work for us again; the rest has time.
    const auto rest = std::stable_partition(
        mails.begin(), mails.end(), [](const Mail& mail) { return std::holds_alternative<TransferMail>(mail); });
    for (auto mail = mails.begin(); mail != rest; ++mail) {
        freePlace(m_entries.at(std::get<TransferMail>(*mail).jobId));
    }
    if (rest != mails.begin()) {
        startWaiting();
    }
    for (auto mail = rest; mail != mails.end(); ++mail) {
        std::visit([this](auto& content) { take(std::move(content)); }, *mail);
    }
}

void JobQueue::take(ClipMail mail)
{
    Entry& entry = m_entries.at(mail.jobId);
    const int index = mail.clip.index;
    entry.record->answer.clips.push_back(std::move(mail.clip));
    Q_EMIT clipAdded(mail.jobId, index);
}

void JobQueue::take(ArrivingMail mail)
{
    Q_EMIT clipArriving(mail.jobId, mail.clip, mail.file);
}

void JobQueue::take(LoudnessMail mail)
{
    m_measuring.erase({mail.jobId, mail.clipIndex});
    const auto found = m_entries.find(mail.jobId);
    if (found != m_entries.end()) {
        for (core::Clip& clip : found->second.record->answer.clips) {
            if (clip.index == mail.clipIndex) {
                learn(clip, mail.sound);
                storeSound(mail.jobId, clip);
            }
        }
    }
    Q_EMIT clipMeasured(mail.jobId, mail.clipIndex);
}

void JobQueue::measure(const core::JobRecord& record)
{
    for (const core::Clip& clip : record.answer.clips) {
        if (m_options.loudness == JobTarget::Loudness::Measured && clip.kind == core::MediaKind::Audio &&
            !clip.truePeak && m_measuring.insert({record.id, clip.index}).second) {
            m_meter.add({record.id, clip.index, clip.path});
        }
    }
}

void JobQueue::measureClips(const QString& jobId)
{
    const auto job = find(jobId);
    if (job && core::isFinished(job->state)) {
        measure(*job);
    }
}

void JobQueue::take(TextMail mail)
{
    Q_EMIT textArrived(mail.jobId, mail.text);
}

void JobQueue::take(const TransferMail&)
{
    // Its place was given to the next one, see readMail().
}

void JobQueue::take(EndMail mail)
{
    Entry& entry = m_entries.at(mail.jobId);
    entry.record->recipe = std::move(mail.recipe); // its files carry their fingerprints now
    finish(mail.jobId, entry, std::move(mail.outcome));
}

} // namespace melodeck::jobs
