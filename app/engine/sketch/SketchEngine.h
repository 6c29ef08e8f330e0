#pragma once

#include "audio/AudioBuffer.h"
#include "core/Json.h"
#include "core/Result.h"
#include "engine/sketch/ClipKind.h"
#include "engine/sketch/Stems.h"
#include "mir/MelodyHints.h"
#include "mir/Transcription.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::engine {

/// What a clip is taken apart into, beside the clip itself.
struct ClipParts
{
    bool midi = false;
    bool stems = false;

    [[nodiscard]] bool isAny() const { return midi || stems; }
};

/// One request to the sketch engine, validated by the caller.
struct SketchRequest
{
    /// One clip each, in order.
    std::vector<QString> prompts;
    /// Decoded melody, any rate and channel count; none composes from prompt and seed.
    std::optional<audio::AudioBuffer> melody;
    /// Exact length of each clip in seconds, 1 to 300.
    double durationSeconds = 8.0;
    std::uint64_t seed = 0;
    /// What the person knows better of the melody than what is heard in it.
    mir::MelodyHints melodyHints{};
    /// A loop is as many whole bars as come next to the duration.
    ClipKind kind = ClipKind::Piece;
    /// 1, or 2 for stereo.
    int channels = 1;
    ClipParts parts{};
};

/// What the engine did for one prompt, for the reply's `sketch` object.
struct SketchClip
{
    /// 32 kHz, round(duration × 32000) frames, of a loop round(bars × length of a bar × 32000).
    audio::AudioBuffer audio;
    QString styleId;
    /// That in which it begins.
    mir::Key key;
    /// Others that it goes to, in the clip's time; as a melody does that modulates.
    std::vector<mir::KeyChange> keyChanges;
    double beatsPerMinute = 120.0;
    int beatsPerBar = 4;
    /// Beats of a bar as people would write it, 2, 3, 4 or 6: two bars of two are counted as one, and a bar of six as
    /// two.
    int metre = 4;
    /// Time of the first bar line in the clip, in seconds; before 0 where it begins within a bar.
    double firstBarSeconds = 0.0;
    /// Exact, also where it is not what was asked, as for a loop.
    double durationSeconds = 8.0;
    /// Bars of a loop; 0 for a piece.
    int loopBars = 0;
    /// 1, or 2 in bars that are long enough for two.
    int chordsPerBar = 1;
    /// So many names for each bar, in order: "D", "A7", "Bm".
    QStringList chords;
    /// A Standard MIDI File, where it was asked for.
    QByteArray midi;
    /// Where they were asked for.
    std::vector<Stem> stems;
    QStringList wordsUnderstood;
    QStringList wordsIgnored;
};

/// What was made of the melody, the same for all clips of a request.
struct SketchMelody
{
    /// "followed", "none" or "not usable: <why>".
    QString verdict;
    /// With the request's hints.
    std::optional<mir::Transcription> transcription;
};

struct SketchReply
{
    SketchMelody melody;
    std::vector<SketchClip> clips;
};

/// Given every clip once it and all before it are there, in order; may take the audio out of it.
using ClipDone = std::function<void(SketchClip& clip)>;

/// The local engine: an arranger by rule on sampled instruments. Thread-safe: several requests may run at once,
/// each with a synthesiser of its own. The sound font is found once, at construction.
class SketchEngine final
{
public:
    /// soundFontPath: the font to use; empty searches FluidR3Mono_GM.sf3, FluidR3_GM.sf2, then the system's default
    /// banks.
    /// threads: clips that are made at once; 0 for as many as there are cores. It makes no difference to the clips.
    explicit SketchEngine(const QString& soundFontPath = {}, int threads = 0);
    ~SketchEngine();
    SketchEngine(const SketchEngine&) = delete;
    SketchEngine& operator=(const SketchEngine&) = delete;

    /// Path of the bank in use, or Unavailable with the package to install.
    [[nodiscard]] core::Result<QString> soundFont() const;
    /// SHA-256 of the bank, hex; computed at the first call.
    [[nodiscard]] core::Result<QString> soundFontHash() const;

    /// Listens to the melody and makes a clip of every prompt. clipDone is called on the calling thread.
    /// Errors: Unavailable (no sound font), Cancelled (stop asked: within one block of 64 frames).
    [[nodiscard]] core::Result<SketchReply> arrange(const SketchRequest& request, std::stop_token stop,
                                                    const ClipDone& clipDone = {}) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace melodeck::engine
