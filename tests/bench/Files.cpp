#include "bench/Files.h"

#include "bench/Report.h"
#include "bench/Wav.h"
#include "wire/Base64.h"

#include <algorithm>
#include <fstream>
#include <span>
#include <system_error>
#include <vector>

namespace melodeck::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kBlockBytes = 3 * 256 * 1024;

void checkWritten(std::ostream& file, const fs::path& path)
{
    file.flush();
    if (!file) {
        giveUp("cannot write " + path.string());
    }
}

/// Calls what(path) for each file in folder and below.
template <class What>
void forEachFile(const fs::path& folder, What what)
{
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(folder, error); entry != fs::recursive_directory_iterator();
         entry.increment(error)) {
        if (error) {
            giveUp("cannot read " + folder.string());
        }
        if (entry->is_regular_file(error)) {
            what(entry->path());
        }
    }
}

} // namespace

std::string requestJson()
{
    return R"({"prompts":["a","b","c"],"duration":8})";
}

void writeWav(const fs::path& path, std::int64_t bytes, int channels, int sampleRateHz)
{
    std::ofstream file(path, std::ios::binary);
    const std::string block = wavNoise(kBlockBytes);
    std::int64_t left = bytes - static_cast<std::int64_t>(kWavHeaderBytes);
    file << wavHeader(bytes, channels, sampleRateHz);
    while (left > 0) {
        const std::int64_t count = std::min(left, kBlockBytes);
        file.write(block.data(), count);
        left -= count;
    }
    checkWritten(file, path);
}

void writeSparseWav(const fs::path& path, std::int64_t bytes)
{
    {
        std::ofstream file(path, std::ios::binary);
        file << wavHeader(bytes);
        checkWritten(file, path);
    }
    std::error_code error;
    fs::resize_file(path, static_cast<std::uintmax_t>(bytes), error);
    if (error) {
        giveUp("cannot make " + path.string());
    }
}

void writeEncodedBody(const fs::path& path, const fs::path& melody)
{
    std::ifstream in(melody, std::ios::binary);
    std::ofstream out(path, std::ios::binary);
    std::string head = requestJson();
    head.pop_back();
    out << head << R"(,"melody":")";
    std::vector<char> block(static_cast<std::size_t>(kBlockBytes));
    std::vector<char> text(static_cast<std::size_t>(wire::Base64Encoder::encodedSize(kBlockBytes) + 4));
    wire::Base64Encoder encoder;
    while (in) {
        in.read(block.data(), kBlockBytes);
        const auto got = static_cast<std::size_t>(in.gcount());
        const std::size_t count =
            encoder.update(std::as_bytes(std::span(block).first(got)), std::as_writable_bytes(std::span(text)));
        out.write(text.data(), static_cast<std::streamsize>(count));
    }
    std::array<std::byte, 4> tail{};
    const std::size_t count = encoder.finish(tail);
    out.write(reinterpret_cast<const char*>(tail.data()), static_cast<std::streamsize>(count));
    out << R"("})";
    checkWritten(out, path);
}

void writeText(const fs::path& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    checkWritten(file, path);
}

std::string beginningOf(const fs::path& path)
{
    constexpr std::streamsize kShown = 300;
    std::ifstream file(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(kShown), '\0');
    file.read(text.data(), kShown);
    text.resize(static_cast<std::size_t>(file.gcount()));
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

void makeEmpty(const fs::path& folder)
{
    removeAll(folder);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        giveUp("cannot make the folder " + folder.string());
    }
}

void removeAll(const fs::path& path)
{
    std::error_code error;
    fs::remove_all(path, error);
    if (error) {
        giveUp("cannot remove " + path.string());
    }
}

bool isWholeWav(const fs::path& path, std::int64_t bytes)
{
    std::error_code error;
    if (fs::file_size(path, error) != static_cast<std::uintmax_t>(bytes) || error) {
        return false;
    }
    std::string header(kWavHeaderBytes, '\0');
    std::ifstream(path, std::ios::binary).read(header.data(), static_cast<std::streamsize>(header.size()));
    return header == wavHeader(bytes);
}

int filesOfSize(const fs::path& folder, std::int64_t bytes)
{
    int count = 0;
    forEachFile(folder, [&](const fs::path& path) {
        std::error_code error;
        count += fs::file_size(path, error) == static_cast<std::uintmax_t>(bytes) && !error ? 1 : 0;
    });
    return count;
}

int wholeClips(const fs::path& folder, std::int64_t bytes)
{
    int count = 0;
    forEachFile(folder,
                [&](const fs::path& path) { count += path.extension() == ".wav" && isWholeWav(path, bytes) ? 1 : 0; });
    return count;
}

int partialClips(const fs::path& folder, std::int64_t bytes)
{
    int count = 0;
    forEachFile(folder, [&](const fs::path& path) {
        const bool isNamedLikeOne = path.filename().string().find(".wav") != std::string::npos;
        count += isNamedLikeOne && (path.extension() != ".wav" || !isWholeWav(path, bytes)) ? 1 : 0;
    });
    return count;
}

} // namespace melodeck::bench
