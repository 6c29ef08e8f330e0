#include "api/AnswerReader.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Json json(const QByteArray& text)
{
    return core::parseJson(text).value();
}

} // namespace

class AnswerReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheErrorInsideAnAnswer_data();
    void findsTheErrorInsideAnAnswer();
    void takesAnAnswerForAnAnswer_data();
    void takesAnAnswerForAnAnswer();
    void keepsTheTracebackOutOfTheMessage();
    void readsATranscript();
    void readsATranscriptWithoutItsWholeText();
    void readsSpeakersAndOddTimes();
    void findsNoTranscriptElsewhere_data();
    void findsNoTranscriptElsewhere();
    void saysWhyAMelodyWasNotFollowed();
    void tellsTheBeatOfAClip();
    void tellsNoBeatWhereThereIsNone_data();
    void tellsNoBeatWhereThereIsNone();
    void givesEachClipItsPrompt();
};

void AnswerReaderTest::findsTheErrorInsideAnAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("MusicGen without prompts")
        << QByteArray(R"({"status":"error","data":null,"message":"'prompts'","traceback":"File …"})")
        << QStringLiteral("'prompts'");
    QTest::newRow("status in capitals") << QByteArray(R"({"status":"ERROR","message":"no memory"})")
                                        << QStringLiteral("no memory");
    QTest::newRow("status without a reason")
        << QByteArray(R"({"status":"error","data":null,"message":null})") << QStringLiteral("no reason");
    QTest::newRow("status with an object for a reason")
        << QByteArray(R"({"status":"error","message":{"detail":"CUDA out of memory"}})")
        << QStringLiteral("CUDA out of memory");
    QTest::newRow("status with its reason in error")
        << QByteArray(R"({"status":"error","error":"bad seed"})") << QStringLiteral("bad seed");
    QTest::newRow("faster-whisper") << QByteArray(R"({"error":"Only one of audio and url"})")
                                    << QStringLiteral("Only one of audio and url");
    QTest::newRow("platform") << QByteArray(R"({"error":{"message":"overloaded","type":"server_error"}})")
                              << QStringLiteral("overloaded");
    QTest::newRow("chain")
        << QByteArray(
               R"({"error":{"exception_cls_name":"ValueError","exception_module_name":null,"exception_message":"too long","user_stack_trace":[]}})")
        << QStringLiteral("too long");
    QTest::newRow("an object of nobody's") << QByteArray(R"({"error":{"code":17}})") << QStringLiteral("17");
    QTest::newRow("Parakeet") << QByteArray(R"("Error: only .wav and .flac")") << QStringLiteral("only .wav and .flac");
    QTest::newRow("true") << QByteArray(R"({"error":true})") << QStringLiteral("true");
}

void AnswerReaderTest::findsTheErrorInsideAnAnswer()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto error = api::errorInsideAnswer(json(text));
    QVERIFY(error);
    QCOMPARE(error->code, core::ErrorCode::ModelError);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void AnswerReaderTest::takesAnAnswerForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("clips") << QByteArray(R"({"data":["clip_0.wav"]})");
    QTest::newRow("success") << QByteArray(R"({"status":"success","data":"clip_0.jpg","message":null})");
    QTest::newRow("no error") << QByteArray(R"({"error":null,"data":[]})");
    QTest::newRow("empty error") << QByteArray(R"({"error":"","data":[]})");
    QTest::newRow("false error") << QByteArray(R"({"error":false})");
    QTest::newRow("speech") << QByteArray(R"("No error was found.")");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("a status that is a number") << QByteArray(R"({"status":500,"data":[]})");
}

void AnswerReaderTest::takesAnAnswerForAnAnswer()
{
    QFETCH(QByteArray, text);
    QVERIFY(!api::errorInsideAnswer(json(text)));
}

void AnswerReaderTest::keepsTheTracebackOutOfTheMessage()
{
    const auto error =
        api::errorInsideAnswer(json(R"({"status":"error","message":"boom","traceback":"File \"model.py\", line 3"})"));
    QVERIFY(!error->message.contains(QStringLiteral("model.py")));
    QVERIFY(error->detail.contains(QStringLiteral("model.py")));
}

void AnswerReaderTest::readsATranscript()
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

void AnswerReaderTest::readsATranscriptWithoutItsWholeText()
{
    const auto transcript = api::transcriptIn(json(
        R"({"language":"en","language_probability":0.9,"duration":2.0,"segments":[{"text":"Hi","start":0,"end":2}]})"));
    QVERIFY(transcript);
    QCOMPARE(transcript->segments.size(), std::size_t{1});
    const auto silence = api::transcriptIn(json(R"({"segments":[],"text":""})"));
    QVERIFY(silence);
    QVERIFY(silence->segments.empty());
}

void AnswerReaderTest::readsSpeakersAndOddTimes()
{
    const auto transcript =
        api::transcriptIn(json(R"({"segments":[{"text":"Hi","start":null,"end":"2","speaker":"SPEAKER_00"}]})"));
    QVERIFY(transcript);
    QCOMPARE(transcript->segments.at(0).speaker, QStringLiteral("SPEAKER_00"));
    QCOMPARE(transcript->segments.at(0).startSeconds, 0.0);
    QCOMPARE(transcript->segments.at(0).endSeconds, 0.0);
}

void AnswerReaderTest::findsNoTranscriptElsewhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("clips") << QByteArray(R"({"data":["clip_0.wav"]})");
    QTest::newRow("a string") << QByteArray(R"("segments")");
    QTest::newRow("segments of pictures") << QByteArray(R"({"segments":[{"mask":"clip_0.png"}]})");
    QTest::newRow("segments of numbers") << QByteArray(R"({"segments":[1,2]})");
    QTest::newRow("no list") << QByteArray(R"({"segments":{"text":"x"}})");
}

void AnswerReaderTest::findsNoTranscriptElsewhere()
{
    QFETCH(QByteArray, text);
    QVERIFY(!api::transcriptIn(json(text)));
}

void AnswerReaderTest::saysWhyAMelodyWasNotFollowed()
{
    const QString remark = api::melodyRemark(json(R"({"data":[],"sketch":{"melody":"not usable: several voices"}})"));
    QVERIFY2(remark.contains(QStringLiteral("several voices")), qPrintable(remark));
    QVERIFY(api::melodyRemark(json(R"({"data":[],"sketch":{"melody":"followed"}})")).isEmpty());
    QVERIFY(api::melodyRemark(json(R"({"data":[],"sketch":[]})")).isEmpty());
    QVERIFY(api::melodyRemark(json(R"({"data":[]})")).isEmpty());
    QVERIFY(api::melodyRemark(json("[]")).isEmpty());
}

void AnswerReaderTest::tellsTheBeatOfAClip()
{
    const core::Json answer = json(R"({"sketch": {"clips": [{"bpm": 90, "beats_per_bar": 3, "first_bar": 0},
                                                            {"bpm": 112.5, "beats_per_bar": 4, "first_bar": -0.25}]}})");
    QCOMPARE(api::beatOfClip(answer, 0), (api::ClipBeat{90.0, 3, 0.0}));
    QCOMPARE(api::beatOfClip(answer, 1), (api::ClipBeat{112.5, 4, -0.25}));
    QVERIFY(!api::beatOfClip(answer, 2));
    QVERIFY(!api::beatOfClip(answer, -1));
}

void AnswerReaderTest::tellsNoBeatWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another model") << QByteArray(R"({"data": []})");
    QTest::newRow("sketch is a word") << QByteArray(R"({"sketch": "yes"})");
    QTest::newRow("clips is an object") << QByteArray(R"({"sketch": {"clips": {"0": {"bpm": 90}}}})");
    QTest::newRow("a clip is a number") << QByteArray(R"({"sketch": {"clips": [5]}})");
    QTest::newRow("an engine from before") << QByteArray(R"({"sketch": {"clips": [{"bpm": 90.0}]}})");
    QTest::newRow("no beat") << QByteArray(
        R"({"sketch": {"clips": [{"bpm": 0, "beats_per_bar": 4, "first_bar": 0}]}})");
    QTest::newRow("words for numbers") << QByteArray(
        R"({"sketch": {"clips": [{"bpm": "90", "beats_per_bar": "4", "first_bar": "0"}]}})");
    QTest::newRow("a bar in another year")
        << QByteArray(R"({"sketch": {"clips": [{"bpm": 90, "beats_per_bar": 4, "first_bar": 1e12}]}})");
}

void AnswerReaderTest::tellsNoBeatWhereThereIsNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!api::beatOfClip(json(text), 0));
}

void AnswerReaderTest::givesEachClipItsPrompt()
{
    core::Recipe recipe;
    recipe.fields = {{"prompts", {"rock", "jazz"}}};
    std::vector<core::Clip> clips(3);
    clips[0].index = 1; // the first came broken
    clips[1].index = 0;
    clips[2].index = 2;
    api::assignPrompts(clips, recipe);
    QCOMPARE(clips[0].prompt, QStringLiteral("jazz"));
    QCOMPARE(clips[1].prompt, QStringLiteral("rock"));
    QCOMPARE(clips[2].prompt, QString());
}

QTEST_APPLESS_MAIN(AnswerReaderTest)
#include "AnswerReaderTest.moc"
