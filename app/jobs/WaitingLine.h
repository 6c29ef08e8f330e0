#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace melodeck::jobs {

/// The jobs that wait for their turn, in order, each with a place between those of its neighbours: a move changes the
/// places of those that are moved, not of all behind them. Pure; one thread.
class WaitingLine final
{
public:
    struct Item
    {
        QString jobId;
        /// Number of the endpoint that it goes to (see JobQueue).
        int endpoint = 0;
        bool isPaused = false;
    };
    /// Jobs with new places, to be stored.
    using Moves = std::vector<std::pair<QString, double>>;

    /// Puts a job at a place that it had before (of an earlier run).
    void restore(Item item, double place);
    /// Returns the place.
    double append(Item item);
    double prepend(Item item);
    /// False when it does not wait.
    bool remove(const QString& jobId);

    /// Puts jobs that wait in front of another one, in the order given; at the end with an empty id.
    [[nodiscard]] Moves moveBefore(const QStringList& jobIds, const QString& before);
    [[nodiscard]] Moves moveToFront(const QStringList& jobIds);

    /// False when it does not wait, or was so already.
    bool setPaused(const QString& jobId, bool isPaused);

    /// Takes out the first job that is not paused and whose endpoint has room.
    [[nodiscard]] std::optional<QString> takeNext(const std::function<bool(int endpoint)>& hasRoom);

    [[nodiscard]] bool contains(const QString& jobId) const { return m_places.contains(jobId); }
    [[nodiscard]] const Item* find(const QString& jobId) const;
    [[nodiscard]] double placeOf(const QString& jobId) const { return m_places.value(jobId); }
    /// In order.
    [[nodiscard]] std::vector<QString> jobIds() const;
    [[nodiscard]] std::size_t size() const { return m_items.size(); }

private:
    [[nodiscard]] Moves insertAt(std::vector<Item> items, std::map<double, Item>::iterator behind);
    [[nodiscard]] std::vector<Item> takeOut(const QStringList& jobIds);
    void put(Item item, double place);
    /// New places for all, with the items in front of `behind`.
    [[nodiscard]] Moves renumber(std::vector<Item> items, std::map<double, Item>::iterator behind);

    std::map<double, Item> m_items;
    QHash<QString, double> m_places;
    /// Jobs that are not paused, by endpoint.
    QHash<int, int> m_ready;
};

} // namespace melodeck::jobs
