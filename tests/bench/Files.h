#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace melodeck::bench {

/// Writes a WAV file of noise, of so many bytes in all. Gives up when it cannot.
void writeWav(const std::filesystem::path& path, std::int64_t bytes, int channels = 1, int sampleRateHz = 32'000);
/// Writes a WAV file of silence that takes no room on the disk and hardly time to read.
void writeSparseWav(const std::filesystem::path& path, std::int64_t bytes);
/// Writes the request that Melodeck makes of requestJson() and the melody: what the floor sends.
void writeEncodedBody(const std::filesystem::path& path, const std::filesystem::path& melody);

/// The request of all contenders, the melody left out.
[[nodiscard]] std::string requestJson();

/// Writes a text file.
void writeText(const std::filesystem::path& path, const std::string& text);
/// The beginning of a text file, in one line; for messages.
[[nodiscard]] std::string beginningOf(const std::filesystem::path& path);

/// An empty folder; what was there is gone.
void makeEmpty(const std::filesystem::path& folder);
void removeAll(const std::filesystem::path& path);

/// Files of that size, in folder and below.
[[nodiscard]] int filesOfSize(const std::filesystem::path& folder, std::int64_t bytes);
/// Those of them whose header agrees.
[[nodiscard]] int wholeClips(const std::filesystem::path& folder, std::int64_t bytes);
/// Files there that are not such clips but named like one.
[[nodiscard]] int partialClips(const std::filesystem::path& folder, std::int64_t bytes);
/// Whether the file is a WAV file of so many bytes that a player would take.
[[nodiscard]] bool isWholeWav(const std::filesystem::path& path, std::int64_t bytes);

} // namespace melodeck::bench
