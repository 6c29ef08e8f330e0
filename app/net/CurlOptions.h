#pragma once

#include "net/HttpRequest.h"
#include "net/NetworkSettings.h"

#include <curl/curl.h>

namespace melodeck::net {

/// Sets what a request asks of curl, its callbacks and headers excepted: address, limits, trust, the form of its body.
void setOptions(CURL* easy, const HttpRequest& request, const NetworkSettings& settings);

/// Whether this libcurl undoes every content encoding that the head names (RFC 9110 §8.4), so that the body arrives as
/// it was meant. One that it does not know makes it refuse the whole body.
[[nodiscard]] bool canDecode(const HttpHead& head);

} // namespace melodeck::net
