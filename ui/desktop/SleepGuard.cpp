#include "ui/desktop/SleepGuard.h"

#include "ui/desktop/BusNames.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr uint kSuspend = 4;

QString powerService()
{
    return QStringLiteral("org.freedesktop.PowerManagement");
}

QString powerPath()
{
    return QStringLiteral("/org/freedesktop/PowerManagement/Inhibit");
}

QString powerInterface()
{
    return QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
}

} // namespace

SleepGuard::SleepGuard(const QDBusConnection& session, const QString& systemConnection, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_systemConnection(systemConnection)
{
}

SleepGuard::~SleepGuard()
{
    release();
}

void SleepGuard::setHeld(bool held)
{
    if (m_isWanted == held) {
        return;
    }
    m_isWanted = held;
    if (!held) {
        release();
    } else if (m_holder == Holder::Nobody && !m_isAsking) {
        ask(Holder::Portal);
    }
}

void SleepGuard::ask(Holder whom)
{
    const QString name = QStringLiteral("Melodeck");
    const QString reason = tr("Requests are on their way");
    QDBusMessage question;
    switch (whom) {
    case Holder::Portal:
        question = QDBusMessage::createMethodCall(
            portalService(), portalPath(), QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
        question << QString() << kSuspend << QVariantMap{{QStringLiteral("reason"), reason}};
        break;
    case Holder::Desktop:
        question =
            QDBusMessage::createMethodCall(powerService(), powerPath(), powerInterface(), QStringLiteral("Inhibit"));
        question << name << reason;
        break;
    case Holder::System:
        // "idle" alone: "sleep" would also stand in the way of a person who wants it to sleep.
        question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        question << QStringLiteral("idle") << name << reason << QStringLiteral("block");
        break;
    case Holder::Nobody:
        return;
    }
    m_isAsking = true;
    const QDBusConnection bus = whom == Holder::System ? system() : m_session;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, whom, call] { onAnswer(whom, call); });
}

QDBusConnection SleepGuard::system() const
{
    return m_systemConnection.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(m_systemConnection);
}

void SleepGuard::onAnswer(Holder who, QDBusPendingCallWatcher* call)
{
    const QDBusMessage answer = call->reply();
    call->deleteLater();
    m_isAsking = false;
    if (answer.type() != QDBusMessage::ReplyMessage) {
        if (m_isWanted && who != Holder::System) {
            ask(who == Holder::Portal ? Holder::Desktop : Holder::System);
        }
        return;
    }
    const QVariant value = answer.arguments().value(0);
    m_holder = who;
    m_request = value.value<QDBusObjectPath>().path();
    m_cookie = value.toUInt();
    m_lock = value.value<QDBusUnixFileDescriptor>();
    if (!m_isWanted) {
        release(); // the work was done before the answer came
    }
}

void SleepGuard::release()
{
    switch (std::exchange(m_holder, Holder::Nobody)) {
    case Holder::Portal:
        m_session.asyncCall(QDBusMessage::createMethodCall(
            portalService(), m_request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
        break;
    case Holder::Desktop: {
        QDBusMessage call =
            QDBusMessage::createMethodCall(powerService(), powerPath(), powerInterface(), QStringLiteral("UnInhibit"));
        call << m_cookie;
        m_session.asyncCall(call);
        break;
    }
    case Holder::System:
        m_lock = {}; // closed
        break;
    case Holder::Nobody:
        break;
    }
}

} // namespace melodeck::ui
