#include "core/Error.h"

#include <array>
#include <system_error>
#include <utility>

namespace melodeck::core {

namespace {

struct CodeFacts
{
    ErrorCode code;
    const char* name;
    int exit;
};

constexpr std::array<CodeFacts, 12> kFacts{{
    {ErrorCode::ModelError, "ModelError", 1},
    {ErrorCode::Unauthorized, "Unauthorized", 3},
    {ErrorCode::NotFound, "NotFound", 4},
    {ErrorCode::InvalidArgument, "InvalidArgument", 5},
    {ErrorCode::Parse, "Parse", 5},
    {ErrorCode::TooLarge, "TooLarge", 5},
    {ErrorCode::Unavailable, "Unavailable", 6},
    {ErrorCode::RateLimited, "RateLimited", 6},
    {ErrorCode::Timeout, "Timeout", 6},
    {ErrorCode::Io, "Io", 7},
    {ErrorCode::Unknown, "Unknown", 7},
    {ErrorCode::Cancelled, "Cancelled", 130},
}};

const CodeFacts& factsOf(ErrorCode code)
{
    for (const CodeFacts& facts : kFacts) {
        if (facts.code == code) {
            return facts;
        }
    }
    return kFacts[10]; // Unknown
}

} // namespace

int exitCode(ErrorCode code)
{
    return factsOf(code).exit;
}

QString systemWords(int systemError)
{
    return QString::fromStdString(std::generic_category().message(systemError));
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(factsOf(code).name);
}

ErrorCode errorCodeFromName(const QString& name)
{
    for (const CodeFacts& facts : kFacts) {
        if (name == QLatin1String(facts.name)) {
            return facts.code;
        }
    }
    return ErrorCode::Unknown;
}

} // namespace melodeck::core
