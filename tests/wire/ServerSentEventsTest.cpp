#include "wire/ServerSentEvents.h"

#include <QTest>

#include <string>
#include <string_view>
#include <vector>

using namespace melodeck;

namespace {

class Receiver final : public wire::ServerSentEventReceiver
{
public:
    core::Result<void> received(wire::ServerSentEvent event) override
    {
        if (events.size() == room) {
            return core::fail(core::ErrorCode::Io, QStringLiteral("disk full"));
        }
        // Written so that one string shows what differs.
        events.push_back(event.type + '|' + event.data + '|' + event.id + (event.isWhole ? "" : "|cut"));
        return {};
    }

    std::vector<std::string> events;
    std::size_t room = 1000;
};

core::Result<void> feed(wire::ServerSentEvents& stream, std::string_view text, std::size_t chunk)
{
    for (std::size_t i = 0; i < text.size(); i += chunk) {
        if (core::Result<void> written = stream.write(std::as_bytes(std::span(text.substr(i, chunk)))); !written) {
            return written;
        }
    }
    return stream.finish();
}

std::vector<std::string> eventsOf(std::string_view text, std::size_t chunk)
{
    Receiver receiver;
    wire::ServerSentEvents stream(receiver);
    if (!feed(stream, text, chunk)) {
        receiver.events.emplace_back("failed");
    }
    return receiver.events;
}

using Events = std::vector<std::string>;

} // namespace

Q_DECLARE_METATYPE(Events)

class ServerSentEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStreamsInChunksOfEverySize_data();
    void readsStreamsInChunksOfEverySize();
    void readsTheDelayThatTheServerAsksFor();
    void handsOutAnEventAsSoonAsItIsWhole();
    void limitsALineAndAnEvent();
    void anErrorOfTheReceiverEndsTheReading();
};

void ServerSentEventsTest::readsStreamsInChunksOfEverySize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Events>("events");
    const auto row = [](const char* name, const QByteArray& text, const Events& events) {
        QTest::newRow(name) << text << events;
    };
    row("one event", "data: hello\n\n", {"message|hello|"});
    row("all fields", "event: audio\nid: 7\ndata: x\n\n", {"audio|x|7"});
    row("lines are joined", "data: a\ndata: b\ndata\ndata:\ndata:  c\n\n", {"message|a\nb\n\n\n c|"});
    row("line ends of all kinds", "data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\r\ndata: e\n\n",
        {"message|a\nb\nc|", "message|d|", "message|e|"});
    row("carriage returns only", "data: a\r\rdata: b\r\r", {"message|a|", "message|b|"});
    row("comments and unknown fields", ": keep-alive\n:\nfoo: bar\nDATA: no\n data: no\ndata: yes\nfoo\n\n",
        {"message|yes|"});
    row("only one space is taken away", "data:  two\ndata:none\n\n", {"message| two\nnone|"});
    row("no data, no event", "event: ping\nid: 3\n\ndata: x\n\n", {"message|x|3"});
    row("an empty data line is an event", "data\n\ndata\ndata\n\ndata:\n\n", {"message||", "message|\n|", "message||"});
    row("the id stays until it changes", "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
        {"message|a|1", "message|b|1", "message|c|"});
    row("an id with NUL does not count", QByteArray("id: 1\nid: 2\0003\ndata: a\n\n", 23), {"message|a|1"});
    row("the last type counts, once", "event: a\nevent: b\ndata: x\n\ndata: y\n\n", {"b|x|", "message|y|"});
    row("colons in the value", "data: {\"a\": \"b:c\"}\n\n", {"message|{\"a\": \"b:c\"}|"});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"message|a|"});
    row("only one byte order mark",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\ndata: b\n\n",
        {"message|b|"});
    row("a byte order mark and nothing else", "\xEF\xBB\xBF\ndata: b\n\n", {"message|b|"});
    row("UTF-8", "event: grün\ndata: 日本語 🎵\n\n", {"grün|日本語 🎵|"});
    row("invalid UTF-8", "data: caf\xE9\ndata: \xE2\x82\n\n", {"message|caf\uFFFD\n\uFFFD|"});
    row("OpenAI", "data: {\"choices\":[]}\n\ndata: [DONE]\n\n", {"message|{\"choices\":[]}|", "message|[DONE]|"});
    row("ends inside a line", "data: a\n\ndata: b", {"message|a|", "message|b||cut"});
    row("ends behind a line", "event: x\ndata: b\ndata: c\n", {"x|b\nc||cut"});
    row("ends inside a field name", "data: a\ndat", {"message|a||cut"});
    row("ends behind a carriage return", "data: a\r\r", {"message|a|"});
    row("empty", "", {});
    row("empty lines", "\n\r\n\r\r\n\n", {});
}

void ServerSentEventsTest::readsStreamsInChunksOfEverySize()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Events, events);
    for (std::size_t chunk = 1; chunk <= static_cast<std::size_t>(text.size()) + 1; ++chunk) {
        QCOMPARE(eventsOf(text.toStdString(), chunk), events);
    }
}

void ServerSentEventsTest::readsTheDelayThatTheServerAsksFor()
{
    const auto delayOf = [](std::string_view text) {
        Receiver receiver;
        wire::ServerSentEvents stream(receiver);
        return feed(stream, text, 3) ? stream.retryDelay() : std::nullopt;
    };
    QVERIFY(!delayOf("data: x\n\n").has_value());
    QCOMPARE(delayOf("retry: 1500\n\n"), std::optional(std::chrono::milliseconds(1500)));
    for (const char* bad :
         {"retry: 1.5\n", "retry: -1\n", "retry:\n", "retry: 10 s\n", "retry: 99999999999999999999\n"}) {
        QVERIFY(!delayOf(bad).has_value());
        QCOMPARE(delayOf(std::string("retry: 20\n") + bad), std::optional(std::chrono::milliseconds(20)));
    }
}

void ServerSentEventsTest::handsOutAnEventAsSoonAsItIsWhole()
{
    for (const std::string_view end : {"\n\n", "\r\r", "\r\n\r\n"}) {
        Receiver receiver;
        wire::ServerSentEvents stream(receiver);
        const std::string text = "data: now" + std::string(end.substr(0, end.size() / 2)) + std::string(1, end.front());
        QVERIFY(stream.write(std::as_bytes(std::span(text).first(text.size() - 1))).has_value());
        QVERIFY(receiver.events.empty());
        // The second line end is complete with its CR: nobody waits for a LF that may not come.
        QVERIFY(stream.write(std::as_bytes(std::span(text).last(1))).has_value());
        QCOMPARE(receiver.events, Events{"message|now|"});
    }
}

void ServerSentEventsTest::limitsALineAndAnEvent()
{
    const auto outcomeOf = [](const std::string& text, std::size_t chunk) {
        Receiver receiver;
        wire::ServerSentEvents stream(receiver, {.maxLineBytes = 100, .maxEventBytes = 150});
        const core::Result<void> outcome = feed(stream, text, chunk);
        // After an error every further call fails.
        if (!outcome && (stream.write({}) || stream.finish())) {
            return QStringLiteral("goes on");
        }
        return outcome ? QString() : outcome.error().message;
    };
    const std::string line = "data: " + std::string(94, 'x') + "\n";
    for (const std::size_t chunk : {1UL, 7UL, 100UL, 1000UL}) {
        QCOMPARE(outcomeOf(line + "\n" + line, chunk), QString());
        QVERIFY(outcomeOf('x' + line, chunk).contains(QLatin1String("longer than 100 bytes")));
        QVERIFY(outcomeOf(std::string(101, ':'), chunk).contains(QLatin1String("longer than 100 bytes")));
        QVERIFY(outcomeOf(line + line, chunk).contains(QLatin1String("more than 150 bytes")));
    }
}

void ServerSentEventsTest::anErrorOfTheReceiverEndsTheReading()
{
    Receiver receiver;
    receiver.room = 1;
    wire::ServerSentEvents stream(receiver);
    const core::Result<void> outcome = feed(stream, "data: a\n\ndata: b\n\ndata: c\n\n", 4);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().message, QStringLiteral("disk full"));
    QCOMPARE(receiver.events, Events{"message|a|"});
}

QTEST_APPLESS_MAIN(ServerSentEventsTest)
#include "ServerSentEventsTest.moc"
