#include "wire/MediaSignature.h"

#include "support/AudioSamples.h"

#include <QTest>

#include <span>
#include <string>

using namespace melodeck;
using Kind = wire::MediaVerdict::Kind;

class MediaSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMediaByItsFirstBytes_data();
    void knowsMediaByItsFirstBytes();
    void knowsNothingElse_data();
    void knowsNothingElse();
    void holdsBackUntilItIsSure();
    void decidesAShortStringAsAWhole();
    void rawBytesAreMediaByTheSameSigns();
    void aTextThatBeginsLikeMediaStaysText();
    void skipsTheHeadOfADataAddress_data();
    void skipsTheHeadOfADataAddress();
};

void MediaSignatureTest::knowsMediaByItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("extension");
    QTest::newRow("wav") << QByteArray("52494646 24000000 57415645 666d7420") << QStringLiteral("wav");
    QTest::newRow("rf64") << QByteArray("52463634 ffffffff 57415645 64733634") << QStringLiteral("wav");
    QTest::newRow("webp") << QByteArray("52494646 24000000 57454250 56503820") << QStringLiteral("webp");
    QTest::newRow("flac") << QByteArray("664c6143 00000022 10001000 00000000") << QStringLiteral("flac");
    QTest::newRow("ogg") << QByteArray("4f676753 00020000 00000000 00000000") << QStringLiteral("ogg");
    QTest::newRow("id3") << QByteArray("49443304 00000000 00235453 53450000") << QStringLiteral("mp3");
    QTest::newRow("mpeg 1 layer 3") << QByteArray("fffb9064 00000000 00000000 00000000") << QStringLiteral("mp3");
    QTest::newRow("mpeg 2 layer 3") << QByteArray("fff36444 00000000 00000000 00000000") << QStringLiteral("mp3");
    QTest::newRow("mpeg 2.5 layer 3") << QByteArray("ffe318c4 00000000 00000000 00000000") << QStringLiteral("mp3");
    QTest::newRow("adts") << QByteArray("fff15840 43fffc00 00000000 00000000") << QStringLiteral("aac");
    QTest::newRow("jpeg") << QByteArray("ffd8ffe0 00104a46 49460001 01000001") << QStringLiteral("jpg");
    QTest::newRow("png") << QByteArray("89504e47 0d0a1a0a 0000000d 49484452") << QStringLiteral("png");
    QTest::newRow("mp4") << QByteArray("00000020 66747970 69736f6d 00000200") << QStringLiteral("mp4");
    QTest::newRow("m4a") << QByteArray("00000020 66747970 4d344120 00000200") << QStringLiteral("m4a");
}

void MediaSignatureTest::knowsMediaByItsFirstBytes()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, extension);
    const QByteArray head = QByteArray::fromHex(hex);
    const std::optional<wire::MediaSignature> signature = wire::sniffMedia(std::as_bytes(std::span(head)));
    QVERIFY(signature.has_value());
    QCOMPARE(signature->extension, extension);
    QVERIFY(!wire::sniffMedia(std::as_bytes(std::span(head)).first(11)).has_value());
}

void MediaSignatureTest::knowsNothingElse_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("riff of another kind") << QByteArray("52494646 24000000 41564920 4c495354");
    QTest::newRow("id3 of no version") << QByteArray("49443341 00000000 00235453 53450000");
    QTest::newRow("layer 1") << QByteArray("ffff9064 00000000 00000000 00000000");
    QTest::newRow("bad bit rate") << QByteArray("fffbf064 00000000 00000000 00000000");
    QTest::newRow("bad sample rate") << QByteArray("fffb9c64 00000000 00000000 00000000");
    QTest::newRow("reserved version") << QByteArray("ffeb9064 00000000 00000000 00000000");
    QTest::newRow("adts without a second frame") << QByteArray("fff15840 011ffc00 00000000 00000000 00000000");
    QTest::newRow("text") << QByteArray("Error: the prompt is missing").toHex();
}

void MediaSignatureTest::knowsNothingElse()
{
    QFETCH(const QByteArray, hex);
    const QByteArray head = QByteArray::fromHex(hex);
    QVERIFY(!wire::sniffMedia(std::as_bytes(std::span(head))).has_value());
}

void MediaSignatureTest::holdsBackUntilItIsSure()
{
    const std::string text = support::sineWav(0.1).toBase64().toStdString();
    for (std::size_t length = 0; length < wire::kMediaWindowBytes; ++length) {
        const wire::MediaVerdict verdict =
            wire::detectMedia(std::string_view(text).substr(0, length), wire::StringEnd::Open);
        QCOMPARE(verdict.kind, length < 256 ? Kind::Undecided : Kind::Media);
    }
    std::string damaged = text;
    damaged[100] = ' ';
    QCOMPARE(wire::detectMedia(std::string_view(damaged).substr(0, 100), wire::StringEnd::Open).kind, Kind::Undecided);
    QCOMPARE(wire::detectMedia(std::string_view(damaged).substr(0, 104), wire::StringEnd::Open).kind, Kind::Text);
}

void MediaSignatureTest::decidesAShortStringAsAWhole()
{
    const std::string header = support::sineWav(0.0).toBase64().toStdString();
    QCOMPARE(wire::detectMedia(header, wire::StringEnd::Reached).kind, Kind::Media);
    QCOMPARE(wire::detectMedia(header.substr(0, header.size() - 1), wire::StringEnd::Reached).kind, Kind::Text);
    QCOMPARE(wire::detectMedia("UklGRg==", wire::StringEnd::Reached).kind, Kind::Text);
    for (const char* text : {"", "a", "RIFF", "Error: no melody", "//cdn/path/to/file", "VGhpcyBpcyBvbmx5IHRleHQ="}) {
        QVERIFY2(wire::detectMedia(text, wire::StringEnd::Reached).kind == Kind::Text, text);
    }
}

void MediaSignatureTest::rawBytesAreMediaByTheSameSigns()
{
    const QByteArray wav = support::sineWav(0.01);
    const auto verdict = [](const QByteArray& bytes, wire::StringEnd end, wire::RawBytes kind) {
        return wire::detectRawMedia(std::as_bytes(std::span(bytes)), end, kind).kind;
    };
    for (const wire::RawBytes kind : {wire::RawBytes::Expected, wire::RawBytes::MayBeText}) {
        QCOMPARE(verdict(wav, wire::StringEnd::Open, kind), Kind::Media);
        QCOMPARE(verdict(wav.first(31), wire::StringEnd::Open, kind), Kind::Undecided);
        QCOMPARE(verdict(wav.first(31), wire::StringEnd::Reached, kind), Kind::Media);
        QCOMPARE(verdict(wav.first(11), wire::StringEnd::Reached, kind), Kind::Text);
        QCOMPARE(verdict(QByteArray(40, 'x'), wire::StringEnd::Open, kind), Kind::Text);
        // A frame of MP3 has no NUL, but is no UTF-8.
        QCOMPARE(verdict("\xFF\xFB\x90\x64" + QByteArray(28, 'U'), wire::StringEnd::Open, kind), Kind::Media);
    }
}

void MediaSignatureTest::aTextThatBeginsLikeMediaStaysText()
{
    const auto verdict = [](const QByteArray& bytes, wire::RawBytes kind) {
        return wire::detectRawMedia(std::as_bytes(std::span(bytes)), wire::StringEnd::Open, kind).kind;
    };
    for (const char* text : {"The ftyp box is the first of an MP4 file", "OggS is how each page of an Ogg file begins",
                             "fLaC stands at the start, Grüße, and a lot of words"}) {
        QCOMPARE(verdict(text, wire::RawBytes::MayBeText), Kind::Text);
        QCOMPARE(verdict(text, wire::RawBytes::Expected), Kind::Media);
    }
    // Byte 32 is in the middle of a character.
    QCOMPARE(verdict(QByteArray("OggS") + QByteArray(27, 'x') + "é", wire::RawBytes::MayBeText), Kind::Text);
}

void MediaSignatureTest::skipsTheHeadOfADataAddress_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("isMedia");
    QTest::newRow("plain") << QByteArray("data:audio/wav;base64,") << true;
    QTest::newRow("with a parameter") << QByteArray("data:audio/x-wav;rate=24000;base64,") << true;
    QTest::newRow("without a type") << QByteArray("data:;base64,") << true;
    QTest::newRow("not base64") << QByteArray("data:audio/wav,") << false;
    QTest::newRow("no end") << "data:" + QByteArray(200, 'x') << false;
    QTest::newRow("another scheme") << QByteArray("blob:audio/wav;base64,") << false;
}

void MediaSignatureTest::skipsTheHeadOfADataAddress()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const bool, isMedia);
    const std::string text = (prefix + support::sineWav(0.1).toBase64()).left(wire::kMediaWindowBytes).toStdString();
    const wire::MediaVerdict verdict = wire::detectMedia(text, wire::StringEnd::Open);
    QCOMPARE(verdict.kind, isMedia ? Kind::Media : Kind::Text);
    QVERIFY(!isMedia || verdict.contentStart == static_cast<std::size_t>(prefix.size()));
    QCOMPARE(wire::detectMedia(text.substr(0, 9), wire::StringEnd::Open).kind, Kind::Undecided);
}

QTEST_APPLESS_MAIN(MediaSignatureTest)
#include "MediaSignatureTest.moc"
