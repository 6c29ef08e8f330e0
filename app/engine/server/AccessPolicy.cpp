#include "engine/server/AccessPolicy.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr std::array<std::string_view, 3> kLoopbackNames = {"127.0.0.1", "localhost", "[::1]"};

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(),
                      [](char left, char right) { return lowered(left) == lowered(right); });
}

bool isPort(std::string_view digits)
{
    return !digits.empty() && digits.size() <= 5 &&
           std::all_of(digits.begin(), digits.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// Any port: a forwarded one differs from ours, and the name alone tells a web page from a program.
bool isLoopbackHost(std::string_view host)
{
    return std::any_of(kLoopbackNames.begin(), kLoopbackNames.end(), [host](std::string_view name) {
        if (!startsWithIgnoringCase(host, name)) {
            return false;
        }
        const std::string_view rest = host.substr(name.size());
        return rest.empty() || (rest.front() == ':' && isPort(rest.substr(1)));
    });
}

/// Digests have one length, so that neither the length nor the first difference of the keys shows in the time.
bool sameInConstantTime(const QByteArray& left, const QByteArray& right)
{
    const QByteArray a = QCryptographicHash::hash(left, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i)));
    }
    return difference == 0;
}

/// Texts for people.
struct AccessPolicyText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

} // namespace

AccessPolicy::AccessPolicy(core::Secret token)
    : m_token(std::move(token))
{
}

void AccessPolicy::setPort(int port)
{
    m_port = port;
}

std::optional<ErrorReply> AccessPolicy::refusal(const CallerHeaders& caller) const
{
    if (caller.host.size() != 1 || !isLoopbackHost(caller.host.front())) {
        return ErrorReply{403, AccessPolicyText::tr("Host: this engine answers to 127.0.0.1 and localhost only.")};
    }
    if (!std::all_of(caller.origin.begin(), caller.origin.end(),
                     [this](const std::string& origin) { return isOwnOrigin(origin); })) {
        return ErrorReply{403, AccessPolicyText::tr("Origin: this engine does not answer to web pages.")};
    }
    if (!m_token.isEmpty() && (caller.authorization.size() != 1 || !isOurToken(caller.authorization.front()))) {
        return ErrorReply{401, AccessPolicyText::tr(
                                   "Authorization: this engine was started with a key of its own, and this call does "
                                   "not carry it. Send it as Bearer or Api-Key.")};
    }
    return std::nullopt;
}

bool AccessPolicy::isOwnOrigin(const std::string& origin) const
{
    constexpr std::string_view kScheme = "http://";
    const std::string port = ':' + std::to_string(m_port);
    return std::any_of(kLoopbackNames.begin(), kLoopbackNames.end(),
                       [&](std::string_view name) { return std::string(kScheme).append(name).append(port) == origin; });
}

bool AccessPolicy::isOurToken(const std::string& authorization) const
{
    for (const std::string_view scheme : {std::string_view("Bearer "), std::string_view("Api-Key ")}) {
        if (startsWithIgnoringCase(authorization, scheme)) {
            const QByteArray given = QByteArray::fromStdString(authorization.substr(scheme.size())).trimmed();
            return sameInConstantTime(given, m_token.reveal());
        }
    }
    return false;
}

} // namespace melodeck::engine
