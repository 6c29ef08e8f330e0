#include "jobs/Fingerprint.h"

#include "store/Library.h"
#include "store/StoreThread.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;

class FingerprintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void hashesAFile_data();
    void hashesAFile();
    void saysThatAFileCannotBeRead();
    void endsAtAStop();
    void findsAFileThatTheLibraryKnows();
    void tellsAChangedFileFromTheOneThatWasSent();
    void looksForABareNameNowhereButInTheLibrary();
    void believesAPathThatWasNeverHashed();
    void findsWhatAWavWasMadeOfAndElseTheWav();
    void findsNothingInALibraryThatCannotBeOpened();

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// A library that knows a file.
    void remember(const char* id, const QString& path, const QString& sha256) const
    {
        core::JobRecord job;
        job.id = QString::fromLatin1(id);
        job.created = QDateTime::currentDateTime();
        job.state = core::JobState::Done;
        job.recipe.files.push_back({QStringLiteral("melody"), path, std::nullopt, std::nullopt, sha256});
        QVERIFY(store::Library::open(m_folder->path()).value()->save(job));
    }
    static QString hashOf(const QByteArray& bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    static core::AttachedFile wanted(const QString& path, const QString& sha256)
    {
        return {QStringLiteral("melody"), path, std::nullopt, std::nullopt, sha256};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FingerprintTest::hashesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("RIFF");
    QTest::newRow("more than one block") << QByteArray(700'001, 'x');
}

void FingerprintTest::hashesAFile()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(jobs::fingerprint(write("Füße.wav", bytes)).value(), hashOf(bytes));
}

void FingerprintTest::saysThatAFileCannotBeRead()
{
    for (const QString& path : {m_folder->filePath(QStringLiteral("nowhere.wav")), m_folder->path()}) {
        const auto hash = jobs::fingerprint(path);
        QVERIFY(!hash);
        QCOMPARE(hash.error().code, core::ErrorCode::Io);
    }
}

void FingerprintTest::endsAtAStop()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(jobs::fingerprint(write("a.wav", "RIFF"), stop.get_token()).error().code, core::ErrorCode::Cancelled);
}

void FingerprintTest::findsAFileThatTheLibraryKnows()
{
    const QString here = write("here.wav", "sound");
    remember("20260101-a", here, hashOf("sound"));
    remember("20260102-b", QStringLiteral("/gone/for ever.wav"), hashOf("sound")); // newer, and not there any more
    store::StoreThread store(m_folder->path());
    QCOMPARE(
        jobs::findAttachedFile(wanted(QStringLiteral("other name.wav"), hashOf("sound")), &store).value_or(QString()),
        here);
    QVERIFY(!jobs::findAttachedFile(wanted(QStringLiteral("here.wav"), hashOf("noise")), &store));
}

void FingerprintTest::tellsAChangedFileFromTheOneThatWasSent()
{
    const QString changed = write("a.wav", "another take");
    remember("20260101-a", changed, hashOf("sound"));
    store::StoreThread store(m_folder->path());
    QVERIFY(!jobs::findAttachedFile(wanted(changed, hashOf("sound")), &store));
    QCOMPARE(jobs::findAttachedFile(wanted(changed, hashOf("another take")), nullptr).value_or(QString()), changed);
}

void FingerprintTest::looksForABareNameNowhereButInTheLibrary()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    QVERIFY(!write("a.wav", "sound").isEmpty());
    const auto found = jobs::findAttachedFile(wanted(QStringLiteral("a.wav"), hashOf("sound")), nullptr);
    const auto unhashed = jobs::findAttachedFile(wanted(QStringLiteral("a.wav"), {}), nullptr);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!found);
    QVERIFY(!unhashed);
}

void FingerprintTest::believesAPathThatWasNeverHashed()
{
    const QString here = write("a.wav", "sound");
    QCOMPARE(jobs::findAttachedFile(wanted(here, {}), nullptr).value_or(QString()), here);
    QVERIFY(!jobs::findAttachedFile(wanted(here + QStringLiteral(".gone"), {}), nullptr));
}

void FingerprintTest::findsWhatAWavWasMadeOfAndElseTheWav()
{
    const QString tune = write("tune.m4a", "sound");
    core::AttachedFile file = wanted(write("tune.m4a.wav", "the same as WAV"), hashOf("sound"));
    file.original = tune;
    QCOMPARE(jobs::findAttachedFile(file, nullptr).value_or(QString()), tune);
    QVERIFY(!write("tune.m4a", "another take").isEmpty());
    QCOMPARE(jobs::findAttachedFile(file, nullptr).value_or(QString()), file.path);
    const QString moved = write("moved.m4a", "sound");
    remember("20260101-a", moved, hashOf("sound"));
    store::StoreThread store(m_folder->path());
    QCOMPARE(jobs::findAttachedFile(file, &store).value_or(QString()), moved);
    QVERIFY(QFile::remove(file.path) && QFile::remove(moved));
    QVERIFY(!jobs::findAttachedFile(file, &store));
}

void FingerprintTest::findsNothingInALibraryThatCannotBeOpened()
{
    store::StoreThread store(QStringLiteral("/dev/null/library"));
    QVERIFY(!jobs::findAttachedFile(wanted(QStringLiteral("a.wav"), hashOf("sound")), &store));
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "FingerprintTest.moc"
