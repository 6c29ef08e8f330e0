#include "net/RequestHeaders.h"

namespace melodeck::net {

namespace {

void wipe(char* text)
{
    // volatile: the compiler may not drop stores into memory that is about to be freed.
    for (volatile char* c = text; *c != '\0'; ++c) {
        *c = '\0';
    }
}

} // namespace

RequestHeaders::RequestHeaders(const HttpRequest& request)
{
    add("Accept: */*");
    add("Expect:"); // Without it curl waits a second for leave to send.
    // Answers are base64 and audio, which gain nothing; curl undoes what a server compresses unasked.
    add("Accept-Encoding:");
    if (request.bodyBytes > 0) {
        add("Content-Type: " + request.contentType);
    }
    for (const auto& [name, value] : request.headers) {
        // A header without a value ends in ';' for curl; "name:" would mean that it is to be left out.
        add(value.isEmpty() ? name + ";" : name + ": " + value);
    }
    if (request.authorization) {
        const bool isBearer = request.authorization->scheme == core::AuthScheme::Bearer;
        QByteArray line =
            (isBearer ? "Authorization: Bearer " : "Authorization: Api-Key ") + request.authorization->key.reveal();
        add(line);
        wipe(line.data());
    }
}

RequestHeaders::~RequestHeaders()
{
    for (const curl_slist* header = m_list; header != nullptr; header = header->next) {
        wipe(header->data);
    }
    curl_slist_free_all(m_list);
}

void RequestHeaders::add(const QByteArray& line)
{
    if (curl_slist* longer = curl_slist_append(m_list, line.constData())) {
        m_list = longer;
    }
}

} // namespace melodeck::net
