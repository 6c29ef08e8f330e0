#include "ui/results/TranscriptCard.h"

#include "ui/window/Resources.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace melodeck;
using ui::TranscriptCard;

namespace {

core::Transcript talk(int segments = 3)
{
    core::Transcript transcript;
    transcript.language = QStringLiteral("en");
    for (int i = 0; i < segments; ++i) {
        transcript.segments.push_back({i * 2.5, i * 2.5 + 2.0, QStringLiteral("Sentence <%1>.").arg(i), {}});
    }
    transcript.text = core::joinedText(transcript.segments);
    return transcript;
}

} // namespace

class TranscriptCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void showsTimesAndWords()
    {
        TranscriptCard card;
        core::Transcript transcript = talk();
        transcript.segments[0].speaker = QStringLiteral("Ada");
        transcript.segments[1].speaker = QStringLiteral("Ada");
        transcript.segments[2].confidence = 0.25;
        transcript.segments[2].text = QStringLiteral("Two\nlines");
        card.setTranscript(transcript);
        const auto* text = card.findChild<QTextBrowser*>();
        QCOMPARE(text->document()->blockCount(), 3);
        QCOMPARE(text->document()->firstBlock().text(), QStringLiteral("0:00\tAda: Sentence <0>."));
        QCOMPARE(text->document()->findBlockByNumber(1).text(), QStringLiteral("0:02\tSentence <1>."));
        QCOMPARE(text->document()->findBlockByNumber(2).text(), QStringLiteral("0:05\tTwo\u2028lines"));
        QStringList words;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            words << label->text();
        }
        QVERIFY2(words.contains(QStringLiteral("English · 6 words · 1 unsure")), qPrintable(words.join(u'|')));
    }

    void playsFromATime()
    {
        TranscriptCard card;
        card.setTranscript(talk());
        const auto* text = card.findChild<QTextBrowser*>();
        QVERIFY(linkIn(*text, 1).isEmpty()); // there is nothing to be heard
        card.setPlayable(true);
        QSignalSpy played(&card, &TranscriptCard::playRequested);
        Q_EMIT card.findChild<QTextBrowser*>()->anchorClicked(QUrl(linkIn(*text, 1)));
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.front().front().toDouble(), 2.5);
    }

    void marksWhatIsHeardAndKeepsItInView()
    {
        TranscriptCard card;
        card.resize(400, 500);
        card.setTranscript(talk(200));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        auto* text = card.findChild<QTextBrowser*>();
        QVERIFY(text->height() < 400); // and not as high as two hundred lines
        card.setPosition(2.6);
        QCOMPARE(marked(*text), 1);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        card.setPosition(2.2 + 2.5 * 150); // after one has ended, before the next
        QCOMPARE(marked(*text), 150);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        const QRect line = text->cursorRect(text->extraSelections().front().cursor);
        QVERIFY(line.top() >= 0 && line.bottom() <= text->viewport()->height());
        card.setPosition(std::nullopt);
        QVERIFY(text->extraSelections().isEmpty());
    }

    void isAsHighAsItsWords()
    {
        TranscriptCard card;
        card.setTranscript(talk());
        card.resize(400, 500);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto* text = card.findChild<QTextBrowser*>();
        QVERIFY(!text->verticalScrollBar()->isVisible());
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
        QVERIFY(text->viewport()->height() < text->document()->size().height() + 3);
    }

    void copiesTheWords()
    {
        TranscriptCard card;
        card.setTranscript(talk(2));
        card.findChild<QPushButton*>(QStringLiteral("copyTranscript"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Sentence <0>. Sentence <1>."));
        QSignalSpy saves(&card, &TranscriptCard::saveRequested);
        card.findChild<QPushButton*>(QStringLiteral("saveTranscript"))->click();
        QCOMPARE(saves.size(), 1);
    }

    void saysWhenItWasEditedAndAsksForTheDesk()
    {
        TranscriptCard card;
        card.setTranscript(talk(2), TranscriptCard::Origin::Edited);
        QStringList words;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            words << label->text();
        }
        QVERIFY2(words.contains(QStringLiteral("English · 4 words · edited")), qPrintable(words.join(u'|')));
        QSignalSpy edits(&card, &TranscriptCard::editRequested);
        card.findChild<QPushButton*>(QStringLiteral("editTranscript"))->click();
        QCOMPARE(edits.size(), 1);
    }

    void showsOneWithoutTimes()
    {
        TranscriptCard card;
        card.setTranscript({{}, {}, QStringLiteral("Good evening.")});
        QCOMPARE(card.findChild<QTextBrowser*>()->toPlainText(), QStringLiteral("Good evening."));
        card.setPosition(3.0);
        QVERIFY(card.findChild<QTextBrowser*>()->extraSelections().isEmpty());
    }

private:
    static QString linkIn(const QTextBrowser& text, int block)
    {
        const QTextBlock found = text.document()->findBlockByNumber(block);
        return found.begin().fragment().charFormat().anchorHref();
    }
    static int marked(const QTextBrowser& text)
    {
        const auto marks = text.extraSelections();
        return marks.size() == 1 ? marks.front().cursor.blockNumber() : -1;
    }
};

QTEST_MAIN(TranscriptCardTest)
#include "TranscriptCardTest.moc"
