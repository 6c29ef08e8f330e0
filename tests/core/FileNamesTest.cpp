#include "core/FileNames.h"

#include <QTest>

using namespace melodeck;

class FileNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesThatAreLegalEverywhere_data();
    void makesNamesThatAreLegalEverywhere();
    void staysItselfWhenItIsMadeLegalAgain_data();
    void staysItselfWhenItIsMadeLegalAgain();
    void cutsBetweenCharactersAsPeopleSeeThem();
    void numbersBeforeTheEndingAndStaysLegal();
    void tellsNamesApartAsFileSystemsDo();
};

void FileNamesTest::makesNamesThatAreLegalEverywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("legal");
    const auto row = [](const char* what, const QString& name, const QString& legal) {
        QTest::newRow(what) << name << legal;
    };
    row("plain", QStringLiteral("happy rock"), QStringLiteral("happy rock.wav"));
    row("empty", QString(), QStringLiteral("clip.wav"));
    row("nothing left", QStringLiteral(" ... - "), QStringLiteral("clip.wav"));
    row("path", QStringLiteral("../../etc/passwd"), QStringLiteral("_.._etc_passwd.wav"));
    row("signs", QStringLiteral("a<b>c:d\"e|f?g*h\\i"), QStringLiteral("a_b_c_d_e_f_g_h_i.wav"));
    row("signs in a row", QStringLiteral("what???"), QStringLiteral("what_.wav"));
    row("hidden", QStringLiteral(".hidden"), QStringLiteral("hidden.wav"));
    row("lines", QStringLiteral("two\nlines\tand more"), QStringLiteral("two lines and more.wav"));
    row("control characters", QStringLiteral("a\u0001\u0007b\u009Fc"), QStringLiteral("a_b_c.wav"));
    row("dots and blanks at the end", QStringLiteral("end. . "), QStringLiteral("end.wav"));
    row("a field left empty", QStringLiteral("happy rock - "), QStringLiteral("happy rock.wav"));
    row("no-break blank", QStringLiteral("\u00A0a\u00A0b\u00A0"), QStringLiteral("a b.wav"));
    row("direction", QStringLiteral("abc\u202Egnp"), QStringLiteral("abc_gnp.wav"));
    row("decomposed", QStringLiteral("Cafe\u0301"), QStringLiteral("Caf\u00E9.wav"));
    row("emoji", QStringLiteral("drums \U0001F941!"), QStringLiteral("drums \U0001F941!.wav"));
    row("half a pair", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"), QStringLiteral("a_b.wav"));
    row("device", QStringLiteral("con"), QStringLiteral("_con.wav"));
    row("device with a dot", QStringLiteral("Nul.take.two"), QStringLiteral("_Nul.take.two.wav"));
    row("port", QStringLiteral("LPT9"), QStringLiteral("_LPT9.wav"));
    row("port with a superscript", QStringLiteral("COM\u00B2"), QStringLiteral("_COM\u00B2.wav"));
    row("no device", QStringLiteral("console"), QStringLiteral("console.wav"));
    row("no port", QStringLiteral("COM10"), QStringLiteral("COM10.wav"));
}

void FileNamesTest::makesNamesThatAreLegalEverywhere()
{
    QFETCH(QString, name);
    QFETCH(QString, legal);
    QCOMPARE(core::legalFileName(name, QStringLiteral("wav"), QStringLiteral("clip")), legal);
}

void FileNamesTest::staysItselfWhenItIsMadeLegalAgain_data()
{
    makesNamesThatAreLegalEverywhere_data();
}

void FileNamesTest::staysItselfWhenItIsMadeLegalAgain()
{
    QFETCH(QString, name);
    const QString once = core::legalFileName(name, QString(), QStringLiteral("clip"));
    QCOMPARE(core::legalFileName(once, QString(), QStringLiteral("clip")), once);
}

void FileNamesTest::cutsBetweenCharactersAsPeopleSeeThem()
{
    // Four code points and seven UTF-16 units that are one picture, 18 bytes of UTF-8.
    const QString farmer = QStringLiteral("\U0001F468\U0001F3FD\u200D\U0001F33E");
    const QString name = core::legalFileName(farmer.repeated(40), QStringLiteral("flac"), QStringLiteral("clip"));
    QVERIFY(name.toUtf8().size() <= core::kMostNameBytes);
    const QString base = name.chopped(5);
    QCOMPARE(base, farmer.repeated(static_cast<int>(base.size() / farmer.size())));
    QVERIFY(base.size() / farmer.size() > 10);
    // With room for what a file is called while it is written.
    const QString letters = core::legalFileName(QStringLiteral("x").repeated(999), QStringLiteral("wav"), QString());
    QCOMPARE(letters.toUtf8().size(), core::kMostNameBytes);
    QVERIFY(letters.endsWith(QStringLiteral("x.wav")));
}

void FileNamesTest::numbersBeforeTheEndingAndStaysLegal()
{
    QCOMPARE(core::numberedPath(QStringLiteral("/m/happy rock.wav"), 2), QStringLiteral("/m/happy rock 2.wav"));
    QCOMPARE(core::numberedPath(QStringLiteral("/m.d/no ending"), 3), QStringLiteral("/m.d/no ending 3"));
    QCOMPARE(core::numberedPath(QStringLiteral("v1.2 take.flac"), 10), QStringLiteral("v1.2 take 10.flac"));
    const QString longest = core::legalFileName(QStringLiteral("ö").repeated(400), QStringLiteral("wav"), QString());
    const QString numbered = core::numberedPath(QStringLiteral("/m/") + longest, 12).mid(3);
    QVERIFY(numbered.toUtf8().size() <= core::kMostNameBytes);
    QVERIFY(numbered.endsWith(QStringLiteral("ö 12.wav")));
}

void FileNamesTest::tellsNamesApartAsFileSystemsDo()
{
    QCOMPARE(core::nameKey(QStringLiteral("Happy ROCK.wav")), core::nameKey(QStringLiteral("happy rock.WAV")));
    QCOMPARE(core::nameKey(QStringLiteral("Cafe\u0301")), core::nameKey(QStringLiteral("CAF\u00C9")));
    QVERIFY(core::nameKey(QStringLiteral("a")) != core::nameKey(QStringLiteral("b")));
}

QTEST_GUILESS_MAIN(FileNamesTest)
#include "FileNamesTest.moc"
