#include "ui/save/ClipExport.h"

#include "audio/RecipeTag.h"
#include "support/OwnHome.h"
#include "ui/save/SaveFixture.h"

#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace melodeck;
using namespace melodeck::tests;
using audio::ExportFormat;
using core::TakenName;
using ui::SaveOptions;

class ClipExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    }

    void withoutItsRecipeEveryByteIsAsReceived()
    {
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        SaveOptions options;
        options.recipe = SaveOptions::Recipe::StaysHere;
        const auto saved = ui::saveClip(clip, out("kept.wav"), TakenName::GetsNumber, options);
        QVERIFY(saved);
        QCOMPARE(readBytes(saved->path), readBytes(clip.clip.path));
        QVERIFY(!*audio::readRecipe(saved->path));
    }

    void carriesItsRecipeBesideSamplesThatAreBitForBitAsReceived_data()
    {
        QTest::addColumn<int>("received");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, int received, const char* ending, ExportFormat format) {
            QTest::newRow(name) << received << QString::fromLatin1(ending) << static_cast<int>(format);
        };
        constexpr int kWav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        constexpr int kWav24 = SF_FORMAT_WAV | SF_FORMAT_PCM_24;
        constexpr int kFlac = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        row("WAV as received", kWav16, "wav", ExportFormat::AsReceived);
        row("WAV of 24 bits as received", kWav24, "wav", ExportFormat::AsReceived);
        row("FLAC as received", kFlac, "flac", ExportFormat::AsReceived);
        row("WAV as WAV", kWav16, "wav", ExportFormat::Wav);
        row("WAV as WAV of 24 bits", kWav16, "wav", ExportFormat::Wav24);
        row("WAV as FLAC", kWav16, "wav", ExportFormat::Flac);
        row("WAV of 24 bits as FLAC", kWav24, "wav", ExportFormat::Flac);
        row("FLAC as WAV", kFlac, "flac", ExportFormat::Wav);
    }

    void carriesItsRecipeBesideSamplesThatAreBitForBitAsReceived()
    {
        QFETCH(int, received);
        QFETCH(QString, ending);
        QFETCH(int, format);
        const auto clip = makeClip(*m_folder, 0, QStringLiteral("happy rock"), received, ending);
        SaveOptions options;
        options.format = static_cast<ExportFormat>(format);
        const QString target = out("kept.") + audio::exportEnding(options.format, ending);
        const auto saved = ui::saveClip(clip, target, TakenName::GetsNumber, options);
        QVERIFY(saved);
        QCOMPARE(saved->path, target);
        QCOMPARE(integersOf(saved->path).size(), std::size_t{64000});
        QCOMPARE(integersOf(saved->path), integersOf(clip.clip.path));
        const auto recipe = audio::readRecipe(saved->path);
        QVERIFY(recipe && *recipe);
        QCOMPARE((*recipe)->prompt, QStringLiteral("happy rock"));
        QVERIFY(!readBytes(saved->path).contains("secret place"));
        QCOMPARE(namesIn(QStringLiteral("out")), QStringList{QFileInfo(target).fileName()});
    }

    void compressedFormatsCarryItToo_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : {ExportFormat::Vorbis, ExportFormat::Opus, ExportFormat::Mp3}) {
            QTest::newRow(qPrintable(audio::exportFormatName(format))) << static_cast<int>(format);
        }
    }

    void compressedFormatsCarryItToo()
    {
        QFETCH(int, format);
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        SaveOptions options;
        options.format = static_cast<ExportFormat>(format);
        const QString target = out("kept.") + audio::exportEnding(options.format, QStringLiteral("wav"));
        const auto saved = ui::saveClip(clip, target, TakenName::GetsNumber, options);
        QVERIFY(saved);
        QVERIFY(integersOf(saved->path).size() > 60000);
        const auto recipe = audio::readRecipe(saved->path);
        QVERIFY(recipe && *recipe);
    }

    void cutsTheRegionToTheSample()
    {
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        SaveOptions options;
        options.region = core::TimeRegion{0.25, 0.5};
        const auto saved = ui::saveClip(clip, out("part.wav"), TakenName::GetsNumber, options);
        QVERIFY(saved);
        const auto whole = integersOf(clip.clip.path);
        QCOMPARE(integersOf(saved->path), std::vector<int>(whole.begin() + 16000, whole.begin() + 32000));
    }

    void theLevelIsAsHeardOrAsAskedForAndElseUntouched()
    {
        auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        QVERIFY(writeSoundFile(clip.clip.path, sine(1.0, 32000, 2, 440.0, 0.1), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        clip.matchedDb = -6.0;
        const auto kept = ui::saveClip(clip, out("kept.wav"), TakenName::GetsNumber, {});
        QVERIFY(kept);
        QCOMPARE(kept->gainDb, 0.0);
        SaveOptions options;
        options.level = SaveOptions::Level::AsHeard;
        const auto heard = ui::saveClip(clip, out("heard.wav"), TakenName::GetsNumber, options);
        QVERIFY(heard);
        QCOMPARE(heard->gainDb, -6.0);
        options.level = SaveOptions::Level::Normalise;
        options.loudnessLufs = -6.0;
        const auto loud = ui::saveClip(clip, out("loud.wav"), TakenName::GetsNumber, options);
        QVERIFY(loud);
        QVERIFY(loud->gainDb != 0.0);
    }

    void aNameThatIsTakenGetsANumberAndIsReplacedOnlyWhenThatWasAgreed()
    {
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        writeBytes(out("kept.wav"), "mine");
        const auto numbered = ui::saveClip(clip, out("kept.wav"), TakenName::GetsNumber, {});
        QVERIFY(numbered);
        QCOMPARE(numbered->path, out("kept 2.wav"));
        QCOMPARE(readBytes(out("kept.wav")), QByteArray("mine"));
        QVERIFY(ui::saveClip(clip, out("kept.wav"), TakenName::IsReplaced, {}));
        QCOMPARE(integersOf(out("kept.wav")), integersOf(clip.clip.path));
    }

    void onlyTheFileThatWasAgreedToIsReplaced_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("as received") << static_cast<int>(ExportFormat::AsReceived);
        QTest::newRow("FLAC") << static_cast<int>(ExportFormat::Flac);
    }

    void onlyTheFileThatWasAgreedToIsReplaced()
    {
        QFETCH(int, format);
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        SaveOptions options;
        options.format = static_cast<ExportFormat>(format);
        const QString target = out("kept.") + audio::exportEnding(options.format, QStringLiteral("wav"));
        writeBytes(target, "spoken of");
        options.agreed = core::identityOfFile(target);
        const auto replaced = ui::saveClip(clip, target, TakenName::IsReplaced, options);
        QVERIFY(replaced);
        QCOMPARE(replaced->path, target);
        QCOMPARE(integersOf(target), integersOf(clip.clip.path));
        QVERIFY(QFile::remove(target));
        writeBytes(target, "another one");
        const auto beside = ui::saveClip(clip, target, TakenName::IsReplaced, options);
        QVERIFY(beside);
        QVERIFY(beside->path != target);
        QCOMPARE(readBytes(target), QByteArray("another one"));
    }

    void saysWhatIsMissingOfADamagedClip()
    {
        const auto clip = makeClip(*m_folder, 0, QStringLiteral("happy rock"), SF_FORMAT_FLAC | SF_FORMAT_PCM_16,
                                   QStringLiteral("flac"));
        const QByteArray bytes = readBytes(clip.clip.path);
        writeBytes(clip.clip.path, bytes.first(bytes.size() / 2));
        SaveOptions options;
        options.format = ExportFormat::Wav16;
        const auto saved = ui::saveClip(clip, out("part.wav"), TakenName::GetsNumber, options);
        QVERIFY(saved);
        QVERIFY(saved->missingSeconds > 0.0);
        const QStringList remarks = ui::saveRemarks(*saved);
        QCOMPARE(remarks.size(), qsizetype{1});
        QVERIFY2(remarks.front().contains(QStringLiteral("missing")), qPrintable(remarks.front()));
        // As received it is every byte that came.
        options.format = ExportFormat::AsReceived;
        options.recipe = SaveOptions::Recipe::StaysHere;
        const auto whole = ui::saveClip(clip, out("whole.flac"), TakenName::GetsNumber, options);
        QVERIFY(whole);
        QCOMPARE(readBytes(whole->path), bytes.first(bytes.size() / 2));
        QCOMPARE(ui::saveRemarks(*whole), QStringList());
    }

    void saysThatTheRecipeCouldNotTravel_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("bytes");
        // As odd as to be left alone, by each of the ways that a recipe takes.
        QTest::newRow("WAV") << QStringLiteral("wav") << QByteArray("RIFF\x04\0\0\0WAVE", 12);
        QTest::newRow("FLAC") << QStringLiteral("flac") << QByteArray("fLaC");
        QTest::newRow("a format without a place for it") << QStringLiteral("aiff") << QByteArray("FORM");
    }

    void saysThatTheRecipeCouldNotTravel()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, bytes);
        auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        clip.clip.kind = core::MediaKind::Audio;
        clip.clip.path = m_folder->filePath(QStringLiteral("odd.") + ending);
        writeBytes(clip.clip.path, bytes);
        SaveOptions options;
        const auto saved = ui::saveClip(clip, out("odd.") + ending, TakenName::GetsNumber, options);
        QVERIFY(saved);
        QCOMPARE(readBytes(saved->path), bytes);
        QVERIFY(saved->isRecipeLeftOut);
        QVERIFY(ui::saveRemarks(*saved).join(QString()).contains(QStringLiteral("without its recipe")));
        options.recipe = SaveOptions::Recipe::StaysHere;
        const auto wished = ui::saveClip(clip, out("wished.") + ending, TakenName::GetsNumber, options);
        QVERIFY(wished);
        QCOMPARE(ui::saveRemarks(*wished), QStringList());
        clip.clip.kind = core::MediaKind::Image;
        const auto picture = ui::saveClip(clip, out("picture.") + ending, TakenName::GetsNumber, SaveOptions());
        QVERIFY(picture);
        QCOMPARE(ui::saveRemarks(*picture), QStringList());
    }

    void aCacheThatCannotBeWrittenKeepsNoFormatFromBeingSaved()
    {
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        SaveOptions options;
        options.format = ExportFormat::Flac;
        const QByteArray cache = qgetenv("XDG_CACHE_HOME");
        const QByteArray temporary = qgetenv("TMPDIR");
        const QString file = m_folder->filePath(QStringLiteral("no folder"));
        writeBytes(file, "a file");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(file));
        const auto saved = ui::saveClip(clip, out("kept.flac"), TakenName::GetsNumber, options);
        qputenv("TMPDIR", QFile::encodeName(file));
        const auto failed = ui::saveClip(clip, out("none.flac"), TakenName::GetsNumber, options);
        qputenv("XDG_CACHE_HOME", cache);
        if (temporary.isNull()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", temporary);
        }
        QVERIFY(saved);
        QCOMPARE(integersOf(saved->path), integersOf(clip.clip.path));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, core::ErrorCode::Io);
        QVERIFY2(failed.error().message.contains(file), qPrintable(failed.error().message));
        QVERIFY(failed.error().message.contains(QStringLiteral("Nothing is lost")));
        QCOMPARE(namesIn(QStringLiteral("out")), QStringList{QStringLiteral("kept.flac")});
        QVERIFY(!QFile::exists(QStringLiteral(".part")));
    }

    void aFullDiskLeavesNoHalfFileAndSaysThatNothingIsLost_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("as received") << static_cast<int>(ExportFormat::AsReceived);
        QTest::newRow("FLAC") << static_cast<int>(ExportFormat::Flac);
    }

    void aFullDiskLeavesNoHalfFileAndSaysThatNothingIsLost()
    {
        QFETCH(int, format);
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        const QByteArray before = readBytes(clip.clip.path);
        SaveOptions options;
        options.format = static_cast<ExportFormat>(format);
        const QString target = out("kept.") + audio::exportEnding(options.format, QStringLiteral("wav"));
        // To a writer a limit on the size of files looks like a disk that fills up.
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{64, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed = ui::saveClip(clip, target, TakenName::GetsNumber, options);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, core::ErrorCode::Io);
        QVERIFY2(failed.error().message.contains(QStringLiteral("Nothing is lost")),
                 qPrintable(failed.error().message));
        QCOMPARE(namesIn(QStringLiteral("out")), QStringList());
        QCOMPARE(readBytes(clip.clip.path), before);
    }

    void whatIsStoppedLeavesNothing()
    {
        const auto clip = makeWav(*m_folder, 0, QStringLiteral("happy rock"));
        std::stop_source stop;
        stop.request_stop();
        for (const ExportFormat format : {ExportFormat::AsReceived, ExportFormat::Flac}) {
            SaveOptions options;
            options.format = format;
            const auto stopped = ui::saveClip(clip, out("kept.") + audio::exportEnding(format, QStringLiteral("wav")),
                                              TakenName::GetsNumber, options, stop.get_token());
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
        }
        QCOMPARE(namesIn(QStringLiteral("out")), QStringList());
    }

    void namesOfSeveralAreLegalAndNeverOverwrite()
    {
        const std::vector clips{makeWav(*m_folder, 0, QStringLiteral("a/b:c")), makeWav(*m_folder, 1, QString())};
        writeBytes(out("1 A-B-C.WAV"), "mine");
        const auto planned =
            ui::namesFor(clips, QStringLiteral("{index} {prompt} {seed} {melody}"), ExportFormat::AsReceived, {});
        const auto report =
            ui::saveClips(clips, out(""), QStringLiteral("{index} {prompt} {seed} {melody}"), SaveOptions());
        QVERIFY(!report.error);
        QCOMPARE(report.saved.size(), std::size_t{2});
        for (std::size_t at = 0; at < 2; ++at) {
            QCOMPARE(QFileInfo(report.saved[at].path).fileName(), planned[static_cast<qsizetype>(at)]);
            QVERIFY(planned[static_cast<qsizetype>(at)].contains(QStringLiteral("42 ode to joy")));
            QCOMPARE(integersOf(report.saved[at].path), integersOf(clips[at].clip.path));
        }
        const auto again =
            ui::saveClips(clips, out(""), QStringLiteral("{index} {prompt} {seed} {melody}"), SaveOptions());
        QCOMPARE(again.saved.size(), std::size_t{2});
        QCOMPARE(namesIn(QStringLiteral("out")).size(), qsizetype{5});
        QCOMPARE(readBytes(out("1 A-B-C.WAV")), QByteArray("mine"));
    }

    void aClipThatIsGoneStopsNoOther()
    {
        std::vector clips{makeWav(*m_folder, 0, QStringLiteral("gone")), makeWav(*m_folder, 1, QStringLiteral("here"))};
        QVERIFY(QFile::remove(clips.front().clip.path));
        const auto report = ui::saveClips(clips, out(""), QStringLiteral("{prompt}"), SaveOptions());
        QCOMPARE(report.saved.size(), std::size_t{1});
        QVERIFY(report.error);
        QVERIFY(!report.error->message.contains(QStringLiteral("Nothing is lost")));
        QCOMPARE(namesIn(QStringLiteral("out")), QStringList{QStringLiteral("here.wav")});
    }

    void endingsFollowTheFormat()
    {
        QCOMPARE(ui::withEnding(QStringLiteral("a.wav"), QStringLiteral("flac")), QStringLiteral("a.flac"));
        QCOMPARE(ui::withEnding(QStringLiteral("a.WAV"), QStringLiteral("wav")), QStringLiteral("a.WAV"));
        QCOMPARE(ui::withEnding(QStringLiteral("take no. 5"), QStringLiteral("wav")), QStringLiteral("take no. 5.wav"));
        QCOMPARE(ui::withEnding(QStringLiteral("plain"), QStringLiteral("mp3")), QStringLiteral("plain.mp3"));
    }

private:
    [[nodiscard]] QString out(const char* name) const
    {
        return m_folder->filePath(QStringLiteral("out/") + QLatin1String(name));
    }
    [[nodiscard]] QStringList namesIn(const QString& folder) const
    {
        return QDir(m_folder->filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    }

    support::OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ClipExportTest)
#include "ClipExportTest.moc"
