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
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"));
    store.beginGroup(QStringLiteral("async"));
    AsyncChoices choices;
    choices.webhook = store.value(QStringLiteral("webhook")).toString();
    choices.priority = numberOf(store, QStringLiteral("priority"), 0, 2, choices.priority);
    choices.maxQueueSeconds =
        numberOf(store, QStringLiteral("queue_seconds"), kLeastSeconds, kMostSeconds, choices.maxQueueSeconds);
    choices.maxAttempts = numberOf(store, QStringLiteral("attempts"), 1, kMostAttempts, choices.maxAttempts);
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
}

} // namespace melodeck::core
