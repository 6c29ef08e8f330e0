#pragma once

#include "net/HttpRequest.h"

#include <curl/curl.h>

namespace melodeck::net {

/// The headers of a request as curl wants them, the key among them: wiped from memory when dropped.
class RequestHeaders final
{
public:
    explicit RequestHeaders(const HttpRequest& request);
    ~RequestHeaders();
    RequestHeaders(const RequestHeaders&) = delete;
    RequestHeaders& operator=(const RequestHeaders&) = delete;

    /// Must outlive every transfer that uses it.
    [[nodiscard]] curl_slist* list() const { return m_list; }

private:
    void add(const QByteArray& line);

    curl_slist* m_list = nullptr;
};

} // namespace melodeck::net
