#include "ui/endpoint/ModelPicker.h"

#include "jobs/KeyStore.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "support/MemoryKeychain.h"
#include "support/PlatformDouble.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/PlatformModels.h"
#include "ui/endpoint/StoredKeys.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <optional>

using namespace melodeck;
using support::PlatformDouble;

namespace {

/// A platform with some models, and the window's side of it.
struct Bench
{
    Bench()
        : Bench(QUrl())
    {
    }
    explicit Bench(const QUrl& elsewhere)
        : models(http, elsewhere.isEmpty() ? platform.management() : elsewhere, keys)
    {
        for (const char* id : {"whis0001", "zebra001"}) {
            support::PlatformModel model;
            model.id = id;
            model.name = id == QByteArray("whis0001") ? "Team Whisper V3 (prod)" : "zebra";
            model.deployments.push_back({QByteArray(id) + "p", "v2", "production"});
            platform.add(model);
        }
    }

    PlatformDouble platform;
    support::KeychainState state;
    store::SessionKeys session;
    jobs::KeyStore store{std::make_unique<support::MemoryKeychain>(state)};
    jobs::KeyLookup lookup{store};
    ui::StoredKeys keys{session, &store, &lookup};
    net::HttpClient http;
    ui::PlatformModels models;
};

core::Secret goodKey()
{
    return core::Secret(QByteArray(PlatformDouble::kKey));
}

template <class Widget>
Widget* find(const QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

int shownRows(const QTreeWidget& tree)
{
    int shown = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        shown += tree.topLevelItem(i)->isHidden() ? 0 : 1;
    }
    return shown;
}

} // namespace

class ModelPickerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("BASETEN_API_KEY"); }

    void findsAModelByNameAndShowsWhereItAnswers()
    {
        Bench bench;
        bench.platform.models().setStatus("whis0001", "whis0001p", "SCALED_TO_ZERO");
        ui::ModelPicker picker(bench.models, goodKey(), core::AuthScheme::Bearer);
        picker.show();
        auto* tree = find<QTreeWidget>(picker, "platformModels");
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
        auto* search = find<QLineEdit>(picker, "searchModels");
        QTest::keyClicks(search, QStringLiteral("whisp"));
        QCOMPARE(shownRows(*tree), 1);
        // Down goes into the list, Right opens the model.
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Right);
        QTRY_VERIFY(tree->currentItem()->childCount() > 0 &&
                    tree->currentItem()->child(0)->text(1).contains(QStringLiteral("asleep")));
        QVERIFY(tree->currentItem()->child(0)->text(0).contains(QStringLiteral("production")));
        QSignalSpy chosen(&picker, &ui::ModelPicker::chosen);
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("baseten:whis0001/environments/production"));
        QCOMPARE(chosen.front().back().toString(), QStringLiteral("Team Whisper V3 (prod)"));
    }
    void showsChainsWithTheirEnvironments()
    {
        Bench bench;
        support::PlatformModel chain;
        chain.id = "chn00001";
        chain.name = "Long recordings";
        chain.kind = support::PlatformModel::Kind::Chain;
        chain.deployments = {{"chn00001p", "", "production"}, {"chn00001s", "", "staging", false, "SCALED_TO_ZERO"}};
        bench.platform.add(chain);
        ui::ModelPicker picker(bench.models, goodKey(), core::AuthScheme::Bearer);
        picker.show();
        auto* tree = find<QTreeWidget>(picker, "platformModels");
        QTRY_COMPARE(tree->topLevelItemCount(), 4);
        find<QLineEdit>(picker, "searchModels")->setText(QStringLiteral("chn0"));
        QCOMPARE(shownRows(*tree), 1);
        QVERIFY2(tree->currentItem()->text(1).contains(QStringLiteral("chain")),
                 qPrintable(tree->currentItem()->text(1)));
        QSignalSpy chosen(&picker, &ui::ModelPicker::chosen);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Right);
        QTRY_VERIFY(tree->currentItem()->childCount() == 2 &&
                    tree->currentItem()->child(1)->text(1).contains(QStringLiteral("asleep")));
        tree->setCurrentItem(tree->currentItem()->child(1));
        find<QPushButton>(picker, "chooseModel")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("baseten:chain:chn00001/environments/staging"));
        QCOMPARE(chosen.front().back().toString(), QStringLiteral("Long recordings"));
        // One that is in no list.
        find<QLineEdit>(picker, "searchModels")->setText(QStringLiteral("chain:other1"));
        find<QPushButton>(picker, "chooseModel")->click();
        QCOMPARE(chosen.back().front().toString(), QStringLiteral("baseten:chain:other1"));
    }
    void anIdThatIsInNoListCanBeUsed()
    {
        Bench bench;
        ui::ModelPicker picker(bench.models, core::Secret(QByteArray("wrong.SECRETWORD")), core::AuthScheme::Bearer);
        picker.show();
        const auto* note = find<QLabel>(picker, "modelsNote");
        auto* use = find<QPushButton>(picker, "chooseModel");
        QTRY_VERIFY2(note->text().contains(QStringLiteral("key")), qPrintable(note->text()));
        QTRY_VERIFY(find<QPushButton>(picker, "listAgain")->isVisible());
        QVERIFY(!note->text().contains(QStringLiteral("SECRETWORD")));
        QVERIFY(!use->isEnabled());
        QSignalSpy chosen(&picker, &ui::ModelPicker::chosen);
        find<QLineEdit>(picker, "searchModels")->setText(QStringLiteral("qwe123"));
        QVERIFY(use->isEnabled());
        QVERIFY2(use->text().contains(QStringLiteral("qwe123")), qPrintable(use->text()));
        use->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("baseten:qwe123"));
        find<QLineEdit>(picker, "searchModels")->setText(QStringLiteral("not an id"));
        QVERIFY(!use->isEnabled());
    }
    void takesTheKeyThatIsKept()
    {
        Bench bench;
        bench.state.put(QStringLiteral("https://*.baseten.co"), PlatformDouble::kKey);
        ui::ModelPicker picker(bench.models, {}, core::AuthScheme::Bearer);
        const auto* tree = find<QTreeWidget>(picker, "platformModels");
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
    }
    void withoutAKeyNobodyIsAsked()
    {
        Bench bench;
        ui::ModelPicker picker(bench.models, {}, core::AuthScheme::Bearer);
        const auto* note = find<QLabel>(picker, "modelsNote");
        QTRY_VERIFY2(note->text().contains(QStringLiteral("API key")), qPrintable(note->text()));
        QVERIFY(bench.platform.requests(0).empty());
    }
    void withoutAKeychainAKeyIsMissed()
    {
        Bench bench;
        bench.state.setMood(support::KeychainState::Mood::Missing);
        ui::ModelPicker picker(bench.models, {}, core::AuthScheme::Bearer);
        const auto* note = find<QLabel>(picker, "modelsNote");
        QTRY_VERIFY2(note->text().contains(QStringLiteral("whoever has a key")), qPrintable(note->text()));
    }
    void withoutANetworkItIsSaidAndTriedAgain()
    {
        Bench bench(QUrl(QStringLiteral("http://127.0.0.1:1")));
        ui::ModelPicker picker(bench.models, goodKey(), core::AuthScheme::Bearer);
        picker.show();
        const auto* again = find<QPushButton>(picker, "listAgain");
        QTRY_VERIFY(again->isVisible());
        QVERIFY(!find<QLabel>(picker, "modelsNote")->text().isEmpty());
        find<QPushButton>(picker, "listAgain")->click();
        QVERIFY(!again->isVisible());
        QTRY_VERIFY(again->isVisible());
    }
    void theDialogTakesAddressAndModel()
    {
        Bench bench;
        ui::EndpointDialog dialog({}, {}, {}, bench.keys, &bench.models);
        dialog.show();
        find<QLineEdit>(dialog, "endpointKey")->setText(QString::fromLatin1(PlatformDouble::kKey));
        find<QPushButton>(dialog, "pickModel")->click();
        auto* picker = dialog.findChild<ui::ModelPicker*>();
        QVERIFY(picker != nullptr);
        const auto* tree = find<QTreeWidget>(*picker, "platformModels");
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
        find<QLineEdit>(*picker, "searchModels")->setText(QStringLiteral("whis"));
        find<QPushButton>(*picker, "chooseModel")->click();
        QCOMPARE(find<QLineEdit>(dialog, "endpointUrl")->text(),
                 QStringLiteral("https://model-whis0001.api.baseten.co/environments/production/predict"));
        QCOMPARE(find<QComboBox>(dialog, "endpointModel")->currentData().toString(), QStringLiteral("whisper-v3"));
        QVERIFY(find<QPushButton>(dialog, "useEndpoint")->isEnabled());
    }
    void itsExampleChoosesTheModel_data()
    {
        QTest::addColumn<QByteArray>("example");
        QTest::addColumn<QString>("model");
        QTest::newRow("known by its fields")
            << QByteArray(R"({"text": "Hello", "voice": "af_bella", "speed": 1})") << QStringLiteral("kokoro");
        QTest::newRow("known by none") << QByteArray(R"({"wish": "rain", "strength": 0.5, "audio": "<base64>"})")
                                       << QString();
        QTest::newRow("no object") << QByteArray("\"Hello\"") << QStringLiteral("musicgen-melody");
    }
    void itsExampleChoosesTheModel()
    {
        QFETCH(QByteArray, example);
        QFETCH(QString, model);
        Bench bench;
        support::PlatformModel deployed;
        deployed.id = "exam0001";
        deployed.name = "Team thing";
        deployed.config = {{"model_metadata", {{"example_model_input", *core::parseJson(example)}}}};
        bench.platform.add(deployed);
        ui::EndpointDialog dialog({}, {}, {}, bench.keys, &bench.models);
        dialog.show();
        find<QLineEdit>(dialog, "endpointKey")->setText(QString::fromLatin1(PlatformDouble::kKey));
        find<QPushButton>(dialog, "pickModel")->click();
        auto* picker = dialog.findChild<ui::ModelPicker*>();
        const auto* tree = find<QTreeWidget>(*picker, "platformModels");
        QTRY_COMPARE(tree->topLevelItemCount(), 4);
        QSignalSpy came(&bench.models, &ui::PlatformModels::exampleCame);
        find<QLineEdit>(*picker, "searchModels")->setText(QStringLiteral("exam"));
        find<QPushButton>(*picker, "chooseModel")->click();
        QTRY_COMPARE(came.size(), 1);
        std::optional<ui::ChosenEndpoint> chosen;
        connect(&dialog, &ui::EndpointDialog::chosen, this, [&](const ui::ChosenEndpoint& one) { chosen = one; });
        find<QPushButton>(dialog, "useEndpoint")->click();
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->model, model);
        QVERIFY(chosen->example == *core::parseJson(example));
        QCOMPARE(chosen->made.has_value(), model.isEmpty());
        if (chosen->made) {
            QCOMPARE(chosen->made->spec().title, QStringLiteral("Team thing"));
            QVERIFY(chosen->made->spec().fieldAt(QStringLiteral("/audio"))->kind == api::FieldKind::File);
        }
    }
    void anotherAddressHasAnotherExample()
    {
        Bench bench;
        support::PlatformModel deployed;
        deployed.id = "exam0001";
        deployed.name = "Team thing";
        deployed.config = {{"model_metadata", {{"example_model_input", {{"wish", "rain"}}}}}};
        bench.platform.add(deployed);
        ui::EndpointDialog dialog({}, {}, {}, bench.keys, &bench.models);
        find<QLineEdit>(dialog, "endpointKey")->setText(QString::fromLatin1(PlatformDouble::kKey));
        QSignalSpy came(&bench.models, &ui::PlatformModels::exampleCame);
        find<QPushButton>(dialog, "pickModel")->click();
        auto* picker = dialog.findChild<ui::ModelPicker*>();
        QTRY_COMPARE(find<QTreeWidget>(*picker, "platformModels")->topLevelItemCount(), 4);
        find<QLineEdit>(*picker, "searchModels")->setText(QStringLiteral("exam"));
        find<QPushButton>(*picker, "chooseModel")->click();
        QTRY_COMPARE(came.size(), 1);
        QVERIFY(find<QComboBox>(dialog, "endpointModel")->currentText().contains(QStringLiteral("Team thing")));
        find<QLineEdit>(dialog, "endpointUrl")->setText(QStringLiteral("https://other.example.org/predict"));
        QVERIFY(find<QComboBox>(dialog, "endpointModel")->findText(QStringLiteral("Team thing"), Qt::MatchContains) <
                0);
        std::optional<ui::ChosenEndpoint> chosen;
        connect(&dialog, &ui::EndpointDialog::chosen, this, [&](const ui::ChosenEndpoint& one) { chosen = one; });
        find<QPushButton>(dialog, "useEndpoint")->click();
        QVERIFY(chosen && chosen->example.is_null() && !chosen->made && !chosen->model.isEmpty());
    }
};

QTEST_MAIN(ModelPickerTest)
#include "ModelPickerTest.moc"
