#include "api/CredentialFile.h"
#include "api/Endpoints.h"
#include "api/Management.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

namespace {

void readKeys(const api::FoundKeys& found)
{
    for (const api::FoundKey& one : found.keys) {
        require(!one.key.isEmpty() && !one.remote.host().isEmpty(), "a key has a server");
    }
}

} // namespace

void examine(std::span<const std::byte> input)
{
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    readKeys(api::readTrussCredentials(bytes));
    readKeys(api::readToolCredentials(bytes));
    if (const auto models = api::readModels(bytes)) {
        for (const api::PlatformModel& model : *models) {
            const auto endpoint = api::parseEndpoint(QStringLiteral("baseten:%1").arg(model.id));
            require(!endpoint || api::isBasetenAddress(endpoint->url), "an id leads to the platform or nowhere");
        }
    }
    const auto environments = api::readEnvironments(bytes);
    const auto deployments = api::readDeployments(bytes);
    if (!deployments) {
        return;
    }
    for (const api::PlatformTarget& target :
         api::targetsOf(*deployments, environments ? *environments : std::vector<QString>())) {
        require(!api::deploymentWords(target.deployment).isEmpty(), "each state has words");
        const auto endpoint = api::parseEndpoint(QStringLiteral("baseten:abc123/") + target.path);
        require(!endpoint || api::isBasetenAddress(endpoint->url), "a target leads to the platform or nowhere");
    }
}

} // namespace melodeck::fuzz
