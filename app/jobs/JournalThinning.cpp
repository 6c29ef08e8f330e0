#include "jobs/JournalThinning.h"

#include "core/DiskRoom.h"
#include "jobs/ClipWriter.h"
#include "jobs/JobProgress.h"
#include "store/JobJournal.h"

#include <QDir>

#include <algorithm>

namespace melodeck::jobs {

namespace {

/// Left free beside what is expected; all that is asked for where nobody said how long the answer is.
constexpr std::int64_t kSpareRoom = 64LL * 1024 * 1024;
constexpr std::int64_t kRoomForAnyLength = 4LL * 1024 * 1024 * 1024;

} // namespace

JournalThinning::JournalThinning(ClipWriter& writer, const JobTarget& target, const JobProgress& progress)
    : m_writer(writer)
    , m_target(target)
    , m_progress(progress)
{
}

core::Result<wire::MediaReceiver::Target> JournalThinning::open(int index, const wire::MediaSignature& signature,
                                                                const QString& jsonPointer)
{
    auto target = m_writer.open(index, signature, jsonPointer);
    ++m_changes;
    m_clip = target && target->sink ? target->reference : QString();
    return target;
}

void JournalThinning::closed(int index, const core::Result<void>& outcome)
{
    ++m_changes;
    m_clip.clear();
    m_writer.closed(index, outcome);
}

void JournalThinning::begin()
{
    m_changesBefore = m_changes;
}

void JournalThinning::end(std::span<const std::byte> bytes, Understood understood)
{
    store::JobJournal* journal = m_target.journal;
    if (journal == nullptr || !m_target.thinnedBehind) {
        return;
    }
    const bool isInClip = understood == Understood::Yes && !m_clip.isEmpty() && m_changes == m_changesBefore;
    if (!journal->isThinned()) {
        const bool isWanted = isInClip && journal->answerBytes() > *m_target.thinnedBehind && !m_isImpossible;
        if (!isWanted || !isWorthIt()) {
            return;
        }
        m_writer.keepWhatIsCut();
        m_isImpossible = !m_writer.holdsWhatIsCut();
        if (!m_isImpossible) {
            journal->thin(QDir(m_target.clipFolder).absolutePath());
        }
    } else if (isInClip && m_writer.holdsWhatIsCut()) {
        journal->leftOut(m_clip);
    } else {
        journal->bytes(bytes);
    }
}

/// A disk without room for the clips has nothing that the journal could leave to it.
bool JournalThinning::isWorthIt() const
{
    const std::int64_t expected = m_progress.transfer.bytesExpected;
    const std::int64_t left = std::max<std::int64_t>(0, expected - m_progress.transfer.bytesReceived);
    const std::int64_t wanted = expected > 0 ? left + kSpareRoom : kRoomForAnyLength;
    return core::roomIn(m_target.clipFolder).value_or(0) > wanted;
}

} // namespace melodeck::jobs
