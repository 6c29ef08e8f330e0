#pragma once

#include "core/Recipe.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace melodeck::ui {

/// Moves ends of a region to where a cut makes no click, reading the sound around them on a worker. GUI thread.
class RegionSnap final : public QObject
{
    Q_OBJECT

public:
    enum class Ends : std::uint8_t { Start, End, Both };

    explicit RegionSnap(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
    /// snapped() follows where an end moved, unless another region or forget() comes first.
    void snap(const QString& path, const core::TimeRegion& region, Ends ends, double reachSeconds);
    void forget() { m_queue.clear(); }

Q_SIGNALS:
    void snapped(const melodeck::core::TimeRegion& before, const melodeck::core::TimeRegion& after);

private:
    BackgroundQueue m_queue;
};

} // namespace melodeck::ui
