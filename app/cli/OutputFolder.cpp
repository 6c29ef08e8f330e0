#include "cli/OutputFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace melodeck::cli {

core::Result<void> prepareOutputFolder(const QString& path)
{
    const QDir folder(path);
    QTemporaryFile probe(folder.filePath(QStringLiteral(".melodeck-XXXXXX")));
    if (!folder.mkpath(QStringLiteral(".")) || !probe.open()) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "OutputFolder", "The folder %1 cannot be written. Nothing was sent. Choose another.")
                              .arg(path),
                          probe.errorString());
    }
    return {};
}

} // namespace melodeck::cli
