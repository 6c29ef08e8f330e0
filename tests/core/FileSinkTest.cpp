#include "core/FileSink.h"

#include "core/FileNames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <csignal>

using namespace melodeck;
using core::Durability;
using core::FileSink;
using core::TakenName;

namespace {

std::span<const std::byte> bytesOf(const char* text)
{
    return std::as_bytes(std::span(text, qstrlen(text)));
}

} // namespace

class FileSinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void hasItsNameOnlyWhenItIsWhole();
    void leavesNothingWhenItIsDropped();
    void writesOverNothing();
    void usesWhatADeadOneLeft();
    void leavesAloneAPartThatIsNotItsOwn();
    void passesByWhatIsNoFileOrALinkToOne();
    void takesTheNameOfNoDevice();
    void aLongNameGetsAPartBesideAForeignOneToo();
    void replacesTheFileThatWasAgreedToAndNoOther();
    void sharesNoFileWithALivingOne();
    void losesTheRaceForANameWithoutHarm();
    void numbersANameThatIsTaken();
    void numbersANameThatIsTakenMeanwhile();
    void twoOfOneNameBothGetTheirOwn();
    void addsNothingWhereTheSameIsThere();
    void replacesOnlyWhenItIsWhole();
    void writesOverItsOwnHeader();
    void leavesNothingWhereTheDiskIsFull();
    void syncsAFinishedFile();
    void movesToANameThatIsFree();
    void knowsItsOwnFileAgain_data();
    void knowsItsOwnFileAgain();

private:
    [[nodiscard]] QString path(const char* name = "clip.wav") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray content(const char* name = "clip.wav") const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    void put(const QByteArray& name, const QByteArray& bytes) const
    {
        QFile file(path(name.constData()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileSinkTest::hasItsNameOnlyWhenItIsWhole()
{
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("abc")));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav.part")});
    QVERIFY(sink->finish());
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    QCOMPARE(content(), QByteArray("abc"));
    QVERIFY(!sink->write(bytesOf("d")));
    QVERIFY(!sink->finish());
    QCOMPARE(content(), QByteArray("abc"));
}

void FileSinkTest::leavesNothingWhenItIsDropped()
{
    QVERIFY(FileSink::create(path()).value()->write(bytesOf("abc")));
    QCOMPARE(files(), QStringList());
}

void FileSinkTest::writesOverNothing()
{
    put("clip.wav", "mine");
    const auto sink = FileSink::create(path());
    QVERIFY(!sink);
    QCOMPARE(sink.error().code, core::ErrorCode::Io);
    QVERIFY(sink.error().message.contains(path()));
    QCOMPARE(content(), QByteArray("mine"));
}

void FileSinkTest::usesWhatADeadOneLeft()
{
    // It writes and dies, as after kill -9: neither finished nor dropped.
    const pid_t child = ::fork();
    if (child == 0) {
        const auto sink = FileSink::create(path());
        const bool isWritten = sink && (*sink)->write(bytesOf("a longer piece of an earlier run"));
        ::_exit(isWritten ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(content("clip.wav.part"), QByteArray("a longer piece of an earlier run"));
    if (::getxattr(QFile::encodeName(path("clip.wav.part")).constData(), "user.melodeck.part", nullptr, 0) < 0) {
        QSKIP("This file system keeps no attributes: what a dead one left stays.");
    }
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("new")) && sink->finish());
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    QCOMPARE(::listxattr(QFile::encodeName(path()).constData(), nullptr, 0), ssize_t{0});
}

void FileSinkTest::leavesAloneAPartThatIsNotItsOwn()
{
    put("clip.wav.part", "a paused download of a browser");
    put("clip.wav 2.part", "and another one");
    for (const TakenName taken : {TakenName::IsForeign, TakenName::GetsNumber, TakenName::IsReplaced}) {
        QFile::remove(path());
        const auto sink = FileSink::create(path(), Durability::Cached, taken).value();
        QCOMPARE(sink->partPath(), path("clip.wav 3.part"));
        QVERIFY(sink->write(bytesOf("ours")) && sink->finish());
        QCOMPARE(sink->path(), path());
        QCOMPARE(content(), QByteArray("ours"));
        QCOMPARE(content("clip.wav.part"), QByteArray("a paused download of a browser"));
        QCOMPARE(content("clip.wav 2.part"), QByteArray("and another one"));
    }
    QVERIFY(FileSink::create(path("b.wav")).value()->write(bytesOf("dropped")));
    QCOMPARE(files().size(), 3);
}

void FileSinkTest::passesByWhatIsNoFileOrALinkToOne()
{
    put("mine.txt", "mine");
    QVERIFY(QFile::link(path("mine.txt"), path("clip.wav.part")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("clip.wav 2.part")).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("clip.wav 3.part")));
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("ours")) && sink->finish());
    QCOMPARE(content(), QByteArray("ours"));
    QCOMPARE(content("mine.txt"), QByteArray("mine"));
}

void FileSinkTest::takesTheNameOfNoDevice()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    const auto sink = FileSink::create(path(), Durability::Cached, TakenName::IsReplaced);
    QVERIFY(!sink);
    QVERIFY2(sink.error().message.contains(QStringLiteral("pipe")), qPrintable(sink.error().message));
    struct stat there = {};
    QVERIFY(::lstat(QFile::encodeName(path()).constData(), &there) == 0 && S_ISFIFO(there.st_mode));
}

void FileSinkTest::aLongNameGetsAPartBesideAForeignOneToo()
{
    const QByteArray name = QByteArray(core::kMostNameBytes - 4, 'x') + ".wav";
    put(name + ".part", "theirs");
    const auto sink = FileSink::create(path(name.constData())).value();
    QVERIFY(sink->write(bytesOf("ours")) && sink->finish());
    QCOMPARE(content(name.constData()), QByteArray("ours"));
    QCOMPARE(content((name + ".part").constData()), QByteArray("theirs"));
}

void FileSinkTest::replacesTheFileThatWasAgreedToAndNoOther()
{
    put("clip.wav", "old");
    const auto agreed = core::identityOfFile(path());
    const auto replacing = FileSink::create(path(), Durability::Synced, TakenName::IsReplaced, agreed).value();
    QVERIFY(replacing->write(bytesOf("new")) && replacing->finish());
    QCOMPARE(replacing->path(), path());
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    // That one is gone: what has its name now was never spoken of.
    const auto other = FileSink::create(path(), Durability::Synced, TakenName::IsReplaced, agreed).value();
    QVERIFY(other->write(bytesOf("newer")) && other->finish());
    QCOMPARE(other->path(), path("clip 2.wav"));
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(content("clip 2.wav"), QByteArray("newer"));
    // It was written into while ours grew.
    const auto now = core::identityOfFile(path());
    const auto late = FileSink::create(path(), Durability::Synced, TakenName::IsReplaced, now).value();
    QVERIFY(late->write(bytesOf("newest")));
    put("clip.wav", "hours of work");
    QVERIFY(late->finish());
    QCOMPARE(late->path(), path("clip 3.wav"));
    QCOMPARE(content(), QByteArray("hours of work"));
    // It went meanwhile: its name is free.
    const auto last = FileSink::create(path(), Durability::Synced, TakenName::IsReplaced, now).value();
    QFile::remove(path());
    QVERIFY(last->write(bytesOf("last")) && last->finish());
    QCOMPARE(last->path(), path());
    QCOMPARE(files().size(), 3);
}

void FileSinkTest::sharesNoFileWithALivingOne()
{
    const auto first = FileSink::create(path()).value();
    QVERIFY(first->write(bytesOf("first")));
    QVERIFY(!FileSink::create(path()));
    QVERIFY(first->finish());
    QCOMPARE(content(), QByteArray("first"));
}

void FileSinkTest::losesTheRaceForANameWithoutHarm()
{
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("ours")));
    put("clip.wav", "theirs");
    QVERIFY(!sink->finish());
    QCOMPARE(content(), QByteArray("theirs"));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
}

void FileSinkTest::numbersANameThatIsTaken()
{
    put("clip.wav", "mine");
    put("clip 2.wav", "mine too");
    const auto sink = FileSink::create(path(), Durability::Cached, TakenName::GetsNumber).value();
    QVERIFY(sink->write(bytesOf("ours")) && sink->finish());
    QCOMPARE(sink->path(), path("clip 3.wav"));
    QCOMPARE(content("clip 3.wav"), QByteArray("ours"));
    QCOMPARE(content(), QByteArray("mine"));
    QCOMPARE(content("clip 2.wav"), QByteArray("mine too"));
    QCOMPARE(files().size(), 3);
}

void FileSinkTest::numbersANameThatIsTakenMeanwhile()
{
    const auto sink = FileSink::create(path(), Durability::Cached, TakenName::GetsNumber).value();
    QVERIFY(sink->write(bytesOf("ours")));
    put("clip.wav", "theirs");
    QVERIFY(sink->finish());
    QCOMPARE(sink->path(), path("clip 2.wav"));
    QCOMPARE(content(), QByteArray("theirs"));
    QCOMPARE(content("clip 2.wav"), QByteArray("ours"));
    QCOMPARE(files().size(), 2);
}

void FileSinkTest::twoOfOneNameBothGetTheirOwn()
{
    const auto first = FileSink::create(path(), Durability::Cached, TakenName::GetsNumber).value();
    const auto second = FileSink::create(path(), Durability::Cached, TakenName::GetsNumber).value();
    QVERIFY(first->write(bytesOf("first")) && second->write(bytesOf("second")));
    QVERIFY(second->finish() && first->finish());
    QCOMPARE(content(), QByteArray("first"));
    QCOMPARE(second->path(), path("clip 2.wav"));
    QCOMPARE(content("clip 2.wav"), QByteArray("second"));
    QCOMPARE(files().size(), 2);
}

void FileSinkTest::addsNothingWhereTheSameIsThere()
{
    put("clip.wav", "other");
    put("clip 2.wav", "same");
    const auto same = FileSink::create(path(), Durability::Cached, TakenName::GetsNumberUnlessSame).value();
    QVERIFY(same->write(bytesOf("same")) && same->finish());
    QCOMPARE(same->path(), path("clip 2.wav"));
    QCOMPARE(files().size(), 2);
    const auto fresh = FileSink::create(path(), Durability::Cached, TakenName::GetsNumberUnlessSame).value();
    QVERIFY(fresh->write(bytesOf("sam")) && fresh->finish());
    QCOMPARE(fresh->path(), path("clip 3.wav"));
    QCOMPARE(files().size(), 3);
}

void FileSinkTest::replacesOnlyWhenItIsWhole()
{
    put("clip.wav", "old");
    const auto given = FileSink::create(path(), Durability::Cached, TakenName::IsReplaced).value();
    QVERIFY(given->write(bytesOf("new")));
    QCOMPARE(content(), QByteArray("old"));
    QVERIFY(given->finish());
    QCOMPARE(content(), QByteArray("new"));
    QVERIFY(FileSink::create(path(), Durability::Cached, TakenName::IsReplaced).value()->write(bytesOf("x")));
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
}

void FileSinkTest::writesOverItsOwnHeader()
{
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("0000 body")));
    QVERIFY(sink->rewrite(0, bytesOf("head")));
    QVERIFY(sink->write(bytesOf(" end")));
    QVERIFY(sink->finish());
    QCOMPARE(content(), QByteArray("head body end"));
    QVERIFY(!FileSink::create(path("b")).value()->rewrite(0, bytesOf("beyond what is there")));
}

void FileSinkTest::leavesNothingWhereTheDiskIsFull()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4, before.rlim_max};
    const auto sink = FileSink::create(path()).value();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto written = sink->write(bytesOf("more than four"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().code, core::ErrorCode::Io);
    QVERIFY(!sink->finish());
    QCOMPARE(files(), QStringList());
}

void FileSinkTest::syncsAFinishedFile()
{
    const auto sink = FileSink::create(path(), Durability::Cached).value();
    QVERIFY(sink->write(bytesOf("abc")) && sink->finish());
    QVERIFY(core::syncFile(path()));
    const auto missing = core::syncFile(path("none.wav"));
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(QLatin1String("none.wav")));
}

void FileSinkTest::movesToANameThatIsFree()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QString wanted = folder.filePath(QStringLiteral("clip_0.wav"));
    QVERIFY(write("a", "one") && write("b", "two"));
    QCOMPARE(core::moveToFreeName(folder.filePath(QStringLiteral("a")), wanted).value(), wanted);
    const auto second = core::moveToFreeName(folder.filePath(QStringLiteral("b")), wanted);
    QCOMPARE(second.value(), folder.filePath(QStringLiteral("clip_0 2.wav")));
    QFile first(wanted);
    QVERIFY(first.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("one"));
    QVERIFY(!core::moveToFreeName(folder.filePath(QStringLiteral("missing")), wanted));
}

void FileSinkTest::knowsItsOwnFileAgain_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("aside");
    QTest::newRow("the same") << QByteArray("whole clip") << QByteArray("none");
    QTest::newRow("empty, as after a power cut") << QByteArray() << QByteArray("none");
    QTest::newRow("its front part") << QByteArray("whole") << QByteArray("none");
    QTest::newRow("another one") << QByteArray("whale clip") << QByteArray("whale clip");
    QTest::newRow("a longer one") << QByteArray("whole clip and more") << QByteArray("whole clip and more");
}

void FileSinkTest::knowsItsOwnFileAgain()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, aside);
    for (const Durability durability : {Durability::Synced, Durability::Cached}) {
        init();
        put("clip.wav", there);
        const auto sink = FileSink::create(path(), durability, TakenName::MayBeOurs);
        QVERIFY(sink);
        QVERIFY((*sink)->write(bytesOf("whole clip")) && (*sink)->finish());
        QCOMPARE(content(), QByteArray("whole clip"));
        QCOMPARE(content("earlier/clip.wav"), aside);
        QCOMPARE(files(), QStringList{QStringLiteral("clip.wav")});
    }
}

QTEST_APPLESS_MAIN(FileSinkTest)
#include "FileSinkTest.moc"
