#include "ui/desktop/LaunchOptions.h"

#include "core/Components.h"
#include "core/Error.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <span>
#include <string_view>

namespace melodeck::ui {

namespace {

constexpr int kUsageError = 2;

} // namespace

bool isForWordsOnly(int argc, const char* const* argv)
{
    constexpr std::array<std::string_view, 4> kForWords{"-h", "--help", "-v", "--version"};
    const std::span words(argv, static_cast<std::size_t>(argc));
    return words.size() == 2 &&
           std::find(kForWords.begin(), kForWords.end(), std::string_view(words[1])) != kForWords.end();
}

bool isWithoutDisplay(int argc, const char* const* argv)
{
    constexpr std::array<const char*, 3> kNames{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    const std::span words(argv, static_cast<std::size_t>(argc));
    return std::all_of(kNames.begin(), kNames.end(),
                       [](const char* name) { return qEnvironmentVariableIsEmpty(name); }) &&
           std::none_of(words.begin(), words.end(), [](const std::string_view word) {
               return word.find("-platform") != std::string_view::npos ||
                      word.find("-display") != std::string_view::npos;
           });
}

int tellWithoutDisplay()
{
    std::cerr << "melodeck: There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be "
                 "opened. melodeck-cli does without one.\n";
    return core::exitCode(core::ErrorCode::Unavailable);
}

LaunchRequest parseLaunchOrLeave(const QStringList& arguments, const QString& folder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A desktop window on audio models that answer over HTTP."));
    // Not Qt's own, which offers --help-all besides: options of Qt that this does not take.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Displays help on commandline options."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption library(nameOf(LaunchAction::Library), QStringLiteral("Open the library."));
    const QCommandLineOption record(
        nameOf(LaunchAction::Record),
        QStringLiteral("Open the microphone, to record a melody; recording begins with a click."));
    parser.addOptions({library, record});
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QStringLiteral(
            "Recordings, requests or recipes to open: paths, file:// addresses or links. A window that is open "
            "already takes them."),
        QStringLiteral("[files…]"));
    if (!parser.parse(arguments)) {
        std::cerr << "melodeck: " << parser.errorText().toStdString() << "\nSee melodeck --help.\n";
        std::exit(kUsageError);
    }
    if (parser.isSet(help)) {
        parser.showHelp(EXIT_SUCCESS);
    }
    if (parser.isSet(version)) {
        std::cout << core::versionText("melodeck") << std::endl;
        std::exit(EXIT_SUCCESS);
    }
    LaunchRequest request{urlsOfArguments(parser.positionalArguments(), folder), {}};
    if (parser.isSet(record)) {
        request.action = LaunchAction::Record;
    } else if (parser.isSet(library)) {
        request.action = LaunchAction::Library;
    }
    return request;
}

} // namespace melodeck::ui
