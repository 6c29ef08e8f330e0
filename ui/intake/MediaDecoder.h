#pragma once

#include "core/Error.h"
#include "core/FileSink.h"
#include "core/Recipe.h"
#include "ui/intake/MediaCache.h"
#include "ui/intake/SoundStream.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace melodeck::ui {

/// What the GUI thread and the decoding thread tell each other.
struct DecoderMailbox
{
    struct Order
    {
        int number = 0;
        QString path;
        QString target;
    };
    struct News
    {
        int number = 0;
        double seconds = 0.0;
        /// 0 while it is not known.
        double wholeSeconds = 0.0;
        bool isDone = false;
        std::optional<core::Error> error;
    };

    std::mutex mutex;
    std::optional<Order> order;
    bool stop = false;
    News news;
};

/// Lives on the decoding thread: turns one file at a time into a WAV, piece by piece as the system decodes it.
class MediaDecoder final : public QObject
{
    Q_OBJECT

public:
    MediaDecoder(std::shared_ptr<DecoderMailbox> mailbox, MediaCache cache);
    ~MediaDecoder() override;

    /// Decoding thread: does what the mailbox says.
    void obey();
    /// Decoding thread, as its last act. Nothing is left of what is not whole.
    void stop();

Q_SIGNALS:
    /// There is news in the mailbox.
    void news();

private:
    void begin(const DecoderMailbox::Order& order);
    void take();
    [[nodiscard]] core::Result<void> write(const SoundStream::Piece& piece);
    [[nodiscard]] core::Result<void> beginFile(const SoundStream::Piece& piece);
    void finish();
    void fail(const core::Error& error);
    void tell();

    std::shared_ptr<DecoderMailbox> m_mailbox;
    MediaCache m_cache;
    DecoderMailbox::Order m_order;
    std::unique_ptr<SoundStream> m_stream;
    /// Runs while there may be more to take.
    QTimer m_pump;
    QTimer m_patience;
    std::unique_ptr<core::FileSink> m_sink;
    core::AudioFormat m_format;
    std::int64_t m_frames = 0;
    QByteArray m_bytes;
    DecoderMailbox::News m_news;
    QElapsedTimer m_sinceTold;
};

} // namespace melodeck::ui
