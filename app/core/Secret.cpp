#include "core/Secret.h"

#include <utility>

namespace melodeck::core {

namespace {

void wipeAndDelete(QByteArray* value)
{
    // Not where somebody holds on to what reveal() gave: it is theirs to wipe then.
    if (value->isDetached()) {
        // volatile: the compiler may not drop stores into memory that is about to be freed.
        volatile char* bytes = value->data();
        for (qsizetype i = 0; i < value->size(); ++i) {
            bytes[i] = 0;
        }
    }
    const std::unique_ptr<QByteArray> owner(value);
}

} // namespace

Secret::Secret(QByteArray value)
{
    value.detach();
    m_value = std::shared_ptr<QByteArray>(std::make_unique<QByteArray>(std::move(value)).release(), &wipeAndDelete);
}

Secret::Secret(const QString& value)
    : Secret(value.toUtf8())
{
}

const QByteArray& Secret::reveal() const
{
    static const QByteArray nothing;
    return m_value ? *m_value : nothing;
}

QDebug operator<<(QDebug debug, const Secret& secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? QStringLiteral("(none)") : QStringLiteral("•••"));
    return debug;
}

} // namespace melodeck::core
