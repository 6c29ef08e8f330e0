#include "bench/server/Connection.h"

#include "bench/server/Answer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

namespace melodeck::bench {

namespace {

constexpr std::string_view kEndOfHead = "\r\n\r\n";

/// What is left of a request when its body has been dropped.
struct Request
{
    std::string head;
    bool isWhole = false;
};

std::int64_t contentLength(const std::string& head)
{
    std::string lower = head;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t place = lower.find("\r\ncontent-length:");
    return place == std::string::npos ? 0 : std::atoll(lower.c_str() + place + 17);
}

/// Reads the head and drops the body. Clients wait for their answers: nothing of the next request is read.
Request takeRequest(Stream& stream)
{
    Request request;
    std::array<char, 16UL * 1024> buffer{};
    std::size_t end = std::string::npos;
    while (end == std::string::npos) {
        const std::size_t got = stream.read(buffer);
        if (got == 0) {
            return request;
        }
        request.head.append(buffer.data(), got);
        end = request.head.find(kEndOfHead);
    }
    const auto bodyBytes = static_cast<std::int64_t>(request.head.size() - end - kEndOfHead.size());
    request.head.resize(end + 2);
    request.isWhole = stream.drop(contentLength(request.head) - bodyBytes);
    return request;
}

std::string headFor(std::int64_t bytes, std::string_view type)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + std::string(type) + "\r\nContent-Length: " + std::to_string(bytes) +
           "\r\n\r\n";
}

bool send(Stream& stream, const Answer& answer)
{
    const std::string head = headFor(answer.size(), "application/json");
    if (answer.pieces().size() == 1) {
        return stream.write(head + std::string(answer.pieces().front()));
    }
    return stream.write(head) && std::all_of(answer.pieces().begin(), answer.pieces().end(),
                                             [&stream](std::string_view piece) { return stream.write(piece); });
}

void sendBeginning(Stream& stream, const Answer& answer, std::int64_t characters, HeldTransfers& held)
{
    std::string text = headFor(answer.size(), "application/json");
    for (const std::string_view piece : answer.pieces()) {
        const std::int64_t wanted = std::min(characters, static_cast<std::int64_t>(piece.size()));
        text += piece.substr(0, static_cast<std::size_t>(wanted));
        characters -= wanted;
    }
    if (stream.write(text)) {
        held.hold();
        stream.waitForClose();
        held.release();
    }
}

} // namespace

void serve(Stream& stream, HeldTransfers& held)
{
    bool isOpen = true;
    while (isOpen) {
        const Request request = takeRequest(stream);
        if (!request.isWhole) {
            return;
        }
        int clips = 0;
        long long bytes = 0;
        long long rest = 0;
        if (std::sscanf(request.head.c_str(), "POST /answer/%dx%lld/%lld ", &clips, &bytes, &rest) == 3) {
            std::this_thread::sleep_for(std::chrono::milliseconds(rest));
            isOpen = send(stream, *answerOf(clips, bytes));
        } else if (std::sscanf(request.head.c_str(), "POST /hold/%dx%lld/%lld ", &clips, &bytes, &rest) == 3) {
            sendBeginning(stream, *answerOf(clips, bytes), rest, held);
            return;
        } else if (request.head.rfind("GET /held ", 0) == 0) {
            const std::string state = held.state();
            isOpen = stream.write(headFor(static_cast<std::int64_t>(state.size()), "text/plain") + state);
        } else {
            isOpen = stream.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        }
    }
}

} // namespace melodeck::bench
