#include "jobs/ReceivedIndex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace melodeck::jobs {

namespace {

struct EncodingName
{
    PartEncoding encoding;
    const char* name;
};

constexpr std::array<EncodingName, 4> kEncodingNames{{{PartEncoding::Raw, "raw"},
                                                      {PartEncoding::Base64, "base64"},
                                                      {PartEncoding::Base64SlashEscaped, "base64, slashes escaped"},
                                                      {PartEncoding::Base64PlusEscaped, "base64, plus as \\u002B"}}};

/// What stands for a character of base64; nothing where that is the character itself.
std::string_view escapeOf(char c, PartEncoding encoding)
{
    if (c == '/' && encoding == PartEncoding::Base64SlashEscaped) {
        return "\\/";
    }
    if (c == '+' && encoding == PartEncoding::Base64PlusEscaped) {
        return "\\u002B";
    }
    return {};
}

core::Json partToJson(const ReceivedPart& part)
{
    if (part.file.isEmpty()) {
        return {{"bytes", part.bytes}};
    }
    const auto named = std::find_if(kEncodingNames.begin(), kEncodingNames.end(),
                                    [&part](const EncodingName& each) { return each.encoding == part.encoding; });
    return {
        {"file", core::toJson(part.file)}, {"offset", part.offset}, {"bytes", part.bytes}, {"encoding", named->name}};
}

std::int64_t countIn(const core::Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

bool readPart(const core::Json& json, ReceivedPart& part)
{
    if (!json.is_object()) {
        return false;
    }
    part.bytes = countIn(json, "bytes");
    part.file = core::stringMember(json, "file");
    if (part.file.isEmpty()) {
        return part.bytes >= 0;
    }
    part.offset = countIn(json, "offset");
    const QString encoding = core::stringMember(json, "encoding");
    const auto named =
        std::find_if(kEncodingNames.begin(), kEncodingNames.end(),
                     [&encoding](const EncodingName& each) { return encoding == QLatin1String(each.name); });
    if (named == kEncodingNames.end()) {
        return false;
    }
    part.encoding = named->encoding;
    const bool isHere = !part.file.contains(QLatin1Char('/')) && part.file != QLatin1String("..");
    return part.bytes >= 0 && part.offset >= 0 && isHere;
}

} // namespace

core::Json receivedIndexToJson(const ReceivedIndex& index)
{
    core::Json parts = core::Json::array();
    for (const ReceivedPart& part : index.parts) {
        parts.push_back(partToJson(part));
    }
    return {{"bytes", index.bytes},
            {"sha256", core::toJson(index.sha256)},
            {"ending", core::toJson(index.ending)},
            {"parts", std::move(parts)}};
}

core::Result<ReceivedIndex> receivedIndexFromJson(const core::Json& json)
{
    const auto damaged = [] {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("ReceivedAnswer", "The record of the answer is damaged."));
    };
    if (!json.is_object()) {
        return damaged();
    }
    ReceivedIndex index;
    index.bytes = countIn(json, "bytes");
    index.sha256 = core::stringMember(json, "sha256");
    index.ending = core::stringMember(json, "ending");
    const auto parts = json.find("parts");
    if (index.bytes < 0 || index.sha256.isEmpty() || parts == json.end() || !parts->is_array()) {
        return damaged();
    }
    for (const core::Json& each : *parts) {
        ReceivedPart part;
        if (!readPart(each, part)) {
            return damaged();
        }
        index.parts.push_back(std::move(part));
    }
    return index;
}

void PartEncoder::append(std::string_view base64, std::string& text) const
{
    if (m_encoding == PartEncoding::Base64) {
        text.append(base64);
        return;
    }
    const char escaped = m_encoding == PartEncoding::Base64SlashEscaped ? '/' : '+';
    while (!base64.empty()) {
        const std::size_t plain = std::min(base64.find(escaped), base64.size());
        text.append(base64.substr(0, plain));
        base64.remove_prefix(plain);
        if (!base64.empty()) {
            text.append(escapeOf(escaped, m_encoding));
            base64.remove_prefix(1);
        }
    }
}

void PartEncoder::update(std::span<const std::byte> bytes, std::string& text)
{
    if (m_encoding == PartEncoding::Raw) {
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return;
    }
    m_plain.resize((bytes.size() + 2) / 3 * 4);
    const std::size_t length =
        m_base64.update(bytes, std::as_writable_bytes(std::span<char>(m_plain.data(), m_plain.size())));
    append(std::string_view(m_plain).substr(0, length), text);
}

void PartEncoder::finish(std::string& text)
{
    if (m_encoding == PartEncoding::Raw) {
        return;
    }
    std::array<std::byte, 4> tail{};
    const std::size_t length = m_base64.finish(tail);
    append({reinterpret_cast<const char*>(tail.data()), length}, text);
}

std::size_t bytesWrittenIn(std::string_view text, std::span<const std::byte> bytes, PartEncoding encoding,
                           std::size_t& written)
{
    constexpr std::size_t kGroup = 3;
    std::string expected;
    PartEncoder encoder(encoding);
    encoder.update(bytes, expected);
    encoder.finish(expected);
    if (text.starts_with(expected)) {
        written = expected.size();
        return bytes.size();
    }
    const auto apart =
        std::mismatch(expected.begin(), expected.end(), text.begin(),
                      text.begin() + static_cast<std::ptrdiff_t>(std::min(expected.size(), text.size())));
    const auto same = static_cast<std::size_t>(apart.first - expected.begin());
    if (encoding == PartEncoding::Raw) {
        written = same / kGroup * kGroup;
        return written;
    }
    // Group by group: how long one is written differs from the next.
    std::size_t groups = 0;
    written = 0;
    std::size_t end = 0;
    int characters = 0;
    while (end < same) {
        end += expected[end] != '\\'
                   ? 1
                   : escapeOf(encoding == PartEncoding::Base64SlashEscaped ? '/' : '+', encoding).size();
        if (end <= same && ++characters == 4) {
            characters = 0;
            ++groups;
            written = end;
        }
    }
    return std::min(groups * kGroup, bytes.size());
}

} // namespace melodeck::jobs
