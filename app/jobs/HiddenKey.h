#pragma once

#include "core/Error.h"
#include "core/Json.h"
#include "core/Secret.h"

namespace melodeck::net {
struct HttpHead;
}

namespace melodeck::jobs {

/// A server may quote the key that it did not like: it is not shown, kept or logged for that. Nothing to do without
/// one.
void hideKey(core::Error& error, const core::Secret& key);

/// One that shows what it was asked, as servers for trying things out do, gives the key back in its answer.
void hideKey(core::Json& json, const core::Secret& key);

void hideKey(net::HttpHead& head, const core::Secret& key);

} // namespace melodeck::jobs
