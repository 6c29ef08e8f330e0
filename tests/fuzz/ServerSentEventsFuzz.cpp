#include "fuzz/Fuzz.h"
#include "wire/JsonText.h"
#include "wire/ServerSentEvents.h"

#include <QUtf8StringView>

#include <algorithm>
#include <string>
#include <vector>

namespace melodeck::fuzz {

namespace {

struct Event
{
    std::string type;
    std::string data;
    std::string id;
    bool isWhole = true;

    [[nodiscard]] bool operator==(const Event&) const = default;
};

class Receiver final : public wire::ServerSentEventReceiver
{
public:
    core::Result<void> received(wire::ServerSentEvent event) override
    {
        for (const std::string* text : {&event.type, &event.data, &event.id}) {
            require(QUtf8StringView(text->data(), static_cast<qsizetype>(text->size())).isValidUtf8(),
                    "all text is valid UTF-8");
        }
        events.push_back({std::move(event.type), std::move(event.data), std::move(event.id), event.isWhole});
        return {};
    }

    std::vector<Event> events;
};

/// All lines at once; the last one may lack its end.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || text[i] == '\r') {
            i += text.substr(i, 2) == "\r\n" ? 1 : 0;
            lines.emplace_back();
        } else {
            lines.back().push_back(text[i]);
        }
    }
    return lines;
}

/// The standard's steps once more, as they stand there, with the whole text in memory.
std::vector<Event> expectedEvents(std::string_view text)
{
    text.remove_prefix(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    std::vector<Event> events;
    Event event;
    const std::vector<std::string> lines = linesOf(text);
    for (std::size_t i = 0; i <= lines.size(); ++i) {
        // What stands behind the last line end is a line only where it is not empty; then the stream has ended.
        const bool isEnd = i == lines.size();
        if (isEnd || (lines[i].empty() && i + 1 < lines.size())) {
            if (!event.data.empty()) {
                events.push_back({event.type.empty() ? "message" : event.type,
                                  event.data.substr(0, event.data.size() - 1), event.id, !isEnd});
            }
            event.type.clear();
            event.data.clear();
            continue;
        }
        const std::string& line = lines[i];
        const std::size_t colon = std::min(line.find(':'), line.size());
        const std::string name = line.substr(0, colon);
        std::string value = line.substr(std::min(colon + 1, line.size()));
        value.erase(0, value.starts_with(' ') ? 1 : 0);
        if (name == "event") {
            event.type = wire::validUtf8(value);
        } else if (name == "data") {
            event.data += wire::validUtf8(value) + '\n';
        } else if (name == "id" && value.find('\0') == std::string::npos) {
            event.id = wire::validUtf8(value);
        }
    }
    return events;
}

} // namespace

void examine(std::span<const std::byte> input)
{
    Receiver receiver;
    wire::ServerSentEvents stream(receiver);
    require(writeInChunks(stream, input).has_value(), "everything is an event stream");
    require(receiver.events == expectedEvents(textOf(input)), "the events are those of the standard");

    Receiver limitedReceiver;
    wire::ServerSentEvents limited(limitedReceiver, {.maxLineBytes = 40, .maxEventBytes = 60});
    const core::Result<void> outcome = writeInChunks(limited, input);
    for (const Event& event : limitedReceiver.events) {
        require(event.data.size() <= 60, "no event is larger than allowed");
    }
    require(!outcome || limitedReceiver.events == receiver.events, "limits that are kept to change nothing");
}

} // namespace melodeck::fuzz
