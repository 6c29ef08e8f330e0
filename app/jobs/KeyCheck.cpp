#include "jobs/KeyCheck.h"

#include "api/HttpErrors.h"
#include "core/Json.h"
#include "jobs/HiddenKey.h"
#include "jobs/SmallAnswer.h"
#include "net/HttpClient.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

/// Texts for people.
struct KeyCheckText final
{
    Q_DECLARE_TR_FUNCTIONS(KeyCheck)
};

/// An account is some hundred bytes.
constexpr qsizetype kMostKeyAnswer = 64 * 1024;

core::Error refusal(int status, const api::HttpFailure& failure)
{
    switch (status) {
    case 401:
        return {core::ErrorCode::Unauthorized,
                KeyCheckText::tr(
                    "The platform does not accept this key. It may be cut off or deleted: copy it again from the "
                    "settings of your workspace."),
                {}};
    case 403:
        return {core::ErrorCode::Unauthorized,
                KeyCheckText::tr(
                    "The platform knows no such key, or does not let it see its account. A key that is limited to "
                    "some models may work for those all the same."),
                {}};
    case 402:
        return {core::ErrorCode::Unauthorized,
                KeyCheckText::tr(
                    "The key is right, but the workspace has to settle its billing before models answer. Nothing "
                    "ran. See its billing page."),
                {}};
    default:
        core::Endpoint platform;
        platform.kind = core::EndpointKind::Custom;
        platform.url = managementAddress();
        return api::errorFromHttp(failure, platform);
    }
}

} // namespace

QUrl managementAddress()
{
    return QUrl(QStringLiteral("https://api.baseten.co"));
}

core::Result<Account> checkKey(net::HttpClient& http, const QUrl& management, core::AuthScheme scheme,
                               const core::Secret& key, const std::stop_token& stop)
{
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = management;
    request.url.setPath(QStringLiteral("/v1/users/me"));
    request.authorization = net::Authorization{scheme, key};
    request.limits.total = 30s;
    const auto answer = askForSmall(http, std::move(request), kMostKeyAnswer, stop);
    if (!answer) {
        return core::fail(answer.error());
    }
    if (!answer->isGood()) {
        api::HttpFailure failure;
        failure.status = answer->status;
        failure.body = answer->body;
        core::Error error = refusal(answer->status, failure);
        hideKey(error, key);
        return core::fail(std::move(error));
    }
    const auto json = core::parseJson(answer->body);
    if (!json || !json->is_object() || !json->contains("user_id")) {
        return core::fail(
            core::ErrorCode::Parse,
            KeyCheckText::tr(
                "What answered is not Baseten: a proxy or a sign-in page of the network may stand between. The "
                "key was not checked."));
    }
    return Account{core::stringMember(*json, "name"), core::stringMember(*json, "email"),
                   core::stringMember(*json, "workspace_name")};
}

} // namespace melodeck::jobs
