#include "support/PlatformAnswer.h"

#include <map>
#include <utility>

namespace melodeck::support {

QByteArray PlatformAnswer::bytes() const
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

namespace platform {

PlatformAnswer json(const core::Json& body, int status)
{
    PlatformAnswer answer;
    answer.status = status;
    answer.body = core::toJsonBytes(body);
    return answer;
}

PlatformAnswer error(int status, const QByteArray& words)
{
    PlatformAnswer answer;
    answer.status = status;
    if (status == 401 || status == 502) {
        answer.headers = "Content-Type: text/plain\r\n"; // both were seen so: whoever reads them may not rely on JSON
        answer.body = words.isEmpty() ? QByteArray(status == 401 ? "Unauthorized" : "Error making prediction") : words;
        return answer;
    }
    struct Known
    {
        const char* words;
        const char* code;
    };
    static const std::map<int, Known> known{
        {400, {"malformed request", "client_error"}},
        {402, {"the workspace has no payment method", nullptr}},
        {403, {"please check the api-key you provided", nullptr}},
        {404, {"the model or deployment does not exist", "model_does_not_exist"}},
        {413, {"request body is larger than the limit", "payload_too_large"}},
        {429, {"too many requests", "rate_limited"}},
        {500, {"no replica became ready in time", "model_not_ready"}},
        {503, {"the model is not available", "model_unavailable"}},
        {504, {"the prediction took too long", "timeout"}},
    };
    const auto found = known.find(status);
    const Known entry = found != known.end() ? found->second : Known{"application error", "application_error"};
    core::Json body{{"error", words.isEmpty() ? std::string(entry.words) : words.toStdString()}};
    if (entry.code != nullptr) {
        body["error_code"] = entry.code;
    }
    answer.body = core::toJsonBytes(body);
    return answer;
}

PlatformAnswer managementError(int status, const QByteArray& words)
{
    return json({{"message", words.toStdString()}}, status);
}

PlatformAnswer modelRaised()
{
    PlatformAnswer answer = json({{"error", "Internal Server Error (in model/chainlet)."}}, 500);
    answer.headers += "X-BASETEN-ERROR-SOURCE: 04\r\nX-BASETEN-ERROR-CODE: 600\r\n";
    return answer;
}

PlatformAnswer chainRaised(const QByteArray& words)
{
    PlatformAnswer answer = json({{"error",
                                   {{"exception_cls_name", "ValueError"},
                                    {"exception_module_name", nullptr},
                                    {"exception_message", words.toStdString()},
                                    {"user_stack_trace", core::Json::array()}}}},
                                 500);
    answer.headers += "X-BASETEN-ERROR-SOURCE: 04\r\nX-BASETEN-ERROR-CODE: 600\r\n";
    return answer;
}

PlatformAnswer unknownRoute()
{
    return json({{"detail", "Not Found"}}, 404);
}

} // namespace platform

} // namespace melodeck::support
