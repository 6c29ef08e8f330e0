#include "api/SchemaCopy.h"

#include "api/ModelSpec.h"

#include <QTest>

using namespace melodeck;
using api::FieldKind;

namespace {

core::Json json(const QByteArray& text)
{
    return core::parseJson(text).value();
}

api::RequestShape shapeOf(const core::Json& input)
{
    return api::readRequestShape(input);
}

const api::SpecField* fieldIn(const api::RequestShape& shape, const char* pointer)
{
    for (const api::SpecField& field : shape.fields) {
        if (field.pointer == QLatin1String(pointer)) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace

class SchemaCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInPlaceWhatIsReferredTo();
    void makesWhatMayBeNullOptional();
    void takesChoicesAndLimitsOfEveryDraft();
    void mergesAllOf();
    void sortsByTheOrderThatServersTell();
    void givesFieldsATitle();
    void cutsACircle();
    void refuses_data();
    void refuses();
    void survivesSchemasOfOtherTypes();
};

void SchemaCopyTest::writesInPlaceWhatIsReferredTo()
{
    const core::Json document = json(R"({"$defs":{"Voice":{"title":"Voice","enum":["tara","leo"],"type":"string"},
        "In~/1":{"type":"object","required":["speed"],"properties":{"speed":{"type":"number"}}}},
        "type":"object","required":["voice"],"properties":{"voice":{"$ref":"#/$defs/Voice","default":"leo"},
        "in":{"$ref":"#/$defs/In~0~11"},"more":{"$ref":"#/%24defs/Voice"}}})");
    const auto copied = api::copySchema(document, document);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    QVERIFY(!core::toJsonBytes(*copied).contains("$ref"));
    const auto shape = shapeOf(*copied);
    QCOMPARE(fieldIn(shape, "/voice")->kind, FieldKind::Choice);
    QVERIFY(fieldIn(shape, "/voice")->isRequired);
    QVERIFY(fieldIn(shape, "/voice")->initial == "leo");
    QCOMPARE(fieldIn(shape, "/in/speed")->kind, FieldKind::Number);
    QCOMPARE(fieldIn(shape, "/more")->kind, FieldKind::Choice);
}

void SchemaCopyTest::makesWhatMayBeNullOptional()
{
    const auto copied = api::copySchema({}, json(R"({"type":"object","required":["a","b","c","d","e"],"properties":{
        "a":{"anyOf":[{"type":"null"},{"type":"integer"}]},"b":{"type":["string","null"]},
        "c":{"type":"string","nullable":true},"d":{"enum":["x",null]},"e":{"type":"string"}}})"));
    QVERIFY(copied);
    QVERIFY(copied->at("required") == json(R"(["e"])"));
    const auto shape = shapeOf(*copied);
    QCOMPARE(fieldIn(shape, "/a")->kind, FieldKind::Integer);
    QCOMPARE(fieldIn(shape, "/b")->kind, FieldKind::Text);
    QCOMPARE(fieldIn(shape, "/d")->choices.size(), std::size_t{1});
}

void SchemaCopyTest::takesChoicesAndLimitsOfEveryDraft()
{
    const auto copied = api::copySchema({}, json(R"({"properties":{
        "a":{"oneOf":[{"const":"x","title":"X"},{"const":"y"}]},
        "b":{"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":10},
        "c":{"type":"integer","minimum":0,"exclusiveMinimum":true},
        "d":{"type":"number","exclusiveMinimum":0.5},
        "e":{"type":"string","format":"byte"},"f":{"type":"string","format":"uri"},
        "g":{"type":"string","contentEncoding":"base64","contentMediaType":"audio/wav"},
        "h":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}}})"));
    QVERIFY(copied);
    const auto shape = shapeOf(*copied);
    QCOMPARE(fieldIn(shape, "/a")->choices.size(), std::size_t{2});
    QCOMPARE(fieldIn(shape, "/b")->minimum, 1.0);
    QCOMPARE(fieldIn(shape, "/b")->maximum, 9.0);
    QCOMPARE(fieldIn(shape, "/c")->minimum, 1.0);
    QCOMPARE(fieldIn(shape, "/d")->minimum, 0.5);
    QCOMPARE(fieldIn(shape, "/e")->kind, FieldKind::File);
    QCOMPARE(fieldIn(shape, "/f")->kind, FieldKind::Link);
    QCOMPARE(fieldIn(shape, "/g")->mediaType, QStringLiteral("audio/wav"));
    QCOMPARE(fieldIn(shape, "/h")->kind, FieldKind::Text);
}

void SchemaCopyTest::mergesAllOf()
{
    const auto copied = api::copySchema({}, json(R"({"allOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},
        {"properties":{"a":{"type":"number"},"b":{"type":"number"},"required":{"type":"string"}},
        "required":["b","required"]}],"properties":{"c":{"type":"boolean"}},"required":["c","gone"]})"));
    QVERIFY(copied);
    const auto shape = shapeOf(*copied);
    QCOMPARE(shape.fields.size(), std::size_t{4});
    QCOMPARE(fieldIn(shape, "/a")->kind, FieldKind::Text);
    QVERIFY(fieldIn(shape, "/b")->isRequired && fieldIn(shape, "/c")->isRequired);
    QVERIFY(!core::toJsonBytes(*copied).contains("gone"));
}

void SchemaCopyTest::sortsByTheOrderThatServersTell()
{
    const auto copied = api::copySchema({}, json(R"({"properties":{"b":{"type":"string","x-order":1},
        "a":{"type":"string","x-order":0},"id":{"type":"string","readOnly":true}}})"));
    QVERIFY(copied);
    const auto shape = shapeOf(*copied);
    QCOMPARE(shape.fields.size(), std::size_t{2});
    QCOMPARE(shape.fields.front().pointer, QStringLiteral("/a"));
}

void SchemaCopyTest::givesFieldsATitle()
{
    QCOMPARE(api::titleOfName(QStringLiteral("max_new-tokens")), QStringLiteral("Max new tokens"));
    QCOMPARE(api::titleOfName(QStringLiteral("_")), QStringLiteral("_"));
    const auto copied = api::copySchema({}, json(R"({"properties":{"top_p":{"type":"number"},
        "x":{"type":"string","title":"a\nb","description":"y"}}})"));
    QVERIFY(copied->at("properties").at("top_p").at("title") == "Top p");
    QVERIFY(copied->at("properties").at("x").at("title") == "a b");
}

void SchemaCopyTest::cutsACircle()
{
    const core::Json document = json(R"({"$defs":{"Node":{"type":"object","properties":{"name":{"type":"string"},
        "next":{"$ref":"#/$defs/Node"}}}},"$ref":"#/$defs/Node"})");
    const auto copied = api::copySchema(document, document);
    QVERIFY(copied);
    const auto shape = shapeOf(*copied);
    QCOMPARE(shape.fields.size(), std::size_t{2});
    QCOMPARE(fieldIn(shape, "/next")->kind, FieldKind::Json);
}

void SchemaCopyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no fields") << QByteArray(R"({"type":"object","additionalProperties":true})");
    QTest::newRow("a list") << QByteArray(R"([1])");
    QTest::newRow("a circle that is all") << QByteArray(R"({"$ref":"#"})");
    QTest::newRow("elsewhere") << QByteArray(R"({"properties":{"a":{"$ref":"file:/etc/passwd"}}})");
    QTest::newRow("nowhere") << QByteArray(R"({"properties":{"a":{"$ref":"#/definitions/A"}}})");
    QTest::newRow("no pointer") << QByteArray(R"({"properties":{"a":{"$ref":"#a~2"}}})");
    // Each twice the one before, by reference.
    QByteArray doubling = R"({"$ref":"#/$defs/d30","$defs":{"d0":{"type":"string"})";
    for (int i = 1; i <= 30; ++i) {
        const QByteArray last = R"({"$ref":"#/$defs/d)" + QByteArray::number(i - 1) + R"("})";
        doubling += R"(,"d)" + QByteArray::number(i) + R"(":{"properties":{"a":)" + last + R"(,"b":)" + last + "}}";
    }
    QTest::newRow("ever twice as much") << doubling + "}}";
    QByteArray large = R"({"$defs":{"d":{"enum":[)";
    for (int i = 0; i < 400; ++i) {
        large += (i > 0 ? ",\"" : "\"") + QByteArray::number(i).rightJustified(500, 'x') + '"';
    }
    large += R"(]}},"properties":{)";
    for (int i = 0; i < 400; ++i) {
        large += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + R"(":{"$ref":"#/$defs/d"})";
    }
    QTest::newRow("a large choice many times") << large + "}}";
}

void SchemaCopyTest::refuses()
{
    QFETCH(QByteArray, text);
    const core::Json document = json(text);
    const auto copied = api::copySchema(document, document);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, core::ErrorCode::Parse);
    QVERIFY(!copied.error().message.isEmpty());
}

void SchemaCopyTest::survivesSchemasOfOtherTypes()
{
    const auto copied = api::copySchema({}, json(R"({"properties":{"a":true,"b":null,"c":3,"d":{"type":7,"enum":"x",
        "minimum":"1","title":{},"required":5,"items":[{"type":"string"}],"anyOf":{},"default":{"a":[1]}},
        "e":{"type":"integer","minimum":1e300,"exclusiveMinimum":1e300,"minLength":-3}},"required":"a"})"));
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    const auto shape = shapeOf(*copied);
    QCOMPARE(shape.fields.size(), std::size_t{5});
}

QTEST_APPLESS_MAIN(SchemaCopyTest)
#include "SchemaCopyTest.moc"
