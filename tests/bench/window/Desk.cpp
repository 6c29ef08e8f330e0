#include "bench/window/Desk.h"

#include "ui/window/Resources.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace melodeck::bench {

namespace {

class PacedOutput final : public ui::AudioOutput
{
public:
    void lookUpDevice() override { Q_EMIT deviceFound({}); }
    void start(ui::OutputFormat format, std::shared_ptr<ui::PcmSource> source) override
    {
        stop();
        m_played = 0;
        m_thread = std::jthread([this, format, source = std::move(source)](const std::stop_token& stop) {
            constexpr int kPiecesASecond = 100;
            const int frames = format.sampleRateHz / kPiecesASecond;
            std::vector<float> piece(static_cast<std::size_t>(frames * format.channels));
            while (!stop.stop_requested()) {
                source->read(piece);
                m_played += frames;
                std::this_thread::sleep_for(std::chrono::milliseconds(1000 / kPiecesASecond));
            }
        });
    }
    void stop() override { m_thread = {}; }
    [[nodiscard]] bool isRunning() const override { return m_thread.joinable(); }
    [[nodiscard]] std::int64_t playedFrames() const override { return m_played; }

private:
    std::atomic<std::int64_t> m_played = 0;
    std::jthread m_thread;
};

} // namespace

Desk::Desk(const QString& libraryFolder)
    : store(libraryFolder)
    , engine(QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine"))
    , queue({http, engine, keys}, store)
    , player(std::make_unique<PacedOutput>())
    , theme(*qobject_cast<QApplication*>(QCoreApplication::instance()))
    , window({queue, {http, engine, keys}, keys, player, theme, ui::sampleMelodyPath()})
{
}

bool Desk::wait(int milliseconds, const std::function<bool()>& isDone)
{
    QEventLoop loop;
    QTimer look;
    bool wasDone = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        wasDone = isDone();
        if (wasDone) {
            loop.quit();
        }
    });
    constexpr int kLookEveryMs = 10;
    look.start(kLookEveryMs);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return wasDone;
}

} // namespace melodeck::bench
