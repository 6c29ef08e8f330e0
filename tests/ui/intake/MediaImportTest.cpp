#include "ui/intake/MediaImport.h"

#include "audio/AudioFile.h"
#include "audio/MediaContainer.h"
#include "jobs/LoudnessMeter.h"
#include "support/AudioSamples.h"
#include "support/TestPaths.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyReader.h"
#include "ui/media/MediaKind.h"
#include "ui/media/MediaToWav.h"
#include "ui/player/SoundPieces.h"
#include "ui/save/ClipExport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <cmath>
#include <future>
#include <numbers>
#include <stop_token>
#include <thread>
#include <utility>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kDecodeMs = 30'000;

QString media(const char* name)
{
    return QStringLiteral(MELODECK_TEST_DATA "/media/") + QLatin1String(name);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Amplitude of one frequency (Goertzel) in the middle of a sound.
double amplitudeAt(const audio::AudioBuffer& sound, double frequencyHz)
{
    const std::int64_t first = sound.frames() / 4;
    const std::int64_t count = sound.frames() / 2;
    double re = 0.0;
    double im = 0.0;
    for (std::int64_t frame = first; frame < first + count; ++frame) {
        const double angle = 2.0 * std::numbers::pi * frequencyHz * static_cast<double>(frame) / sound.sampleRateHz;
        const double sample = sound.samples[static_cast<std::size_t>(frame * sound.channels)];
        re += sample * std::cos(angle);
        im += sample * std::sin(angle);
    }
    return 2.0 * std::hypot(re, im) / static_cast<double>(count);
}

} // namespace

class MediaImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        // The cache of the person who runs this is not ours.
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("cache"))));
        m_import.emplace();
        m_wavs.clear();
        m_errors.clear();
        connect(&*m_import, &MediaImport::converted, this, [this](const QString& path) { m_wavs << path; });
        connect(&*m_import, &MediaImport::failed, this, [this](const core::Error& error) { m_errors << error; });
    }
    void cleanup() { m_import.reset(); }

    void turnsWebmIntoAWavOfTheSameSoundThatKeepsItsName()
    {
        QVERIFY(!audio::probeAudioFile(media("tone.webm")));
        m_import->convert(media("tone.webm"));
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 1, kDecodeMs);
        const auto sound = audio::readAudioFile(m_wavs.front());
        QVERIFY(sound.has_value());
        QCOMPARE(sound->sampleRateHz, 48'000);
        QVERIFY(std::abs(static_cast<double>(sound->frames()) / 48'000.0 - 2.0) < 0.05);
        QVERIFY(std::abs(amplitudeAt(*sound, 440.0) - 0.5) < 0.05);
        QVERIFY(amplitudeAt(*sound, 660.0) < 0.01);
        QCOMPARE(shownName(m_wavs.front()), QStringLiteral("tone.webm"));
        QVERIFY(partsLeft().isEmpty());
    }

    void aSecondLookTakesTheWavThatIsThere()
    {
        m_import->convert(media("tone.webm"));
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 1, kDecodeMs);
        write(m_wavs.front(), "not decoded again");
        m_import->convert(media("tone.webm"));
        QVERIFY(m_wavs.size() == 1); // never before it returns
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 2, kDecodeMs);
        QCOMPARE(m_wavs.back(), m_wavs.front());
        QFile kept(m_wavs.front());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("not decoded again"));
    }

    void aFileThatChangedIsAnotherOne()
    {
        const QString path = m_folder->filePath(QStringLiteral("tone.webm"));
        QVERIFY(QFile::copy(media("tone.webm"), path));
        const auto before = MediaCache().entryFor(path);
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        QVERIFY(before != MediaCache().entryFor(path));
        QVERIFY(!MediaCache().entryFor(m_folder->filePath(QStringLiteral("missing"))));
    }

    void anM4aIsDecodedOrSaidToWantAPackage()
    {
        m_import->convert(media("tone.m4a"));
        QTRY_VERIFY_WITH_TIMEOUT(m_wavs.size() + m_errors.size() == 1, kDecodeMs);
        if (m_wavs.isEmpty()) { // without gstreamer1.0-libav
            const core::Error& error = m_errors.front();
            QCOMPARE(error.code, core::ErrorCode::Unavailable);
            QVERIFY2(error.message.contains(QStringLiteral("gstreamer1.0-libav")), qPrintable(error.message));
            QVERIFY(error.message.contains(QStringLiteral("tone.m4a")));
            QVERIFY(error.message.contains(QStringLiteral("Nothing was sent")));
        } else {
            const auto sound = audio::readAudioFile(m_wavs.front());
            QVERIFY(sound.has_value());
            QVERIFY(std::abs(amplitudeAt(*sound, 440.0) - 0.5) < 0.05);
        }
        QVERIFY(partsLeft().isEmpty());
    }

    void whatHoldsNoSoundIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear Zoë, this is no audio.\n").repeated(50);
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").append(200, '\x01');
        QTest::newRow("noise") << QByteArray(4096, '\x5A');
        QTest::newRow("half of a WebM's head") << firstOf("tone.webm", 200);
        QTest::newRow("half of an MP4's head") << firstOf("tone.m4a", 30);
    }

    void whatHoldsNoSoundIsSaidAndLeavesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(QStringLiteral("letter.m4a"));
        write(path, bytes);
        m_import->convert(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_errors.size(), 1, kDecodeMs);
        QVERIFY(m_wavs.isEmpty());
        QVERIFY2(m_errors.front().message.contains(QStringLiteral("letter.m4a")), qPrintable(m_errors.front().message));
        QVERIFY(m_errors.front().message.contains(QStringLiteral("Nothing was sent")));
        QVERIFY(!QDirIterator(MediaCache::defaultFolder(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    }

    void cancelLeavesNothingAndSaysNothing()
    {
        m_import->convert(media("tone.webm"));
        m_import->cancel();
        QVERIFY(!m_import->isBusy());
        m_import.emplace(); // joins the thread
        QVERIFY(m_wavs.isEmpty() && m_errors.isEmpty());
        QVERIFY(partsLeft().isEmpty());
    }

    void whatIsDroppedSaysNothingOverWhatCameAfterIt()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.webm"));
        QVERIFY(QFile::copy(media("tone.webm"), other));
        m_import->convert(media("tone.webm"));
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 1, kDecodeMs);
        m_import->convert(other);
        m_import->convert(media("tone.webm")); // in the cache already
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 2, kDecodeMs);
        m_import.emplace(); // joins the thread
        QCoreApplication::processEvents();
        QCOMPARE(m_wavs, QStringList(2, *MediaCache().entryFor(media("tone.webm"))));
        QVERIFY(m_errors.isEmpty());
        QVERIFY(partsLeft().isEmpty());
    }

    void whatIsLookedAtIsTheFileItselfOrAWavOfIt()
    {
        const QString wav = QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav");
        QCOMPARE(readableSound(wav, {}).value_or(QString()), wav);
        const QString none = m_folder->filePath(QStringLiteral("none.m4a"));
        QCOMPARE(readableSound(none, {}).value_or(QString()), none);
        // Two at once, as the player and the waveform are: it is made once.
        std::array<core::Result<QString>, 2> found;
        {
            const std::jthread one([&found] { found[0] = readableSound(media("tone.webm"), {}); });
            const std::jthread two([&found] { found[1] = readableSound(media("tone.webm"), {}); });
        }
        QVERIFY2(found[0], qPrintable(found[0] ? QString() : found[0].error().message));
        QCOMPARE(*found[0], *MediaCache().entryFor(media("tone.webm")));
        QCOMPARE(found[1].value_or(QString()), *found[0]);
        const auto facts = audio::probeAudioFile(*found[0]);
        QVERIFY(facts && std::abs(facts->durationSeconds() - 2.0) < 0.05);
    }

    void aMelodyAndItsAnswerDoNotDisturbEachOther()
    {
        m_import->convert(media("tone.webm"));
        const auto found = readableSound(media("tone.webm"), {});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QTRY_COMPARE_WITH_TIMEOUT(m_wavs.size(), 1, kDecodeMs);
        QCOMPARE(m_wavs.front(), *found);
        QVERIFY(m_errors.isEmpty());
        QVERIFY(partsLeft().isEmpty());
    }

    void anAnswerOfThatKindIsHeard()
    {
        auto file = openSound(PcmKey::of(media("tone.webm"), 44'100), {});
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        SoundPieces pieces(std::move(*file));
        const auto clip = decodeWhole(pieces, 44'100, {});
        QVERIFY(clip);
        QVERIFY(std::abs((*clip)->durationSeconds() - 2.0) < 0.05);
        QVERIFY(std::abs(amplitudeAt(**clip, 440.0) - 0.5) < 0.05);
    }

    void anAnswerOfThatKindIsMeasured()
    {
        std::promise<jobs::LoudnessMeter::Sound> measured;
        jobs::LoudnessMeter meter(
            [&measured](const jobs::LoudnessMeter::Clip&, const jobs::LoudnessMeter::Sound& sound) {
                measured.set_value(sound);
            },
            [](const QString& path, const std::stop_token& stop) { return readableSound(path, stop); });
        meter.add({QStringLiteral("job"), 0, media("tone.webm")});
        auto future = measured.get_future();
        QVERIFY(future.wait_for(std::chrono::milliseconds(kDecodeMs)) == std::future_status::ready);
        const jobs::LoudnessMeter::Sound sound = future.get();
        QVERIFY(sound.facts && std::abs(sound.facts->durationSeconds() - 2.0) < 0.05);
        // A sine of half the full scale.
        QVERIFY(sound.loudness.integratedLufs && std::abs(*sound.loudness.integratedLufs + 9.7) < 0.5);
        QVERIFY2(std::abs(sound.loudness.truePeak - 0.5) < 0.1, qPrintable(QString::number(sound.loudness.truePeak)));
    }

    void anAnswerOfThatKindIsSavedInAnother()
    {
        ClipToSave clip;
        clip.clip.path = media("tone.webm");
        clip.clip.kind = core::MediaKind::Audio;
        clip.clip.format = QStringLiteral("webm");
        clip.clip.durationSeconds = 2.0;
        SaveOptions options;
        options.format = audio::ExportFormat::Flac;
        const QString target = m_folder->filePath(QStringLiteral("kept.flac"));
        const auto saved = saveClip(clip, target, core::TakenName::GetsNumber, options);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
        const auto facts = audio::probeAudioFile(target);
        QVERIFY(facts && std::abs(facts->durationSeconds() - 2.0) < 0.05);
        options.format = audio::ExportFormat::AsReceived;
        const QString same = m_folder->filePath(QStringLiteral("kept.webm"));
        QVERIFY(saveClip(clip, same, core::TakenName::GetsNumber, options));
        QFile kept(same);
        QFile came(media("tone.webm"));
        QVERIFY(kept.open(QIODevice::ReadOnly) && came.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == came.readAll());
    }

    void nothingIsMadeOnceAStopIsAskedFor()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = readableSound(media("tone.webm"), stop.get_token());
        QVERIFY(!stopped && stopped.error().code == core::ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(*MediaCache().entryFor(media("tone.webm"))));
    }

    void theMelodysReaderConvertsByItself()
    {
        MelodyReader reader;
        QStringList steps;
        connect(&reader, &MelodyReader::converting, this, [&steps] {
            if (!steps.contains(QStringLiteral("converting"))) {
                steps << QStringLiteral("converting");
            }
        });
        connect(&reader, &MelodyReader::converted, this, [&steps] { steps << QStringLiteral("converted"); });
        connect(&reader, &MelodyReader::waveformRead, this, [&steps](const audio::AudioFileFacts& facts) {
            steps << QString::number(std::round(facts.durationSeconds() * 10) / 10);
        });
        reader.read(media("tone.webm"));
        QTRY_COMPARE_WITH_TIMEOUT(
            steps, (QStringList{QStringLiteral("converting"), QStringLiteral("converted"), QStringLiteral("2")}),
            kDecodeMs);
    }

    void aRequestNamesTheFileThatWasDropped()
    {
        ComposePanel panel([](const core::Recipe&) { return std::optional<double>(); });
        panel.setMelodyFile(media("tone.webm"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.melody(), kDecodeMs);
        QCOMPARE(panel.melody()->attached(), media("tone.webm"));
        QCOMPARE(panel.melody()->path, *MediaCache().entryFor(media("tone.webm")));
        panel.setMelodyFile(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.melody(), kDecodeMs);
        QVERIFY(panel.melody()->original.isEmpty());
    }

    void theReaderSaysOfATextWhatTheSoundLibrarySays()
    {
        const QString path = m_folder->filePath(QStringLiteral("letter.wav"));
        write(path, "this is not a recording at all\n");
        MelodyReader reader;
        QList<core::Error> errors;
        connect(&reader, &MelodyReader::failed, this, [&errors](const core::Error& error) { errors << error; });
        reader.read(path);
        QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 1, kDecodeMs);
        QVERIFY(errors.front().message.contains(QStringLiteral("not audio that can be read")));
    }

    void knowsContainersByTheirFirstBytes()
    {
        QCOMPARE(audio::mediaContainerOf(firstOf("tone.m4a", 64)), QStringLiteral("M4A or MP4"));
        QCOMPARE(audio::mediaContainerOf(firstOf("tone.webm", 64)), QStringLiteral("WebM or Matroska"));
        QCOMPARE(audio::mediaContainerOf(QByteArray::fromHex("3026b2758e66cf11a6d900aa0062ce6c")),
                 QStringLiteral("WMA"));
        QCOMPARE(audio::mediaContainerOf(QByteArray::fromHex("fff15080")), QStringLiteral("AAC"));
        QCOMPARE(audio::mediaContainerOf(QByteArray::fromHex("fffb9064")), QString()); // MP3
        QCOMPARE(audio::mediaContainerOf(support::sineWav(0.01).first(64)), QString());
        QCOMPARE(audio::mediaContainerOf({}), QString());
        QCOMPARE(audio::mediaContainerOf("\x1A"), QString());
    }

private:
    static QByteArray firstOf(const char* name, qint64 bytes)
    {
        QFile file(media(name));
        return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
    }
    /// What is not whole, anywhere in the cache.
    [[nodiscard]] static QStringList partsLeft()
    {
        QStringList parts;
        QDirIterator files(MediaCache::defaultFolder(), {QStringLiteral("*.part")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            parts << files.next();
        }
        return parts;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<MediaImport> m_import;
    QStringList m_wavs;
    QList<core::Error> m_errors;
};

QTEST_MAIN(MediaImportTest)
#include "MediaImportTest.moc"
