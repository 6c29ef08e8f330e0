#pragma once

#include "core/ByteStream.h"
#include "core/Result.h"
#include "net/HttpClient.h"

#include <memory>
#include <stop_token>

namespace melodeck::jobs {

/// Feeds the body to the network thread, which begins as soon as it has the first piece: a small body is all in that.
/// Ends early without an error when the server stopped listening: its answer says why. Returns whether the transfer was
/// begun at all. Worker thread; blocks until the last byte is handed over. Errors: those of the body.
[[nodiscard]] core::Result<bool> feedBody(core::ByteSource& body, net::HttpClient& http,
                                          const std::shared_ptr<net::Transfer>& transfer, const std::stop_token& stop);

} // namespace melodeck::jobs
