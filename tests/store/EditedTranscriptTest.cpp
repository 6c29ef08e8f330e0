#include "store/EditedTranscript.h"

#include "support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;

namespace {

core::Transcript talk(const QString& text = QStringLiteral("„Größe“ \U0001F3B8"))
{
    core::Transcript transcript{QStringLiteral("de"), {{0.5, 1.25, text, QStringLiteral("Ada"), 0.25}}, text};
    transcript.segments.push_back({1.25, 2.0, QStringLiteral("two\nlines"), {}});
    return transcript;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class EditedTranscriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_job = m_folder->filePath(QStringLiteral("clips/2026-11/job"));
    }

    void isNotThereBeforeTheFirstEdit()
    {
        const auto read = store::readEditedTranscript(m_job);
        QVERIFY(read);
        QVERIFY(!read->transcript);
        QVERIFY(read->setAside.isEmpty());
        QVERIFY(!QFileInfo::exists(m_job)); // looking makes nothing
        QVERIFY(store::removeEditedTranscript(m_job));
    }

    void givesBackWhatWasWrittenLast()
    {
        QVERIFY(store::writeEditedTranscript(m_job, talk(QStringLiteral("first"))));
        QVERIFY(store::writeEditedTranscript(m_job, talk()));
        const auto read = store::readEditedTranscript(m_job);
        QVERIFY(read && read->transcript);
        QVERIFY(*read->transcript == talk());
        QCOMPARE(QDir(m_job).entryList(QDir::Files), QStringList{QStringLiteral("transcript.edited.json")});
        QVERIFY(store::removeEditedTranscript(m_job));
        QVERIFY(!store::readEditedTranscript(m_job)->transcript);
    }

    void leavesTheAnswersOwnFilesAlone()
    {
        QVERIFY(QDir().mkpath(m_job));
        put(m_job + QStringLiteral("/clip_0.wav"), "RIFF");
        put(m_job + QStringLiteral("/transcript.edited.json.part"), "a browser's");
        QVERIFY(store::writeEditedTranscript(m_job, talk()));
        QCOMPARE(bytesOf(m_job + QStringLiteral("/clip_0.wav")), QByteArray("RIFF"));
        QCOMPARE(bytesOf(m_job + QStringLiteral("/transcript.edited.json.part")), QByteArray("a browser's"));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut") << QByteArray(R"({"version":1,"transcript":{"language":"en","segments":[{"start":0)");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("not ours") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray(R"({"transcript":{"segments":[]}})");
        QTest::newRow("no transcript") << QByteArray(R"({"version":1})");
        QTest::newRow("no time") << QByteArray(
            R"({"version":1,"transcript":{"segments":[{"start":"0","end":1,"text":"a"}]}})");
        QTest::newRow("no text") << QByteArray(R"({"version":1,"transcript":{"segments":[{"start":0,"end":1}]}})");
        QTest::newRow("a number for segments") << QByteArray(R"({"version":1,"transcript":{"segments":7}})");
    }

    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(m_job));
        for (int time = 1; time <= 2; ++time) { // one that was set aside earlier stays too
            put(store::editedTranscriptPath(m_job), bytes);
            const auto read = store::readEditedTranscript(m_job);
            QVERIFY(read);
            QVERIFY(!read->transcript);
            QVERIFY(!QFileInfo::exists(store::editedTranscriptPath(m_job)));
            QCOMPARE(bytesOf(read->setAside), bytes);
        }
        QCOMPARE(QDir(m_job).entryList(QDir::Files).size(), 2);
        QVERIFY(store::writeEditedTranscript(m_job, talk()));
        QVERIFY(store::readEditedTranscript(m_job)->transcript);
    }

    void writesNothingOverALaterVersion()
    {
        QVERIFY(QDir().mkpath(m_job));
        put(store::editedTranscriptPath(m_job), R"({"version":2,"layers":[]})");
        const auto read = store::readEditedTranscript(m_job);
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Unavailable);
        QCOMPARE(bytesOf(store::editedTranscriptPath(m_job)), QByteArray(R"({"version":2,"layers":[]})"));
    }

    void keepsTheOneBeforeWhenTheDiskIsFull()
    {
        QVERIFY(store::writeEditedTranscript(m_job, talk(QStringLiteral("before"))));
        {
            const support::SmallDisk disk(300);
            const auto written = store::writeEditedTranscript(m_job, talk(QString(4000, QLatin1Char('x'))));
            QVERIFY(!written);
            QCOMPARE(written.error().code, core::ErrorCode::Io);
            QVERIFY2(written.error().message.contains(QStringLiteral("kept in the window")),
                     qPrintable(written.error().message));
        }
        QCOMPARE(QDir(m_job).entryList(QDir::Files).size(), 1); // no rest of it
        const auto read = store::readEditedTranscript(m_job);
        QVERIFY(read && read->transcript);
        QCOMPARE(read->transcript->segments[0].text, QStringLiteral("before"));
        QVERIFY(store::writeEditedTranscript(m_job, talk())); // there is room again
    }

    void saysWhenTheFolderCannotBeMade()
    {
        put(m_folder->filePath(QStringLiteral("clips")), "a file where the folder should be");
        const auto written = store::writeEditedTranscript(m_job, talk());
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::Io);
    }

    void saysWhenItIsNoFile()
    {
        QVERIFY(QDir().mkpath(store::editedTranscriptPath(m_job)));
        QVERIFY(!store::readEditedTranscript(m_job));
    }

private:
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_job;
};

QTEST_APPLESS_MAIN(EditedTranscriptTest)
#include "EditedTranscriptTest.moc"
