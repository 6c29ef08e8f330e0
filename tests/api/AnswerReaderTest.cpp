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
    void takesAWebPageForNoAnswer();
    void givesTheModelsWordsWhereMediaShouldBe_data();
    void givesTheModelsWordsWhereMediaShouldBe();
    void missesNoMediaOfAModelThatMakesNone();
    void saysWhyAMelodyWasNotFollowed();
    void tellsWhichWordsWereUnderstood();
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
    QTest::newRow("another faster-whisper")
        << QByteArray(R"({"status":400,"msg":"No audio"})") << QStringLiteral("No audio");
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
    // The model's words come first and whole, then what to do.
    QVERIFY(error->message.section(QLatin1Char('\n'), 0, 0).contains(words));
    QVERIFY2(error->message.section(QLatin1Char('\n'), -1).startsWith(QStringLiteral("Change what")),
             qPrintable(error->message));
    QVERIFY(error->message.endsWith(QStringLiteral("that is a new run.")));
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

void AnswerReaderTest::takesAWebPageForNoAnswer()
{
    const auto error = api::errorForWebPage(core::Json("\n<!DOCTYPE HTML><html><title>Sign in</title></html>"));
    QVERIFY(error && error->code == core::ErrorCode::ModelError);
    QVERIFY(api::errorForWebPage(core::Json("<html lang=en>")));
    QVERIFY(!api::errorForWebPage(core::Json("Now that she had climbed a hill")));
    QVERIFY(!api::errorForWebPage(core::Json::object()));
}

void AnswerReaderTest::keepsTheTracebackOutOfTheMessage()
{
    const auto error =
        api::errorInsideAnswer(json(R"({"status":"error","message":"boom","traceback":"File \"model.py\", line 3"})"));
    QVERIFY(!error->message.contains(QStringLiteral("model.py")));
    QVERIFY(error->detail.contains(QStringLiteral("model.py")));
}

void AnswerReaderTest::givesTheModelsWordsWhereMediaShouldBe_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("SDXL Turbo") << QStringLiteral("sdxl-turbo")
                                << QByteArray(R"({"result":"num_steps must be between 1 and 4"})")
                                << QStringLiteral("num_steps must be between 1 and 4");
    QTest::newRow("video") << QStringLiteral("stable-video-diffusion")
                           << QByteArray(R"({"output":"Please pass an image"})") << QStringLiteral("Please pass");
    QTest::newRow("null") << QStringLiteral("musicgen-large") << QByteArray(R"({"data":null})")
                          << QStringLiteral("there is no sound in its answer");
    QTest::newRow("an empty list") << QStringLiteral("musicgen-melody") << QByteArray(R"({"data":[]})")
                                   << QStringLiteral("there is no sound in its answer");
    QTest::newRow("a sentence in the list")
        << QStringLiteral("musicgen-melody") << QByteArray(R"({"data":["out of memory"]})")
        << QStringLiteral("out of memory");
    QTest::newRow("no picture") << QStringLiteral("flux-dev") << QByteArray(R"({"data":null})")
                                << QStringLiteral("no picture");
    QTest::newRow("bytes that are no media")
        << QStringLiteral("metavoice") << QByteArray('"' + QByteArray(4000, 'A') + '"') << QStringLiteral("no sound");
    QTest::newRow("a bare sentence") << QStringLiteral("metavoice") << QByteArray(R"("Text is too long")")
                                     << QStringLiteral("Text is too long");
}

void AnswerReaderTest::givesTheModelsWordsWhereMediaShouldBe()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    const auto error = api::errorForMissingMedia(json(answer), *api::findModelSpec(model));
    QVERIFY(error);
    QCOMPARE(error->code, core::ErrorCode::ModelError);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void AnswerReaderTest::missesNoMediaOfAModelThatMakesNone()
{
    QVERIFY(!api::errorForMissingMedia(json(R"({"text":"Hello","segments":[]})"),
                                       *api::findModelSpec(QStringLiteral("whisper"))));
    // Nor of one that turns out to be another.
    for (const QByteArray text :
         {"{}", R"({"text":"Hello"})", R"({"data":{"a":1}})", R"({"data":[1,2]})", "3", "null"}) {
        QVERIFY(!api::errorForMissingMedia(json(text), *api::findModelSpec(QStringLiteral("musicgen-melody"))));
    }
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

void AnswerReaderTest::tellsWhichWordsWereUnderstood()
{
    const api::WordsHeard heard = api::wordsHeard(json(R"({"sketch": {"clips": [
        {"words_understood": ["happy", "rock"], "words_ignored": ["kazoos"]}, 5,
        {"words_understood": ["rock", 3, ""], "words_ignored": "none"}, {}]}})"));
    QCOMPARE(heard.understood, (QStringList{QStringLiteral("happy"), QStringLiteral("rock")}));
    QCOMPARE(heard.ignored, QStringList{QStringLiteral("kazoos")});
    for (const QByteArray text : {"[1]", R"({"sketch": "yes"})", R"({"sketch": {"clips": {}}})", R"({"data": []})"}) {
        QVERIFY(api::wordsHeard(json(text)).understood.isEmpty());
    }
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
