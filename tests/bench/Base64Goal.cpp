#include "bench/Base64Agreement.h"
#include "bench/Bench.h"
#include "wire/Base64.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

namespace melodeck::bench {

namespace {

constexpr double kInCache = 0.4;
constexpr double kOutOfCache = 0.6;
constexpr std::size_t kCacheText = 64UL * 1024;
constexpr std::size_t kLargeText = 256UL * 1024 * 1024;
constexpr int kRounds = 15;

/// Bytes and their text, and where the work goes.
struct Buffers
{
    explicit Buffers(std::size_t characters)
        : raw(characters / 4 * 3)
        , text(characters)
        , output(characters + 64)
    {
        for (std::size_t i = 0; i < raw.size(); ++i) {
            raw[i] = static_cast<std::byte>((i * 2654435761U) >> 13U);
        }
        wire::Base64Encoder encoder;
        (void)encoder.update(raw, text);
    }

    std::vector<std::byte> raw;
    std::vector<std::byte> text;
    std::vector<std::byte> output;
};

/// Least seconds of one call. All works take turns in each round, so that a disturbance meets all of them.
template <std::size_t count>
std::array<double, count> leastSeconds(const std::array<void (*)(Buffers&), count>& works, Buffers& buffers, int calls)
{
    std::array<double, count> least{};
    least.fill(std::numeric_limits<double>::infinity());
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < count; ++i) {
            works[i](buffers);
            const auto start = std::chrono::steady_clock::now();
            for (int call = 0; call < calls; ++call) {
                works[i](buffers);
            }
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
            least[i] = std::min(least[i], spent.count() / calls);
        }
    }
    return least;
}

void copy(Buffers& buffers)
{
    std::memcpy(buffers.output.data(), buffers.text.data(), buffers.text.size());
    asm volatile("" : : "r"(buffers.output.data()) : "memory"); // or the compiler drops copies that nobody reads
}

void encode(Buffers& buffers)
{
    wire::Base64Encoder encoder;
    if (encoder.update(buffers.raw, buffers.output) != buffers.text.size()) {
        giveUp("the encoder does not encode");
    }
}

void decode(Buffers& buffers)
{
    wire::Base64Decoder decoder;
    const auto bytes = decoder.update(buffers.text, buffers.output);
    if (!bytes || *bytes != buffers.raw.size()) {
        giveUp("the decoder does not decode");
    }
}

void encodeWithEvp(Buffers& buffers)
{
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(buffers.output.data()),
                    reinterpret_cast<const unsigned char*>(buffers.raw.data()), static_cast<int>(buffers.raw.size()));
}

void decodeWithEvp(Buffers& buffers)
{
    EVP_DecodeBlock(reinterpret_cast<unsigned char*>(buffers.output.data()),
                    reinterpret_cast<const unsigned char*>(buffers.text.data()), static_cast<int>(buffers.text.size()));
}

void encodeWithQt(Buffers& buffers)
{
    const QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char*>(buffers.raw.data()),
                                                    static_cast<qsizetype>(buffers.raw.size()))
                                .toBase64();
    std::memcpy(buffers.output.data(), text.constData(), 1);
}

void decodeWithQt(Buffers& buffers)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(reinterpret_cast<const char*>(buffers.text.data()),
                                                               static_cast<qsizetype>(buffers.text.size())),
                                       QByteArray::AbortOnBase64DecodingErrors);
    std::memcpy(buffers.output.data(), bytes.decoded.constData(), 1);
}

std::string speed(std::size_t characters, double seconds)
{
    return shown(static_cast<double>(characters) / seconds * 1e-9) + " GB/s";
}

/// Speeds count characters of the text, which is the larger side: memcpy copies as many.
void judge(const Bench& bench, std::size_t characters, int calls, std::array<std::string_view, 2> ids, double limit)
{
    constexpr std::array works{&copy, &encode, &decode, &encodeWithEvp, &decodeWithEvp, &encodeWithQt, &decodeWithQt};
    Buffers buffers(characters);
    const auto least = leastSeconds(works, buffers, calls);
    Report::note("text of " + std::to_string(characters / 1024) + " KiB: memcpy " + speed(characters, least[0]));
    Report::note("encode: melodeck " + speed(characters, least[1]) + ", EVP " + speed(characters, least[3]) +
                 ", QByteArray " + speed(characters, least[5]));
    Report::note("decode: melodeck " + speed(characters, least[2]) + ", EVP " + speed(characters, least[4]) +
                 ", QByteArray " + speed(characters, least[6]));
    bench.report.goal(ids[0], least[0] / least[1], Limit::AtLeast, limit);
    bench.report.goal(ids[1], least[0] / least[2], Limit::AtLeast, limit);
}

} // namespace

/// G7: base64 is nearly as fast as copying, and right.
void base64Goal(Bench& bench)
{
    Report::note("in cache: encode ÷ memcpy, decode ÷ memcpy, characters a second, best of " + std::to_string(kRounds) +
                 " in turns");
    judge(bench, kCacheText, 200, {"G7a", "G7b"}, kInCache);
    Report::note("out of cache, the same");
    judge(bench, bench.sizes.memoryBytes < kMiB * 1024 ? kLargeText / 4 : kLargeText, 1, {"G7c", "G7d"}, kOutOfCache);
    const Agreement agreement = compareWithEvp();
    Report::note("differences to EVP in " + std::to_string(agreement.cases) + " cases:");
    bench.report.goal("G7e", static_cast<double>(agreement.differences), Limit::AtMost, 0);
}

} // namespace melodeck::bench
