#include "jobs/AnswerBody.h"

#include "support/AudioSamples.h"

#include <QTest>

#include <map>

using namespace melodeck;
using jobs::AnswerBody;
using jobs::AnswerFacts;
using jobs::AnswerKind;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

/// Keeps media in memory, whole ones and what was said of broken ones.
class Shelf final : public wire::MediaReceiver
{
public:
    class Collector final : public core::ByteSink
    {
    public:
        explicit Collector(QByteArray& all)
            : m_all(all)
        {
        }
        core::Result<void> write(std::span<const std::byte> bytes) override
        {
            m_all.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            return {};
        }
        core::Result<void> finish() override { return {}; }

    private:
        QByteArray& m_all;
    };

    core::Result<Target> open(int index, const wire::MediaSignature& signature, const QString&) override
    {
        return Target{std::make_unique<Collector>(media[index]),
                      QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension)};
    }
    void closed(int index, const core::Result<void>& outcome) override { whole[index] = outcome.has_value(); }

    std::map<int, QByteArray> media;
    std::map<int, bool> whole;
};

/// What an answer became, fed in pieces of some size.
struct Taken
{
    Taken(const AnswerFacts& facts, const QByteArray& answer, qsizetype pieceBytes = 7, wire::AnswerLimits limits = {})
    {
        AnswerBody body(facts,
                        {shelf, [this](const audio::RawPcm& format) { rawPcm = format; },
                         [this](const QByteArray& text) { told += text; }},
                        limits);
        for (qsizetype at = 0; at < answer.size() && outcome; at += pieceBytes) {
            outcome = body.write(bytesOf(answer.mid(at, pieceBytes)));
        }
        if (outcome) {
            outcome = body.finish();
        }
        kind = body.kind();
        json = body.json();
    }

    Shelf shelf;
    core::Result<void> outcome;
    AnswerKind kind = AnswerKind::Undecided;
    core::Json json;
    QByteArray told;
    std::optional<audio::RawPcm> rawPcm;
};

const audio::RawPcm kOrpheus{24'000, 1, audio::RawPcm::Sample::Int16};

} // namespace

class AnswerBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKindsApart_data();
    void tellsTheKindsApart();
    void readsJsonWhateverItIsCalled();
    void countsAllEventsAgainstTheLimits();
    void findsALargeClipInOneEvent();
    void holdsStreamsToTheLimits();
    void takesAnErrorInPlaceOfSamplesForWhatItIs();
    void readsMsgpackWithBinaryMedia();
    void makesOneClipOfStreamedAudio();
    void takesSamplesWithoutAHeaderWhereTheModelSaysSo();
    void believesTheRateThatTheTypeNames();
    void tellsATextAsItComesAndNoHalfLetters();
    void tellsEventsAsTheyComeAndFindsMediaInThem();
    void readsATextThatLooksLikeJson();
    void keepsBytesThatNobodyKnows();
    void keepsWhatCameOfACutAnswer();
    void takesAnEmptyAnswerForBrokenJson();
};

void AnswerBodyTest::tellsTheKindsApart_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& type, const QByteArray& answer, AnswerKind kind) {
        QTest::newRow(name) << type << answer << static_cast<int>(kind);
    };
    const QByteArray wav = support::sineWav(0.01);
    row("JSON by its type", "application/json; charset=utf-8", "{}", AnswerKind::Json);
    row("JSON by its looks", "application/octet-stream", "  {\"a\": 1}", AnswerKind::Json);
    row("JSON without a type", "", "[1]", AnswerKind::Json);
    row("one JSON a line is text", "application/x-ndjson", "{\"a\":1}\n{\"a\":2}\n", AnswerKind::Text);
    row("audio by its type", "audio/wav", wav, AnswerKind::Media);
    row("audio by its looks", "application/octet-stream", wav, AnswerKind::Media);
    row("audio that is called text", "text/plain", wav, AnswerKind::Media);
    row("events", "text/event-stream", "data: x\n\n", AnswerKind::Events);
    row("msgpack by its type", "application/x-msgpack", "\xC0", AnswerKind::Msgpack);
    row("msgpack by its looks", "application/octet-stream",
        "\x81\xA1"
        "a\x01",
        AnswerKind::Msgpack);
    row("a page", "text/html", "<html></html>", AnswerKind::Text);
    row("words", "application/octet-stream", "Once upon a time", AnswerKind::Text);
    row("a song's text", "text/plain", "[Music] la la la", AnswerKind::Text);
    row("a quotation", "application/octet-stream", "\"Hello\", she said.", AnswerKind::Text);
    row("a quotation that is not closed", "text/plain", "\"Hello", AnswerKind::Text);
    row("a list in a text", "text/plain", "[1, 2]", AnswerKind::Json);
    row("samples that begin like msgpack", "audio/wav", QByteArray("\x91\x01\x02\x03\xff\x00", 6), AnswerKind::Binary);
    row("samples that begin like a list", "audio/wav", QByteArray("[\x01\x02\x03\xff\x00", 6), AnswerKind::Binary);
    row("an error in place of sound", "audio/wav", "\n{\"error\": 1}", AnswerKind::Json);
    row("words in place of sound", "audio/wav", "Error: CUDA out of memory", AnswerKind::Text);
    row("nobody knows", "application/octet-stream", QByteArray("\x01\x00\x02\x00", 4), AnswerKind::Binary);
}

void AnswerBodyTest::tellsTheKindsApart()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    for (const qsizetype pieces : {qsizetype{1}, qsizetype{5}, answer.size() + 1}) {
        QCOMPARE(static_cast<int>(Taken({type, {}}, answer, pieces).kind), kind);
    }
}

void AnswerBodyTest::readsJsonWhateverItIsCalled()
{
    const QByteArray wav = support::sineWav(0.1);
    const Taken taken({"application/octet-stream", {}}, "{\"data\": [\"" + wav.toBase64() + "\"]}");
    QVERIFY(taken.outcome);
    QVERIFY(taken.shelf.media.at(0) == wav);
    QCOMPARE(core::toJsonBytes(taken.json), QByteArray(R"({"data":["clip_0.wav"]})"));
}

void AnswerBodyTest::readsMsgpackWithBinaryMedia()
{
    const QByteArray wav = support::sineWav(0.1);
    nlohmann::json document{{"data", nlohmann::json::array()}, {"seconds", 0.5}};
    document["data"].push_back(nlohmann::json::binary({wav.begin(), wav.end()}));
    const std::vector<std::uint8_t> packed = nlohmann::json::to_msgpack(document);
    const QByteArray answer(reinterpret_cast<const char*>(packed.data()), static_cast<qsizetype>(packed.size()));
    const Taken taken({"application/octet-stream", {}}, answer);
    QVERIFY2(taken.outcome, taken.outcome ? "" : qPrintable(taken.outcome.error().message));
    QVERIFY(taken.shelf.media.at(0) == wav);
    QCOMPARE(core::toJsonBytes(taken.json), QByteArray(R"({"data":["clip_0.wav"],"seconds":0.5})"));
}

void AnswerBodyTest::makesOneClipOfStreamedAudio()
{
    const QByteArray wav = support::sineWav(0.1);
    const Taken taken({"audio/wav", {}}, wav);
    QVERIFY(taken.outcome && taken.shelf.whole.at(0));
    QVERIFY(taken.shelf.media.at(0) == wav);
    QVERIFY(!taken.rawPcm);
}

void AnswerBodyTest::takesSamplesWithoutAHeaderWhereTheModelSaysSo()
{
    const QByteArray samples = support::sineWav(0.1, 24'000).mid(44);
    const Taken taken({"application/octet-stream", kOrpheus}, samples);
    QCOMPARE(taken.kind, AnswerKind::RawPcm);
    QVERIFY(taken.rawPcm == kOrpheus);
    QVERIFY(taken.shelf.media.at(0) == samples);
    // A model that streams samples may still answer with a whole file, or with an error.
    QCOMPARE(Taken({"application/octet-stream", kOrpheus}, support::sineWav(0.1)).kind, AnswerKind::Media);
    QCOMPARE(Taken({"application/json", kOrpheus}, R"({"error":"no"})").kind, AnswerKind::Json);
}

void AnswerBodyTest::believesTheRateThatTheTypeNames()
{
    const Taken taken({"audio/pcm; rate=16000; channels=2", {}}, QByteArray(400, '\x10'));
    QCOMPARE(taken.kind, AnswerKind::RawPcm);
    QCOMPARE(taken.rawPcm->sampleRateHz, 16'000);
    QCOMPARE(taken.rawPcm->channels, 2);
}

void AnswerBodyTest::tellsATextAsItComesAndNoHalfLetters()
{
    const QString text =
        QStringLiteral("Über Größe \U0001F3B8 – eine längere Geschichte, die in Stücken ankommt und endet.");
    for (qsizetype pieces = 1; pieces < 9; ++pieces) {
        Shelf shelf;
        QStringList told;
        AnswerBody body({"text/plain", {}},
                        {shelf, {}, [&](const QByteArray& piece) { told << QString::fromUtf8(piece); }});
        const QByteArray bytes = text.toUtf8();
        for (qsizetype at = 0; at < bytes.size(); at += pieces) {
            QVERIFY(body.write(bytesOf(bytes.mid(at, pieces))));
        }
        QVERIFY(told.size() > 1);
        QVERIFY(body.finish());
        QCOMPARE(told.join(QString()), text);
        QVERIFY(!told.join(QString()).contains(QChar::ReplacementCharacter));
        QVERIFY(body.json() == core::toJson(text));
    }
}

void AnswerBodyTest::tellsEventsAsTheyComeAndFindsMediaInThem()
{
    const QByteArray first = support::sineWav(0.1);
    const QByteArray second = support::sineWav(0.1, 16'000);
    const QByteArray answer = "data: hello\n\ndata: {\"audio\": \"" + first.toBase64() +
                              "\"}\n\n: ping\n\ndata: {\"audio\": \"" + second.toBase64() + "\"}\n\ndata: [DONE]\n\n";
    const Taken taken({"text/event-stream", {}}, answer);
    QVERIFY(taken.outcome);
    QVERIFY(taken.shelf.media.at(0) == first);
    QVERIFY(taken.shelf.media.at(1) == second);
    QCOMPARE(core::toJsonBytes(taken.json),
             QByteArray(R"(["hello",{"audio":"clip_0.wav"},{"audio":"clip_1.wav"},"[DONE]"])"));
    QVERIFY(taken.told.startsWith("hello\n"));
}

void AnswerBodyTest::readsATextThatLooksLikeJson()
{
    const QByteArray song = "[Music] " + QByteArray("la la la\n").repeated(100);
    for (const qsizetype pieces : {qsizetype{1}, qsizetype{7}, song.size() + 1}) {
        const Taken taken({"text/plain", {}}, song, pieces);
        QVERIFY(taken.outcome);
        QVERIFY(taken.json == core::Json(song.toStdString()));
        QCOMPARE(taken.told, song);
    }
    // What goes on for long as JSON does, or holds media, is that, and broken.
    const QByteArray list = "[" + QByteArray("1, ").repeated(40'000) + "no more]";
    QVERIFY(!Taken({"text/plain", {}}, list, 4096).outcome);
    const QByteArray clip = "[\"" + support::sineWav(0.05).toBase64() + "\", no more]";
    QVERIFY(!Taken({"text/plain", {}}, clip, 512).outcome);
}

void AnswerBodyTest::keepsBytesThatNobodyKnows()
{
    const QByteArray answer = QByteArray("\x01\x00\x02\xFF", 4).repeated(100);
    const Taken taken({"application/octet-stream", {}}, answer);
    QVERIFY(taken.outcome);
    QVERIFY(taken.shelf.media.at(0) == answer);
    QCOMPARE(core::toJsonBytes(taken.json), QByteArray("\"clip_0.bin\""));
}

void AnswerBodyTest::keepsWhatCameOfACutAnswer()
{
    const QByteArray wav = support::sineWav(0.1);
    Shelf shelf;
    core::Json json;
    {
        AnswerBody body({"application/json", {}}, {shelf, {}, {}});
        QVERIFY(body.write(bytesOf("{\"data\": [\"" + wav.toBase64() + "\", \"" + wav.toBase64().left(3000))));
        json = body.json();
    }
    QVERIFY(shelf.whole.at(0));
    QVERIFY(shelf.media.at(0) == wav);
    QVERIFY(json.at("data").at(0) == "clip_0.wav");
    {
        AnswerBody body({"audio/wav", {}}, {shelf, {}, {}});
        QVERIFY(body.write(bytesOf(wav.left(2'000))));
    }
    QVERIFY2(!shelf.whole.at(0), "a bare clip that was cut is closed as broken");
}

void AnswerBodyTest::takesAnEmptyAnswerForBrokenJson()
{
    const Taken taken({"", {}}, QByteArray());
    QVERIFY(!taken.outcome);
    QCOMPARE(taken.outcome.error().code, core::ErrorCode::Parse);
}

void AnswerBodyTest::countsAllEventsAgainstTheLimits()
{
    wire::AnswerLimits limits;
    limits.maxJsonBytes = 64 * 1024;
    // Small as text, and each of its brackets takes memory.
    const QByteArray event = "data: [" + QByteArray("[],").repeated(200) + "[]]\n\n";
    const Taken many({"text/event-stream", {}}, event.repeated(200), 997, limits);
    QVERIFY(!many.outcome);
    QCOMPARE(many.outcome.error().code, core::ErrorCode::TooLarge);
    QVERIFY(many.json.size() < 20);
    const Taken few({"text/event-stream", {}}, event, 997, limits);
    QVERIFY(few.outcome);

    limits = {};
    limits.maxMediaCount = 3;
    const QByteArray clip = "data: {\"audio\": \"" + support::sineWav(0.01).toBase64() + "\"}\n\n";
    const Taken clips({"text/event-stream", {}}, clip.repeated(5), 997, limits);
    QVERIFY(!clips.outcome);
    QCOMPARE(clips.shelf.media.size(), std::size_t{3});
    QVERIFY(clips.shelf.whole.at(2));
}

void AnswerBodyTest::findsALargeClipInOneEvent()
{
    const QByteArray sound = support::sineWav(220.0); // 14 MB, in base64 more than a line may have by itself
    const Taken taken({"text/event-stream", {}}, "data: {\"audio\": \"" + sound.toBase64() + "\"}\n\n", 99'991);
    QVERIFY(taken.outcome);
    QVERIFY(taken.shelf.media.at(0) == sound);
}

void AnswerBodyTest::holdsStreamsToTheLimits()
{
    wire::AnswerLimits limits;
    limits.maxMediaBytes = 10'000;
    const QByteArray sound = support::sineWav(0.5);
    QVERIFY(Taken({"audio/wav", {}}, sound.left(9'000), 997, limits).outcome);
    const Taken bare({"audio/wav", {}}, sound, 997, limits);
    QVERIFY(!bare.outcome);
    QCOMPARE(bare.outcome.error().code, core::ErrorCode::TooLarge);
    QVERIFY(!bare.shelf.whole.at(0));
    QVERIFY(bare.shelf.media.at(0).size() <= 10'000);

    limits.maxJsonBytes = 1'000;
    QVERIFY(Taken({"text/plain", {}}, QByteArray(1'000, 'a'), 97, limits).outcome);
    QCOMPARE(Taken({"text/plain", {}}, QByteArray(1'100, 'a'), 97, limits).outcome.error().code,
             core::ErrorCode::TooLarge);
}

void AnswerBodyTest::takesAnErrorInPlaceOfSamplesForWhatItIs()
{
    const QByteArray error = R"({"error": "the model ran out of memory while it spoke the second sentence of yours"})";
    const Taken taken({"application/octet-stream", kOrpheus}, error);
    QCOMPARE(taken.kind, AnswerKind::Json);
    QVERIFY(taken.json.contains("error"));
    // Samples may begin with the same byte.
    const QByteArray samples = "{\x01" + QByteArray(400, '\x02');
    QCOMPARE(Taken({"application/octet-stream", kOrpheus}, samples).kind, AnswerKind::RawPcm);
}

QTEST_GUILESS_MAIN(AnswerBodyTest)
#include "AnswerBodyTest.moc"
