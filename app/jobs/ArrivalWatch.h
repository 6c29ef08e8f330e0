#pragma once

#include <QFileSystemWatcher>
#include <QSet>
#include <QString>
#include <QTimer>

#include <memory>
#include <mutex>

namespace melodeck::jobs {

/// What a JobQueue knows of results that another program brings into its library.
class ArrivalWatch final
{
public:
    QFileSystemWatcher watcher;
    /// Several come within a moment.
    QTimer soon;
    /// Request ids that have been seen; of the store thread alone.
    std::shared_ptr<QSet<QString>> seen = std::make_shared<QSet<QString>>();
};

} // namespace melodeck::jobs
