// What no client can beat: bare libcurl with the settings of Melodeck's, a body that is encoded already, an answer that
// nobody looks at, and the same number of bytes written to the same disk.
//
//   melodeck-bench-floor URL BODY OUTPUT CLIPS BYTES [sync]
//
// BODY is sent; CLIPS files of BYTES are written into the folder OUTPUT; with "sync" each is flushed to the disk.

#include <curl/curl.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

/// As many files as there are clips, filled one after the other with whatever arrives.
class Output final
{
public:
    Output(std::string folder, int clips, std::int64_t bytes, bool isSynced)
        : m_folder(std::move(folder))
        , m_clips(clips)
        , m_bytes(bytes)
        , m_isSynced(isSynced)
    {
    }

    /// Four characters of an answer stand for three bytes of a file.
    bool take(const char* text, std::size_t size)
    {
        m_characters += static_cast<std::int64_t>(size);
        std::int64_t due = std::min(m_characters / 4 * 3, m_bytes * m_clips) - m_written;
        while (due > 0) {
            if (m_descriptor < 0 && !open()) {
                return false;
            }
            const auto piece = std::min(due, m_bytes - m_inFile);
            if (::write(m_descriptor, text, static_cast<std::size_t>(piece)) != piece) {
                return false;
            }
            m_inFile += piece;
            m_written += piece;
            due -= piece;
            if (m_inFile == m_bytes) {
                close();
            }
        }
        return true;
    }

    [[nodiscard]] bool isWhole() const { return m_written == m_bytes * m_clips; }

private:
    bool open()
    {
        const std::string path = m_folder + "/clip_" + std::to_string(m_clip++) + ".wav";
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        m_inFile = 0;
        return m_descriptor >= 0;
    }
    void close()
    {
        if (m_isSynced) {
            ::fsync(m_descriptor);
        }
        ::close(m_descriptor);
        m_descriptor = -1;
    }

    std::string m_folder;
    int m_clips;
    std::int64_t m_bytes;
    bool m_isSynced;
    int m_clip = 0;
    int m_descriptor = -1;
    std::int64_t m_inFile = 0;
    std::int64_t m_written = 0;
    std::int64_t m_characters = 0;
};

std::size_t onRead(char* buffer, std::size_t size, std::size_t count, void* descriptor)
{
    const ssize_t got = ::read(*static_cast<int*>(descriptor), buffer, size * count);
    return got < 0 ? CURL_READFUNC_ABORT : static_cast<std::size_t>(got);
}

std::size_t onWrite(char* text, std::size_t size, std::size_t count, void* output)
{
    return static_cast<Output*>(output)->take(text, size * count) ? size * count : 0;
}

long send(const char* url, int body, Output& output)
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
    Output output(argv[3], std::atoi(argv[4]), std::atoll(argv[5]), argc > 6 && std::string_view(argv[6]) == "sync");
    return body >= 0 && send(argv[1], body, output) == 200 && output.isWhole() ? 0 : 1;
}
