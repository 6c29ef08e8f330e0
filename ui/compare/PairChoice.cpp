#include "ui/compare/PairChoice.h"

namespace melodeck::ui {

void PairChoice::choose(Side side, const QString& path)
{
    QString& chosen = side == Side::A ? m_a : m_b;
    QString& other = side == Side::A ? m_b : m_a;
    if (chosen == path) {
        chosen.clear();
        return;
    }
    chosen = path;
    if (other == path) {
        other.clear();
    }
}

void PairChoice::drop(const QString& path)
{
    for (QString* each : {&m_a, &m_b, &m_now, &m_before}) {
        if (*each == path) {
            each->clear();
        }
    }
}

std::optional<PairChoice::Side> PairChoice::sideOf(const QString& path) const
{
    if (path.isEmpty() || (path != m_a && path != m_b)) {
        return std::nullopt;
    }
    return path == m_a ? Side::A : Side::B;
}

void PairChoice::note(const QString& path)
{
    if (path != m_now) {
        m_before = m_now;
        m_now = path;
    }
}

QString PairChoice::other() const
{
    if (!m_a.isEmpty() && !m_b.isEmpty()) {
        return m_now == m_a ? m_b : m_a;
    }
    const QString& one = m_a.isEmpty() ? m_b : m_a;
    return one.isEmpty() || one == m_now ? m_before : one;
}

} // namespace melodeck::ui
