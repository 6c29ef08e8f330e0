#include "engine/server/FakeEngine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace melodeck::tests {

namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr int kRateHz = 32'000;

audio::AudioBuffer sine(double seconds, double hertz)
{
    audio::AudioBuffer audio{kRateHz, 1, {}};
    audio.samples.resize(static_cast<std::size_t>(std::llround(seconds * kRateHz)));
    for (std::size_t i = 0; i < audio.samples.size(); ++i) {
        audio.samples[i] =
            static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * hertz * static_cast<double>(i) / kRateHz));
    }
    return audio;
}

engine::SketchClip clipFor(const engine::SketchRequest& request, std::size_t index)
{
    engine::SketchClip clip;
    clip.audio = sine(request.durationSeconds, 220.0 * static_cast<double>(index + 1));
    clip.styleId = QStringLiteral("test");
    clip.key = mir::Key{9, mir::Mode::Minor};
    clip.beatsPerMinute = 96.0;
    clip.chords = {QStringLiteral("Am"), QStringLiteral("E7")};
    if (request.parts.midi) {
        clip.midi = "MThd of " + QByteArray::number(static_cast<int>(index));
    }
    if (request.parts.stems) {
        clip.stems = {{QStringLiteral("lead"), "RIFF lead"}, {QStringLiteral("drums"), "RIFF drums"}};
    }
    clip.wordsUnderstood = {QStringLiteral("sad")};
    clip.wordsIgnored = {QStringLiteral("zyzzyva")};
    return clip;
}

tl::unexpected<core::Error> noFont()
{
    return core::fail(core::ErrorCode::Unavailable, QStringLiteral("No sound font: install fluidr3mono-gm-soundfont."));
}

} // namespace

void FakeEngine::hold()
{
    holdAfter(0);
}

void FakeEngine::holdAfter(int clips)
{
    const std::lock_guard lock(m_mutex);
    m_holds = true;
    m_holdsAfter = clips;
}

void FakeEngine::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_holds = false;
    }
    m_changed.notify_all();
}

bool FakeEngine::waitForHeld(int count)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [this, count] { return m_held >= count; });
}

bool FakeEngine::waitForStopped(int count)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [this, count] { return m_stopped >= count; });
}

engine::SketchRequest FakeEngine::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastRequest;
}

core::Result<QString> FakeEngine::soundFontName() const
{
    return m_hasFont ? core::Result<QString>(QStringLiteral("Sines.sf2")) : noFont();
}

core::Result<QString> FakeEngine::soundFontHash() const
{
    return m_hasFont ? core::Result<QString>(QStringLiteral("00ff")) : noFont();
}

bool FakeEngine::pass(const std::stop_token& stop, int clips) const
{
    std::unique_lock lock(m_mutex);
    if (m_holdsAfter != clips) {
        return true;
    }
    ++m_held;
    m_mostHeld = std::max(m_mostHeld.load(), m_held);
    m_changed.notify_all();
    const bool isReleased = m_changed.wait(lock, stop, [this] { return !m_holds; });
    --m_held;
    if (!isReleased) {
        ++m_stopped;
        m_changed.notify_all();
    }
    return isReleased;
}

core::Result<engine::SketchReply> FakeEngine::arrange(const engine::SketchRequest& request, std::stop_token stop,
                                                      const engine::ClipDone& clipDone) const
{
    if (m_throws) {
        throw std::runtime_error("planned");
    }
    ++m_started;
    {
        const std::lock_guard lock(m_mutex);
        m_lastRequest = request;
    }
    engine::SketchReply reply;
    reply.melody.verdict = request.melody ? QStringLiteral("followed") : QStringLiteral("none");
    if (request.melody) {
        mir::Transcription& heard = reply.melody.transcription.emplace();
        heard.kind = mir::MelodyKind::Monophonic;
        heard.notes = {mir::Note{}, mir::Note{}};
        heard.key = {2, mir::Mode::Major};
        heard.meter = {100.0, 3, 0.0};
    }
    for (std::size_t i = 0; i < request.prompts.size(); ++i) {
        if (!pass(stop, static_cast<int>(i))) {
            return core::fail(core::ErrorCode::Cancelled, QStringLiteral("Stopped."));
        }
        if (m_failsAfter == static_cast<int>(i)) {
            return core::fail(core::ErrorCode::Unknown, QStringLiteral("Broken as planned."));
        }
        if (i > 0 || !m_forgets) {
            reply.clips.push_back(clipFor(request, i));
            clipDone(reply.clips.back());
        }
    }
    return reply;
}

} // namespace melodeck::tests
