#include "net/BytePipe.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

using namespace melodeck;

namespace {

std::vector<std::byte> pattern(std::size_t count)
{
    std::vector<std::byte> bytes(count);
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<std::byte>(i % 251);
    }
    return bytes;
}

} // namespace

class BytePipeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutRoomAndBytesWithoutACopy();
    void keepsEveryByteWhileBothEndsHoldAPart();
    void givesNothingOutWhenItIsClosedOrStopped();
    void doesNotWakeTheNetworkForEveryCrumb();
    void aReaderIsToldOfCrumbsByAnnouncement();
    void keepsOrderAcrossItsEnd();
    void takesAsMuchAsFitsOrAllOrNothing();
    void carriesMoreThanItHoldsFromBlockingWriter();
    void carriesMoreThanItHoldsToBlockingReader();
    void closingWakesBothAndKeepsWhatIsInside();
    void aStopWakesAWaiter();
    void wakesOnlyForWhatWasMissed();
    void holdsMoreOnceItHasCarriedMuch();
};

void BytePipeTest::keepsOrderAcrossItsEnd()
{
    net::BytePipe pipe(7);
    const std::vector<std::byte> bytes = pattern(1000);
    std::vector<std::byte> read;
    std::size_t written = 0;
    while (read.size() < bytes.size()) {
        written += pipe.tryWrite(std::span(bytes).subspan(written, std::min<std::size_t>(5, bytes.size() - written)));
        std::vector<std::byte> piece(3);
        const std::size_t count = pipe.tryRead(piece);
        read.insert(read.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
    }
    QVERIFY(read == bytes);
}

void BytePipeTest::takesAsMuchAsFitsOrAllOrNothing()
{
    net::BytePipe pipe(10);
    const std::vector<std::byte> bytes = pattern(8);
    QVERIFY(pipe.tryWriteAll(bytes));
    QVERIFY(!pipe.tryWriteAll(bytes));
    QCOMPARE(pipe.size(), std::size_t{8});
    QCOMPARE(pipe.tryWrite(bytes), std::size_t{2});
    QCOMPARE(pipe.tryWrite(bytes), std::size_t{0});
    QCOMPARE(pipe.size(), pipe.capacity());
}

void BytePipeTest::carriesMoreThanItHoldsFromBlockingWriter()
{
    net::BytePipe pipe(1000);
    const std::vector<std::byte> bytes = pattern(1'000'000);
    std::atomic<int> wakeups{0};
    pipe.setWakeup([&wakeups] {
        ++wakeups;
        wakeups.notify_one();
    });
    std::atomic<bool> isWritten{false};
    std::jthread writer([&](const std::stop_token& stop) {
        isWritten = pipe.write(bytes, stop);
        pipe.close();
    });
    std::vector<std::byte> read;
    std::vector<std::byte> piece(777);
    while (!pipe.atEnd()) {
        const int before = wakeups;
        const std::size_t count = pipe.tryRead(piece);
        read.insert(read.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
        // As the network thread does: nothing there, so sleep until woken. A lost wakeup would hang here.
        if (count == 0 && !pipe.isClosed()) {
            wakeups.wait(before);
        }
    }
    writer.join();
    QVERIFY(isWritten);
    QVERIFY(read == bytes);
}

void BytePipeTest::carriesMoreThanItHoldsToBlockingReader()
{
    net::BytePipe pipe(1000);
    const std::vector<std::byte> bytes = pattern(1'000'000);
    std::vector<std::byte> read;
    std::atomic<int> wakeups{0};
    pipe.setWakeup([&wakeups] {
        ++wakeups;
        wakeups.notify_one();
    });
    {
        std::jthread reader([&pipe, &read](const std::stop_token& stop) {
            std::vector<std::byte> piece(333);
            while (const std::size_t count = pipe.read(piece, stop)) {
                read.insert(read.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
            }
        });
        std::size_t written = 0;
        while (written < bytes.size()) {
            const int before = wakeups;
            const std::span<const std::byte> piece =
                std::span(bytes).subspan(written, std::min<std::size_t>(400, bytes.size() - written));
            if (pipe.tryWriteAll(piece)) {
                written += piece.size();
            } else {
                wakeups.wait(before);
            }
        }
        pipe.close();
        reader.join();
    }
    QVERIFY(read == bytes);
}

void BytePipeTest::closingWakesBothAndKeepsWhatIsInside()
{
    net::BytePipe full(4);
    QVERIFY(full.tryWriteAll(pattern(4)));
    bool isWritten = true;
    std::jthread writer([&](const std::stop_token& stop) { isWritten = full.write(pattern(4), stop); });
    full.close();
    writer.join();
    QVERIFY(!isWritten);
    QVERIFY(!full.atEnd());
    std::vector<std::byte> piece(10);
    QCOMPARE(full.read(piece, {}), std::size_t{4});
    QCOMPARE(full.read(piece, {}), std::size_t{0});
    QVERIFY(full.atEnd());
    QCOMPARE(full.tryWrite(pattern(1)), std::size_t{0});

    net::BytePipe empty(4);
    std::size_t count = 1;
    std::jthread reader([&](const std::stop_token& stop) { count = empty.read(piece, stop); });
    empty.close();
    reader.join();
    QCOMPARE(count, std::size_t{0});
}

void BytePipeTest::aStopWakesAWaiter()
{
    net::BytePipe pipe(4);
    std::size_t count = 1;
    std::jthread reader([&](const std::stop_token& stop) {
        std::vector<std::byte> piece(4);
        count = pipe.read(piece, stop);
    });
    reader.request_stop();
    reader.join();
    QCOMPARE(count, std::size_t{0});
    QVERIFY(!pipe.isClosed());
}

void BytePipeTest::wakesOnlyForWhatWasMissed()
{
    net::BytePipe pipe(8);
    int wakeups = 0;
    pipe.setWakeup([&wakeups] { ++wakeups; });
    std::vector<std::byte> piece(8);
    QVERIFY(pipe.write(pattern(2), {}));
    QCOMPARE(wakeups, 0);
    QCOMPARE(pipe.tryRead(piece), std::size_t{2});
    QCOMPARE(pipe.tryRead(piece), std::size_t{0});
    QVERIFY(pipe.write(pattern(2), {}));
    QVERIFY(pipe.write(pattern(2), {}));
    QCOMPARE(wakeups, 1);
    // Room is told when half of it is there, not for every byte.
    QVERIFY(pipe.tryWriteAll(pattern(4)));
    QVERIFY(!pipe.tryWriteAll(pattern(1)));
    QCOMPARE(pipe.read(std::span(piece).first(3), {}), std::size_t{3});
    QCOMPARE(wakeups, 1);
    QCOMPARE(pipe.read(std::span(piece).first(1), {}), std::size_t{1});
    QCOMPARE(wakeups, 2);
    pipe.close();
    pipe.close();
    QCOMPARE(wakeups, 3);
}

void BytePipeTest::handsOutRoomAndBytesWithoutACopy()
{
    net::BytePipe pipe(8);
    QCOMPARE(pipe.reserve({}).size(), std::size_t{8});
    const std::span<std::byte> room = pipe.reserve({});
    room[0] = std::byte{1};
    room[1] = std::byte{2};
    QVERIFY(pipe.commit(2));
    QCOMPARE(pipe.size(), std::size_t{2});
    const std::span<const std::byte> bytes = pipe.peek({});
    QCOMPARE(bytes.size(), std::size_t{2});
    QVERIFY(bytes[0] == std::byte{1} && bytes[1] == std::byte{2});
    pipe.drop(1);
    QVERIFY(pipe.peek({})[0] == std::byte{2});
    QCOMPARE(pipe.size(), std::size_t{1});
}

void BytePipeTest::keepsEveryByteWhileBothEndsHoldAPart()
{
    // Small and odd, so that the parts wrap in every way.
    net::BytePipe pipe(13);
    constexpr int kBytes = 100'000;
    std::jthread writer([&pipe] {
        for (int next = 0; next < kBytes;) {
            const std::span<std::byte> room = pipe.reserve({});
            const auto count = std::min<std::size_t>(
                {room.size(), static_cast<std::size_t>(next % 7 + 1), static_cast<std::size_t>(kBytes - next)});
            for (std::byte& byte : room.first(count)) {
                byte = static_cast<std::byte>(next++ % 251);
            }
            QVERIFY(pipe.commit(count));
        }
        pipe.close();
    });
    int next = 0;
    bool isRight = true;
    for (;;) {
        const std::span<const std::byte> bytes = pipe.peek({});
        if (bytes.empty()) {
            break;
        }
        const std::size_t count = std::min<std::size_t>(bytes.size(), static_cast<std::size_t>(next % 5 + 1));
        for (const std::byte byte : bytes.first(count)) {
            isRight = isRight && byte == static_cast<std::byte>(next++ % 251);
        }
        pipe.drop(count);
    }
    QVERIFY(isRight);
    QCOMPARE(next, kBytes);
    QVERIFY(pipe.atEnd());
}

void BytePipeTest::givesNothingOutWhenItIsClosedOrStopped()
{
    net::BytePipe pipe(8);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(pipe.peek(stop.get_token()).empty());
    QVERIFY(!pipe.reserve({}).empty());
    pipe.close(); // By the reader, while the writer still fills its part.
    QVERIFY(!pipe.commit(3));
    QCOMPARE(pipe.size(), std::size_t{0});
    QVERIFY(pipe.reserve({}).empty());
    QVERIFY(pipe.peek({}).empty());
}

void BytePipeTest::doesNotWakeTheNetworkForEveryCrumb()
{
    net::BytePipe pipe(8, 11);
    int wakeups = 0;
    pipe.setWakeup([&wakeups] { ++wakeups; });
    std::array<std::byte, 8> buffer{};
    const std::array<std::byte, 3> crumb{};
    QCOMPARE(pipe.tryRead(buffer), std::size_t{0});
    QVERIFY(pipe.write(crumb, {}));
    QCOMPARE(wakeups, 0);
    QVERIFY(pipe.write(crumb, {})); // More than half is there.
    QCOMPARE(wakeups, 1);
    QCOMPARE(pipe.tryRead(buffer), std::size_t{6});
    QCOMPARE(pipe.tryRead(buffer), std::size_t{0});
    QVERIFY(pipe.write(crumb, {}));
    QCOMPARE(wakeups, 1);
    QVERIFY(pipe.write(std::span(crumb).first(2), {})); // The last that will come.
    QCOMPARE(wakeups, 2);
}

void BytePipeTest::aReaderIsToldOfCrumbsByAnnouncement()
{
    net::BytePipe pipe(1024);
    std::atomic<std::size_t> got{0};
    std::jthread reader([&pipe, &got] {
        std::array<std::byte, 16> buffer{};
        got = pipe.read(buffer, {});
    });
    const std::array<std::byte, 3> crumb{};
    QVERIFY(pipe.tryWriteAll(crumb));
    pipe.announce();
    reader.join();
    QCOMPARE(got.load(), std::size_t{3});
}

void BytePipeTest::holdsMoreOnceItHasCarriedMuch()
{
    constexpr std::size_t kShort = 100'000;
    net::BytePipe pipe(kShort);
    const std::vector<std::byte> piece = pattern(70'000);
    std::vector<std::byte> read(piece.size());
    for (std::int64_t carried = 0; carried < net::BytePipe::kLongBytes; carried += std::ssize(piece)) {
        QCOMPARE(pipe.capacity(), kShort);
        QVERIFY(pipe.tryWriteAll(piece));
        QCOMPARE(pipe.tryRead(read), piece.size());
    }
    QVERIFY(pipe.tryWriteAll(piece));
    QCOMPARE(pipe.capacity(), net::BytePipe::kLongCapacityBytes);
    for (std::size_t more = 2 * piece.size(); more < pipe.capacity(); more += piece.size()) {
        QVERIFY(pipe.tryWriteAll(piece));
    }
    QVERIFY(!pipe.tryWriteAll(piece));
    for (std::size_t left = pipe.size(); left > 0; left -= read.size()) {
        QCOMPARE(pipe.tryRead(read), piece.size());
        QVERIFY(read == piece);
    }
    // One that holds as much from the start stays as it is.
    net::BytePipe wide(2 * net::BytePipe::kLongCapacityBytes);
    QCOMPARE(wide.capacity(), 2 * net::BytePipe::kLongCapacityBytes);
}

QTEST_APPLESS_MAIN(BytePipeTest)
#include "BytePipeTest.moc"
