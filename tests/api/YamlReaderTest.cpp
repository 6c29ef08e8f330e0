#include "api/YamlReader.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Json yaml(const char* text)
{
    return api::parseYaml(text).value_or(core::Json("refused"));
}

/// &a0 [], &a1 [*a0, *a0 …]: each nine times the one before.
QByteArray billionLaughs(int levels)
{
    QByteArray text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int i = 1; i < levels; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + last;
        for (int j = 0; j < 8; ++j) {
            text += ", " + last;
        }
        text += "]\n";
    }
    return text;
}

} // namespace

class YamlReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAConfigHolds();
    void takesWordsAsPythonDoes();
    void followsAliasesAndMergeKeys();
    void refusesWhatNeverEnds_data();
    void refusesWhatNeverEnds();
    void saysWhereItIsWrong();
    void makesNoObjectOfATag();
};

void YamlReaderTest::readsWhatAConfigHolds()
{
    const core::Json read = yaml("model_name: My model\n"
                                 "requirements: []\n"
                                 "model_metadata:\n"
                                 "  example_model_input:\n"
                                 "    prompts:\n"
                                 "      - happy rock\n"
                                 "      - 'sad: jazz'\n"
                                 "    duration: 8\n"
                                 "    text: |\n"
                                 "      two\n"
                                 "      lines\n");
    QVERIFY(read.at("model_name") == "My model");
    const core::Json& example = read.at("model_metadata").at("example_model_input");
    QVERIFY(example ==
            core::parseJson(R"({"prompts":["happy rock","sad: jazz"],"duration":8,"text":"two\nlines\n"})").value());
    QVERIFY(read.begin().key() == "model_name"); // in its order
}

void YamlReaderTest::takesWordsAsPythonDoes()
{
    const core::Json read =
        yaml("[yes, 'yes', off, True, ~, null, '', 1, -7, 1_000, 0.5, 1e3, 007, 1.2.3, .5, 2026-01-02, "
             "!!str 5, !!int '5', 99999999999999999999]");
    QVERIFY2(read == core::parseJson(R"([true,"yes",false,true,null,null,"",1,-7,1000,0.5,1000.0,"007","1.2.3",0.5,)"
                                     R"("2026-01-02","5",5,1e20])")
                         .value(),
             core::toJsonBytes(read).constData());
    QVERIFY(yaml("a:\nb: x").at("a").is_null());
    QVERIFY(yaml("5: five") == core::Json({{"5", "five"}}));
}

void YamlReaderTest::followsAliasesAndMergeKeys()
{
    const core::Json read = yaml("base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  y: 3\nlist: [*b, *b]\n");
    QVERIFY(read.at("own") == core::parseJson(R"({"y":3,"x":1})").value());
    QVERIFY(read.at("list").at(1) == read.at("base"));
    QCOMPARE(read.at("own").size(), std::size_t{2});
}

void YamlReaderTest::refusesWhatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a billion laughs") << billionLaughs(9);
    QTest::newRow("an alias of itself") << QByteArray("a: &a [*a]");
    QTest::newRow("an alias of nothing") << QByteArray("a: *b");
    QTest::newRow("nested lists") << QByteArray(100'000, '[');
    QTest::newRow("nested dashes") << QByteArray("- ").repeated(50'000);
    QTest::newRow("nested maps") << QByteArray("{a: ").repeated(50'000);
    QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, 'a');
    QByteArray members;
    for (int i = 0; i < 60'000; ++i) {
        members += QByteArray::number(i) + ":\n";
    }
    QTest::newRow("too many members") << members;
    QTest::newRow("a large text many times")
        << QByteArray("a: &a '" + QByteArray(200'000, 'x') + "'\nb: [" + QByteArray("*a,").repeated(2'000) + "]");
    QTest::newRow("a map as a name") << QByteArray("? {a: 1}\n: 2");
    QTest::newRow("nothing") << QByteArray();
}

void YamlReaderTest::refusesWhatNeverEnds()
{
    QFETCH(QByteArray, text);
    const auto read = api::parseYaml(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::ErrorCode::Parse);
}

void YamlReaderTest::saysWhereItIsWrong()
{
    const auto read = api::parseYaml("a: 1\nb: [1, 2\nc: 3\n");
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(QStringLiteral("line 3")), qPrintable(read.error().message));
}

void YamlReaderTest::makesNoObjectOfATag()
{
    QVERIFY(yaml("a: !!python/object/apply:os.system ['ls']") == core::parseJson(R"({"a":["ls"]})").value());
}

QTEST_APPLESS_MAIN(YamlReaderTest)
#include "YamlReaderTest.moc"
