#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace melodeck::core {

/// An API key or token. Prints as dots, is wiped from memory when dropped, and is never part of a recipe.
/// Copies share one buffer, which the last owner wipes. Any thread.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    explicit Secret(const QString& value);
    ~Secret();
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    /// The plain bytes, for the one place that puts them on the wire.
    [[nodiscard]] const QByteArray& reveal() const { return m_value; }

private:
    void wipe();

    QByteArray m_value;
};

QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace melodeck::core
