#include "audio/Loudness.h"
#include "engine/sketch/BusCompressor.h"
#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/Piece.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/SoundFont.h"
#include "engine/sketch/composing/Chroma.h"
#include "engine/sketch/composing/StyleSound.h"
#include "mir/KnownMelody.h"
#include "mir/MelodyTranscriber.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

constexpr double seconds = 9.0;

struct Clip
{
    std::size_t melody = 0;
    QString prompt;
    audio::AudioBuffer audio;
    double followed = 0.0;
    /// Judged for the first melody only.
    std::optional<double> withoutLead;
    GainCurve compression;
    /// Of the mix, before and after it was compressed.
    double crest = 0.0;
    double compressedCrest = 0.0;
};

bool isLead(const Track& track)
{
    return track.role == TrackRole::Lead || track.role == TrackRole::LeadDouble;
}

} // namespace

/// Whether what sounds is the melody that was given: five prompts over three melodies, judged by the notes that were
/// played. tests/bench/run sketch does the same for every style and metre.
class SketchFollowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyClipFollowsItsMelody();
    void theLeadIsWhatCarriesIt();
    void soundsMoreLikeItsOwnMelodyThanLikeAnother();
    void everyLeadIsHeardForWhatItPlays_data();
    void everyLeadIsHeardForWhatItPlays();
    void compressionHoldsTheMixTogether();

private:
    [[nodiscard]] double mean(double Clip::*value) const
    {
        double sum = 0.0;
        for (const Clip& clip : m_clips) {
            sum += clip.*value;
        }
        return sum / static_cast<double>(m_clips.size());
    }

    QString m_font;
    std::vector<KnownMelody> m_melodies;
    mir::Transcription m_firstHeard;
    std::vector<Clip> m_clips;
};

void SketchFollowTest::initTestCase()
{
    const auto font = findSoundFont({}, soundFontFolders());
    const auto library = StyleLibrary::builtIn();
    QVERIFY(font.has_value() && library.has_value());
    m_font = *font;
    const FluidSynthRenderer renderer(m_font);
    for (const QString& name : knownMelodyNames()) {
        m_melodies.push_back(knownMelody(name));
        const mir::Transcription heard = mir::transcribeMelody(m_melodies.back().audio);
        m_firstHeard = m_melodies.size() == 1 ? heard : m_firstHeard;
        for (const char* prompt : {"happy rock", "energetic EDM", "sad jazz", "lo-fi piano", "orchestral"}) {
            Clip clip;
            clip.melody = m_melodies.size() - 1;
            clip.prompt = QString::fromLatin1(prompt);
            Piece piece = pieceOf(clip.prompt, heard, seconds, *library, mixedSeed(1, clip.prompt, 0));
            auto audio = renderer.render(piece.arrangement, {});
            QVERIFY(audio.has_value());
            const ClipEnd end = piece.form.fades ? ClipEnd::Faded : ClipEnd::Rung;
            clip.crest = crestOf(*audio);
            audio::AudioBuffer compressed = *audio;
            clip.compression = master(*audio, end, piece.arrangement.compression).compression;
            clip.compression.applyTo(compressed);
            clip.compressedCrest = crestOf(compressed);
            clip.audio = std::move(*audio);
            clip.followed = followedShare(clip.audio, m_melodies.back().notes);
            if (clip.melody > 0) {
                m_clips.push_back(std::move(clip));
                continue;
            }
            std::erase_if(piece.arrangement.tracks, isLead);
            clip.withoutLead = followedShare(*renderer.render(piece.arrangement, {}), m_melodies.back().notes);
            m_clips.push_back(std::move(clip));
        }
    }
}

void SketchFollowTest::everyClipFollowsItsMelody()
{
    for (const Clip& clip : m_clips) {
        qInfo("%s, %s: %.2f", qUtf8Printable(m_melodies[clip.melody].name), qUtf8Printable(clip.prompt), clip.followed);
        QVERIFY2(clip.followed >= 0.60, qPrintable(clip.prompt));
    }
    QVERIFY2(mean(&Clip::followed) >= 0.75, qPrintable(QString::number(mean(&Clip::followed))));
}

void SketchFollowTest::theLeadIsWhatCarriesIt()
{
    double with = 0.0;
    double without = 0.0;
    for (const Clip& clip : m_clips) {
        if (clip.withoutLead) {
            with += clip.followed;
            without += *clip.withoutLead;
            QVERIFY(*clip.withoutLead < clip.followed - 0.15);
        }
    }
    QVERIFY2(without < 0.5 * with, qPrintable(QStringLiteral("%1 of %2").arg(without).arg(with)));
}

void SketchFollowTest::soundsMoreLikeItsOwnMelodyThanLikeAnother()
{
    std::vector<Chromagram> recordings;
    for (const KnownMelody& melody : m_melodies) {
        // Compared at the clips' rate; the recordings are 22 050 Hz.
        audio::AudioBuffer stretched{32000, 1, {}};
        const double ratio = static_cast<double>(melody.audio.sampleRateHz) / 32000.0;
        const auto frames = static_cast<std::size_t>(static_cast<double>(melody.audio.samples.size()) / ratio) - 1;
        for (std::size_t i = 0; i < frames; ++i) {
            const double at = static_cast<double>(i) * ratio;
            const auto low = static_cast<std::size_t>(at);
            const auto part = static_cast<float>(at - static_cast<double>(low));
            stretched.samples.push_back(melody.audio.samples[low] * (1.0F - part) +
                                        melody.audio.samples[low + 1] * part);
        }
        recordings.push_back(chromagramOf(stretched));
    }
    double own = 0.0;
    double others = 0.0;
    for (const Clip& clip : m_clips) {
        const Chromagram heard = chromagramOf(clip.audio);
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            (i == clip.melody ? own : others) += agreement(heard, recordings[i]) * (i == clip.melody ? 1.0 : 0.5);
        }
    }
    qInfo("same dominant pitch class as the recording: %.2f, as the others: %.2f", own / 15.0, others / 15.0);
    QVERIFY(own >= 3.0 * others);
}

void SketchFollowTest::everyLeadIsHeardForWhatItPlays_data()
{
    QTest::addColumn<QString>("style");
    const auto library = StyleLibrary::builtIn();
    for (const Style& style : library->table().styles) {
        QTest::newRow(qPrintable(style.id)) << style.keywords.front();
    }
}

/// By itself. Guitars and some reeds hide their own pitch and are doubled for it.
void SketchFollowTest::everyLeadIsHeardForWhatItPlays()
{
    QFETCH(QString, style);
    const auto library = StyleLibrary::builtIn();
    Piece piece = pieceOf(style, m_firstHeard, seconds, *library, mixedSeed(1, style, 0));
    std::erase_if(piece.arrangement.tracks, [](const Track& track) { return !isLead(track); });
    const auto lead = FluidSynthRenderer(m_font).render(piece.arrangement, {});
    QVERIFY(lead.has_value());
    const double found = followedShare(*lead, m_melodies.front().notes);
    QVERIFY2(found >= 0.75, qPrintable(QString::number(found)));
}

void SketchFollowTest::compressionHoldsTheMixTogether()
{
    double gained = 0.0;
    for (const Clip& clip : m_clips) {
        const std::vector<float>& curve = clip.compression.values();
        QVERIFY(!curve.empty());
        // Gentle: it never takes more than six decibels.
        QVERIFY(*std::min_element(curve.begin(), curve.end()) > 0.5F);
        QVERIFY(*std::max_element(curve.begin(), curve.end()) <= 1.0F);
        QVERIFY2(
            clip.compressedCrest < clip.crest + 0.1,
            qPrintable(QStringLiteral("%1: %2 dB of %3").arg(clip.prompt).arg(clip.compressedCrest).arg(clip.crest)));
        gained += (clip.crest - clip.compressedCrest) / static_cast<double>(m_clips.size());
        QVERIFY(audio::measureLoudness(clip.audio).truePeak <= highestTruePeak);
        const double loudness = *audio::measureLoudness(clip.audio).integratedLufs;
        QVERIFY2(std::abs(loudness - targetLufs) < 0.5,
                 qPrintable(QStringLiteral("%1: %2 LUFS").arg(clip.prompt).arg(loudness)));
    }
    qInfo("the crest factor falls by %.2f dB", gained);
    QVERIFY(gained > 0.3);
}

QTEST_APPLESS_MAIN(SketchFollowTest)
#include "SketchFollowTest.moc"
