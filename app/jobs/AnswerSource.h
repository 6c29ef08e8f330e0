#pragma once

#include "core/Result.h"

#include <cstddef>
#include <span>

namespace melodeck::jobs {

/// The body of one answer, from the network or from the journal. One worker thread.
class AnswerSource
{
public:
    AnswerSource() = default;
    virtual ~AnswerSource() = default;
    AnswerSource(const AnswerSource&) = delete;
    AnswerSource& operator=(const AnswerSource&) = delete;

    /// Waits for bytes and fills the front of the buffer; 0: the answer is whole. Errors: Unknown or Timeout when it
    /// was cut, Cancelled, TooLarge, Io when its bytes cannot be passed on.
    [[nodiscard]] virtual core::Result<std::size_t> read(std::span<std::byte> buffer) = 0;
};

} // namespace melodeck::jobs
