// Instead of libFuzzer in every other build: runs a target once on each file of a corpus, as a test.
#include "fuzz/Fuzz.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

int replay(const std::filesystem::path& corpus)
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(corpus)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        std::printf("%s\n", entry.path().filename().c_str());
        std::fflush(stdout); // what comes next may end the process
        melodeck::fuzz::examine(std::as_bytes(std::span(bytes)));
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}

} // namespace

int main(int count, char** arguments)
{
    try {
        return count == 2 ? replay(arguments[1]) : 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
