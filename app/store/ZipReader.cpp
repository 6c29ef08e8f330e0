#include "store/ZipReader.h"

#include "core/BlockBuffer.h"
#include "core/Paths.h"
#include "wire/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cstddef>
#include <span>
#include <utility>

namespace melodeck::store {

namespace {

constexpr std::size_t kReadBlock = 256 * 1024;

class BytesSink final : public core::ByteSink
{
public:
    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        m_bytes.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return {};
    }
    core::Result<void> finish() override { return {}; }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

} // namespace

void ZipReader::Closer::operator()(archive* reader) const
{
    ::archive_read_free(reader);
}

ZipReader::ZipReader()
    : m_reader(::archive_read_new())
{
}

ZipReader::~ZipReader() = default;

tl::unexpected<core::Error> ZipReader::damaged() const
{
    const char* said = ::archive_error_string(m_reader.get());
    return core::fail(
        core::ErrorCode::Parse,
        QCoreApplication::translate("Library", "The archive is damaged there. What the library holds stays as it is. "
                                               "Copy the archive again, or use an older one."),
        QString::fromUtf8(said != nullptr ? said : ""));
}

core::Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString& path, Way way)
{
    QFile file(path);
    const QFileInfo facts(path);
    const bool isNoFile = facts.exists() && !facts.isFile(); // opening a pipe would wait for whoever writes into it
    if (isNoFile || !file.open(QIODevice::ReadOnly)) {
        const QString why =
            isNoFile ? QCoreApplication::translate("FileSource", "it is not a file") : file.errorString();
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "“%1” cannot be opened (%2). What the library holds "
                                                                 "stays as it is. Check the file and its permissions.")
                              .arg(core::displayPath(path), why));
    }
    file.close();
    std::unique_ptr<ZipReader> zip(new ZipReader);
    archive* reader = zip->m_reader.get();
    if (way == Way::ByDirectory) {
        ::archive_read_support_format_zip_seekable(reader);
    } else {
        ::archive_read_support_format_zip_streamable(reader);
    }
    if (::archive_read_open_filename(reader, QFile::encodeName(path).constData(), kReadBlock) != ARCHIVE_OK) {
        return zip->damaged();
    }
    return zip;
}

core::Result<std::optional<ZipReader::Entry>> ZipReader::next()
{
    archive_entry* entry = nullptr;
    const int code = ::archive_read_next_header(m_reader.get(), &entry);
    if (code == ARCHIVE_EOF) {
        return std::optional<Entry>();
    }
    if (code != ARCHIVE_OK && code != ARCHIVE_WARN) {
        return damaged();
    }
    const char* name = ::archive_entry_pathname(entry);
    const bool isLink = ::archive_entry_hardlink(entry) != nullptr || ::archive_entry_symlink(entry) != nullptr;
    return std::optional(
        Entry{QString::fromUtf8(name != nullptr ? name : ""), ::archive_entry_filetype(entry) == AE_IFREG && !isLink});
}

core::Result<HashedFile> ZipReader::read(core::ByteSink& sink, std::int64_t most, WorkProgress& progress,
                                         const std::stop_token& stop)
{
    wire::Sha256 hash;
    core::BlockBuffer block(kReadBlock);
    std::int64_t bytes = 0;
    while (true) {
        if (stop.stop_requested()) {
            return stoppedError();
        }
        const la_ssize_t got = ::archive_read_data(m_reader.get(), block.data(), block.size());
        if (got < 0) {
            return damaged();
        }
        if (got == 0) {
            return HashedFile{hash.takeHex(), bytes};
        }
        bytes += got;
        if (bytes > most) {
            return core::fail(core::ErrorCode::TooLarge,
                              QCoreApplication::translate(
                                  "Library", "There is more in it than the archive says. What the library holds stays "
                                             "as it is. Copy the archive again, or use an older one."));
        }
        const std::span<const std::byte> read(block.data(), static_cast<std::size_t>(got));
        hash.add(read);
        if (auto written = sink.write(read); !written) {
            return core::fail(std::move(written).error());
        }
        progress.bytes += got;
    }
}

core::Result<QByteArray> ZipReader::readAll(std::int64_t most, const std::stop_token& stop)
{
    BytesSink sink;
    WorkProgress unseen;
    if (auto read = this->read(sink, most, unseen, stop); !read) {
        return core::fail(std::move(read).error());
    }
    return sink.take();
}

} // namespace melodeck::store
