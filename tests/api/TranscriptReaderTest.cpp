#include "api/TranscriptReader.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Json json(const QByteArray& text)
{
    return core::parseJson(text).value();
}

} // namespace

class TranscriptReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATranscript();
    void readsATranscriptWithoutItsWholeText();
    void readsSpeakersAndOddTimes();
    void findsNoTranscriptElsewhere_data();
    void findsNoTranscriptElsewhere();
    void readsEachModelsShape_data();
    void readsEachModelsShape();
    void takesBareTextOfATranscriberAlone();
    void readsHowSureTheModelWas();
};

void TranscriptReaderTest::readsATranscript()
{
    const auto transcript =
        api::transcriptIn(json(R"({"language":"english","segments":[{"start":0.0,"end":1.5,"text":" Hello"},
                 {"start":1.5,"end":3,"text":" there."}],"text":" Hello there."})"));
    QVERIFY(transcript);
    QCOMPARE(transcript->language, QStringLiteral("english"));
    QCOMPARE(transcript->text, QStringLiteral("Hello there."));
    const std::vector<core::TranscriptSegment> expected{{0.0, 1.5, QStringLiteral("Hello"), {}},
                                                        {1.5, 3.0, QStringLiteral("there."), {}}};
    QVERIFY(transcript->segments == expected);
}

void TranscriptReaderTest::readsATranscriptWithoutItsWholeText()
{
    const auto transcript = api::transcriptIn(json(
        R"({"language":"en","language_probability":0.9,"duration":2.0,"segments":[{"text":"Hi","start":0,"end":2}]})"));
    QVERIFY(transcript);
    QCOMPARE(transcript->segments.size(), std::size_t{1});
    const auto silence = api::transcriptIn(json(R"({"segments":[],"text":""})"));
    QVERIFY(silence);
    QVERIFY(silence->segments.empty());
}

void TranscriptReaderTest::readsSpeakersAndOddTimes()
{
    const auto transcript =
        api::transcriptIn(json(R"({"segments":[{"text":"Hi","start":null,"end":"2","speaker":"SPEAKER_00"}]})"));
    QVERIFY(transcript);
    QCOMPARE(transcript->segments.at(0).speaker, QStringLiteral("SPEAKER_00"));
    QCOMPARE(transcript->segments.at(0).startSeconds, 0.0);
    QCOMPARE(transcript->segments.at(0).endSeconds, 0.0);
}

void TranscriptReaderTest::findsNoTranscriptElsewhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("clips") << QByteArray(R"({"data":["clip_0.wav"]})");
    QTest::newRow("a string") << QByteArray(R"("segments")");
    QTest::newRow("segments of pictures") << QByteArray(R"({"segments":[{"mask":"clip_0.png"}]})");
    QTest::newRow("segments of numbers") << QByteArray(R"({"segments":[1,2]})");
    QTest::newRow("no list") << QByteArray(R"({"segments":{"text":"x"}})");
}

void TranscriptReaderTest::findsNoTranscriptElsewhere()
{
    QFETCH(QByteArray, text);
    QVERIFY(!api::transcriptIn(json(text)));
}

void TranscriptReaderTest::readsEachModelsShape_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("lastStart");
    QTest::addColumn<double>("lastEnd");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("text");
    QTest::newRow("WhisperX") << QByteArray(
                                     R"({"model_output":[{"start":0.1,"end":1.5,"text":" Good","speaker":"SPEAKER_00"},
                          {"start":1.75,"end":2.5,"text":" evening.","speaker":"SPEAKER_01"}]})")
                              << QString() << 1.75 << 2.5 << QStringLiteral("SPEAKER_01")
                              << QStringLiteral("Good evening.");
    QTest::newRow("a bare list") << QByteArray(R"([{"start":0.5,"end":1,"text":"Good evening."}])") << QString() << 0.5
                                 << 1.0 << QString() << QStringLiteral("Good evening.");
    QTest::newRow("Baseten") << QByteArray(
                                    R"({"language_code":"en","language_prob":0.98,"segments":[
                          {"text":"Good","log_prob":-0.2,"start_time":0.25,"end_time":1},
                          {"text":"evening.","log_prob":-0.4,"start_time":1,"end_time":1.75}]})")
                             << QStringLiteral("en") << 1.0 << 1.75 << QString() << QStringLiteral("Good evening.");
    QTest::newRow("chain") << QByteArray(
                                  R"({"segments":[{"start_time_sec":300,"end_time_sec":305.5,"text":"Good evening.",
                          "language":"english","language_code":"en"}],"input_duration_sec":306})")
                           << QStringLiteral("english") << 300.0 << 305.5 << QString()
                           << QStringLiteral("Good evening.");
    QTest::newRow("Parakeet with times")
        << QByteArray(R"({"transcript":{"text":"Good evening.","score":-12.5,"timestep":{"word":[],
                          "segment":[{"segment":"Good evening.","start":0.32,"end":1.28}]}}})")
        << QString() << 0.32 << 1.28 << QString() << QStringLiteral("Good evening.");
}

void TranscriptReaderTest::readsEachModelsShape()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, language);
    QFETCH(double, lastStart);
    QFETCH(double, lastEnd);
    QFETCH(QString, speaker);
    QFETCH(QString, text);
    const auto transcript = api::transcriptIn(json(answer));
    QVERIFY(transcript);
    QCOMPARE(transcript->language, language);
    QCOMPARE(transcript->text, text);
    QCOMPARE(transcript->segments.back().startSeconds, lastStart);
    QCOMPARE(transcript->segments.back().endSeconds, lastEnd);
    QCOMPARE(transcript->segments.back().speaker, speaker);
}

void TranscriptReaderTest::takesBareTextOfATranscriberAlone()
{
    const auto asr = api::ModelTask::Transcription;
    QCOMPARE(api::transcriptIn(json(R"({"transcript":"Good evening."})"))->text, QStringLiteral("Good evening."));
    const auto chat =
        api::transcriptIn(json(R"({"choices":[{"message":{"content":"language English<asr_text>Good evening."}}]})"));
    QCOMPARE(chat->text, QStringLiteral("Good evening."));
    QCOMPARE(chat->language, QStringLiteral("English"));
    for (const QByteArray text :
         {R"({"output":"Good evening."})", R"({"text":"Good evening."})", R"("Good evening.")"}) {
        QVERIFY(!api::transcriptIn(json(text)));
        QCOMPARE(api::transcriptIn(json(text), asr)->text, QStringLiteral("Good evening."));
    }
    QVERIFY(!api::transcriptIn(json(R"({"choices":[{"message":{"content":"A poem."}}]})")));
    QVERIFY(!api::transcriptIn(json("[]"), asr));
    QVERIFY(!api::transcriptIn(json("null"), asr));
}

void TranscriptReaderTest::readsHowSureTheModelWas()
{
    const auto transcript =
        api::transcriptIn(json(R"({"segments":[{"text":"a","start":0,"end":1,"avg_logprob":-0.6931471805599453},
        {"text":"b","log_prob":3},{"text":"c"},{"text":"d","log_prob":"high"}]})"));
    QCOMPARE(transcript->segments[0].confidence.value(), 0.5);
    QCOMPARE(transcript->segments[1].confidence.value(), 1.0);
    QVERIFY(!transcript->segments[2].confidence);
    QVERIFY(!transcript->segments[3].confidence);
}

QTEST_APPLESS_MAIN(TranscriptReaderTest)
#include "TranscriptReaderTest.moc"
