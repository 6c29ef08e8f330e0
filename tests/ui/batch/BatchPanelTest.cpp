#include "ui/batch/BatchPanel.h"

#include "support/AudioSamples.h"
#include "ui/batch/BatchFiles.h"
#include "ui/window/Resources.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 20'000;

void writeFile(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        words << (label->isHidden() ? QString() : label->text());
    }
    return words.join(QLatin1Char(' '));
}

QStringList namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths) {
        names << QFileInfo(path).fileName();
    }
    return names;
}

} // namespace

class BatchPanelTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
            : panel({[](const core::Recipe&) { return std::optional(30.0); }, [](const core::Endpoint&) { return 2; }})
        {
            core::Recipe form;
            form.fields = {{"prompts", {"sad jazz", "dub"}}, {"duration", 8.0}, {"seed", 42U}};
            panel.begin(form);
            panel.resize(352, 800);
            panel.show();
        }

        template <class Widget>
        Widget* find(const char* name) const
        {
            return panel.findChild<Widget*>(QLatin1String(name));
        }
        QString preflight() const { return find<QLabel>("batchPreflight")->text(); }

        ui::BatchPanel panel;
    };

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void aFolderGivesItsRecordingsInTheOrderOfPeople()
    {
        const QTemporaryDir folder;
        for (const char* name : {"take 10.wav", "take 2.wav", "notes.txt", "deep/er/take 1.WAV", "cover.jpg"}) {
            writeFile(folder.filePath(QString::fromLatin1(name)), "x");
        }
        QCOMPARE(namesOf(ui::listRecordings({folder.path()})).size(), 3);
        const QStringList names = namesOf(ui::listRecordings({folder.path()}));
        QVERIFY(names.indexOf(QStringLiteral("take 2.wav")) < names.indexOf(QStringLiteral("take 10.wav")));
        // The same file twice is one; a file by itself is taken whatever it is called.
        QCOMPARE(ui::listRecordings({folder.path(), folder.filePath(QStringLiteral("take 2.wav")),
                                     folder.filePath(QStringLiteral("notes.txt"))})
                     .size(),
                 4);
    }

    void whatCannotBeReadIsNamedAndLeftOut()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.wav")), support::sineWav(3.0));
        writeFile(folder.filePath(QStringLiteral("bad.wav")), "no audio");
        Desk desk;
        desk.panel.addRecordings({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QListWidget>("batchFiles")->count(), 1, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("batchFileProblem")->isVisible(), kLimitMs);
        QVERIFY(wordsOf(desk.find<QWidget>("batchFileProblem")).contains(QStringLiteral("1 file cannot be used")));
        QTRY_VERIFY2_WITH_TIMEOUT(desk.preflight().startsWith(QStringLiteral("2 jobs · ")),
                                  qPrintable(desk.preflight()), kLimitMs);
    }

    /// Its jobs would be paid for twice.
    void whatIsDroppedTwiceIsThereOnce()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("a.wav")), support::sineWav(3.0));
        writeFile(folder.filePath(QStringLiteral("b.wav")), support::sineWav(3.0));
        Desk desk;
        desk.panel.addRecordings({folder.path()});
        desk.panel.addRecordings({folder.path(), folder.filePath(QStringLiteral("b.wav"))}); // before it was read
        QVERIFY(desk.panel.isReading());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel.isReading(), kLimitMs);
        QCOMPARE(desk.find<QListWidget>("batchFiles")->count(), 2);
    }

    /// A folder on a slow disk: without its recordings the prompts alone would be sent.
    void nothingRunsWhileAFolderIsLookedThrough()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("a.wav")), support::sineWav(3.0));
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->isEnabled(), kLimitMs);
        desk.panel.addRecordings({folder.path()});
        QVERIFY(!desk.find<QAbstractButton>("runBatch")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->isEnabled(), kLimitMs);
        QCOMPARE(desk.find<QListWidget>("batchFiles")->count(), 1);
    }

    void countSizeAndTimeAreSaidBeforeAnythingIsQueued()
    {
        Desk desk;
        QSignalSpy runs(&desk.panel, &ui::BatchPanel::runRequested);
        desk.find<QPlainTextEdit>("batchPrompts")->setPlainText(QStringLiteral("# moods\n{sad|happy} jazz\n\ndub"));
        desk.find<QLineEdit>("batchDurations")->setText(QStringLiteral("5, 10"));
        desk.find<QLineEdit>("batchSeeds")->setText(QStringLiteral("1-4"));
        auto* run = desk.find<QAbstractButton>("runBatch");
        QTRY_COMPARE_WITH_TIMEOUT(run->text(), QStringLiteral("Run 24 jobs"), kLimitMs);
        QVERIFY2(desk.preflight().contains(QStringLiteral("24 jobs · 1")) &&
                     desk.preflight().contains(QStringLiteral("kB up · about 6 min")),
                 qPrintable(desk.preflight()));
        QCOMPARE(runs.size(), 0);
        run->click();
        QCOMPARE(runs.size(), 1);
        const auto jobs = runs.front().front().value<std::vector<jobs::NewJob>>();
        QCOMPARE(jobs.size(), std::size_t{24});
        QCOMPARE(jobs.back().recipe.fields["seed"].get<int>(), 4);
        QVERIFY(!run->isEnabled()); // the same batch does not run twice by a second press
    }

    void theFormIsWhereItBegins()
    {
        const Desk desk;
        QCOMPARE(desk.find<QPlainTextEdit>("batchPrompts")->toPlainText(), QStringLiteral("sad jazz\ndub"));
        QCOMPARE(desk.find<QLineEdit>("batchDurations")->text(), QStringLiteral("8"));
        QCOMPARE(desk.find<QLineEdit>("batchSeeds")->text(), QStringLiteral("42"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->text(), QStringLiteral("Run 2 jobs"),
                                  kLimitMs);
    }

    void durationsAreWrittenAndReadAsTheLanguageDoes()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        Desk desk;
        core::Recipe form;
        form.fields = {{"prompts", {"dub"}}, {"duration", 1.5}, {"seed", 42U}};
        desk.panel.begin(form);
        auto* durations = desk.find<QLineEdit>("batchDurations");
        QCOMPARE(durations->text(), QStringLiteral("1,5"));
        durations->setText(QStringLiteral("1,5; 8.25"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->text(), QStringLiteral("Run 2 jobs"),
                                  kLimitMs);
        // A window of another language takes the place of this one; it is open until the other has its draft.
        QLocale::setDefault(QLocale(QLocale::English));
        Desk english;
        english.panel.setDraft(desk.panel.draft());
        QCOMPARE(english.find<QLineEdit>("batchDurations")->text(), QStringLiteral("1.5, 8.25"));
    }

    void anAbsurdNumberIsRefusedInASentence()
    {
        Desk desk;
        desk.find<QLineEdit>("batchSeeds")->setText(QStringLiteral("1-9000"));
        auto* problem = desk.find<QWidget>("batchProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kLimitMs);
        QVERIFY2(wordsOf(problem).contains(QStringLiteral("10,000")) ||
                     wordsOf(problem).contains(QStringLiteral("10000")),
                 qPrintable(wordsOf(problem)));
        QVERIFY(!desk.find<QAbstractButton>("runBatch")->isEnabled());
        desk.find<QLineEdit>("batchSeeds")->setText(QStringLiteral("1-90"));
        QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible() && desk.find<QAbstractButton>("runBatch")->isEnabled(),
                                 kLimitMs);
    }

    void aPromptsFileTakesThePlaceOfThePrompts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prompts.txt"));
        writeFile(path, "\xEF\xBB\xBF# ideas\n{a|b|c}\n");
        Desk desk;
        desk.panel.setPromptsFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->text(), QStringLiteral("Run 3 jobs"),
                                  kLimitMs);
        desk.panel.setPromptsFile(folder.filePath(QStringLiteral("missing.txt")));
        QVERIFY(wordsOf(desk.find<QWidget>("batchFileProblem")).contains(QStringLiteral("cannot be read")));
    }

    void theMelodyOfTheFormIsAmongTheFilesAsTheFormSendsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tune.wav"));
        writeFile(path, support::sineWav(6.0));
        core::Recipe form;
        form.model = QStringLiteral("sketch");
        form.fields = {{"prompts", {"dub"}}, {"duration", 4.0}};
        core::AttachedFile melody;
        melody.field = QStringLiteral("melody");
        melody.path = path;
        melody.region = core::TimeRegion{1.0, 5.0};
        melody.conversion = core::AudioFormat{16000, 1, 16, core::Level::Normalised};
        form.files.push_back(melody);
        Desk desk;
        desk.panel.begin(form);
        auto* list = desk.find<QListWidget>("batchFiles");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kLimitMs);
        QCOMPARE(list->item(0)->text(), QStringLiteral("tune.wav"));
        auto* run = desk.find<QAbstractButton>("runBatch");
        const auto filesOfRun = [&desk, run] {
            QSignalSpy runs(&desk.panel, &ui::BatchPanel::runRequested);
            run->click();
            return runs.front().front().value<std::vector<jobs::NewJob>>().front().recipe.files;
        };
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kLimitMs);
        QVERIFY2(desk.preflight().endsWith(QStringLiteral("free")), qPrintable(desk.preflight()));
        QCOMPARE(filesOfRun(), form.files);
        // A longer clip takes more of it, but where a shorter part was chosen.
        desk.find<QLineEdit>("batchDurations")->setText(QStringLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kLimitMs);
        QCOMPARE(filesOfRun().front().region->endSeconds, 6.0);
        form.files.front().region = core::TimeRegion{1.0, 3.0};
        desk.panel.begin(form);
        desk.find<QLineEdit>("batchDurations")->setText(QStringLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(list->count() == 1 && run->isEnabled(), kLimitMs);
        QCOMPARE(filesOfRun().front().region->endSeconds, 3.0);
    }

    void correctionsOfTheMelodyGoWithItAndWithNoOtherFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tune.wav"));
        const QString other = folder.filePath(QStringLiteral("zither.wav"));
        writeFile(path, support::sineWav(6.0));
        writeFile(other, support::sineWav(6.0));
        core::Recipe form;
        form.model = QStringLiteral("sketch");
        form.fields = {{"prompts", {"dub"}}, {"duration", 4.0}};
        const api::ModelSpec& spec = api::defaultModelFor({});
        for (const auto& [role, value] : {std::pair(api::FieldRole::MelodyKey, core::Json("D minor")),
                                          std::pair(api::FieldRole::MelodyTempo, core::Json(90.5))}) {
            QVERIFY(spec.field(role) != nullptr && api::setValue(form.fields, *spec.field(role), value));
        }
        core::AttachedFile melody;
        melody.field = QStringLiteral("melody");
        melody.path = path;
        melody.region = core::TimeRegion{1.0, 5.0};
        melody.conversion = core::AudioFormat{};
        form.files.push_back(melody);
        Desk desk;
        desk.panel.begin(form);
        auto* list = desk.find<QListWidget>("batchFiles");
        auto* run = desk.find<QAbstractButton>("runBatch");
        const auto* said = desk.find<QLabel>("batchCorrections");
        QTRY_VERIFY_WITH_TIMEOUT(list->count() == 1 && run->isEnabled(), kLimitMs);
        QCOMPARE(said->text(), QStringLiteral("“tune.wav” goes with your corrections of what was heard in it."));
        QVERIFY(said->isVisible());
        desk.panel.addRecordings({other});
        QTRY_VERIFY_WITH_TIMEOUT(list->count() == 2 && run->isEnabled(), kLimitMs);
        QVERIFY2(said->text().endsWith(QStringLiteral("The other file goes as it is heard.")),
                 qPrintable(said->text()));
        // As another window takes it over, too.
        Desk next;
        next.panel.setDraft(desk.panel.draft());
        auto* runNext = next.find<QAbstractButton>("runBatch");
        QTRY_VERIFY_WITH_TIMEOUT(next.find<QListWidget>("batchFiles")->count() == 2 && runNext->isEnabled(), kLimitMs);
        QSignalSpy runs(&next.panel, &ui::BatchPanel::runRequested);
        runNext->click();
        const auto jobs = runs.front().front().value<std::vector<jobs::NewJob>>();
        QCOMPARE(jobs.size(), std::size_t{2});
        for (const api::FieldRole role : {api::FieldRole::MelodyKey, api::FieldRole::MelodyTempo}) {
            const core::Json* hint = api::valueOf(jobs.front().recipe.fields, *spec.field(role));
            QVERIFY(hint != nullptr && *hint == *api::valueOf(form.fields, *spec.field(role)));
            QVERIFY(api::valueOf(jobs.back().recipe.fields, *spec.field(role)) == nullptr);
        }
        QCOMPARE(jobs.front().recipe.files.front().region->startSeconds, 1.0); // which they count from
        // Without the melody there is nothing to say of it.
        auto* left = next.find<QListWidget>("batchFiles");
        QVERIFY(next.find<QLabel>("batchCorrections")->isVisible());
        left->setCurrentRow(0);
        left->setFocus();
        QTest::keyClick(left, Qt::Key_Delete);
        QVERIFY(!next.find<QLabel>("batchCorrections")->isVisible());
    }

    void filesAreTakenOutByDelete()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            writeFile(folder.filePath(QStringLiteral("%1.wav").arg(i)), support::sineWav(1.0 + i));
        }
        Desk desk;
        desk.panel.addRecordings({folder.path()});
        auto* list = desk.find<QListWidget>("batchFiles");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, kLimitMs);
        list->setCurrentRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), QStringLiteral("2.wav"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QAbstractButton>("runBatch")->text(), QStringLiteral("Run 4 jobs"),
                                  kLimitMs);
    }
};

QTEST_MAIN(BatchPanelTest)
#include "BatchPanelTest.moc"
