#include "core/AsyncChoices.h"

#include <QSettings>

namespace melodeck::core {

namespace {

int numberOf(const QSettings& store, const QString& key, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = store.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

} // namespace

AsyncChoices AsyncChoices::load()
{
    constexpr int kLeastSeconds = 10;
    constexpr int kMostSeconds = 259'200;
    constexpr int kMostAttempts = 10;
    constexpr int kMostFirstDelayMs = 10'000;
    constexpr int kMostDelayMs = 60'000;
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"));
    store.beginGroup(QStringLiteral("async"));
    AsyncChoices choices;
    choices.webhook = store.value(QStringLiteral("webhook")).toString();
    choices.priority = numberOf(store, QStringLiteral("priority"), 0, 2, choices.priority);
    choices.maxQueueSeconds =
        numberOf(store, QStringLiteral("queue_seconds"), kLeastSeconds, kMostSeconds, choices.maxQueueSeconds);
    choices.maxAttempts = numberOf(store, QStringLiteral("attempts"), 1, kMostAttempts, choices.maxAttempts);
    choices.firstDelayMs =
        numberOf(store, QStringLiteral("first_delay_ms"), 0, kMostFirstDelayMs, choices.firstDelayMs);
    choices.mostDelayMs = numberOf(store, QStringLiteral("most_delay_ms"), 0, kMostDelayMs, choices.mostDelayMs);
    return choices;
}

void AsyncChoices::save() const
{
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"));
    store.beginGroup(QStringLiteral("async"));
    store.setValue(QStringLiteral("webhook"), webhook);
    store.setValue(QStringLiteral("priority"), priority);
    store.setValue(QStringLiteral("queue_seconds"), maxQueueSeconds);
    store.setValue(QStringLiteral("attempts"), maxAttempts);
    store.setValue(QStringLiteral("first_delay_ms"), firstDelayMs);
    store.setValue(QStringLiteral("most_delay_ms"), mostDelayMs);
}

} // namespace melodeck::core
