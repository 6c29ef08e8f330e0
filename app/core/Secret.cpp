#include "core/Secret.h"

#include <utility>

namespace melodeck::core {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
}

Secret::Secret(const QString& value)
    : m_value(value.toUtf8())
{
}

Secret::~Secret()
{
    wipe();
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

void Secret::wipe()
{
    if (m_value.isDetached()) {
        // volatile: the compiler may not drop stores into memory that is about to be freed.
        volatile char* bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i) {
            bytes[i] = 0;
        }
    }
    m_value.clear();
}

QDebug operator<<(QDebug debug, const Secret& secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? QStringLiteral("(none)") : QStringLiteral("•••"));
    return debug;
}

} // namespace melodeck::core
