#pragma once

#include <QObject>
#include <QStringList>

class QDBusConnection;
class QMimeData;

namespace melodeck::ui {

/// Files that come from, or into, a sandbox: the program that lets go of them offers a key in place of paths, with
/// which the portal gives paths that can be read here. The type application/vnd.portal.filetransfer and the method
/// org.freedesktop.portal.FileTransfer.RetrieveFiles
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.FileTransfer.html).
/// Asks without waiting. GUI thread.
class PortalFiles final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a drop or a clipboard holds such a key.
    [[nodiscard]] static bool areOffered(const QMimeData& data);
    /// The same, and that the paths beside the key, if there are any, cannot be read here. Looks at the disk.
    [[nodiscard]] static bool areNeeded(const QMimeData& data);

    /// Asks for the files of a key; retrieved() or failed() follows.
    void retrieve(const QMimeData& data, const QDBusConnection& bus);

Q_SIGNALS:
    void retrieved(const QStringList& paths);
    /// The sentence says what happened, and what to do.
    void failed(const QString& sentence);

private:
    void tellFailure();
};

} // namespace melodeck::ui
