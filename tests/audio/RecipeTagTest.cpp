#include "audio/RecipeTag.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

core::PortableRecipe madeRecipe(const QString& prompt = QStringLiteral("sad „jazz“ \U0001F3B7"))
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {prompt.toStdString()}}, {"duration", 8.0}};
    recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/m/tune.wav"), core::TimeRegion{0.0, 8.0},
                            core::AudioFormat{}, QString(64, QLatin1Char('b'))});
    core::Clip clip;
    clip.prompt = prompt;
    return core::portableRecipe(recipe, clip, QDateTime(QDate(2026, 11, 24), QTime(4, 30), Qt::UTC));
}

core::Result<std::vector<float>> samplesOf(const QString& path)
{
    return audio::readAudioFile(path).map([](const audio::AudioBuffer& audio) { return audio.samples; });
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
    }
    return bytes;
}

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    quint32 value = 0;
    for (int i = 3; i >= 0; --i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + i));
    }
    return value;
}

/// What another program reads as the comment.
QByteArray commentFor(const QString& path)
{
    SF_INFO info{};
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_READ, &info);
    const char* comment = file != nullptr ? sf_get_string(file, SF_STR_COMMENT) : nullptr;
    QByteArray text(comment);
    sf_close(file);
    return text;
}

} // namespace

class RecipeTagTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackFromEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rate");
        QTest::newRow("wav 16") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 32'000;
        QTest::newRow("wav 24") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 44'100;
        QTest::newRow("wav float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 48'000;
        QTest::newRow("rf64") << (SF_FORMAT_RF64 | SF_FORMAT_PCM_16) << 48'000;
        QTest::newRow("flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 44'100;
        QTest::newRow("vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 44'100;
        QTest::newRow("opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48'000;
        QTest::newRow("mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 44'100;
    }

    void comesBackFromEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(int, rate);
        const QString path = m_folder->filePath(QStringLiteral("clip"));
        QVERIFY(writeSoundFile(path, sine(1.0, rate, 1, 440.0, 0.5), format));
        const auto before = samplesOf(path);
        const auto none = audio::readRecipe(path);
        QVERIFY(none && !*none);

        for (const QString& prompt : {QStringLiteral("first"), QStringLiteral("second, which replaces it")}) {
            const auto carried = audio::appendRecipe(path, madeRecipe(prompt));
            QVERIFY2(carried, carried ? "" : qPrintable(carried.error().message));
            QVERIFY(*carried == audio::RecipeCarried::Yes);
            const auto read = audio::readRecipe(path);
            QVERIFY(read && *read);
            QVERIFY(**read == madeRecipe(prompt));
            QVERIFY2(commentFor(path).startsWith("Machine-made audio. Generated with Melodeck "),
                     commentFor(path).constData());
        }
        const auto after = samplesOf(path);
        QVERIFY(after);
        QCOMPARE(after->size(), before->size());
        QVERIFY(*after == *before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void replacesAnEarlierOneWithoutGrowing_data() { comesBackFromEveryFormat_data(); }

    void replacesAnEarlierOneWithoutGrowing()
    {
        QFETCH(int, format);
        QFETCH(int, rate);
        const QString path = m_folder->filePath(QStringLiteral("clip"));
        QVERIFY(writeSoundFile(path, sine(1.0, rate, 1, 440.0, 0.5), format));
        QVERIFY(audio::appendRecipe(path, madeRecipe()));
        const QByteArray once = readBytes(path);
        QVERIFY(audio::appendRecipe(path, madeRecipe(QString(300, QLatin1Char('x')))));
        QVERIFY(audio::appendRecipe(path, madeRecipe()));
        QVERIFY(readBytes(path) == once);
    }

    void isReadFromACommentThatLibsndfileWrote_data() { comesBackFromEveryFormat_data(); }

    void isReadFromACommentThatLibsndfileWrote()
    {
        QFETCH(int, format);
        QFETCH(int, rate);
        if ((format & SF_FORMAT_TYPEMASK) == SF_FORMAT_WAV || (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_RF64) {
            return; // has a chunk of its own
        }
        const QString path = m_folder->filePath(QStringLiteral("export"));
        SF_INFO info{};
        info.channels = 1;
        info.samplerate = rate;
        info.format = format;
        SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
        QVERIFY(file != nullptr);
        QCOMPARE(sf_set_string(file, SF_STR_COMMENT, audio::recipeComment(madeRecipe()).constData()), 0);
        const std::vector<float> samples(static_cast<std::size_t>(rate), 0.25F);
        sf_write_float(file, samples.data(), static_cast<sf_count_t>(samples.size()));
        sf_close(file);
        const auto read = audio::readRecipe(path);
        QVERIFY(read && *read);
        QVERIFY(**read == madeRecipe());
    }

    void leavesEveryByteOfTheSoundInItsPlace()
    {
        const QString path = m_folder->filePath(QStringLiteral("clip.wav"));
        QVERIFY(writeSoundFile(path, sine(0.5, 32'000, 1, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        const QByteArray before = readBytes(path);
        QVERIFY(audio::appendRecipe(path, madeRecipe()));
        const QByteArray after = readBytes(path);
        QCOMPARE(after.mid(8, before.size() - 8), before.mid(8));
        QCOMPARE(numberAt(after, 4), static_cast<quint32>(after.size() - 8));
        QVERIFY(after.contains("LIST") && after.contains("mrcp"));
    }

    void endsASoundWhoseEndWasNotKnown_data()
    {
        QTest::addColumn<quint32>("told");
        QTest::newRow("zero") << quint32{0};
        QTest::newRow("largest") << quint32{0xFFFF'FFFF};
        QTest::newRow("largest signed") << quint32{0x7FFF'FFFF};
        QTest::newRow("cut off") << quint32{100'000};
    }

    void endsASoundWhoseEndWasNotKnown()
    {
        QFETCH(quint32, told);
        const QString path = m_folder->filePath(QStringLiteral("stream.wav"));
        QVERIFY(writeSoundFile(path, sine(0.5, 32'000, 1, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        QByteArray wav = readBytes(path);
        const qsizetype data = wav.indexOf("data");
        const QByteArray sound = wav.mid(data + 8);
        writeBytes(path, wav.replace(data + 4, 4, littleEndian(told)));
        QVERIFY(audio::appendRecipe(path, madeRecipe()));
        const QByteArray after = readBytes(path);
        QCOMPARE(numberAt(after, data + 4), static_cast<quint32>(sound.size()));
        QCOMPARE(after.mid(data + 8, sound.size()), sound);
        const auto read = audio::readRecipe(path);
        QVERIFY(read && *read);
        QCOMPARE(audio::probeAudioFile(path)->frames, 16'000);
    }

    void fillsUpAnOddNumberOfBytes()
    {
        const QString path = m_folder->filePath(QStringLiteral("odd.wav"));
        QByteArray wav = "RIFF" + littleEndian(36 + 5) + "WAVEfmt " + littleEndian(16) +
                         QByteArray("\x01\x00\x01\x00", 4) + littleEndian(8000) + littleEndian(8000) +
                         QByteArray("\x01\x00\x08\x00", 4) + "data" + littleEndian(5) + "\x80\x81\x82\x83\x84";
        writeBytes(path, wav); // and no byte behind it, as many programs leave it
        QVERIFY(audio::appendRecipe(path, madeRecipe()));
        const QByteArray after = readBytes(path);
        QCOMPARE(after.mid(49, 5), QByteArray("\0LIST", 5));
        QVERIFY(*audio::readRecipe(path));
        QCOMPARE(audio::probeAudioFile(path)->frames, 5);
    }

    void givesTheSameBytesAsASource_data() { comesBackFromEveryFormat_data(); }

    void givesTheSameBytesAsASource()
    {
        QFETCH(int, format);
        QFETCH(int, rate);
        const QString path = m_folder->filePath(QStringLiteral("clip"));
        QVERIFY(writeSoundFile(path, sine(0.2, rate, 1, 440.0, 0.5), format));
        const auto tagged = audio::openWithRecipe(path, madeRecipe());
        QVERIFY(tagged);
        QVERIFY(tagged->carried == audio::RecipeCarried::Yes);
        core::ByteSource& source = *tagged->bytes;
        for (int round = 0; round < 2; ++round) {
            QByteArray bytes(static_cast<qsizetype>(source.size()) + 10, '\0');
            std::size_t filled = 0;
            const auto buffer = std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
            for (std::size_t got = 1; got > 0; filled += got) {
                got = *source.read(buffer.subspan(filled, std::min<std::size_t>(1000, buffer.size() - filled)));
            }
            bytes.truncate(static_cast<qsizetype>(filled));
            QCOMPARE(static_cast<std::int64_t>(bytes.size()), source.size());
            const QString copy = m_folder->filePath(QStringLiteral("copy"));
            QFile::remove(copy);
            QVERIFY(QFile::copy(path, copy));
            QVERIFY(audio::appendRecipe(copy, madeRecipe()));
            QVERIFY(readBytes(copy) == bytes);
            QVERIFY(source.rewind());
        }
    }

    void leavesAlonePicturesAndWhatElseIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a sound at all");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n0000000000000000");
        QTest::newRow("riff") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16);
        QTest::newRow("wav without sound") << QByteArray("RIFF\x04\0\0\0WAVE", 12);
        QTest::newRow("flac head") << QByteArray("fLaC");
        QTest::newRow("ogg head") << QByteArray("OggS");
        QTest::newRow("id3 of another version") << QByteArray("ID3\x02\0\0\0\0\0\x01\0", 11);
    }

    void leavesAlonePicturesAndWhatElseIsNoSound()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(QStringLiteral("x"));
        writeBytes(path, bytes);
        const auto carried = audio::appendRecipe(path, madeRecipe());
        QVERIFY(carried);
        QVERIFY(*carried == audio::RecipeCarried::No);
        QCOMPARE(readBytes(path), bytes);
        const auto read = audio::readRecipe(path);
        QVERIFY(read && !*read);
        const auto tagged = audio::openWithRecipe(path, madeRecipe());
        QVERIFY(tagged);
        QVERIFY(tagged->carried == audio::RecipeCarried::No);
        QCOMPARE(tagged->bytes->size(), std::int64_t{bytes.size()});
    }

    void readsNothingFromOtherToolsWords()
    {
        const QString path = m_folder->filePath(QStringLiteral("x.wav"));
        QVERIFY(writeSoundFile(path, sine(0.1, 32'000, 1, 440.0, 0.5), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        const QByteArray wav = readBytes(path);
        for (const QByteArray& text : {QByteArray("{}"), QByteArray("hello"), QByteArray("{\"melodeck_recipe\":99}"),
                                       QByteArray(2'000'000, 'x')}) {
            QByteArray even = text;
            even += even.size() % 2 == 0 ? "" : " ";
            writeBytes(path, wav + "mrcp" + littleEndian(static_cast<quint32>(even.size())) + even);
            const auto read = audio::readRecipe(path);
            QVERIFY(read && !*read);
        }
    }

    void saysThatAFileIsMissing()
    {
        const QString path = m_folder->filePath(QStringLiteral("nowhere.wav"));
        QCOMPARE(audio::readRecipe(path).error().code, core::ErrorCode::Io);
        QCOMPARE(audio::appendRecipe(path, madeRecipe()).error().code, core::ErrorCode::Io);
        QCOMPARE(audio::readRecipe(m_folder->path()).error().code, core::ErrorCode::Io);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecipeTagTest)
#include "RecipeTagTest.moc"
