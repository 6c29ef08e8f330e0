#include "jobs/Recovery.h"

#include "jobs/JournalFacts.h"
#include "jobs/ReceivedAnswer.h"
#include "jobs/Workshop.h"
#include "store/AsyncFolder.h"
#include "store/ClipFolder.h"
#include "store/JobJournal.h"
#include "store/LibraryBackup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <latch>
#include <thread>

using namespace melodeck;
using namespace melodeck::tests;
using core::JobState;
using store::JobJournal;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

core::JobRecord jobAt(const char* url, core::EndpointKind kind = core::EndpointKind::Custom)
{
    core::JobRecord job;
    job.id = core::newJobId();
    job.name = QStringLiteral("chorus");
    job.created = QDateTime::currentDateTime();
    job.recipe.model = QStringLiteral("json");
    job.recipe.endpoint = {kind, QUrl(QString::fromLatin1(url)), core::AuthScheme::Bearer};
    job.recipe.fields = {{"prompts", {"a", "b", "c"}}};
    return job;
}

core::JobRecord paidJob()
{
    return jobAt("https://model-a.api.baseten.co/production/predict");
}

core::Json headOf(int status, qint64 length = -1)
{
    net::HttpHead head;
    head.status = status;
    head.headers = {{"content-type", "application/json"}};
    if (length >= 0) {
        head.headers.emplace_back("content-length", QByteArray::number(length));
    }
    return jobs::headToJson(head, 100);
}

} // namespace

/// A library whose programs die when the test says so.
class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAWholeAnswerThatNobodyHadRead();
    void keepsTheWholeClipsAndTheBytesOfACutAnswer();
    void leavesAJobWithoutAnswerUnknown();
    void queuesWhatWasRefused();
    void queuesWhatNeverLeft();
    void failsWhatTheEngineHereDidNotFinish();
    void touchesNothingOfALivingProgram();
    void doesNothingTwice();
    void knowsAWholeAnswerByItsLength();
    void keepsTheWordsOfAModelThatRefused();
    void forgetsWhatWasDropped();
    void readsOnlyTheAnswerOfTheLastTry();
    void takesNoSecondTryForRefused();
    void keepsInTheJournalWhatCannotBeWritten();
    void takesNoForeignFileForAClip();
    void mendsAClipThatAPowerCutEmptied();
    void countsAJobThatADamagedLineNamesAsSent();
    void keepsTheAnswerThatADamagedLineLedTo();
    void queuesARefusedJobWhoseRowIsLost();
    void leavesJobsAloneWhoseJournalCannotBeRead();
    void letsOneOfTwoProgramsAdoptAJob();
    void keepsTheBytesOfAnAnswerBeyondTheLimits();
    void readsAnAnswerByTheLimitsThatWereSet();
    void keepsTheBytesOfABrokenClip();
    void takesALargeRequestFromTheLibrary();
    void adoptsNothingOfABackupsQueue();
    void takesACommandsRequestsAndNoneOfTheWindows();
    void forgetsACommandsRequestThatWasRefused();
    void saysWhereTheClipsOfAThinnedAnswerAre();
    void namesTheFileThatTookAnAnswer();
    void tellsOfARequestThatThePlatformMayHaveTaken();

private:
    [[nodiscard]] std::unique_ptr<store::Library> library() const
    {
        return store::Library::open(m_folder->path()).value();
    }
    [[nodiscard]] QString journalFolder() const { return m_folder->filePath(QStringLiteral("journal")); }
    [[nodiscard]] QString clipFolder(const core::JobRecord& job) const
    {
        return store::clipFolderOf(m_folder->path(), job.id);
    }
    [[nodiscard]] QStringList journalFiles() const
    {
        return QDir(journalFolder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// A program that queues a job, does with it what is said, and dies.
    void die(const core::JobRecord& job, const std::function<void(JobJournal&)>& after) const
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        const store::QueuedRow row{job, journal->owner(), 0.0};
        QVERIFY(library()->enqueue(std::span(&row, 1)));
        JobJournal line(*journal, job.id);
        after(line);
    }
    [[nodiscard]] core::Json factsOf(const core::JobRecord& job) const
    {
        return jobs::factsToJson(job, clipFolder(job), m_folder->path());
    }
    /// A command that sends a request, does with it what is said, and dies.
    void dieAsCommand(const core::JobRecord& job, const QString& rawFile,
                      const std::function<void(JobJournal&)>& after) const
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        JobJournal line(*journal, job.id, JobJournal::Answer::Cached);
        QVERIFY(line.sending(jobs::commandFactsToJson(job, clipFolder(job), m_folder->path(), rawFile)));
        after(line);
    }
    /// The next command.
    [[nodiscard]] jobs::Recovered recoverAsCommand() const
    {
        const auto open = library();
        const auto journal = store::Journal::open(journalFolder()).value();
        return jobs::recoverJobs(*open, *journal, {}, jobs::RecoveryOf::Commands).value();
    }
    /// The next start of the program.
    [[nodiscard]] jobs::Recovered recover(const jobs::AnswerSizes& sizes = {}) const
    {
        const auto open = library();
        const auto journal = store::Journal::open(journalFolder()).value();
        return jobs::recoverJobs(*open, *journal, sizes).value();
    }
    [[nodiscard]] core::JobRecord stored(const QString& id) const { return library()->find(id).value().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecoveryTest::readsAWholeAnswerThatNobodyHadRead()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    const auto recovered = recover();
    QCOMPARE(recovered.finished.size(), std::size_t{1});
    QVERIFY(recovered.queued.empty() && recovered.notices.isEmpty() && recovered.failures.empty());
    const core::JobRecord found = stored(job.id);
    QCOMPARE(found.state, JobState::Done);
    QCOMPARE(found.name, job.name);
    QCOMPARE(found.answer.clips.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(readBytes(found.answer.clips[i].path) == threeClips()[i]);
    }
    QCOMPARE(found.answer.clips[1].prompt, QStringLiteral("b"));
    const auto kept = jobs::keptReceivedIn(clipFolder(job));
    QVERIFY(kept);
    const QString saved = m_folder->filePath(QStringLiteral("output.json"));
    QVERIFY(jobs::saveReceived(*kept, saved, {}));
    QVERIFY(readBytes(saved) == musicGenAnswer(threeClips()));
    QCOMPARE(journalFiles(), QStringList());
}

void RecoveryTest::takesACommandsRequestsAndNoneOfTheWindows()
{
    const core::JobRecord windows = paidJob();
    die(windows, [&](JobJournal& line) { QVERIFY(line.sending(factsOf(windows))); });
    const core::JobRecord commands = paidJob();
    dieAsCommand(commands, {}, [&](JobJournal& line) {
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    const auto first = recoverAsCommand();
    QCOMPARE(first.finished.size(), std::size_t{1});
    QCOMPARE(first.finished.front().id, commands.id);
    QVERIFY(first.queued.empty() && first.failures.empty());
    QCOMPARE(stored(commands.id).state, JobState::Done);
    QVERIFY(readBytes(stored(commands.id).answer.clips[2].path) == threeClips()[2]);
    QVERIFY(!core::isFinished(stored(windows.id).state));
    QVERIFY(!journalFiles().isEmpty());
    QCOMPARE(recover().finished.size(), std::size_t{1});
    QCOMPARE(stored(windows.id).state, JobState::Unknown);
    QCOMPARE(journalFiles(), QStringList());
}

void RecoveryTest::forgetsACommandsRequestThatWasRefused()
{
    const core::JobRecord job = paidJob();
    dieAsCommand(job, {}, [&](JobJournal& line) {
        line.head(headOf(429));
        line.refused();
    });
    const auto recovered = recover();
    QVERIFY(recovered.queued.empty() && recovered.finished.empty());
    QVERIFY(!library()->find(job.id).value());
    QCOMPARE(journalFiles(), QStringList());
}

void RecoveryTest::saysWhereTheClipsOfAThinnedAnswerAre()
{
    const QString folder = m_folder->filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"clip_0.wav", "clip_1.wav.part", "clip_1.wav.partial"}) {
        writeBytes(folder + QLatin1Char('/') + QLatin1String(name), "RIFF");
    }
    const core::JobRecord job = paidJob();
    dieAsCommand(job, {}, [&](JobJournal& line) {
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips()).left(100)));
        line.thin(folder);
        line.leftOut(QStringLiteral("clip_1.wav"));
    });
    QCOMPARE(recoverAsCommand().finished.size(), std::size_t{1});
    const core::JobRecord found = stored(job.id);
    QCOMPARE(found.state, JobState::Unknown);
    const QString said = found.error->message;
    QVERIFY2(said.contains(folder + QStringLiteral(" (clip_0.wav, clip_1.wav.partial)")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("bill")) && said.contains(QLatin1String("answer.partial")), qPrintable(said));
    QVERIFY(found.answer.clips.empty()); // they belong to whoever named that folder
}

void RecoveryTest::namesTheFileThatTookAnAnswer()
{
    const core::JobRecord job = paidJob();
    dieAsCommand(job, QStringLiteral("/home/a/answer.json"), [&](JobJournal& line) { line.head(headOf(200, 1'000)); });
    static_cast<void>(recoverAsCommand());
    QCOMPARE(stored(job.id).state, JobState::Unknown);
    QVERIFY2(stored(job.id).error->message.contains(QLatin1String("/home/a/answer.json")),
             qPrintable(stored(job.id).error->message));
}

void RecoveryTest::keepsTheWholeClipsAndTheBytesOfACutAnswer()
{
    const QByteArray whole = musicGenAnswer(threeClips());
    const QByteArray cut = whole.left(whole.size() - 20'000); // in the third clip
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(cut));
    });
    const auto recovered = recover();
    QCOMPARE(recovered.finished.size(), std::size_t{1});
    const core::JobRecord found = stored(job.id);
    QCOMPARE(found.state, JobState::Unknown);
    QCOMPARE(found.answer.clips.size(), std::size_t{2});
    QVERIFY(readBytes(found.answer.clips[1].path) == threeClips()[1]);
    QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/answer.partial")) == cut);
    QVERIFY(found.error->message.contains(QLatin1String("answer.partial")));
    QVERIFY(found.error->message.contains(QLatin1String("bill")));
    QVERIFY(QDir(clipFolder(job)).entryList({QStringLiteral("*.part")}).isEmpty());
}

void RecoveryTest::leavesAJobWithoutAnswerUnknown()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) { QVERIFY(line.sending(factsOf(job))); });
    QVERIFY(recover().queued.empty());
    QCOMPARE(stored(job.id).state, JobState::Unknown);
    QVERIFY(stored(job.id).error->message.contains(QLatin1String("bill")));
}

void RecoveryTest::queuesWhatWasRefused()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(429));
        line.refused();
    });
    const auto recovered = recover();
    QVERIFY(recovered.finished.empty());
    QCOMPARE(recovered.queued.size(), std::size_t{1});
    QCOMPARE(recovered.queued.front().job.id, job.id);
    QCOMPARE(recovered.queued.front().job.state, JobState::Paused);
    QCOMPARE(stored(job.id).state, JobState::Paused);
}

void RecoveryTest::queuesWhatNeverLeft()
{
    const core::JobRecord job = paidJob();
    die(job, [](JobJournal&) {});
    const auto journal = store::Journal::open(journalFolder()).value();
    const auto open = library();
    const auto recovered = jobs::recoverJobs(*open, *journal).value();
    QCOMPARE(recovered.queued.size(), std::size_t{1});
    QCOMPARE(recovered.queued.front().owner, journal->owner());
    QCOMPARE(open->queued().value().front().owner, journal->owner());
}

void RecoveryTest::failsWhatTheEngineHereDidNotFinish()
{
    const core::JobRecord job = jobAt("", core::EndpointKind::Local);
    die(job, [&](JobJournal& line) { QVERIFY(line.sending(factsOf(job))); });
    static_cast<void>(recover());
    QCOMPARE(stored(job.id).state, JobState::Failed);
    QVERIFY(stored(job.id).error->message.contains(QLatin1String("Nothing is billed")));
}

void RecoveryTest::touchesNothingOfALivingProgram()
{
    const auto living = store::Journal::open(journalFolder()).value();
    const core::JobRecord job = paidJob();
    const store::QueuedRow row{job, living->owner(), 0.0};
    QVERIFY(library()->enqueue(std::span(&row, 1)));
    JobJournal line(*living, job.id);
    QVERIFY(line.sending(factsOf(job)));
    const QStringList before = journalFiles();
    const auto recovered = recover();
    QVERIFY(recovered.finished.empty() && recovered.queued.empty());
    QCOMPARE(library()->queued().value().front().owner, living->owner());
    QCOMPARE(journalFiles(), before);
}

void RecoveryTest::doesNothingTwice()
{
    const core::JobRecord job = paidJob();
    const QByteArray answer = musicGenAnswer(threeClips());
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(answer));
        line.received();
    });
    // Killed when all was done but for the journal: it is there again at the next start.
    const QString saved = m_folder->filePath(QStringLiteral("saved"));
    QVERIFY(QDir().mkpath(saved));
    for (const QString& name : journalFiles()) {
        QVERIFY(QFile::copy(journalFolder() + QLatin1Char('/') + name, saved + QLatin1Char('/') + name));
    }
    QCOMPARE(recover().finished.size(), std::size_t{1});
    const core::JobRecord first = stored(job.id);
    for (const QString& name : QDir(saved).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(saved + QLatin1Char('/') + name, journalFolder() + QLatin1Char('/') + name));
    }
    QVERIFY(recover().finished.empty());
    QCOMPARE(stored(job.id).finished, first.finished);
    QCOMPARE(journalFiles(), QStringList());
    QVERIFY(recover().finished.empty());
}

void RecoveryTest::knowsAWholeAnswerByItsLength()
{
    const QByteArray answer = musicGenAnswer(threeClips());
    for (const qint64 announced : {static_cast<qint64>(answer.size()), static_cast<qint64>(answer.size()) + 1}) {
        const core::JobRecord job = paidJob();
        die(job, [&](JobJournal& line) {
            QVERIFY(line.sending(factsOf(job)));
            line.head(headOf(200, announced));
            line.bytes(bytesOf(answer));
        });
        static_cast<void>(recover());
        QCOMPARE(stored(job.id).state, announced == answer.size() ? JobState::Done : JobState::Unknown);
        QCOMPARE(stored(job.id).answer.clips.size(), std::size_t{3});
    }
}

void RecoveryTest::keepsTheWordsOfAModelThatRefused()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(422));
        line.bytes(bytesOf("{\"error\": \"duration is too long\"}"));
        line.received();
    });
    static_cast<void>(recover());
    QCOMPARE(stored(job.id).state, JobState::Failed);
    QVERIFY(stored(job.id).error->message.contains(QLatin1String("duration is too long")));
}

void RecoveryTest::forgetsWhatWasDropped()
{
    const core::JobRecord job = paidJob();
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        JobJournal line(*journal, job.id);
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.dropped();
    }
    const auto recovered = recover();
    QVERIFY(recovered.finished.empty() && recovered.queued.empty());
    QVERIFY(!library()->find(job.id).value());
    QCOMPARE(journalFiles(), QStringList());
}

void RecoveryTest::readsOnlyTheAnswerOfTheLastTry()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(429));
        line.bytes(bytesOf("{\"error\": \"too many\"}"));
        line.received();
        line.refused();
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    static_cast<void>(recover());
    QCOMPARE(stored(job.id).state, JobState::Done);
    QCOMPARE(stored(job.id).answer.clips.size(), std::size_t{3});
}

void RecoveryTest::takesNoSecondTryForRefused()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(429));
        line.received();
        line.refused();
        QVERIFY(line.sending(factsOf(job)));
    });
    static_cast<void>(recover());
    QCOMPARE(stored(job.id).state, JobState::Unknown);
}

void RecoveryTest::keepsInTheJournalWhatCannotBeWritten()
{
    const core::JobRecord job = paidJob();
    const core::JobRecord other = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    die(other, [](JobJournal&) {});
    // Where the clips' folder should be there is a file.
    QVERIFY(QDir().mkpath(QFileInfo(clipFolder(job)).path()));
    writeBytes(clipFolder(job), "in the way");
    const QStringList before = journalFiles();
    auto recovered = recover();
    QVERIFY(recovered.finished.empty());
    QCOMPARE(recovered.failures.size(), std::size_t{1});
    QCOMPARE(recovered.queued.size(), std::size_t{1}); // the other program's job is none the worse
    QCOMPARE(recovered.queued.front().job.id, other.id);
    QCOMPARE(journalFiles(), before);
    QVERIFY(QFile::remove(clipFolder(job)));
    recovered = recover();
    QCOMPARE(recovered.finished.size(), std::size_t{1});
    QCOMPARE(stored(job.id).state, JobState::Done);
    QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/clip_2.wav")) == threeClips()[2]);
}

void RecoveryTest::takesNoForeignFileForAClip()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    QVERIFY(QDir().mkpath(clipFolder(job)));
    writeBytes(clipFolder(job) + QStringLiteral("/clip_1.wav"), "somebody's own");
    static_cast<void>(recover());
    QCOMPARE(stored(job.id).state, JobState::Done);
    QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/clip_1.wav")) == threeClips()[1]);
    QCOMPARE(readBytes(clipFolder(job) + QStringLiteral("/earlier/clip_1.wav")), QByteArray("somebody's own"));
}

void RecoveryTest::mendsAClipThatAPowerCutEmptied()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    QVERIFY(QDir().mkpath(clipFolder(job)));
    writeBytes(clipFolder(job) + QStringLiteral("/clip_0.wav"), {});
    writeBytes(clipFolder(job) + QStringLiteral("/clip_1.wav"), threeClips()[1].left(1000));
    writeBytes(clipFolder(job) + QStringLiteral("/clip_2.wav.part"), "piece");
    static_cast<void>(recover());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/clip_%1.wav").arg(i)) ==
                threeClips()[static_cast<std::size_t>(i)]);
    }
    QCOMPARE(QDir(clipFolder(job)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
             4); // and the record of the answer
}

void RecoveryTest::countsAJobThatADamagedLineNamesAsSent()
{
    const core::JobRecord sent = paidJob();
    const core::JobRecord waiting = paidJob();
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        const std::vector<store::QueuedRow> rows{{sent, journal->owner(), 0.0}, {waiting, journal->owner(), 1.0}};
        QVERIFY(library()->enqueue(rows));
        JobJournal line(*journal, sent.id);
        QVERIFY(line.sending(factsOf(sent)));
        JobJournal behind(*journal, QStringLiteral("behind"));
        QVERIFY(behind.sending({}));
        behind.dropped();
    }
    const QString path = journalFolder() + QLatin1Char('/') + journalFiles().front();
    QByteArray bytes = readBytes(path);
    bytes[20] = static_cast<char>(bytes[20] ^ '\x04'); // in the job's own name
    writeBytes(path, bytes);
    const auto recovered = recover();
    QCOMPARE(stored(sent.id).state, JobState::Unknown);
    QCOMPARE(stored(waiting.id).state, JobState::Paused);
    QCOMPARE(recovered.notices.size(), 1);
    QVERIFY(recovered.notices.front().contains(path + QStringLiteral(".damaged")));
    QVERIFY(readBytes(path + QStringLiteral(".damaged")) == bytes);
}

void RecoveryTest::keepsTheAnswerThatADamagedLineLedTo()
{
    const QByteArray first(store::JobJournal::kInlineBytes, 'a');
    const QByteArray rest(100'000, 'b');
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(first));
        line.bytes(bytesOf(rest));
        line.received();
    });
    const QStringList files = journalFiles().filter(QStringLiteral(".answer"));
    QCOMPARE(files.size(), 1);
    const QString path = journalFolder() + QLatin1Char('/') + journalFiles().filter(QStringLiteral(".journal")).front();
    QByteArray bytes = readBytes(path);
    const qsizetype at = bytes.lastIndexOf(files.front().toUtf8());
    QVERIFY(at > first.size());
    bytes[at] = static_cast<char>(bytes[at] ^ '\x04');
    writeBytes(path, bytes);
    const auto recovered = recover();
    QCOMPARE(stored(job.id).state, JobState::Unknown);
    const QString aside = journalFolder() + QLatin1Char('/') + files.front() + QStringLiteral(".damaged");
    QVERIFY(readBytes(aside) == rest);
    QVERIFY2(recovered.notices.join(QLatin1Char(' ')).contains(aside),
             qPrintable(recovered.notices.join(QLatin1Char(' '))));
    // And stays at the start after that.
    static_cast<void>(recover());
    QVERIFY(readBytes(aside) == rest);
}

void RecoveryTest::queuesARefusedJobWhoseRowIsLost()
{
    const core::JobRecord job = paidJob();
    {
        const auto journal = store::Journal::open(journalFolder()).value();
        JobJournal line(*journal, job.id);
        QVERIFY(line.sending(factsOf(job)));
        line.refused();
    }
    const auto recovered = recover();
    QCOMPARE(recovered.queued.size(), std::size_t{1});
    QVERIFY(recovered.queued.front().job.recipe.fields == job.recipe.fields);
    QCOMPARE(stored(job.id).state, JobState::Paused);
}

void RecoveryTest::leavesJobsAloneWhoseJournalCannotBeRead()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) { QVERIFY(line.sending(factsOf(job))); });
    // A name that leads nowhere: as unreadable for root as for anybody.
    const QString path = journalFolder() + QLatin1Char('/') + journalFiles().front();
    const QString away = m_folder->filePath(QStringLiteral("away"));
    QVERIFY(QFile::rename(path, away));
    QVERIFY(QFile::link(path, path));
    const auto journal = store::Journal::open(journalFolder()).value();
    const auto contents = store::readJournal({path});
    QCOMPARE(contents.unreadableFiles, QStringList{path});
    QVERIFY(QFile::remove(path) && QDir().mkdir(path)); // nor can a folder be read as a file
    QCOMPARE(store::readJournal({path}).unreadableFiles, QStringList{path});
    QVERIFY(QDir().rmdir(path) && QFile::rename(away, path));
    const auto open = library();
    QCOMPARE(jobs::recoverJobs(*open, *journal).value().finished.size(), std::size_t{1});
}

void RecoveryTest::letsOneOfTwoProgramsAdoptAJob()
{
    constexpr int kRounds = 12;
    constexpr int kJobs = 3;
    for (int round = 0; round < kRounds; ++round) {
        init();
        for (int i = 0; i < kJobs; ++i) {
            die(paidJob(), [](JobJournal&) {});
        }
        std::atomic<int> adopted{0};
        std::atomic<int> failures{0};
        std::latch together(2);
        std::latch over(2);
        {
            std::vector<std::jthread> programs;
            for (int i = 0; i < 2; ++i) {
                programs.emplace_back([this, &adopted, &failures, &together, &over] {
                    const auto journal = store::Journal::open(journalFolder()).value();
                    const auto open = library();
                    together.arrive_and_wait();
                    const auto recovered = jobs::recoverJobs(*open, *journal);
                    failures += recovered && recovered->failures.empty() ? 0 : 1;
                    adopted += recovered ? static_cast<int>(recovered->queued.size()) : 0;
                    over.arrive_and_wait(); // whoever is through first still lives
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(adopted.load(), kJobs);
    }
}

void RecoveryTest::keepsTheBytesOfAnAnswerBeyondTheLimits()
{
    const core::JobRecord job = paidJob();
    const QByteArray answer = R"({"text":")" + QByteArray(100'000, 'a') + R"("})";
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(answer));
        line.received();
    });
    jobs::AnswerSizes sizes;
    sizes.parts.maxJsonBytes = 50'000;
    QCOMPARE(recover(sizes).finished.size(), std::size_t{1});
    QCOMPARE(stored(job.id).state, JobState::Failed);
    QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/answer.unread")) == answer);
}

void RecoveryTest::readsAnAnswerByTheLimitsThatWereSet()
{
    const core::JobRecord job = paidJob();
    const auto usual = static_cast<qsizetype>(jobs::AnswerSizes().parts.maxJsonBytes);
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        const QByteArray piece(1024 * 1024, 'a');
        line.bytes(bytesOf(R"({"text":")"));
        for (qsizetype sent = 0; sent <= usual; sent += piece.size()) {
            line.bytes(bytesOf(piece));
        }
        line.bytes(bytesOf(R"("})"));
        line.received();
    });
    jobs::AnswerSizes sizes;
    sizes.parts.maxJsonBytes *= 2;
    QCOMPARE(recover(sizes).finished.size(), std::size_t{1});
    QCOMPARE(stored(job.id).state, JobState::Done);
}

void RecoveryTest::keepsTheBytesOfABrokenClip()
{
    const core::JobRecord job = paidJob();
    QByteArray answer = musicGenAnswer(threeClips());
    answer[musicGenAnswer({threeClips()[0]}).size() + 20'000] = '!';
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(job)));
        line.head(headOf(200));
        line.bytes(bytesOf(answer));
        line.received();
    });
    QCOMPARE(recover().finished.size(), std::size_t{1});
    QCOMPARE(stored(job.id).answer.clips.size(), std::size_t{2});
    QVERIFY(readBytes(clipFolder(job) + QStringLiteral("/answer.unread")) == answer);
    QVERIFY(stored(job.id).error->message.contains(QLatin1String("answer.unread")));
}

void RecoveryTest::takesALargeRequestFromTheLibrary()
{
    const core::JobRecord job = paidJob();
    die(job, [&](JobJournal& line) {
        QVERIFY(line.sending(jobs::factsToJson(job, clipFolder(job), m_folder->path(), jobs::RequestText::InLibrary)));
        line.head(headOf(200));
        line.bytes(bytesOf(musicGenAnswer(threeClips())));
        line.received();
    });
    QCOMPARE(recover().finished.size(), std::size_t{1});
    QCOMPARE(stored(job.id).state, JobState::Done);
    QCOMPARE(stored(job.id).recipe, job.recipe);
    QCOMPARE(stored(job.id).answer.clips[1].prompt, QStringLiteral("b"));
}

void RecoveryTest::adoptsNothingOfABackupsQueue()
{
    // All of them wait in the backup; since then one got its clips, of one the journal knows that it was refused, and
    // of one nothing is known.
    const core::JobRecord answered = paidJob();
    const core::JobRecord refused = paidJob();
    const core::JobRecord forgotten = paidJob();
    die(answered, [](JobJournal&) {});
    die(forgotten, [](JobJournal&) {});
    die(refused, [&](JobJournal& line) {
        QVERIFY(line.sending(factsOf(refused)));
        line.refused();
    });
    QVERIFY(store::backUpDaily(m_folder->path()));
    QDir().mkpath(clipFolder(answered));
    for (int i = 0; i < 3; ++i) {
        writeBytes(clipFolder(answered) + QStringLiteral("/clip_%1.wav").arg(i),
                   threeClips()[static_cast<std::size_t>(i)]);
    }
    writeBytes(m_folder->filePath(QStringLiteral("library.sqlite")), QByteArray(4096, 'x'));
    const auto recovered = recover();
    QCOMPARE(recovered.queued.size(), std::size_t{1});
    QCOMPARE(recovered.queued.front().job.id, refused.id);
    QCOMPARE(stored(answered.id).state, JobState::Done);
    QCOMPARE(stored(answered.id).recipe, answered.recipe);
    QCOMPARE(stored(answered.id).answer.clips.size(), std::size_t{3});
    QCOMPARE(stored(forgotten.id).state, JobState::Unknown);
    QVERIFY(stored(forgotten.id).error->message.contains(QLatin1String("bill")));
    // From now on the queue is ours again.
    const core::JobRecord fresh = paidJob();
    die(fresh, [](JobJournal&) {});
    bool isQueued = false;
    for (const auto& row : recover().queued) {
        isQueued = isQueued || row.job.id == fresh.id;
    }
    QVERIFY(isQueued);
}

/// Killed between the request's last byte and the platform's word on its id.
void RecoveryTest::tellsOfARequestThatThePlatformMayHaveTaken()
{
    const auto folder = store::AsyncFolder::open(m_folder->path()).value();
    const core::JobRecord now = paidJob();
    core::JobRecord before = paidJob();
    before.state = JobState::Submitted;
    QVERIFY(folder.prepare(now));
    QVERIFY(folder.prepare(before));
    QFile file(folder.path() + QStringLiteral("/submitted/%1.json").arg(before.id));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const auto recovered = recover();
    QCOMPARE(recovered.finished.size(), std::size_t{1}); // the other one may just be on its way
    QCOMPARE(recovered.finished.front().id, before.id);
    QCOMPARE(stored(before.id).state, JobState::Unknown);
    QVERIFY(stored(before.id).error->message.contains(QLatin1String("bill")));
    QVERIFY(stored(before.id).recipe == before.recipe);
    QVERIFY(recover().finished.empty());
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
