#pragma once

#include "net/HttpClient.h"

#include <memory>
#include <utility>

namespace melodeck::jobs {

/// Nobody reads the rest of a transfer that was left: at the end of the scope its socket is closed. Nothing happens to
/// one that ended.
class TransferEnd final
{
public:
    TransferEnd(net::HttpClient& http, std::shared_ptr<net::Transfer> transfer)
        : m_http(http)
        , m_transfer(std::move(transfer))
    {
    }
    ~TransferEnd() { m_http.cancel(m_transfer); }
    TransferEnd(const TransferEnd&) = delete;
    TransferEnd& operator=(const TransferEnd&) = delete;

private:
    net::HttpClient& m_http;
    std::shared_ptr<net::Transfer> m_transfer;
};

} // namespace melodeck::jobs
