#pragma once

#include "core/ByteStream.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace melodeck::core {

/// Makes a new file; never writes over one that exists. The file is removed again unless finish() succeeded, which
/// has it on the disk, not only in the system's cache. Blocks on the disk: not for the GUI or network thread.
class FileSink final : public ByteSink
{
public:
    /// Errors: Io when the name is taken or the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<FileSink>> create(const QString& path);
    ~FileSink() override;

    /// Errors: Io (disk full, disk gone); the file is discarded then.
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> finish() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] std::int64_t bytesWritten() const { return m_bytesWritten; }

private:
    FileSink(QString path, int descriptor);
    void discard();
    [[nodiscard]] Error writeError(int systemError) const;

    QString m_path;
    int m_descriptor;
    std::int64_t m_bytesWritten = 0;
};

} // namespace melodeck::core
