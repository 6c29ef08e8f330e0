#include "fuzz/Fuzz.h"
#include "fuzz/MemoryFile.h"
#include "store/JournalReader.h"
#include "store/JournalRecord.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace melodeck::fuzz {

namespace {

using store::JournalFrame;
using store::JournalMark;
using Bytes = std::vector<std::byte>;

/// What is known of a job, for comparison.
struct Known
{
    std::string answer;
    bool wasSent = false;
    bool isReceived = false;
    bool isDropped = false;

    [[nodiscard]] bool operator==(const Known&) const = default;
};

std::map<std::string, Known> read(std::span<const std::byte> bytes)
{
    const MemoryFile file(bytes);
    const store::JournalContents contents = store::readJournal({file.path()});
    require(contents.unreadableFiles.isEmpty(), "bytes of every kind can be read");
    require(contents.damagedFiles.isEmpty() == (contents.damagedRecords == 0), "a file with damage is named");
    std::map<std::string, Known> jobs;
    for (const store::JournalEntry& entry : contents.entries) {
        Known known{{}, entry.wasSent, entry.isReceived, entry.isDropped};
        for (const store::JournalExtent& extent : entry.answer) {
            if (extent.bytes < 0) {
                require(!extent.path.contains(QLatin1String("..")), "a spool lies beside its journal");
                continue;
            }
            require(extent.offset >= 0 && extent.offset + extent.bytes <= static_cast<std::int64_t>(bytes.size()),
                    "an answer lies within the file");
            known.answer.append(
                textOf(bytes.subspan(static_cast<std::size_t>(extent.offset), static_cast<std::size_t>(extent.bytes))));
        }
        jobs.insert_or_assign(entry.jobId.toStdString(), std::move(known));
    }
    return jobs;
}

void checkFrames(std::span<const std::byte> input)
{
    std::span<const std::byte> left = input;
    while (!left.empty()) {
        const JournalFrame frame = store::readJournalFrame(left);
        if (frame.kind == JournalFrame::Kind::Whole) {
            const auto payload = left.subspan(frame.payloadStart, frame.payloadBytes);
            const Bytes again = store::journalPrefix(frame.line, payload);
            require(std::equal(again.begin(), again.end(), left.begin()), "what is read is written the same");
            left = left.subspan(frame.totalBytes());
            continue;
        }
        const std::size_t next = store::nextJournalMagic(left);
        require(next > 0 && next <= left.size(), "the search goes on, and ends");
        left = left.subspan(next);
    }
}

constexpr std::uint32_t kSalt = 0x5AADF00D;

void append(Bytes& journal, store::JournalLine line, std::span<const std::byte> payload)
{
    line.salt = kSalt;
    const Bytes prefix = store::journalPrefix(line, payload);
    journal.insert(journal.end(), prefix.begin(), prefix.end());
    journal.insert(journal.end(), payload.begin(), payload.end());
}

/// Lines of three jobs whose answers are pieces of the input.
Bytes journalOf(std::span<const std::byte> input, Chunks& choice)
{
    Bytes journal;
    std::map<int, std::uint16_t> numbers;
    for (int job = 0; job < 3; ++job) {
        const QByteArray id = "job-" + QByteArray::number(job);
        append(journal, {JournalMark::Sending, id, numbers[job]++}, {});
        append(journal, {JournalMark::Head, id, numbers[job]++}, {});
    }
    Chunks chunks(input);
    for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
        const int job = static_cast<int>(choice.number(3));
        append(journal, {JournalMark::Bytes, "job-" + QByteArray::number(job), numbers[job]++}, chunk);
    }
    append(journal, {JournalMark::Received, "job-0", numbers[0]++}, {});
    append(journal, {JournalMark::Refused, "job-1", numbers[1]++}, {});
    return journal;
}

void checkDamage(std::span<const std::byte> input)
{
    Chunks choice(input);
    Bytes journal = journalOf(input, choice);
    const auto truth = read(journal);
    require(truth.size() == 3 && truth.at("job-0").isReceived && !truth.at("job-1").wasSent,
            "all is read that was written");
    std::string together;
    for (const auto& [id, job] : truth) {
        together += job.answer;
    }
    require(together.size() == input.size(), "no byte of an answer is missing");

    // Only who knows the salt can imitate a line.
    const std::array salt{std::byte{0x0D}, std::byte{0xF0}, std::byte{0xAD}, std::byte{0x5A}};
    if (std::search(input.begin(), input.end(), salt.begin(), salt.end()) != input.end()) {
        return;
    }
    const auto cut = read(std::span(journal).first(choice.number(journal.size())));
    for (const auto& [id, job] : cut) {
        require(truth.at(id).answer.starts_with(job.answer), "a cut journal has the beginning of each answer");
    }
    journal[choice.number(journal.size())] ^= static_cast<std::byte>(1 + choice.number(255));
    const auto damaged = read(journal);
    int changed = 0;
    for (const auto& [id, job] : truth) {
        const auto found = damaged.find(id);
        changed += found == damaged.end() || found->second != job ? 1 : 0;
        require(found == damaged.end() || job.answer.starts_with(found->second.answer),
                "damage makes no other answer of it");
        require(found == damaged.end() || !found->second.isReceived || found->second.answer == job.answer,
                "an answer with a gap is not whole");
    }
    require(changed <= 1, "one damaged byte costs one job");
}

} // namespace

void examine(std::span<const std::byte> input)
{
    checkFrames(input);
    static_cast<void>(read(input));
    checkDamage(input);
}

} // namespace melodeck::fuzz
