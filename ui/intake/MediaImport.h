#pragma once

#include "core/Error.h"
#include "ui/media/MediaCache.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace melodeck::ui {

/// Turns what libsndfile cannot read and the system can (m4a, webm, aac, wma …) into a WAV in the cache, once for each
/// state of a file. GUI thread; the decoding has a thread of its own, which begins with the first file.
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
        double wholeSeconds = 0.0;
        bool isDone = false;
        std::optional<core::Error> error;
    };
    /// Shared with the worker.
    struct Mailbox
    {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::optional<Order> order;
        /// Of the order that is at work.
        std::stop_source stop;
        News news;
    };

    static void work(const std::stop_token& stop, Mailbox& mailbox, const MediaCache& cache, MediaImport* receiver);
    void readNews();
    void take(const News& news);

    const MediaCache m_cache;
    QString m_target;
    int m_number = 0;
    bool m_isBusy = false;
    Mailbox m_mailbox;
    std::jthread m_worker;
};

} // namespace melodeck::ui
