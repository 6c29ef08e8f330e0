#include "core/FileSink.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace melodeck::core {

namespace {

QString systemWords(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

} // namespace

FileSink::FileSink(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

FileSink::~FileSink()
{
    discard();
}

Result<std::unique_ptr<FileSink>> FileSink::create(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        if (errno == EEXIST) {
            return fail(ErrorCode::Io, QCoreApplication::translate(
                                           "FileSink", "“%1” exists already and was left as it is. Choose another "
                                                       "name or folder.")
                                           .arg(path));
        }
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("FileSink", "“%1” cannot be made (%2). Choose another folder.")
                        .arg(path, systemWords(errno)));
    }
    return std::unique_ptr<FileSink>(new FileSink(path, descriptor));
}

Error FileSink::writeError(int systemError) const
{
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("FileSink",
                                             "“%1” cannot be written (%2). Make room on the disk or choose another "
                                             "folder.")
                     .arg(m_path, systemWords(systemError)),
                 {}};
}

Result<void> FileSink::write(std::span<const std::byte> bytes)
{
    if (m_descriptor < 0) {
        return fail(writeError(EBADF));
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            const int error = errno;
            discard();
            return fail(writeError(error));
        }
        m_bytesWritten += written;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> FileSink::finish()
{
    if (m_descriptor < 0) {
        return fail(writeError(EBADF));
    }
    if (::fsync(m_descriptor) != 0) {
        const int error = errno;
        discard();
        return fail(writeError(error));
    }
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0) {
        const int error = errno;
        ::unlink(QFile::encodeName(m_path).constData());
        return fail(writeError(error));
    }
    return {};
}

void FileSink::discard()
{
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
        ::unlink(QFile::encodeName(m_path).constData());
    }
}

} // namespace melodeck::core
