#include "api/ModelSpec.h"
#include "api/PastedRequest.h"
#include "api/PythonLiteral.h"
#include "api/RequestCode.h"
#include "api/ShellWords.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

void examine(std::span<const std::byte> input)
{
    const std::string_view bytes = textOf(input);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)api::shellWords(text);
    qsizetype at = 0;
    (void)api::readPythonLiteral(text, at);
    require(at >= 0 && at <= text.size() + 1, "a literal ends within its text");
    const auto pasted = api::readPastedRequest(text);
    if (!pasted || !*pasted) {
        return;
    }
    const api::PastedRequest& request = **pasted;
    require(request.endpoint.url.userInfo().isEmpty(), "no password comes from a text");
    if (!request.request) {
        return;
    }
    (void)api::modelThatTakes(*request.request);
    core::Recipe recipe;
    recipe.endpoint = request.endpoint;
    recipe.fields = *request.request;
    const auto code = api::requestCode(recipe, api::CodeLanguage::Curl);
    require(code.has_value(), "every request can be written as a command");
    if (code->startsWith(QLatin1Char('('))) {
        return; // too long for a line
    }
    const auto again = api::readPastedRequest(*code);
    require(again && *again, "a command of ours is read");
    require((*again)->request && core::toJsonBytes(*(*again)->request) == core::toJsonBytes(recipe.fields),
            "it is the same request");
}

} // namespace melodeck::fuzz
