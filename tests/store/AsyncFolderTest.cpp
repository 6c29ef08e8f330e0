#include "store/AsyncFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;

class AsyncFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatWasAskedUntilItsResultIsThere()
    {
        const auto folder = open();
        const core::JobRecord job = asked();
        QVERIFY(folder.prepare(job));
        QVERIFY(!folder.find(QStringLiteral("r1")));
        QVERIFY(folder.submitted(job.id, QStringLiteral("r1")));
        const auto found = open().find(QStringLiteral("r1"));
        QVERIFY(found);
        QCOMPARE(found->id, job.id);
        QVERIFY(found->recipe == job.recipe);
        QVERIFY(found->state == core::JobState::Submitted);
        QVERIFY(folder.jobOf(QStringLiteral("r1")).isEmpty());

        QVERIFY(folder.isInLibrary(QStringLiteral("r1"), job));
        QVERIFY(folder.isInLibrary(QStringLiteral("r1"), job)); // once more after a crash
        QCOMPARE(folder.jobOf(QStringLiteral("r1")), job.id);
        QVERIFY(folder.find(QStringLiteral("r1")));
        QVERIFY(QDir(folder.path() + QStringLiteral("/submitted")).isEmpty());
    }

    void forgetsWhatWasNotTaken()
    {
        const auto folder = open();
        const core::JobRecord job = asked();
        QVERIFY(folder.prepare(job));
        folder.notSubmitted(job.id);
        QVERIFY(QDir(folder.path() + QStringLiteral("/submitted")).isEmpty());
        const auto named = folder.submitted(job.id, QStringLiteral("r1"));
        QVERIFY(!named);
        QVERIFY(named.error().code == core::ErrorCode::Io);
    }

    void givesResultsInTheirOrderAndNoneThatIsCut()
    {
        const auto folder = open();
        QStringList paths;
        for (int i = 0; i < 3; ++i) {
            paths << folder.newResultPath();
            write(paths.back(), "{}");
        }
        write(folder.newResultPath() + QStringLiteral(".part"), "{");
        QCOMPARE(folder.results(), paths);
        folder.removeCutResults();
        QCOMPARE(QDir(folder.path() + QStringLiteral("/inbox")).entryList(QDir::Files).size(), 3);
    }

    void takesADamagedFileForNone()
    {
        const auto folder = open();
        for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(100, '\0')}) {
            write(folder.path() + QStringLiteral("/submitted/r1.json"), content);
            write(folder.path() + QStringLiteral("/arrived/r1.json"), content);
            QVERIFY(!folder.find(QStringLiteral("r1")));
            QVERIFY(folder.jobOf(QStringLiteral("r1")).isEmpty());
        }
    }

    void forgetsTheOldAlone()
    {
        const auto folder = open();
        for (const int days : {6, 8, 29, 31}) {
            for (const char* place : {"/submitted/", "/arrived/"}) {
                const QString path = folder.path() + QLatin1String(place) + QStringLiteral("d%1.json").arg(days);
                write(path, "{}");
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days),
                                         QFileDevice::FileModificationTime));
            }
        }
        folder.forgetOld();
        QCOMPARE(QDir(folder.path() + QStringLiteral("/arrived")).entryList(QDir::Files),
                 QStringList{QStringLiteral("d6.json")});
        QCOMPARE(QDir(folder.path() + QStringLiteral("/submitted")).entryList(QDir::Files),
                 (QStringList{QStringLiteral("d29.json"), QStringLiteral("d6.json"), QStringLiteral("d8.json")}));
    }

    void saysWhereItCannotWrite()
    {
        write(m_folder->filePath(QStringLiteral("async")), "a file");
        const auto folder = store::AsyncFolder::open(m_folder->path());
        QVERIFY(!folder);
        QVERIFY(folder.error().code == core::ErrorCode::Io);
        QVERIFY(folder.error().message.contains(m_folder->path()));
    }

private:
    [[nodiscard]] store::AsyncFolder open() const
    {
        auto folder = store::AsyncFolder::open(m_folder->path());
        if (!folder) {
            qFatal("%s", qPrintable(folder.error().message));
        }
        return std::move(*folder);
    }

    static core::JobRecord asked()
    {
        core::JobRecord job;
        job.id = core::newJobId();
        job.created = QDateTime::currentDateTimeUtc();
        job.state = core::JobState::Submitted;
        job.recipe.model = QStringLiteral("json");
        job.recipe.fields = {{"prompts", core::Json::array({"rock"})}};
        job.recipe.endpoint.kind = core::EndpointKind::Custom;
        job.recipe.endpoint.url = QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict"));
        return job;
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AsyncFolderTest)
#include "AsyncFolderTest.moc"
