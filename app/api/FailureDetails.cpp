#include "api/FailureDetails.h"

#include "api/Endpoints.h"
#include "core/Version.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace melodeck::api {

namespace {

/// Texts for people.
struct FailureDetailsText final
{
    Q_DECLARE_TR_FUNCTIONS(FailureDetails)
};

QString serverOf(const core::Endpoint& endpoint)
{
    const QString host = endpoint.url.host();
    if (host.isEmpty()) {
        return endpointTitle(endpoint);
    }
    return endpoint.url.port() > 0 ? QStringLiteral("%1:%2").arg(host).arg(endpoint.url.port()) : host;
}

/// In UTC, as a server's own log has it.
QString timeOf(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString withoutSecrets(QString text)
{
    // A link that was signed is a key by itself: what leads to it stays, what opens it does not.
    static const QRegularExpression query(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://[^\\s\"'<>?#]*)[?#][^\\s\"'<>]*"),
                                          QRegularExpression::CaseInsensitiveOption);
    // Up to the last @ of it: a password may have some.
    static const QRegularExpression user(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/?#\"'<>]*@"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(
        QStringLiteral("\\b(Bearer|Api-Key|Basic)([ \\t]+)(?:(?=[^\\s]*[0-9])[\\w.~+/=-]{4,}|[\\w.~+/=-]{16,})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(
        QStringLiteral("(\\b(?:proxy-)?authorization\"?[ \\t]*[:=][ \\t]*\"?)[^\\s\"](?:[^\\n\"]*[^\\s\"])?"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(user, QStringLiteral("\\1"));
    text.replace(query, QStringLiteral("\\1"));
    text.replace(header, QStringLiteral("\\1•••"));
    text.replace(scheme, QStringLiteral("\\1\\2•••"));
    return text;
}

QString failureDetails(const core::JobRecord& job)
{
    QStringList lines{QStringLiteral("Melodeck %1").arg(QLatin1String(core::kVersion))};
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines << QStringLiteral("%1: %2").arg(name, value);
        }
    };
    add(FailureDetailsText::tr("model"), job.recipe.model);
    add(FailureDetailsText::tr("server"), serverOf(job.recipe.endpoint));
    add(FailureDetailsText::tr("job"), job.id);
    add(FailureDetailsText::tr("asked for"), timeOf(job.created));
    add(FailureDetailsText::tr("begun"), timeOf(job.started));
    add(FailureDetailsText::tr("ended"), timeOf(job.finished));
    add(FailureDetailsText::tr("state"),
        job.error ? QStringLiteral("%1 (%2)").arg(core::jobStateName(job.state), core::errorCodeName(job.error->code))
                  : core::jobStateName(job.state));
    add(FailureDetailsText::tr("sent"), FailureDetailsText::tr("%1 bytes").arg(job.bytesSent));
    add(FailureDetailsText::tr("received"), FailureDetailsText::tr("%1 bytes").arg(job.bytesReceived));
    QString detail = job.error ? job.error->detail : QString();
    detail.replace(QStringLiteral(" · "), QStringLiteral("\n"));
    if (!detail.contains(job.answer.requestId)) {
        add(QStringLiteral("request id"), job.answer.requestId);
    }
    if (!detail.isEmpty()) {
        lines << detail;
    }
    if (job.error && !job.error->message.isEmpty()) {
        lines << QString() << job.error->message;
    }
    return withoutSecrets(lines.join(QLatin1Char('\n'))) + QLatin1Char('\n');
}

} // namespace melodeck::api
