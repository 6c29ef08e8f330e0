#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace melodeck::store {

/// A lock file that says whose jobs are alive: the system frees it when the process ends, however it ends.
class OwnerLock final
{
public:
    /// Locks a fresh owner's name in the folder. Errors: Io.
    [[nodiscard]] static core::Result<std::unique_ptr<OwnerLock>> createIn(const QString& folder);
    /// Takes over the name of an owner that is gone; nothing (and errno: EWOULDBLOCK) while that process lives.
    [[nodiscard]] static std::unique_ptr<OwnerLock> takeOver(const QString& folder, const QString& owner);
    /// Whether somebody has that name's lock now. Takes none and makes no file.
    [[nodiscard]] static bool isHeld(const QString& folder, const QString& owner);
    /// Owners that have a lock file here, alive or not.
    [[nodiscard]] static QStringList ownersIn(const QString& folder);

    /// Removes the file, so that nobody asks for this owner any more.
    ~OwnerLock();
    OwnerLock(const OwnerLock&) = delete;
    OwnerLock& operator=(const OwnerLock&) = delete;

    [[nodiscard]] const QString& owner() const { return m_owner; }

private:
    OwnerLock(QString path, QString owner, int descriptor);

    QString m_path;
    QString m_owner;
    int m_descriptor;
};

} // namespace melodeck::store
