#pragma once

#include "jobs/JobQueue.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"
#include "ui/player/Player.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QString>

#include <functional>

namespace melodeck::bench {

/// A whole program with its window, on a sound device that takes what it is given at the pace of a real one.
class Desk final
{
public:
    explicit Desk(const QString& libraryFolder);

    /// Runs the event loop as the program does for so long, or until something is so. True when it was.
    static bool wait(
        int milliseconds, const std::function<bool()>& isDone = [] { return false; });

    store::SessionKeys keys;
    store::StoreThread store;
    jobs::LocalEngine engine;
    net::HttpClient http;
    jobs::JobQueue queue;
    ui::Player player;
    ui::Theme theme;
    ui::MainWindow window;
};

} // namespace melodeck::bench
