#include "engine/sketch/PromptParser.h"

#include <QTest>

using namespace melodeck::engine;

class SketchPromptParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheStyle_data();
    void findsTheStyle();
    void addsMoodsUp();
    void readsTempo_data();
    void readsTempo();
    void leavesTheDrumsOut_data();
    void leavesTheDrumsOut();
    void prefersTheLongerInstrument();
    void keepsTheStyleThatIsNamedBesideAnInstrument();
    void saysWhatItUnderstoodAndWhatNot();
    void takesAnEmptyPrompt();
    void doesNotFindWordsInsideWords();

private:
    [[nodiscard]] PromptIntent parsed(const QString& prompt) const { return parsePrompt(prompt, *m_library); }

    melodeck::core::Result<StyleLibrary> m_library = StyleLibrary::builtIn();
};

void SketchPromptParserTest::initTestCase()
{
    QVERIFY2(m_library.has_value(), m_library ? "" : qPrintable(m_library.error().message));
}

void SketchPromptParserTest::findsTheStyle_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("style");
    QTest::newRow("rock") << QStringLiteral("happy rock") << QStringLiteral("rock");
    QTest::newRow("edm") << QStringLiteral("energetic EDM") << QStringLiteral("edm");
    QTest::newRow("jazz") << QStringLiteral("sad jazz") << QStringLiteral("jazz");
    QTest::newRow("hyphen") << QStringLiteral("lo-fi piano") << QStringLiteral("lofi");
    QTest::newRow("space") << QStringLiteral("Lo Fi beats to study") << QStringLiteral("lofi");
    QTest::newRow("longer wins") << QStringLiteral("folk waltz") << QStringLiteral("waltz");
    QTest::newRow("synthwave") << QStringLiteral("synthwave") << QStringLiteral("synthwave");
    QTest::newRow("instrument speaks") << QStringLiteral("a piano") << QStringLiteral("lofi");
    QTest::newRow("nothing known") << QStringLiteral("xyzzy") << QStringLiteral("folk");
    QTest::newRow("punctuation") << QStringLiteral("Rock!!! (loud)") << QStringLiteral("rock");
    QTest::newRow("ampersand") << QStringLiteral("drum & bass") << QStringLiteral("edm");
}

void SketchPromptParserTest::findsTheStyle()
{
    QFETCH(QString, prompt);
    QFETCH(QString, style);
    QCOMPARE(parsed(prompt).styleId, style);
}

void SketchPromptParserTest::addsMoodsUp()
{
    const PromptIntent happy = parsed(QStringLiteral("happy rock"));
    const PromptIntent both = parsed(QStringLiteral("happy energetic rock"));
    QCOMPARE(happy.modeBias, ModeBias::Major);
    QVERIFY(both.velocity > happy.velocity);
    QVERIFY(both.density > happy.density);
    const PromptIntent sad = parsed(QStringLiteral("sad jazz"));
    QCOMPARE(sad.modeBias, ModeBias::Minor);
    QVERIFY(sad.velocity < 0);
    // One for major, one for minor: neither.
    QCOMPARE(parsed(QStringLiteral("happy and sad rock")).modeBias, ModeBias::None);
}

void SketchPromptParserTest::readsTempo_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<double>("bpm");
    QTest::newRow("spaced") << QStringLiteral("rock 140 bpm") << 140.0;
    QTest::newRow("joined") << QStringLiteral("rock 92.5BPM") << 92.5;
    QTest::newRow("at the end of a sentence") << QStringLiteral("Rock at 100 bpm.") << 100.0;
    QTest::newRow("none") << QStringLiteral("rock 140") << 0.0;
    QTest::newRow("too slow") << QStringLiteral("rock 5 bpm") << 0.0;
    QTest::newRow("too fast") << QStringLiteral("rock 900 bpm") << 0.0;
}

void SketchPromptParserTest::readsTempo()
{
    QFETCH(QString, prompt);
    QFETCH(double, bpm);
    QCOMPARE(parsed(prompt).beatsPerMinute.value_or(0.0), bpm);
}

void SketchPromptParserTest::leavesTheDrumsOut_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("drums");
    QTest::newRow("no drums") << QStringLiteral("rock, no drums") << false;
    QTest::newRow("without drums") << QStringLiteral("rock without drums") << false;
    QTest::newRow("drumless") << QStringLiteral("Drumless rock") << false;
    QTest::newRow("drums") << QStringLiteral("rock with drums") << true;
    QTest::newRow("rock") << QStringLiteral("rock") << true;
}

void SketchPromptParserTest::leavesTheDrumsOut()
{
    QFETCH(QString, prompt);
    QFETCH(bool, drums);
    QCOMPARE(parsed(prompt).drums, drums);
}

void SketchPromptParserTest::prefersTheLongerInstrument()
{
    const PromptIntent intent = parsed(QStringLiteral("electric guitar jazz"));
    QVERIFY(intent.instrument.has_value());
    QCOMPARE(intent.instrument->name, QStringLiteral("electric guitar"));
    QVERIFY(intent.instrument->doubling.has_value());
}

void SketchPromptParserTest::keepsTheStyleThatIsNamedBesideAnInstrument()
{
    const PromptIntent intent = parsed(QStringLiteral("jazz piano"));
    QCOMPARE(intent.styleId, QStringLiteral("jazz"));
    QCOMPARE(intent.instrument->program, 0);
}

void SketchPromptParserTest::saysWhatItUnderstoodAndWhatNot()
{
    const PromptIntent intent = parsed(QStringLiteral("A sad lo-fi Piano with zithers at 80 bpm, no drums"));
    const QStringList understood{QStringLiteral("lo fi"), QStringLiteral("piano"), QStringLiteral("sad"),
                                 QStringLiteral("no drums"), QStringLiteral("80 bpm")};
    QCOMPARE(intent.wordsUnderstood, understood);
    QCOMPARE(intent.wordsIgnored, QStringList{QStringLiteral("zithers")});
}

void SketchPromptParserTest::takesAnEmptyPrompt()
{
    const PromptIntent intent = parsed({});
    QCOMPARE(intent.styleId, QStringLiteral("folk"));
    QVERIFY(intent.wordsUnderstood.isEmpty());
    QVERIFY(intent.wordsIgnored.isEmpty());
}

void SketchPromptParserTest::doesNotFindWordsInsideWords()
{
    QCOMPARE(parsed(QStringLiteral("rocket")).styleId, QStringLiteral("folk"));
    QCOMPARE(parsed(QStringLiteral("unhappy")).modeBias, ModeBias::None);
}

QTEST_APPLESS_MAIN(SketchPromptParserTest)
#include "SketchPromptParserTest.moc"
