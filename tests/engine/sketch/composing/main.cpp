// Prints how the sketch engine's styles sound: whether each follows the tune it was given, whether it is told apart
// from the others by ear-less features, and how it is mixed. Tunes are in the public domain; nothing is read but the
// font.
//
//   melodeck-composing [--styles FOLDER] [--write FOLDER] [--mix] [--speed] [STYLE…]
//
//   --styles FOLDER  the style files of a folder instead of those built in, to hear a style before it is
//   --write FOLDER   the first tune's clips, and one without a melody, as WAV files
//   --mix            the level of every instrument against the whole, for the first tune
//   --speed          only how fast a fresh engine is and how much memory it takes; not judged with any other flags than
//                    those of a release
//   STYLE            how some styles sound, by id; all of them, and the speed, without
//
// Lines "GOAL <id> <value> >= <limit> PASS|FAIL" say what was promised. Ends with 0 when all passed, 1 on a miss, 2
// when nothing could be measured.

#include "audio/AudioFile.h"
#include "audio/Loudness.h"
#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/Piece.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/SoundFont.h"
#include "engine/sketch/StyleReader.h"
#include "engine/sketch/composing/Chroma.h"
#include "engine/sketch/composing/Goals.h"
#include "engine/sketch/composing/SpeedGoals.h"
#include "engine/sketch/composing/StyleSound.h"
#include "mir/Tunes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>

namespace {

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

constexpr double clipSeconds = 14.0;
/// Empty in a build with the flags of a release.
constexpr const char* benchUnfit = MELODECK_BENCH_UNFIT;

enum class Judges : std::uint8_t { All, Sound, Speed };

struct Choice
{
    QString styleFolder;
    QString writeFolder;
    bool showsMix = false;
    Judges judges = Judges::All;
    QStringList styles;
};

struct Melody
{
    QString name;
    mir::Transcription heard;
};

/// One clip, measured.
struct Clip
{
    audio::AudioBuffer audio;
    double followed = 0.0;
    double withoutLead = 0.0;
    double leadAlone = 0.0;
    /// Decibels of the lead above the rest.
    double leadAboveRest = 0.0;
    double lufs = 0.0;
    double truePeak = 0.0;
    double silenceSeconds = 0.0;
    double lowMid = 0.0;
    std::vector<double> features;
};

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "melodeck-composing: %s\n", qUtf8Printable(why));
    std::exit(2);
}

Choice readArguments(int argc, char** argv)
{
    Choice choice;
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool hasNext = i + 1 < words.size();
        if (words[i] == "--mix") {
            choice.showsMix = true;
        } else if (words[i] == "--speed") {
            choice.judges = Judges::Speed;
        } else if (words[i] == "--styles" && hasNext) {
            choice.styleFolder = QString::fromLocal8Bit(words[++i].data());
        } else if (words[i] == "--write" && hasNext) {
            choice.writeFolder = QString::fromLocal8Bit(words[++i].data());
        } else if (words[i].substr(0, 1) == "-") {
            giveUp(QStringLiteral("what is \"%1\"?").arg(QString::fromLocal8Bit(words[i].data())));
        } else {
            choice.styles.append(QString::fromLocal8Bit(words[i].data()));
            choice.judges = Judges::Sound;
        }
    }
    return choice;
}

StyleLibrary libraryOf(const QString& folder)
{
    if (folder.isEmpty()) {
        auto builtIn = StyleLibrary::builtIn();
        if (!builtIn) {
            giveUp(builtIn.error().message);
        }
        return std::move(*builtIn);
    }
    std::vector<StyleDocument> documents;
    for (const QFileInfo& entry : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            documents.push_back({entry.fileName(), file.readAll()});
        }
    }
    auto table = readStyleTable(documents);
    if (!table) {
        giveUp(table.error().message);
    }
    return StyleLibrary(std::move(*table));
}

Melody melodyOf(const WrittenTune& tune, double beatsPerMinute)
{
    Melody melody{tune.name, {}};
    melody.heard.kind = mir::MelodyKind::Monophonic;
    melody.heard.notes = tune.notes(beatsPerMinute);
    melody.heard.key = tune.key;
    melody.heard.meter = {beatsPerMinute, tune.beatsPerBar, 0.2 + tune.pickupBeats * 60.0 / beatsPerMinute};
    melody.heard.durationSeconds = melody.heard.notes.back().offsetSeconds;
    return melody;
}

/// Two or more tunes of every metre, at the tempos at which they are sung.
std::vector<Melody> melodies()
{
    std::vector<Melody> chosen;
    const auto add = [&chosen](const std::vector<WrittenTune>& tunes, int beatsPerBar, double beatsPerMinute) {
        int count = 0;
        for (const WrittenTune& tune : tunes) {
            if (tune.beatsPerBar == beatsPerBar && count++ < 2) {
                chosen.push_back(melodyOf(tune, beatsPerMinute));
            }
        }
    };
    add(publicDomainTunes(), 4, 112.0);
    add(publicDomainTunes(), 3, 132.0);
    add(furtherTunes(), 2, 92.0);
    add(furtherTunes(), 6, 210.0);
    return chosen;
}

bool isLead(const Track& track)
{
    return track.role == TrackRole::Lead || track.role == TrackRole::LeadDouble;
}

audio::AudioBuffer rendered(const FluidSynthRenderer& renderer, const Arrangement& arrangement)
{
    auto audio = renderer.render(arrangement, {});
    if (!audio) {
        giveUp(audio.error().message);
    }
    return std::move(*audio);
}

ClipEnd endOf(const Piece& piece)
{
    return piece.form.fades ? ClipEnd::Faded : ClipEnd::Rung;
}

Clip measured(const FluidSynthRenderer& renderer, const StyleLibrary& library, const Style& style, const Melody& melody,
              std::uint64_t seed)
{
    const QString prompt = style.keywords.front();
    Piece piece = pieceOf(prompt, melody.heard, clipSeconds, library, mixedSeed(seed, prompt, 0));
    Clip clip;
    clip.audio = rendered(renderer, piece.arrangement);
    master(clip.audio, endOf(piece), piece.arrangement.compression);
    clip.followed = followedShare(clip.audio, melody.heard.notes);
    clip.features = soundFeatures(clip.audio);
    clip.lowMid = lowMidShare(clip.audio);
    clip.silenceSeconds = longestSilence(clip.audio);
    const audio::Loudness loudness = audio::measureLoudness(clip.audio);
    clip.lufs = loudness.integratedLufs.value_or(-99.0);
    clip.truePeak = loudness.truePeak;
    Arrangement lead = piece.arrangement;
    std::erase_if(lead.tracks, [](const Track& track) { return !isLead(track); });
    std::erase_if(piece.arrangement.tracks, isLead);
    const audio::AudioBuffer rest = rendered(renderer, piece.arrangement);
    clip.withoutLead = followedShare(rest, melody.heard.notes);
    const audio::AudioBuffer alone = rendered(renderer, lead);
    clip.leadAlone = followedShare(alone, melody.heard.notes);
    clip.leadAboveRest = levelOf(alone) - levelOf(rest);
    return clip;
}

/// clips[style][tune], on all cores.
std::vector<std::vector<Clip>> measuredAll(const FluidSynthRenderer& renderer, const StyleLibrary& library,
                                           const std::vector<Style>& styles, const std::vector<Melody>& tunes)
{
    std::vector<std::vector<Clip>> clips(styles.size(), std::vector<Clip>(tunes.size()));
    std::atomic<std::size_t> next{0};
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            for (std::size_t job = next++; job < styles.size() * tunes.size(); job = next++) {
                const std::size_t style = job / tunes.size();
                const std::size_t tune = job % tunes.size();
                clips[style][tune] = measured(renderer, library, styles[style], tunes[tune], tune + 1);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    return clips;
}

template <class Value>
double meanOf(const std::vector<Clip>& clips, Value Clip::*value)
{
    double sum = 0.0;
    for (const Clip& clip : clips) {
        sum += static_cast<double>(clip.*value);
    }
    return sum / static_cast<double>(clips.size());
}

const char* nameOf(TrackRole role)
{
    switch (role) {
    case TrackRole::Lead:
        return "lead";
    case TrackRole::LeadDouble:
        return "double";
    case TrackRole::Bass:
        return "bass";
    case TrackRole::Layer:
        return "layer";
    case TrackRole::Drums:
        return "drums";
    default:
        return "other";
    }
}

/// The level of every track, in decibels against the whole.
void printMix(const FluidSynthRenderer& renderer, const StyleLibrary& library, const Style& style, const Melody& melody)
{
    const QString prompt = QStringLiteral("dense ") + style.keywords.front();
    const Piece piece = pieceOf(prompt, melody.heard, clipSeconds, library, mixedSeed(1, prompt, 0));
    const double whole = levelOf(rendered(renderer, piece.arrangement));
    std::printf("%-11s", qUtf8Printable(style.id));
    for (const Track& track : piece.arrangement.tracks) {
        Arrangement solo = piece.arrangement;
        solo.tracks = {track};
        const audio::AudioBuffer audio = rendered(renderer, solo);
        std::printf("  %s %d: %+.1f (%.0f%%)", nameOf(track.role), track.program, levelOf(audio) - whole,
                    100.0 * lowMidShare(audio));
    }
    std::puts("");
}

void write(const audio::AudioBuffer& clip, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(audio::encodeWav16(clip)) < 0) {
        giveUp(file.errorString());
    }
}

void writeClips(const FluidSynthRenderer& renderer, const StyleLibrary& library, const Style& style,
                const Melody& melody, const QString& folder)
{
    const QString prompt = style.keywords.front();
    for (const bool follows : {true, false}) {
        const auto heard = follows ? std::optional<mir::Transcription>(melody.heard) : std::nullopt;
        const Piece piece = pieceOf(prompt, heard, 24.0, library, mixedSeed(1, prompt, 0));
        audio::AudioBuffer clip = rendered(renderer, piece.arrangement);
        master(clip, endOf(piece), piece.arrangement.compression);
        write(clip, folder + QLatin1Char('/') + style.id +
                        (follows ? QStringLiteral(".tune.wav") : QStringLiteral(".own.wav")));
    }
}

void judge(const std::vector<Style>& styles, const std::vector<std::vector<Clip>>& clips, Goals& goals)
{
    std::vector<std::vector<std::vector<double>>> features;
    for (const auto& row : clips) {
        features.emplace_back();
        for (const Clip& clip : row) {
            features.back().push_back(clip.features);
        }
    }
    const std::vector<int> right = recognised(features);
    std::puts("style        follows  worst  muted  alone  known  lead dB  low-mid  LUFS    peak  silence");
    double followedSum = 0.0;
    double mutedSum = 0.0;
    double worstStyle = 1.0;
    double worstLead = 1.0;
    double knownSum = 0.0;
    double highestPeak = 0.0;
    double longest = 0.0;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const auto& row = clips[i];
        const auto count = static_cast<double>(row.size());
        const auto by = [&row](double Clip::*value) {
            return *std::max_element(row.begin(), row.end(),
                                     [value](const Clip& a, const Clip& b) { return a.*value < b.*value; });
        };
        const double worst = std::min_element(row.begin(), row.end(), [](const Clip& a, const Clip& b) {
                                 return a.followed < b.followed;
                             })->followed;
        const double followed = meanOf(row, &Clip::followed);
        std::printf("%-12s    %.2f   %.2f   %.2f   %.2f   %3.0f%%    %+5.1f     %3.0f%%  %.1f  %.3f    %.2f\n",
                    qUtf8Printable(styles[i].id), followed, worst, meanOf(row, &Clip::withoutLead),
                    meanOf(row, &Clip::leadAlone), 100.0 * right[i] / count, meanOf(row, &Clip::leadAboveRest),
                    100.0 * meanOf(row, &Clip::lowMid), meanOf(row, &Clip::lufs), by(&Clip::truePeak).truePeak,
                    by(&Clip::silenceSeconds).silenceSeconds);
        followedSum += followed;
        mutedSum += meanOf(row, &Clip::withoutLead);
        worstStyle = std::min(worstStyle, followed);
        worstLead = std::min(worstLead, meanOf(row, &Clip::leadAlone));
        knownSum += right[i] / count;
        highestPeak = std::max(highestPeak, by(&Clip::truePeak).truePeak);
        longest = std::max(longest, by(&Clip::silenceSeconds).silenceSeconds);
    }
    const auto count = static_cast<double>(styles.size());
    goals.atLeast("C-follows", followedSum / count, 0.75);
    goals.atLeast("C-every-style", worstStyle, 0.60);
    goals.atLeast("C-every-lead", worstLead, 0.75);
    goals.atMost("C-muted", mutedSum / followedSum, 0.5);
    goals.atLeast("C-told-apart", knownSum / count, 0.95);
    goals.atMost("C-peak", highestPeak, highestTruePeak);
    goals.atMost("C-silence", longest, 0.5);
}

} // namespace

int main(int argc, char** argv)
{
    const Choice choice = readArguments(argc, argv);
    const auto font = findSoundFont({}, soundFontFolders());
    if (!font) {
        giveUp(font.error().message);
    }
    const FluidSynthRenderer renderer(*font);
    const StyleLibrary library = libraryOf(choice.styleFolder);
    std::vector<Style> styles;
    for (const Style& style : library.table().styles) {
        if (choice.styles.isEmpty() || choice.styles.contains(style.id)) {
            styles.push_back(style);
        }
    }
    if (styles.empty()) {
        giveUp(QStringLiteral("there is no such style"));
    }
    const std::vector<Melody> tunes = melodies();
    if (choice.showsMix || !choice.writeFolder.isEmpty()) {
        for (const Style& style : styles) {
            if (choice.showsMix) {
                printMix(renderer, library, style, tunes.front());
            } else {
                writeClips(renderer, library, style, tunes.front(), choice.writeFolder);
            }
        }
        return 0;
    }
    Goals goals;
    if (choice.judges != Judges::Speed) {
        judge(styles, measuredAll(renderer, library, styles, tunes), goals);
    }
    if (choice.judges != Judges::Sound && std::string_view(benchUnfit).empty()) {
        judgeSpeed(MELODECK_BIN_DIR "/melodeck-engine", renderer, goals);
    } else if (choice.judges != Judges::Sound) {
        std::printf("The speed is not judged: this build is not what people run (%s).\n", benchUnfit);
    }
    return goals.isMissed() ? 1 : 0;
}
