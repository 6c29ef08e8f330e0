// Reads one answer and prints the seconds that it took, the reading of the file left out.
//
//   melodeck-bench-answer stream ANSWER OUTPUT   tokenize, decode and write the clips into the folder OUTPUT
//   melodeck-bench-answer simdjson ANSWER        build simdjson's document, nothing else
//
// A program of its own, so that the peak memory of each way can be told.

#include "wire/AnswerStream.h"

#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace {

using melodeck::core::Result;
using Clock = std::chrono::steady_clock;

/// As much as comes from the network at once.
constexpr std::size_t kChunkBytes = 256UL * 1024;

/// A file without the sync that a clip gets: not a matter of reading an answer.
class PlainFile final : public melodeck::core::ByteSink
{
public:
    explicit PlainFile(const std::string& path)
        : m_descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666))
    {
    }
    ~PlainFile() override { ::close(m_descriptor); }

    Result<void> write(std::span<const std::byte> bytes) override
    {
        if (::write(m_descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
            return melodeck::core::fail(melodeck::core::ErrorCode::Io, QStringLiteral("cannot write"));
        }
        return {};
    }
    Result<void> finish() override { return {}; }

private:
    int m_descriptor;
};

class Folder final : public melodeck::wire::MediaReceiver
{
public:
    explicit Folder(std::string path)
        : m_path(std::move(path))
    {
    }

    Result<Target> open(int index, const melodeck::wire::MediaSignature& signature, const QString&) override
    {
        const QString name = QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension);
        return Target{std::make_unique<PlainFile>(m_path + '/' + name.toStdString()), name};
    }
    void closed(int, const Result<void>&) override {}

private:
    std::string m_path;
};

double readAsStream(int answer, const std::string& folder)
{
    Folder receiver(folder);
    melodeck::wire::AnswerStream stream(receiver);
    std::vector<std::byte> chunk(kChunkBytes);
    Clock::duration spent{};
    bool isGood = true;
    for (ssize_t got = 0; isGood && (got = ::read(answer, chunk.data(), chunk.size())) > 0;) {
        const auto start = Clock::now();
        isGood = stream.write(std::span(chunk).first(static_cast<std::size_t>(got))).has_value();
        spent += Clock::now() - start;
    }
    const auto start = Clock::now();
    isGood = isGood && stream.finish().has_value();
    spent += Clock::now() - start;
    return isGood ? std::chrono::duration<double>(spent).count() : -1.0;
}

double readAsDocument(const char* path)
{
    const simdjson::simdjson_result<simdjson::padded_string> text = simdjson::padded_string::load(path);
    if (text.error() != simdjson::SUCCESS) {
        return -1.0;
    }
    simdjson::dom::parser parser;
    const auto start = Clock::now();
    const auto document = parser.parse(text.value_unsafe());
    const std::chrono::duration<double> spent = Clock::now() - start;
    return document.error() == simdjson::SUCCESS ? spent.count() : -1.0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view way = argc > 2 ? argv[1] : "";
    const int answer = argc > 2 ? ::open(argv[2], O_RDONLY | O_CLOEXEC) : -1;
    const bool isStream = way == "stream" && argc == 4;
    if (answer < 0 || (!isStream && way != "simdjson")) {
        return 2;
    }
    const double seconds = isStream ? readAsStream(answer, argv[3]) : readAsDocument(argv[2]);
    std::printf("%.9f\n", seconds);
    return seconds < 0.0 ? 1 : 0;
}
