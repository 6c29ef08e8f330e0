#pragma once

#include <QByteArray>
#include <QString>

namespace melodeck::core {

/// The file that a FileSink writes into until it has its name. It is locked while its process lives, and marked, so
/// that what a dead one left is known as ours and used again. A file that is not ours, perhaps the paused download of a
/// browser, is never opened for writing. Internal to FileSink.
struct PartFile
{
    /// Open, empty, locked, and at path; or −1 with errno in failure: EBUSY where a living process of ours writes
    /// beside that name right now.
    int descriptor = -1;
    QString path;
    int failure = 0;
};

/// For a file that is to be called target: TARGET.part, or where that is somebody else's, the first of TARGET 2.part,
/// TARGET 3.part … that is free.
[[nodiscard]] PartFile openPart(const QString& target);

/// Takes the mark off a part that has its name now.
void unmarkPart(int descriptor);

} // namespace melodeck::core
