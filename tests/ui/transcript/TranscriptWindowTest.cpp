#include "core/Settings.h"
#include "store/ClipFolder.h"
#include "store/EditedTranscript.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/results/TranscriptCard.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowFixture.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 30'000;
constexpr const char* kAnswer =
    R"({"language":"en","segments":[{"start":0,"end":1,"text":"Good evening."},{"start":1,"end":2,"text":"All."}]})";

} // namespace

/// The desk as a page of the window, from a job's answer and from files.
class TranscriptWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void editsAnAnswerAndSavesWhatWasMadeOfIt()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, kAnswer));
        const QTemporaryDir library;
        {
            tests::WindowFixture fixture(library.path());
            fixture.window.show();
            transcribe(fixture, server.url("/predict"));
            fixture.find<QPushButton>("editTranscript")->click();
            QTRY_VERIFY(desk(fixture)->isVisible());
            auto* model = fixture.window.findChild<ui::SegmentModel*>();
            QCOMPARE(model->rowCount(), 2);
            QVERIFY(model->setData(model->index(0), QStringLiteral("Good morning.")));
            // The card and all that is saved of it say the same at once.
            QVERIFY(card(fixture)->plainText().startsWith(QStringLiteral("Good morning.")));
            QVERIFY(words(card(fixture)).contains(QStringLiteral("edited")));
            fixture.find<QPushButton>("leaveDesk")->click();
            QVERIFY(!desk(fixture)->isVisible());
            fixture.find<QPushButton>("saveTranscript")->click();
            auto* dialog = fixture.window.findChild<QFileDialog*>();
            QCOMPARE(dialog->nameFilters().size(), 6);
            const QString path = library.filePath(QStringLiteral("out.srt"));
            Q_EMIT dialog->fileSelected(path);
            QTRY_VERIFY(QFile::exists(path));
            QVERIFY(bytesOf(path).contains("Good morning."));
            dialog->close();
        }
        // The answer is as it came, the edit beside it, and both are there at the next start.
        QDirIterator found(library.path(), {QStringLiteral("transcript.edited.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(found.hasNext());
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.loadInBackground();
        QTRY_VERIFY_WITH_TIMEOUT(card(fixture) != nullptr, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(card(fixture)->plainText().startsWith(QStringLiteral("Good morning.")), kLimitMs);
        fixture.find<QPushButton>("editTranscript")->click();
        QTRY_VERIFY(desk(fixture)->isVisible());
        QVERIFY(desk(fixture)->isEdited());
    }

    void sendsAndCancelsNothingThatIsOutOfSight()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, kAnswer));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        transcribe(fixture, server.url("/predict"));
        fixture.find<QPushButton>("editTranscript")->click();
        QTRY_VERIFY(desk(fixture)->isVisible());
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        desk(fixture)->focusList();
        auto* list = fixture.window.findChild<ui::SegmentList*>();
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier); // splits, and does not generate
        QVERIFY(list->editor() != nullptr);
        QTest::keyClick(list->editor(), Qt::Key_Escape);
        QVERIFY(desk(fixture)->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!desk(fixture)->isVisible());
        QCOMPARE(server.requests(1).size(), std::size_t{1});
    }

    void opensSubtitlesWithTheRecordingBesideThem()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        const QString path = library.filePath(QStringLiteral("talk.en.srt"));
        put(path, "1\r\n00:00:01,000 --> 00:00:02,000\r\ncaf\xE9\r\n\r\n");
        put(library.filePath(QStringLiteral("talk.wav")), "RIFF");
        fixture.window.openFiles({path});
        QTRY_VERIFY(desk(fixture)->isVisible());
        QCOMPARE(desk(fixture)->transcript().text, QStringLiteral("café"));
        QVERIFY(fixture.find<QPushButton>("followPlayback")->isVisible()); // it can be heard
        auto* model = fixture.window.findChild<ui::SegmentModel*>();
        QVERIFY(model->setData(model->index(0), QStringLiteral("coffee")));
        // With the desk open, another file goes into it; one that makes no sense changes nothing.
        const QString bad = library.filePath(QStringLiteral("bad.vtt"));
        put(bad, "WEBVTT\n\n00:01 --> soon\nx\n");
        fixture.window.openFiles({bad});
        auto* message = fixture.find<QWidget>("deskMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(words(message).contains(QStringLiteral("Line 3")), qPrintable(words(message)));
        QCOMPARE(desk(fixture)->transcript().text, QStringLiteral("coffee"));
        const QString json = library.filePath(QStringLiteral("new.json"));
        put(json, R"({"segments":[{"start":0,"end":1,"text":"imported"}]})");
        fixture.window.openFiles({json});
        QTRY_COMPARE(desk(fixture)->transcript().text, QStringLiteral("imported"));
        fixture.find<QPushButton>("undoStep")->click();
        QCOMPARE(desk(fixture)->transcript().text, QStringLiteral("coffee"));
        // It is found again by its words.
        fixture.find<QPushButton>("leaveDesk")->click();
        fixture.window.openFiles({path});
        QTRY_VERIFY(desk(fixture)->isVisible());
        QCOMPARE(desk(fixture)->transcript().text, QStringLiteral("coffee"));
    }

    void saysWhySubtitlesCannotBeOpened()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        const QString path = library.filePath(QStringLiteral("empty.srt"));
        put(path, "");
        fixture.window.openFiles({path});
        QTRY_VERIFY2(words(&fixture.window).contains(QStringLiteral("no subtitles in it")),
                     qPrintable(words(&fixture.window)));
        QVERIFY(!desk(fixture)->isVisible());
    }

private:
    static void transcribe(const tests::WindowFixture& fixture, const QUrl& url)
    {
        Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectRequested();
        auto* dialog = fixture.window.findChild<ui::EndpointDialog*>();
        auto* models = dialog->findChild<QComboBox*>(QStringLiteral("endpointModel"));
        models->setCurrentIndex(models->findData(QStringLiteral("whisper-v3")));
        Q_EMIT models->activated(models->currentIndex());
        dialog->findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(url.toString());
        dialog->findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->click();
        fixture.find<QLineEdit>("field-url")->setText(QStringLiteral("https://example.org/a.mp3"));
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(card(fixture) != nullptr, kLimitMs);
    }
    static ui::TranscriptDesk* desk(const tests::WindowFixture& fixture)
    {
        return fixture.window.findChild<ui::TranscriptDesk*>();
    }
    static ui::TranscriptCard* card(const tests::WindowFixture& fixture)
    {
        return fixture.window.findChild<ui::TranscriptCard*>();
    }
    static QString words(const QWidget* widget)
    {
        QStringList found;
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            found << label->text();
        }
        return found.join(QLatin1Char(' '));
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    support::OwnHome m_home;
};

QTEST_MAIN(TranscriptWindowTest)
#include "TranscriptWindowTest.moc"
