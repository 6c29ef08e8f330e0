#pragma once

#include "net/NetworkSettings.h"

#include <curl/curl.h>

namespace melodeck::net {

/// Sets what a request asks of curl, its callbacks and headers excepted: address, limits, trust, the form of its body.
void setOptions(CURL* easy, const HttpRequest& request, const NetworkSettings& settings);

} // namespace melodeck::net
