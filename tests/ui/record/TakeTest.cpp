#include "ui/record/Take.h"

#include "audio/AudioFile.h"
#include "audio/RecordingFile.h"
#include "support/SmallDisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kRate = 8000;

/// Frames that can all be told apart, exact in 24 bits: frame n has the value n / 2^20.
std::vector<float> numbered(int first, int count, int channels = 1)
{
    std::vector<float> samples;
    for (int frame = first; frame < first + count; ++frame) {
        for (int channel = 0; channel < channels; ++channel) {
            samples.push_back(std::ldexp(static_cast<float>(frame), -20));
        }
    }
    return samples;
}

void give(Take& take, int first, int count, int block, int channels)
{
    for (int done = 0; done < count; done += block) {
        take.take(numbered(first + done, std::min(block, count - done), channels));
    }
}

constexpr const char* kUntilKilled = "--record-until-killed";

/// What this program does as the process that is killed: records a second, says so, and goes on.
int recordUntilKilled(const QString& path)
{
    Take take(0.0);
    take.begin({kRate, 1});
    give(take, 0, 10, 10, 1);
    take.record(path);
    give(take, 10, 8000, 100, 1);
    while (take.state()->frames < 8000) {
        std::this_thread::yield();
    }
    std::puts("recorded");
    std::fflush(stdout);
    while (true) {
        ::pause();
    }
}

} // namespace

class TakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("recordings/Recording.wav"));
    }

    void theMomentBeforeThePressIsInTheFileWithoutAGap_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("channels");
        QTest::newRow("less than the ring holds") << 1000 << 160 << 1;
        QTest::newRow("more than the ring holds") << 10'007 << 160 << 1;
        QTest::newRow("blocks larger than the ring") << 12'000 << 6'000 << 1;
        QTest::newRow("stereo") << 9'999 << 77 << 2;
    }

    void theMomentBeforeThePressIsInTheFileWithoutAGap()
    {
        QFETCH(int, before);
        QFETCH(int, block);
        QFETCH(int, channels);
        Take take(0.5); // 4,000 frames
        take.begin({kRate, channels});
        give(take, 0, before, block, channels);
        take.record(m_path);
        give(take, before, 3000, block, channels);
        take.finish();
        QTRY_VERIFY(take.state()->isOver);
        QCOMPARE(take.state()->path, m_path);
        QVERIFY(!take.state()->error);
        const auto back = audio::readAudioFile(m_path);
        QVERIFY(back.has_value());
        const int kept = std::min(before, 4000);
        QCOMPARE(back->samples, numbered(before - kept, kept + 3000, channels));
        QCOMPARE(take.seconds(), (kept + 3000.0) / kRate);
    }

    void nothingIsOnTheDiskBeforeThePress()
    {
        Take take;
        take.begin({kRate, 1});
        give(take, 0, 20'000, 160, 1);
        QVERIFY(!take.state());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatComesAfterStopIsNotInTheFile()
    {
        Take take(0.0);
        take.begin({kRate, 1});
        give(take, 0, 10, 10, 1);
        take.record(m_path);
        give(take, 10, 100, 10, 1);
        take.finish();
        give(take, 110, 100, 10, 1);
        QTRY_VERIFY(take.state()->isOver);
        QCOMPARE(audio::readAudioFile(m_path)->samples, numbered(10, 100));
    }

    void isOnTheDiskWhileItRunsAndStaysWhenItsOwnerGoes()
    {
        const QString part = m_path + QStringLiteral(".part");
        {
            Take take(0.0);
            take.begin({kRate, 1});
            give(take, 0, 10, 10, 1);
            take.record(m_path);
            give(take, 10, 8000, 100, 1);
            QTRY_COMPARE(take.state()->frames, 8000);
            QVERIFY(QFile(part).size() >= 44 + 8000 * 3);
            QVERIFY(!QFile::exists(m_path));
        }
        QCOMPARE(audio::readAudioFile(part)->samples, numbered(10, 8000));
    }

    void leavesNothingWhenItIsDiscarded()
    {
        Take take;
        take.begin({kRate, 1});
        give(take, 0, 8000, 160, 1);
        take.record(m_path);
        give(take, 8000, 8000, 160, 1);
        take.discard();
        QTRY_VERIFY(take.state()->isOver);
        QVERIFY(take.state()->path.isEmpty());
        QVERIFY(QDir(QFileInfo(m_path).path()).isEmpty());
    }

    void showsWhatItLooksLikeSoFar()
    {
        Take take(0.0);
        take.begin({kRate, 1});
        give(take, 0, 10, 10, 1);
        take.record(m_path);
        take.take(std::vector<float>(4000, 0.5F));
        QTRY_VERIFY(take.state()->peaks.frames == 4000);
        QVERIFY(std::abs(audio::peakBetween(take.state()->peaks, 0.1, 0.2).maximum - 0.5F) < 0.001F);
        take.finish();
    }

    void tellsHowLoudItIsSinceItWasAskedLast()
    {
        Take take;
        take.begin({kRate, 1});
        take.take(std::vector<float>{0.5F, -0.5F, 0.5F, -0.5F});
        take.take(std::vector<float>{-0.75F, 0.25F});
        const InputLevel level = take.takeLevel();
        QCOMPARE(level.peak, 0.75F);
        QVERIFY(std::abs(level.rms - std::sqrt((4 * 0.25F + 0.5625F + 0.0625F) / 6)) < 1e-5F);
        QCOMPARE(take.takeLevel().peak, 0.0F);
        QCOMPARE(take.takeLevel().rms, 0.0F);
    }

    void aFullDiskEndsTheTakeAndKeepsWhatWasRecorded()
    {
        Take take(0.0);
        take.begin({kRate, 1});
        give(take, 0, 10, 10, 1);
        const support::SmallDisk disk(44 + 4000 * 3);
        take.record(m_path);
        give(take, 10, 8000, 100, 1);
        QTRY_VERIFY(take.state()->isOver);
        QVERIFY(take.state()->error.has_value());
        QVERIFY2(take.state()->error->message.contains(QStringLiteral("is kept")),
                 qPrintable(take.state()->error->message));
        QCOMPARE(take.state()->path, m_path);
        QCOMPARE(audio::readAudioFile(m_path)->samples, numbered(10, 4000));
    }

    void aKilledProcessLeavesAllThatWasRecorded()
    {
        QProcess recording;
        recording.start(QCoreApplication::applicationFilePath(), {QLatin1String(kUntilKilled), m_path});
        QVERIFY(recording.waitForStarted());
        QTRY_VERIFY(recording.canReadLine());
        recording.kill();
        QVERIFY(recording.waitForFinished());
        QVERIFY(!QFile::exists(m_path));
        const auto found = audio::recoverRecordings(QFileInfo(m_path).path());
        QCOMPARE(found, (std::vector{audio::RecoveredRecording{m_path, 1.0}}));
        QCOMPARE(audio::readAudioFile(m_path)->samples, numbered(10, 8000));
    }

    void aFolderThatCannotBeWrittenEndsTheTakeWithAReason()
    {
        Take take;
        take.begin({kRate, 1});
        give(take, 0, 800, 160, 1);
        take.record(QStringLiteral("/proc/recordings/Recording.wav"));
        QTRY_VERIFY(take.state()->isOver);
        QVERIFY(take.state()->path.isEmpty());
        QVERIFY(take.state()->error.has_value());
        QVERIFY(take.state()->error->message.contains(QStringLiteral("Nothing was recorded")));
        give(take, 800, 800, 160, 1); // nobody minds
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], kUntilKilled) == 0) {
        return recordUntilKilled(QFile::decodeName(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    TakeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TakeTest.moc"
