#include "jobs/Configured.h"

#include "jobs/ParallelLimits.h"
#include "net/HttpClient.h"

#include <QFile>

#include <chrono>

namespace melodeck::jobs {

namespace {

constexpr std::int64_t kMebibyte = 1024 * 1024;

AnswerSizes answerSizes(const core::Settings& settings)
{
    AnswerSizes sizes;
    if (const auto mebibytes = settings.answerMebibytes()) {
        sizes.maxAnswerBytes = *mebibytes * kMebibyte;
    }
    if (const auto mebibytes = settings.mediaMebibytes()) {
        sizes.parts.maxMediaBytes = *mebibytes * kMebibyte;
    }
    if (const auto mebibytes = settings.jsonMebibytes()) {
        sizes.parts.maxJsonBytes = *mebibytes * kMebibyte;
    }
    if (const auto mebibytes = settings.freeMebibytes()) {
        sizes.leastRoom = *mebibytes * kMebibyte;
    }
    return sizes;
}

/// What a server's limit is kept under in the settings says which one it is.
core::Endpoint endpointOfKey(const QString& settingsKey)
{
    core::Endpoint endpoint;
    if (settingsKey != ParallelLimits::keyOf(endpoint)) {
        endpoint.kind = core::EndpointKind::Custom;
        endpoint.url = QUrl(settingsKey);
    }
    return endpoint;
}

} // namespace

net::NetworkSettings networkSettings(const core::Settings& settings)
{
    net::NetworkSettings network = net::NetworkSettings::fromEnvironment();
    if (const QString proxy = settings.proxy(); !proxy.isEmpty()) {
        network.useProxy(proxy.toUtf8());
    }
    if (const QString exceptions = settings.proxyExceptions(); !exceptions.isEmpty()) {
        network.noProxy = exceptions.toUtf8();
    }
    if (const QString file = settings.certificateFile(); !file.isEmpty()) {
        network.certificates.file = QFile::encodeName(file);
    }
    if (const auto seconds = settings.connectSeconds()) {
        network.limits.connect = std::chrono::seconds(*seconds);
    }
    if (const auto seconds = settings.stallSeconds()) {
        network.limits.stall = std::chrono::seconds(*seconds);
    }
    return network;
}

void applyLimits(const core::Settings& settings, JobTarget& target)
{
    target.sizes = answerSizes(settings);
    if (const auto seconds = settings.totalSeconds()) {
        target.timeLimit = std::chrono::seconds(*seconds);
    }
}

QueueOptions queueOptions(const core::Settings& settings)
{
    QueueOptions options;
    options.sizes = answerSizes(settings);
    if (const auto seconds = settings.totalSeconds()) {
        options.timeLimit = std::chrono::seconds(*seconds);
    }
    if (const auto retries = settings.retries()) {
        options.retries.maxRetries = *retries;
        options.retries.maxReconnects = *retries;
    }
    return options;
}

void applyParallelLimits(const core::Settings& settings, JobQueue& queue)
{
    const QHash<QString, int> limits = settings.parallelLimits();
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit) {
        queue.setParallel(endpointOfKey(limit.key()), limit.value());
    }
}

void applySettings(const core::Settings& settings, net::HttpClient& http, JobQueue& queue)
{
    http.setSettings(networkSettings(settings));
    queue.setLimits(queueOptions(settings));
}

} // namespace melodeck::jobs
