#include "cli/Console.h"

#include <QTest>

#include <algorithm>
#include <sstream>
#include <string>
#include <thread>

using namespace melodeck;

class ConsoleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsResultsAndMessagesApart();
    void isQuietUnlessAsked();
    void replacesTheStatusLineInPlace();
    void disarmsWhatWouldCommandATerminal();
    void passesResultBytesThroughUntouched();
    void tellsThatItsOutputFailed();
    void takesLinesFromTwoThreads();
};

void ConsoleTest::keepsResultsAndMessagesApart()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Verbose);
    console.result(QStringLiteral("/a/Größe.wav"));
    console.error(QStringLiteral("bad"));
    console.warning(QStringLiteral("odd"));
    console.note(QStringLiteral("news"));
    console.detail(QStringLiteral("more"));
    QCOMPARE(out.str(), std::string("/a/Größe.wav\n"));
    QCOMPARE(err.str(), std::string("Error: bad\nNote: odd\nnews\nmore\n"));
}

void ConsoleTest::isQuietUnlessAsked()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Quiet);
    console.note(QStringLiteral("news"));
    console.status(QStringLiteral("Sending…"));
    console.detail(QStringLiteral("more"));
    QVERIFY(err.str().empty());
    console.setVerbosity(cli::Verbosity::Normal);
    console.detail(QStringLiteral("more"));
    QVERIFY(err.str().empty());
    console.note(QStringLiteral("news"));
    QCOMPARE(err.str(), std::string("news\n"));
}

void ConsoleTest::replacesTheStatusLineInPlace()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Normal);
    console.status(QStringLiteral("Receiving… 10 %"));
    console.status(QStringLiteral("Done"));
    console.error(QStringLiteral("x"));
    // What a terminal shows after it obeyed each carriage return.
    std::string shown;
    std::size_t column = 0;
    const QString text = QString::fromStdString(err.str());
    QString line;
    for (const QChar c : text) {
        if (c == QLatin1Char('\r')) {
            column = 0;
        } else if (c == QLatin1Char('\n')) {
            shown += line.trimmed().toStdString() + '\n';
            line.clear();
            column = 0;
        } else {
            line = line.leftJustified(
                static_cast<int>(std::max<qsizetype>(line.size(), static_cast<qsizetype>(column) + 1)));
            line[static_cast<qsizetype>(column)] = c;
            ++column;
        }
    }
    QCOMPARE(shown, std::string("Error: x\n"));
}

void ConsoleTest::disarmsWhatWouldCommandATerminal()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Verbose);
    // A server's own words are shown: clear the screen, set the title, ring, go back, C1 codes.
    console.error(QStringLiteral("a\u001B[2J\u001B]0;owned\u0007\b\r\u009B31mz\nsecond line\tend"));
    const QString shown = QString::fromStdString(err.str());
    for (const QChar c : shown) {
        QVERIFY2(c.isPrint() || c == QLatin1Char('\n') || c == QLatin1Char('\t'),
                 qPrintable(QString::number(c.unicode(), 16)));
    }
    QVERIFY(shown.contains(QStringLiteral("\nsecond line\tend")));
    // Emoji and umlauts are no control characters.
    err.str({});
    console.error(QStringLiteral("„Größe“ \U0001F3B8 e\u0301"));
    QCOMPARE(QString::fromStdString(err.str()), QStringLiteral("Error: „Größe“ \U0001F3B8 e\u0301\n"));
}

void ConsoleTest::passesResultBytesThroughUntouched()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Quiet);
    const std::string bytes("\x00\x1B[2J\xFF\n", 7);
    QVERIFY(console.resultBytes(bytes.data(), bytes.size()));
    QCOMPARE(out.str(), bytes);
}

void ConsoleTest::tellsThatItsOutputFailed()
{
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Quiet);
    out.setstate(std::ios::badbit);
    QVERIFY(!console.resultBytes("x", 1));
}

void ConsoleTest::takesLinesFromTwoThreads()
{
    // The status line has a thread of its own; clips are reported from another. (Run it under the thread sanitizer.)
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console(out, err, cli::Verbosity::Normal);
    {
        std::jthread status([&console] {
            for (int i = 0; i < 2'000; ++i) {
                console.status(QStringLiteral("Receiving… %1").arg(i));
            }
        });
        for (int i = 0; i < 2'000; ++i) {
            console.warning(QStringLiteral("clip"));
        }
    }
    QCOMPARE(QString::fromStdString(err.str()).count(QStringLiteral("Note: clip\n")), 2'000);
}

QTEST_APPLESS_MAIN(ConsoleTest)
#include "ConsoleTest.moc"
