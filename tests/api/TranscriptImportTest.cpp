#include "api/TranscriptImport.h"

#include "api/TranscriptReader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

namespace {

const QString kText = QStringLiteral("1\r\n00:00:01,000 --> 00:00:02,500\r\n„Größe“ – café\r\n\r\n");

} // namespace

class TranscriptImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << kText.toUtf8();
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF") + kText.toUtf8();
        const auto encoded = [](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(kText));
        };
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE);
        QTest::newRow("code page 1252") << QByteArray("1\r\n00:00:01,000 --> 00:00:02,500\r\n\x84Gr\xF6\xDF"
                                                      "e\x93 \x96 caf\xE9\r\n\r\n");
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto read = api::importTranscript(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->segments.size(), std::size_t{1});
        QCOMPARE(read->segments[0].text, QStringLiteral("„Größe“ – café"));
        QCOMPARE(read->segments[0].endSeconds, 2.5);
    }

    void putsWrongTimesRight()
    {
        const auto read = api::importTranscript("1\n00:00:09,000 --> 00:00:03,000\nback\n\n"
                                                "2\n00:00:01,000 --> 00:00:02,000\nfirst\n\n"
                                                "3\n00:00:09,000 --> 00:00:10,000\nover\n\n");
        QVERIFY(read);
        QCOMPARE(read->segments.size(), std::size_t{3});
        QCOMPARE(read->segments[0].text, QStringLiteral("first"));
        QCOMPARE(read->segments[1].startSeconds, 9.0);
        QCOMPARE(read->segments[1].endSeconds, 9.0);
        QCOMPARE(read->segments[2].text, QStringLiteral("over"));
        const auto json =
            api::importTranscript(R"([{"start":5,"end":-1,"text":"a"},{"start":1e300,"end":1,"text":"b"}])");
        QVERIFY(json);
        for (const auto& segment : json->segments) {
            QVERIFY(segment.endSeconds >= segment.startSeconds);
        }
    }

    void refusesWhatIsNoTranscript_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("half of a UTF-16 letter") << QByteArray("\xFF\xFE\x31");
        QTest::newRow("a sound") << QByteArray("RIFF\x24\x08\x00\x00WAVEfmt ", 16);
        QTest::newRow("a time that is none") << QByteArray("1\n00:00:99999999999999999999,000 --> x\na\n");
        QTest::newRow("arrows") << QByteArray("-->").repeated(1000);
        QTest::newRow("no end of brackets") << QByteArray(100'000, '[');
        QTest::newRow("JSON of another kind") << QByteArray(R"({"segments":"none"})");
    }

    void refusesWhatIsNoTranscript()
    {
        QFETCH(QByteArray, bytes);
        const auto read = api::importTranscript(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::Parse);
        QVERIFY(read.error().message.contains(QStringLiteral("Nothing was changed")));
    }

    void readsAHundredThousandCuesAndNoMore()
    {
        QByteArray many;
        for (int i = 0; i < 100'000; ++i) {
            many += "1\n00:00:01,000 --> 00:00:02,000\nx\n\n";
        }
        const auto read = api::importTranscript(many);
        QVERIFY(read);
        QCOMPARE(read->segments.size(), std::size_t{100'000});
        const auto large = api::importTranscript(QByteArray(api::kMostTranscriptBytes + 1, 'x'));
        QVERIFY(!large);
        QCOMPARE(large.error().code, core::ErrorCode::TooLarge);
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ä.srt"));
        QVERIFY(!api::importTranscriptFile(path));
        QVERIFY(!api::importTranscriptFile(folder.path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kText.toUtf8());
        file.close();
        QVERIFY(api::importTranscriptFile(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(api::kMostTranscriptBytes + 1)); // a hole, no bytes
        file.close();
        const auto large = api::importTranscriptFile(path);
        QVERIFY(!large);
        QCOMPARE(large.error().code, core::ErrorCode::TooLarge);
    }

    void findsTheTimesOfWords()
    {
        const QByteArray answer = R"({"segments":[{"text":"a b","word_timestamps":[{"word":" a","start_time":0.5,)"
                                  R"("end_time":1},{"word":"b","start_time":1,"end_time":2}]},)"
                                  R"({"words":[{"word":"c","start":3,"end":4},{"word":5},7]}]})";
        const auto words = api::timedWordsIn(*core::parseJson(answer));
        QCOMPARE(words.size(), std::size_t{3});
        QCOMPARE(words[0].text, QStringLiteral("a"));
        QCOMPARE(words[0].startSeconds, 0.5);
        QCOMPARE(words[2].endSeconds, 4.0);
        const auto parakeet = api::timedWordsIn(
            *core::parseJson(R"({"transcript":{"text":"a","timestep":{"word":[{"word":"a","start":1,"end":2}]}}})"));
        QCOMPARE(parakeet.size(), std::size_t{1});
        const auto flat = api::timedWordsIn(*core::parseJson(R"({"words":[{"word":"a","start":1,"end":2}]})"));
        QCOMPARE(flat.size(), std::size_t{1});
        for (const char* none : {"null", "[]", "7", R"({"segments":7})", R"({"transcript":"a"})", R"([[]])"}) {
            QVERIFY(api::timedWordsIn(*core::parseJson(none)).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TranscriptImportTest)
#include "TranscriptImportTest.moc"
