#pragma once

#include "core/Error.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "ui/player/AudioOutput.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace melodeck::audio {
class ArrivingFile;
}

namespace melodeck::ui {

class ArrivingDecoder;
class ClipDecoder;
class LevelTap;
class PcmFeed;
class PcmTrack;
struct PcmKey;
class SpeedStage;

/// A file to play and what people call it.
struct ClipSource
{
    QString path;
    QString title;
    /// Linear, multiplied with the volume; for matching levels.
    double gain = 1.0;
    /// The file is still being written: it plays as far as it is there, and the duration grows. May stay set when it is
    /// finished; headerless PCM needs it for good.
    std::shared_ptr<const audio::ArrivingFile> arriving = nullptr;

    friend bool operator==(const ClipSource&, const ClipSource&) = default;
};

enum class PlayerState : std::uint8_t {
    Empty,   ///< Nothing was loaded.
    Loading, ///< Being decoded; playWhenLoaded() says what follows.
    Paused,
    Playing,
    Failed, ///< The file could not be decoded; the error was sent with failed().
};
enum class AfterLoad : std::uint8_t { Pause, Play };
enum class LoopMode : std::uint8_t { Off, On };

/// How long the player waits, in milliseconds.
struct PlayerPatience
{
    /// For the sound system to name a device: it answers in milliseconds or hangs.
    int lookUpMs = 3000;
    /// While nothing is heard though it plays: longer than the output itself needs to notice a stall and begin anew.
    int silentMs = 5000;
    /// Until a device that plays nothing is closed: kept open, it would drain the battery.
    int closeAfterMs = 2000;
    /// For a device, when the only one went away in mid-play: until then it plays on by itself. Later it would be a
    /// surprise.
    int comeBackMs = 60'000;
};

/// The transport: one clip at a time, out of a playlist or alone. GUI thread. Files are decoded on a worker, sound runs
/// on the output's thread; nothing here blocks. Nothing audible is made before the first play().
///
/// A switch from clip to clip while playing keeps the old one sounding until the new one is decoded (at once for the
/// nine nearest in the playlist, however long they are), then crosses over within 5 ms at the same position.
///
/// A clip that is still arriving (ClipSource::arriving) begins as soon as a tenth of a second of it is there. When it
/// is played faster than it comes, there is silence and position() stands until it goes on.
class Player final : public QObject
{
    Q_OBJECT

public:
    explicit Player(std::unique_ptr<AudioOutput> output, PlayerPatience patience = {}, QObject* parent = nullptr);
    ~Player() override;

    /// The clips that previous(), next() and switchTo() go through; decoded ahead of need. Touches nothing that plays;
    /// the current clip keeps its place if it is in the list, and takes the title and the gain that it has there.
    void setPlaylist(std::vector<ClipSource> clips);
    [[nodiscard]] const std::vector<ClipSource>& playlist() const { return m_playlist; }
    /// Of the current clip in the playlist; −1 if it is not in it.
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] bool hasPrevious() const { return currentIndex() > 0; }
    [[nodiscard]] bool hasNext() const;
    /// The neighbour from its beginning, or that of the region, playing on if this one plays.
    void previous();
    void next();
    /// Keys 1–9: that clip of the playlist at the same position, playing on if this one plays.
    void switchTo(int index);
    /// The same at a position in seconds.
    void switchToAt(int index, double positionSeconds);

    /// One that is switched to as well, though it is not in the playlist: decoded ahead of need.
    void setPartner(std::optional<ClipSource> clip);

    /// A switch to it would be heard at once: it is decoded around the position.
    [[nodiscard]] bool isReady(const ClipSource& clip) const;

    /// A clip from its beginning.
    void load(const ClipSource& clip, AfterLoad afterLoad = AfterLoad::Pause);
    /// A clip from a position in seconds (clamped to its length).
    void loadAt(const ClipSource& clip, double positionSeconds, AfterLoad afterLoad);
    /// Stops and forgets the clip.
    void clear();
    [[nodiscard]] const std::optional<ClipSource>& current() const { return m_current; }

    /// While Loading: as soon as it is decoded. At the end: from the beginning. After Failed: tries again.
    void play();
    void pause();
    void toggle();
    /// Clamped to the clip, to what is there of one that arrives; while Loading it is where the clip will begin.
    void seek(double seconds);
    void seekBy(double seconds);

    void setLoop(LoopMode mode);
    [[nodiscard]] LoopMode loop() const { return m_loop; }
    /// What loop repeats and where play ends; the whole clip without one. While paused the position moves into it, so
    /// that play plays it; what plays goes on. Stays while clips of the playlist are switched, and goes when one is
    /// loaded. A clip that ends before it begins is played as a whole.
    void setRegion(std::optional<core::TimeRegion> region);
    [[nodiscard]] const std::optional<core::TimeRegion>& region() const { return m_region; }
    /// As heard: 0 … 1, a cube of it is the gain.
    void setVolume(double volume);
    [[nodiscard]] double volume() const { return m_volume; }
    /// The current clip's gain (level match), linear; glides within 10 ms.
    void setClipGain(double gain);
    /// 0.5 … 2, the pitch stays; at 1 every sample is handed on as it is. Kept from clip to clip.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }
    /// To the next slower or faster of kSpeeds.
    void slower();
    void faster();
    static constexpr std::array<double, 6> kSpeeds{0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

    /// The devices that one can choose, and the one that plays or will; known after the first play, or
    /// refreshOutputs().
    [[nodiscard]] const OutputDevices& outputs() const { return m_outputs; }
    /// What people call the device that plays or will; empty where none is known.
    [[nodiscard]] QString outputName() const { return m_outputs.playing.name; }
    /// Asks the sound system anew; outputsChanged() follows if there is anything new.
    void refreshOutputs();
    /// By its id; empty: the system's default. While it is not there, the default plays in its place.
    void setOutputDevice(const QByteArray& id);
    [[nodiscard]] const QByteArray& outputDevice() const { return m_chosenOutput; }

    /// What is played, before the volume; any time, on the GUI thread.
    [[nodiscard]] LevelTap& levels() const { return *m_levels; }

    [[nodiscard]] PlayerState state() const { return m_state; }
    [[nodiscard]] bool playWhenLoaded() const { return m_state == PlayerState::Loading && m_playWhenLoaded; }
    /// Playing, or about to as soon as clip and device are there: what a pause button goes by.
    [[nodiscard]] bool wantsToPlay() const;
    /// Seconds into the clip of what is heard now; exact to one device buffer.
    [[nodiscard]] double position() const;
    /// Playing, and silent until more of an arriving clip is there.
    [[nodiscard]] bool isWaitingForSound() const;
    /// Seconds; 0 until decoded. Of a clip that arrives, what is there.
    [[nodiscard]] double duration() const;

Q_SIGNALS:
    void stateChanged(melodeck::ui::PlayerState state);
    /// Another clip, or none.
    void currentChanged();
    void playlistChanged();
    void durationChanged(double seconds);
    /// About 30 times a second while playing, and after every seek.
    void positionChanged(double seconds);
    void loopChanged(melodeck::ui::LoopMode mode);
    void volumeChanged(double volume);
    /// The last sample was heard; the state is Paused, position() the end.
    void finished();
    /// The clip cannot be decoded, or the device failed.
    void failed(const melodeck::core::Error& error);
    /// A part of the clip that plays cannot be decoded and is silent: said once a file, and it plays on.
    void damaged(const QString& sentence);
    /// Play was asked for and there is no sound device. The state stays what it was.
    void deviceMissing(const QString& sentence);
    void speedChanged(double speed);
    void outputsChanged();
    /// It plays on another device than one expects; the sentence says on which, and why.
    void outputMoved(const QString& sentence);

private:
    enum class From : std::uint8_t {
        Given,        ///< m_startSeconds.
        SamePosition, ///< Where the clip before it is by then.
    };
    void request(const ClipSource& clip, From from, double startSeconds, AfterLoad afterLoad);
    [[nodiscard]] AfterLoad asNow() const { return wantsToPlay() ? AfterLoad::Play : AfterLoad::Pause; }
    [[nodiscard]] double beginSeconds() const { return m_region ? m_region->startSeconds : 0.0; }
    void decode();
    void onDecoded(const core::Result<PcmTrack>& clip);
    void reportDuration();
    void onTick();
    void onOutputFailed(const core::Error& error);
    void onDeviceFound(const OutputFormat& format);
    void onDeviceMissing();
    void onDeviceSilent();
    void onDevices(const OutputDevices& devices);
    /// In mid-play it went away: play goes on when one is there again.
    void waitForDevice();
    [[nodiscard]] bool isSteady() const;
    void askForDevice();
    void goOnIfThere();
    void onMovedTo(const QString& name, const QString& gone);
    void tellMissingChoice();
    enum class Continue : std::uint8_t { Here, Elsewhere };
    /// The sound changes at once, also where the stretcher has read ahead.
    void jump(Continue where, const std::function<void()>& change);
    void begin();
    void startOutput();
    /// Gives up the wish to play for want of a device.
    void stayPaused();
    void closeOutput();
    void setState(PlayerState state);
    void applyVolume();
    void applyRegion();
    /// Has to be decoded as it comes.
    [[nodiscard]] static bool isArriving(const ClipSource& clip);
    void prefetch();
    void keepNeighboursReady();
    void tellDamage();
    [[nodiscard]] PcmKey keyOf(const ClipSource& clip) const;
    void reportPosition();
    [[nodiscard]] std::int64_t toFrames(double seconds) const;
    /// Frames of the feed that the device has played.
    [[nodiscard]] std::int64_t heardFrames() const;

    PlayerPatience m_patience;
    std::unique_ptr<AudioOutput> m_output;
    std::shared_ptr<LevelTap> m_levels;
    std::shared_ptr<PcmFeed> m_feed;
    std::shared_ptr<SpeedStage> m_stage;
    std::unique_ptr<ClipDecoder> m_decoder;
    std::unique_ptr<ArrivingDecoder> m_arrivals;
    std::vector<ClipSource> m_playlist;
    std::optional<ClipSource> m_partner;
    std::optional<ClipSource> m_current;
    std::optional<core::TimeRegion> m_region;
    OutputFormat m_format;
    PlayerState m_state = PlayerState::Empty;
    LoopMode m_loop = LoopMode::Off;
    double m_volume = 1.0;
    double m_speed = 1.0;
    OutputDevices m_outputs;
    QByteArray m_chosenOutput;
    /// That the chosen device is not there was said.
    bool m_saidMissing = false;

    /// While Loading.
    bool m_playWhenLoaded = false;
    From m_from = From::Given;
    double m_startSeconds = 0.0;

    /// Paths of which it was said that they are damaged.
    QSet<QString> m_saidDamaged;
    double m_reportedPosition = -1.0;
    double m_reportedDuration = 0.0;
    QTimer m_tick;
    /// Runs while the clip grows.
    QTimer m_growth;
    /// Runs while a device is looked for: the wish to play, and the end of patience.
    QTimer m_lookUp;
    static constexpr int kAskForDeviceMs = 500;
    /// Runs while the player waits for a device to come back, and until it is sure that it has.
    QTimer m_comeBack;
    QElapsedTimer m_sinceGone;
    QElapsedTimer m_sinceBack;
    std::int64_t m_playedBefore = 0;
    QElapsedTimer m_sincePlayed;
    /// Since sound was last wanted.
    QElapsedTimer m_idle;
};

} // namespace melodeck::ui
