#include "ui/window/ClipSaver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace melodeck;

namespace {

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ClipSaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEveryByte()
    {
        const QTemporaryDir folder;
        QByteArray bytes;
        for (int i = 0; i < 3'000'000; ++i) {
            bytes.append(static_cast<char>(i * 31));
        }
        const QString from = writeFile(folder.filePath(QStringLiteral("clip.wav")), bytes);
        const QString to = folder.filePath(QStringLiteral("ein schönes \"Lied\" 🎶.wav"));
        QVERIFY(ui::copyWhole(from, to, ui::Existing::Keep));
        QCOMPARE(contentOf(to), bytes);
    }

    void neverReplacesWhatIsThereUnlessAgreed()
    {
        const QTemporaryDir folder;
        const QString from = writeFile(folder.filePath(QStringLiteral("new.wav")), "new");
        const QString to = writeFile(folder.filePath(QStringLiteral("old.wav")), "old");
        const auto kept = ui::copyWhole(from, to, ui::Existing::Keep);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, core::ErrorCode::Io);
        QCOMPARE(contentOf(to), QByteArray("old"));
        QVERIFY(ui::copyWhole(from, to, ui::Existing::Replace));
        QCOMPARE(contentOf(to), QByteArray("new"));
    }

    void aPlaceThatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        const QTemporaryDir folder;
        const QString from = writeFile(folder.filePath(QStringLiteral("clip.wav")), "bytes");
        const QString to = from + QStringLiteral("/below-a-file.wav");
        const auto failed = ui::copyWhole(from, to, ui::Existing::Keep);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, core::ErrorCode::Io);
        QVERIFY(failed.error().message.contains(QStringLiteral("still in the library")));
        QCOMPARE(contentOf(from), QByteArray("bytes"));
    }

    void aFullDiskLeavesNoHalfFile()
    {
        const QTemporaryDir folder;
        constexpr int kClipBytes = 100'000;
        const QString from = writeFile(folder.filePath(QStringLiteral("clip.wav")), QByteArray(kClipBytes, 'x'));
        const QString to = folder.filePath(QStringLiteral("saved.wav"));
        // To a writer a limit on the size of files looks like a disk that fills up.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{kClipBytes / 2, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed = ui::copyWhole(from, to, ui::Existing::Keep);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, core::ErrorCode::Io);
        QVERIFY(!QFile::exists(to));
        QCOMPARE(contentOf(from).size(), kClipBytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("clip.wav")});
    }

    void namesFromPromptsAreLegalEverywhere_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("happy rock") << QStringLiteral("happy rock.wav");
        QTest::newRow("empty") << QString() << QStringLiteral("clip_2.wav");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd.wav");
        QTest::newRow("signs") << QStringLiteral("a<b>c:d\"e|f?g*h") << QStringLiteral("a_b_c_d_e_f_g_h.wav");
        QTest::newRow("hidden") << QStringLiteral(".hidden") << QStringLiteral("hidden.wav");
        QTest::newRow("lines") << QStringLiteral("two\nlines") << QStringLiteral("two lines.wav");
    }

    void namesFromPromptsAreLegalEverywhere()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, name);
        core::Clip clip;
        clip.index = 2;
        clip.format = QStringLiteral("wav");
        clip.prompt = prompt;
        QCOMPARE(ui::suggestedName(clip), name);
    }
};

QTEST_GUILESS_MAIN(ClipSaverTest)
#include "ClipSaverTest.moc"
