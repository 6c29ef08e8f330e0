#include "api/RequestText.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

namespace {

/// As an editor does it.
api::RequestText edited(api::RequestText text, const std::vector<api::TextEdit>& edits)
{
    for (const api::TextEdit& edit : edits) {
        const auto before = QStringView(text.text).left(edit.replaced.from).count(api::kFileMark);
        const auto gone = QStringView(text.text).mid(edit.replaced.from, edit.replaced.length).count(api::kFileMark);
        const auto at = text.files.erase(text.files.begin() + before, text.files.begin() + before + gone);
        text.files.insert(at, edit.with.files.begin(), edit.with.files.end());
        text.text.replace(edit.replaced.from, edit.replaced.length, edit.with.text);
    }
    return text;
}

/// Whatever order their members have.
bool isSame(const core::Json& one, const core::Json& other)
{
    return nlohmann::json::parse(core::toJsonBytes(one)) == nlohmann::json::parse(core::toJsonBytes(other));
}

api::RequestText withAFileEach(const QString& text)
{
    api::RequestText request{text};
    for (qsizetype i = text.count(api::kFileMark); i > 0; --i) {
        core::AttachedFile file;
        file.path = QString::number(i);
        request.files.push_back(file);
    }
    return request;
}

} // namespace

void examine(std::span<const std::byte> input)
{
    const std::string_view bytes = textOf(input);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)api::textToPaste(text, api::PasteInto::Anywhere);
    const api::JsonPlaces places(text);
    if (const auto& fault = places.fault()) {
        require(fault->where.from >= 0 && fault->where.length >= 0 && fault->where.end() <= text.size(),
                "a fault lies within the text");
        require(text.contains(api::kFileMark) || text.startsWith(QChar(0xFEFF)) || !core::parseJson(text.toUtf8()),
                "what the reader takes has no fault");
        return;
    }
    const api::RequestText request = withAFileEach(text);
    const api::RequestReading read = api::readRequestText(request);
    require(read.isRequest(), "what has no fault is read");
    const api::RequestText written = api::requestText(read.fields, read.files);
    const api::RequestReading again = api::readRequestText(written);
    require(again.isRequest() && again.fields == read.fields, "a request is written so that it is read again");
    require(again.files.size() == read.files.size(), "no file is lost");
    const core::Json other = core::Json{{"a", {1, 2}}, {"melody", "x"}};
    const api::RequestText changed = edited(request, api::editsToSay(read, text, other, {}));
    require(isSame(api::readRequestText(changed).fields, other), "edits make any text say something else");
    const api::RequestText back =
        edited(changed, api::editsToSay(api::readRequestText(changed), changed.text, read.fields, read.files));
    require(isSame(api::readRequestText(back).fields, read.fields), "and say it again");
    require(!api::JsonPlaces(api::indentedText(text)).fault().has_value(), "indentation does not break it");
}

} // namespace melodeck::fuzz
