#include "api/AsyncAnswers.h"
#include "api/WebhookSignature.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

void examine(std::span<const std::byte> input)
{
    // As a header: nobody who does not know the secret writes one that fits.
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    api::WebhookSignature signature({core::Secret(QByteArray("whsec_unknown"))});
    signature.add(input);
    require(!signature.matches(bytes), "a guess is no signature");

    const auto json = core::parseJson(bytes);
    if (!json) {
        return;
    }
    (void)api::submittedId(*json);
    (void)api::readAsyncCancel(*json);
    (void)api::readAsyncQueue(*json);
    if (const auto status = api::readAsyncStatus(*json)) {
        require(!api::describeAsyncStatus(*status).isEmpty(), "a status has words");
    }
    if (const auto result = api::readAsyncResult(*json)) {
        require(!result->requestId.contains(QLatin1Char('/')) && !result->requestId.contains(QLatin1Char('.')),
                "an id is no path");
    }
}

} // namespace melodeck::fuzz
