#include "jobs/TransferAnswer.h"

#include "store/JobJournal.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::jobs {

TransferAnswer::TransferAnswer(net::Transfer& transfer, const JobTarget& target, const std::stop_token& stop)
    : m_transfer(transfer)
    , m_target(target)
    , m_stop(stop)
{
}

core::Result<std::span<const std::byte>> TransferAnswer::next()
{
    m_transfer.download().drop(std::exchange(m_given, 0));
    const std::span<const std::byte> bytes = m_transfer.download().peek(m_stop);
    if (m_transfer.isOver()) {
        freePlace(); // before the disk is waited for
        if (m_target.turns != nullptr) {
            m_turn.take(*m_target.turns, m_stop);
        }
    }
    if (bytes.empty()) {
        return end();
    }
    m_given = bytes.size();
    m_bytes += static_cast<std::int64_t>(bytes.size());
    if (m_bytes > m_target.sizes.maxAnswerBytes) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The answer is larger than the limit of %1 MiB and was "
                                                              "cut off there. What came whole is kept.")
                              .arg(m_target.sizes.maxAnswerBytes >> 20));
    }
    if (auto passed = passOn(bytes); !passed) {
        return core::fail(std::move(passed).error());
    }
    return bytes;
}

core::Result<void> TransferAnswer::passOn(std::span<const std::byte> bytes)
{
    // A thinned journal is told by JournalThinning what it needs.
    if (isKeptHere() && !m_target.journal->isThinned()) {
        m_target.journal->bytes(bytes);
    }
    return m_target.raw != nullptr ? m_target.raw->write(bytes) : core::Result<void>();
}

bool TransferAnswer::isKeptHere() const
{
    const bool isInAFile = m_target.raw != nullptr && m_target.rawGoes == JobTarget::RawGoes::ToAFile;
    return m_target.journal != nullptr && !isInAFile;
}

void TransferAnswer::freePlace()
{
    if (!std::exchange(m_isPlaceFree, true) && m_target.transferEnded) {
        m_target.transferEnded();
    }
}

core::Result<std::span<const std::byte>> TransferAnswer::end()
{
    if (auto ended = m_transfer.waitForEnd(m_stop); !ended) {
        return core::fail(std::move(ended).error());
    }
    if (m_transfer.download().size() > 0) {
        return next(); // came while a stop ended the wait for it
    }
    freePlace();
    m_turn.giveBack(); // a long answer's sync keeps no processor busy
    if (isKeptHere()) {
        m_target.journal->received();
    }
    return std::span<const std::byte>();
}

} // namespace melodeck::jobs
