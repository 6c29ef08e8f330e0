#pragma once

#include "core/Recipe.h"

#include <QWidget>

namespace melodeck::ui {

class LinkButton;
class TimeField;

/// How a region may be cut, in seconds.
struct RegionLimits
{
    double fileSeconds = 0.0;
    double shortestSeconds = 0.0;
    double longestSeconds = 0.0;
};

/// The region that begins or ends at another time: the other end stays where it is, or as far away as it was where
/// that is too near, too far or outside.
[[nodiscard]] core::TimeRegion withStart(const core::TimeRegion& region, double startSeconds,
                                         const RegionLimits& limits);
[[nodiscard]] core::TimeRegion withEnd(const core::TimeRegion& region, double endSeconds, const RegionLimits& limits);

/// The same times in whole frames of a file: what is shown, played and sent is one and the same.
[[nodiscard]] core::TimeRegion inWholeFrames(const core::TimeRegion& region, int sampleRateHz);

/// "▶ 1.20 – 9.20 s": plays a region, and both times can be typed.
class RegionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionFields(QWidget* parent = nullptr);

    void setLimits(const RegionLimits& limits);
    /// Does not emit.
    void setRegion(const core::TimeRegion& region);

Q_SIGNALS:
    void playRequested();
    /// Typed or stepped.
    void edited(const melodeck::core::TimeRegion& region);

private:
    void edit(const core::TimeRegion& region);

    RegionLimits m_limits;
    core::TimeRegion m_region;
    LinkButton* m_play;
    TimeField* m_start;
    TimeField* m_end;
};

} // namespace melodeck::ui
