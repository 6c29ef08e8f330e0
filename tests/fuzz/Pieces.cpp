#include "fuzz/Pieces.h"

#include "fuzz/Fuzz.h"

#include <algorithm>
#include <iterator>

namespace melodeck::fuzz {

class Pieces::Sink final : public core::ByteSink
{
public:
    Sink(Pieces& pieces, std::size_t index)
        : m_pieces(pieces)
        , m_index(index)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        piece().bytes.append(textOf(bytes));
        return {};
    }
    core::Result<void> finish() override
    {
        require(!piece().isFinished, "a piece is finished once");
        piece().isFinished = true;
        return {};
    }

private:
    [[nodiscard]] Piece& piece() { return m_pieces.m_pieces.at(m_index); }

    Pieces& m_pieces;
    std::size_t m_index;
};

core::Result<wire::MediaReceiver::Target> Pieces::open(int index, const wire::MediaSignature& signature,
                                                       const QString& jsonPointer)
{
    require(index == static_cast<int>(m_pieces.size()), "pieces are numbered in their order");
    require(std::all_of(m_pieces.begin(), m_pieces.end(), [](const Piece& piece) { return piece.isClosed; }),
            "a piece is closed before the next one is opened");
    m_pieces.push_back({.pointer = jsonPointer.toStdString(),
                        .extension = signature.extension.toStdString(),
                        .bytes = {},
                        .isFinished = false,
                        .isClosed = false,
                        .isWhole = false});
    return Target{std::make_unique<Sink>(*this, m_pieces.size() - 1), QStringLiteral("clip_%1").arg(index)};
}

void Pieces::closed(int index, const core::Result<void>& outcome)
{
    Piece& piece = m_pieces.at(static_cast<std::size_t>(index));
    require(!piece.isClosed, "a piece is closed once");
    require(piece.isFinished == outcome.has_value(), "a piece is finished when it is whole, and only then");
    piece.isClosed = true;
    piece.isWhole = outcome.has_value();
}

std::vector<Pieces::Piece> Pieces::whole() const
{
    std::vector<Piece> whole;
    std::copy_if(m_pieces.begin(), m_pieces.end(), std::back_inserter(whole),
                 [](const Piece& piece) { return piece.isWhole; });
    return whole;
}

std::size_t Pieces::wholeBytes() const
{
    std::size_t bytes = 0;
    for (const Piece& piece : m_pieces) {
        bytes += piece.isWhole ? piece.bytes.size() : 0;
    }
    return bytes;
}

} // namespace melodeck::fuzz
