#pragma once

#include "ui/desktop/LaunchRequest.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>

class QLocalSocket;

namespace melodeck::ui {

/// Folder for sockets and locks of this person's session, which ends with it: that of XDG_RUNTIME_DIR, in a Flatpak the
/// part of it that all instances share.
[[nodiscard]] QString sessionFolder();

/// Sees to it that a person has one window on a library: a second start hands its files over to the first and ends.
///
/// Who is first is decided by a lock on a file, which the kernel takes back however a program ends; a socket that one
/// left behind is in nobody's way. The second sends only once the first has greeted it, so that a first one that hangs
/// opens nothing later of which a person was told that it did not work. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role : std::uint8_t {
        First,      ///< launched() tells what later starts bring.
        HandedOver, ///< Another one has taken the request.
        NoAnswer,   ///< Another one is there and does not answer: nothing was handed over.
        Alone,      ///< No lock and no socket can be made here: nobody knows of anybody.
    };

    /// sessionFolder has to be there, and writable by this person alone. Libraries are told apart by their folder's
    /// real path.
    SingleInstance(const QString& sessionFolder, const QString& libraryFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Waits for an answer no longer than this.
    [[nodiscard]] Role start(const LaunchRequest& request, std::chrono::milliseconds patience = kPatience);

    static constexpr std::chrono::milliseconds kPatience{4000};

Q_SIGNALS:
    void launched(const melodeck::ui::LaunchRequest& request);

private:
    enum class Lock : std::uint8_t { Ours, Anothers, Impossible };
    [[nodiscard]] Lock lock();
    [[nodiscard]] bool listen();
    void greet();
    void read(QLocalSocket* socket);

    QString m_path;
    QLocalServer m_server;
    int m_lock = -1;
};

} // namespace melodeck::ui
