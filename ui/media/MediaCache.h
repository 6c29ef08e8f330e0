#pragma once

#include "core/FileSource.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// WAVs that were made of files that only Qt Multimedia decodes: "<what the file was>/<its name>.wav" in the user's
/// cache folder. A job that waits needs its WAV, so only the oldest go, and those only when all take up more than
/// kMostBytes. Any thread.
class MediaCache final
{
public:
    static constexpr std::int64_t kMostBytes = 8LL * 1024 * 1024 * 1024;

    explicit MediaCache(QString folder = defaultFolder());

    /// Where the WAV of a file in its state of now lies, or would; none where there is no such file.
    [[nodiscard]] std::optional<QString> entryFor(const QString& path) const;
    /// An entry was made or used: it counts as new.
    void touch(const QString& entry) const;
    /// The oldest entries but this one go where there are too many.
    void makeRoom(const QString& keep) const;

    [[nodiscard]] static QString defaultFolder();

private:
    QString m_folder;
};

/// What a melody is called in the window: the name of its file, without the ".wav" that the cache put behind it.
[[nodiscard]] QString shownName(const QString& path);

} // namespace melodeck::ui
