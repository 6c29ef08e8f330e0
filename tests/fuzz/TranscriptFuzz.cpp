#include "api/TranscriptFormat.h"
#include "api/TranscriptImport.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

void examine(std::span<const std::byte> input)
{
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto imported = api::importTranscript(bytes)) {
        double before = 0.0;
        for (const core::TranscriptSegment& segment : imported->segments) {
            require(segment.startSeconds >= before, "segments come in order");
            require(segment.endSeconds >= segment.startSeconds, "none ends before it starts");
            before = segment.startSeconds;
        }
    }
    const auto read = api::readTranscript(bytes);
    if (!read) {
        return;
    }
    for (const QString& name : api::transcriptFormatNames()) {
        const auto format = *api::transcriptFormatNamed(name);
        const QByteArray written = api::writeTranscript(*read, format);
        const bool isRead = format == api::TranscriptFormat::SubRip || format == api::TranscriptFormat::WebVtt;
        if (!isRead || read->segments.empty()) {
            continue;
        }
        const auto again = api::readTranscript(written);
        require(again.has_value(), "subtitles of ours are read");
        require(again->segments.size() == read->segments.size(), "no line of words becomes a cue, and none is lost");
    }
}

} // namespace melodeck::fuzz
