#pragma once

#include "core/Answer.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::ui {

/// The numbers 0 … count − 1 in an order that the seed alone decides, each order as likely as any other.
[[nodiscard]] std::vector<int> shuffled(int count, std::uint32_t seed);

/// Clips of one job that are compared without knowing which is which: their order, and the places that they were given.
/// A value; clips are told by their index in the answer.
class BlindTrial final
{
public:
    struct Verdict
    {
        int clipIndex = 0;
        /// What it was called.
        QString letter;
        core::BlindVerdict verdict;

        friend bool operator==(const Verdict&, const Verdict&) = default;
    };

    BlindTrial(QString jobId, const std::vector<int>& clipIndices, std::uint32_t seed);

    [[nodiscard]] const QString& jobId() const { return m_jobId; }
    /// Clip indices as they are shown.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    /// From 1, as it is shown; 0 for a clip that does not take part.
    [[nodiscard]] int numberOf(int clipIndex) const;
    /// "A" for the first that is shown, "AA" after "Z".
    [[nodiscard]] QString letterOf(int clipIndex) const;

    /// How many places there are to give: one for each clip, at most five.
    [[nodiscard]] int places() const;
    /// From 1, the best; 0 for none.
    [[nodiscard]] int placeOf(int clipIndex) const;
    /// Gives a place, and takes it from whoever had it; 0 takes it away. Nothing happens for one that there is not.
    void setPlace(int clipIndex, int place);
    [[nodiscard]] bool hasVerdict() const;
    /// Of all clips, the best first and those without a place last.
    [[nodiscard]] std::vector<Verdict> verdicts() const;

private:
    QString m_jobId;
    std::vector<int> m_order;
    /// As the order.
    std::vector<int> m_places;
};

} // namespace melodeck::ui
