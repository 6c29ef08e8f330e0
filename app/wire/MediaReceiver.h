#pragma once

#include "core/ByteStream.h"
#include "wire/MediaSignature.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace melodeck::wire {

/// Gives the sink for the index-th piece of media (from 0), and hears when that piece is whole or broken.
class MediaReceiver
{
public:
    MediaReceiver() = default;
    virtual ~MediaReceiver() = default;
    MediaReceiver(const MediaReceiver&) = delete;
    MediaReceiver& operator=(const MediaReceiver&) = delete;

    struct Target
    {
        /// None where the media is not wanted: it is checked and dropped.
        std::unique_ptr<core::ByteSink> sink;
        /// Stands in the JSON in place of the media ("clip_0.wav").
        QString reference;
    };

    /// jsonPointer names its place in the document (RFC 6901).
    [[nodiscard]] virtual core::Result<Target> open(int index, const MediaSignature& signature,
                                                    const QString& jsonPointer) = 0;
    /// All bytes are in the sink and finish() succeeded; or the base64 broke off or was wrong, and the sink is gone.
    virtual void closed(int index, const core::Result<void>& outcome) = 0;
};

struct AnswerLimits
{
    int maxDepth = 128;
    /// Bytes of memory that the JSON takes, media left out.
    std::int64_t maxJsonBytes = 64LL * 1024 * 1024;
    /// Decoded bytes of all media of one answer together.
    std::int64_t maxMediaBytes = 4LL * 1024 * 1024 * 1024;
    int maxMediaCount = 10'000;
};

} // namespace melodeck::wire
