#include "ui/compare/BlindTrial.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace melodeck::ui {

namespace {

/// More than five places nobody tells apart.
constexpr int kMostPlaces = 5;
constexpr int kLetters = 26;

/// 0 … limit − 1, each as likely. By hand, because what std::uniform_int_distribution gives differs by library.
std::uint32_t below(std::uint32_t limit, std::mt19937& random)
{
    constexpr std::uint32_t kAll = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t fair = kAll - kAll % limit;
    auto drawn = static_cast<std::uint32_t>(random());
    while (drawn >= fair) {
        drawn = static_cast<std::uint32_t>(random());
    }
    return drawn % limit;
}

} // namespace

std::vector<int> shuffled(int count, std::uint32_t seed)
{
    std::vector<int> order(static_cast<std::size_t>(std::max(count, 0)));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(seed);
    // Fisher and Yates.
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[below(static_cast<std::uint32_t>(left), random)]);
    }
    return order;
}

BlindTrial::BlindTrial(QString jobId, const std::vector<int>& clipIndices, std::uint32_t seed)
    : m_jobId(std::move(jobId))
    , m_places(clipIndices.size(), 0)
{
    for (const int at : shuffled(static_cast<int>(clipIndices.size()), seed)) {
        m_order.push_back(clipIndices[static_cast<std::size_t>(at)]);
    }
}

int BlindTrial::numberOf(int clipIndex) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), clipIndex);
    return found == m_order.end() ? 0 : static_cast<int>(found - m_order.begin()) + 1;
}

QString BlindTrial::letterOf(int clipIndex) const
{
    QString letters;
    for (int number = numberOf(clipIndex); number > 0; number = (number - 1) / kLetters) {
        letters.prepend(QChar(u'A' + (number - 1) % kLetters));
    }
    return letters;
}

int BlindTrial::places() const
{
    return std::min(static_cast<int>(m_order.size()), kMostPlaces);
}

int BlindTrial::placeOf(int clipIndex) const
{
    const int number = numberOf(clipIndex);
    return number == 0 ? 0 : m_places[static_cast<std::size_t>(number - 1)];
}

void BlindTrial::setPlace(int clipIndex, int place)
{
    const int number = numberOf(clipIndex);
    if (number == 0 || place < 0 || place > places()) {
        return;
    }
    std::replace(m_places.begin(), m_places.end(), place, 0);
    m_places[static_cast<std::size_t>(number - 1)] = place;
}

bool BlindTrial::hasVerdict() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](int place) { return place > 0; });
}

std::vector<BlindTrial::Verdict> BlindTrial::verdicts() const
{
    std::vector<Verdict> all;
    for (const int clipIndex : m_order) {
        all.push_back({clipIndex, letterOf(clipIndex), {placeOf(clipIndex), static_cast<int>(m_order.size())}});
    }
    const auto rank = [](const Verdict& each) {
        return each.verdict.place > 0 ? each.verdict.place : std::numeric_limits<int>::max();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&rank](const Verdict& one, const Verdict& other) { return rank(one) < rank(other); });
    return all;
}

} // namespace melodeck::ui
