#pragma once

#include "core/ByteStream.h"
#include "core/FileSource.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::core {

struct PartFile;

/// How safe a finished file is.
enum class Durability : std::uint8_t {
    Synced, ///< On the disk, with its name, when finish() returns.
    Cached, ///< In the system's cache: for a file that can be made again from what is on the disk already.
};

/// What a name that is taken means.
enum class TakenName : std::uint8_t {
    IsForeign, ///< Somebody else's file: nothing is written.
    /// The same file, from before a crash, perhaps not all of it: it stays when it has the same bytes, is replaced when
    /// it is a front part of them, and moves into a folder "earlier" beside it when it is something else.
    MayBeOurs,
    /// Stays as it is: ours gets the next number that is free, "clip 2.wav" (numberedPath()), and path() says which.
    GetsNumber,
    /// The same, unless one of these files has the same bytes: then that is it, and nothing is added.
    GetsNumberUnlessSame,
    /// Somebody agreed that it goes: ours takes its place in one step, when it is whole. Where it is said which file
    /// that was, any other one stays, and ours gets a number.
    IsReplaced,
};

/// Makes a new file; never writes over one that exists. It grows as PATH.part and gets its name when finish() succeeds:
/// a file of that name is whole, however this process ends. A .part that a dead process of ours left is used again; one
/// that is not ours is left alone, and ours is called "PATH 2.part". Blocks on the disk: not for the GUI or network
/// thread.
class FileSink final : public ByteSink
{
public:
    /// agreed: with IsReplaced, identityOfFile() of the file that goes, when that was agreed; any without one.
    /// Errors: Io when the name is taken or the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<FileSink>>
    create(const QString& path, Durability durability = Durability::Synced, TakenName taken = TakenName::IsForeign,
           const std::optional<FileIdentity>& agreed = std::nullopt);
    ~FileSink() override;

    /// Errors: Io (disk full, disk gone); the file is discarded then.
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void> finish() override;
    /// Writes over bytes that are written already: a header that could not be known before. Errors: as write().
    [[nodiscard]] Result<void> rewrite(std::int64_t offset, std::span<const std::byte> bytes);

    /// Final once finish() has succeeded.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Where the bytes are until then.
    [[nodiscard]] const QString& partPath() const { return m_partPath; }
    [[nodiscard]] static QString partPathOf(const QString& path) { return path + QStringLiteral(".part"); }
    [[nodiscard]] std::int64_t bytesWritten() const { return m_bytesWritten; }

private:
    FileSink(QString path, int number, const PartFile& part, Durability durability, TakenName taken,
             const std::optional<FileIdentity>& agreed);
    void discard();
    /// Gives the file its name. 0 or errno.
    [[nodiscard]] int takeName();
    [[nodiscard]] int takeNumber();
    [[nodiscard]] int replaceAgreed();
    [[nodiscard]] Error writeError(int systemError) const;

    /// As it was asked for, and the number that the file gets behind it; 1: none.
    QString m_wantedPath;
    int m_number;
    QString m_path;
    QString m_partPath;
    /// The file behind m_path was there before and is not ours to take away.
    bool m_isEarlierFile = false;
    int m_descriptor;
    Durability m_durability;
    TakenName m_taken;
    std::optional<FileIdentity> m_agreed;
    std::int64_t m_bytesWritten = 0;
    std::int64_t m_handedToDisk = 0;
};

/// Moves a whole file to another name on the same disk, or, where that is taken, to the next number of it that is free.
/// Returns which. Errors: Io.
[[nodiscard]] Result<QString> moveToFreeName(const QString& from, const QString& path);

/// Brings a finished file that was made as Cached, and its name, to the disk after all. Takes hold of it when it is
/// made, so that the file may get another name before run(), which may be called on another thread.
class FileSync final
{
public:
    explicit FileSync(const QString& path);
    ~FileSync();
    FileSync(const FileSync&) = delete;
    FileSync& operator=(const FileSync&) = delete;

    /// Returns when all of it is on the disk. Errors: Io.
    [[nodiscard]] Result<void> run();

private:
    QString m_path;
    int m_file;
    int m_folder;
    int m_failure;
};

/// All of a finished file, and its name, is on the disk when this returns: for one that was made as Cached after all.
/// Errors: Io.
[[nodiscard]] Result<void> syncFile(const QString& path);

} // namespace melodeck::core
