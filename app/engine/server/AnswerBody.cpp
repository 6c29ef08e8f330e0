#include "engine/server/AnswerBody.h"

#include "audio/AudioFile.h"
#include "core/Json.h"
#include "core/Version.h"
#include "wire/Base64.h"

#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

constexpr std::int64_t kWavHeaderBytes = 44;
const QByteArray kHead = "{\"data\":[";

std::int64_t wavSize(const audio::AudioBuffer& audio)
{
    return kWavHeaderBytes + 2 * static_cast<std::int64_t>(audio.samples.size());
}

Json toJson(const QStringList& words)
{
    Json list = Json::array();
    for (const QString& word : words) {
        list.push_back(core::toJson(word));
    }
    return list;
}

Json describe(const SketchClip& clip, const QString& prompt)
{
    Json json = Json::object();
    json["prompt"] = core::toJson(prompt);
    json["style"] = core::toJson(clip.styleId);
    json["key"] = core::toJson(mir::keyName(clip.key));
    json["bpm"] = clip.beatsPerMinute;
    json["beats_per_bar"] = clip.beatsPerBar;
    json["first_bar"] = clip.firstBarSeconds;
    if (clip.loopBars > 0) {
        json["loop"] = {{"bars", clip.loopBars}, {"seconds", clip.durationSeconds}};
    }
    json["chords_per_bar"] = clip.chordsPerBar;
    json["chords"] = toJson(clip.chords);
    json["words_understood"] = toJson(clip.wordsUnderstood);
    json["words_ignored"] = toJson(clip.wordsIgnored);
    return json;
}

/// Names of what of the melody is as the person says, not as it was heard.
Json toJson(const mir::MelodyHints& hints)
{
    Json names = Json::array();
    const auto add = [&names](bool isGiven, const char* name) {
        if (isGiven) {
            names.push_back(name);
        }
    };
    add(hints.key.has_value(), "key");
    add(hints.beatsPerMinute.has_value(), "bpm");
    add(hints.beatsPerBar.has_value(), "beats_per_bar");
    add(hints.firstBeatSeconds.has_value(), "first_beat");
    return names;
}

Json describe(const PredictRequest& request, const SketchReply& reply, const SoundFontFacts& soundFont)
{
    const auto& heard = reply.melody.transcription;
    const bool followed = heard.has_value() && heard->isUsable();
    Json json = Json::object();
    json["engine"] = "melodeck-sketch";
    json["version"] = core::kVersion;
    json["seed"] = request.sketch.seed;
    json["soundfont"] = core::toJson(soundFont.name);
    json["soundfont_sha256"] = core::toJson(soundFont.sha256);
    json["melody"] = core::toJson(reply.melody.verdict);
    json["key"] = followed ? core::toJson(mir::keyName(heard->key)) : Json();
    json["bpm"] = followed ? Json(heard->meter.beatsPerMinute) : Json();
    json["beats_per_bar"] = followed ? Json(heard->meter.beatsPerBar) : Json();
    json["first_beat"] = followed ? Json(heard->meter.firstDownbeatSeconds) : Json();
    json["corrected"] = followed ? toJson(request.sketch.melodyHints) : Json::array();
    json["clips"] = Json::array();
    for (std::size_t i = 0; i < reply.clips.size(); ++i) {
        json["clips"].push_back(describe(reply.clips[i], request.sketch.prompts.at(i)));
    }
    json["ignored_fields"] = toJson(request.ignoredFields);
    return json;
}

} // namespace

AnswerBody::AnswerBody(std::shared_ptr<const PredictRequest> request)
    : m_request(std::move(request))
{
}

void AnswerBody::add(SketchClip& clip)
{
    {
        const std::lock_guard lock(m_mutex);
        m_clips.push_back(std::exchange(clip.audio, {}));
    }
    m_arrived.notify_all();
}

void AnswerBody::finish(const SketchReply& reply, const SoundFontFacts& soundFont)
{
    QByteArray tail = "],\"sketch\":" + core::toJsonBytes(describe(*m_request, reply, soundFont)) + "}";
    {
        const std::lock_guard lock(m_mutex);
        m_tail = std::move(tail);
        m_isFinished = true;
    }
    m_arrived.notify_all();
}

bool AnswerBody::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_for(lock, time, [this] { return !m_clips.empty() || m_isFinished; });
}

bool AnswerBody::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished;
}

bool AnswerBody::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOver;
}

std::int64_t AnswerBody::size() const
{
    const std::lock_guard lock(m_mutex);
    std::int64_t size = std::int64_t{kHead.size()} + m_tail.size();
    for (std::size_t i = 0; i < m_clips.size(); ++i) {
        // Quotes, and a comma between two.
        size += wire::Base64Encoder::encodedSize(wavSize(m_clips[i])) + (i == 0 ? 2 : 3);
    }
    return size;
}

QByteArray AnswerBody::next()
{
    std::unique_lock lock(m_mutex);
    if (!m_clips.empty()) {
        const audio::AudioBuffer clip = std::move(m_clips.front());
        m_clips.pop_front();
        const bool isFirst = m_given++ == 0;
        lock.unlock();
        return (isFirst ? kHead + '"' : QByteArray(",\"")) + wire::encodeBase64(audio::encodeWav16(clip)) + '"';
    }
    if (!m_isFinished || m_isOver) {
        return {};
    }
    m_isOver = true;
    return m_given == 0 ? kHead + m_tail : m_tail;
}

} // namespace melodeck::engine
