#pragma once

#include <QString>

namespace melodeck::core {

/// What people last chose for requests that go to a platform's own queue; kept beside the other settings (group
/// [async]). Never a key: where results are brought is no secret, and what comes there is signed. One thread.
struct AsyncChoices
{
    /// https:// address that results are brought to; empty where none was given.
    QString webhook{};
    /// 0 … 2, lower goes first.
    int priority = 0;
    int maxQueueSeconds = 600;
    int maxAttempts = 3;
    /// Before the second attempt, doubled for each further one, and at most.
    int firstDelayMs = 1000;
    int mostDelayMs = 5000;

    /// A value that cannot be read is as if it were missing.
    [[nodiscard]] static AsyncChoices load();
    void save() const;
};

} // namespace melodeck::core
