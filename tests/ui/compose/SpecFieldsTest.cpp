#include "ui/compose/SpecFields.h"

#include "api/SchemaReader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace melodeck;
using ui::SpecFields;

namespace {

std::vector<api::SpecField> fieldsOf(const QByteArray& properties)
{
    core::Json schema = core::Json::object();
    schema["properties"] = core::parseJson(QByteArray(properties).replace('\'', '"')).value();
    return api::readRequestShape(schema).fields;
}

/// With single quotes for JSON's.
const QByteArray kOneOfEach =
    "{"
    "'text': {'title': 'Text', 'type': 'string', 'x-role': 'text'},"
    "'voice': {'title': 'Voice', 'type': 'string', 'default': 'tara', 'examples': ['tara', 'leo']},"
    "'mode': {'title': 'Mode', 'enum': ['slow', 2], 'default': 'slow'},"
    "'style': {'title': 'Style', 'enum': ['a', 'b']},"
    "'speed': {'title': 'Speed', 'type': 'number', 'minimum': 0.5, 'maximum': 2, 'default': 1},"
    "'steps': {'title': 'Steps', 'type': 'integer'},"
    "'loud': {'title': 'Loud', 'type': 'boolean', 'default': true},"
    "'stops': {'title': 'Stops', 'type': 'array', 'items': {'type': 'string'}},"
    "'link': {'title': 'Link', 'type': 'string', 'format': 'uri'},"
    "'image': {'title': 'Image', 'type': 'string', 'contentEncoding': 'base64', 'contentMediaType': 'image/*'},"
    "'weights': {'title': 'Weights', 'type': 'array', 'items': {'type': 'number'}}}";

} // namespace

class SpecFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fields = std::make_unique<SpecFields>();
        m_fields->setFields(QStringLiteral("one"), fieldsOf(kOneOfEach));
        m_fields->show();
    }

    void sendsNothingOfWhatWasNotTouched()
    {
        for (const char* pointer : {"/text", "/voice", "/mode", "/style", "/speed", "/steps", "/loud", "/stops",
                                    "/link", "/image", "/weights", "/none"}) {
            QVERIFY2(!value(pointer), pointer);
        }
        QVERIFY(m_fields->problem().isEmpty());
        QCOMPARE(m_fields->changedCount(), 0);
    }

    void sendsWhatWasWritten()
    {
        QSignalSpy changes(m_fields.get(), &SpecFields::changed);
        editor<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Good \"evening\""));
        editor<QComboBox>("voice")->setEditText(QStringLiteral("mine"));
        editor<QComboBox>("mode")->setCurrentIndex(1);
        editor<QComboBox>("style")->setCurrentIndex(2); // after "as the model has it"
        editor<QLineEdit>("speed")->setText(QStringLiteral("1.5"));
        editor<QLineEdit>("steps")->setText(QStringLiteral(" 7 "));
        editor<QCheckBox>("loud")->setChecked(false);
        editor<QPlainTextEdit>("stops")->setPlainText(QStringLiteral("a\n\nb\n"));
        editor<QLineEdit>("link")->setText(QStringLiteral("https://example.org/a"));
        editor<QLineEdit>("weights")->setText(QStringLiteral("[3, 1]"));
        QVERIFY(value("/text") == core::Json("Good \"evening\""));
        QVERIFY(value("/voice") == core::Json("mine"));
        QVERIFY(value("/mode") == core::Json(2));
        QVERIFY(value("/style") == core::Json("b"));
        QVERIFY(value("/speed") == core::Json(1.5));
        QVERIFY(value("/steps") == core::Json(7));
        QVERIFY(value("/loud") == core::Json(false));
        QVERIFY(value("/stops") == core::Json({"a", "b"}));
        QVERIFY(value("/link") == core::Json("https://example.org/a"));
        QVERIFY(value("/weights") == core::Json({3, 1}));
        QVERIFY(m_fields->problem().isEmpty());
        QCOMPARE(m_fields->changedCount(), 10);
        QVERIFY(changes.size() >= 10);
    }

    void saysInPlaceWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* field, const char* text, const char* words) {
            QTest::newRow(text) << QString::fromLatin1(field) << QString::fromLatin1(text)
                                << QString::fromLatin1(words);
        };
        row("speed", "3", "between 0.5 and 2");
        row("speed", "fast", "between 0.5 and 2");
        row("steps", "1.5", "whole number");
        row("link", "example.org", "https://");
        row("weights", "[3,", "JSON");
        row("image", "/no/such/file", "no such file");
    }

    void saysInPlaceWhatIsWrong()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        auto* edit = m_fields->findChild<QLineEdit*>(QStringLiteral("field-") + field);
        const auto* problem = m_fields->findChild<QLabel*>(QStringLiteral("problem-") + field);
        QVERIFY(!problem->isVisible());
        edit->setText(text);
        QVERIFY2(problem->isVisible() && problem->text().contains(words), qPrintable(problem->text()));
        QVERIFY(!m_fields->problem().isEmpty());
        edit->clear();
        QVERIFY(!problem->isVisible());
        QVERIFY(m_fields->problem().isEmpty());
    }

    void isFilledFromARequest()
    {
        const auto request = core::parseJson("{\"text\":\"Hi\",\"voice\":\"leo\",\"mode\":2,\"speed\":2,\"loud\":false,"
                                             "\"stops\":[\"x\"],\"weights\":[1],\"other\":3}")
                                 .value();
        m_fields->setValues(request);
        QVERIFY(value("/text") == core::Json("Hi"));
        QVERIFY(value("/voice") == core::Json("leo"));
        QVERIFY(value("/mode") == core::Json(2));
        QVERIFY(value("/loud") == core::Json(false));
        QVERIFY(value("/stops") == core::Json({"x"}));
        QVERIFY(value("/weights") == core::Json({1}));
        QVERIFY(!value("/steps"));
        m_fields->setValues(core::Json::object());
        sendsNothingOfWhatWasNotTouched();
    }

    void attachesAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        m_fields->setFilePath(QStringLiteral("/image"), file.fileName());
        QCOMPARE(m_fields->filePath(QStringLiteral("/image")), file.fileName());
        QVERIFY(!value("/image")); // its bytes go into the body later
        QCOMPARE(m_fields->changedCount(), 1);
    }

    void keepsWhatWasWrittenForEachModel()
    {
        editor<QPlainTextEdit>("text")->setPlainText(QStringLiteral("Good evening."));
        editor<QLineEdit>("speed")->setText(QStringLiteral("1.5"));
        editor<QLineEdit>("steps")->setText(QStringLiteral("seven")); // right or wrong
        editor<QCheckBox>("loud")->setChecked(false);
        editor<QComboBox>("mode")->setCurrentIndex(1);
        m_fields->setFields(QStringLiteral("two"),
                            fieldsOf("{'prompt': {'type': 'string', 'x-role': 'prompt'},"
                                     " 'speed': {'type': 'number'}, 'size': {'type': 'integer'}}"));
        QVERIFY(value("/prompt") == core::Json("Good evening.")); // words go along
        QVERIFY(!value("/speed"));                                // what means something else there does not
        editor<QPlainTextEdit>("prompt")->setPlainText(QStringLiteral("Good night."));
        m_fields->setFields(QStringLiteral("none"), {});
        QVERIFY(m_fields->isEmpty() && !m_fields->isVisible());
        m_fields->setFields(QStringLiteral("one"), fieldsOf(kOneOfEach));
        QVERIFY(value("/speed") == core::Json(1.5));
        QVERIFY(value("/loud") == core::Json(false));
        QVERIFY(value("/mode") == core::Json(2));
        QCOMPARE(editor<QLineEdit>("steps")->text(), QStringLiteral("seven"));
        QVERIFY(value("/text") == core::Json("Good evening."));
    }

    void sendsWhatWasAskedForThoughItIsUsual()
    {
        m_fields->setValues(
            core::parseJson("{\"voice\":\"tara\",\"mode\":\"slow\",\"speed\":1,\"loud\":true}").value());
        QVERIFY(value("/voice") == core::Json("tara"));
        QVERIFY(value("/mode") == core::Json("slow"));
        QVERIFY(value("/speed") == core::Json(1));
        QVERIFY(value("/loud") == core::Json(true));
    }

    void sendsWhatIsRequiredThoughItIsUsual()
    {
        std::vector<api::SpecField> fields = fieldsOf("{'steps': {'type': 'integer', 'default': 4}}");
        fields.front().isRequired = true;
        m_fields->setFields(QStringLiteral("three"), fields);
        QVERIFY(value("/steps") == core::Json(4));
    }

private:
    [[nodiscard]] std::optional<core::Json> value(const char* pointer) const
    {
        return m_fields->value(QString::fromLatin1(pointer));
    }
    template <class Widget>
    [[nodiscard]] Widget* editor(const char* name) const
    {
        return m_fields->findChild<Widget*>(QStringLiteral("field-%1").arg(QLatin1String(name)));
    }

    std::unique_ptr<SpecFields> m_fields;
};

QTEST_MAIN(SpecFieldsTest)
#include "SpecFieldsTest.moc"
