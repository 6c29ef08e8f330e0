#include "ui/window/LibraryMoveAtExit.h"

#include "store/LibraryMove.h"

#include <QCoreApplication>
#include <QProcess>
#include <QVariant>

namespace melodeck::ui {

namespace {

constexpr const char* kRestart = "melodeckRestart";

} // namespace

LibraryMoveAtExit::~LibraryMoveAtExit()
{
    store::WorkProgress progress;
    [[maybe_unused]] const auto moved = store::finishMove(progress, {}); // told at the next start
    if (QCoreApplication::instance()->property(kRestart).toBool()) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
    }
}

void LibraryMoveAtExit::restartAfterwards()
{
    QCoreApplication::instance()->setProperty(kRestart, true);
}

void LibraryMoveAtExit::stayClosed()
{
    QCoreApplication::instance()->setProperty(kRestart, false);
}

} // namespace melodeck::ui
