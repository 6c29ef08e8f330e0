#pragma once

#include "bench/server/HeldTransfers.h"
#include "bench/server/Stream.h"

namespace melodeck::bench {

/// Answers the requests of one client until it leaves (HTTP/1.1, keep-alive). Blocks: one thread a connection.
///
///   POST /answer/<clips>x<bytes>/<delay ms>   the answer, so long after the last byte of the request
///   POST /hold/<clips>x<bytes>/<characters>   the beginning of that answer; the rest never comes
///   GET  /held                                HeldTransfers::state()
void serve(Stream& stream, HeldTransfers& held);

} // namespace melodeck::bench
