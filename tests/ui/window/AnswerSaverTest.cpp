#include "ui/window/AnswerSaver.h"

#include "jobs/KeptAnswer.h"
#include "jobs/ReceivedRecorder.h"

#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 30'000;

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class AnswerSaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("config"))));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_saver = new ui::AnswerSaver(m_window.get());
        m_window->show();
    }

    void anAnswerIsSavedAsItCame()
    {
        const QByteArray answer(" {\"b\" : 1.50e3,\n \"a\": [ ] }\n");
        jobs::recordReceived(m_folder->path(), core::Durability::Cached, {}, answer);
        core::JobRecord job;
        job.answer.json = {{"b", 1500.0}};
        QCOMPARE(saved(job), QStringLiteral("output.json"));
        QCOMPARE(readBytes(target()), answer);
        QVERIFY2(m_said.contains(QStringLiteral("Saved as")), qPrintable(m_said));
    }

    void wordsOfARefusalAreSavedToo()
    {
        jobs::recordReceived(m_folder->path(), core::Durability::Cached, {}, "upstream connect error");
        QCOMPARE(saved({}), QStringLiteral("output.txt"));
        QCOMPARE(readBytes(target()), QByteArray("upstream connect error"));
    }

    void whatCameOfACutAnswerIsSavedAndSaid()
    {
        writeBytes(m_folder->filePath(QLatin1String(jobs::kPartialAnswer)), "{\"data\": [\"Ukl");
        QCOMPARE(saved({}), QStringLiteral("output.json"));
        QCOMPARE(readBytes(target()), QByteArray("{\"data\": [\"Ukl"));
        QVERIFY2(m_said.contains(QStringLiteral("cut")), qPrintable(m_said));
    }

    void ofAnEarlierVersionTheJsonIsSavedAndThatIsSaid()
    {
        core::JobRecord job;
        job.answer.json = {{"data", {"clip_0.wav"}}};
        job.answer.clips.emplace_back();
        QCOMPARE(saved(job), QStringLiteral("output.json"));
        QCOMPARE(readBytes(target()), QByteArray("{\"data\":[\"clip_0.wav\"]}"));
        QVERIFY2(m_said.contains(QStringLiteral("by name")), qPrintable(m_said));
    }

    void withoutAnythingKeptNothingIsAsked()
    {
        QSignalSpy failed(m_saver, &ui::AnswerSaver::failed);
        m_saver->saveAnswer({}, m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLimitMs);
        QVERIFY(m_window->findChild<QFileDialog*>() == nullptr);
    }

    void whatCannotBeWrittenIsSaid()
    {
        jobs::recordReceived(m_folder->path(), core::Durability::Cached, {}, "[1]");
        m_saver->saveAnswer({}, m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QFileDialog*>() != nullptr, kLimitMs);
        QSignalSpy failed(m_saver, &ui::AnswerSaver::failed);
        Q_EMIT m_window->findChild<QFileDialog*>()->fileSelected(QStringLiteral("/proc/nowhere/output.json"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLimitMs);
    }

    void notesAreSavedInTheFormatOfTheName()
    {
        mir::Transcription melody;
        melody.kind = mir::MelodyKind::Monophonic;
        melody.notes = {{0.0, 0.45, 62, 1.0F}, {0.5, 0.95, 64, 1.0F}};
        melody.key = {2, mir::Mode::Major};
        melody.tempo = mir::TempoMap::constant(120.0, 0.0, 1.0);
        const auto savedAs = [&](const QString& name) {
            QSignalSpy saved(m_saver, &ui::AnswerSaver::saved);
            m_saver->saveNotes(QStringLiteral("my tune.flac"), melody);
            auto* dialog = m_window->findChild<QFileDialog*>();
            const QString proposed = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
            Q_EMIT dialog->fileSelected(m_folder->filePath(name));
            (void)QTest::qWaitFor([&saved] { return !saved.isEmpty(); }, kLimitMs);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return proposed == QLatin1String("my tune") ? readBytes(m_folder->filePath(name)) : QByteArray();
        };
        QVERIFY(savedAs(QStringLiteral("a.mid")).startsWith("MThd"));
        QVERIFY(savedAs(QStringLiteral("a")).startsWith("MThd")); // the first of the list
        QVERIFY(savedAs(QStringLiteral("a.musicxml")).contains("<score-partwise"));
        const auto json = core::parseJson(savedAs(QStringLiteral("a.JSON")));
        QVERIFY(json.has_value());
        QCOMPARE(core::stringMember(*json, "key"), QStringLiteral("D major"));
    }

    void aPictureIsSavedAsItCame()
    {
        core::Clip clip;
        clip.path = m_folder->filePath(QStringLiteral("clip_0.png"));
        clip.format = QStringLiteral("png");
        clip.kind = core::MediaKind::Image;
        clip.prompt = QStringLiteral("a fox: red/brown");
        writeBytes(clip.path, "\x89PNG and more");
        m_saver->savePicture(clip);
        QCOMPARE(chosen(), QStringLiteral("a fox_ red_brown.png"));
        QCOMPARE(readBytes(target()), QByteArray("\x89PNG and more"));
    }

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(QStringLiteral("chosen.file")); }

    /// Saves under target(); the name that was proposed.
    QString chosen()
    {
        QSignalSpy saved(m_saver, &ui::AnswerSaver::saved);
        if (!QTest::qWaitFor([this] { return m_window->findChild<QFileDialog*>() != nullptr; }, kLimitMs)) {
            return {};
        }
        auto* dialog = m_window->findChild<QFileDialog*>();
        const QString proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        Q_EMIT dialog->fileSelected(target());
        if (!QTest::qWaitFor([&saved] { return !saved.isEmpty(); }, kLimitMs)) {
            return {};
        }
        m_said = saved.first().first().toString();
        return proposed;
    }

    QString saved(const core::JobRecord& job)
    {
        m_saver->saveAnswer(job, m_folder->path());
        return chosen();
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    ui::AnswerSaver* m_saver = nullptr;
    QString m_said;
};

QTEST_MAIN(AnswerSaverTest)
#include "AnswerSaverTest.moc"
