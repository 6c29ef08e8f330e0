#include "engine/server/ListenRequest.h"

#include "core/ForeignJson.h"
#include "core/Json.h"
#include "engine/server/Melody.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::engine {

namespace {

using core::ErrorCode;
using core::fail;

/// Texts for people.
struct ListenRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

core::Result<core::Json> parsed(const std::string& body)
{
    if (body.find_first_not_of(" \t\r\n") == std::string::npos) {
        return fail(ErrorCode::Parse,
                    ListenRequestText::tr("The body is empty; it must be a JSON object with \"audio\"."));
    }
    // A recording is a single long text; a tree of millions of parts would take many times its bytes.
    constexpr std::int64_t kMostBeside = 16LL * 1024 * 1024;
    const auto bytes = static_cast<std::int64_t>(body.size());
    auto json = core::parseForeignJson(QByteArray::fromRawData(body.data(), bytes), bytes + kMostBeside);
    if (!json) {
        return fail(ErrorCode::Parse,
                    ListenRequestText::tr("The body is not valid JSON. %1").arg(json.error().message));
    }
    if (!json->is_object()) {
        return fail(ErrorCode::Parse, ListenRequestText::tr("The body must be a JSON object with \"audio\"."));
    }
    return json;
}

bool isGiven(const core::Json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && !found->is_null();
}

} // namespace

core::Result<ListenRequest> readListenRequest(std::string body)
{
    auto json = parsed(body);
    body = {}; // from here on only what was read is in memory
    if (!json) {
        return fail(std::move(json).error());
    }
    if (!isGiven(*json, "audio")) {
        return fail(ErrorCode::InvalidArgument,
                    isGiven(*json, "url")
                        ? ListenRequestText::tr(
                              "url: the engine on this computer fetches nothing from the network. Send the file "
                              "itself as audio, in base64.")
                        : ListenRequestText::tr("audio: must be an audio file in base64; it is missing."));
    }
    core::Json& audio = json->at("audio");
    if (!audio.is_string()) {
        return fail(ErrorCode::InvalidArgument,
                    ListenRequestText::tr("audio: must be a text, an audio file in base64."));
    }
    if (audio.get_ref<const std::string&>().empty()) {
        return fail(ErrorCode::InvalidArgument,
                    ListenRequestText::tr("audio: must be an audio file in base64; it is empty."));
    }
    auto recording = readMelody(std::move(audio.get_ref<std::string&>()), kMaxListenSeconds, kMaxMelodySamples,
                                QStringLiteral("audio"));
    if (!recording) {
        return fail(std::move(recording).error());
    }
    const bool isCut = recording->audio.durationSeconds() >= kMaxListenSeconds;
    return ListenRequest{std::move(recording->audio), isCut};
}

} // namespace melodeck::engine
