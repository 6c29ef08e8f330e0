#pragma once

#include "wire/AnswerStream.h"

#include <string>
#include <vector>

namespace melodeck::fuzz {

/// Keeps the media of an answer in memory, and checks that each piece is opened once and closed once.
class Pieces final : public wire::MediaReceiver
{
public:
    struct Piece
    {
        std::string pointer;
        std::string extension;
        std::string bytes;
        bool isFinished = false;
        bool isClosed = false;
        bool isWhole = false;

        [[nodiscard]] bool operator==(const Piece&) const = default;
    };

    [[nodiscard]] core::Result<Target> open(int index, const wire::MediaSignature& signature,
                                            const QString& jsonPointer) override;
    void closed(int index, const core::Result<void>& outcome) override;

    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    /// Only the pieces that arrived whole; chunking decides how much of a broken one is written.
    [[nodiscard]] std::vector<Piece> whole() const;
    /// Bytes of the pieces that are whole.
    [[nodiscard]] std::size_t wholeBytes() const;

private:
    class Sink;
    std::vector<Piece> m_pieces;
};

} // namespace melodeck::fuzz
