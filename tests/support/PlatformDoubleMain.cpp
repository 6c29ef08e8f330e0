// The platform's double as a program. Prints {"port": N, "key": "…"} and then answers each line of standard input, a
// JSON object, with one line: {"ok": true, …} or {"error": "…"}. Ends with its input. The commands, one or several in a
// line:
//   "hold": true · "release": true · "secrets": ["whsec_…"] · "authority": PEM FILE · "pause_ms": N
//   "payload_limit": BYTES · "body_limit": BYTES · "fail": {"status": N, "times": N, "words": "…"}
//   "key": {"value": "…", "scope": "everything" | "models" | "no credit" | "removed"}
//   "model": {"id": "…", "name": "…", "chain": bool, "answer": any JSON, "status": N, "config": {…}}
//   "deployment": {"model": "…", "id": "…", "status": "SCALED_TO_ZERO"} · "wake_ms": N
//   "redeliver": REQUEST ID · "tries": AT LEAST N → "tries": [{"request_id", "status", "milliseconds"}]
//   "requests": AT LEAST N → "requests": [{"method", "target", "headers", "body"}]
//
// With "--tls FILE" it is reached under the platform's own names as well: {"proxy": "http://127.0.0.1:N"} leads to it,
// and FILE is the certificate that a client is to trust.
#include "support/PlatformDouble.h"
#include "support/TestCertificates.h"

#include <fstream>
#include <iostream>
#include <string>

namespace {

using namespace melodeck;
using support::PlatformDouble;

QByteArray bytesOf(const core::Json& object, const char* name)
{
    return core::stringMember(object, name).toUtf8();
}

void setKey(PlatformDouble& platform, const core::Json& key)
{
    const QByteArray scope = bytesOf(key, "scope");
    if (scope == "removed") {
        platform.removeKey(bytesOf(key, "value"));
        return;
    }
    platform.setKey(bytesOf(key, "value"), scope == "models"      ? PlatformDouble::KeyScope::ModelsOnly
                                           : scope == "no credit" ? PlatformDouble::KeyScope::NoCredit
                                                                  : PlatformDouble::KeyScope::Everything);
}

void addModel(PlatformDouble& platform, const core::Json& wish)
{
    support::PlatformModel model;
    model.id = bytesOf(wish, "id");
    model.name = bytesOf(wish, "name");
    model.kind = wish.value("chain", false) ? support::PlatformModel::Kind::Chain : support::PlatformModel::Kind::Model;
    model.config = wish.value("config", core::Json::object());
    if (wish.contains("answer")) {
        model.answer = [answer = support::platform::json(wish["answer"], wish.value("status", 200))](
                           const support::PlatformCall&) { return answer; };
    }
    platform.add(std::move(model));
}

core::Json listOf(const std::vector<support::WebhookTry>& tries)
{
    core::Json list = core::Json::array();
    for (const support::WebhookTry& one : tries) {
        list.push_back(
            {{"request_id", one.requestId.toStdString()}, {"status", one.status}, {"milliseconds", one.took.count()}});
    }
    return list;
}

core::Json listOf(const std::vector<support::SeenRequest>& requests)
{
    core::Json list = core::Json::array();
    for (const support::SeenRequest& one : requests) {
        core::Json headers = core::Json::object();
        for (const auto& [name, value] : one.headers) {
            headers[name.toStdString()] = value.toStdString();
        }
        list.push_back({{"method", one.method.toStdString()},
                        {"target", one.target.toStdString()},
                        {"headers", headers},
                        {"body", one.body.toStdString()}});
    }
    return list;
}

core::Json follow(PlatformDouble& platform, const core::Json& line)
{
    core::Json reply{{"ok", true}};
    for (const auto& [name, value] : line.items()) {
        if (name == "hold") {
            platform.queue().hold();
        } else if (name == "release") {
            platform.queue().release();
        } else if (name == "secrets") {
            std::vector<QByteArray> secrets;
            for (const core::Json& one : value) {
                secrets.push_back(QByteArray::fromStdString(one.get<std::string>()));
            }
            platform.queue().setSecrets(std::move(secrets));
        } else if (name == "authority") {
            platform.queue().setAuthority(core::toQString(value));
        } else if (name == "pause_ms") {
            platform.queue().setPause(std::chrono::milliseconds(value.get<int>()));
        } else if (name == "payload_limit") {
            platform.queue().setPayloadLimit(value.get<int>());
        } else if (name == "body_limit") {
            platform.setBodyLimit(value.get<int>());
        } else if (name == "fail") {
            platform.failNext(value.at("status").get<int>(), value.value("times", 1), bytesOf(value, "words"));
        } else if (name == "key") {
            setKey(platform, value);
        } else if (name == "model") {
            addModel(platform, value);
        } else if (name == "deployment") {
            platform.models().setStatus(bytesOf(value, "model"), bytesOf(value, "id"), bytesOf(value, "status"));
        } else if (name == "wake_ms") {
            platform.models().setWakeTime(std::chrono::milliseconds(value.get<int>()));
        } else if (name == "redeliver") {
            reply["ok"] = platform.queue().redeliver(core::toQString(value).toUtf8());
        } else if (name == "tries") {
            reply["tries"] = listOf(platform.queue().tries(value.get<std::size_t>()));
        } else if (name == "requests") {
            reply["requests"] = listOf(platform.requests(value.get<std::size_t>()));
        } else {
            return {{"error", "no such command: " + name}};
        }
    }
    return reply;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int kWithFile = 3;
    const bool isTls = argc == kWithFile && std::string(argv[1]) == "--tls";
    std::optional<support::TlsIdentity> identity;
    if (isTls) {
        const support::TestAuthority authority;
        identity = authority.issue({.names = "DNS:*.api.baseten.co,DNS:api.baseten.co"});
        std::ofstream(argv[2], std::ios::binary) << authority.certificate().toStdString();
    }
    PlatformDouble platform(identity);
    core::Json hello{{"port", platform.port()}, {"key", PlatformDouble::kKey}};
    if (isTls) {
        hello["proxy"] = platform.proxy().toStdString();
    }
    std::cout << hello.dump() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        core::Json reply;
        const auto command = core::parseJson(QByteArray::fromStdString(line));
        try {
            reply = command ? follow(platform, *command) : core::Json{{"error", "not JSON"}};
        } catch (const core::Json::exception& error) {
            reply = {{"error", error.what()}};
        }
        std::cout << core::toJsonBytes(reply).toStdString() << std::endl;
    }
    return 0;
}
