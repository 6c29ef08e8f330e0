#include "bench/server/Answer.h"

#include "bench/Wav.h"

#include <openssl/evp.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace melodeck::bench {

namespace {

/// Three times a power of two, so that a block of sound is a block of text; both fit the caches.
constexpr std::int64_t kBlockBytes = 3 * 256 * 1024;
/// Up to here an answer is one piece, so that it leaves in one call.
constexpr std::int64_t kWholeBytes = 4 * 1024 * 1024;

std::string encoded(const std::string& bytes)
{
    // One more than the text: EVP ends it with a NUL.
    std::string text(bytes.size() / 3 * 4 + 5, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

} // namespace

Answer::Answer(int clips, std::int64_t bytes)
{
    const std::string block = wavNoise(kBlockBytes);
    const std::string head = wavHeader(bytes);
    const std::int64_t firstBytes = std::min(bytes, kBlockBytes);
    m_first = encoded(head + block.substr(head.size(), static_cast<std::size_t>(firstBytes) - head.size()));
    m_block = encoded(block);
    m_tail = encoded(block.substr(0, static_cast<std::size_t>((bytes - firstBytes) % kBlockBytes)));
    add(R"({"data":[")");
    for (int clip = 0; clip < clips; ++clip) {
        if (clip > 0) {
            add(R"(",")");
        }
        addClip(bytes);
    }
    add(R"("]})");
    if (m_size <= kWholeBytes) {
        for (const std::string_view piece : m_pieces) {
            m_whole += piece;
        }
        m_pieces = {m_whole};
    }
}

void Answer::add(std::string_view piece)
{
    if (!piece.empty()) {
        m_pieces.push_back(piece);
        m_size += static_cast<std::int64_t>(piece.size());
    }
}

void Answer::addClip(std::int64_t bytes)
{
    add(m_first);
    for (std::int64_t left = bytes - kBlockBytes; left >= kBlockBytes; left -= kBlockBytes) {
        add(m_block);
    }
    add(m_tail);
}

std::shared_ptr<const Answer> answerOf(int clips, std::int64_t bytes)
{
    static std::mutex mutex;
    static std::map<std::pair<int, std::int64_t>, std::shared_ptr<const Answer>> answers;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const Answer>& answer = answers[{clips, bytes}];
    if (!answer) {
        answer = std::make_shared<const Answer>(clips, bytes);
    }
    return answer;
}

} // namespace melodeck::bench
