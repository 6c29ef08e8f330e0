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
    void findsTheMetre_data();
    void findsTheMetre();
    void readsTempo_data();
    void readsTempo();
    void leavesTheDrumsOut_data();
    void leavesTheDrumsOut();
    void leavesTheBassOut();
    void readsAKey_data();
    void readsAKey();
    void prefersTheLongerInstrument();
    void takesNoWordTwice();
    void doesNotDoWhatIsDenied();
    void knowsEveryWordOfItsTable();
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
    QTest::newRow("blues") << QStringLiteral("slow blues") << QStringLiteral("blues");
    QTest::newRow("hip hop") << QStringLiteral("dark hip-hop") << QStringLiteral("hiphop");
    QTest::newRow("lo-fi hip hop") << QStringLiteral("lo-fi hip-hop") << QStringLiteral("lofi");
    QTest::newRow("bossa") << QStringLiteral("Bossa Nova") << QStringLiteral("bossa");
    QTest::newRow("8-bit") << QStringLiteral("8-bit") << QStringLiteral("chiptune");
    QTest::newRow("country") << QStringLiteral("country song with banjo") << QStringLiteral("country");
    QTest::newRow("deep house") << QStringLiteral("deep house") << QStringLiteral("house");
    QTest::newRow("plural") << QStringLiteral("saxophones") << QStringLiteral("jazz");
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

void SketchPromptParserTest::findsTheMetre_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("metre");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("in 6/8") << QStringLiteral("folk in 6/8") << 6 << QStringList{QStringLiteral("in 6/8")};
    QTest::newRow("3/4 time") << QStringLiteral("rock, 3/4 time") << 3 << QStringList{QStringLiteral("3/4 time")};
    QTest::newRow("2/4 at the end") << QStringLiteral("Country 2/4.") << 2 << QStringList{QStringLiteral("2/4")};
    QTest::newRow("4/4") << QStringLiteral("waltz in 4/4") << 4 << QStringList{QStringLiteral("in 4/4")};
    QTest::newRow("march") << QStringLiteral("a proud march") << 2 << QStringList{QStringLiteral("march")};
    // The style has the word.
    QTest::newRow("jig") << QStringLiteral("irish jig") << 6 << QStringList{};
    QTest::newRow("denied") << QStringLiteral("no march") << 0 << QStringList{};
    QTest::newRow("a metre nobody plays") << QStringLiteral("jazz in 7/4") << 0 << QStringList{};
    QTest::newRow("no fraction") << QStringLiteral("6 or 8 guitars") << 0 << QStringList{};
    QTest::newRow("none") << QStringLiteral("rock and/or pop") << 0 << QStringList{};
}

void SketchPromptParserTest::findsTheMetre()
{
    QFETCH(QString, prompt);
    QFETCH(int, metre);
    QFETCH(QStringList, words);
    const PromptIntent intent = parsed(prompt);
    QCOMPARE(intent.beatsPerBar.value_or(0), metre);
    QCOMPARE(intent.metreWords, words);
    for (const QString& word : words) {
        QVERIFY(intent.wordsUnderstood.contains(word));
    }
}

void SketchPromptParserTest::readsTempo_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<double>("bpm");
    QTest::newRow("spaced") << QStringLiteral("rock 140 bpm") << 140.0;
    QTest::newRow("joined") << QStringLiteral("rock 92.5BPM") << 92.5;
    QTest::newRow("at the end of a sentence") << QStringLiteral("Rock at 100 bpm.") << 100.0;
    QTest::newRow("spelt") << QStringLiteral("rock, 84 beats per minute") << 84.0;
    QTest::newRow("named") << QStringLiteral("rock, tempo 99") << 99.0;
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
    QTest::newRow("any") << QStringLiteral("rock without any percussion") << false;
    QTest::newRow("drums") << QStringLiteral("rock with drums") << true;
    QTest::newRow("rock") << QStringLiteral("rock") << true;
}

void SketchPromptParserTest::leavesTheDrumsOut()
{
    QFETCH(QString, prompt);
    QFETCH(bool, drums);
    QCOMPARE(parsed(prompt).drums, drums);
}

void SketchPromptParserTest::leavesTheBassOut()
{
    QVERIFY(!parsed(QStringLiteral("rock, no bass")).bass);
    QVERIFY(!parsed(QStringLiteral("bassless rock")).bass);
    QVERIFY(parsed(QStringLiteral("drum & bass")).bass);
    QVERIFY(parsed(QStringLiteral("rock with bass")).bass);
    QCOMPARE(parsed(QStringLiteral("no bass")).wordsUnderstood, QStringList{QStringLiteral("no bass")});
}

void SketchPromptParserTest::readsAKey_data()
{
    using melodeck::mir::Mode;
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("tonic");
    QTest::addColumn<int>("mode");
    const auto row = [](const char* prompt, int tonic, int mode) {
        QTest::newRow(prompt) << QString::fromUtf8(prompt) << tonic << mode;
    };
    row("rock in D minor", 2, static_cast<int>(Mode::Minor));
    row("rock in F# major", 6, static_cast<int>(Mode::Major));
    row("rock in F♯ major", 6, static_cast<int>(Mode::Major));
    row("rock in A dorian", 9, static_cast<int>(Mode::Dorian));
    row("rock, key of B flat", 10, -1);
    row("rock in the key of Eb", 3, -1);
    row("C sharp minor rock", 1, static_cast<int>(Mode::Minor));
    row("rock in A minor", 9, static_cast<int>(Mode::Minor));
    row("rock in G", 7, -1);
    row("Mixolydian rock", -1, static_cast<int>(Mode::Mixolydian));
    row("rock in a minor key", -1, -1);
    row("a minor rock song", -1, -1);
    row("rock in a bar", -1, -1);
    row("e piano rock", -1, -1);
    row("rock in H minor", -1, -1);
    row("plan b rock", -1, -1);
}

void SketchPromptParserTest::readsAKey()
{
    QFETCH(QString, prompt);
    QFETCH(int, tonic);
    QFETCH(int, mode);
    const PromptIntent intent = parsed(prompt);
    QCOMPARE(intent.tonic.value_or(-1), tonic);
    QCOMPARE(intent.mode ? static_cast<int>(*intent.mode) : -1, mode);
    QCOMPARE(intent.styleId, QStringLiteral("rock"));
}

void SketchPromptParserTest::takesNoWordTwice()
{
    // A big band is no big sound, hard rock is not hard, and an electric guitar is no guitar beside it.
    const PromptIntent band = parsed(QStringLiteral("big band"));
    QCOMPARE(band.styleId, QStringLiteral("jazz"));
    QCOMPARE(band.density, 0);
    QCOMPARE(band.wordsUnderstood, QStringList{QStringLiteral("big band")});
    QCOMPARE(parsed(QStringLiteral("hard rock")).velocity, 0);
    QCOMPARE(parsed(QStringLiteral("electric guitar")).wordsUnderstood, QStringList{QStringLiteral("electric guitar")});
    // There is one style: the other is told to be ignored.
    const PromptIntent two = parsed(QStringLiteral("synthwave jazz"));
    QCOMPARE(two.styleId, QStringLiteral("synthwave"));
    QCOMPARE(two.wordsIgnored, QStringList{QStringLiteral("jazz")});
    QCOMPARE(parsed(QStringLiteral("rock, rock, rock")).wordsIgnored, QStringList());
}

void SketchPromptParserTest::doesNotDoWhatIsDenied()
{
    const PromptIntent intent = parsed(QStringLiteral("rock, not sad, not too loud, no piano, without strings"));
    QCOMPARE(intent.modeBias, ModeBias::None);
    QCOMPARE(intent.velocity, 0);
    QVERIFY(!intent.instrument);
    QCOMPARE(intent.wordsUnderstood, QStringList{QStringLiteral("rock")});
}

void SketchPromptParserTest::knowsEveryWordOfItsTable()
{
    const StyleTable& table = m_library->table();
    QVERIFY(table.instruments.size() >= 60);
    for (const Instrument& instrument : table.instruments) {
        const PromptIntent intent = parsed(instrument.name);
        QVERIFY2(intent.instrument && intent.instrument->program == instrument.program, qPrintable(instrument.name));
        QVERIFY2(intent.wordsIgnored.isEmpty(), qPrintable(instrument.name));
    }
    for (const Mood& mood : table.moods) {
        for (const QString& keyword : mood.keywords) {
            const PromptIntent intent = parsed(QStringLiteral("rock ") + keyword);
            QVERIFY2(intent.wordsIgnored.isEmpty(), qPrintable(keyword));
            QCOMPARE(intent.density, mood.density);
        }
    }
    QCOMPARE(parsed(QStringLiteral("sparse")).density, -2);
    QCOMPARE(parsed(QStringLiteral("dense")).density, 2);
    QVERIFY(parsed(QStringLiteral("loud")).velocity > 0 && parsed(QStringLiteral("soft")).velocity < 0);
    QVERIFY(parsed(QStringLiteral("fast")).tempo > 0.3 && parsed(QStringLiteral("slow")).tempo < -0.3);
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
