#include "api/RequestLimits.h"

#include "api/Endpoints.h"

#include <QCoreApplication>

namespace melodeck::api {

namespace {

/// Texts for people.
struct RequestLimitsText final
{
    Q_DECLARE_TR_FUNCTIONS(RequestLimits)
};

constexpr std::int64_t kMegabyte = 1'000'000;
constexpr std::int64_t kPlatformBytes = 100 * kMegabyte;
constexpr std::chrono::seconds kPlatformRun(1200);
constexpr std::chrono::seconds kWeek(7 * 24 * 3600);

} // namespace

std::optional<std::int64_t> mostBodyBytes(const core::Endpoint& endpoint)
{
    return isBasetenAddress(endpoint.url) ? std::optional(kPlatformBytes) : std::nullopt;
}

std::chrono::seconds longestRun(const core::Endpoint& endpoint)
{
    return isBasetenAddress(endpoint.url) ? kPlatformRun : kWeek;
}

std::optional<core::Error> overBodyLimit(const core::Endpoint& endpoint, std::int64_t bytes)
{
    const auto most = mostBodyBytes(endpoint);
    if (!most || bytes <= *most) {
        return std::nullopt;
    }
    // Rounded up: one that is a byte too large must not look as if it were just right.
    const std::int64_t megabytes = (bytes + kMegabyte - 1) / kMegabyte;
    return core::Error{
        core::ErrorCode::TooLarge,
        RequestLimitsText::tr("The request is %1 MB, and Baseten takes %2 MB at most. Nothing was sent. Choose a "
                              "shorter region or a smaller format (mono, FLAC, MP3), or give a link where the model "
                              "takes one.")
            .arg(megabytes)
            .arg(*most / kMegabyte),
        {}};
}

} // namespace melodeck::api
