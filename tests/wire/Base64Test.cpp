#include "wire/Base64.h"

#include "wire/Base64Blocks.h"

#include <QRandomGenerator>
#include <QTest>

#include <openssl/evp.h>

#include <array>
#include <optional>
#include <span>
#include <vector>

using namespace melodeck;
using wire::Base64Decoder;
using wire::Base64Encoder;

namespace {

QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

QByteArray evpEncoded(const QByteArray& bytes)
{
    // One more than the text: EVP ends it with a NUL.
    QByteArray text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<int>(bytes.size()));
    text.truncate(length);
    return text;
}

/// Nothing where EVP refuses. EVP gives three bytes for a padded group as well: the padding has to be taken off.
std::optional<QByteArray> evpDecoded(const QByteArray& text)
{
    QByteArray bytes(text.size() / 4 * 3 + 1, '\0');
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                        reinterpret_cast<const unsigned char*>(text.constData()), static_cast<int>(text.size()));
    if (length < 0) {
        return std::nullopt;
    }
    bytes.truncate(length - (text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0));
    return bytes;
}

QByteArray encodedInChunks(const QByteArray& bytes, qsizetype chunk)
{
    Base64Encoder encoder;
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += chunk) {
        const QByteArray piece = bytes.mid(i, chunk);
        std::vector<std::byte> room(static_cast<std::size_t>(piece.size() + 2) / 3 * 4);
        const std::size_t count = encoder.update(std::as_bytes(std::span(piece)), room);
        text.append(reinterpret_cast<const char*>(room.data()), static_cast<qsizetype>(count));
    }
    std::array<std::byte, 4> tail{};
    const std::size_t count = encoder.finish(tail);
    return text.append(reinterpret_cast<const char*>(tail.data()), static_cast<qsizetype>(count));
}

core::Result<QByteArray> decodedInChunks(const QByteArray& text, qsizetype chunk)
{
    Base64Decoder decoder;
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += chunk) {
        const QByteArray piece = text.mid(i, chunk);
        std::vector<std::byte> room(Base64Decoder::decodedRoom(static_cast<std::size_t>(piece.size())));
        const core::Result<std::size_t> count = decoder.update(std::as_bytes(std::span(piece)), room);
        if (!count) {
            return core::fail(count.error());
        }
        bytes.append(reinterpret_cast<const char*>(room.data()), static_cast<qsizetype>(*count));
    }
    if (const core::Result<void> ended = decoder.finish(); !ended) {
        return core::fail(ended.error());
    }
    return bytes;
}

std::vector<wire::base64::Kernel> kernels()
{
    std::vector<wire::base64::Kernel> kernels{wire::base64::Kernel::Table};
    if (wire::base64::bestKernel() != wire::base64::Kernel::Table) {
        kernels.push_back(wire::base64::bestKernel());
    }
    return kernels;
}

const std::uint8_t* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

std::uint8_t* octets(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

} // namespace

class Base64Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOpenSslOnEveryTailLength();
    void agreesWithOpenSslOnEveryByteInEveryPlace();
    void everyKernelAgreesWithOpenSslOnEveryLength();
    void everyKernelStopsBeforeEveryBadByteInEveryPlace();
    void anyChunkingGivesTheSame();
    void refusesPaddingThatDoesNotEndTheText_data();
    void refusesPaddingThatDoesNotEndTheText();
    void refusesUnusedBitsThatAreSet();
    void namesThePlaceOfABadCharacter();
};

void Base64Test::agreesWithOpenSslOnEveryTailLength()
{
    for (qsizetype length = 0; length <= 200; ++length) {
        const QByteArray bytes = randomBytes(length, static_cast<quint32>(length));
        const QByteArray text = wire::encodeBase64(bytes);
        QCOMPARE(text, evpEncoded(bytes));
        QCOMPARE(text.size(), Base64Encoder::encodedSize(length));
        const core::Result<QByteArray> back = wire::decodeBase64(text);
        QVERIFY(back.has_value());
        QCOMPARE(*back, bytes);
        QCOMPARE(*back, evpDecoded(text).value());
    }
}

void Base64Test::agreesWithOpenSslOnEveryByteInEveryPlace()
{
    // 21 groups: places in the inner loop, in the first and in the last group.
    const QByteArray valid = wire::encodeBase64(randomBytes(63, 7));
    for (qsizetype place = 0; place < valid.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray text = valid;
            text[place] = static_cast<char>(byte);
            const core::Result<QByteArray> ours = wire::decodeBase64(text);
            // Where EVP is lax we are not: it skips white space and '-' at the ends, and takes '=' anywhere for a zero.
            if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == '-') {
                QVERIFY(!ours.has_value());
                continue;
            }
            if (byte == '=') {
                const bool isCanonical = place == text.size() - 1 && evpEncoded(evpDecoded(text).value()) == text;
                QCOMPARE(ours.has_value(), isCanonical);
                continue;
            }
            const std::optional<QByteArray> reference = evpDecoded(text);
            QCOMPARE(ours.has_value(), reference.has_value());
            if (ours) {
                QCOMPARE(*ours, *reference);
            }
        }
    }
}

void Base64Test::everyKernelAgreesWithOpenSslOnEveryLength()
{
    // Behind the output stands something that no kernel may touch.
    const QByteArray fence(64, '#');
    for (const wire::base64::Kernel kernel : kernels()) {
        for (qsizetype groups = 0; groups <= 300; ++groups) {
            const QByteArray bytes = randomBytes(groups * 3, static_cast<quint32>(groups) + 1);
            QByteArray text = QByteArray(groups * 4, '\0') + fence;
            wire::base64::encodeGroups(octets(bytes), static_cast<std::size_t>(groups), octets(text), kernel);
            QCOMPARE(text, evpEncoded(bytes) + fence);

            const QByteArray exact = text.first(groups * 4);
            QByteArray back = QByteArray(groups * 3, '\0') + fence;
            QCOMPARE(wire::base64::decodeGroups(octets(exact), static_cast<std::size_t>(groups), octets(back), kernel),
                     static_cast<std::size_t>(groups));
            QCOMPARE(back, bytes + fence);
        }
    }
}

void Base64Test::everyKernelStopsBeforeEveryBadByteInEveryPlace()
{
    // Long enough for several steps of a kernel and for what the table does at the end.
    constexpr qsizetype kGroups = 40;
    const QByteArray valid = evpEncoded(randomBytes(kGroups * 3, 11));
    for (const wire::base64::Kernel kernel : kernels()) {
        for (qsizetype place = 0; place < valid.size(); ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray text = valid;
                text[place] = static_cast<char>(byte);
                // '=' is for the decoder around the kernel, and OpenSSL is lax about white space and '-'.
                const bool isForeign = QByteArrayView("=- \t\r\n").contains(static_cast<char>(byte));
                const std::optional<QByteArray> reference = isForeign ? std::nullopt : evpDecoded(text);
                const qsizetype good = reference ? kGroups : place / 4;
                QByteArray back(kGroups * 3, '\0');
                QCOMPARE(wire::base64::decodeGroups(octets(text), std::size_t{kGroups}, octets(back), kernel),
                         static_cast<std::size_t>(good));
                QCOMPARE(back.first(good * 3), reference ? *reference : evpDecoded(text.first(good * 4)).value());
            }
        }
    }
}

void Base64Test::anyChunkingGivesTheSame()
{
    for (const qsizetype length : {0, 1, 2, 3, 4, 5, 47, 48, 49, 1000}) {
        const QByteArray bytes = randomBytes(length, 3);
        const QByteArray text = evpEncoded(bytes);
        for (qsizetype chunk = 1; chunk <= 17; ++chunk) {
            QCOMPARE(encodedInChunks(bytes, chunk), text);
            const core::Result<QByteArray> back = decodedInChunks(text, chunk);
            QVERIFY(back.has_value());
            QCOMPARE(*back, bytes);
            QVERIFY(length == 0 || !decodedInChunks(text.chopped(1), chunk).has_value());
            QVERIFY(length == 0 || !decodedInChunks(text + '=', chunk).has_value());
        }
    }
}

void Base64Test::refusesPaddingThatDoesNotEndTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"=", "==", "====", "A===", "AA=A", "=AAA", "A=AA", "AA==AA==", "AAA=AAAA", "AA===", "AA", "AAA", "A"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void Base64Test::refusesPaddingThatDoesNotEndTheText()
{
    QFETCH(const QByteArray, text);
    for (qsizetype chunk = 1; chunk <= 5; ++chunk) {
        const core::Result<QByteArray> bytes = decodedInChunks(text, chunk);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, core::ErrorCode::Parse);
    }
}

void Base64Test::refusesUnusedBitsThatAreSet()
{
    int oneByte = 0;
    int twoBytes = 0;
    for (const char c : QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")) {
        oneByte += wire::decodeBase64(QByteArray("A") + c + "==").has_value() ? 1 : 0;
        twoBytes += wire::decodeBase64(QByteArray("AA") + c + "=").has_value() ? 1 : 0;
    }
    QCOMPARE(oneByte, 4);
    QCOMPARE(twoBytes, 16);
}

void Base64Test::namesThePlaceOfABadCharacter()
{
    const core::Result<QByteArray> bytes = wire::decodeBase64("AAAAAAAA!AAA");
    QVERIFY(!bytes.has_value());
    QVERIFY2(bytes.error().message.contains(QLatin1String("near character 9")), qPrintable(bytes.error().message));
}

QTEST_APPLESS_MAIN(Base64Test)
#include "Base64Test.moc"
