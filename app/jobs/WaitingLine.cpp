#include "jobs/WaitingLine.h"

#include <algorithm>
#include <cmath>

namespace melodeck::jobs {

namespace {

/// Between two jobs that came one after the other.
constexpr double kStep = 1024.0;
/// Closer than this, halving would soon run out of digits.
constexpr double kLeastGap = 1e-6;

} // namespace

void WaitingLine::put(Item item, double place)
{
    m_places.insert(item.jobId, place);
    m_ready[item.endpoint] += item.isPaused ? 0 : 1;
    m_items.insert_or_assign(place, std::move(item));
}

void WaitingLine::restore(Item item, double place)
{
    while (m_items.contains(place)) {
        place = std::nextafter(place, HUGE_VAL); // two runs of the program counted on their own
    }
    put(std::move(item), place);
}

double WaitingLine::append(Item item)
{
    const double place = m_items.empty() ? 0.0 : m_items.rbegin()->first + kStep;
    put(std::move(item), place);
    return place;
}

double WaitingLine::prepend(Item item)
{
    const double place = m_items.empty() ? 0.0 : m_items.begin()->first - kStep;
    put(std::move(item), place);
    return place;
}

bool WaitingLine::remove(const QString& jobId)
{
    const auto found = m_places.constFind(jobId);
    if (found == m_places.constEnd()) {
        return false;
    }
    const auto item = m_items.find(*found);
    m_ready[item->second.endpoint] -= item->second.isPaused ? 0 : 1;
    m_items.erase(item);
    m_places.erase(found);
    return true;
}

std::vector<WaitingLine::Item> WaitingLine::takeOut(const QStringList& jobIds)
{
    std::vector<Item> items;
    for (const QString& id : jobIds) {
        if (const Item* item = find(id)) {
            items.push_back(*item);
            remove(id);
        }
    }
    return items;
}

WaitingLine::Moves WaitingLine::moveBefore(const QStringList& jobIds, const QString& before)
{
    QStringList moved = jobIds;
    moved.removeAll(before);
    std::vector<Item> items = takeOut(moved);
    const auto place = m_places.constFind(before);
    return insertAt(std::move(items), place == m_places.constEnd() ? m_items.end() : m_items.find(*place));
}

WaitingLine::Moves WaitingLine::moveToFront(const QStringList& jobIds)
{
    std::vector<Item> items = takeOut(jobIds);
    return insertAt(std::move(items), m_items.begin());
}

WaitingLine::Moves WaitingLine::insertAt(std::vector<Item> items, std::map<double, Item>::iterator behind)
{
    if (items.empty()) {
        return {};
    }
    const auto count = static_cast<double>(items.size());
    const bool isAtEnd = behind == m_items.end();
    const bool isAtFront = behind == m_items.begin();
    const double low = isAtFront ? (isAtEnd ? 0.0 : behind->first - kStep * (count + 1.0)) : std::prev(behind)->first;
    const double high = isAtEnd ? low + kStep * (count + 1.0) : behind->first;
    const double step = (high - low) / (count + 1.0);
    if (step < kLeastGap) {
        return renumber(std::move(items), behind); // a place between would be that of a neighbour, who would be lost
    }
    Moves moves;
    double place = low;
    for (Item& item : items) {
        place += step;
        moves.emplace_back(item.jobId, place);
        put(std::move(item), place);
    }
    return moves;
}

WaitingLine::Moves WaitingLine::renumber(std::vector<Item> items, std::map<double, Item>::iterator behind)
{
    std::vector<Item> all;
    all.reserve(m_items.size() + items.size());
    for (auto item = m_items.begin(); item != behind; ++item) {
        all.push_back(item->second);
    }
    all.insert(all.end(), items.begin(), items.end());
    for (auto item = behind; item != m_items.end(); ++item) {
        all.push_back(item->second);
    }
    m_items.clear();
    m_ready.clear();
    Moves moves;
    double place = 0.0;
    for (Item& item : all) {
        moves.emplace_back(item.jobId, place);
        put(std::move(item), place);
        place += kStep;
    }
    return moves;
}

bool WaitingLine::setPaused(const QString& jobId, bool isPaused)
{
    const auto found = m_places.constFind(jobId);
    if (found == m_places.constEnd() || m_items.at(*found).isPaused == isPaused) {
        return false;
    }
    Item& item = m_items.at(*found);
    item.isPaused = isPaused;
    m_ready[item.endpoint] += isPaused ? -1 : 1;
    return true;
}

std::optional<QString> WaitingLine::takeNext(const std::function<bool(int)>& hasRoom)
{
    const bool isAnyRoom = std::any_of(m_ready.keyValueBegin(), m_ready.keyValueEnd(), [&hasRoom](const auto& ready) {
        return ready.second > 0 && hasRoom(ready.first);
    });
    if (!isAnyRoom) {
        return std::nullopt; // asked whenever a job ends: thousands that wait are not looked at for nothing
    }
    for (const auto& [place, item] : m_items) {
        if (!item.isPaused && hasRoom(item.endpoint)) {
            QString id = item.jobId;
            remove(id);
            return id;
        }
    }
    return std::nullopt;
}

const WaitingLine::Item* WaitingLine::find(const QString& jobId) const
{
    const auto found = m_places.constFind(jobId);
    return found == m_places.constEnd() ? nullptr : &m_items.at(*found);
}

std::vector<QString> WaitingLine::jobIds() const
{
    std::vector<QString> ids;
    ids.reserve(m_items.size());
    for (const auto& [place, item] : m_items) {
        ids.push_back(item.jobId);
    }
    return ids;
}

} // namespace melodeck::jobs
