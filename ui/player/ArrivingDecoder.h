#pragma once

#include "core/Result.h"
#include "ui/player/ArrivingPcm.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace melodeck::audio {
class ArrivingFile;
}

namespace melodeck::ui {

/// Decodes one clip while it arrives, on a worker that waits for its bytes. GUI thread.
class ArrivingDecoder final : public QObject
{
    Q_OBJECT

public:
    using Pcm = std::shared_ptr<const ArrivingPcm>;

    ArrivingDecoder() = default;
    ~ArrivingDecoder() override;

    /// Instead of the one before. ready() comes as soon as there is sound enough to play from that second.
    void start(std::shared_ptr<const audio::ArrivingFile> file, int sampleRateHz, double fromSeconds);
    /// What was decoded stays as it is.
    void stop();

    struct Ready
    {
        core::Result<Pcm> pcm;
    };

Q_SIGNALS:
    /// Once for a start(): what goes on growing, or why nothing can be played.
    void ready(const melodeck::ui::ArrivingDecoder::Ready& ready);

private:
    struct Order
    {
        int number = 0;
        std::shared_ptr<const audio::ArrivingFile> file;
        int sampleRateHz = 0;
        double fromSeconds = 0.0;
    };
    /// Shared with the worker.
    struct Mailbox
    {
        std::mutex mutex;
        int number = 0;
        std::optional<core::Result<Pcm>> ready;
    };
    static void work(const std::stop_token& stop, const Order& order, Mailbox& mailbox, ArrivingDecoder* receiver);
    void collect();

    int m_number = 0;
    Mailbox m_mailbox;
    std::jthread m_worker;
};

} // namespace melodeck::ui
