#pragma once

#include "core/BlockBuffer.h"
#include "core/ByteStream.h"
#include "jobs/ReceivedIndex.h"
#include "wire/Sha256.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace melodeck::jobs {

/// An answer byte for byte as it was received, out of its record and the clips' files beside that. Says at the end when
/// it was not the same any more. A few hundred kilobytes of memory. Not for the GUI thread.
class ReceivedAnswer final : public core::ByteSource
{
public:
    /// Errors: Io when it cannot be read, Parse when it is damaged.
    [[nodiscard]] static core::Result<std::unique_ptr<ReceivedAnswer>> open(const QString& path);

    [[nodiscard]] std::int64_t size() const override { return m_index.bytes; }
    /// "json", "txt", "wav": what a file of it is called by.
    [[nodiscard]] const QString& ending() const { return m_index.ending; }
    [[nodiscard]] const ReceivedIndex& index() const { return m_index; }
    /// Errors: Io, when a clip's file is gone or was changed since; at the end at the latest.
    [[nodiscard]] core::Result<std::size_t> read(std::span<std::byte> buffer) override;
    [[nodiscard]] core::Result<void> rewind() override;

private:
    explicit ReceivedAnswer(const QString& path);
    [[nodiscard]] core::Result<void> readIndex();
    [[nodiscard]] core::Result<void> beginPart();
    [[nodiscard]] core::Result<void> fill();
    [[nodiscard]] core::Result<void> checked();
    [[nodiscard]] core::Error changed(const QString& file) const;
    [[nodiscard]] core::Error notWhatCame() const;

    QDir m_folder;
    QFile m_record;
    ReceivedIndex m_index;
    wire::Sha256 m_hash;
    core::BlockBuffer m_block;

    std::size_t m_next = 0;
    /// Of the part that is being read.
    QFile m_clip;
    std::int64_t m_left = 0;
    std::optional<PartEncoder> m_encoder;
    /// Written, and not handed out from m_given on.
    std::string m_text;
    std::size_t m_given = 0;
    std::int64_t m_handedOut = 0;
};

/// What a job's folder has of its answer.
struct KeptReceived
{
    QString path;
    QString ending;
    /// Nothing is where it was cut.
    enum class Extent : std::uint8_t { Whole, Partial } extent = Extent::Whole;
};

/// Nothing where none was kept: of a job of an earlier version, or one whose answer held its key.
[[nodiscard]] std::optional<KeptReceived> keptReceivedIn(const QString& clipFolder);

/// Writes it into a file, in place of one that somebody agreed may go, or of none: all of it or nothing. Errors: Io
/// (also when a clip's file is not what it was), Parse, Cancelled.
[[nodiscard]] core::Result<void> saveReceived(const KeptReceived& kept, const QString& path,
                                              const std::stop_token& stop);

} // namespace melodeck::jobs
