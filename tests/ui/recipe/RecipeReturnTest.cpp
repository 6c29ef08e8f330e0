// A recipe comes back into the form: from a clip that is dropped, and from one among the results.
#include "audio/RecipeTag.h"
#include "core/Settings.h"
#include "store/ClipFolder.h"
#include "store/Library.h"
#include "support/AudioSamples.h"
#include "support/OwnHome.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/recipe/RecipeCard.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace melodeck;

namespace {

constexpr int kPatienceMs = 30'000;

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char(' '));
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray tune()
{
    return support::sineWav(5.0, 32'000, 330.0);
}

core::Recipe madeFrom(const QString& melody)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {"dub „live“", "waltz"}}, {"duration", 2.0}};
    if (!melody.isEmpty()) {
        recipe.files.push_back(
            {QStringLiteral("melody"), melody, core::TimeRegion{1.0, 2.5}, core::AudioFormat{}, hashOf(tune())});
    }
    return recipe;
}

} // namespace

class RecipeReturnTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_fixture.reset(); }

    void aClipIsShownAtOnceAndOffersItsRecipe()
    {
        open(clipOf(madeFrom({})));
        // Before anything was read: a drop asks no question.
        QVERIFY(find<QWidget>("melodyName")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        const QString words = wordsOf(card());
        QVERIFY2(words.contains(QStringLiteral("This clip carries its recipe")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("dub „live“, waltz · 2.0 s · seed 42")), qPrintable(words));
        QVERIFY(!words.contains(m_folder->path()));
        QVERIFY(find<QAbstractButton>("bringRecipeBack")->isVisible());
    }

    void useAsMelodyLeavesTheFormAsItIs()
    {
        open(clipOf(madeFrom({})));
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        find<QAbstractButton>("useAsMelody")->click();
        QVERIFY(!card()->isVisible());
        QCOMPARE(prompts(), (QStringList{QStringLiteral("happy rock"), QStringLiteral("energetic EDM"),
                                         QStringLiteral("sad jazz")}));
        QVERIFY(find<QWidget>("melodyName")->isVisible());
    }

    void bringsBackPromptsDurationAndTheSeedThatWasUsed()
    {
        open(clipOf(madeFrom({})));
        bringBack();
        QCOMPARE(prompts(), (QStringList{QStringLiteral("dub „live“"), QStringLiteral("waltz")}));
        QCOMPARE(find<QLineEdit>("seed")->text(), QStringLiteral("42"));
        QCOMPARE(find<QAbstractButton>("generate")->text(), QStringLiteral("Generate 2 clips"));
        QVERIFY2(!find<QWidget>("melodyName")->isVisible(), "the clip is not what it was made from");
        QVERIFY(!card()->isVisible());
    }

    void findsTheMelodyByItsHashWhereverItLies()
    {
        const QString melody = writeFile(m_folder->filePath(QStringLiteral("Füße 2.wav")), tune());
        core::JobRecord job;
        job.id = QStringLiteral("20260101-a");
        job.created = QDateTime::currentDateTime();
        job.state = core::JobState::Done;
        job.recipe = madeFrom(melody);
        QVERIFY(store::Library::open(library()).value()->save(job));
        open(clipOf(madeFrom(QStringLiteral("/elsewhere/hum.wav"))));
        bringBack();
        auto* waveform = find<ui::WaveformView>("melodyWaveform");
        QTRY_VERIFY_WITH_TIMEOUT(waveform->isVisible() && waveform->region(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(part(), QStringLiteral("1.0 – 2.5 s"), kPatienceMs);
        QVERIFY(find<QWidget>("melodyCard")->accessibleDescription().contains(QStringLiteral("Füße 2.wav")));
        QVERIFY(!card()->isVisible());
    }

    void generateWaitsForTheRecipesMelody()
    {
        const QString melody = writeFile(m_folder->filePath(QStringLiteral("hum.wav")), tune());
        open(clipOf(madeFrom({}))); // for its window
        core::JobRecord job;
        job.recipe = madeFrom(melody);
        QSignalSpy sent(m_fixture->window.findChild<ui::ComposePanel*>(), &ui::ComposePanel::generateRequested);
        auto* recipeCard = m_fixture->window.findChild<ui::RecipeCard*>();
        Q_EMIT recipeCard->bringBackRequested(ui::returningRecipe(job));
        find<QAbstractButton>("generate")->click();
        QCOMPARE(sent.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, kPatienceMs);
        const auto recipe = sent.at(0).at(0).value<core::Recipe>();
        QCOMPARE(recipe.files.size(), std::size_t{1});
        QCOMPARE(recipe.files.front().path, melody);
        QCOMPARE(*recipe.files.front().region, (core::TimeRegion{1.0, 2.5}));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->queue.unfinished().empty(), kPatienceMs);
    }

    void generateSendsNothingWhereTheRecipesMelodyIsMissing()
    {
        open(clipOf(madeFrom(QStringLiteral("/elsewhere/hum.wav"))));
        QSignalSpy sent(m_fixture->window.findChild<ui::ComposePanel*>(), &ui::ComposePanel::generateRequested);
        bringBack();
        find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(find<QWidget>("dropProblem")).contains(QStringLiteral("was not sent")),
                                 kPatienceMs);
        QCOMPARE(sent.count(), 0);
    }

    void asksForAMelodyThatNobodyKnowsAndChecksIt()
    {
        open(clipOf(madeFrom(QStringLiteral("/elsewhere/hum.wav"))));
        bringBack();
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        QVERIFY2(wordsOf(card()).contains(QStringLiteral("hum.wav")), qPrintable(wordsOf(card())));
        QCOMPARE(prompts().front(), QStringLiteral("dub „live“")); // all else is there

        choose(writeFile(m_folder->filePath(QStringLiteral("other.wav")), support::sineWav(1.0)));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(card()).contains(QStringLiteral("is another recording")), kPatienceMs);
        QVERIFY(!find<QWidget>("melodyName")->isVisible());
        QTRY_VERIFY(find<QAbstractButton>("useOtherMelody")->isVisible());

        choose(m_folder->filePath(QStringLiteral("not there.wav")));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(card()).contains(QStringLiteral("cannot be read")), kPatienceMs);

        choose(writeFile(m_folder->filePath(QStringLiteral("found.wav")), tune()));
        QTRY_VERIFY_WITH_TIMEOUT(!card()->isVisible(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(part() == QStringLiteral("1.0 – 2.5 s"), kPatienceMs);
    }

    void aMelodyThatWasConvertedIsKnownByWhatItWasMadeOf()
    {
        core::Recipe recipe = madeFrom(QStringLiteral("/cache/0123/tune.m4a.wav"));
        recipe.files.front().original = QStringLiteral("/elsewhere/tune.m4a");
        open(clipOf(recipe));
        bringBack();
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        QVERIFY2(wordsOf(card()).contains(QStringLiteral("“tune.m4a”")), qPrintable(wordsOf(card())));
        choose(writeFile(m_folder->filePath(QStringLiteral("tune.m4a")), tune()));
        QTRY_VERIFY_WITH_TIMEOUT(!card()->isVisible(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(part() == QStringLiteral("1.0 – 2.5 s"), kPatienceMs);
    }

    void anotherRecordingIsUsedWhenThatIsWanted()
    {
        open(clipOf(madeFrom(QStringLiteral("/elsewhere/hum.wav"))));
        bringBack();
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        choose(writeFile(m_folder->filePath(QStringLiteral("other.wav")), support::sineWav(1.0)));
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("useOtherMelody") != nullptr, kPatienceMs);
        find<QAbstractButton>("useOtherMelody")->click();
        QVERIFY(!card()->isVisible());
        // Shorter than the part that was sent: all that is there.
        QTRY_VERIFY_WITH_TIMEOUT(part() == QStringLiteral("0.0 – 1.0 s"), kPatienceMs);
    }

    void keepsThePresentEndpointAndSaysSo()
    {
        core::Recipe recipe = madeFrom({});
        recipe.model = QStringLiteral("musicgen-melody");
        recipe.endpoint = {core::EndpointKind::Baseten,
                           QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict")),
                           core::AuthScheme::Bearer};
        open(clipOf(recipe));
        bringBack();
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        const QString words = wordsOf(card());
        QVERIFY2(words.contains(QStringLiteral("Baseten, which is not connected: this computer is kept")),
                 qPrintable(words));
        QCOMPARE(prompts().size(), 2);
        find<QAbstractButton>("closeRecipe")->click();
        QVERIFY(!card()->isVisible());
    }

    void aRequestThatIsNoFormComesBackAsItWas()
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("json");
        recipe.verbatim = R"({"text":  "hello"})";
        recipe.fields = core::parseJson(recipe.verbatim).value();
        open(clipOf(recipe));
        bringBack();
        QCOMPARE(find<QAbstractButton>("generate")->text(), QStringLiteral("Send request"));
    }

    void anotherDropEndsTheOffer()
    {
        open(clipOf(madeFrom({})));
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        m_fixture->window.openFiles({writeFile(m_folder->filePath(QStringLiteral("plain.wav")), tune())});
        QVERIFY(!card()->isVisible());
    }

    void aClipAmongTheResultsBringsItsRecipeBackToo()
    {
        const QString melody = writeFile(m_folder->filePath(QStringLiteral("hum.wav")), tune());
        core::JobRecord job;
        job.id = QStringLiteral("20260101-a");
        job.created = QDateTime::currentDateTime();
        job.finished = job.created;
        job.state = core::JobState::Done;
        job.recipe = madeFrom(melody);
        job.answer.json = {{"data", {"clip_0.wav"}}, {"sketch", {{"seed", 42}}}};
        const QString clips = store::clipFolderOf(library(), job.id);
        QVERIFY(QDir().mkpath(clips));
        job.answer.clips.push_back({0, writeFile(clips + QStringLiteral("/clip_0.wav"), support::sineWav(1.0)),
                                    core::MediaKind::Audio, QStringLiteral("wav"), 64'044, 1.0, 32'000, 1, -10.0,
                                    QStringLiteral("waltz"), false});
        QVERIFY(store::Library::open(library()).value()->save(job));
        m_fixture = std::make_unique<tests::WindowFixture>(library());
        m_fixture->window.show();
        m_fixture->window.loadInBackground();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window.findChild<ui::ClipRow*>() != nullptr, kPatienceMs);
        fromMenu(m_fixture->window.findChild<ui::ClipRow*>(), "runWithChanges");
        QCOMPARE(prompts().front(), QStringLiteral("dub „live“"));
        QCOMPARE(find<QLineEdit>("seed")->text(), QStringLiteral("42"));
        QTRY_VERIFY_WITH_TIMEOUT(part() == QStringLiteral("1.0 – 2.5 s"), kPatienceMs);
    }

    void aClipIsRunAgainAndGoneOnFrom()
    {
        m_fixture = std::make_unique<tests::WindowFixture>(library());
        m_fixture->window.show();
        core::Recipe recipe = madeFrom({});
        recipe.fields["prompts"] = {"waltz"};
        recipe.fields["duration"] = 4.0;
        const QString first = m_fixture->queue.submit(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->queue.unfinished().empty(), kPatienceMs);
        auto* results = find<ui::ResultsPanel>("resultsPanel");
        QTRY_VERIFY_WITH_TIMEOUT(results->block(first) != nullptr && results->block(first)->rowOf(0) != nullptr,
                                 kPatienceMs);
        fromMenu(results->block(first)->rowOf(0), "runAgain");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("runAgainVerdict") != nullptr, kPatienceMs);
        QCOMPARE(find<QLabel>("runAgainVerdict")->text(), QStringLiteral("The same as before, byte for byte."));

        fromMenu(results->block(first)->rowOf(0), "continueClip");
        QCOMPARE(prompts(), QStringList{QStringLiteral("waltz")});
        QVERIFY(find<QLineEdit>("seed")->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(part().endsWith(QStringLiteral("– 4.0 s")), kPatienceMs);
        QVERIFY(wordsOf(find<QWidget>("toast")).contains(QStringLiteral("not joined to this one")));
        fromMenu(results->block(first)->rowOf(0), "useClipAsMelody");
        QTRY_VERIFY_WITH_TIMEOUT(part().startsWith(QStringLiteral("0.0")), kPatienceMs);
    }

    void aClipIsComparedWithOneThatIsNotShown()
    {
        std::vector<core::JobRecord> jobs;
        for (int i = 0; i < 80; ++i) { // more than the results show at first
            jobs.push_back(kept(QStringLiteral("20260101-%1").arg(1000 + i), QStringLiteral("tune %1").arg(i)));
        }
        QVERIFY(store::Library::open(library()).value()->saveAll(jobs));
        m_fixture = std::make_unique<tests::WindowFixture>(library());
        m_fixture->window.show();
        m_fixture->window.loadInBackground();
        auto* results = find<ui::ResultsPanel>("resultsPanel");
        const auto row = [results](const core::JobRecord& job) {
            return results->rowOf(job.answer.clips.front().path);
        };
        QTRY_VERIFY_WITH_TIMEOUT(row(jobs.back()) != nullptr, kPatienceMs);
        QVERIFY(row(jobs[3]) == nullptr);
        fromMenu(row(jobs.back()), "compareWith");
        auto* list = find<QListWidget>("foundClips");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 79, kPatienceMs);
        auto* words = find<QLineEdit>("findClip");
        words->setText(QStringLiteral("tune 3 "));
        list->setCurrentItem(list->findItems(QStringLiteral("tune 3 –"), Qt::MatchStartsWith).front());
        find<QAbstractButton>("chooseClip")->click();
        QTRY_VERIFY_WITH_TIMEOUT(row(jobs[3]) != nullptr, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(results->comparison().hasOther(), kPatienceMs);
        QCOMPARE(results->currentRow(), row(jobs.back()));
        results->comparison().switchToOther();
        QCOMPARE(results->currentRow(), row(jobs[3]));

        fromMenu(row(jobs[3]), "compareRecipes");
        auto* finder = find<QWidget>("clipFinder");
        list = finder->findChild<QListWidget*>(QStringLiteral("foundClips"));
        QTRY_VERIFY_WITH_TIMEOUT(list->currentItem() != nullptr, kPatienceMs);
        finder->findChild<QAbstractButton*>(QStringLiteral("chooseClip"))->click();
        QVERIFY(find<QWidget>("recipeDiff") != nullptr && find<QWidget>("recipeDiff")->isVisible());
    }

    void bringsBackWhatWasDoneToTheSound()
    {
        core::Recipe recipe = madeFrom(writeFile(m_folder->filePath(QStringLiteral("hum.wav")), tune()));
        recipe.files.front().conversion->level = core::Level::Normalised;
        open(clipOf(recipe));
        find<QAbstractButton>("removeDcOffset")->setChecked(true); // for another melody, before
        bringBack();
        QVERIFY(find<QAbstractButton>("normaliseMelody")->isChecked());
        QVERIFY(!find<QAbstractButton>("removeDcOffset")->isChecked());
    }

    void aRecipeInAJsonFileIsOfferedAndIsNoRequest()
    {
        const auto portable =
            core::portableRecipe(madeFrom({}), {}, QDateTime::currentDateTimeUtc(), core::Json{{"seed", 42U}});
        const auto json = core::parseJson(core::portableRecipeText(portable));
        open(writeFile(m_folder->filePath(QStringLiteral("waltz.json")), QByteArray::fromStdString(json->dump(2))));
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        QVERIFY2(wordsOf(card()).contains(QStringLiteral("This file is a recipe")), qPrintable(wordsOf(card())));
        QCOMPARE(find<QAbstractButton>("generate")->text(), QStringLiteral("Generate 3 clips"));
        QVERIFY(m_fixture->window.findChild<QAbstractButton*>(QStringLiteral("useAsMelody")) == nullptr);
        bringBack();
        QCOMPARE(prompts(), (QStringList{QStringLiteral("dub „live“"), QStringLiteral("waltz")}));
        QCOMPARE(find<QLineEdit>("seed")->text(), QStringLiteral("42"));
    }

    void aRecipeThatCannotBeReadIsNoRequestEither()
    {
        open(writeFile(m_folder->filePath(QStringLiteral("newer.json")), R"({"melodeck_recipe": 2, "prompt": "a"})"));
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        QVERIFY2(wordsOf(card()).contains(QStringLiteral("Nothing was sent")), qPrintable(wordsOf(card())));
        QCOMPARE(find<QAbstractButton>("generate")->text(), QStringLiteral("Generate 3 clips"));
        find<QAbstractButton>("closeRecipe")->click();
        QVERIFY(!card()->isVisible());
    }

    void aRequestThatOnlySpeaksOfRecipesIsARequest()
    {
        open(writeFile(m_folder->filePath(QStringLiteral("request.json")), R"({"prompts": ["melodeck_recipe"]})"));
        QCOMPARE(find<QAbstractButton>("generate")->text(), QStringLiteral("Send request"));
    }

    void amongSeveralFilesAClipThatCarriesARecipeIsNamed()
    {
        const QString clip = clipOf(madeFrom({}));
        m_fixture = std::make_unique<tests::WindowFixture>(library());
        m_fixture->window.show();
        m_fixture->window.openFiles({writeFile(m_folder->filePath(QStringLiteral("plain.wav")), tune()), clip});
        QTRY_VERIFY_WITH_TIMEOUT(
            wordsOf(find<QWidget>("toast")).contains(QStringLiteral("“clip.wav” carries its recipe")), kPatienceMs);
    }

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_fixture->find<Widget>(name);
    }
    [[nodiscard]] QWidget* card() const { return find<QWidget>("recipeCard"); }
    /// The part of the melody that is sent.
    [[nodiscard]] QString part() const
    {
        const auto* waveform = find<ui::WaveformView>("melodyWaveform");
        const auto region = waveform->region();
        return waveform->isVisible() && region
                   ? QStringLiteral("%1 – %2 s").arg(region->startSeconds, 0, 'f', 1).arg(region->endSeconds, 0, 'f', 1)
                   : QString();
    }
    [[nodiscard]] QString library() const { return m_folder->filePath(QStringLiteral("library")); }

    /// A clip that carries a recipe; the model said that it used seed 42.
    [[nodiscard]] QString clipOf(const core::Recipe& recipe) const
    {
        const QString path = writeFile(m_folder->filePath(QStringLiteral("clip.wav")), support::sineWav(2.0));
        const auto portable =
            core::portableRecipe(recipe, {}, QDateTime::currentDateTimeUtc(), core::Json{{"seed", 42U}});
        return audio::appendRecipe(path, portable) ? path : QString();
    }

    void open(const QString& path)
    {
        m_fixture = std::make_unique<tests::WindowFixture>(library());
        m_fixture->window.show();
        m_fixture->window.openFiles({path});
    }

    void bringBack()
    {
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), kPatienceMs);
        find<QAbstractButton>("bringRecipeBack")->click();
    }

    /// A job of the library with one clip.
    [[nodiscard]] core::JobRecord kept(const QString& id, const QString& prompt) const
    {
        core::JobRecord job;
        job.id = id;
        job.created = QDateTime::currentDateTimeUtc();
        job.finished = job.created;
        job.state = core::JobState::Done;
        job.recipe = madeFrom({});
        job.recipe.fields["prompts"] = {prompt.toStdString()};
        const QString clips = store::clipFolderOf(library(), job.id);
        QDir().mkpath(clips);
        job.answer.clips.push_back({0, writeFile(clips + QStringLiteral("/clip_0.wav"), support::sineWav(0.2)),
                                    core::MediaKind::Audio, QStringLiteral("wav"), 12'844, 0.2, 32'000, 1, -10.0,
                                    prompt, false});
        return job;
    }

    /// An entry of a clip's menu.
    static void fromMenu(ui::ClipRow* row, const char* name)
    {
        row->findChild<QAbstractButton*>(QStringLiteral("moreForClip0"))->click();
        auto* menu = row->findChild<QMenu*>(QStringLiteral("clipActions"));
        QVERIFY(menu != nullptr);
        auto* entry = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(entry != nullptr, name);
        menu->setObjectName(QString()); // it goes a little later
        menu->close();
        entry->trigger();
    }

    void choose(const QString& path)
    {
        find<QAbstractButton>("browseRecipeMelody")->click();
        auto* dialog = find<QFileDialog>("recipeMelodyDialog");
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->setObjectName(QString());
        dialog->close();
    }

    [[nodiscard]] QStringList prompts() const
    {
        QStringList written;
        for (int row = 1;
             const auto* edit = m_fixture->window.findChild<QLineEdit*>(QStringLiteral("prompt%1").arg(row)); ++row) {
            written << edit->text();
        }
        return written;
    }

    const support::OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(RecipeReturnTest)
#include "RecipeReturnTest.moc"
