#pragma once

#include "ui/desktop/PrivateBus.h"

#include <QDBusVirtualObject>
#include <QHash>

#include <functional>

namespace melodeck::tests {

/// Stands in for services of a desktop: has their names on a bus, notes what is asked of them and answers what it was
/// told to; the rest it does not know.
class FakeDesktop final : public QDBusVirtualObject
{
public:
    using Answer = std::function<QVariantList(const QDBusMessage& call)>;

    FakeDesktop(QDBusConnection bus, const QStringList& names)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        for (const QString& name : names) {
            m_bus.registerService(name);
        }
    }
    ~FakeDesktop() override { m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree); }

    /// By the name of a method.
    QHash<QString, Answer> answers;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& connection) override
    {
        const auto answer = answers.constFind(call.member());
        if (answer == answers.cend()) {
            return false;
        }
        m_calls << call;
        connection.send(call.createReply((*answer)(call)));
        return true;
    }
    void tell(const QString& path, const QString& interface, const QString& member, const QVariantList& values)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(values);
        m_bus.send(signal);
    }
    [[nodiscard]] QList<QDBusMessage> calls(const QString& member) const
    {
        QList<QDBusMessage> found;
        for (const QDBusMessage& call : m_calls) {
            if (call.member() == member) {
                found << call;
            }
        }
        return found;
    }

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_calls;
};

} // namespace melodeck::tests
