#pragma once

namespace melodeck::net {
class HttpClient;
}
namespace melodeck::store {
class SessionKeys;
}

namespace melodeck::jobs {

class KeyLookup;
class LocalEngine;

/// What every job is run with. The referenced objects outlive the jobs.
struct JobServices
{
    net::HttpClient& http;
    LocalEngine& engine;
    const store::SessionKeys& keys;
    /// Where a key is looked for that the session does not have, or nullptr: it is sent without.
    KeyLookup* lookup = nullptr;
};

} // namespace melodeck::jobs
