#include "api/SpecSource.h"
#include "api/YamlReader.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

void examine(std::span<const std::byte> input)
{
    const std::string_view bytes = textOf(input);
    const QByteArray text(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)api::parseYaml(text);
    const auto offer = api::readSpecSource(text);
    if (!offer) {
        require(!offer.error().message.isEmpty(), "what is refused is told why");
        return;
    }
    const QByteArray written = offer->draft.toJson();
    const auto document = core::parseJson(written);
    require(document.has_value(), "a draft is JSON");
    const auto again = api::SpecDraft::fromDocument(*document);
    require(again.has_value(), "a draft is a spec");
    require(again->toJson() == written, "it is the same one");
    auto changed = *again;
    for (const api::SpecField& field : again->spec().request.fields) {
        for (const char* words : {"file", "number:0..1", "one-of:a,b", "text", "optional"}) {
            (void)changed.change(field.pointer, *api::parseFieldChange(QLatin1String(words)));
        }
    }
    const auto still = core::parseJson(changed.toJson());
    require(still && api::readModelSpec(*still), "a changed draft is a spec");
}

} // namespace melodeck::fuzz
