#include "ui/endpoint/SpecDialog.h"

#include "api/SpecGuess.h"
#include "core/Paths.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "support/FaultyServer.h"
#include "ui/endpoint/EndpointDialog.h"
#include "ui/endpoint/ModelsDialog.h"
#include "ui/endpoint/SpecFieldEdit.h"
#include "ui/endpoint/StoredKeys.h"
#include "ui/window/DroppedFiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace melodeck;

namespace {

const QByteArray kExample =
    R"({"prompt":"rain","mode":"slow","steps":20,"sound":"<base64>","api_key":"Ab12Cd34Ef56Gh78"})";

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

template <class Widget>
Widget& in(const QWidget& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return *found;
}

void choose(QComboBox& box, api::FieldKind kind)
{
    box.setCurrentIndex(box.findData(static_cast<int>(kind)));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

class SpecDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
        api::loadOwnSpecs(core::modelsFolder());
    }

    void makesAModelOfWhatIsPasted()
    {
        ui::SpecDialog dialog(services());
        QSignalSpy saved(&dialog, &ui::SpecDialog::saved);
        dialog.show();
        auto& next = in<QPushButton>(dialog, "specNext");
        QVERIFY(!next.isEnabled());
        in<QPlainTextEdit>(dialog, "specText").setPlainText(QString::fromUtf8(kExample));
        QTRY_VERIFY(next.isEnabled());
        next.click();
        QTest::keyClicks(&in<QLineEdit>(dialog, "specName"), QStringLiteral("Rain maker"));
        QVERIFY(in<QLabel>(dialog, "specFacts").text().contains(QStringLiteral("/api_key")));
        choose(in<QComboBox>(dialog, "kind-steps"), api::FieldKind::Integer);
        QTest::keyClicks(&in<QLineEdit>(dialog, "least-steps"), QStringLiteral("1"));
        QTest::keyClicks(&in<QLineEdit>(dialog, "most-steps"), QStringLiteral("50"));
        auto& choices = in<QLineEdit>(dialog, "choices-mode");
        choose(in<QComboBox>(dialog, "kind-mode"), api::FieldKind::Choice);
        QCOMPARE(choices.text(), QStringLiteral("slow"));
        choices.clear();
        Q_EMIT choices.textEdited(QString());
        QVERIFY(!next.isEnabled()); // values are missing
        QVERIFY(!in<QLabel>(dialog, "specProblem-mode").isHidden());
        QTest::keyClicks(&choices, QStringLiteral("slow, fast"));
        QVERIFY(next.isEnabled());
        in<QCheckBox>(dialog, "needed-mode").click();
        next.click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toString(), QStringLiteral("rain-maker"));
        const api::ModelSpec& spec = *api::findModelSpec(QStringLiteral("rain-maker"));
        QCOMPARE(spec.title, QStringLiteral("Rain maker"));
        QCOMPARE(spec.fieldAt(QStringLiteral("/steps"))->maximum, 50.0);
        QCOMPARE(spec.fieldAt(QStringLiteral("/mode"))->choices.size(), std::size_t{2});
        QVERIFY(!spec.fieldAt(QStringLiteral("/mode"))->isRequired);
        QCOMPARE(spec.fieldAt(QStringLiteral("/sound"))->kind, api::FieldKind::File);
    }

    void limitsAreWrittenAndReadAsTheLanguageDoes()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        api::SpecField field;
        field.pointer = QStringLiteral("/speed");
        field.title = QStringLiteral("Speed");
        field.kind = api::FieldKind::Number;
        field.minimum = 0.5;
        field.maximum = 1500.0;
        ui::SpecFieldEdit edit(field);
        auto* least = edit.findChild<QLineEdit*>(QStringLiteral("least-speed"));
        auto* most = edit.findChild<QLineEdit*>(QStringLiteral("most-speed"));
        QCOMPARE(least->text(), QStringLiteral("0,5"));
        QCOMPARE(most->text(), QStringLiteral("1500"));
        std::optional<api::FieldChange> change;
        connect(&edit, &ui::SpecFieldEdit::changed, this, [&change](const api::FieldChange& now) { change = now; });
        for (const char* text : {"0,25", "0.25"}) {
            change.reset();
            least->clear();
            QTest::keyClicks(least, QLatin1String(text));
            QVERIFY(change.has_value());
            QCOMPARE(change->minimum, std::optional(0.25));
            QCOMPARE(change->maximum, std::optional(1500.0));
            QVERIFY(edit.isWhole());
        }
        QTest::keyClicks(least, QStringLiteral("x"));
        QVERIFY(!edit.isWhole());
    }

    void saysWhatIsWrongWithAText()
    {
        ui::SpecDialog dialog(services());
        in<QPlainTextEdit>(dialog, "specText").setPlainText(QStringLiteral("{\"a\": "));
        QTRY_VERIFY(in<QLabel>(dialog, "specVerdict").text().contains(QStringLiteral("not valid JSON")));
        QVERIFY(!in<QPushButton>(dialog, "specNext").isEnabled());
        in<QPlainTextEdit>(dialog, "specText").clear();
        QTRY_VERIFY(!in<QLabel>(dialog, "specVerdict").text().contains(QStringLiteral("JSON:")));
    }

    void opensAFileAndNamesTheModelAfterIt()
    {
        write(path("Night train.json"), kExample);
        ui::SpecDialog dialog(services());
        dialog.show();
        dialog.openFile(path("Night train.json"));
        QTRY_COMPARE(in<QLineEdit>(dialog, "specName").text(), QStringLiteral("Night train"));
        QVERIFY(in<QLineEdit>(dialog, "specName").isVisible());
        dialog.openFile(path("none.json"));
        QTRY_VERIFY(in<QPlainTextEdit>(dialog, "specText").isVisible());
        QVERIFY(in<QLabel>(dialog, "specVerdict").text().contains(QStringLiteral("cannot be read")));
    }

    void asksAServer()
    {
        support::FaultyServer server;
        server.route("/openapi.json", support::scripts::fixed(
                                          200, "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"S\"},\"paths\":{"
                                               "\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{"
                                               "\"schema\":{\"properties\":{\"x\":{\"type\":\"string\"}}}}}}}},"
                                               "\"/b\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{"
                                               "\"schema\":{\"properties\":{\"y\":{\"type\":\"string\"}}}}}}}}}}"));
        ui::SpecDialog dialog(services());
        dialog.show();
        QVERIFY(!in<QPushButton>(dialog, "specAsk").isEnabled());
        in<QLineEdit>(dialog, "specAddress").setText(server.url("/").toString());
        in<QPushButton>(dialog, "specAsk").click();
        auto& path = in<QComboBox>(dialog, "specPath");
        QTRY_VERIFY(path.isVisible());
        QCOMPARE(path.count(), 2);
        QVERIFY(dialog.findChild<QComboBox*>(QStringLiteral("kind-x")));
        path.setCurrentIndex(1);
        Q_EMIT path.activated(1);
        QTRY_VERIFY(dialog.findChild<QComboBox*>(QStringLiteral("kind-y")));
    }

    void changesCopiesAndDeletes()
    {
        const QString id = saved("Rain");
        ui::ModelsDialog dialog(services());
        QSignalSpy changed(&dialog, &ui::ModelsDialog::modelsChanged);
        dialog.show();
        auto& list = in<QListWidget>(dialog, "ownModels");
        QCOMPARE(list.count(), 1);
        in<QPushButton>(dialog, "editModel").click();
        auto* editor = dialog.findChild<ui::SpecDialog*>();
        QVERIFY(!in<QPushButton>(*editor, "specBack").isVisible());
        QTest::keyClicks(&in<QLineEdit>(*editor, "specName"), QStringLiteral("Storm"));
        in<QPushButton>(*editor, "specNext").click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(api::ownModelIds(), QStringList{id}); // known by it
        QCOMPARE(api::findModelSpec(id)->title, QStringLiteral("Storm"));
        QTRY_VERIFY(dialog.findChild<ui::SpecDialog*>() == nullptr);
        in<QPushButton>(dialog, "duplicateModel").click();
        in<QPushButton>(*dialog.findChild<ui::SpecDialog*>(), "specNext").click();
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(api::findModelSpec(QStringLiteral("storm-copy")));
        QVERIFY(list.currentItem()->text().startsWith(QStringLiteral("Storm copy")));
        in<QPushButton>(dialog, "deleteModel").click();
        QCOMPARE(list.count(), 1);
        QVERIFY(!api::findModelSpec(QStringLiteral("storm-copy")));
        in<QPushButton>(dialog, "undoDelete").click();
        QVERIFY(api::findModelSpec(QStringLiteral("storm-copy")));
        QCOMPARE(list.count(), 2);
    }

    void namesWhatIsDamaged()
    {
        write(core::modelsFolder() + QStringLiteral("/bad.json"), "{");
        const ui::ModelsDialog dialog(services());
        QVERIFY(in<QLabel>(dialog, "modelsLine").text().contains(QStringLiteral("bad.json")));
    }

    void isInTheListOfModels()
    {
        store::SessionKeys session;
        ui::StoredKeys noKeys{session, nullptr, nullptr};
        ui::EndpointDialog dialog({}, {}, {}, noKeys, nullptr);
        QSignalSpy wanted(&dialog, &ui::EndpointDialog::newModelRequested);
        in<QPushButton>(dialog, "newModel").click();
        QCOMPARE(wanted.size(), 1);
        auto& models = in<QComboBox>(dialog, "endpointModel");
        const int before = models.count();
        const QString id = saved("Rain");
        dialog.offerModel(id);
        QCOMPARE(models.count(), before + 2); // with its heading
        QCOMPARE(models.currentData().toString(), id);
    }

    void tellsAModelThatIsDroppedFromARequest()
    {
        const QString id = saved("Rain");
        write(path("request.json"), kExample);
        write(path("config.yaml"), "a: 1");
        const auto files = ui::sortFiles({api::ownSpecPath(id), path("request.json"), path("config.yaml")});
        QCOMPARE(files.models, (QStringList{api::ownSpecPath(id), path("config.yaml")}));
        QCOMPARE(files.requests, QStringList{path("request.json")});
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] jobs::JobServices services() { return {m_http, m_engine, m_keys}; }
    [[nodiscard]] static QString saved(const char* title)
    {
        const auto draft = api::SpecDraft::fromInput(api::guessInput(core::parseJson(kExample).value()).schema,
                                                     QString::fromLatin1(title));
        return api::saveOwnSpec(core::modelsFolder(), *draft).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    net::HttpClient m_http;
    jobs::LocalEngine m_engine{QStringLiteral("/none")};
    store::SessionKeys m_keys;
};

QTEST_MAIN(SpecDialogTest)
#include "SpecDialogTest.moc"
