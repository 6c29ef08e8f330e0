#include "fuzz/ForeignZip.h"

#include "wire/Sha256.h"

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace melodeck::fuzz {

namespace {

constexpr std::uint32_t kFile = 0100644U << 16U;
constexpr std::uint32_t kLink = 0120777U << 16U;
constexpr std::uint32_t kUnix = 3U << 8U;
constexpr std::uint32_t kVersion = 20;

struct Entry
{
    std::string_view name;
    std::string_view held;
    std::uint32_t attributes = kFile;
};

std::vector<Entry> entriesOf(std::string_view text)
{
    std::vector<Entry> entries;
    std::size_t at = text.find('\x1E');
    while (at != std::string_view::npos) {
        const std::size_t next = text.find('\x1E', at + 1);
        const std::string_view whole = text.substr(at + 1, next == std::string_view::npos ? next : next - at - 1);
        const std::size_t end = whole.find('\n');
        Entry entry{whole.substr(0, end), end == std::string_view::npos ? std::string_view() : whole.substr(end + 1)};
        if (entry.name.starts_with('>')) {
            entry.name.remove_prefix(1);
            entry.attributes = kLink;
        }
        entries.push_back(entry);
        at = next;
    }
    return entries;
}

std::string filledIn(std::string_view held, const std::vector<Entry>& entries)
{
    std::string filled;
    for (std::size_t i = 0; i < held.size(); ++i) {
        const bool isMark = (held[i] == '@' || held[i] == '~') && i + 1 < held.size();
        const auto number = isMark ? static_cast<std::size_t>(static_cast<unsigned char>(held[i + 1]) - '0') : 10;
        if (number > 9 || number >= entries.size()) {
            filled += held[i];
            continue;
        }
        const std::string_view other = entries[number].held;
        if (held[i] == '~') {
            filled += std::to_string(other.size());
        } else {
            wire::Sha256 hash;
            hash.add(std::as_bytes(std::span<const char>(other.data(), other.size())));
            filled += hash.takeHex().toStdString();
        }
        ++i;
    }
    return filled;
}

/// Little-endian.
void put(std::string& out, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(number >> (8U * static_cast<unsigned>(i)));
    }
}

/// What stands both before an entry and in the directory.
void putCommon(std::string& out, std::string_view name, std::string_view held)
{
    put(out, kVersion, 2);
    put(out, 0, 2); // flags
    put(out, 0, 2); // stored
    put(out, 0x5B7E0000U, 4);
    put(out,
        static_cast<std::uint32_t>(
            ::crc32(0, reinterpret_cast<const Bytef*>(held.data()), static_cast<uInt>(held.size()))),
        4);
    put(out, static_cast<std::uint32_t>(held.size()), 4);
    put(out, static_cast<std::uint32_t>(held.size()), 4);
    put(out, static_cast<std::uint32_t>(name.size()), 2);
    put(out, 0, 2); // extra
}

} // namespace

std::string foreignZip(std::string_view text)
{
    std::string zip;
    std::string directory;
    std::uint32_t count = 0;
    const std::vector<Entry> entries = entriesOf(text);
    for (const Entry& entry : entries) {
        const std::string_view name = entry.name.substr(0, 0xFFFF);
        const std::string held = filledIn(entry.held, entries);
        directory += "PK\x01\x02";
        put(directory, kUnix + kVersion, 2);
        putCommon(directory, name, held);
        put(directory, 0, 4); // comment, disk
        put(directory, 0, 2); // internal attributes
        put(directory, entry.attributes, 4);
        put(directory, static_cast<std::uint32_t>(zip.size()), 4);
        directory += name;
        zip += "PK\x03\x04";
        putCommon(zip, name, held);
        zip += name;
        zip += held;
        ++count;
    }
    const auto start = static_cast<std::uint32_t>(zip.size());
    zip += directory;
    zip += "PK\x05\x06";
    put(zip, 0, 4);
    put(zip, count, 2);
    put(zip, count, 2);
    put(zip, static_cast<std::uint32_t>(directory.size()), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

} // namespace melodeck::fuzz
