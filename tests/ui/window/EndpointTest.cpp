#include "api/OwnSpecs.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "support/PlatformDouble.h"
#include "support/TestPaths.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/PromptList.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/ModelPicker.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/results/ClipRow.h"
#include "ui/window/ExampleFiles.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 30'000;

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        words << label->text();
    }
    return words.join(QLatin1Char(' '));
}

/// As a person does: menu, address, key, scheme, button.
void connectTo(const tests::WindowFixture& fixture, const QUrl& url, const QString& key, int scheme)
{
    Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectRequested();
    auto* dialog = fixture.window.findChild<ui::EndpointDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(url.toString());
    dialog->findChild<QLineEdit*>(QStringLiteral("endpointKey"))->setText(key);
    dialog->findChild<QComboBox*>(QStringLiteral("endpointScheme"))->setCurrentIndex(scheme);
    dialog->findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->click();
}

support::PlatformModel deployed(const char* id, const QByteArray& example)
{
    support::PlatformModel model;
    model.id = id;
    model.name = "Team thing";
    model.config = {{"model_metadata", {{"example_model_input", core::parseJson(example).value()}}}};
    return model;
}

/// As a person does: menu, key, list of models, the first that is found.
void pick(const tests::WindowFixture& fixture, const QString& name)
{
    Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectRequested();
    auto* dialog = fixture.window.findChildren<ui::EndpointDialog*>().back();
    dialog->findChild<QLineEdit*>(QStringLiteral("endpointKey"))
        ->setText(QString::fromLatin1(support::PlatformDouble::kKey));
    dialog->findChild<QAbstractButton*>(QStringLiteral("pickModel"))->click();
    auto* picker = dialog->findChild<ui::ModelPicker*>();
    QTRY_VERIFY(picker->findChild<QTreeWidget*>()->topLevelItemCount() > 0);
    picker->findChild<QLineEdit*>(QStringLiteral("searchModels"))->setText(name);
    QSignalSpy came(fixture.window.findChild<ui::PlatformModels*>(), &ui::PlatformModels::exampleCame);
    picker->findChild<QAbstractButton*>(QStringLiteral("chooseModel"))->click();
    QTRY_COMPARE(came.size(), 1);
    dialog->findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->click();
}

QByteArray sampleBase64()
{
    QFile file(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toBase64() : QByteArray();
}

} // namespace

/// The window against a model that is not ours.
class EndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("BASETEN_API_KEY");
        ui::installTranslations(*qApp);
    }

    void sendsTheKeyInTheChosenSchemeAndShowsTheClips()
    {
        support::FaultyServer server;
        const QByteArray clip = sampleBase64();
        server.route("/predict", support::scripts::fixed(200, "{\"data\": [\"" + clip + "\"]}",
                                                         "Content-Type: application/json\r\n"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        connectTo(fixture, server.url("/predict"), QStringLiteral("abcd1234.secret"), 1);
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.findChildren<ui::ClipRow*>().size(), 1, kLimitMs);
        const auto seen = server.requests(1).front();
        QCOMPARE(seen.header("authorization"), QByteArray("Api-Key abcd1234.secret"));
        QVERIFY(seen.body.contains("\"prompts\":[\"happy rock\",\"energetic EDM\",\"sad jazz\"]"));
        QVERIFY(!seen.body.contains("seed"));
        QFile received(fixture.window.findChild<ui::ClipRow*>()->clip().path);
        QVERIFY(received.open(QIODevice::ReadOnly));
        QCOMPARE(received.readAll().toBase64(), clip);
        QVERIFY(!wordsOf(&fixture.window).contains(QStringLiteral("secret")));
    }

    void theModelThatIsChosenMakesTheForm()
    {
        support::FaultyServer server;
        server.route("/predict",
                     support::scripts::fixed(200, "{\"language\":\"en\",\"segments\":[{\"start\":0,\"end\":1,"
                                                  "\"text\":\"Good evening.\"}],\"text\":\"Good evening.\"}"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectRequested();
        auto* dialog = fixture.window.findChild<ui::EndpointDialog*>();
        auto* models = dialog->findChild<QComboBox*>(QStringLiteral("endpointModel"));
        models->setCurrentIndex(models->findData(QStringLiteral("whisper-v3")));
        Q_EMIT models->activated(models->currentIndex());
        dialog->findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(server.url("/predict").toString());
        dialog->findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->click();
        const auto* send = fixture.find<QAbstractButton>("generate");
        QCOMPARE(send->text(), QStringLiteral("Transcribe"));
        QVERIFY(!send->isEnabled());
        QVERIFY(!fixture.find<QWidget>("melodyCard")->isVisible());
        fixture.find<QLineEdit>("field-url")->setText(QStringLiteral("https://example.org/a.mp3"));
        fixture.find<QLineEdit>("field-temperature")->setText(QStringLiteral("0.5"));
        QVERIFY(send->isEnabled());
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("transcript") != nullptr, kLimitMs);
        QVERIFY(server.requests(1).front().body.contains("\"temperature\":0.5"));
        // The next time, its address brings it back.
        ui::EndpointDialog again(
            {}, {}, [](const QUrl&) { return QStringLiteral("whisper-v3"); }, m_noKeys, nullptr);
        again.findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(server.url("/predict").toString());
        QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("endpointModel"))->currentData().toString(),
                 QStringLiteral("whisper-v3"));
        QCOMPARE(core::Settings().modelAt(server.url("/predict")), QStringLiteral("whisper-v3"));
    }

    void aPastedCommandIsEndpointModelKeyAndRequest()
    {
        support::FaultyServer server;
        server.route("/v1/models/model:predict", support::scripts::fixed(200, "{\"base64\":null}"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QGuiApplication::clipboard()->setText(QStringLiteral("curl -X POST %1 \\\n  -H 'Authorization: Api-Key "
                                                             "abcd1234.secret' \\\n  -d '{\"text\": \"Good evening.\", "
                                                             "\"voice\": \"af_sky\"}'")
                                                  .arg(server.url("/v1/models/model:predict").toString()));
        fixture.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QTest::keyClick(&fixture.window, Qt::Key_U, Qt::ControlModifier);
        QVERIFY(fixture.find<QPlainTextEdit>("field-text") != nullptr);
        QVERIFY(fixture.window.findChild<ui::EndpointDialog*>() == nullptr);
        QCOMPARE(fixture.find<QPlainTextEdit>("field-text")->toPlainText(), QStringLiteral("Good evening."));
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(1).size(), std::size_t{1}, kLimitMs);
        const auto seen = server.requests(1).front();
        QCOMPARE(seen.header("authorization"), QByteArray("Api-Key abcd1234.secret"));
        QCOMPARE(seen.body, QByteArray("{\"text\":\"Good evening.\",\"voice\":\"af_sky\"}"));
        QVERIFY(!wordsOf(&fixture.window).contains(QStringLiteral("secret")));
    }

    void whatWasUsedIsInTheMenuAndAsksForItsKey()
    {
        core::Settings().addConnection(
            {{core::EndpointKind::Baseten, QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict"))},
             QStringLiteral("whisper")});
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        const auto actions = fixture.find<QToolButton>("endpointPicker")->menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("Whisper · Baseten production");
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(fixture.find<QAbstractButton>("generate")->text(), QStringLiteral("Transcribe"));
        QTRY_VERIFY(fixture.window.findChild<ui::EndpointDialog*>() != nullptr);
        const auto* dialog = fixture.window.findChild<ui::EndpointDialog*>();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("endpointModel"))->currentData().toString(),
                 QStringLiteral("whisper"));
    }

    void onlyWhatCanBeWokenIsOfferedToBe()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        const auto* wake = fixture.find<QAction>("wakeModel");
        QVERIFY(!wake->isVisible());
        auto* bar = fixture.window.findChild<ui::TopBar*>();
        const QString host = QStringLiteral("https://model-abc.api.baseten.co/production/predict");
        bar->setTarget({core::EndpointKind::Baseten, QUrl(host)}, *api::findModelSpec(QStringLiteral("whisper")));
        QVERIFY(wake->isVisible());
        bar->setTarget({core::EndpointKind::Custom, QUrl(QStringLiteral("https://example.org/predict"))},
                       *api::findModelSpec(QStringLiteral("whisper")));
        QVERIFY(!wake->isVisible());
    }

    void aKeyThatIsKeptIsNotAskedFor()
    {
        const core::Connection known{
            {core::EndpointKind::Baseten, QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict"))},
            QStringLiteral("whisper")};
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.keychainState.put(jobs::keyPlace(known.endpoint.url), "abcd1234.secret");
        fixture.window.show();
        const auto* keys = fixture.window.findChild<ui::StoredKeys*>();
        QSignalSpy looked(keys, &ui::StoredKeys::looked);
        Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectionChosen(known);
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(fixture.window.findChild<ui::EndpointDialog*>() == nullptr);
        // One that is missing is.
        QVERIFY(fixture.keychain.forget(jobs::keyPlace(known.endpoint.url)).value_or(false));
        Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectionChosen(known);
        QTRY_VERIFY(fixture.window.findChild<ui::EndpointDialog*>() != nullptr);
    }

    void aKeyIsKeptForItsServerAndUsedAtTheNextStart()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, "{\"data\": []}", "Content-Type: application/json\r\n"));
        const QString place = jobs::keyPlace(server.url("/predict"));
        {
            const QTemporaryDir library;
            tests::WindowFixture fixture(library.path());
            fixture.window.show();
            connectTo(fixture, server.url("/predict"), QStringLiteral("abcd1234.secret"), 0);
            QTRY_COMPARE(fixture.keychainState.value(place), QByteArray("abcd1234.secret"));
            QTRY_VERIFY(wordsOf(&fixture.window).contains(QStringLiteral("is in the keychain")));
        }
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        QVERIFY(fixture.keychain.keep(place, core::Secret(QByteArray("abcd1234.secret"))));
        fixture.window.show();
        Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectionChosen(
            {{core::EndpointKind::Custom, server.url("/predict")}, QStringLiteral("musicgen-melody")});
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(1).size(), std::size_t{1}, kLimitMs);
        QCOMPARE(server.requests(1).front().header("authorization"), QByteArray("Bearer abcd1234.secret"));
    }

    void aKeyThatCannotBeKeptIsUsedForThisSession()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, "{\"data\": []}", "Content-Type: application/json\r\n"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.keychainState.setMood(support::KeychainState::Mood::Missing);
        fixture.window.show();
        connectTo(fixture, server.url("/predict"), QStringLiteral("abcd1234.secret"), 0);
        QTRY_VERIFY2(wordsOf(&fixture.window).contains(QStringLiteral("and is not kept")),
                     qPrintable(wordsOf(&fixture.window)));
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(1).size(), std::size_t{1}, kLimitMs);
        QCOMPARE(server.requests(1).front().header("authorization"), QByteArray("Bearer abcd1234.secret"));
    }

    void theRequestIsCopiedAsACommand()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAction>("copyAsCurl")->trigger();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(QStringLiteral("curl ")) && command.contains(QStringLiteral("happy rock")),
                 qPrintable(command));
        QVERIFY(!command.contains(QStringLiteral("Authorization")));
        // And back: it is read as it was written.
        QTest::keyClick(&fixture.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(fixture.find<QAbstractButton>("generate")->text(), QStringLiteral("Generate 3 clips"));
    }

    void aCommandInTheAddressFieldFillsTheDialog()
    {
        ui::EndpointDialog dialog({}, {}, {}, m_noKeys, nullptr);
        dialog.findChild<QLineEdit*>(QStringLiteral("endpointUrl"))
            ->setText(QStringLiteral(
                "curl -X POST https://model-abc.api.baseten.co/production/predict \\ -H \"Authorization: "
                "Api-Key k.secret\" \\ -d '{\"url\": \"https://a.b/c.mp3\"}'"));
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->text(),
                 QStringLiteral("https://model-abc.api.baseten.co/production/predict"));
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("endpointScheme"))->currentIndex(), 1);
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("endpointKey"))->text(), QStringLiteral("k.secret"));
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("endpointModel"))->currentData().toString(),
                 QStringLiteral("whisper"));
        QVERIFY(dialog.findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->isEnabled());
    }

    void failuresAreToldInTheRow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("error inside 200")
            << 200 << QByteArray("{\"status\":\"error\",\"data\":null,\"message\":\"'prompts'\"}")
            << QStringLiteral("'prompts'");
        QTest::newRow("not JSON") << 200 << QByteArray("<html>gateway</html>") << QStringLiteral("not valid JSON");
        QTest::newRow("cut") << 200 << QByteArray("{\"data\": [\"UklGR") << QStringLiteral("breaks off");
        QTest::newRow("wrong key") << 403 << QByteArray("{\"error\":\"please check the api-key you provided\"}")
                                   << QStringLiteral("nothing was billed");
        QTest::newRow("busy") << 429 << QByteArray() << QStringLiteral("busy");
    }

    void failuresAreToldInTheRow()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(status, body, "Content-Type: application/json\r\n"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        connectTo(fixture, server.url("/predict"), {}, 0);
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.find<QWidget>("jobError") != nullptr && fixture.find<QWidget>("jobError")->isVisible(), kLimitMs);
        const QString words = wordsOf(fixture.find<QWidget>("jobError"));
        QVERIFY2(words.contains(says), qPrintable(words));
        // What came can be saved, whatever it is and as far as it came: it may have been paid for.
        const auto* save = fixture.find<QWidget>("saveAnswer");
        QCOMPARE(save != nullptr && save->isVisible(), !body.isEmpty());
    }

    void anExampleFillsAFormThatNobodyTouched()
    {
        support::PlatformDouble platform;
        platform.add(deployed("exam0001", R"({"wish": "rain", "strength": 0.5, "audio": "<base64>"})"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path(), QStringLiteral("/none"), platform.management());
        fixture.window.show();
        pick(fixture, QStringLiteral("exam"));
        QTRY_VERIFY(fixture.find<QToolButton>("endpointPicker")->text().contains(QStringLiteral("Team thing")));
        QTRY_VERIFY(fixture.find<QLineEdit>("field-wish") != nullptr);
        QTRY_COMPARE(fixture.find<QLineEdit>("field-wish")->text(), QStringLiteral("rain"));
        QCOMPARE(fixture.find<QLineEdit>("field-strength")->text(), QStringLiteral("0.5"));
        QVERIFY(fixture.find<QWidget>("exampleCard")->isHidden());
        // The same once more is the same model, not a second one.
        pick(fixture, QStringLiteral("exam"));
        QTRY_VERIFY(fixture.find<QToolButton>("endpointPicker")->text().contains(QStringLiteral("Team thing")));
        QCOMPARE(api::ownModelIds().size(), 1);
        QVERIFY(api::removeOwnSpec(core::modelsFolder(), api::ownModelIds().front()));
    }

    void aFileInAnExampleIsOfferedAsThatFieldsFile()
    {
        support::PlatformDouble platform;
        const core::Json example{{"prompts", {"rain"}}, {"duration", 2}, {"melody", sampleBase64().toStdString()}};
        platform.add(deployed("exam0002", core::toJsonBytes(example)));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path(), QStringLiteral("/none"), platform.management());
        fixture.window.show();
        pick(fixture, QStringLiteral("exam"));
        QTRY_COMPARE(fixture.window.findChild<ui::PromptList*>()->prompts(), QStringList{QStringLiteral("rain")});
        auto* card = fixture.window.findChild<ui::MelodyCard*>();
        QTRY_VERIFY(card->file().endsWith(QStringLiteral("/example-melody.wav")));
        QFile file(card->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toBase64(), sampleBase64());
        QVERIFY(card->file().startsWith(core::cacheFolder()));
    }

    void whatIsNoFileInAnExampleIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("melody");
        QTest::newRow("a word") << QByteArray("\"<base64>\"");
        QTest::newRow("a link") << QByteArray("\"https://example.org/a.wav\"");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("base64 of nothing known") << '"' + QByteArray(3000, 'x').toBase64() + '"';
        QTest::newRow("too short to be a file") << '"' + QByteArray("RIFF....WAVE").toBase64() + '"';
        QTest::newRow("damaged base64") << "\"" + sampleBase64().left(5000) + "!*\"";
        QTest::newRow("too large") << '"' + (QByteArray("fLaC") + QByteArray(20'000'000, 'x')).toBase64() + '"';
    }

    void whatIsNoFileInAnExampleIsLeftOut()
    {
        QFETCH(QByteArray, melody);
        const QTemporaryDir folder;
        const core::Json example{{"prompts", {"rain"}}, {"melody", core::parseJson(melody).value()}};
        const auto request = ui::takeFilesOut(example, *api::findModelSpec(QStringLiteral("sketch")), folder.path());
        QVERIFY(request.files.empty() && request.lacksFile);
        QVERIFY((request.fields == core::Json{{"prompts", {"rain"}}}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anExampleThatCannotBeWrittenIsThereWithoutItsFile()
    {
        const core::Json example{{"prompts", {"rain"}},
                                 {"melody", "data:audio/wav;base64," + sampleBase64().toStdString()}};
        const auto request =
            ui::takeFilesOut(example, *api::findModelSpec(QStringLiteral("sketch")), QStringLiteral("/proc/nowhere"));
        QVERIFY(request.files.empty() && request.lacksFile);
        const QTemporaryDir folder;
        QCOMPARE(ui::takeFilesOut(example, *api::findModelSpec(QStringLiteral("sketch")), folder.path()).files.size(),
                 std::size_t{1});
    }

    void anExampleIsOfferedWhereSomethingIsWritten()
    {
        support::PlatformDouble platform;
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path(), QStringLiteral("/none"), platform.management());
        fixture.window.show();
        fixture.window.findChild<ui::PromptList*>()->setPrompts({QStringLiteral("my own words")});
        pick(fixture, QStringLiteral("Music"));
        auto* card = fixture.find<QWidget>("exampleCard");
        QTRY_VERIFY(!card->isHidden());
        QCOMPARE(fixture.window.findChild<ui::PromptList*>()->prompts(), QStringList{QStringLiteral("my own words")});
        card->findChild<QPushButton*>(QStringLiteral("useExampleNow"))->click();
        QVERIFY(card->isHidden());
        const QStringList wanted{QStringLiteral("happy rock"), QStringLiteral("energetic EDM"),
                                 QStringLiteral("sad jazz")};
        QCOMPARE(fixture.window.findChild<ui::PromptList*>()->prompts(), wanted);
        // From the menu, at any time.
        fixture.window.findChild<ui::PromptList*>()->setPrompts({QStringLiteral("other words")});
        fixture.find<QAction>("useExample")->trigger();
        QTRY_VERIFY(!card->isHidden());
        fixture.window.findChildren<QPushButton*>(QStringLiteral("keepMine")).back()->click();
        QVERIFY(card->isHidden());
        QCOMPARE(fixture.window.findChild<ui::PromptList*>()->prompts(), QStringList{QStringLiteral("other words")});
    }

    void addressesThatCannotBeUsedAreExplained_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("usable");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("prose") << QStringLiteral("my model") << false;
        QTest::newRow("not encrypted") << QStringLiteral("http://example.org/predict") << false;
        QTest::newRow("password inside") << QStringLiteral("https://me:secret@example.org/predict") << false;
        QTest::newRow("own computer") << QStringLiteral("http://127.0.0.1:8080/v1/models/model:predict") << true;
        QTest::newRow("Baseten by id") << QStringLiteral("baseten:abc123") << true;
        QTest::newRow("any") << QStringLiteral("https://example.org/predict") << true;
    }

    void addressesThatCannotBeUsedAreExplained()
    {
        QFETCH(QString, address);
        QFETCH(bool, usable);
        ui::EndpointDialog dialog(core::Endpoint{}, {}, {}, m_noKeys, nullptr);
        dialog.findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(address);
        QCOMPARE(dialog.findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->isEnabled(), usable);
        QVERIFY(!wordsOf(&dialog).contains(QStringLiteral("secret")));
    }

private:
    support::OwnHome m_home;
    store::SessionKeys m_session;
    ui::StoredKeys m_noKeys{m_session, nullptr, nullptr};
};

QTEST_MAIN(EndpointTest)
#include "EndpointTest.moc"
