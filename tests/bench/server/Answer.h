#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace melodeck::bench {

/// An answer of a model, {"data": [base64 of a WAV file, …]}, ready to be sent: rendered once, and small in memory
/// whatever its size, because the sound repeats itself. Immutable.
class Answer final
{
public:
    /// bytes: size of each clip, more than the 44 of its header.
    Answer(int clips, std::int64_t bytes);

    /// The text, piece by piece; each lives as long as the answer.
    [[nodiscard]] const std::vector<std::string_view>& pieces() const { return m_pieces; }
    [[nodiscard]] std::int64_t size() const { return m_size; }

private:
    void add(std::string_view piece);
    void addClip(std::int64_t bytes);

    std::string m_first;
    std::string m_block;
    std::string m_tail;
    std::string m_whole;
    std::vector<std::string_view> m_pieces;
    std::int64_t m_size = 0;
};

/// The answer of that shape, made when it is first asked for. Thread-safe.
[[nodiscard]] std::shared_ptr<const Answer> answerOf(int clips, std::int64_t bytes);

} // namespace melodeck::bench
