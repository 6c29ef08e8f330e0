#include "jobs/AsyncIntake.h"

#include "jobs/JobQueue.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"
#include "support/AudioSamples.h"
#include "support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace melodeck;

namespace {

QByteArray fileOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Json resultOf(const char* id, const core::Json& data)
{
    return {{"request_id", id},
            {"model_id", "abcd1234"},
            {"deployment_id", "dep1"},
            {"type", "async_request_completed"},
            {"time", "2026-01-02T03:04:05.678Z"},
            {"data", data},
            {"errors", core::Json::array()}};
}

core::Json clipsOf(const std::vector<QByteArray>& clips)
{
    core::Json data = core::Json::array();
    for (const QByteArray& clip : clips) {
        data.push_back(clip.toBase64().toStdString());
    }
    return {{"data", std::move(data)}};
}

} // namespace

class AsyncIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        auto library = store::Library::open(m_root->path());
        QVERIFY(library);
        m_library = std::move(*library);
        auto folder = store::AsyncFolder::open(m_root->path());
        QVERIFY(folder);
        m_folder = std::make_unique<store::AsyncFolder>(std::move(*folder));
        m_arrived.clear();
    }

    void makesAJobOfWhatWasAskedAndWhatCame()
    {
        const core::JobRecord asked = submit("r1", QStringLiteral("musicgen-melody"));
        const std::vector<QByteArray> clips{support::sineWav(0.25, 32000, 220), support::sineWav(0.5, 32000, 440)};
        bring(core::toJsonBytes(resultOf("r1", clipsOf(clips))));
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{1});
        const auto job = m_library->find(asked.id);
        QVERIFY(job && *job);
        QVERIFY2((*job)->state == core::JobState::Done, (*job)->error ? qPrintable((*job)->error->message) : "");
        QCOMPARE((*job)->answer.requestId, QStringLiteral("r1"));
        QVERIFY((*job)->recipe == asked.recipe);
        QVERIFY((*job)->answer.json == core::Json({{"data", core::Json::array({"clip_0.wav", "clip_1.wav"})}}));
        QCOMPARE((*job)->answer.clips.size(), std::size_t{2});
        QCOMPARE((*job)->answer.clips[1].prompt, QStringLiteral("jazz"));
        QVERIFY((*job)->answer.clips[1].loudnessLufs);
        QCOMPARE(fileOf((*job)->answer.clips[0].path), clips[0]);
        QCOMPARE(fileOf((*job)->answer.clips[1].path), clips[1]);
        QVERIFY(m_folder->results().isEmpty());
        QCOMPARE(m_folder->jobOf(QStringLiteral("r1")), asked.id);
    }

    void aQueueThatIsOpenShowsWhatComes()
    {
        net::HttpClient http;
        jobs::LocalEngine engine(QStringLiteral("no-engine"));
        store::SessionKeys keys;
        store::StoreThread store(m_root->path());
        jobs::JobQueue queue({http, engine, keys}, store);
        QSignalSpy opened(&queue, &jobs::JobQueue::opened);
        QSignalSpy received(&queue, &jobs::JobQueue::jobsReceived);
        bring(core::toJsonBytes(resultOf("r0", clipsOf({support::sineWav(0.25)}))));
        QVERIFY(take()); // before anybody looks
        queue.followArrivals();
        QTRY_COMPARE(opened.size(), 1);
        queue.loadHistory(1); // which comes after the first look
        QSignalSpy loaded(&queue, &jobs::JobQueue::historyLoaded);
        QTRY_COMPARE(loaded.size(), 1);
        // As the receiver does, in a process of its own.
        const core::JobRecord asked = submit("r1", QStringLiteral("musicgen-melody"));
        bring(core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25), support::sineWav(0.25)}))));
        bring("not JSON");
        QVERIFY(take());
        QStringList ids;
        const auto areAllThere = [&] {
            ids.clear();
            for (const auto& one : received) {
                ids += one.front().toStringList();
            }
            return ids.size() == 2;
        };
        QTRY_VERIFY(areAllThere());
        QVERIFY2(ids.contains(asked.id), qPrintable(ids.join(QLatin1Char(' '))));
        const auto job = queue.find(asked.id);
        QVERIFY(job && job->state == core::JobState::Done && job->answer.clips.size() == 2);
        // The same once more is no other result.
        bring(core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25), support::sineWav(0.25)}))));
        bring(core::toJsonBytes(resultOf("r2", clipsOf({support::sineWav(0.25)}))));
        QVERIFY(take());
        QTRY_COMPARE(received.back().front().toStringList().size(), 1);
        QVERIFY(!received.back().front().toStringList().contains(asked.id));
    }

    void listsWhatWaitsAtThePlatform()
    {
        const core::JobRecord asked = submit("r1", QStringLiteral("musicgen-melody"));
        core::JobRecord other = asked;
        other.id = core::newJobId();
        QVERIFY(m_folder->prepare(other)); // it never was taken there
        const auto all = m_folder->submissions();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all.front().first, QStringLiteral("r1"));
        QCOMPARE(all.front().second.id, asked.id);
        m_folder->forget(QStringLiteral("r1"));
        QVERIFY(m_folder->submissions().empty());
    }

    /// A fast model's result comes before whoever sent the request was told its id.
    void waitsForTheIdOfWhatIsJustBeingSubmitted()
    {
        const core::JobRecord asked = prepare(QStringLiteral("musicgen-melody"));
        bring(core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25), support::sineWav(0.25)}))));
        QVERIFY(take());
        QVERIFY(m_arrived.empty());
        QCOMPARE(m_folder->results().size(), 1);
        QVERIFY(m_folder->submitted(asked.id, QStringLiteral("r1")));
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{1});
        QCOMPARE(m_arrived[0].job.id, asked.id);
        QCOMPARE(m_arrived[0].job.answer.clips[1].prompt, QStringLiteral("jazz"));
        QVERIFY(m_folder->submissions().empty());
    }

    void waitsNoLongerThanThat()
    {
        const core::JobRecord asked = prepare(QStringLiteral("musicgen-melody"));
        bring(core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25)}))));
        QFile result(m_folder->results().front());
        QVERIFY(result.open(QIODevice::ReadWrite));
        QVERIFY(result.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
        result.close();
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{1});
        QVERIFY(m_arrived[0].job.id != asked.id);
    }

    void takesWhatWasSubmittedElsewhere()
    {
        core::Json result = resultOf("r1", clipsOf({support::sineWav(0.25)}));
        bring(core::toJsonBytes(result));
        core::Json chain = resultOf("r2", {{"segments", core::Json::array()}});
        chain.erase("model_id");
        chain["chain_id"] = "ch1";
        bring(core::toJsonBytes(chain));
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{2});
        QVERIFY(m_arrived[0].job.state == core::JobState::Done);
        QCOMPARE(m_arrived[0].job.recipe.endpoint.url.toString(),
                 QStringLiteral("https://model-abcd1234.api.baseten.co/deployment/dep1/predict"));
        QCOMPARE(m_arrived[1].job.recipe.endpoint.url.toString(),
                 QStringLiteral("https://chain-ch1.api.baseten.co/deployment/dep1/run_remote"));
    }

    void takesEachRequestOnce()
    {
        const QByteArray body = core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25)})));
        bring(body);
        bring(body); // both at once
        QVERIFY(take());
        bring(body); // and later
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{3});
        QVERIFY(!m_arrived[0].wasThere && m_arrived[1].wasThere && m_arrived[2].wasThere);
        QCOMPARE(m_arrived[1].job.id, m_arrived[0].job.id);
        QCOMPARE(m_arrived[2].job.id, m_arrived[0].job.id);
        QCOMPARE(rows(), std::size_t{1});
        QVERIFY(m_folder->results().isEmpty());
    }

    /// Killed after the row was written and before its file was forgotten: the same again, and nothing twice.
    void isTheSameAfterACrash()
    {
        const QByteArray body = core::toJsonBytes(resultOf("r1", clipsOf({support::sineWav(0.25)})));
        const QString path = bring(body);
        QVERIFY(take());
        const core::JobRecord before = m_arrived.front().job;
        QVERIFY(QFile::remove(m_folder->path() + QStringLiteral("/arrived/r1.json")));
        write(path, body);
        QVERIFY(take());
        QCOMPARE(m_arrived.back().job.id, before.id);
        QVERIFY(m_arrived.back().job.answer.clips.front().path == before.answer.clips.front().path);
        QCOMPARE(rows(), std::size_t{1});
        QCOMPARE(QDir(QFileInfo(before.answer.clips.front().path).path()).entryList(QDir::Files).size(), 1);
    }

    void tellsWhyThereIsNoClip()
    {
        const core::JobRecord failed = submit("r1", QStringLiteral("musicgen-melody"));
        core::Json result = resultOf("r1", nullptr);
        result["errors"] = {{{"code", "MODEL_PREDICT_TIMEOUT"}, {"message", "an hour passed"}}};
        bring(core::toJsonBytes(result));
        submit("r2", QStringLiteral("musicgen-melody"));
        bring(core::toJsonBytes(resultOf("r2", {{"status", "error"}, {"data", nullptr}, {"message", "'prompts'"}})));
        submit("r3", QStringLiteral("musicgen-melody"));
        bring(core::toJsonBytes(resultOf("r3", {{"data", core::Json::array()}})));
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{3});
        for (const auto& [index, words] :
             std::vector<std::pair<std::size_t, const char*>>{{0, "an hour passed"}, {1, "'prompts'"}, {2, ""}}) {
            const core::JobRecord& job = m_arrived[index].job;
            QVERIFY(job.state == core::JobState::Failed);
            QVERIFY(job.error && job.error->code == core::ErrorCode::ModelError);
            QVERIFY2(job.error->message.contains(QLatin1String(words)), qPrintable(job.error->message));
        }
        QCOMPARE(m_arrived[0].job.id, failed.id);
    }

    void keepsTheBytesOfWhatNobodyUnderstands_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << QByteArray(R"({"request_id":"r1","data":)");
        QTest::newRow("no JSON") << QByteArray("\x01\x02\x03\x04");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no result") << QByteArray(R"({"hello":"world"})");
        QTest::newRow("an id that is a path") << QByteArray(R"({"request_id":"../../x","data":1})");
        QTest::newRow("broken media") << core::toJsonBytes(
            resultOf("r1", {{"data", core::Json::array({support::sineWav(0.25).toBase64().toStdString() + "====x"})}}));
    }

    void keepsTheBytesOfWhatNobodyUnderstands()
    {
        QFETCH(QByteArray, body);
        bring(body);
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{1});
        const core::JobRecord& job = m_arrived.front().job;
        QVERIFY(job.state == core::JobState::Failed);
        QVERIFY(job.error);
        QVERIFY(m_folder->results().isEmpty());
        const QString kept = QDir(clipFolder()).filePath(QStringLiteral("answer.unread"));
        QVERIFY2(QFile::exists(kept), qPrintable(job.error->message));
        QVERIFY(job.error->message.contains(kept));
        QCOMPARE(fileOf(kept), body);
        QCOMPARE(rows(), std::size_t{1});
    }

    void leavesEverythingWhereItIsOnAFullDisk()
    {
        const QByteArray clip = support::sineWav(20.0); // 1.3 MB
        const QByteArray body = core::toJsonBytes(resultOf("r1", clipsOf({clip})));
        const QString path = bring(body);
        {
            const support::SmallDisk small(200'000);
            const auto taken = take();
            QVERIFY(!taken);
            QVERIFY(taken.error().code == core::ErrorCode::Io);
        }
        QVERIFY(m_arrived.empty());
        QCOMPARE(fileOf(path), body);
        QVERIFY(take());
        QCOMPARE(m_arrived.size(), std::size_t{1});
        QVERIFY(m_arrived.front().job.state == core::JobState::Done);
        QCOMPARE(fileOf(m_arrived.front().job.answer.clips.front().path), clip);
    }

    void endsBetweenTwoResultsWhenItIsStopped()
    {
        bring(core::toJsonBytes(resultOf("r1", 1)));
        std::stop_source stop;
        stop.request_stop();
        jobs::AsyncIntake intake(*m_library, *m_folder, {});
        QVERIFY(intake.takeAll(stop.get_token(), [](const jobs::AsyncArrival&) {}));
        QCOMPARE(m_folder->results().size(), 1);
    }

private:
    /// About to be sent.
    core::JobRecord prepare(const QString& model)
    {
        core::JobRecord job;
        job.id = core::newJobId();
        job.created = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        job.state = core::JobState::Submitted;
        job.recipe.model = model;
        job.recipe.fields = {{"prompts", core::Json::array({"rock", "jazz"})}};
        job.recipe.endpoint.kind = core::EndpointKind::Custom;
        job.recipe.endpoint.url = QUrl(QStringLiteral("http://127.0.0.1:1/production/predict"));
        if (!m_folder->prepare(job)) {
            qFatal("nothing can be kept");
        }
        return job;
    }

    core::JobRecord submit(const char* id, const QString& model)
    {
        core::JobRecord job = prepare(model);
        if (!m_folder->submitted(job.id, QString::fromLatin1(id))) {
            qFatal("nothing can be kept");
        }
        return job;
    }

    static void write(const QString& path, const QByteArray& body)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }

    QString bring(const QByteArray& body)
    {
        const QString path = m_folder->newResultPath();
        write(path, body);
        return path;
    }

    core::Result<void> take()
    {
        jobs::AsyncIntake intake(*m_library, *m_folder, {});
        return intake.takeAll({}, [this](const jobs::AsyncArrival& arrival) { m_arrived.push_back(arrival); });
    }

    std::size_t rows() { return m_library->page(1000).value_or(std::vector<core::JobRecord>()).size(); }

    /// The folder of the only job.
    QString clipFolder()
    {
        const QDir months(m_root->filePath(QStringLiteral("clips")));
        const QDir month(months.filePath(months.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
        return month.filePath(month.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<store::AsyncFolder> m_folder;
    std::vector<jobs::AsyncArrival> m_arrived;
};

QTEST_GUILESS_MAIN(AsyncIntakeTest)
#include "AsyncIntakeTest.moc"
