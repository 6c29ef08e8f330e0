#include "engine/server/RenderQueue.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <numeric>
#include <semaphore>
#include <stdexcept>

using namespace melodeck;
using engine::RenderQueue;
using engine::SketchReply;

class RenderQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersTwoAtOnceAndTheThirdWhenOneIsDone();
    void keepsTheOrderOfArrival();
    void takesACancelledRenderOutOfTheQueue();
    void asksARunningRenderToStop();
    void turnsAnExceptionIntoAnError();
    void cancelsEverythingWhenItStops();
};

namespace {

constexpr std::chrono::seconds kPatience{10};

/// Work that runs until it is asked to stop.
core::Result<SketchReply> untilStopped(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
    return core::fail(core::ErrorCode::Cancelled, QStringLiteral("stopped while running"));
}

} // namespace

void RenderQueueTest::rendersTwoAtOnceAndTheThirdWhenOneIsDone()
{
    RenderQueue queue(2);
    std::latch bothRun(2);
    std::binary_semaphore letOneGo(0);
    std::atomic<bool> thirdRan = false;
    const auto waits = [&](std::stop_token) -> core::Result<SketchReply> {
        bothRun.arrive_and_wait(); // would never return were they run one after the other
        letOneGo.acquire();
        return SketchReply();
    };
    const auto first = queue.submit(waits);
    const auto second = queue.submit(waits);
    const auto third = queue.submit([&](std::stop_token) -> core::Result<SketchReply> {
        thirdRan = true;
        return SketchReply();
    });
    bothRun.wait();
    QVERIFY(!third->waitFor(std::chrono::milliseconds(1)));
    QVERIFY(!thirdRan);
    letOneGo.release();
    QVERIFY(third->waitFor(kPatience));
    QVERIFY(thirdRan);
    letOneGo.release();
    QVERIFY(first->waitFor(kPatience) && second->waitFor(kPatience));
    QVERIFY(first->take().has_value());
}

void RenderQueueTest::keepsTheOrderOfArrival()
{
    RenderQueue queue(1);
    std::vector<int> order;
    std::vector<std::shared_ptr<engine::RenderTicket>> tickets;
    for (int i = 0; i < 20; ++i) {
        tickets.push_back(queue.submit([&order, i](std::stop_token) -> core::Result<SketchReply> {
            order.push_back(i);
            return SketchReply();
        }));
    }
    QVERIFY(tickets.back()->waitFor(kPatience));
    std::vector<int> expected(20);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(order, expected);
}

void RenderQueueTest::takesACancelledRenderOutOfTheQueue()
{
    RenderQueue queue(1);
    const auto running = queue.submit(untilStopped);
    std::atomic<bool> ran = false;
    const auto waiting = queue.submit([&ran](std::stop_token) -> core::Result<SketchReply> {
        ran = true;
        return SketchReply();
    });
    queue.cancel(waiting);
    QVERIFY(waiting->waitFor(std::chrono::milliseconds(0))); // at once, although the worker is busy
    QCOMPARE(waiting->take().error().code, core::ErrorCode::Cancelled);
    queue.cancel(running);
    QVERIFY(running->waitFor(kPatience));
    QVERIFY(!ran);
}

void RenderQueueTest::asksARunningRenderToStop()
{
    RenderQueue queue(1);
    std::latch runs(1);
    const auto ticket = queue.submit([&runs](std::stop_token stop) {
        runs.count_down();
        return untilStopped(std::move(stop));
    });
    runs.wait();
    queue.cancel(ticket);
    QVERIFY(ticket->waitFor(kPatience));
    QCOMPARE(ticket->take().error().message, QStringLiteral("stopped while running"));
}

void RenderQueueTest::turnsAnExceptionIntoAnError()
{
    RenderQueue queue(1);
    const auto ticket =
        queue.submit([](std::stop_token) -> core::Result<SketchReply> { throw std::runtime_error("planned"); });
    QVERIFY(ticket->waitFor(kPatience));
    const auto outcome = ticket->take();
    QCOMPARE(outcome.error().code, core::ErrorCode::Unknown);
    QCOMPARE(outcome.error().detail, QStringLiteral("planned"));
    const auto next = queue.submit([](std::stop_token) -> core::Result<SketchReply> { return SketchReply(); });
    QVERIFY(next->waitFor(kPatience)); // the worker lives on
    QVERIFY(next->take().has_value());
}

void RenderQueueTest::cancelsEverythingWhenItStops()
{
    RenderQueue queue(1);
    const auto running = queue.submit(untilStopped);
    const auto waiting = queue.submit(untilStopped);
    queue.stop();
    const auto late = queue.submit(untilStopped);
    for (const auto& ticket : {running, waiting, late}) {
        QVERIFY(ticket->waitFor(kPatience));
        QCOMPARE(ticket->take().error().code, core::ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(RenderQueueTest)
#include "RenderQueueTest.moc"
