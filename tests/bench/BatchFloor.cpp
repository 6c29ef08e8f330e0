// How the simplest client of many requests does: one thread that turns bare libcurl's multi handle, looks at no answer
// and writes the same files to the same disk between two turns, which a thread of its own for the disk can beat. It
// keeps no account of what it does.
//
//   melodeck-bench-batch-floor URL BODY OUTPUT JOBS PARALLEL CLIPS BYTES
//
// BODY is sent as it is; for each job CLIPS files of BYTES are written into a folder of its own in OUTPUT.

#include "bench/FloorOutput.h"

#include <curl/curl.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

using melodeck::bench::FloorOutput;

struct Plan
{
    const char* url;
    const char* body;
    std::string output;
    int jobs;
    int clips;
    std::int64_t bytes;
};

/// One of those that are under way at once, job after job.
struct Slot
{
    CURL* easy = curl_easy_init();
    std::unique_ptr<FloorOutput> output;
};

std::size_t onWrite(char* text, std::size_t size, std::size_t count, void* slot)
{
    return static_cast<Slot*>(slot)->output->take(text, size * count) ? size * count : 0;
}

void prepare(Slot& slot, const Plan& plan, curl_slist* headers)
{
    curl_easy_setopt(slot.easy, CURLOPT_URL, plan.url);
    curl_easy_setopt(slot.easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(slot.easy, CURLOPT_PROXY, "");
    curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDS, plan.body);
    curl_easy_setopt(slot.easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(slot.easy, CURLOPT_WRITEFUNCTION, &onWrite);
    curl_easy_setopt(slot.easy, CURLOPT_WRITEDATA, static_cast<void*>(&slot));
    curl_easy_setopt(slot.easy, CURLOPT_PRIVATE, static_cast<void*>(&slot));
}

void begin(CURLM* multi, Slot& slot, const Plan& plan, int job)
{
    const std::string folder = plan.output + '/' + std::to_string(job);
    ::mkdir(folder.c_str(), 0777);
    slot.output = std::make_unique<FloorOutput>(folder, plan.clips, plan.bytes, false);
    curl_multi_add_handle(multi, slot.easy);
}

/// Whether the transfer was answered, and with all its clips.
bool end(CURLM* multi, const CURLMsg& message, Slot*& slot)
{
    long status = 0;
    const CURLcode code = message.data.result;
    curl_easy_getinfo(message.easy_handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(message.easy_handle, CURLINFO_PRIVATE, &slot);
    curl_multi_remove_handle(multi, slot->easy);
    if (code != CURLE_OK) {
        std::fprintf(stderr, "floor: %s\n", curl_easy_strerror(code));
    }
    return code == CURLE_OK && status == 200 && slot->output->isWhole();
}

bool sendAll(const Plan& plan, int parallel)
{
    CURLM* multi = curl_multi_init();
    curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
    std::vector<Slot> slots(static_cast<std::size_t>(parallel));
    int next = 0;
    int left = plan.jobs;
    for (Slot& slot : slots) {
        prepare(slot, plan, headers);
        if (next < plan.jobs) {
            begin(multi, slot, plan, next++);
        }
    }
    bool isGood = true;
    while (left > 0 && isGood) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int more = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi, &more)) {
            Slot* slot = nullptr;
            isGood = end(multi, *message, slot) && isGood;
            --left;
            if (next < plan.jobs) {
                begin(multi, *slot, plan, next++);
            }
        }
        if (running > 0) {
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
        }
    }
    for (const Slot& slot : slots) {
        curl_easy_cleanup(slot.easy);
    }
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 8) {
        return 2;
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const Plan plan{argv[1], argv[2], argv[3], std::atoi(argv[4]), std::atoi(argv[6]), std::atoll(argv[7])};
    return sendAll(plan, std::atoi(argv[5])) ? 0 : 1;
}
