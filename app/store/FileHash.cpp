#include "store/FileHash.h"

#include "core/BlockBuffer.h"
#include "core/FileSource.h"
#include "wire/Sha256.h"

#include <QCoreApplication>

#include <cstddef>
#include <span>

namespace melodeck::store {

namespace {

constexpr std::size_t kBlockBytes = 256 * 1024;

/// Takes all and keeps nothing.
class NoSink final : public core::ByteSink
{
public:
    core::Result<void> write(std::span<const std::byte> /*bytes*/) override { return {}; }
    core::Result<void> finish() override { return {}; }
};

} // namespace

tl::unexpected<core::Error> stoppedError()
{
    return core::fail(core::ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped."));
}

core::Result<HashedFile> hashInto(const QString& path, core::ByteSink& sink, WorkProgress& progress,
                                  const std::stop_token& stop)
{
    auto source = core::FileSource::open(path);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    return hashInto(**source, sink, progress, stop);
}

core::Result<HashedFile> hashInto(core::ByteSource& source, core::ByteSink& sink, WorkProgress& progress,
                                  const std::stop_token& stop)
{
    wire::Sha256 hash;
    core::BlockBuffer block(kBlockBytes);
    std::int64_t bytes = 0;
    while (true) {
        if (stop.stop_requested()) {
            return stoppedError();
        }
        const auto got = source.read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            ++progress.files;
            return HashedFile{hash.takeHex(), bytes};
        }
        const std::span<const std::byte> read(block.data(), *got);
        hash.add(read);
        if (auto written = sink.write(read); !written) {
            return core::fail(std::move(written).error());
        }
        bytes += static_cast<std::int64_t>(*got);
        progress.bytes += static_cast<std::int64_t>(*got);
    }
}

core::Result<HashedFile> hashFile(const QString& path, WorkProgress& progress, const std::stop_token& stop)
{
    NoSink none;
    return hashInto(path, none, progress, stop);
}

} // namespace melodeck::store
