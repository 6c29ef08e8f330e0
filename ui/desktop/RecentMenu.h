#pragma once

#include "core/Settings.h"
#include "ui/work/BackgroundQueue.h"

#include <QMenu>
#include <QStringList>

namespace melodeck::ui {

/// The files that were opened last, as a menu: those that are not there any more are grey, and all are forgotten on
/// demand. Whether they are there is looked up on another thread, as the menu opens. GUI thread.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(core::Settings& settings, QWidget* parent = nullptr);

    /// They were opened, the most important first. What Melodeck keeps itself is not noted: the library shows it.
    void note(const QStringList& paths);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();
    void showMissing(const QStringList& missing);

    core::Settings& m_settings;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
