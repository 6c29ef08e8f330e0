#pragma once

#include "core/Recipe.h"

#include <QHash>
#include <QString>

#include <vector>

namespace melodeck::jobs {

/// How many jobs may run at once, for each endpoint, and how many do. An endpoint is what shares a server: this
/// computer's engine, or scheme, host and port. Pure; one thread.
class ParallelLimits final
{
public:
    /// The engine on this computer renders two at a time; a server has queues of its own.
    static constexpr int kLocal = 2;
    static constexpr int kRemote = 4;

    /// The number by which the other calls know an endpoint.
    [[nodiscard]] int idOf(const core::Endpoint& endpoint);
    [[nodiscard]] int limitFor(const core::Endpoint& endpoint) const;
    void setLimit(const core::Endpoint& endpoint, int jobs);

    [[nodiscard]] bool hasRoom(int id) const { return at(id).running < at(id).limit; }
    void take(int id) { ++at(id).running; }
    void giveBack(int id) { --at(id).running; }

    /// Stable name of an endpoint, for settings: "local", "https://host:443".
    [[nodiscard]] static QString keyOf(const core::Endpoint& endpoint);

private:
    struct Place
    {
        int limit = 0;
        int running = 0;
    };
    [[nodiscard]] Place& at(int id) { return m_places[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Place& at(int id) const { return m_places[static_cast<std::size_t>(id)]; }

    QHash<QString, int> m_ids;
    std::vector<Place> m_places;
};

} // namespace melodeck::jobs
