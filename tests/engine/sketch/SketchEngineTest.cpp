#include "engine/sketch/SketchEngine.h"

#include "audio/AudioFile.h"
#include "audio/Loudness.h"
#include "engine/sketch/ClipLine.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/PieceMidi.h"
#include "mir/KnownMelody.h"
#include "mir/MelodyTranscriber.h"
#include "mir/MidiReading.h"
#include "mir/OnsetDetector.h"
#include "mir/RealFft.h"
#include "mir/Tones.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <complex>
#include <stdexcept>
#include <stop_token>
#include <thread>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

SketchRequest requestFor(const QStringList& prompts, double seconds = 4.0, std::uint64_t seed = 7)
{
    SketchRequest request;
    request.prompts.assign(prompts.begin(), prompts.end());
    request.durationSeconds = seconds;
    request.seed = seed;
    return request;
}

QByteArray hashOf(const SketchClip& clip)
{
    return QCryptographicHash::hash(audio::encodeWav16(clip.audio), QCryptographicHash::Sha256).toHex();
}

/// Share of the energy in eight bands of an octave from 60 Hz, in decibels, and the onsets a second.
std::array<double, 9> featuresOf(const audio::AudioBuffer& clip)
{
    constexpr int size = 4096;
    mir::RealFft fft(size);
    std::array<double, 9> features{};
    for (std::size_t start = 0; start + size <= clip.samples.size(); start += size) {
        const auto spectrum = fft.forward({clip.samples.data() + start, size});
        for (std::size_t bin = 1; bin < spectrum.size(); ++bin) {
            const double octave = std::log2(static_cast<double>(bin) * 32000.0 / size / 60.0);
            if (octave >= 0.0 && octave < 8.0) {
                features.at(static_cast<std::size_t>(octave)) += std::norm(std::complex<double>(spectrum[bin]));
            }
        }
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < 8; ++i) {
        sum += features.at(i);
    }
    for (std::size_t i = 0; i < 8; ++i) {
        features.at(i) = 10.0 * std::log10(features.at(i) / sum + 1e-6);
    }
    std::vector<float> half;
    for (std::size_t i = 0; i + 1 < clip.samples.size(); i += 2) {
        half.push_back(0.5F * (clip.samples[i] + clip.samples[i + 1]));
    }
    features[8] = static_cast<double>(mir::OnsetDetector().detect(half).size()) / clip.durationSeconds();
    return features;
}

double distance(const std::array<double, 9>& a, const std::array<double, 9>& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += std::abs(a.at(i) - b.at(i)) / static_cast<double>(a.size());
    }
    return sum;
}

} // namespace

class SketchEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesExactlyTheLengthAskedFor_data();
    void givesExactlyTheLengthAskedFor();
    void loopsWithoutASeam_data();
    void loopsWithoutASeam();
    void playsInStereoWhenAsked();
    void givesStemsThatTogetherAreTheClip();
    void writesDownWhatItPlays_data();
    void writesDownWhatItPlays();
    void givesTheSameBytesForTheSameSeed();
    void givesOtherBytesForAnotherSeed();
    void givesEachPlaceInTheRequestItsOwnClip();
    void makesThreePromptsThreeDifferentThings();
    void keepsLoudnessAndPeaks();
    void followsAMelodyAndSaysSo();
    void composesWithoutAMelody();
    void saysWhyAMelodyIsNotUsable_data();
    void saysWhyAMelodyIsNotUsable();
    void listensToTheStartOfALongMelodyOnly();
    void retimesOnRequest();
    void arrangesWhatIsCorrected();
    void saysWhatToInstallWithoutASoundFont();
    void stopsWhenAsked();
    void stopsBetweenClips();
    void makesTheSameOnAnyNumberOfThreads();
    void handsClipsOverInOrder();
    void hashesItsBank();

private:
    SketchEngine m_engine;
};

void SketchEngineTest::initTestCase()
{
    const auto font = m_engine.soundFont();
    QVERIFY2(font.has_value(), font ? "" : qPrintable(font.error().message));
}

void SketchEngineTest::givesExactlyTheLengthAskedFor_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("frames");
    QTest::newRow("1") << 1.0 << 32000;
    QTest::newRow("4") << 4.0 << 128000;
    QTest::newRow("8") << 8.0 << 256000;
    QTest::newRow("12.345") << 12.345 << 395040;
    QTest::newRow("7.77777") << 7.77777 << 248889;
}

void SketchEngineTest::givesExactlyTheLengthAskedFor()
{
    QFETCH(double, seconds);
    QFETCH(int, frames);
    const auto reply = m_engine.arrange(requestFor({QStringLiteral("rock")}, seconds), {});
    QVERIFY(reply.has_value());
    const audio::AudioBuffer& clip = reply->clips.front().audio;
    QCOMPARE(clip.frames(), std::int64_t{frames});
    QCOMPARE(clip.sampleRateHz, 32000);
    QCOMPARE(clip.channels, 1);
}

void SketchEngineTest::loopsWithoutASeam_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("melody");
    QTest::addColumn<double>("seconds");
    QTest::newRow("rock, melody in four") << QStringLiteral("rock") << 0 << 8.0;
    QTest::newRow("orchestral, melody in three") << QStringLiteral("orchestral") << 1 << 11.0;
    QTest::newRow("synthwave, composed") << QStringLiteral("synthwave") << -1 << 6.0;
}

void SketchEngineTest::loopsWithoutASeam()
{
    QFETCH(QString, prompt);
    QFETCH(int, melody);
    QFETCH(double, seconds);
    SketchRequest request = requestFor({prompt}, seconds);
    request.kind = ClipKind::Loop;
    if (melody >= 0) {
        request.melody = knownMelody(knownMelodyNames().at(melody)).audio;
    }
    const auto reply = m_engine.arrange(request, {});
    QVERIFY(reply.has_value());
    const SketchClip& clip = reply->clips.front();
    const double bar = 60.0 / clip.beatsPerMinute * clip.beatsPerBar;
    QCOMPARE(clip.audio.frames(), static_cast<std::int64_t>(std::llround(clip.loopBars * bar * 32000.0)));
    QVERIFY(std::abs(clip.loopBars * bar - std::round(clip.loopBars * bar * 32000.0) / 32000.0) < 1e-7);
    QVERIFY(std::abs(clip.durationSeconds - seconds) <= 0.5 * bar + 1e-6);
    QCOMPARE(clip.firstBarSeconds, 0.0);
    // Steps from sample to sample at the seam are like those in the 20 ms around it.
    const std::vector<float>& samples = clip.audio.samples;
    const auto step = [&samples](std::size_t i) {
        const std::size_t size = samples.size();
        return std::abs(static_cast<double>(samples[(i + 1) % size]) - static_cast<double>(samples[i % size]));
    };
    double around = 0.0;
    for (std::size_t i = samples.size() - 320; i < samples.size() + 320; ++i) {
        around = std::max(around, i == samples.size() - 1 ? 0.0 : step(i));
    }
    QVERIFY2(step(samples.size() - 1) <= 1.2 * around, qPrintable(QString::number(step(samples.size() - 1))));
    // The spectrum goes on: a cut would have the highest tones of all, for a moment.
    const auto bend = [&samples](std::size_t i) {
        const std::size_t size = samples.size();
        const auto at = [&samples, size](std::size_t k) { return static_cast<double>(samples[k % size]); };
        return std::abs(at(i + 2) - 3.0 * at(i + 1) + 3.0 * at(i) - at(i - 1));
    };
    double over = 0.0;
    double beside = 0.0;
    for (std::size_t i = samples.size() - 320; i < samples.size() + 320; ++i) {
        const bool isOver = i + 3 > samples.size() && i < samples.size() + 2;
        (isOver ? over : beside) = std::max(isOver ? over : beside, bend(i));
    }
    QVERIFY2(over <= 1.2 * beside + 1e-4, qPrintable(QStringLiteral("%1 beside %2").arg(over).arg(beside)));
}

void SketchEngineTest::playsInStereoWhenAsked()
{
    SketchRequest request = requestFor({QStringLiteral("folk")}, 4.0);
    const auto mono = m_engine.arrange(request, {});
    request.channels = 2;
    const auto stereo = m_engine.arrange(request, {});
    QCOMPARE(stereo->clips.front().audio.channels, 2);
    QCOMPARE(stereo->clips.front().audio.frames(), mono->clips.front().audio.frames());
    QCOMPARE(stereo->clips.front().chords, mono->clips.front().chords);
    const audio::Loudness loudness = audio::measureLoudness(stereo->clips.front().audio);
    QVERIFY(std::abs(*loudness.integratedLufs - targetLufs) < 1.0);
    QVERIFY(loudness.truePeak <= highestTruePeak);
}

void SketchEngineTest::givesStemsThatTogetherAreTheClip()
{
    SketchRequest request = requestFor({QStringLiteral("rock")}, 6.0);
    request.melody = knownMelody(knownMelodyNames().at(0)).audio;
    const auto plain = m_engine.arrange(request, {});
    QVERIFY(plain->clips.front().stems.empty() && plain->clips.front().midi.isEmpty());
    request.parts.stems = true;
    const auto reply = m_engine.arrange(request, {});
    const SketchClip& clip = reply->clips.front();
    // The clip itself is the same.
    QCOMPARE(hashOf(clip), hashOf(plain->clips.front()));
    QStringList names;
    std::vector<double> sum(clip.audio.samples.size(), 0.0);
    for (const Stem& stem : clip.stems) {
        names.append(stem.name);
        const auto part = audio::decodeAudio(stem.wav);
        QVERIFY(part.has_value());
        QCOMPARE(part->samples.size(), sum.size());
        double loudness = 0.0;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += static_cast<double>(part->samples[i]);
            loudness += std::abs(static_cast<double>(part->samples[i]));
        }
        QVERIFY(loudness > 1.0);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("lead"), QStringLiteral("bass"), QStringLiteral("chords"),
                                 QStringLiteral("drums")}));
    double both = 0.0;
    double clipPower = 0.0;
    double sumPower = 0.0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const auto sample = static_cast<double>(clip.audio.samples[i]);
        both += sample * sum[i];
        clipPower += sample * sample;
        sumPower += sum[i] * sum[i];
    }
    const double correlation = both / std::sqrt(clipPower * sumPower);
    qInfo("correlation of the stems' sum with the clip: %.4f", correlation);
    QVERIFY(correlation > 0.98);
}

void SketchEngineTest::writesDownWhatItPlays_data()
{
    QTest::addColumn<int>("melody");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("a melody that comes in after a second") << 0 << QStringLiteral("rock");
    QTest::newRow("a melody in three with a pickup") << 1 << QStringLiteral("sad orchestral");
    QTest::newRow("composed") << -1 << QStringLiteral("jazz");
}

void SketchEngineTest::writesDownWhatItPlays()
{
    QFETCH(int, melody);
    QFETCH(QString, prompt);
    std::optional<mir::Transcription> heard;
    if (melody >= 0) {
        heard = mir::transcribeMelody(knownMelody(knownMelodyNames().at(melody)).audio);
    }
    const auto library = StyleLibrary::builtIn();
    const Piece piece = pieceOf(prompt, heard, 20.0, *library, 3);
    const ReadMidi midi = readMidi(midiOf(piece, prompt));
    QVERIFY2(midi.problem.isEmpty(), qPrintable(midi.problem));
    QCOMPARE(midi.tracks.size(), piece.arrangement.tracks.size() + 1);
    for (std::size_t i = 0; i < piece.arrangement.tracks.size(); ++i) {
        std::vector<double> written;
        for (const MidiEvent& event : midi.tracks[i + 1]) {
            if ((event.status & 0xF0) == 0x90 && event.second > 0) {
                written.push_back(midi.secondsAt(event.tick));
            }
        }
        std::vector<double> played;
        for (const NoteEvent& note : piece.arrangement.tracks[i].notes) {
            played.push_back(note.startSeconds);
        }
        std::sort(played.begin(), played.end());
        QCOMPARE(written.size(), played.size());
        for (std::size_t note = 0; note < played.size(); ++note) {
            QVERIFY2(std::abs(written[note] - played[note]) < 0.003,
                     qPrintable(QStringLiteral("%1 %2").arg(written[note]).arg(played[note])));
        }
    }
}

void SketchEngineTest::givesTheSameBytesForTheSameSeed()
{
    SketchRequest request = requestFor({QStringLiteral("sad jazz")});
    request.melody = knownMelody(knownMelodyNames().at(1)).audio;
    const auto first = m_engine.arrange(request, {});
    const auto second = SketchEngine().arrange(request, {});
    QCOMPARE(hashOf(first->clips.front()), hashOf(second->clips.front()));
    QCOMPARE(first->clips.front().chords, second->clips.front().chords);
}

void SketchEngineTest::givesOtherBytesForAnotherSeed()
{
    SketchRequest request = requestFor({QStringLiteral("sad jazz")}, 4.0, 1);
    request.melody = knownMelody(knownMelodyNames().at(1)).audio;
    const auto first = m_engine.arrange(request, {});
    request.seed = 2;
    const auto second = m_engine.arrange(request, {});
    QVERIFY(hashOf(first->clips.front()) != hashOf(second->clips.front()));
}

void SketchEngineTest::givesEachPlaceInTheRequestItsOwnClip()
{
    const auto reply = m_engine.arrange(requestFor({QStringLiteral("rock"), QStringLiteral("rock")}), {});
    QCOMPARE(reply->clips.size(), std::size_t{2});
    QVERIFY(hashOf(reply->clips[0]) != hashOf(reply->clips[1]));
}

void SketchEngineTest::makesThreePromptsThreeDifferentThings()
{
    const QStringList prompts{QStringLiteral("happy rock"), QStringLiteral("energetic EDM"),
                              QStringLiteral("sad jazz"),   QStringLiteral("lo-fi piano"),
                              QStringLiteral("folk waltz"), QStringLiteral("synthwave")};
    std::vector<std::vector<std::array<double, 9>>> byPrompt(6);
    for (const QString& name : knownMelodyNames()) {
        SketchRequest request = requestFor(prompts, 6.0);
        request.melody = knownMelody(name).audio;
        const auto reply = m_engine.arrange(request, {});
        QVERIFY(reply.has_value());
        for (std::size_t i = 0; i < byPrompt.size(); ++i) {
            byPrompt[i].push_back(featuresOf(reply->clips[i].audio));
        }
    }
    // The nearest other clip of any melody has the same prompt more often than not, and by far.
    int right = 0;
    double nearestPair = 1e9;
    for (std::size_t prompt = 0; prompt < 6; ++prompt) {
        for (std::size_t melody = 0; melody < 3; ++melody) {
            double nearest = 1e9;
            std::size_t nearestPrompt = 99;
            for (std::size_t other = 0; other < 6; ++other) {
                for (std::size_t otherMelody = 0; otherMelody < 3; ++otherMelody) {
                    const double found = distance(byPrompt[prompt][melody], byPrompt[other][otherMelody]);
                    if (otherMelody != melody && found < nearest) {
                        nearest = found;
                        nearestPrompt = other;
                    }
                }
            }
            right += nearestPrompt == prompt ? 1 : 0;
        }
        for (std::size_t other = 0; other < prompt; ++other) {
            for (std::size_t melody = 0; melody < 3; ++melody) {
                const double apart = distance(byPrompt[prompt][melody], byPrompt[other][melody]);
                nearestPair = std::min(nearestPair, apart);
                QVERIFY2(apart > 1.2, qPrintable(prompts.at(static_cast<qsizetype>(prompt)) + QLatin1Char('/') +
                                                 prompts.at(static_cast<qsizetype>(other))));
            }
        }
    }
    qInfo("style recognised by sound: %d of 18; the two most alike are %.1f apart", right, nearestPair);
    QVERIFY(right >= 15);
}

void SketchEngineTest::keepsLoudnessAndPeaks()
{
    const auto reply = m_engine.arrange(
        requestFor({QStringLiteral("happy rock"), QStringLiteral("sad jazz"), QStringLiteral("orchestral")}, 8.0), {});
    for (const SketchClip& clip : reply->clips) {
        const audio::Loudness loudness = audio::measureLoudness(clip.audio);
        QVERIFY(std::abs(*loudness.integratedLufs - targetLufs) < 0.5);
        QVERIFY(loudness.truePeak <= highestTruePeak);
    }
}

void SketchEngineTest::followsAMelodyAndSaysSo()
{
    const KnownMelody melody = knownMelody(knownMelodyNames().front());
    SketchRequest request = requestFor({QStringLiteral("happy rock with kazoos")}, 8.0);
    request.melody = melody.audio;
    const auto reply = m_engine.arrange(request, {});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->melody.verdict, QStringLiteral("followed"));
    const SketchClip& clip = reply->clips.front();
    QCOMPARE(mir::keyName(clip.key), melody.key);
    QCOMPARE(clip.beatsPerBar, 4);
    QVERIFY(std::abs(clip.beatsPerMinute / melody.beatsPerMinute - 1.0) < 0.04);
    QCOMPARE(clip.styleId, QStringLiteral("rock"));
    QVERIFY(!clip.chords.isEmpty());
    QCOMPARE(clip.wordsUnderstood, (QStringList{QStringLiteral("rock"), QStringLiteral("happy")}));
    QCOMPARE(clip.wordsIgnored, QStringList{QStringLiteral("kazoos")});
}

void SketchEngineTest::composesWithoutAMelody()
{
    const auto reply = m_engine.arrange(requestFor({QStringLiteral("happy folk")}, 8.0), {});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->melody.verdict, QStringLiteral("none"));
    QVERIFY(!reply->melody.transcription);
    QCOMPARE(reply->clips.front().key.mode, mir::Mode::Major);
    QVERIFY(audio::measureLoudness(reply->clips.front().audio).integratedLufs.value_or(-99.0) > -17.0);
}

void SketchEngineTest::saysWhyAMelodyIsNotUsable_data()
{
    QTest::addColumn<int>("melody");
    QTest::addColumn<QString>("why");
    QTest::newRow("silence") << 0 << QStringLiteral("silent");
    QTest::newRow("noise") << 1 << QStringLiteral("pitch");
    QTest::newRow("one note") << 2 << QStringLiteral("one note");
    QTest::newRow("empty") << 3 << QStringLiteral("silent");
}

void SketchEngineTest::saysWhyAMelodyIsNotUsable()
{
    QFETCH(int, melody);
    QFETCH(QString, why);
    SketchRequest request = requestFor({QStringLiteral("folk")});
    const std::vector<mir::Note> note{{0.2, 1.5, 64, 1.0F}};
    const std::array<audio::AudioBuffer, 4> inputs{silence(3.0), whiteNoise(3.0, 0.4F, 3), playedNotes(note, 2.0),
                                                   audio::AudioBuffer{}};
    request.melody = inputs.at(static_cast<std::size_t>(melody));
    const auto reply = m_engine.arrange(request, {});
    QVERIFY(reply.has_value());
    QVERIFY(reply->melody.verdict.startsWith(QStringLiteral("not usable: ")));
    QVERIFY2(reply->melody.verdict.contains(why), qPrintable(reply->melody.verdict));
    // There is music all the same.
    QVERIFY(audio::measureLoudness(reply->clips.front().audio).integratedLufs.value_or(-99.0) > -18.0);
}

void SketchEngineTest::listensToTheStartOfALongMelodyOnly()
{
    SketchRequest request = requestFor({QStringLiteral("folk")}, 2.0);
    request.melody = silence(600.0, 8000);
    const auto late = m_engine.arrange(request, {});
    QCOMPARE(late->melody.transcription->durationSeconds, 32.0);
}

void SketchEngineTest::retimesOnRequest()
{
    SketchRequest request = requestFor({QStringLiteral("rock 90 bpm")});
    request.melody = knownMelody(knownMelodyNames().front()).audio;
    QCOMPARE(m_engine.arrange(request, {})->clips.front().beatsPerMinute, 90.0);
}

void SketchEngineTest::arrangesWhatIsCorrected()
{
    SketchRequest request = requestFor({QStringLiteral("folk")}, 8.0);
    request.melody = knownMelody(QStringLiteral("ode_to_joy.piano")).audio;
    const SketchReply heard = m_engine.arrange(request, {}).value();
    QCOMPARE(heard.clips.front().beatsPerBar, 4);
    request.melodyHints = {mir::Key{11, mir::Mode::Minor}, 2.0 * heard.clips.front().beatsPerMinute, 3, 0.9};
    const SketchReply told = m_engine.arrange(request, {}).value();
    QCOMPARE(told.melody.verdict, QStringLiteral("followed"));
    QCOMPARE(told.melody.transcription->notes, heard.melody.transcription->notes);
    const SketchClip& clip = told.clips.front();
    QCOMPARE(clip.key, (mir::Key{11, mir::Mode::Minor}));
    QCOMPARE(clip.beatsPerBar, 3);
    QVERIFY(std::abs(clip.beatsPerMinute / heard.clips.front().beatsPerMinute - 2.0) < 1e-6);
    const double bar = 3.0 * 60.0 / clip.beatsPerMinute;
    QVERIFY(std::abs(std::remainder(0.9 - clip.firstBarSeconds, bar)) < 0.01);
    QVERIFY(clip.chords.contains(QStringLiteral("Bm")));
    QVERIFY(clip.chords != heard.clips.front().chords);
    QVERIFY(hashOf(clip) != hashOf(heard.clips.front()));
    // A melody that cannot be followed is no more followed for it.
    request.melody = silence(3.0);
    QVERIFY(m_engine.arrange(request, {})->melody.verdict.startsWith(QStringLiteral("not usable")));
}

void SketchEngineTest::saysWhatToInstallWithoutASoundFont()
{
    const SketchEngine engine(QStringLiteral("/nowhere/at all.sf2"));
    QVERIFY(!engine.soundFont().has_value());
    QVERIFY(!engine.soundFontHash().has_value());
    const auto reply = engine.arrange(requestFor({QStringLiteral("rock")}), {});
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().code, core::ErrorCode::Unavailable);
    QVERIFY(reply.error().message.contains(QStringLiteral("fluidr3mono-gm-soundfont")));
}

void SketchEngineTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto reply = m_engine.arrange(requestFor({QStringLiteral("rock")}, 300.0), source.get_token());
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().code, core::ErrorCode::Cancelled);
}

void SketchEngineTest::stopsBetweenClips()
{
    std::stop_source source;
    int done = 0;
    const auto reply =
        m_engine.arrange(requestFor({QStringLiteral("rock"), QStringLiteral("jazz"), QStringLiteral("edm")}),
                         source.get_token(), [&](const SketchClip& /*clip*/) {
                             ++done;
                             source.request_stop();
                         });
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(done, 1);
}

void SketchEngineTest::makesTheSameOnAnyNumberOfThreads()
{
    SketchRequest request = requestFor(
        {QStringLiteral("rock"), QStringLiteral("sad jazz"), QStringLiteral("waltz"), QStringLiteral("rock")}, 2.0);
    request.melody = knownMelody(knownMelodyNames().at(1)).audio;
    const auto one = SketchEngine({}, 1).arrange(request, {});
    const auto four = SketchEngine({}, 4).arrange(request, {});
    QVERIFY(one.has_value() && four.has_value());
    for (std::size_t i = 0; i < one->clips.size(); ++i) {
        QCOMPARE(hashOf(four->clips[i]), hashOf(one->clips[i]));
    }
}

void SketchEngineTest::handsClipsOverInOrder()
{
    // The first is the longest in the making, and is the first all the same; an error ends it at its place.
    std::atomic<int> made = 0;
    std::vector<int> order;
    const auto make = [&made](int index, const std::stop_token& /*stop*/) -> core::Result<SketchClip> {
        while (index == 0 && made < 3) {
            std::this_thread::yield();
        }
        ++made;
        if (index == 4) {
            return core::fail(core::ErrorCode::Io, QStringLiteral("planned"));
        }
        SketchClip clip;
        clip.loopBars = index;
        return clip;
    };
    const auto ended = makeInOrder(6, 4, {}, make, [&order](int index, const SketchClip& clip) {
        QCOMPARE(clip.loopBars, index);
        order.push_back(index);
    });
    QVERIFY(!ended.has_value());
    QCOMPARE(ended.error().code, core::ErrorCode::Io);
    QCOMPARE(order, (std::vector<int>{0, 1, 2, 3}));
    const auto threw = makeInOrder(
        1, 1, {}, [](int, const std::stop_token&) -> core::Result<SketchClip> { throw std::runtime_error("planned"); },
        [](int, const SketchClip&) {});
    QVERIFY(!threw.has_value());
    QCOMPARE(threw.error().code, core::ErrorCode::Unknown);
}

void SketchEngineTest::hashesItsBank()
{
    const auto hash = m_engine.soundFontHash();
    QVERIFY(hash.has_value());
    QCOMPARE(hash->size(), 64);
    QCOMPARE(*m_engine.soundFontHash(), *hash);
}

QTEST_APPLESS_MAIN(SketchEngineTest)
#include "SketchEngineTest.moc"
