#pragma once

#include "core/ByteStream.h"
#include "core/Json.h"

namespace melodeck::jobs {

/// Reads one kind of answer, in chunks of any size. One thread at a time.
class BodyReader : public core::ByteSink
{
public:
    /// The answer with references in place of media, as far as it came.
    [[nodiscard]] virtual core::Json json() const = 0;
    /// What looked like JSON turned out to be none.
    [[nodiscard]] virtual bool isText() const { return false; }
};

} // namespace melodeck::jobs
