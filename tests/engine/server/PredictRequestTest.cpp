#include "engine/server/PredictRequest.h"

#include "audio/AudioFile.h"
#include "engine/server/Melody.h"

#include <QTest>

#include <cmath>

using namespace melodeck;
using core::ErrorCode;
using engine::readPredictRequest;

Q_DECLARE_METATYPE(melodeck::core::ErrorCode)

class PredictRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheHostedModelTakes();
    void usesDefaultsForWhatIsMissingOrNull();
    void takesSeedsUpToSixtyFourBits_data();
    void takesSeedsUpToSixtyFourBits();
    void makesTheSameSeedOfTheSameRequest();
    void listsFieldsThatItDoesNotKnow();
    void readsHintsToTheMelody();
    void readsWhatKindOfClipIsWanted();
    void takesLimitsExactly();
    void refusesWithTheNameOfTheField_data();
    void refusesWithTheNameOfTheField();
    void decodesAMelodyAsMono();
    void decodesOnlyWhatIsListenedTo();
    void takesLineBreaksInBase64();
    void refusesAMelodyThatIsCutOff();
    void refusesAMelodyThatDoesNotFit();
};

namespace {

audio::AudioBuffer tone(int rateHz, int channels, double seconds)
{
    audio::AudioBuffer buffer{rateHz, channels, {}};
    const auto frames = static_cast<std::size_t>(rateHz * seconds);
    for (std::size_t i = 0; i < frames; ++i) {
        const auto value = static_cast<float>(0.4 * std::sin(0.06 * static_cast<double>(i)));
        buffer.samples.insert(buffer.samples.end(), static_cast<std::size_t>(channels), value);
    }
    return buffer;
}

std::string withMelody(const QByteArray& base64, const char* rest = "")
{
    return R"({"prompts": ["a"], "melody": ")" + base64.toStdString() + "\"" + rest + "}";
}

std::uint64_t seedOf(const std::string& body)
{
    return readPredictRequest(body).value().sketch.seed;
}

} // namespace

void PredictRequestTest::readsWhatTheHostedModelTakes()
{
    const auto request =
        readPredictRequest(R"({"prompts": ["happy rock", "energetic EDM", "sad jazz"], "duration": 12.5, "seed": 7})");
    QVERIFY(request.has_value());
    QCOMPARE(request->sketch.prompts.size(), std::size_t{3});
    QCOMPARE(request->sketch.prompts[1], QStringLiteral("energetic EDM"));
    QCOMPARE(request->sketch.durationSeconds, 12.5);
    QCOMPARE(request->sketch.seed, std::uint64_t{7});
    QVERIFY(!request->sketch.melody);
    QVERIFY(request->ignoredFields.isEmpty());
}

void PredictRequestTest::usesDefaultsForWhatIsMissingOrNull()
{
    for (const char* body :
         {R"({"prompts": ["a"]})", R"({"prompts": ["a"], "melody": null, "duration": null, "seed": null})"}) {
        const auto request = readPredictRequest(body);
        QVERIFY(request.has_value());
        QCOMPARE(request->sketch.durationSeconds, 8.0);
        QVERIFY(!request->sketch.melody);
        QVERIFY(request->sketch.seed < (std::uint64_t{1} << 53));
    }
}

void PredictRequestTest::takesSeedsUpToSixtyFourBits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("zero") << QByteArray("0") << quint64{0};
    QTest::newRow("largest") << QByteArray("18446744073709551615") << ~quint64{0};
    QTest::newRow("whole but written as a fraction") << QByteArray("42.0") << quint64{42};
}

void PredictRequestTest::takesSeedsUpToSixtyFourBits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const quint64, seed);
    QCOMPARE(quint64{seedOf(R"({"prompts": ["a"], "seed": )" + text.toStdString() + "}")}, seed);
}

void PredictRequestTest::makesTheSameSeedOfTheSameRequest()
{
    const std::string base = R"({"prompts": ["ab", "c"], "duration": 8})";
    QCOMPARE(seedOf(base), seedOf(R"( {"duration":8.0,"prompts":["ab","c"],"whatever":1} )"));
    // A fixed value: the same request gives the same music after an update, too.
    QCOMPARE(quint64{seedOf(base)}, quint64{4906687785088823});
    QVERIFY(seedOf(base) != seedOf(R"({"prompts": ["a", "bc"], "duration": 8})"));
    QVERIFY(seedOf(base) != seedOf(R"({"prompts": ["ab", "c"], "duration": 8.5})"));
    const QByteArray one = audio::encodeWav16(tone(8000, 1, 0.5)).toBase64();
    const QByteArray other = audio::encodeWav16(tone(8000, 1, 0.6)).toBase64();
    QCOMPARE(seedOf(withMelody(one)), seedOf(withMelody(one)));
    QVERIFY(seedOf(withMelody(one)) != seedOf(withMelody(other)));
    QVERIFY(seedOf(withMelody(one)) != seedOf(R"({"prompts": ["a"]})"));
}

void PredictRequestTest::listsFieldsThatItDoesNotKnow()
{
    const auto request = readPredictRequest(
        R"({"top_k": 250, "prompts": ["a"], "options": {"prompts": [1], "seed": "x"}, "list": [[1, [2]], "s"], "top_k": 2})");
    QVERIFY(request.has_value());
    QCOMPARE(request->ignoredFields,
             QStringList({QStringLiteral("top_k"), QStringLiteral("options"), QStringLiteral("list")}));
    QCOMPARE(request->sketch.prompts.size(), std::size_t{1});
}

void PredictRequestTest::readsHintsToTheMelody()
{
    const auto hintsOf = [](const std::string& hints) {
        return readPredictRequest(R"({"prompts": ["a"], "melody_hints": )" + hints + "}").value().sketch.melodyHints;
    };
    const auto all = hintsOf(R"({"key": "F# minor", "tempo_bpm": 96, "beats_per_bar": 6, "first_beat_s": -0.42})");
    QCOMPARE(all, (mir::MelodyHints{mir::Key{6, mir::Mode::Minor}, 96.0, 6, -0.42}));
    QCOMPARE(hintsOf(R"({"beats_per_bar": 3.0, "key": null})"), (mir::MelodyHints{{}, {}, 3, {}}));
    for (const char* none : {"{}", "null", R"({"key": null, "tempo_bpm": null})"}) {
        QVERIFY2(hintsOf(none).isEmpty(), none);
    }
    // The last one said counts, and what is in others is not mixed in.
    const auto twice = readPredictRequest(
        R"({"melody_hints": {"tempo_bpm": 90}, "prompts": ["a"], "melody_hints": {"key": "D major"}})");
    QCOMPARE(twice->sketch.melodyHints, (mir::MelodyHints{mir::Key{2, mir::Mode::Major}, {}, {}, {}}));
    const auto more = readPredictRequest(
        R"({"prompts": ["a"], "melody_hints": {"swing": {"key": "D minor"}, "tempo_bpm": 90}, "top_k": 1})");
    QCOMPARE(more->sketch.melodyHints, (mir::MelodyHints{{}, 90.0, {}, {}}));
    QCOMPARE(more->ignoredFields, QStringList({QStringLiteral("melody_hints.swing"), QStringLiteral("top_k")}));
    // What is corrected is all that changes.
    QCOMPARE(seedOf(R"({"prompts": ["a"], "melody_hints": {"tempo_bpm": 90}})"), seedOf(R"({"prompts": ["a"]})"));
}

void PredictRequestTest::readsWhatKindOfClipIsWanted()
{
    const auto plain = readPredictRequest(R"({"prompts": ["a"], "loop": null, "stereo": false})");
    QVERIFY(plain.has_value());
    QCOMPARE(plain->sketch.kind, engine::ClipKind::Piece);
    QCOMPARE(plain->sketch.channels, 1);
    const auto wide = readPredictRequest(R"({"prompts": ["a"], "loop": true, "stereo": true})");
    QVERIFY(wide.has_value());
    QCOMPARE(wide->sketch.kind, engine::ClipKind::Loop);
    QCOMPARE(wide->sketch.channels, 2);
    QVERIFY(wide->ignoredFields.isEmpty());
    QVERIFY(!wide->sketch.parts.isAny());
    const auto taken = readPredictRequest(R"({"prompts": ["a"], "parts": ["stems", "midi", "stems"]})");
    QVERIFY(taken.has_value());
    QVERIFY(taken->sketch.parts.midi && taken->sketch.parts.stems);
    // The same music, whatever it is wanted for.
    QCOMPARE(wide->sketch.seed, plain->sketch.seed);
}

void PredictRequestTest::takesLimitsExactly()
{
    for (const char* hint : {R"("tempo_bpm": 20)", R"("tempo_bpm": 400)", R"("first_beat_s": -600)",
                             R"("first_beat_s": 600)", R"("beats_per_bar": 2)"}) {
        QVERIFY2(readPredictRequest(std::string(R"({"prompts": ["a"], "melody_hints": {)") + hint + "}}").has_value(),
                 hint);
    }
    std::string sixteen = R"({"duration": 300, "prompts": ["a")";
    for (int i = 1; i < 16; ++i) {
        sixteen += R"(, "a")";
    }
    QVERIFY(readPredictRequest(sixteen + "]}").has_value());
    QVERIFY(readPredictRequest(R"({"prompts": ["a"], "duration": 1})").has_value());
    // 2,000 of four bytes each: characters are counted, not bytes.
    std::string longest = R"({"prompts": [")";
    for (int i = 0; i < 2000; ++i) {
        longest += "\xF0\x9F\x8E\xB5";
    }
    QVERIFY(readPredictRequest(longest + "\"]}").has_value());
    QVERIFY(!readPredictRequest(longest + "a\"]}").has_value());
    // Deep, but not too deep.
    QVERIFY(readPredictRequest(R"({"prompts": ["a"], "x": )" + std::string(63, '[') + std::string(63, ']') + "}"));
}

void PredictRequestTest::refusesWithTheNameOfTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("start");
    const auto row = [](const char* name, const QByteArray& body, ErrorCode code, const char* start) {
        QTest::newRow(name) << body << code << QString::fromUtf8(start);
    };
    const auto wrong = ErrorCode::InvalidArgument;
    row("nothing", "", ErrorCode::Parse, "The body is empty");
    row("blanks", " \r\n", ErrorCode::Parse, "The body is empty");
    row("a form", "prompts=happy+rock", ErrorCode::Parse, "The body is not valid JSON");
    row("half of it", R"({"prompts": ["a"])", ErrorCode::Parse, "The body is not valid JSON");
    row("two documents", R"({"prompts": ["a"]} {})", ErrorCode::Parse, "The body is not valid JSON");
    row("the documentation's missing comma", R"({"prompts": ["happy rock" "energetic EDM"]})", ErrorCode::Parse,
        "The body is not valid JSON (byte 41, near \"prompts\")");
    row("bytes that are not UTF-8", "{\"prompts\": [\"\xff\"]}", ErrorCode::Parse, "The body is not valid JSON");
    row("a bare string", R"("happy rock")", ErrorCode::Parse, "The body must be a JSON object");
    row("a list", R"(["happy rock"])", ErrorCode::Parse, "The body must be a JSON object");
    row("null", "null", ErrorCode::Parse, "The body must be a JSON object");
    row("no prompts", R"({"duration": 8})", wrong, "prompts: ");
    row("null prompts", R"({"prompts": null})", wrong, "prompts: ");
    row("one text", R"({"prompts": "happy rock"})", wrong, "prompts: must be a list");
    row("an object of prompts", R"({"prompts": {"a": "b"}})", wrong, "prompts: must be a list");
    row("no prompt", R"({"prompts": []})", wrong, "prompts: must be a list of 1 to 16 texts; it has 0.");
    row("prompts said twice", R"({"prompts": ["a"], "prompts": []})", wrong, "prompts: ");
    row("an empty prompt", R"({"prompts": ["a", ""]})", wrong, "prompts[1]: must not be empty");
    row("a blank prompt", R"({"prompts": ["a", "b", " \t\n"]})", wrong, "prompts[2]: must not be empty");
    row("a number as prompt", R"({"prompts": [1]})", wrong, "prompts[0]: must be a text");
    row("a list as prompt", R"({"prompts": ["a", ["b"]]})", wrong, "prompts[1]: must be a text");
    row("a null prompt", R"({"prompts": [null]})", wrong, "prompts[0]: must be a text");
    row("a long prompt", R"({"prompts": [")" + QByteArray(2001, 'a') + "\"]}", wrong,
        "prompts[0]: must be no longer than 2000");
    QByteArray many = R"({"prompts": ["a")";
    for (int i = 1; i < 200; ++i) {
        many += R"(, "a")";
    }
    row("200 prompts", many + "]}", wrong, "prompts: must be a list of 1 to 16 texts; it has 200.");
    const auto durationRow = [&row, wrong](const char* value, ErrorCode code) {
        row(qPrintable(QStringLiteral("duration %1").arg(QLatin1String(value))),
            QByteArray(R"({"prompts": ["a"], "duration": )") + value + "}", code, "duration: must be a number");
        Q_UNUSED(wrong)
    };
    durationRow("0", wrong);
    durationRow("0.99", wrong);
    durationRow("-1", wrong);
    durationRow("300.01", wrong);
    durationRow("1e9", wrong);
    durationRow("\"8\"", wrong);
    durationRow("true", wrong);
    durationRow("[8]", wrong);
    durationRow("{}", wrong);
    durationRow("NaN", ErrorCode::Parse);
    durationRow("Infinity", ErrorCode::Parse);
    durationRow("1e999", ErrorCode::Parse);
    for (const char* seed : {"-1", "1.5", "18446744073709551616", "1e300", "\"7\"", "true", "[1]"}) {
        row(qPrintable(QStringLiteral("seed %1").arg(QLatin1String(seed))),
            QByteArray(R"({"prompts": ["a"], "seed": )") + seed + "}", wrong, "seed: must be a whole number");
    }
    const auto hintRow = [&row](const char* hints, const char* start) {
        row(hints, QByteArray(R"({"prompts": ["a"], "melody_hints": )") + hints + "}", wrong, start);
    };
    hintRow("5", "melody_hints: must be an object");
    hintRow("[]", "melody_hints: must be an object");
    for (const char* tempo : {"19.9", "400.1", "0", "-90", "\"90\"", "true", "{}", "[90]"}) {
        hintRow(qPrintable(QStringLiteral("{\"tempo_bpm\": %1}").arg(QLatin1String(tempo))),
                "melody_hints.tempo_bpm: must be a number of beats a minute from 20 to 400.");
    }
    for (const char* beats : {"0", "1", "5", "3.5", "8", "-3", "1e300", "\"3\"", "{}"}) {
        hintRow(qPrintable(QStringLiteral("{\"beats_per_bar\": %1}").arg(QLatin1String(beats))),
                "melody_hints.beats_per_bar: must be 2, 3, 4 or 6");
    }
    hintRow(R"({"first_beat_s": 600.1})", "melody_hints.first_beat_s: must be a number of seconds from -600 to 600.");
    hintRow(R"({"first_beat_s": "0"})", "melody_hints.first_beat_s: must be a number");
    for (const char* key : {"\"H minor\"", "\"\"", "7", "{\"tonic\": 2}", "\"D\""}) {
        hintRow(qPrintable(QStringLiteral("{\"key\": %1}").arg(QLatin1String(key))),
                "melody_hints.key: must be a key as in \"D minor\"");
    }
    const auto melodyRow = [&row](const char* name, const QByteArray& value, ErrorCode code, const char* start) {
        row(name, R"({"prompts": ["a"], "melody": )" + value + "}", code, start);
    };
    melodyRow("a number as melody", "5", wrong, "melody: must be a text");
    melodyRow("a list as melody", "[]", wrong, "melody: must be a text");
    melodyRow("an empty melody", "\"\"", ErrorCode::Parse, "melody: empty");
    melodyRow("not base64", "\"UklGR?==\"", wrong, "melody: not valid base64");
    melodyRow("base64 for URLs", "\"-__-\"", wrong, "melody: not valid base64");
    melodyRow("base64 without its end", "\"UklGRg\"", wrong, "melody: not valid base64");
    melodyRow("base64 with rubbish after it", "\"UklGRg==AAAA\"", wrong, "melody: not valid base64");
    melodyRow("a data address", "\"data:audio/wav;base64,UklGRg==\"", wrong, "melody: not valid base64. Leave out");
    melodyRow("text", '"' + QByteArray("this is no sound at all, only words").toBase64() + '"', ErrorCode::Parse,
              "melody: This is not audio");
    const QByteArray wav = audio::encodeWav16(tone(8000, 1, 0.1));
    melodyRow("half a header", '"' + wav.left(20).toBase64() + '"', ErrorCode::Parse, "melody: ");
    melodyRow("a header alone", '"' + audio::encodeWav16({8000, 1, {}}).toBase64() + '"', ErrorCode::Parse, "melody: ");
    QByteArray mute = wav;
    mute[22] = 0; // channels
    melodyRow("no channels", '"' + mute.toBase64() + '"', ErrorCode::Parse, "melody: ");
    row("a word as loop", R"({"prompts": ["a"], "loop": "yes"})", wrong, "loop: must be true or false");
    row("a text as parts", R"({"prompts": ["a"], "parts": "midi"})", wrong, "parts: must be a list of");
    row("an unknown part", R"({"prompts": ["a"], "parts": ["midi", "video"]})", wrong, "parts: must be a list of");
    row("a list in parts", R"({"prompts": ["a"], "parts": [["midi"]]})", wrong, "parts: must be a list of");
    row("a number as stereo", R"({"prompts": ["a"], "stereo": 2})", wrong, "stereo: must be true or false");
    row("too deep", QByteArray(R"({"prompts": ["a"], "x": )") + QByteArray(64, '['), ErrorCode::Parse,
        "The body is nested too deeply");
    row("far too deep", QByteArray(4'000'000, '['), ErrorCode::Parse, "The body is nested too deeply");
}

void PredictRequestTest::refusesWithTheNameOfTheField()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, start);
    const auto request = readPredictRequest(body.toStdString());
    QVERIFY(!request.has_value());
    QVERIFY2(request.error().message.startsWith(start), qPrintable(request.error().message));
    QCOMPARE(request.error().code, code);
}

void PredictRequestTest::decodesAMelodyAsMono()
{
    const audio::AudioBuffer wide = tone(96'000, 8, 0.25);
    const auto request = readPredictRequest(withMelody(audio::encodeWav16(wide).toBase64()));
    QVERIFY(request.has_value());
    const audio::AudioBuffer& melody = request->sketch.melody.value();
    QCOMPARE(melody.sampleRateHz, 96'000);
    QCOMPARE(melody.channels, 1);
    QCOMPARE(melody.frames(), wide.frames());
    QVERIFY(std::abs(melody.samples[20] - wide.samples[20 * 8]) < 1.0F / 16384);
}

void PredictRequestTest::decodesOnlyWhatIsListenedTo()
{
    const QByteArray minute = audio::encodeWav16(tone(8000, 1, 60)).toBase64();
    const auto request = readPredictRequest(withMelody(minute, R"(, "duration": 5)"));
    QCOMPARE(request.value().sketch.melody.value().durationSeconds(), 35.0);
}

void PredictRequestTest::takesLineBreaksInBase64()
{
    QByteArray base64 = audio::encodeWav16(tone(8000, 1, 0.2)).toBase64();
    for (qsizetype i = 76; i < base64.size(); i += 80) {
        base64.insert(i, "\\r\\n"); // as JSON writes them
    }
    QVERIFY(readPredictRequest(withMelody(base64)).has_value());
}

void PredictRequestTest::refusesAMelodyThatIsCutOff()
{
    QByteArray wav = audio::encodeWav16(tone(8000, 1, 1.0));
    const auto cut = readPredictRequest(withMelody(wav.left(wav.size() / 2).toBase64()));
    QVERIFY(!cut.has_value());
    QVERIFY2(cut.error().message.startsWith(QLatin1String("melody: cut off")), qPrintable(cut.error().message));
    // A recorder that writes to a pipe does not know the length: that is not a promise.
    wav.replace(40, 4, "\xff\xff\xff\xff");
    QVERIFY(readPredictRequest(withMelody(wav.toBase64())).has_value());
}

void PredictRequestTest::refusesAMelodyThatDoesNotFit()
{
    const std::string melody = audio::encodeWav16(tone(96'000, 8, 1.0)).toBase64().toStdString();
    QVERIFY(engine::readMelody(melody, 30.0, 8 * 97'000).has_value());
    QVERIFY(engine::readMelody(melody, 0.5, 8 * 90'000).has_value()); // the rest is not listened to
    const auto refused = engine::readMelody(melody, 30.0, 8 * 90'000);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.startsWith(QLatin1String("melody: 8 channels at 96000 Hz")),
             qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(PredictRequestTest)
#include "PredictRequestTest.moc"
