#pragma once

#include "core/Answer.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace melodeck::api {

/// Files that a transcript is written to.
enum class TranscriptFormat : std::uint8_t {
    Text,     ///< txt: the words alone; with speakers, a line for each turn.
    SubRip,   ///< srt
    WebVtt,   ///< vtt, https://www.w3.org/TR/webvtt1/
    Json,     ///< {language, segments[{start, end, text, speaker?, confidence?}], text}, times in seconds.
    Csv,      ///< start,end,speaker,text with a header, RFC 4180.
    Audacity, ///< Labels for Audacity's label track: start TAB end TAB text.
};

/// "txt", "srt", "vtt", "json", "csv", "audacity".
[[nodiscard]] QString transcriptFormatName(TranscriptFormat format);
[[nodiscard]] std::optional<TranscriptFormat> transcriptFormatNamed(const QString& name);
/// The ending of its files, without a dot; that of Audacity's is "txt".
[[nodiscard]] QString transcriptEnding(TranscriptFormat format);
/// Their names, for help and messages.
[[nodiscard]] QStringList transcriptFormatNames();

/// UTF-8 with line feeds (CSV: CR LF). One without segments is written as one of no length where the format has times.
[[nodiscard]] QByteArray writeTranscript(const core::Transcript& transcript, TranscriptFormat format);

/// Reads what is SRT, VTT or JSON by its look (the shape above, or any that transcriptIn() knows).
/// Errors: Parse with the line that makes no sense.
[[nodiscard]] core::Result<core::Transcript> readTranscript(const QByteArray& text);

} // namespace melodeck::api
