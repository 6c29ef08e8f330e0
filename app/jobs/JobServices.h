#pragma once

namespace melodeck::net {
class HttpClient;
}
namespace melodeck::store {
class SessionKeys;
}

namespace melodeck::jobs {

class LocalEngine;

/// What every job is run with. The referenced objects outlive the jobs.
struct JobServices
{
    net::HttpClient& http;
    LocalEngine& engine;
    const store::SessionKeys& keys;
};

} // namespace melodeck::jobs
