#include "engine/sketch/FluidSynthRenderer.h"

#include "engine/sketch/Channels.h"
#include "engine/sketch/RenderParts.h"
#include "engine/sketch/RumbleFilter.h"
#include "engine/sketch/SoundFont.h"
#include "engine/sketch/Tape.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <fluidsynth.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace melodeck::engine {

namespace {

Q_LOGGING_CATEGORY(fluidSynthLog, "melodeck.engine.fluidsynth", QtWarningMsg)

constexpr int blockFrames = 64;

void logMessage(int level, const char* message, void* /*data*/)
{
    switch (level) {
    case FLUID_PANIC:
    case FLUID_ERR:
        qCCritical(fluidSynthLog, "%s", message);
        break;
    case FLUID_WARN:
        qCWarning(fluidSynthLog, "%s", message);
        break;
    case FLUID_INFO:
        qCInfo(fluidSynthLog, "%s", message);
        break;
    default:
        qCDebug(fluidSynthLog, "%s", message);
        break;
    }
}

/// FluidSynth's log functions belong to the process.
void routeLog()
{
    static std::once_flag routed;
    std::call_once(routed, [] {
        for (const int level : {FLUID_PANIC, FLUID_ERR, FLUID_WARN, FLUID_INFO, FLUID_DBG}) {
            fluid_set_log_function(level, logMessage, nullptr);
        }
    });
}

struct SettingsDeleter
{
    void operator()(fluid_settings_t* settings) const { delete_fluid_settings(settings); }
};
struct SynthDeleter
{
    void operator()(fluid_synth_t* synth) const { delete_fluid_synth(synth); }
};
using Settings = std::unique_ptr<fluid_settings_t, SettingsDeleter>;
using Synth = std::unique_ptr<fluid_synth_t, SynthDeleter>;

/// What happens at the start of a block.
struct TimedEvent
{
    std::int64_t block = 0;
    int channel = 0;
    int midi = 60;
    /// 0 ends the note.
    int velocity = 0;
};

Settings renderSettings(double reverb)
{
    Settings settings(new_fluid_settings());
    if (!settings) {
        return settings;
    }
    fluid_settings_setnum(settings.get(), "synth.sample-rate", clipRateHz);
    fluid_settings_setnum(settings.get(), "synth.gain", 0.5);
    fluid_settings_setint(settings.get(), "synth.polyphony", 256);
    fluid_settings_setint(settings.get(), "synth.cpu-cores", 1);
    fluid_settings_setint(settings.get(), "synth.dynamic-sample-loading", 1);
    // Otherwise it tries to pin the bank in memory.
    fluid_settings_setint(settings.get(), "synth.lock-memory", 0);
    fluid_settings_setint(settings.get(), "synth.chorus.active", 0);
    fluid_settings_setint(settings.get(), "synth.reverb.active", 1);
    fluid_settings_setnum(settings.get(), "synth.reverb.room-size", 0.2 + 0.6 * reverb);
    fluid_settings_setnum(settings.get(), "synth.reverb.damp", 0.35);
    fluid_settings_setnum(settings.get(), "synth.reverb.width", 0.9);
    fluid_settings_setnum(settings.get(), "synth.reverb.level", 0.25 + 0.5 * reverb);
    return settings;
}

/// FluidSynth fills its table of default modulators when the first synthesiser is made, and another thread that makes
/// the second meanwhile gets an empty one, and another sound.
void fillTables()
{
    static std::once_flag filled;
    std::call_once(filled, [] {
        const Settings settings = renderSettings(0.0);
        const Synth synth(settings ? new_fluid_synth(settings.get()) : nullptr);
    });
}

std::int64_t blockOf(double seconds)
{
    return static_cast<std::int64_t>(std::llround(seconds * clipRateHz / blockFrames));
}

/// In order of time; of what happens at once, notes end before others begin.
std::vector<TimedEvent> timedEvents(const Arrangement& arrangement, const std::vector<int>& channels)
{
    std::vector<TimedEvent> events;
    for (std::size_t i = 0; i < arrangement.tracks.size(); ++i) {
        for (const NoteEvent& note : arrangement.tracks[i].notes) {
            const std::int64_t start = blockOf(note.startSeconds);
            const std::int64_t end = std::max(start + 1, blockOf(note.startSeconds + note.lengthSeconds));
            events.push_back({start, channels[i], note.midi, note.velocity});
            events.push_back({end, channels[i], note.midi, 0});
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const TimedEvent& a, const TimedEvent& b) {
        return a.block != b.block ? a.block < b.block : (a.velocity == 0) > (b.velocity == 0);
    });
    return events;
}

void prepareChannels(fluid_synth_t* synth, const Arrangement& arrangement, const std::vector<int>& channels)
{
    constexpr int volumeController = 7;
    constexpr int panController = 10;
    constexpr int reverbController = 91;
    for (std::size_t i = 0; i < arrangement.tracks.size(); ++i) {
        const Track& track = arrangement.tracks[i];
        fluid_synth_program_change(synth, channels[i], track.program);
        fluid_synth_cc(synth, channels[i], volumeController, track.gain);
        fluid_synth_cc(synth, channels[i], panController, track.pan);
        fluid_synth_cc(synth, channels[i], reverbController, track.reverb);
    }
}

/// Whether the tail of a loop has died away.
class Silence final
{
public:
    void hear(float peak) { m_quiet = peak < quietest ? m_quiet + 1 : 0; }
    [[nodiscard]] bool isLasting() const { return m_quiet >= lastingBlocks; }

private:
    static constexpr float quietest = 2e-5F;
    static constexpr int lastingBlocks = clipRateHz / (4 * blockFrames);
    int m_quiet = 0;
};

/// The next block; its peak says whether it rings still.
float record(fluid_synth_t* synth, Recording& recording)
{
    std::array<float, blockFrames> left{};
    std::array<float, blockFrames> right{};
    fluid_synth_write_float(synth, blockFrames, left.data(), 0, 1, right.data(), 0, 1);
    recording.add(left, right);
    float peak = 0.0F;
    for (std::size_t i = 0; i < left.size(); ++i) {
        peak = std::max({peak, std::abs(left[i]), std::abs(right[i])});
    }
    return peak;
}

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled,
            QCoreApplication::translate("SketchEngine", "Stopped. Nothing was kept, nothing was paid."),
            {}};
}

QString notMade()
{
    return QCoreApplication::translate("SketchEngine", "A clip could not be made: an internal error. Nothing was lost; "
                                                       "a shorter request may work.");
}

/// Plays a part to its end. Returns what rings on past the end of a loop.
core::Result<std::vector<float>> played(fluid_synth_t* synth, const std::vector<TimedEvent>& events, Tape& tape,
                                        const std::stop_token& stop, const FramesDone& framesDone)
{
    // Some instruments never end by themselves.
    constexpr std::int64_t longestTail = 12 * clipRateHz / blockFrames;
    Recording recording(tape);
    Silence silence;
    std::int64_t tail = 0;
    std::size_t next = 0;
    const auto rings = [&] {
        return tape.loops() && tail < longestTail && (next < events.size() || !silence.isLasting());
    };
    for (std::int64_t block = 0; !recording.isFull() || rings(); ++block) {
        if (stop.stop_requested()) {
            return core::fail(cancelled());
        }
        for (; next < events.size() && events[next].block <= block; ++next) {
            const TimedEvent& event = events[next];
            if (event.velocity > 0) {
                fluid_synth_noteon(synth, event.channel, event.midi, event.velocity);
            } else {
                fluid_synth_noteoff(synth, event.channel, event.midi);
            }
        }
        tail += recording.isFull() ? 1 : 0;
        silence.hear(record(synth, recording));
        if (framesDone) {
            framesDone((block + 1) * blockFrames);
        }
    }
    return recording.finish();
}

} // namespace

/// The settings must outlive the synthesiser.
struct FluidSynthRenderer::Instrument
{
    Settings settings;
    Synth synth;
};

FluidSynthRenderer::FluidSynthRenderer(QString soundFontPath, Cores cores)
    : m_soundFontPath(std::move(soundFontPath))
    , m_cores(cores)
{
}

FluidSynthRenderer::~FluidSynthRenderer() = default;

core::Result<audio::AudioBuffer> FluidSynthRenderer::render(const Arrangement& arrangement, std::stop_token stop) const
{
    return render(arrangement, stop, {});
}

core::Result<audio::AudioBuffer> FluidSynthRenderer::render(const Arrangement& arrangement, const std::stop_token& stop,
                                                            const FramesDone& framesDone) const
{
    routeLog();
    fillTables();
    Tape tape(arrangement);
    const std::vector<Arrangement> parts = renderParts(arrangement);
    std::vector<std::unique_ptr<Instrument>> instruments(parts.size());
    std::vector<core::Result<std::vector<float>>> tails(parts.size());
    std::stop_source inner;
    const std::stop_callback forward(stop, [&inner] { inner.request_stop(); });
    const auto play = [&](std::size_t part, const FramesDone& tell) {
        try {
            tails[part] = playPart(parts[part], instruments[part], tape, inner.get_token(), tell);
        } catch (const std::exception& error) {
            // Nobody is above a thread to catch it.
            tails[part] = core::fail(core::ErrorCode::Unknown, notMade(), QString::fromUtf8(error.what()));
        }
        if (!tails[part]) {
            inner.request_stop();
        }
    };
    {
        std::vector<std::jthread> players;
        for (std::size_t part = 1; part < parts.size(); ++part) {
            if (m_cores == Cores::All) {
                players.emplace_back(play, part, FramesDone());
            } else {
                play(part, {});
            }
        }
        play(0, framesDone);
    }
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(m_last, instruments);
    }
    // Whichever failed made the others stop.
    const auto broken = std::find_if(tails.begin(), tails.end(), [](const auto& tail) {
        return !tail && tail.error().code != core::ErrorCode::Cancelled;
    });
    const auto failed = broken != tails.end()
                            ? broken
                            : std::find_if(tails.begin(), tails.end(), [](const auto& tail) { return !tail; });
    if (failed != tails.end()) {
        return core::fail(failed->error());
    }
    std::vector<std::vector<float>> ringing;
    for (auto& tail : tails) {
        ringing.push_back(std::move(*tail));
    }
    audio::AudioBuffer audio = tape.take(ringing);
    removeRumble(audio, arrangement.loops);
    return audio;
}

core::Result<std::vector<float>> FluidSynthRenderer::playPart(const Arrangement& part,
                                                              std::unique_ptr<Instrument>& instrument, Tape& tape,
                                                              const std::stop_token& stop,
                                                              const FramesDone& framesDone) const
{
    instrument = std::make_unique<Instrument>();
    instrument->settings = renderSettings(part.reverb);
    instrument->synth.reset(instrument->settings ? new_fluid_synth(instrument->settings.get()) : nullptr);
    fluid_synth_t* synth = instrument->synth.get();
    if (synth == nullptr) {
        return core::fail(core::ErrorCode::Unavailable,
                          QCoreApplication::translate("SketchEngine",
                                                      "The synthesiser does not start. Nothing was lost; "
                                                      "free some memory and try again."));
    }
    // Without presets at first, or every channel would load a piano. A font that cannot be read gives −1 and a silent
    // render.
    if (fluid_synth_sfload(synth, QFile::encodeName(m_soundFontPath).constData(), 0) == FLUID_FAILED) {
        return core::fail(soundFontMissing(m_soundFontPath));
    }
    const std::vector<int> channels = channelsOf(part);
    prepareChannels(synth, part, channels);
    return played(synth, timedEvents(part, channels), tape, stop, framesDone);
}

} // namespace melodeck::engine
