#include "core/FileSink.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

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
    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
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
    put("clip.wav.part", "a longer piece of an earlier run");
    const auto sink = FileSink::create(path()).value();
    QVERIFY(sink->write(bytesOf("new")) && sink->finish());
    QCOMPARE(content(), QByteArray("new"));
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
