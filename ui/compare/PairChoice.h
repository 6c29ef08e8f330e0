#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// Which two clips one key goes to and fro between: those that were chosen, or the one of now and the one before. A
/// value; clips are told by their files.
class PairChoice final
{
public:
    enum class Side : std::uint8_t { A, B };

    /// Chosen once more it is chosen no longer. A clip has one side at a time.
    void choose(Side side, const QString& path);
    /// It is gone.
    void drop(const QString& path);
    [[nodiscard]] const QString& chosen(Side side) const { return side == Side::A ? m_a : m_b; }
    [[nodiscard]] std::optional<Side> sideOf(const QString& path) const;

    /// That clip is the current one from now on.
    void note(const QString& path);
    /// Forgets which clip was before.
    void forgetBefore() { m_before.clear(); }

    /// Where the key goes from the clip that was noted last; empty where there is nothing.
    [[nodiscard]] QString other() const;
    /// The same, had nothing been chosen.
    [[nodiscard]] const QString& before() const { return m_before; }

private:
    QString m_a;
    QString m_b;
    QString m_now;
    QString m_before;
};

} // namespace melodeck::ui
