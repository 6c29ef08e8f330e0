#pragma once

#include "core/ByteStream.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::core {

/// What tells one state of a file from another.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t bytes = 0;
    std::int64_t modifiedNanoseconds = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// Of the file that a name leads to now; none when it leads nowhere.
[[nodiscard]] std::optional<FileIdentity> identityOfFile(const QString& path);

/// Whether both names lead to one file that is there: whoever replaces one loses the other.
[[nodiscard]] bool isOneFile(const QString& path, const QString& other);

/// Io: the file is not what it was when its sending began. What every source over a file says then.
[[nodiscard]] Error fileChangedError(const QString& path);

/// The bytes of a file as it was when it was opened. A file that is changed, cut, replaced or removed before its last
/// byte was read fails the read: a request with half of one file and half of another would be paid for and be useless.
/// Blocks on the disk: not for the GUI or network thread.
class FileSource final : public ByteSource
{
public:
    /// Errors: Io when the file cannot be opened or is not a regular file.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString& path);
    ~FileSource() override;

    [[nodiscard]] std::int64_t size() const override { return m_opened.bytes; }
    /// Errors: Io, with the sentence that the file changed or vanished.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> buffer) override;
    [[nodiscard]] Result<void> rewind() override;

private:
    FileSource(QString path, int descriptor, const FileIdentity& opened);
    [[nodiscard]] bool isUnchanged() const;

    QString m_path;
    int m_descriptor;
    FileIdentity m_opened;
    std::int64_t m_position = 0;
};

} // namespace melodeck::core
