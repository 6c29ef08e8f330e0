#include "engine/server/ErrorReply.h"

#include "core/Json.h"

namespace melodeck::engine {

QByteArray ErrorReply::json() const
{
    core::Json body = core::Json::object();
    body["error"] = core::toJson(message);
    return core::toJsonBytes(body);
}

int ErrorReply::trussCode() const
{
    switch (status) {
    case 500:
        return 500;
    case 499:
    case 501:
    case 503:
        return 600;
    default:
        return 700;
    }
}

ErrorReply replyFor(const core::Error& error)
{
    switch (error.code) {
    case core::ErrorCode::InvalidArgument:
    case core::ErrorCode::Parse:
        return {400, error.message};
    case core::ErrorCode::TooLarge:
        return {413, error.message};
    case core::ErrorCode::Unavailable:
    case core::ErrorCode::Cancelled:
        return {503, error.message};
    default:
        return {500, error.message};
    }
}

} // namespace melodeck::engine
