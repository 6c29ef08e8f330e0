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

core::Result<std::size_t> TransferAnswer::read(std::span<std::byte> buffer)
{
    const std::size_t got = m_transfer.download().read(buffer, m_stop);
    if (got == 0) {
        return end();
    }
    m_bytes += static_cast<std::int64_t>(got);
    if (m_bytes > m_target.maxAnswerBytes) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The answer is larger than the limit of %1 GiB and was "
                                                              "cut off there. The run may be billed; what came whole "
                                                              "is kept.")
                              .arg(m_target.maxAnswerBytes >> 30));
    }
    if (auto passed = passOn(buffer.first(got)); !passed) {
        return core::fail(std::move(passed).error());
    }
    return got;
}

core::Result<void> TransferAnswer::passOn(std::span<const std::byte> bytes)
{
    if (m_target.journal != nullptr) {
        m_target.journal->bytes(bytes);
    }
    return m_target.raw != nullptr ? m_target.raw->write(bytes) : core::Result<void>();
}

core::Result<std::size_t> TransferAnswer::end()
{
    if (auto ended = m_transfer.waitForEnd(m_stop); !ended) {
        return core::fail(std::move(ended).error());
    }
    if (m_target.journal != nullptr) {
        m_target.journal->received();
    }
    return std::size_t{0};
}

} // namespace melodeck::jobs
