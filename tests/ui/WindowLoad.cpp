// Measures the window under load; no test. usage: melodeck_window_load [waiting [running [seconds]]]
// Prints what a job that waits costs in memory, and how long the event loop is held up: as a person feels it (wall) and
// by the GUI thread's own work (CPU), which other programs do not disturb.
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <mutex>

using namespace melodeck;

namespace {

using Clock = std::chrono::steady_clock;

double residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    constexpr double kPageKiB = 4.0;
    return file.readAll().split(' ').value(1).toDouble() * kPageKiB;
}

double threadCpuMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Delays final : public QObject
{
public:
    Delays()
    {
        const auto* loop = QAbstractEventDispatcher::instance();
        // One turn of the loop, without the time that it sleeps.
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            const double now = threadCpuMs();
            m_cpu.push_back(now - m_turn);
            m_turn = now;
        });
        m_probe = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                const auto sent = Clock::now();
                QMetaObject::invokeMethod(
                    this,
                    [this, sent] {
                        m_wall.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
                    },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
        });
    }

    void clear()
    {
        m_wall.clear();
        m_cpu.clear();
        m_startCpu = threadCpuMs();
        m_start = Clock::now();
    }

    void print(const char* what)
    {
        const double passed = std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
        std::printf("%-28s wall p50 %.2f p99 %.2f max %.2f ms | work p99 %.2f max %.2f ms | GUI thread %.0f %% busy\n",
                    what, share(m_wall, 0.5), share(m_wall, 0.99), share(m_wall, 1.0), share(m_cpu, 0.99),
                    share(m_cpu, 1.0), 100.0 * (threadCpuMs() - m_startCpu) / passed);
        std::fflush(stdout);
    }

private:
    static double share(std::vector<double> values, double part)
    {
        if (values.empty()) {
            return 0.0;
        }
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
    }

    double m_turn = threadCpuMs();
    double m_startCpu = 0.0;
    Clock::time_point m_start = Clock::now();
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
    std::jthread m_probe;
};

/// As the program waits: asleep until something happens. (QTest::qWait() sleeps all the same.)
void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

std::vector<jobs::NewJob> jobsFor(const QUrl& url, int count, const QString& batch)
{
    std::vector<jobs::NewJob> all;
    for (int i = 0; i < count; ++i) {
        core::Recipe recipe;
        recipe.model = QStringLiteral("musicgen-melody");
        recipe.endpoint = {core::EndpointKind::Custom, url, core::AuthScheme::Bearer};
        recipe.fields = {{"prompts", {"energetic techno number " + std::to_string(i)}}, {"duration", 8.0}};
        all.push_back({std::move(recipe), QString::number(i), batch});
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int waiting = arguments.value(1, QStringLiteral("10000")).toInt();
    const int running = arguments.value(2, QStringLiteral("64")).toInt();
    const int seconds = arguments.value(3, QStringLiteral("20")).toInt();
    const support::OwnHome home;
    const QTemporaryDir library;
    support::FaultyServer server;
    const QByteArray body = "{\"data\":[\"" + support::sineWav(8.0).toBase64() + "\"]}";
    using namespace std::chrono_literals;
    server.route("/predict",
                 support::scripts::paced(support::scripts::answer(200, body, "Content-Type: application/json\r\n"),
                                         body.size() / 40, 50ms));
    tests::WindowFixture fixture(library.path());
    fixture.window.resize(1360, 860);
    fixture.window.show();
    fixture.window.loadInBackground();
    Q_EMIT fixture.queue.historyLoaded({QStringLiteral("none")}); // past the welcome page
    wait(2000);

    Delays delays;
    const QUrl url = server.url("/predict");
    fixture.queue.setParallel({core::EndpointKind::Custom, url, core::AuthScheme::Bearer}, running);
    fixture.queue.pauseQueue();
    fixture.queue.submitAll(jobsFor(url, 10, core::newJobId()));
    wait(1000);
    ::malloc_trim(0);
    const double before = residentKiB();
    delays.clear();
    fixture.queue.submitAll(jobsFor(url, waiting, core::newJobId()));
    wait(4000);
    delays.print("queueing them all at once");
    const double after = residentKiB();
    ::malloc_trim(0);
    std::printf("memory of a waiting job      %.2f KiB; %.2f KiB with what was only needed for a moment given back\n",
                (after - before) / waiting, (residentKiB() - before) / waiting);
    delays.clear();
    wait(3000);
    delays.print("idle with them waiting");
    const QStringList last{fixture.queue.unfinished().back()};
    delays.clear();
    for (int i = 0; i < 50; ++i) {
        fixture.queue.moveBefore(last, fixture.queue.unfinished()[static_cast<std::size_t>(i)]);
        wait(40);
    }
    delays.print("moving one 25 times a second");
    delays.clear();
    fixture.queue.resumeQueue();
    wait(seconds * 1000);
    delays.print("running");
    std::printf("running %zu, waiting %zu, finished %d\n", fixture.queue.runningCount(), fixture.queue.waitingCount(),
                waiting + 10 - static_cast<int>(fixture.queue.unfinished().size()));
    const std::vector<QString> rest = fixture.queue.unfinished();
    delays.clear();
    fixture.queue.cancelAll(QStringList(rest.begin(), rest.end()));
    wait(2000);
    delays.print("cancelling all that is left");
    return 0;
}
