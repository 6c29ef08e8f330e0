#pragma once

#include "core/Json.h"
#include "fuzz/Fuzz.h"
#include "fuzz/Pieces.h"

namespace melodeck::fuzz {

/// What a reader of answers makes of an input.
struct Reading
{
    core::Result<void> outcome;
    core::Json json;
    core::Json partial;
    Pieces pieces;
    int mediaCount = 0;
    bool isRepaired = false;
};

enum class Arrival : std::uint8_t { AtOnce, InChunks };

/// Requires what holds for every reading.
void checkReading(const Reading& reading);

/// Stream is wire::AnswerStream or one that looks like it.
template <class Stream>
void readAnswer(std::span<const std::byte> input, const wire::AnswerLimits& limits, Arrival arrival, Reading& reading)
{
    Stream stream(reading.pieces, limits);
    if (arrival == Arrival::InChunks) {
        reading.outcome = writeInChunks(stream, input);
    } else {
        reading.outcome = stream.write(input);
        if (reading.outcome) {
            reading.outcome = stream.finish();
        }
    }
    reading.json = stream.json();
    reading.partial = stream.partialJson();
    reading.mediaCount = stream.mediaCount();
    reading.isRepaired = stream.hasRepairedText();
    checkReading(reading);
}

/// Requires that both are the same.
void compareArrivals(const Reading& whole, const Reading& chunked);

/// Requires that limited keeps to the limits, and that it is the same as unlimited where it succeeded.
void checkLimits(const Reading& limited, const wire::AnswerLimits& limits, const Reading& unlimited);

inline constexpr wire::AnswerLimits kSmallLimits{
    .maxDepth = 6, .maxJsonBytes = 2048, .maxMediaBytes = 1024, .maxMediaCount = 2};

/// Reads an input at once, in chunks and within small limits. The first goes into whole.
template <class Stream>
void readAnswerInAllWays(std::span<const std::byte> input, Reading& whole)
{
    Reading chunked;
    Reading limited;
    readAnswer<Stream>(input, {}, Arrival::AtOnce, whole);
    readAnswer<Stream>(input, {}, Arrival::InChunks, chunked);
    compareArrivals(whole, chunked);
    readAnswer<Stream>(input, kSmallLimits, Arrival::InChunks, limited);
    checkLimits(limited, kSmallLimits, whole);
}

} // namespace melodeck::fuzz
