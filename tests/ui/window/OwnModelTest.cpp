#include "api/OwnSpecs.h"
#include "api/SpecSource.h"
#include "core/Paths.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/ModelsDialog.h"
#include "ui/endpoint/SpecDialog.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowFixture.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 30'000;
const QByteArray kExample = R"({"wish":"rain","steps":20,"mode":"slow"})";

QString saved(const QString& title)
{
    const auto offer = api::readSpecSource(kExample, title);
    return api::saveOwnSpec(core::modelsFolder(), offer->draft).value();
}

void trigger(const tests::WindowFixture& fixture, const char* action)
{
    fixture.window.findChild<QAction*>(QLatin1String(action))->trigger();
}

/// As a person does: menu, model, address, button.
void connectTo(const tests::WindowFixture& fixture, const QUrl& url, const QString& model)
{
    Q_EMIT fixture.window.findChild<ui::TopBar*>()->connectRequested();
    auto* dialog = fixture.window.findChild<ui::EndpointDialog*>();
    dialog->offerModel(model);
    dialog->findChild<QLineEdit*>(QStringLiteral("endpointUrl"))->setText(url.toString());
    dialog->findChild<QAbstractButton*>(QStringLiteral("useEndpoint"))->click();
}

} // namespace

/// The window with a model of one's own.
class OwnModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const QString& id : api::ownModelIds()) {
            QVERIFY(api::removeOwnSpec(core::modelsFolder(), id));
        }
    }

    void sendsWhatTheFormOfItHolds()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, R"({"done":true})"));
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        connectTo(fixture, server.url("/predict"), saved(QStringLiteral("Weather")));
        QVERIFY(fixture.find<QToolButton>("endpointPicker")->text().contains(QStringLiteral("Weather")));
        fixture.find<QLineEdit>("field-steps")->setText(QStringLiteral("35"));
        QVERIFY(fixture.find<QAbstractButton>("generate")->isEnabled());
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, kLimitMs);
        const auto body = core::parseJson(server.requests(1).front().body).value();
        QVERIFY(body == core::parseJson(R"({"wish":"rain","steps":35,"mode":"slow"})").value());
    }

    void followsAChangeAndSurvivesItsEnd()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        const QString id = saved(QStringLiteral("Weather"));
        connectTo(fixture, QUrl(QStringLiteral("https://models.example.org/predict")), id);
        trigger(fixture, "showModels");
        auto* models = fixture.window.findChild<ui::ModelsDialog*>();
        models->findChild<QAbstractButton*>(QStringLiteral("editModel"))->click();
        auto* editor = models->findChild<ui::SpecDialog*>();
        auto* kind = editor->findChild<QComboBox*>(QStringLiteral("kind-wish"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(api::FieldKind::Link)));
        Q_EMIT kind->activated(kind->currentIndex());
        editor->findChild<QAbstractButton*>(QStringLiteral("specNext"))->click();
        QTRY_COMPARE(api::findModelSpec(id)->fieldAt(QStringLiteral("/wish"))->kind, api::FieldKind::Link);
        QTRY_COMPARE(fixture.find<QLineEdit>("field-wish")->placeholderText(), QStringLiteral("https://…"));
        models->findChild<QAbstractButton*>(QStringLiteral("deleteModel"))->click();
        QVERIFY(!api::findModelSpec(id));
        QVERIFY(fixture.find<QToolButton>("endpointPicker")->text().contains(QStringLiteral("MusicGen Melody")));
        QTRY_VERIFY(!fixture.find<QLineEdit>("field-wish"));
    }

    void makesAModelOfTheRequestInTheForm()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        trigger(fixture, "makeModelOfRequest");
        auto* maker = fixture.window.findChild<ui::SpecDialog*>();
        QVERIFY(maker->findChild<QComboBox*>(QStringLiteral("kind-prompts")));
        maker->findChild<QAbstractButton*>(QStringLiteral("specNext"))->click();
        QTRY_COMPARE(api::ownModelIds(), QStringList{QStringLiteral("my-model")});
        QVERIFY(fixture.find<QToolButton>("endpointPicker")->text().contains(QStringLiteral("Sketch engine")));
    }

    void opensAModelThatIsDropped()
    {
        const QTemporaryDir library;
        const QString path = library.filePath(QStringLiteral("config.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("model_name: Dropped\nmodel_metadata: {example_model_input: {a: 1}}\n") > 0);
        file.close();
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openFiles({path});
        auto* maker = fixture.window.findChild<ui::SpecDialog*>();
        QVERIFY(maker);
        QTRY_COMPARE(maker->findChild<QLineEdit*>(QStringLiteral("specName"))->text(), QStringLiteral("Dropped"));
        QVERIFY(api::ownModelIds().isEmpty()); // not before it is saved
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(OwnModelTest)
#include "OwnModelTest.moc"
