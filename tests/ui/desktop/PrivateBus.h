#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace melodeck::tests {

/// A message bus of one test's own, on which no service can be started by name.
class PrivateBus final
{
public:
    /// False where it does not start.
    [[nodiscard]] bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly)) {
            return false;
        }
        config.write(
            "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
            "'http:\x2f\x2fwww.freedesktop.org/standards/dbus/1.0/busconfig.dtd'><busconfig><type>session</type>"
            "<listen>unix:tmpdir=" +
            QFile::encodeName(m_folder.path()) +
            "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
            "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                       QStringLiteral("--config-file=") + config.fileName()});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead()) {
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return !m_address.isEmpty();
    }
    ~PrivateBus()
    {
        for (const QString& name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        stop();
    }
    /// As it is when it crashes.
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] const QString& address() const { return m_address; }
    /// Another participant.
    [[nodiscard]] QDBusConnection connection(const QString& name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// The first value of the answer to a call, while this thread, on which the service may live as well, goes on; an error
/// has the type QDBusError.
[[nodiscard]] inline QVariant ask(const QDBusConnection& bus, const QDBusMessage& question)
{
    QDBusPendingCallWatcher call(bus.asyncCall(question));
    if (!QTest::qWaitFor([&call] { return call.isFinished(); }, 10'000)) {
        return {};
    }
    const QDBusMessage answer = call.reply();
    if (answer.type() == QDBusMessage::ErrorMessage) {
        return QVariant::fromValue(QDBusError(answer));
    }
    QVariant value = answer.arguments().value(0);
    if (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace melodeck::tests
