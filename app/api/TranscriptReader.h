#pragma once

#include "api/ModelSpec.h"
#include "core/Answer.h"
#include "core/TranscriptEdit.h"

#include <optional>

namespace melodeck::api {

/// The transcript in an answer, whatever its model calls the parts; nothing where there is none. Known shapes:
///   {language | language_code, segments[{start, end | start_time, end_time | start_time_sec, end_time_sec, text,
///    speaker?, log_prob | avg_logprob?}], text?}   Whisper, faster-whisper, Baseten's Whisper, the transcription chain
///   {"model_output": [{start, end, text, speaker}]}, or that list itself   WhisperX
///   {"transcript": text | {text, timestep{segment[{segment, start, end}]}}}   Parakeet
///   {"choices": [{"message": {"content": "language English<asr_text>…"}}]}   Qwen3-ASR
/// Only of a model that is known to transcribe: {"output": text}, {"text": text}, a bare text.
[[nodiscard]] std::optional<core::Transcript> transcriptIn(const core::Json& answer, ModelTask task = ModelTask::Other);

/// When each word was said, in order, of models that tell: of Whisper's kin beside each segment ("words",
/// "word_timestamps") or for all of it, of Parakeet below "timestep". Empty for any other answer.
[[nodiscard]] std::vector<core::TimedWord> timedWordsIn(const core::Json& answer);

} // namespace melodeck::api
