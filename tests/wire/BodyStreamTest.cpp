#include "wire/BodyStream.h"

#include "core/FileSink.h"
#include "core/FileSource.h"
#include "core/MemorySource.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <span>
#include <string_view>
#include <vector>

using namespace melodeck;

namespace {

/// A source that announces one size and gives another.
class LyingSource final : public core::ByteSource
{
public:
    LyingSource(std::int64_t announced, QByteArray bytes)
        : m_announced(announced)
        , m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] std::int64_t size() const override { return m_announced; }
    [[nodiscard]] core::Result<std::size_t> read(std::span<std::byte> buffer) override { return m_bytes.read(buffer); }
    [[nodiscard]] core::Result<void> rewind() override { return m_bytes.rewind(); }

private:
    std::int64_t m_announced;
    core::MemorySource m_bytes;
};

core::Result<QByteArray> readAll(core::ByteSource& source, std::size_t chunk)
{
    QByteArray all;
    std::vector<std::byte> buffer(chunk);
    while (true) {
        const core::Result<std::size_t> count = source.read(buffer);
        if (!count) {
            return core::fail(count.error());
        }
        if (*count == 0) {
            return all;
        }
        all.append(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(*count));
    }
}

QByteArray pattern(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    }
    return bytes;
}

std::vector<wire::BodyPart> partsOf(const QByteArray& first, const QByteArray& second)
{
    std::vector<wire::BodyPart> parts;
    parts.emplace_back(QByteArray(R"({"melody":")"));
    parts.emplace_back(std::make_unique<core::MemorySource>(first));
    parts.emplace_back(QByteArray(R"(","voice":")"));
    parts.emplace_back(std::make_unique<core::MemorySource>(second));
    parts.emplace_back(QByteArray(R"("})"));
    return parts;
}

} // namespace

class BodyStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTwoFilesInPlaceWhateverTheBuffer();
    void rewindsToTheFirstByte();
    void knowsItsSizeBeforehand();
    void refusesASourceThatEndsEarlyOrLate();
    void noticesAFileThatChangesWhileItIsRead_data();
    void noticesAFileThatChangesWhileItIsRead();
    void refusesWhatIsNotAFile();
    void readsAFileOfSeveralBuffers();
    void sinkNeverWritesOverAFile();
    void sinkLeavesNothingUnlessFinished();
};

void BodyStreamTest::encodesTwoFilesInPlaceWhateverTheBuffer()
{
    for (qsizetype length = 0; length < 8; ++length) {
        const QByteArray first = pattern(length);
        const QByteArray second = pattern(100 + length);
        const QByteArray expected =
            R"({"melody":")" + first.toBase64() + R"(","voice":")" + second.toBase64() + R"("})";
        for (const std::size_t chunk : {1UL, 2UL, 3UL, 4UL, 5UL, 7UL, 13UL, 64UL, 4096UL}) {
            wire::BodyStream body(partsOf(first, second));
            const core::Result<QByteArray> text = readAll(body, chunk);
            QVERIFY(text.has_value());
            QCOMPARE(*text, expected);
            QCOMPARE(body.size(), static_cast<std::int64_t>(expected.size()));
        }
    }
}

void BodyStreamTest::rewindsToTheFirstByte()
{
    wire::BodyStream body(partsOf(pattern(50), pattern(61)));
    std::vector<std::byte> some(38);
    QCOMPARE(body.read(some).value(), some.size());
    QVERIFY(body.rewind().has_value());
    const QByteArray again = readAll(body, 11).value();
    QVERIFY(body.rewind().has_value());
    QCOMPARE(again, readAll(body, 4096).value());
    QCOMPARE(again.size(), body.size());
}

void BodyStreamTest::knowsItsSizeBeforehand()
{
    for (qsizetype length = 0; length < 200; ++length) {
        wire::BodyStream body(partsOf(pattern(length), pattern(length / 2)));
        const std::int64_t announced = body.size();
        QCOMPARE(readAll(body, 32).value().size(), announced);
    }
}

void BodyStreamTest::refusesASourceThatEndsEarlyOrLate()
{
    for (const std::int64_t announced : {99, 101}) {
        std::vector<wire::BodyPart> parts;
        parts.emplace_back(std::make_unique<LyingSource>(announced, pattern(100)));
        parts.emplace_back(QByteArray("\"}"));
        wire::BodyStream body(std::move(parts));
        const core::Result<QByteArray> text = readAll(body, 33);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().code, core::ErrorCode::Io);
    }
}

void BodyStreamTest::noticesAFileThatChangesWhileItIsRead_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"appended", "cut", "overwritten", "removed", "replaced"}) {
        QTest::newRow(change) << QString::fromLatin1(change);
    }
}

void BodyStreamTest::noticesAFileThatChangesWhileItIsRead()
{
    QFETCH(const QString, change);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mélodie 🎵.wav"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write(pattern(1000)), 1000);
    // A time long ago: what is written from here on differs from it, however coarse the clock of the disk.
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFileDevice::FileModificationTime));
    const core::Result<std::unique_ptr<core::FileSource>> source = core::FileSource::open(path);
    QVERIFY(source.has_value());
    std::vector<std::byte> some(100);
    QCOMPARE((*source)->read(some).value(), some.size());

    if (change == QLatin1String("appended")) {
        QCOMPARE(file.write("more"), 4);
    } else if (change == QLatin1String("cut")) {
        QVERIFY(file.resize(500));
    } else if (change == QLatin1String("overwritten")) {
        QVERIFY(file.seek(700));
        QCOMPARE(file.write("!"), 1);
    } else if (change == QLatin1String("removed")) {
        QVERIFY(QFile::remove(path));
    } else {
        QVERIFY(QFile::rename(path, path + QLatin1String(".old")));
        QVERIFY(QFile::copy(path + QLatin1String(".old"), path));
    }
    const core::Result<QByteArray> rest = readAll(**source, 100);
    QVERIFY(!rest.has_value());
    QCOMPARE(rest.error().code, core::ErrorCode::Io);
    QVERIFY2(rest.error().message.contains(QLatin1String("changed or vanished")), qPrintable(rest.error().message));
}

void BodyStreamTest::refusesWhatIsNotAFile()
{
    const QTemporaryDir folder;
    for (const QString& path :
         {folder.path(), folder.filePath(QStringLiteral("missing.wav")), QStringLiteral("/dev/null")}) {
        const core::Result<std::unique_ptr<core::FileSource>> source = core::FileSource::open(path);
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().code, core::ErrorCode::Io);
        QVERIFY(source.error().message.contains(path));
    }
}

void BodyStreamTest::readsAFileOfSeveralBuffers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.bin"));
    const QByteArray bytes = pattern(1'000'003);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    std::vector<wire::BodyPart> parts;
    parts.emplace_back(core::FileSource::open(path).value());
    wire::BodyStream body(std::move(parts));
    QCOMPARE(readAll(body, 65536).value(), bytes.toBase64());
    QVERIFY(body.rewind().has_value());
    QCOMPARE(readAll(body, 100'001).value(), bytes.toBase64());
}

void BodyStreamTest::sinkNeverWritesOverAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip_0.wav"));
    {
        const std::unique_ptr<core::FileSink> sink = core::FileSink::create(path).value();
        QVERIFY(sink->write(std::as_bytes(std::span(std::string_view("first")))).has_value());
        QVERIFY(sink->finish().has_value());
        QCOMPARE(sink->bytesWritten(), std::int64_t{5});
    }
    const core::Result<std::unique_ptr<core::FileSink>> second = core::FileSink::create(path);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, core::ErrorCode::Io);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first"));
}

void BodyStreamTest::sinkLeavesNothingUnlessFinished()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip_0.wav"));
    {
        const std::unique_ptr<core::FileSink> sink = core::FileSink::create(path).value();
        QVERIFY(sink->write(std::as_bytes(std::span(std::string_view("half")))).has_value());
        QVERIFY(QFile::exists(sink->partPath()));
        QVERIFY2(!QFile::exists(path), "a file of that name is whole");
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(core::FileSink::partPathOf(path)));
    // What was finished stays, and cannot be written any more.
    const std::unique_ptr<core::FileSink> sink = core::FileSink::create(path).value();
    QVERIFY(sink->finish().has_value());
    QVERIFY(!sink->write(std::as_bytes(std::span(std::string_view("late")))).has_value());
    QVERIFY(!sink->finish().has_value());
    QVERIFY(!core::FileSink::create(folder.filePath(QStringLiteral("missing/clip.wav"))).has_value());
}

QTEST_APPLESS_MAIN(BodyStreamTest)
#include "BodyStreamTest.moc"
