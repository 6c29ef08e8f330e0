#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace melodeck::core {

/// An API key or token. Prints as dots, is wiped from memory when dropped, and is never part of a recipe.
/// Copies share one buffer, which is wiped with the last of them, whichever threads they are on. Any thread.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    explicit Secret(const QString& value);

    [[nodiscard]] bool isEmpty() const { return !m_value || m_value->isEmpty(); }

    /// The plain bytes, for the one place that puts them on the wire.
    [[nodiscard]] const QByteArray& reveal() const;

private:
    // Not the array's own sharing: of two that are dropped at once neither would see that it is the last.
    std::shared_ptr<const QByteArray> m_value;
};

QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace melodeck::core
