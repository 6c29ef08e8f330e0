#include "store/ZipWriter.h"

#include "core/FileSource.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace melodeck::store {

namespace {

constexpr int kOrdinaryFile = 0644;
/// What is handed to the sink at once.
constexpr int kWriteBlock = 256 * 1024;

struct EntryDeleter
{
    void operator()(archive_entry* entry) const { ::archive_entry_free(entry); }
};

} // namespace

/// What a file's bytes go into: the entry that was begun, and not more than it was begun with.
class ZipWriter::Entry final : public core::ByteSink
{
public:
    Entry(ZipWriter& writer, std::int64_t bytes)
        : m_writer(writer)
        , m_left(bytes)
    {
    }
    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        m_left -= static_cast<std::int64_t>(bytes.size());
        return m_writer.write(bytes);
    }
    /// Fills it up: its size is written already.
    core::Result<void> finish() override
    {
        constexpr std::array<std::byte, 4096> kZeros{};
        while (m_left > 0) {
            const auto count = static_cast<std::size_t>(std::min<std::int64_t>(m_left, kZeros.size()));
            if (auto written = write(std::span(kZeros).first(count)); !written) {
                return written;
            }
        }
        return {};
    }

private:
    ZipWriter& m_writer;
    std::int64_t m_left;
};

void ZipWriter::Closer::operator()(archive* writer) const
{
    ::archive_write_free(writer);
}

ZipWriter::ZipWriter(core::ByteSink& sink)
    : m_sink(sink)
    , m_writer(::archive_write_new())
{
}

ZipWriter::~ZipWriter()
{
    // Freeing closes the archive, which writes a directory that nobody wants any more. One that is marked as failed is
    // freed without, and forgets its buffer.
    m_isTaken = false;
    m_writer.reset();
}

core::Result<std::unique_ptr<ZipWriter>> ZipWriter::open(core::ByteSink& sink)
{
    std::unique_ptr<ZipWriter> zip(new ZipWriter(sink));
    archive* writer = zip->m_writer.get();
    const auto store = [](archive*, void* self, const void* buffer, std::size_t size) -> la_ssize_t {
        auto* mine = static_cast<ZipWriter*>(self);
        if (!mine->m_isTaken || mine->m_sinkError) {
            return static_cast<la_ssize_t>(size); // so that it can be closed; the calls below tell what failed
        }
        auto written = mine->m_sink.write(std::span(static_cast<const std::byte*>(buffer), size));
        if (!written) {
            mine->m_sinkError = std::move(written).error();
        }
        return static_cast<la_ssize_t>(size);
    };
    const bool isOpen = ::archive_write_set_format_zip(writer) == ARCHIVE_OK &&
                        ::archive_write_set_options(writer, "zip:compression=store") == ARCHIVE_OK &&
                        ::archive_write_set_bytes_per_block(writer, kWriteBlock) == ARCHIVE_OK &&
                        ::archive_write_set_bytes_in_last_block(writer, 1) == ARCHIVE_OK &&
                        ::archive_write_open(writer, zip.get(), nullptr, store, nullptr) == ARCHIVE_OK;
    if (!isOpen) {
        return zip->failure();
    }
    return zip;
}

tl::unexpected<core::Error> ZipWriter::failure() const
{
    if (m_sinkError) {
        return core::fail(*m_sinkError);
    }
    const char* said = ::archive_error_string(m_writer.get());
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate("Library", "The archive cannot be written. Choose another folder."),
                      QString::fromUtf8(said != nullptr ? said : ""));
}

core::Result<void> ZipWriter::begin(const QString& name, std::int64_t bytes, std::int64_t modifiedSeconds)
{
    const std::unique_ptr<archive_entry, EntryDeleter> entry(::archive_entry_new());
    ::archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    ::archive_entry_set_size(entry.get(), bytes);
    ::archive_entry_set_filetype(entry.get(), AE_IFREG);
    ::archive_entry_set_perm(entry.get(), kOrdinaryFile);
    ::archive_entry_set_mtime(entry.get(), modifiedSeconds, 0);
    if (::archive_write_header(m_writer.get(), entry.get()) != ARCHIVE_OK || m_sinkError) {
        return failure();
    }
    return {};
}

core::Result<void> ZipWriter::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const la_ssize_t taken = ::archive_write_data(m_writer.get(), bytes.data(), bytes.size());
        if (taken <= 0 || m_sinkError) {
            return failure();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(taken));
    }
    return {};
}

core::Result<std::optional<HashedFile>> ZipWriter::addFile(const QString& name, const QString& path,
                                                           WorkProgress& progress, const std::stop_token& stop)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        m_unreadable = {
            core::ErrorCode::Io, QCoreApplication::translate("Library", "“%1” cannot be read.").arg(path), {}};
        return std::optional<HashedFile>();
    }
    const std::int64_t bytes = file.size();
    if (auto begun = begin(name, bytes, file.lastModified().toSecsSinceEpoch()); !begun) {
        return core::fail(std::move(begun).error());
    }
    Entry entry(*this, bytes);
    auto hashed = hashInto(path, entry, progress, stop);
    if (m_sinkError || (!hashed && hashed.error().code == core::ErrorCode::Cancelled)) {
        return core::fail(m_sinkError.value_or(hashed ? core::Error{} : hashed.error()));
    }
    if (auto filled = entry.finish(); !filled) {
        return core::fail(std::move(filled).error());
    }
    if (!hashed || hashed->bytes != bytes) {
        m_unreadable = hashed ? core::fileChangedError(path) : std::move(hashed).error();
        return std::optional<HashedFile>();
    }
    return std::optional(std::move(*hashed));
}

core::Result<void> ZipWriter::addBytes(const QString& name, const QByteArray& bytes)
{
    if (auto begun = begin(name, bytes.size(), QDateTime::currentSecsSinceEpoch()); !begun) {
        return begun;
    }
    return write(std::as_bytes(std::span<const char>(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

core::Result<void> ZipWriter::finish()
{
    if (::archive_write_close(m_writer.get()) != ARCHIVE_OK || m_sinkError) {
        return failure();
    }
    return {};
}

} // namespace melodeck::store
