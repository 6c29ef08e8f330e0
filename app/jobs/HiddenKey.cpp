#include "jobs/HiddenKey.h"

#include "net/HttpRequest.h"

#include <string_view>

namespace melodeck::jobs {

namespace {

/// In what the model wrote, which is paid for. A short key is a word for trying out ("test") and would be found in
/// every other sentence: there it is hidden where it stands as a key.
void hideKey(std::string& text, const std::string& key)
{
    constexpr std::size_t kLeastUnmistakable = 8;
    constexpr std::string_view kMask = "•••";
    const bool isShort = key.size() < kLeastUnmistakable;
    if (isShort && text != key && text != "Bearer " + key && text != "Api-Key " + key) {
        return;
    }
    // From the end, where a short one stands: its scheme may hold it too.
    for (auto at = isShort ? text.size() - key.size() : text.find(key); at != std::string::npos;
         at = text.find(key, at + kMask.size())) {
        text.replace(at, key.size(), kMask);
    }
}

void hideIn(core::Json& json, const std::string& key)
{
    if (auto* text = json.get_ptr<core::Json::string_t*>()) {
        hideKey(*text, key);
    } else if (json.is_structured()) {
        for (core::Json& part : json) {
            hideIn(part, key);
        }
    }
}

} // namespace

void hideKey(core::Error& error, const core::Secret& key)
{
    if (!key.isEmpty()) {
        const QString plain = QString::fromUtf8(key.reveal());
        error.message.replace(plain, QStringLiteral("•••"));
        error.detail.replace(plain, QStringLiteral("•••"));
    }
}

void hideKey(core::Json& json, const core::Secret& key)
{
    if (!key.isEmpty()) {
        hideIn(json, key.reveal().toStdString());
    }
}

void hideKey(net::HttpHead& head, const core::Secret& key)
{
    for (auto& [name, value] : head.headers) {
        if (!key.isEmpty()) {
            value.replace(key.reveal(), "•••");
        }
    }
}

} // namespace melodeck::jobs
