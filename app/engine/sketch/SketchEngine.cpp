#include "engine/sketch/SketchEngine.h"

#include "engine/sketch/ClipLine.h"
#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/Piece.h"
#include "engine/sketch/PieceMidi.h"
#include "engine/sketch/SoundFont.h"
#include "engine/sketch/StyleLibrary.h"
#include "mir/MelodyTranscriber.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <mutex>
#include <thread>
#include <utility>

namespace melodeck::engine {

namespace {

/// So much more of a melody than the clip's length is listened to: tempo and key want a whole phrase.
constexpr double listenBeyondSeconds = 30.0;

/// Texts for people.
struct SketchEngineText final
{
    Q_DECLARE_TR_FUNCTIONS(SketchEngine)
};

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, SketchEngineText::tr("Stopped. Nothing was kept, nothing was paid."), {}};
}

audio::AudioBuffer cutTo(const audio::AudioBuffer& melody, double seconds)
{
    const auto frames = std::min<std::int64_t>(melody.frames(), std::llround(seconds * melody.sampleRateHz));
    audio::AudioBuffer cut{melody.sampleRateHz, melody.channels, {}};
    cut.samples.assign(melody.samples.begin(), melody.samples.begin() + frames * melody.channels);
    return cut;
}

SketchMelody listenTo(const SketchRequest& request, const std::stop_token& stop)
{
    SketchMelody melody;
    if (!request.melody) {
        melody.verdict = QStringLiteral("none");
        return melody;
    }
    const double seconds = request.durationSeconds + listenBeyondSeconds;
    melody.transcription = request.melody->durationSeconds() > seconds
                               ? mir::transcribeMelody(cutTo(*request.melody, seconds), stop)
                               : mir::transcribeMelody(*request.melody, stop);
    melody.transcription = mir::corrected(*melody.transcription, request.melodyHints);
    melody.verdict = melody.transcription->isUsable()
                         ? QStringLiteral("followed")
                         : QStringLiteral("not usable: ") + mir::reasonNotUsable(*melody.transcription);
    return melody;
}

ClipEnd endOf(const SongForm& form)
{
    return form.loops ? ClipEnd::Looped : form.fades ? ClipEnd::Faded : ClipEnd::Rung;
}

QStringList chordNames(const Harmony& harmony, const mir::Key& key)
{
    QStringList names;
    for (std::size_t i = 0; i < harmony.chords.size(); ++i) {
        names.append(chordName(harmony.chords[i], harmony.keys.empty() ? key : harmony.keys[i]));
    }
    return names;
}

int coreCount()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

SketchClip describedClip(const Piece& piece)
{
    SketchClip clip;
    clip.durationSeconds = piece.form.durationSeconds;
    clip.loopBars = piece.form.loops ? static_cast<int>(std::lround(piece.form.endBeat / piece.tune.beatsPerBar)) : 0;
    clip.styleId = piece.styleId;
    clip.key = piece.tune.key;
    clip.keyChanges = keyChangesOf(piece);
    clip.beatsPerMinute = piece.tune.beatsPerMinute;
    clip.beatsPerBar = piece.tune.beatsPerBar;
    clip.metre = piece.tune.metre;
    clip.firstBarSeconds = piece.tune.barLineSeconds;
    clip.chordsPerBar = piece.harmony.chordsPerBar;
    clip.chords = chordNames(piece.harmony, piece.tune.key);
    clip.wordsUnderstood = piece.intent.wordsUnderstood;
    clip.wordsIgnored = piece.intent.wordsIgnored;
    return clip;
}

} // namespace

struct SketchEngine::State
{
    State(const QString& soundFontPath, int clipsAtOnce)
        : threads(clipsAtOnce)
        , soundFont(findSoundFont(soundFontPath, soundFontFolders()))
        , library(StyleLibrary::builtIn())
        , renderer(soundFont.value_or(QString()), clipsAtOnce > 1 ? Cores::All : Cores::One)
    {
    }

    [[nodiscard]] core::Result<SketchClip> clipOf(const SketchRequest& request, const SketchMelody& melody, int index,
                                                  const std::stop_token& stop) const;

    int threads;
    core::Result<QString> soundFont;
    core::Result<StyleLibrary> library;
    FluidSynthRenderer renderer;
    std::mutex hashMutex;
    std::optional<core::Result<QString>> hash;
};

core::Result<SketchClip> SketchEngine::State::clipOf(const SketchRequest& request, const SketchMelody& melody,
                                                     int index, const std::stop_token& stop) const
{
    if (stop.stop_requested()) {
        return core::fail(cancelled());
    }
    const QString& prompt = request.prompts[static_cast<std::size_t>(index)];
    Piece piece = pieceOf(prompt, melody.transcription, request.durationSeconds, *library,
                          mixedSeed(request.seed, prompt, index), request.kind);
    piece.arrangement.channels = request.channels;
    auto audio = renderer.render(piece.arrangement, stop);
    if (!audio) {
        return core::fail(std::move(audio).error());
    }
    const MasterGain gain = master(*audio, endOf(piece.form), piece.arrangement.compression);
    SketchClip clip = describedClip(piece);
    if (request.parts.midi) {
        clip.midi = midiOf(piece, prompt);
    }
    if (request.parts.stems) {
        auto stems = stemsOf(piece.arrangement, renderer, gain, endOf(piece.form), stop);
        if (!stems) {
            return core::fail(std::move(stems).error());
        }
        clip.stems = std::move(*stems);
    }
    clip.audio = std::move(*audio);
    return clip;
}

SketchEngine::SketchEngine(const QString& soundFontPath, int threads)
    : m_state(std::make_unique<State>(soundFontPath, threads > 0 ? threads : coreCount()))
{
}

SketchEngine::~SketchEngine() = default;

core::Result<QString> SketchEngine::soundFont() const
{
    return m_state->soundFont;
}

core::Result<QString> SketchEngine::soundFontHash() const
{
    if (!m_state->soundFont) {
        return m_state->soundFont;
    }
    const std::scoped_lock lock(m_state->hashMutex);
    if (!m_state->hash) {
        m_state->hash = hashOfSoundFont(*m_state->soundFont);
    }
    return *m_state->hash;
}

core::Result<SketchReply> SketchEngine::arrange(const SketchRequest& request, std::stop_token stop,
                                                const ClipDone& clipDone) const
{
    if (!m_state->soundFont) {
        return core::fail(m_state->soundFont.error());
    }
    if (!m_state->library) {
        return core::fail(m_state->library.error());
    }
    SketchReply reply;
    reply.melody = listenTo(request, stop);
    const auto make = [&](int index, const std::stop_token& inner) {
        return m_state->clipOf(request, reply.melody, index, inner);
    };
    const auto take = [&](int /*index*/, SketchClip clip) {
        reply.clips.push_back(std::move(clip));
        if (clipDone) {
            clipDone(reply.clips.back());
        }
    };
    const int count = static_cast<int>(request.prompts.size());
    if (auto made = makeInOrder(count, m_state->threads, stop, make, take); !made) {
        return core::fail(std::move(made).error());
    }
    return reply;
}

} // namespace melodeck::engine
