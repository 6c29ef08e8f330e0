#include "fuzz/Fuzz.h"
#include "fuzz/Scratch.h"
#include "store/EditedTranscript.h"

#include <QFile>

#include <cmath>

namespace melodeck::fuzz {

/// A file of a job's folder, which may have come with somebody's library.
void examine(std::span<const std::byte> input)
{
    static const Scratch scratch;
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    writeBytes(store::editedTranscriptPath(scratch.path()), bytes);
    const auto read = store::readEditedTranscript(scratch.path());
    if (!read) {
        require(read.error().code == core::ErrorCode::Unavailable, "only a later version's is refused");
        require(readBytes(store::editedTranscriptPath(scratch.path())) == bytes, "and stays as it is");
        return;
    }
    if (!read->transcript) {
        require(readBytes(read->setAside) == bytes, "what is damaged is kept under another name");
        QFile::remove(read->setAside);
        return;
    }
    for (const core::TranscriptSegment& segment : read->transcript->segments) {
        require(std::isfinite(segment.startSeconds) && std::isfinite(segment.endSeconds), "a segment has its time");
    }
    require(store::writeEditedTranscript(scratch.path(), *read->transcript).has_value(), "an edit can be written");
    const auto again = store::readEditedTranscript(scratch.path());
    require(again && again->transcript && *again->transcript == *read->transcript, "and is read as it was written");
}

} // namespace melodeck::fuzz
