#include "store/JournalRecord.h"

#include <QTest>

#include <algorithm>

using namespace melodeck;
using store::JournalFrame;
using store::JournalLine;
using store::JournalMark;

namespace {

std::vector<std::byte> bytesOf(const QByteArray& text)
{
    const auto bytes = std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
    return {bytes.begin(), bytes.end()};
}

std::vector<std::byte> lineOf(const JournalLine& line, const QByteArray& payload)
{
    const std::vector<std::byte> bytes = bytesOf(payload);
    std::vector<std::byte> whole = store::journalPrefix(line, bytes);
    whole.insert(whole.end(), bytes.begin(), bytes.end());
    return whole;
}

} // namespace

class JournalRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void writesTheFormatThatOldJournalsHave();
    void wantsMoreOfALineThatIsCut();
    void refusesALineWithAnyByteChanged();
    void refusesALengthBeyondMeasure();
    void cutsAnIdThatIsTooLong();
    void findsTheNextLine();
};

void JournalRecordTest::readsWhatWasWritten_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no payload") << 6 << QByteArray("job") << 0 << QByteArray();
    QTest::newRow("no id") << 1 << QByteArray() << 1 << QByteArray("{}");
    QTest::newRow("highest number") << 4 << QByteArray("job") << 65535 << QByteArray("\0\xFF", 2);
    QTest::newRow("longest id") << 7 << QByteArray(255, 'x') << 258 << QByteArray("p");
    QTest::newRow("magic inside") << 4 << QByteArray("\xF5MDJ") << 3 << QByteArray("\xF5MDJ\xF5MDJ");
}

void JournalRecordTest::readsWhatWasWritten()
{
    QFETCH(int, mark);
    QFETCH(QByteArray, id);
    QFETCH(int, number);
    QFETCH(QByteArray, payload);
    std::vector<std::byte> bytes =
        lineOf({static_cast<JournalMark>(mark), id, static_cast<std::uint16_t>(number)}, payload);
    const std::size_t size = bytes.size();
    bytes.push_back(std::byte{0x42}); // what follows is none of its business
    const JournalFrame frame = store::readJournalFrame(bytes);
    QCOMPARE(frame.kind, JournalFrame::Kind::Whole);
    QCOMPARE(static_cast<int>(frame.line.mark), mark);
    QCOMPARE(frame.line.jobId, id);
    QCOMPARE(static_cast<int>(frame.line.number), number);
    QCOMPARE(frame.totalBytes(), size);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes.data() + frame.payloadStart),
                        static_cast<qsizetype>(frame.payloadBytes)),
             payload);
}

void JournalRecordTest::writesTheFormatThatOldJournalsHave()
{
    const auto line = lineOf({JournalMark::Bytes, "ab", 0x0102}, "xyz");
    const QByteArray written(reinterpret_cast<const char*>(line.data()), static_cast<qsizetype>(line.size()));
    // The checksum is that of Python's zlib.crc32(b'\x04\x02\x02\x01\x03\0\0\0' + b'ab' + b'xyz').
    QCOMPARE(written.toHex(), QByteArray("f54d444a040202010300000038cdb69400000000616278797a"));
}

void JournalRecordTest::wantsMoreOfALineThatIsCut()
{
    const auto whole = lineOf({JournalMark::Head, "job", 1}, "{\"status\": 200}");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        QCOMPARE(store::readJournalFrame(std::span(whole).first(size)).kind, JournalFrame::Kind::Short);
    }
}

void JournalRecordTest::refusesALineWithAnyByteChanged()
{
    const auto whole = lineOf({JournalMark::Head, "job", 1}, "{\"status\": 200}");
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto damaged = whole;
            damaged[i] ^= std::byte{1} << bit;
            QVERIFY2(store::readJournalFrame(damaged).kind != JournalFrame::Kind::Whole,
                     qPrintable(QStringLiteral("byte %1, bit %2").arg(i).arg(bit)));
        }
    }
}

void JournalRecordTest::refusesALengthBeyondMeasure()
{
    auto line = lineOf({JournalMark::Bytes, "job", 0}, "x");
    line[11] = std::byte{0x01}; // 16 MiB and one byte
    QCOMPARE(store::readJournalFrame(line).kind, JournalFrame::Kind::Damaged);
}

void JournalRecordTest::cutsAnIdThatIsTooLong()
{
    const auto line = lineOf({JournalMark::Sending, QByteArray(300, 'x'), 0}, "{}");
    const JournalFrame frame = store::readJournalFrame(line);
    QCOMPARE(frame.kind, JournalFrame::Kind::Whole);
    QCOMPARE(frame.line.jobId, QByteArray(255, 'x'));
}

void JournalRecordTest::findsTheNextLine()
{
    const auto at = [](const QByteArray& text) { return store::nextJournalMagic(bytesOf(text)); };
    QCOMPARE(at(QByteArray("\xF5MDJ....\xF5MDJ", 12)), std::size_t{8});
    QCOMPARE(at("....\xF5MD"), std::size_t{4}); // its rest may follow
    QCOMPARE(at("...."), std::size_t{1});
    QCOMPARE(at("12345678"), std::size_t{5});
    QCOMPARE(at("x"), std::size_t{1});
    QCOMPARE(at(QByteArray()), std::size_t{0});
}

QTEST_APPLESS_MAIN(JournalRecordTest)
#include "JournalRecordTest.moc"
