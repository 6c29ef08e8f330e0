#include "fuzz/AnswerReading.h"
#include "jobs/AnswerBody.h"

#include <array>

namespace melodeck::fuzz {

namespace {

/// What a server may call its answer.
constexpr std::array kTypes{"",           "application/json", "application/octet-stream", "application/msgpack",
                            "text/plain", "audio/wav",        "audio/pcm;rate=24000",     "text/event-stream"};

struct Taken
{
    jobs::AnswerKind kind = jobs::AnswerKind::Undecided;
    core::Result<void> outcome;
    core::Json json;
    Pieces pieces;
    QByteArray told;
};

void take(const jobs::AnswerFacts& facts, std::span<const std::byte> input, const wire::AnswerLimits& limits,
          Arrival arrival, Taken& taken)
{
    jobs::AnswerBody body(facts, {taken.pieces, {}, [&taken](const QByteArray& text) { taken.told += text; }}, limits);
    if (arrival == Arrival::InChunks) {
        taken.outcome = writeInChunks(body, input);
    } else {
        taken.outcome = body.write(input);
        if (taken.outcome) {
            taken.outcome = body.finish();
        }
    }
    taken.kind = body.kind();
    taken.json = body.json();
}

} // namespace

/// The first byte chooses what the server calls it, and whether the model streams samples without a header.
void examine(std::span<const std::byte> input)
{
    if (input.empty()) {
        return;
    }
    const auto choice = std::to_integer<unsigned>(input.front());
    jobs::AnswerFacts facts{kTypes[choice % kTypes.size()], {}};
    if ((choice & 0x80U) != 0) {
        facts.streamedPcm = audio::RawPcm{24'000, 1, audio::RawPcm::Sample::Int16};
    }
    const auto body = input.subspan(1);
    Taken whole;
    Taken chunked;
    take(facts, body, {}, Arrival::AtOnce, whole);
    take(facts, body, {}, Arrival::InChunks, chunked);
    require(whole.kind == chunked.kind, "what it is does not depend on how it arrives");
    require(whole.outcome.has_value() == chunked.outcome.has_value(), "nor whether it can be read");
    require(!whole.outcome || whole.json == chunked.json, "nor what it says");
    require(whole.pieces.wholeBytes() == chunked.pieces.wholeBytes(), "nor its media");

    Taken limited;
    take(facts, body, kSmallLimits, Arrival::InChunks, limited);
    require(limited.pieces.wholeBytes() <= static_cast<std::size_t>(kSmallLimits.maxMediaBytes),
            "no kind of answer writes more media than the limit");
    require(limited.pieces.whole().size() <= static_cast<std::size_t>(kSmallLimits.maxMediaCount),
            "nor more pieces of it");
    require(!limited.outcome || limited.json == whole.json, "within the limits it is the same");
}

} // namespace melodeck::fuzz
