#pragma once

#include "jobs/AnswerSource.h"
#include "jobs/JobTarget.h"
#include "jobs/Turns.h"
#include "net/Transfer.h"

#include <stop_token>

namespace melodeck::jobs {

/// An answer from the network. Every block is in the journal, and with whoever wants the bytes as they are, before
/// anything is made of it.
class TransferAnswer final : public AnswerSource
{
public:
    TransferAnswer(net::Transfer& transfer, const JobTarget& target, const std::stop_token& stop);

    [[nodiscard]] core::Result<std::span<const std::byte>> next() override;

private:
    [[nodiscard]] core::Result<void> passOn(std::span<const std::byte> bytes);
    [[nodiscard]] core::Result<std::span<const std::byte>> end();
    /// Whether the journal takes the answer's bytes.
    [[nodiscard]] bool isKeptHere() const;
    void freePlace();

    net::Transfer& m_transfer;
    const JobTarget& m_target;
    const std::stop_token& m_stop;
    std::int64_t m_bytes = 0;
    /// Given out and not dropped yet.
    std::size_t m_given = 0;
    bool m_isPlaceFree = false;
    Turns::Turn m_turn;
};

} // namespace melodeck::jobs
