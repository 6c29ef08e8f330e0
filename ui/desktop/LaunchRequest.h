#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// What a start is for, besides files; the actions of the desktop file, where they have the same names.
enum class LaunchAction : std::uint8_t {
    None,
    Library, ///< The library is shown.
    Record,  ///< The microphone is shown, and recording left to the person.
};

/// As on the command line, in the desktop file and on the bus: "library", "record"; of None nothing. And back, where
/// any other name is None.
[[nodiscard]] QString nameOf(LaunchAction action);
[[nodiscard]] LaunchAction launchActionOf(const QString& name);

/// What a start of the program brings to the one that runs.
struct LaunchRequest
{
    /// Files by their whole path, and links.
    QList<QUrl> urls;
    /// The leave to come to the front (XDG_ACTIVATION_TOKEN); empty where there is none.
    QString activationToken;
    LaunchAction action = LaunchAction::None;

    friend bool operator==(const LaunchRequest&, const LaunchRequest&) = default;
};

/// Of the words on a command line: paths, those that are relative being of this folder, file:// addresses and links. A
/// file that is there is a file whatever it is called. Looks at the disk.
[[nodiscard]] QList<QUrl> urlsOfArguments(const QStringList& arguments, const QString& folder);

/// One line of JSON, its line feed included, in which a request goes from one program to another; and back. Nothing
/// where it is none.
[[nodiscard]] QByteArray launchMessage(const LaunchRequest& request);
[[nodiscard]] std::optional<LaunchRequest> launchOfMessage(const QByteArray& message);

/// The leave to come to the front with which this program was started. To be asked before there is a QApplication,
/// which takes it.
[[nodiscard]] QString activationTokenOfEnvironment();

} // namespace melodeck::ui
