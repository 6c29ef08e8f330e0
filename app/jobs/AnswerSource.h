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

    /// Waits for the next bytes; they are valid until the next call. None: the answer is whole. Errors: Unknown or
    /// Timeout when it was cut, Cancelled, TooLarge, Io when its bytes cannot be passed on.
    [[nodiscard]] virtual core::Result<std::span<const std::byte>> next() = 0;
};

} // namespace melodeck::jobs
