#include "jobs/Preparation.h"

#include "support/AudioSamples.h"
#include "support/Sanitizers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

using namespace melodeck;

namespace {

constexpr core::AudioFormat kWanted{32'000, 1, 16};

core::Recipe recipeWith(const QString& path, const std::optional<core::AudioFormat>& conversion)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.files.push_back({QStringLiteral("melody"), path, std::nullopt, conversion, {}});
    return recipe;
}

/// The header of a stereo WAV of 16 bits with so many bytes of sound.
QByteArray stereoHeader(quint32 dataBytes, quint32 rateHz)
{
    QByteArray wav = support::sineWav(0.001, static_cast<int>(rateHz)).left(44);
    const auto put = [&wav](qsizetype at, quint32 value, int count) {
        for (int i = 0; i < count; ++i) {
            wav[at + i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
        }
    };
    put(4, 36 + dataBytes, 4);
    put(22, 2, 2);
    put(28, rateHz * 4, 4);
    put(32, 4, 2);
    put(40, dataBytes, 4);
    return wav;
}

/// Peak of resident memory in KiB.
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

bool resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

/// Bytes that a source gave, or the error.
core::Result<std::int64_t> drained(core::ByteSource& source)
{
    std::vector<std::byte> buffer(65'536);
    for (std::int64_t all = 0;;) {
        const auto got = source.read(buffer);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return all;
        }
        all += static_cast<std::int64_t>(*got);
    }
}

} // namespace

class PreparationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprintsWhatTheUserAttached_data();
    void fingerprintsWhatTheUserAttached();
    void fingerprintsWhatAWavWasMadeOf();
    void knowsNoFingerprintOfWhatChangedSinceTheWavWasMade();
    void saysThatTheWavIsNotInTheCacheAnyMore();
    void convertsAnHourOfStereoInNoMemory();
    void failsWhenAFileChangesWhileItIsSent_data();
    void failsWhenAFileChangesWhileItIsSent();
    void handsOnTheReasonOfAFileThatIsNoSound();
    void stopsWhenAsked();

private:
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

QString PreparationTest::file(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void PreparationTest::fingerprintsWhatTheUserAttached_data()
{
    QTest::addColumn<bool>("converted");
    QTest::newRow("as it is") << false;
    QTest::newRow("converted") << true;
}

void PreparationTest::fingerprintsWhatTheUserAttached()
{
    QFETCH(bool, converted);
    const QByteArray bytes = support::sineWav(0.5, 44'100);
    core::Recipe recipe = recipeWith(file(QStringLiteral("sine.wav"), bytes),
                                     converted ? std::optional(kWanted) : std::optional<core::AudioFormat>());
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{1});
    QCOMPARE(files->front().field, QStringLiteral("melody"));
    QCOMPARE(files->front().source->size(), converted ? 44 + 32'000 : bytes.size());
    QCOMPARE(drained(*files->front().source).value(), files->front().source->size());
    QCOMPARE(recipe.files.front().sha256.toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void PreparationTest::fingerprintsWhatAWavWasMadeOf()
{
    core::Recipe recipe = recipeWith({}, kWanted);
    recipe.files.front().original = file(QStringLiteral("tune.m4a"), "as it was dropped");
    recipe.files.front().path = file(QStringLiteral("tune.m4a.wav"), support::sineWav(0.5, 44'100));
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(files);
    QCOMPARE(drained(*files->front().source).value(), std::int64_t{44 + 32'000});
    QCOMPARE(recipe.files.front().sha256.toLatin1(),
             QCryptographicHash::hash("as it was dropped", QCryptographicHash::Sha256).toHex());
}

void PreparationTest::knowsNoFingerprintOfWhatChangedSinceTheWavWasMade()
{
    core::Recipe recipe = recipeWith(file(QStringLiteral("tune.m4a.wav"), support::sineWav(0.5, 44'100)), kWanted);
    recipe.files.front().original = file(QStringLiteral("tune.m4a"), "another take");
    QFile changed(recipe.files.front().original);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    changed.close();
    QVERIFY(jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {}));
    QVERIFY(recipe.files.front().sha256.isEmpty());
    recipe.files.front().sha256 = QStringLiteral("of the run before");
    QVERIFY(QFile::remove(recipe.files.front().original));
    QVERIFY(jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {}));
    QCOMPARE(recipe.files.front().sha256, QStringLiteral("of the run before"));
}

void PreparationTest::saysThatTheWavIsNotInTheCacheAnyMore()
{
    core::Recipe recipe = recipeWith(m_folder.filePath(QStringLiteral("gone.wav")), kWanted);
    recipe.files.front().original = file(QStringLiteral("tune.m4a"), "as it was dropped");
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(!files);
    QCOMPARE(files.error().code, core::ErrorCode::Io);
    QVERIFY2(files.error().message.contains(QStringLiteral("“tune.m4a”")) &&
                 files.error().message.contains(QStringLiteral("Nothing was sent. Drop")),
             qPrintable(files.error().message));
}

void PreparationTest::convertsAnHourOfStereoInNoMemory()
{
    // 115 MB with a hole in it, which takes no room on the disk.
    constexpr quint32 kRate = 8'000;
    constexpr quint32 kDataBytes = 3600 * kRate * 4;
    const QString path = file(QStringLiteral("hour.wav"), stereoHeader(kDataBytes, kRate));
    QVERIFY(QFile::resize(path, 44 + qint64{kDataBytes}));
    core::Recipe recipe = recipeWith(path, core::AudioFormat{16'000, 1, 16});
    if (!resetPeak()) {
        QSKIP("this kernel does not reset the peak of memory");
    }
    const qint64 before = peakMemory();
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(files);
    QCOMPARE(files->front().source->size(), std::int64_t{44} + std::int64_t{3600} * 16'000 * 2);
    QCOMPARE(drained(*files->front().source).value(), files->front().source->size());
    const qint64 grown = peakMemory() - before;
    QVERIFY2(support::kIsSanitized || grown < 6 * 1024, qPrintable(QStringLiteral("%1 KiB").arg(grown)));
}

void PreparationTest::failsWhenAFileChangesWhileItIsSent_data()
{
    QTest::addColumn<bool>("converted");
    QTest::newRow("as it is") << false;
    QTest::newRow("converted") << true;
}

void PreparationTest::failsWhenAFileChangesWhileItIsSent()
{
    QFETCH(bool, converted);
    const QString path = file(QStringLiteral("live.wav"), support::sineWav(5.0, 44'100));
    core::Recipe recipe = recipeWith(path, converted ? std::optional(kWanted) : std::optional<core::AudioFormat>());
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(files);
    std::array<std::byte, 1000> some{};
    QVERIFY(files->front().source->read(some));
    QFile live(path);
    QVERIFY(live.open(QIODevice::Append));
    QCOMPARE(live.write("more"), 4);
    live.close();
    const auto rest = drained(*files->front().source);
    QVERIFY(!rest);
    QCOMPARE(rest.error().code, core::ErrorCode::Io);
    QVERIFY(rest.error().message.contains(QStringLiteral("changed or vanished while it was being sent")));
}

void PreparationTest::handsOnTheReasonOfAFileThatIsNoSound()
{
    core::Recipe recipe = recipeWith(file(QStringLiteral("letter.wav"), "Dear Sir or Madam"), kWanted);
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, {});
    QVERIFY(!files);
    QCOMPARE(files.error().code, core::ErrorCode::Parse);
    QVERIFY(files.error().message.contains(QStringLiteral("Nothing was sent")));
}

void PreparationTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    core::Recipe recipe = recipeWith(file(QStringLiteral("stop.wav"), support::sineWav(0.5)), kWanted);
    const auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Taken, stop.get_token());
    QVERIFY(!files);
    QCOMPARE(files.error().code, core::ErrorCode::Cancelled);
    QVERIFY(files.error().message.contains(QStringLiteral("never left this computer")));
}

QTEST_GUILESS_MAIN(PreparationTest)
#include "PreparationTest.moc"
