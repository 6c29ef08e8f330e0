#include "engine/server/AnswerBody.h"

#include "audio/AudioFile.h"
#include "core/Json.h"
#include "core/Version.h"
#include "engine/sketch/SoundVersion.h"
#include "wire/Base64.h"

#include <string>
#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

const QByteArray kHead = "{\"data\":[";
/// Given out at once; whole groups of base64.
constexpr qsizetype kSliceBytes = 3 * 256 * 1024;

Json toJson(const QStringList& words)
{
    Json list = Json::array();
    for (const QString& word : words) {
        list.push_back(core::toJson(word));
    }
    return list;
}

Json toJson(const std::vector<mir::KeyChange>& changes)
{
    Json list = Json::array();
    for (const mir::KeyChange& change : changes) {
        list.push_back({{"at", change.seconds}, {"key", core::toJson(mir::keyName(change.key))}});
    }
    return list;
}

Json describe(const SketchClip& clip, const QString& prompt)
{
    Json json = Json::object();
    json["prompt"] = core::toJson(prompt);
    json["style"] = core::toJson(clip.styleId);
    json["key"] = core::toJson(mir::keyName(clip.key));
    if (!clip.keyChanges.empty()) {
        json["key_changes"] = toJson(clip.keyChanges);
    }
    json["bpm"] = clip.beatsPerMinute;
    json["beats_per_bar"] = clip.beatsPerBar;
    json["metre"] = core::toJson(mir::meterName(clip.metre));
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
    json["version"] = core::kVersion + ("+sound." + std::to_string(soundVersion));
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
    // 16 bits are half of what the samples take.
    QByteArray wav = audio::encodeWav16(std::exchange(clip.audio, {}));
    {
        const std::lock_guard lock(m_mutex);
        const QByteArray before = m_clipCount++ == 0 ? kHead + '"' : QByteArray(",\"");
        m_pieces.push_back({before, std::move(wav), "\""});
        m_parts.push_back({std::exchange(clip.midi, {}), std::exchange(clip.stems, {})});
    }
    m_arrived.notify_all();
}

void AnswerBody::finish(const SketchReply& reply, const SoundFontFacts& soundFont)
{
    QByteArray sketch = core::toJsonBytes(describe(*m_request, reply, soundFont));
    {
        const std::lock_guard lock(m_mutex);
        const QByteArray head = (m_clipCount == 0 ? kHead : QByteArray()) + "],\"sketch\":";
        if (m_request->sketch.parts.isAny()) {
            addText(head + "{\"parts\":[");
            addParts();
            addText("]," + sketch.mid(1) + "}");
        } else {
            addText(head + sketch + "}");
        }
        m_isFinished = true;
    }
    m_arrived.notify_all();
}

void AnswerBody::addText(const QByteArray& text)
{
    m_pieces.push_back({text, {}, {}});
}

void AnswerBody::addParts()
{
    const ClipParts& wanted = m_request->sketch.parts;
    QByteArray before = "{";
    for (Parts& parts : m_parts) {
        if (wanted.midi) {
            m_pieces.push_back({before + "\"midi\":\"", std::move(parts.midi), "\""});
            before = ",";
        }
        if (wanted.stems) {
            addText(before + "\"stems\":[");
            for (std::size_t i = 0; i < parts.stems.size(); ++i) {
                const QByteArray name = core::toJsonBytes(core::toJson(parts.stems[i].name));
                m_pieces.push_back({(i == 0 ? "{\"name\":" : ",{\"name\":") + name + ",\"audio\":\"",
                                    std::move(parts.stems[i].wav), "\"}"});
            }
            addText("]");
        }
        addText("}");
        before = ",{";
    }
    m_parts.clear();
}

bool AnswerBody::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_for(lock, time, [this] { return !m_pieces.empty() || m_isFinished; });
}

bool AnswerBody::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished;
}

bool AnswerBody::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished && m_pieces.empty();
}

std::int64_t AnswerBody::size() const
{
    const std::lock_guard lock(m_mutex);
    std::int64_t size = 0;
    for (const Piece& piece : m_pieces) {
        size += piece.before.size() + wire::Base64Encoder::encodedSize(piece.bytes.size()) + piece.after.size();
    }
    return size;
}

QByteArray AnswerBody::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_pieces.empty()) {
        return {};
    }
    Piece& piece = m_pieces.front();
    QByteArray text = piece.given == 0 ? piece.before : QByteArray();
    text += wire::encodeBase64(piece.bytes.mid(piece.given, kSliceBytes));
    piece.given += kSliceBytes;
    if (piece.given >= piece.bytes.size()) {
        text += piece.after;
        m_pieces.pop_front();
    }
    return text;
}

} // namespace melodeck::engine
