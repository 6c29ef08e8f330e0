#pragma once

#include "core/ByteStream.h"
#include "core/FileSink.h"
#include "core/Secret.h"
#include "jobs/KeyWatch.h"
#include "jobs/ReceivedIndex.h"
#include "wire/MediaReceiver.h"
#include "wire/Sha256.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace melodeck::jobs {

/// Keeps an answer byte for byte while it arrives, without a second copy of the media that go into clip files: sees the
/// bytes that come and those that are made of them, and remembers where the latter can be written again as they came
/// (see ReceivedIndex). What it does not find there it keeps as it is. Takes a few megabytes of memory whatever the
/// size. Never a reason for a job to fail: what cannot be recorded leaves no file. Neither does an answer that holds
/// the key it was asked with. One worker thread.
class ReceivedRecorder final
{
public:
    /// The record of folder/answer.received; nothing is made before there is something to write.
    ReceivedRecorder(QString folder, core::Durability durability, const core::Secret& key);
    ~ReceivedRecorder();
    ReceivedRecorder(const ReceivedRecorder&) = delete;
    ReceivedRecorder& operator=(const ReceivedRecorder&) = delete;

    /// The next bytes of the answer, before anything is made of them.
    void take(std::span<const std::byte> bytes);
    /// All that can be made of them by now was.
    void settle();

    /// A clip's file begins, with so many bytes of its own in front.
    void opened(const QString& file, std::int64_t ownBytes);
    void decoded(std::span<const std::byte> bytes);
    void closed();
    /// A clip that came broken leaves no file to write anything again from.
    void abandon();

    /// The answer is whole: its record gets its name. False when there is none.
    bool finish(const QString& ending);

private:
    void match(std::span<const std::byte> bytes);
    [[nodiscard]] bool anchor(std::span<const std::byte> bytes);
    [[nodiscard]] bool changeEncoding(std::span<const std::byte> bytes);
    void beginStretch(std::size_t at);
    void extendStretch(std::size_t bytes, std::size_t written);
    void endStretch();
    void literalUpTo(std::size_t end);
    void write(std::span<const std::byte> bytes);
    void compact();
    [[nodiscard]] std::string_view rawFrom(std::size_t at) const { return std::string_view(m_raw).substr(at); }

    QString m_folder;
    core::Durability m_durability;
    KeyWatch m_key;
    wire::Sha256 m_hash;
    ReceivedIndex m_index;
    std::unique_ptr<core::FileSink> m_sink;
    bool m_isAbandoned = false;

    /// Bytes that came and are not settled, from m_start on.
    std::string m_raw;
    std::size_t m_start = 0;

    /// Of the clip that is open.
    QString m_file;
    std::int64_t m_fileOffset = 0;
    std::vector<std::byte> m_carry;
    int m_misses = 0;
    /// A stretch of it that has been found in what came, up to m_at.
    bool m_isAnchored = false;
    PartEncoding m_encoding = PartEncoding::Base64;
    std::size_t m_at = 0;
    std::size_t m_stretchStart = 0;
    std::int64_t m_stretchOffset = 0;
    std::int64_t m_stretchBytes = 0;
};

/// Keeps a short answer that is all here.
void recordReceived(const QString& folder, core::Durability durability, const core::Secret& key,
                    const QByteArray& answer);

/// Tells a recorder of the media that go to another receiver.
class RecordingReceiver final : public wire::MediaReceiver
{
public:
    RecordingReceiver(wire::MediaReceiver& receiver, ReceivedRecorder& recorder)
        : m_receiver(receiver)
        , m_recorder(recorder)
    {
    }

    /// The next clip's file begins with so many bytes that did not come.
    void ownBytesFollow(std::int64_t bytes) { m_ownBytes = bytes; }

    [[nodiscard]] core::Result<Target> open(int index, const wire::MediaSignature& signature,
                                            const QString& jsonPointer) override;
    void closed(int index, const core::Result<void>& outcome) override;

private:
    wire::MediaReceiver& m_receiver;
    ReceivedRecorder& m_recorder;
    std::int64_t m_ownBytes = 0;
};

/// Shows a recorder all that goes into another sink.
class RecordedSink final : public core::ByteSink
{
public:
    RecordedSink(core::ByteSink& sink, ReceivedRecorder& recorder)
        : m_sink(sink)
        , m_recorder(recorder)
    {
    }

    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override { return m_sink.finish(); }

private:
    core::ByteSink& m_sink;
    ReceivedRecorder& m_recorder;
};

} // namespace melodeck::jobs
