#include "bench/Base64Agreement.h"

#include "wire/Base64.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <optional>
#include <random>

namespace melodeck::bench {

namespace {

constexpr int kMaxLength = 1024;
/// One text for the vector loop of any kernel and what is left of it, one that ends in padding.
constexpr std::initializer_list<int> kDamagedLengths{200, 103};

const unsigned char* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray noise(int length)
{
    std::minstd_rand random(static_cast<unsigned>(length) + 1);
    QByteArray bytes(length, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random());
    }
    return bytes;
}

QByteArray evpEncoded(const QByteArray& bytes)
{
    QByteArray text(bytes.size() / 3 * 4 + 5, '\0'); // EVP ends it with a NUL
    text.truncate(
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), octets(bytes), static_cast<int>(bytes.size())));
    return text;
}

/// EVP counts the padding as bytes.
std::optional<QByteArray> evpDecoded(const QByteArray& text)
{
    QByteArray bytes(text.size() / 4 * 3 + 3, '\0');
    const int size =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), octets(text), static_cast<int>(text.size()));
    if (size < 0) {
        return std::nullopt;
    }
    bytes.truncate(size - (text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0));
    return bytes;
}

bool isOfAlphabet(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

/// What a strict decoder has to say. EVP decides where the text is of the alphabet; elsewhere only refusing is right.
std::optional<QByteArray> expected(const QByteArray& text)
{
    qsizetype content = text.size();
    while (content > 0 && text.size() - content < 2 && text[content - 1] == '=') {
        --content;
    }
    for (const char c : text.first(content)) {
        if (!isOfAlphabet(c)) {
            return std::nullopt;
        }
    }
    const auto decoded = evpDecoded(text);
    // Bits beyond the last byte have to be zero, so that a file has one text only.
    return decoded && evpEncoded(*decoded) == text ? decoded : std::nullopt;
}

void compareLength(int length, Agreement& agreement)
{
    const QByteArray bytes = noise(length);
    const QByteArray text = evpEncoded(bytes);
    const auto decoded = wire::decodeBase64(text);
    agreement.cases += 2;
    agreement.differences += wire::encodeBase64(bytes) == text ? 0 : 1;
    agreement.differences += decoded && *decoded == bytes && evpDecoded(text) == bytes ? 0 : 1;
}

void compareDamaged(const QByteArray& text, Agreement& agreement)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (int value = 0; value < 256; ++value) {
            QByteArray damaged = text;
            damaged[place] = static_cast<char>(value);
            const auto wanted = expected(damaged);
            const auto decoded = wire::decodeBase64(damaged);
            const bool isSame = decoded ? wanted == *decoded : !wanted.has_value();
            ++agreement.cases;
            agreement.differences += isSame ? 0 : 1;
        }
    }
}

} // namespace

Agreement compareWithEvp()
{
    Agreement agreement;
    for (int length = 0; length <= kMaxLength; ++length) {
        compareLength(length, agreement);
    }
    for (const int length : kDamagedLengths) {
        compareDamaged(evpEncoded(noise(length)), agreement);
    }
    return agreement;
}

} // namespace melodeck::bench
