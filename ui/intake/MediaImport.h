#pragma once

#include "core/Error.h"
#include "ui/intake/MediaCache.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace melodeck::ui {

class MediaDecoder;
struct DecoderMailbox;

/// Turns what libsndfile cannot read and Qt Multimedia can (m4a, webm, aac, wma …) into a WAV in the cache, once for
/// each state of a file. GUI thread; the decoding has a thread of its own, which begins with the first file.
class MediaImport final : public QObject
{
    Q_OBJECT

public:
    explicit MediaImport(MediaCache cache = MediaCache(), QObject* parent = nullptr);
    ~MediaImport() override;

    /// Begins with a file; what was being converted is dropped.
    void convert(const QString& path);
    /// Nothing is left of what is not whole, and nothing more is told.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Seconds of sound so far, and of the whole (0: not known).
    void progressed(double seconds, double wholeSeconds);
    void converted(const QString& wavPath);
    /// Unavailable: a decoder is missing. Parse: it is no audio. Io, TooLarge.
    void failed(const melodeck::core::Error& error);

private:
    void readNews();
    void wakeDecoder();

    MediaCache m_cache;
    QString m_target;
    std::shared_ptr<DecoderMailbox> m_mailbox;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<MediaDecoder> m_decoder;
    int m_number = 0;
    bool m_isBusy = false;
};

} // namespace melodeck::ui
