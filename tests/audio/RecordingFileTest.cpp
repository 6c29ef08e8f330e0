#include "audio/RecordingFile.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"
#include "support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

constexpr core::AudioFormat kStereo{48'000, 2, 16};

std::unique_ptr<audio::RecordingFile> begin(const QString& path, const core::AudioFormat& format = kStereo)
{
    auto file = audio::RecordingFile::create(path, format);
    return file ? std::move(*file) : nullptr;
}

} // namespace

class RecordingFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("recordings/Recording.wav"));
    }

    void holdsWhatWasRecordedBitForBit_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("bits");
        QTest::newRow("mono 16") << 1 << 16;
        QTest::newRow("stereo 16") << 2 << 16;
        QTest::newRow("mono 24, odd number of bytes") << 1 << 24;
    }

    void holdsWhatWasRecordedBitForBit()
    {
        QFETCH(int, channels);
        QFETCH(int, bits);
        const audio::AudioBuffer sound = numberedFrames(4801, 48'000, channels);
        auto file = begin(m_path, {48'000, channels, bits});
        QVERIFY(file);
        const std::span<const float> samples(sound.samples);
        const auto cut = static_cast<std::size_t>(1000 * channels);
        QVERIFY(file->write(samples.first(cut)).has_value());
        QVERIFY(file->write(samples.subspan(cut)).has_value());
        QCOMPARE(file->frames(), 4801);
        QVERIFY(!QFile::exists(m_path));
        const auto path = file->finish();
        QVERIFY(path.has_value());
        QCOMPARE(*path, m_path);
        const auto back = audio::readAudioFile(m_path);
        QVERIFY(back.has_value());
        QCOMPARE(back->samples, sound.samples);
        QCOMPARE(names(), QStringList{QStringLiteral("Recording.wav")});
    }

    void isAWholeWavAtEachFlushWhileItGrows()
    {
        const audio::AudioBuffer sound = numberedFrames(9600, 48'000, 2);
        auto file = begin(m_path);
        QVERIFY(file);
        for (int second = 1; second <= 3; ++second) {
            QVERIFY(file->write(sound.samples).has_value());
            QVERIFY(file->flush().has_value());
            const auto now = audio::probeAudioFile(file->partPath());
            QVERIFY(now.has_value());
            QCOMPARE(now->frames, 9600 * second);
        }
    }

    void aCutOffRecordingIsFoundCompletedAndTold()
    {
        const audio::AudioBuffer sound = numberedFrames(24'000, 48'000, 2);
        {
            auto file = begin(m_path);
            QVERIFY(file);
            QVERIFY(file->write(sound.samples).has_value());
        }
        // As kill -9 leaves it: sound that the header does not tell of, and half of a frame.
        QFile part(m_path + QStringLiteral(".part"));
        QVERIFY(part.open(QIODevice::ReadWrite));
        part.seek(40);
        part.write(QByteArray(4, '\0'));
        part.seek(part.size());
        part.write("abc");
        part.close();
        const auto found = audio::recoverRecordings(QFileInfo(m_path).path());
        QCOMPARE(found, (std::vector{audio::RecoveredRecording{m_path, 0.5}}));
        const auto back = audio::readAudioFile(m_path);
        QVERIFY(back.has_value());
        QCOMPARE(back->samples, sound.samples);
        QCOMPARE(names(), QStringList{QStringLiteral("Recording.wav")});
        QVERIFY(audio::recoverRecordings(QFileInfo(m_path).path()).empty());
    }

    void aRecordingThatStillRunsIsLeftAlone()
    {
        auto file = begin(m_path);
        QVERIFY(file);
        QVERIFY(file->write(numberedFrames(100, 48'000, 2).samples).has_value());
        QVERIFY(audio::recoverRecordings(QFileInfo(m_path).path()).empty());
        QVERIFY(audio::RecordingFile::create(m_path, kStereo).error().code == core::ErrorCode::Io);
        QVERIFY(file->finish().has_value());
        QCOMPARE(audio::probeAudioFile(m_path)->frames, 100);
    }

    void whatIsNoRecordingIsLeftAsItIsAndAnEmptyOneGoes()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        const QString folder = QFileInfo(m_path).path();
        writeBytes(folder + QStringLiteral("/letter.wav.part"), "Dear Zoë, this is not a RIFF file.");
        writeBytes(folder + QStringLiteral("/cut.wav.part"), "RIFF\x24");
        writeBytes(folder + QStringLiteral("/nothing.wav.part"), {});
        begin(folder + QStringLiteral("/silent.wav")).reset();
        QVERIFY(audio::recoverRecordings(folder).empty());
        QCOMPARE(names(), (QStringList{QStringLiteral("cut.wav.part"), QStringLiteral("letter.wav.part")}));
        QVERIFY(audio::recoverRecordings(folder + QStringLiteral("/missing")).empty());
    }

    void neverTakesANameThatIsTaken()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        writeBytes(m_path, "an earlier take");
        auto file = begin(m_path);
        QVERIFY(file);
        QVERIFY(file->write(numberedFrames(10, 48'000, 2).samples).has_value());
        const auto path = file->finish();
        QVERIFY(path.has_value());
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("Recording 2.wav"));
        QCOMPARE(readBytes(m_path), QByteArray("an earlier take"));
    }

    void aFullDiskKeepsWhatWasRecordedBefore()
    {
        const audio::AudioBuffer sound = numberedFrames(4800, 48'000, 2);
        auto file = begin(m_path);
        QVERIFY(file);
        {
            const support::SmallDisk disk(50'000); // two blocks of 19,200 bytes and half of a third
            QVERIFY(file->write(sound.samples).has_value());
            QVERIFY(file->write(sound.samples).has_value());
            const auto failed = file->write(sound.samples);
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, core::ErrorCode::Io);
            QVERIFY2(failed.error().message.contains(QStringLiteral("is kept")), qPrintable(failed.error().message));
            QVERIFY(file->finish().has_value());
        }
        QCOMPARE(audio::probeAudioFile(m_path)->frames, 9600);
    }

    void aFolderThatCannotBeWrittenIsSaidBeforeAnythingIsRecorded()
    {
        const auto file = audio::RecordingFile::create(QStringLiteral("/proc/recordings/Recording.wav"), kStereo);
        QVERIFY(!file);
        QCOMPARE(file.error().code, core::ErrorCode::Io);
        QVERIFY2(file.error().message.contains(QStringLiteral("Nothing was recorded")),
                 qPrintable(file.error().message));
    }

    void leavesNothingWhenItIsNotWanted()
    {
        auto file = begin(m_path);
        QVERIFY(file);
        QVERIFY(file->write(numberedFrames(10, 48'000, 2).samples).has_value());
        file->discard();
        file.reset();
        QVERIFY(names().isEmpty());
    }

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(QFileInfo(m_path).path()).entryList(QDir::Files, QDir::Name);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(RecordingFileTest)
#include "RecordingFileTest.moc"
