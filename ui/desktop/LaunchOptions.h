#pragma once

#include "ui/desktop/LaunchRequest.h"

#include <QString>
#include <QStringList>

namespace melodeck::ui {

/// Whether the command line asks for the help or the version and for nothing else: these are told without a display,
/// too. To be asked before there is a QApplication.
[[nodiscard]] bool isForWordsOnly(int argc, const char* const* argv);

/// No screen is named where windows could be opened, in the environment or among these words.
[[nodiscard]] bool isWithoutDisplay(int argc, const char* const* argv);

/// Says so, on standard error. The exit code.
[[nodiscard]] int tellWithoutDisplay();

/// What the command line of the window's program asks for; relative paths are of this folder. Leaves the program for
/// --help and --version (0) and for what it does not understand (2). Needs a QCoreApplication.
[[nodiscard]] LaunchRequest parseLaunchOrLeave(const QStringList& arguments, const QString& folder);

} // namespace melodeck::ui
