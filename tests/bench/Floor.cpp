// What no client can beat: bare libcurl with the settings of Melodeck's, a body that is encoded already, an answer that
// nobody looks at, and the same number of bytes written to the same disk.
//
//   melodeck-bench-floor URL BODY OUTPUT CLIPS BYTES [sync]
//
// BODY is sent; CLIPS files of BYTES are written into the folder OUTPUT; with "sync" each is flushed to the disk.

#include "bench/FloorOutput.h"

#include <curl/curl.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using melodeck::bench::FloorOutput;

std::size_t onRead(char* buffer, std::size_t size, std::size_t count, void* descriptor)
{
    const ssize_t got = ::read(*static_cast<int*>(descriptor), buffer, size * count);
    return got < 0 ? CURL_READFUNC_ABORT : static_cast<std::size_t>(got);
}

std::size_t onWrite(char* text, std::size_t size, std::size_t count, void* output)
{
    return static_cast<FloorOutput*>(output)->take(text, size * count) ? size * count : 0;
}

long send(const char* url, int body, FloorOutput& output)
{
    struct stat facts = {};
    ::fstat(body, &facts);
    CURL* easy = curl_easy_init();
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Expect:");
    curl_easy_setopt(easy, CURLOPT_URL, url);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(facts.st_size));
    curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 256L * 1024);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &onRead);
    curl_easy_setopt(easy, CURLOPT_READDATA, static_cast<void*>(&body));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &onWrite);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, static_cast<void*>(&output));
    if (const char* trusted = std::getenv("CURL_CA_BUNDLE")) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, trusted);
    }
    const CURLcode code = curl_easy_perform(easy);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK) {
        std::fprintf(stderr, "floor: %s\n", curl_easy_strerror(code));
    }
    curl_easy_cleanup(easy);
    curl_slist_free_all(headers);
    return code == CURLE_OK ? status : 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 6) {
        return 2;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const int body = ::open(argv[2], O_RDONLY | O_CLOEXEC);
    FloorOutput output(argv[3], std::atoi(argv[4]), std::atoll(argv[5]),
                       argc > 6 && std::string_view(argv[6]) == "sync");
    return body >= 0 && send(argv[1], body, output) == 200 && output.isWhole() ? 0 : 1;
}
