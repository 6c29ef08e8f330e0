#include "api/TranscriptFormat.h"

#include <QTest>

using namespace melodeck;
using api::TranscriptFormat;

namespace {

core::Transcript conversation()
{
    core::Transcript transcript;
    transcript.language = QStringLiteral("en");
    transcript.segments = {{0.0, 1.25, QStringLiteral("Good evening."), QStringLiteral("Ada"), 0.5},
                           {3661.5, 3662.0, QStringLiteral("A < B --> C & \"D\", she said"), QStringLiteral("Ada")},
                           {3662.0, 3700.999, QStringLiteral("Two\n\nlines"), {}}};
    transcript.text = core::joinedText(transcript.segments);
    return transcript;
}

QByteArray written(TranscriptFormat format)
{
    return api::writeTranscript(conversation(), format);
}

} // namespace

class TranscriptFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSubRip()
    {
        QCOMPARE(written(TranscriptFormat::SubRip),
                 QByteArray("1\n00:00:00,000 --> 00:00:01,250\nAda: Good evening.\n\n"
                            "2\n01:01:01,500 --> 01:01:02,000\nAda: A < B --> C & \"D\", she said\n\n"
                            "3\n01:01:02,000 --> 01:01:40,999\nTwo\nlines\n\n"));
    }

    void writesWebVtt()
    {
        QCOMPARE(written(TranscriptFormat::WebVtt),
                 QByteArray("WEBVTT\n\n00:00:00.000 --> 00:00:01.250\n<v Ada>Good evening.\n\n"
                            "01:01:01.500 --> 01:01:02.000\n<v Ada>A &lt; B --&gt; C &amp; \"D\", she said\n\n"
                            "01:01:02.000 --> 01:01:40.999\nTwo\nlines\n\n"));
    }

    void writesCsv()
    {
        QCOMPARE(written(TranscriptFormat::Csv),
                 QByteArray("start,end,speaker,text\r\n0.000,1.250,Ada,Good evening.\r\n"
                            "3661.500,3662.000,Ada,\"A < B --> C & \"\"D\"\", she said\"\r\n"
                            "3662.000,3700.999,,\"Two\n\nlines\"\r\n"));
    }

    void writesLabels()
    {
        QCOMPARE(written(TranscriptFormat::Audacity).split('\n').at(2), QByteArray("3662.000\t3700.999\tTwo lines"));
    }

    void writesTheWordsAlone()
    {
        QCOMPARE(written(TranscriptFormat::Text),
                 QByteArray("Ada: Good evening. A < B --> C & \"D\", she said\nTwo lines\n"));
        core::Transcript plain = conversation();
        for (auto& segment : plain.segments) {
            segment.speaker.clear();
        }
        QCOMPARE(api::writeTranscript(plain, TranscriptFormat::Text),
                 QByteArray("Good evening. A < B --> C & \"D\", she said Two lines\n"));
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<TranscriptFormat>("format");
        QTest::newRow("vtt") << TranscriptFormat::WebVtt;
        QTest::newRow("json") << TranscriptFormat::Json;
    }

    void readsBackWhatItWrote()
    {
        QFETCH(TranscriptFormat, format);
        core::Transcript expected = conversation();
        if (format == TranscriptFormat::WebVtt) {
            expected.language.clear();
            expected.segments[0].confidence.reset();
            expected.segments[2].text = QStringLiteral("Two\nlines");
        }
        const auto read = api::readTranscript(written(format));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == expected);
    }

    void readsSubtitlesOfOthers()
    {
        const auto read =
            api::readTranscript("\xEF\xBB\xBF"
                                "1\r\n00:00:01,5 --> 00:00:02,25 X1:100\r\n<i>Hello</i>\r\nthere\r\n\r\n2\r\n"
                                "00:00:03,000 --> 00:00:04,000\r\n\r\n");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->segments.size(), std::size_t{2});
        QCOMPARE(read->segments[0].startSeconds, 1.5);
        QCOMPARE(read->segments[0].endSeconds, 2.25);
        QCOMPARE(read->segments[0].text, QStringLiteral("Hello\nthere"));
        QCOMPARE(read->segments[1].text, QString());
        const auto vtt = api::readTranscript("WEBVTT - title\n\nNOTE a note\n\nSTYLE\n::cue {}\n\nintro\n01:02.500 --> "
                                             "01:03.000 align:start\n<v.loud Ada>Hi <c.x>you</c>&nbsp;there\n");
        QVERIFY(vtt);
        QCOMPARE(vtt->segments.at(0).startSeconds, 62.5);
        QCOMPARE(vtt->segments.at(0).speaker, QStringLiteral("Ada"));
        QCOMPARE(vtt->segments.at(0).text, QStringLiteral("Hi you there"));
    }

    void namesTheLineThatMakesNoSense()
    {
        const auto read = api::readTranscript("1\n00:00:01,000 --> soon\nHello\n");
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Parse);
        QVERIFY(read.error().message.contains(QStringLiteral("Line 2")));
        QVERIFY(!api::readTranscript("once upon a time"));
        QVERIFY(!api::readTranscript("{\"a\":1}"));
        QVERIFY(!api::readTranscript("{"));
        QVERIFY(!api::readTranscript({}));
    }

    void writesOneWithoutTimes()
    {
        const core::Transcript bare{{}, {}, QStringLiteral("Good evening.")};
        QCOMPARE(api::writeTranscript(bare, TranscriptFormat::SubRip),
                 QByteArray("1\n00:00:00,000 --> 00:00:00,000\nGood evening.\n\n"));
        QCOMPARE(api::writeTranscript({}, TranscriptFormat::SubRip), QByteArray());
        QCOMPARE(api::writeTranscript(bare, TranscriptFormat::Text), QByteArray("Good evening.\n"));
    }

    void namesItsFormats()
    {
        for (const QString& name : api::transcriptFormatNames()) {
            const auto format = api::transcriptFormatNamed(name.toUpper());
            QVERIFY(format);
            QCOMPARE(api::transcriptFormatName(*format), name);
        }
        QVERIFY(!api::transcriptFormatNamed(QStringLiteral("doc")));
    }
};

QTEST_APPLESS_MAIN(TranscriptFormatTest)
#include "TranscriptFormatTest.moc"
