// What can be done with a clip wherever it is listed: its menu, and the dialogs behind it.
#include "ui/clips/ClipActions.h"

#include "store/ClipFolder.h"
#include "store/Library.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/clips/RunAgain.h"
#include "ui/compare/Comparison.h"
#include "ui/recipe/RecipeDialog.h"
#include "ui/recipe/RecipeDiffDialog.h"
#include "ui/results/ResultsPanel.h"
#include "ui/variation/KeptVariations.h"
#include "ui/variation/VariationGrid.h"
#include "ui/variation/VariationModel.h"
#include "ui/variation/VaryDialog.h"
#include "ui/window/WindowFixture.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <atomic>
#include <future>
#include <memory>

using namespace melodeck;
namespace scripts = support::scripts;

namespace {

constexpr int kPatienceMs = 30'000;
const QByteArray kJson("Content-Type: application/json\r\n");

core::Recipe sketch(const char* prompt, int seed)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {prompt}}, {"duration", 8}, {"seed", seed}};
    return recipe;
}

std::shared_ptr<const core::JobRecord> done(const char* id, core::Recipe recipe, double seconds = 8.0)
{
    auto job = std::make_shared<core::JobRecord>();
    job->id = QString::fromLatin1(id);
    job->created = QDateTime::currentDateTimeUtc();
    job->finished = job->created;
    job->state = core::JobState::Done;
    core::Clip clip;
    clip.path = QStringLiteral("/nowhere/%1/clip_0.wav").arg(job->id);
    clip.format = QStringLiteral("wav");
    clip.durationSeconds = seconds;
    const auto prompts = core::promptsOf(recipe);
    clip.prompt = prompts.empty() ? QString() : prompts.front();
    job->recipe = std::move(recipe);
    job->answer.clips.push_back(clip);
    return job;
}

QStringList entries(const QMenu& menu)
{
    QStringList names;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator()) {
            names << action->objectName();
        }
    }
    return names;
}

QByteArray answerOf(double seconds)
{
    return "{\"data\": [\"" + support::sineWav(seconds).toBase64() + "\"]}";
}

} // namespace

class ClipActionsTest final : public QObject
{
    Q_OBJECT

    /// A queue with a server of our own, and what listens to it.
    struct Desk
    {
        explicit Desk(const QString& library)
            : store(library)
            , engine(QStringLiteral("no-engine"))
            , queue({http, engine, keys}, store)
            , player(std::make_unique<tests::NoSoundDevice>())
        {
        }
        core::Recipe recipe(const char* prompt) const
        {
            core::Recipe recipe;
            recipe.model = QStringLiteral("musicgen-melody");
            recipe.endpoint = {core::EndpointKind::Custom, server.url("/predict")};
            recipe.fields = {{"prompts", {prompt}}, {"duration", 1}};
            return recipe;
        }
        bool waitUntilIdle()
        {
            return QTest::qWaitFor([this] { return queue.unfinished().empty(); }, kPatienceMs);
        }

        support::FaultyServer server;
        store::SessionKeys keys;
        store::StoreThread store;
        jobs::LocalEngine engine;
        net::HttpClient http;
        jobs::JobQueue queue;
        ui::Player player;
    };

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void theMenuHasWhatTheClipCan()
    {
        const QTemporaryDir folder;
        store::StoreThread store(folder.path());
        QWidget window;
        ui::ClipActions actions(store, &window);
        QMenu menu;
        actions.addTo(menu, {done("a", sketch("dub", 1)), 0}, ui::ClipActions::Extent::Recipe);
        QCOMPARE(entries(menu).join(QLatin1Char(' ')),
                 QStringLiteral("compareWith showRecipe compareRecipes runAgain runWithChanges vary useClipAsMelody "
                                "continueClip"));
        QMenu all;
        actions.addTo(all, {done("a", sketch("dub", 1)), 0}, ui::ClipActions::Extent::Everything);
        QVERIFY(entries(all).startsWith(QStringLiteral("playClip")));
        // Without a melody there is nothing that it could go on from; without its length neither.
        core::Recipe large = sketch("dub", 1);
        large.model = QStringLiteral("musicgen-large");
        for (const auto& job : {done("a", large), done("a", sketch("dub", 1), 0.0)}) {
            QMenu less;
            actions.addTo(less, {job, 0}, ui::ClipActions::Extent::Recipe);
            QVERIFY(!entries(less).contains(QStringLiteral("continueClip")));
        }
        QMenu none;
        actions.addTo(none, {done("a", sketch("dub", 1)), 7}, ui::ClipActions::Extent::Everything);
        actions.addTo(none, {}, ui::ClipActions::Extent::Everything);
        QVERIFY(none.isEmpty());
    }

    void aClipIsReadOnlyWhenSomethingIsDoneWithIt()
    {
        const QTemporaryDir folder;
        store::StoreThread store(folder.path());
        QWidget window;
        ui::ClipActions actions(store, &window);
        int reads = 0;
        const auto offered = [&reads](const char* id, int seed) {
            const auto job = done(id, sketch("dub", seed));
            return ui::OfferedClip{job->answer.clips.front(), job->recipe.model, [&reads, job](const auto& use) {
                                       ++reads;
                                       use({job, 0});
                                   }};
        };
        QMenu known;
        actions.addTo(known, {done("a", sketch("dub", 1)), 0}, ui::ClipActions::Extent::Recipe);
        QMenu menu;
        actions.offer(menu, offered("a", 1), ui::ClipActions::Extent::Recipe);
        QCOMPARE(entries(menu), entries(known));
        QMenu pair;
        actions.offerPair(pair, offered("a", 1), offered("b", 2));
        QCOMPARE(entries(pair).join(QLatin1Char(' ')), QStringLiteral("comparePair comparePairRecipes"));
        QCOMPARE(reads, 0);
        QSignalSpy compared(&actions, &ui::ClipActions::compareRequested);
        pair.actions().front()->trigger();
        QCOMPARE(reads, 2);
        QCOMPARE(compared.count(), 1);
        QCOMPARE(compared.front().at(0).value<ui::ListedClip>().job->id, QStringLiteral("a"));
        QCOMPARE(compared.front().at(1).value<ui::ListedClip>().job->id, QStringLiteral("b"));
        pair.actions().back()->trigger();
        QVERIFY(window.findChild<QTreeWidget*>(QStringLiteral("recipeDiffTree")) != nullptr);
        // Pictures have recipes, and nothing to be heard.
        ui::OfferedClip picture = offered("c", 3);
        picture.clip.kind = core::MediaKind::Image;
        QMenu seen;
        actions.offerPair(seen, picture, offered("a", 1));
        QCOMPARE(entries(seen), QStringList{QStringLiteral("comparePairRecipes")});
        // What left the library in the meantime is told of by whoever reads it.
        QMenu gone;
        ui::OfferedClip lost = offered("d", 4);
        lost.read = [](const auto&) {};
        actions.offerPair(gone, offered("a", 1), lost);
        gone.actions().front()->trigger();
        QCOMPARE(compared.count(), 1);
    }

    void theLibraryOffersTheSameAsTheResults()
    {
        const QTemporaryDir folder;
        {
            auto library = store::Library::open(folder.path());
            QVERIFY(library);
            for (int i = 0; i < 2; ++i) {
                const QByteArray id = "20260101-" + QByteArray::number(1000 + i);
                core::JobRecord job = *done(id.constData(), sketch(i == 0 ? "dub" : "waltz", i));
                const QString clips = store::clipFolderOf(folder.path(), job.id);
                QVERIFY(QDir().mkpath(clips));
                job.answer.clips.front().path = clips + QStringLiteral("/clip_0.wav");
                QFile file(job.answer.clips.front().path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(support::sineWav(0.5)) > 0);
                QVERIFY((*library)->save(job));
            }
        }
        tests::WindowFixture program(folder.path(), QStringLiteral("no-engine"));
        program.window.show();
        program.window.loadInBackground();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        const auto toggleLibrary = [&program] {
            for (QAction* action : program.window.actions()) {
                if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+L"))) {
                    action->trigger();
                }
            }
        };
        toggleLibrary();
        auto* list = program.find<QListView>("libraryViewList");
        QVERIFY(list != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, kPatienceMs);
        const auto choose = [&program, list](const char* name) {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
            QCoreApplication::sendEvent(list, &asked);
            const auto menus = program.window.findChildren<QMenu*>(QStringLiteral("entryMenu"));
            QAction* wanted = nullptr;
            for (QMenu* menu : menus) {
                wanted = wanted != nullptr ? wanted : menu->findChild<QAction*>(QLatin1String(name));
                menu->close();
            }
            if (wanted != nullptr) {
                wanted->trigger();
            }
            return wanted != nullptr;
        };
        list->selectAll();
        QVERIFY(!choose("runAgain"));
        QVERIFY(choose("comparePairRecipes"));
        const auto tree = [&program] { return program.find<QTreeWidget>("recipeDiffTree"); };
        QTRY_VERIFY_WITH_TIMEOUT(tree() != nullptr, kPatienceMs);
        QCOMPARE(tree()->topLevelItem(0)->text(0), QStringLiteral("Prompt"));
        tree()->window()->close();
        // Compared they stand among the results, where A and B are seen.
        QVERIFY(choose("comparePair"));
        const auto* results = program.find<ui::ResultsPanel>("resultsPanel");
        QTRY_VERIFY_WITH_TIMEOUT(results->comparison().hasOther() && results->isVisible(), kPatienceMs);
        toggleLibrary();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatienceMs);
        program.window.activateWindow();
        list->setCurrentIndex(list->model()->index(0, 0));
        const auto closeRecipe = [&program] {
            const auto shown = [&program] { return program.find<ui::RecipeDialog>("recipeDialog"); };
            const bool came = QTest::qWaitFor([&] { return shown() != nullptr; }, kPatienceMs);
            return came && shown()->close() && QTest::qWaitFor([&] { return shown() == nullptr; }, kPatienceMs);
        };
        QVERIFY(choose("showRecipe"));
        QVERIFY(closeRecipe());
        // The keys are for what is chosen where the focus is.
        program.window.activateWindow();
        list->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), kPatienceMs);
        program.find<QAction>("showChosenRecipe")->trigger();
        QVERIFY(closeRecipe());
        program.window.activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), kPatienceMs);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kPatienceMs);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("dub"));
    }

    void aRecipeIsShownAndCopied()
    {
        const auto job = done("a", sketch("dub <b>live</b>", 42));
        ui::RecipeDialog dialog(api::recipeOfClip(*job, 0), QStringLiteral("dub"));
        const auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("recipeTree"));
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("dub <b>live</b>"));
        dialog.findChild<QPushButton*>(QStringLiteral("copyRecipeText"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Seed: 42")));
        dialog.findChild<QPushButton*>(QStringLiteral("copyRecipeJson"))->click();
        const auto back = core::parseJson(QGuiApplication::clipboard()->text().toUtf8());
        QVERIFY(back && core::portableRecipeFromText(core::toJsonBytes(*back)));
        QSignalSpy changes(&dialog, &ui::RecipeDialog::changesRequested);
        dialog.findChild<QPushButton*>(QStringLiteral("runWithChanges"))->click();
        QCOMPARE(changes.count(), 1);
    }

    void twoRecipesStandSideBySide()
    {
        const auto comparison = api::compareRecipes(api::recipeOfClip(*done("a", sketch("dub", 1)), 0),
                                                    api::recipeOfClip(*done("b", sketch("dub", 2)), 0));
        ui::RecipeDiffDialog dialog(comparison, QStringLiteral("one"), QStringLiteral("other"));
        const auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("recipeDiffTree"));
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Seed"));
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("1"));
        QCOMPARE(tree->topLevelItem(0)->text(2), QStringLiteral("2"));
        QVERIFY2(!tree->topLevelItem(1)->isExpanded(), "what is the same is folded");
        QVERIFY(tree->topLevelItem(1)->childCount() > 3);
        dialog.findChild<QPushButton*>(QStringLiteral("copyRecipeDiff"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("A: one\nB: other\n")));
    }

    void anotherClipIsFoundByWords()
    {
        const QTemporaryDir folder;
        {
            auto library = store::Library::open(folder.path());
            QVERIFY(library);
            for (int i = 0; i < 120; ++i) {
                const QByteArray id = "20260101-" + QByteArray::number(1000 + i);
                const QByteArray prompt = "tune " + QByteArray::number(i);
                core::JobRecord job = *done(id.constData(), sketch(prompt.constData(), i));
                job.answer.clips.front().path = store::clipFolderOf(folder.path(), job.id) + QStringLiteral("/a.wav");
                QVERIFY((*library)->save(job));
            }
        }
        store::StoreThread store(folder.path());
        auto besides = std::make_shared<core::JobRecord>(*done("20260101-1119", sketch("tune 119", 1)));
        besides->answer.clips.front().path = store::clipFolderOf(folder.path(), besides->id) + QStringLiteral("/a.wav");
        ui::ClipFinder finder(store, QStringLiteral("Which?"), {besides, 0});
        finder.show();
        auto* list = finder.findChild<QListWidget*>(QStringLiteral("foundClips"));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 119, kPatienceMs); // two pages, without the one that is asked for
        auto* words = finder.findChild<QLineEdit*>(QStringLiteral("findClip"));
        QTest::keyClicks(words, QStringLiteral("TUNE 42"));
        QSignalSpy chosen(&finder, &ui::ClipFinder::chosen);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<ui::ListedClip>().title(), QStringLiteral("tune 42"));
    }

    void nothingFoundIsSaid()
    {
        const QTemporaryDir folder;
        store::StoreThread store(folder.path());
        ui::ClipFinder finder(store, QStringLiteral("Which?"), {});
        const auto* note = finder.findChild<QLabel*>(QStringLiteral("finderNote"));
        QTRY_COMPARE_WITH_TIMEOUT(note->text(), QStringLiteral("There is no other clip yet."), kPatienceMs);
        QVERIFY(!finder.findChild<QPushButton*>(QStringLiteral("chooseClip"))->isEnabled());
        QSignalSpy chosen(&finder, &ui::ClipFinder::chosen);
        QTest::keyClick(finder.findChild<QLineEdit*>(QStringLiteral("findClip")), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

    void runAgainSaysWhetherTheSameCame()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        ui::RunAgain again(desk.queue);
        QSignalSpy compared(&again, &ui::RunAgain::compared);
        desk.server.route("/predict", scripts::fixed(200, answerOf(0.5), kJson));
        const QString first = desk.queue.submit(desk.recipe("dub"));
        QVERIFY(desk.waitUntilIdle());
        again.run(desk.queue.find(first));
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, kPatienceMs);
        QCOMPARE(compared.takeFirst().at(1).toString(), QStringLiteral("The same as before, byte for byte."));
        desk.server.route("/predict", scripts::fixed(200, answerOf(0.6), kJson));
        again.run(desk.queue.find(first));
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, kPatienceMs);
        QCOMPARE(compared.takeFirst().at(1).toString(),
                 QStringLiteral("Not the same as before. The model takes no seed, so each run differs."));
        QFile::remove(desk.queue.find(first)->answer.clips.front().path);
        again.run(desk.queue.find(first));
        QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, kPatienceMs);
        QVERIFY(compared.takeFirst().at(1).toString().contains(QStringLiteral("cannot be told")));
        // What failed says why in its own place.
        desk.server.route("/predict", scripts::fixed(400, "{\"error\": \"no\"}", kJson));
        again.run(desk.queue.find(first));
        QVERIFY(desk.waitUntilIdle());
        QCOMPARE(compared.count(), 0);
    }

    void variationsAreCountedBeforeTheyRun()
    {
        ui::VaryDialog dialog(
            sketch("dub", 42), QStringLiteral("dub"), {},
            {[](const core::Recipe&) { return std::optional(2.0); }, [](const core::Endpoint&) { return 2; }});
        dialog.show();
        const auto* said = dialog.findChild<QLabel*>(QStringLiteral("varyPreflight"));
        auto* run = dialog.findChild<QPushButton*>(QStringLiteral("runVariations"));
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("varySeeds"))->text(), QStringLiteral("42-45"));
        QVERIFY(dialog.findChild<QListWidget*>(QStringLiteral("varyModels")) == nullptr);
        auto* durations = dialog.findChild<QLineEdit*>(QStringLiteral("varyDurations"));
        durations->setText(QStringLiteral("4, 8, 12"));
        QTRY_VERIFY2_WITH_TIMEOUT(said->text().startsWith(QStringLiteral("12 requests · a grid of 4 × 3 · ")),
                                  qPrintable(said->text()), kPatienceMs);
        QVERIFY2(said->text().endsWith(QStringLiteral("about 12 s · free, on this computer")),
                 qPrintable(said->text()));
        QCOMPARE(run->text(), QStringLiteral("Run 12 variations"));
        durations->setText(QStringLiteral("4, 4000"));
        QVERIFY(!run->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(QStringLiteral("4000")), kPatienceMs);
        durations->setText(QStringLiteral("4"));
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("varyPrompts"))
            ->setPlainText(QStringLiteral("{slow|fast} waltz"));
        QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith(QStringLiteral("8 requests · a grid of 2 × 4")), kPatienceMs);
        QSignalSpy wanted(&dialog, &ui::VaryDialog::runRequested);
        run->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<jobs::VariationPlan>().rows.front(), QStringLiteral("slow waltz"));
    }

    void aLongNameMakesNoWideDialog()
    {
        const ui::VaryDialog dialog(
            sketch("dub", 1), QString(400, QLatin1Char('m')), {},
            {[](const core::Recipe&) { return std::optional<double>(); }, [](const core::Endpoint&) { return 1; }});
        QVERIFY(dialog.sizeHint().width() < 700);
    }

    void aModelWithoutSeedsIsToldOf()
    {
        core::Recipe recipe = sketch("dub", 1);
        recipe.model = QStringLiteral("musicgen-melody");
        recipe.endpoint = {core::EndpointKind::Custom, QUrl(QStringLiteral("https://example.org/predict"))};
        recipe.fields.erase("seed");
        ui::VaryDialog dialog(
            recipe, QStringLiteral("dub"), {{QStringLiteral("sketch"), {}}},
            {[](const core::Recipe&) { return std::optional<double>(); }, [](const core::Endpoint&) { return 1; }});
        dialog.show();
        QVERIFY(dialog.findChild<QLineEdit*>(QStringLiteral("varySeeds")) == nullptr);
        QCOMPARE(dialog.findChild<QSpinBox*>(QStringLiteral("varyTakes"))->value(), 4);
        const auto* said = dialog.findChild<QLabel*>(QStringLiteral("varyPreflight"));
        QTRY_VERIFY2_WITH_TIMEOUT(said->text().endsWith(QStringLiteral("4 of them may be billed")),
                                  qPrintable(said->text()), kPatienceMs);
        auto* models = dialog.findChild<QListWidget*>(QStringLiteral("varyModels"));
        models->item(1)->setCheckState(Qt::Checked);
        QTRY_VERIFY2_WITH_TIMEOUT(said->text().startsWith(QStringLiteral("8 requests · a grid of 2 × 4")),
                                  qPrintable(said->text()), kPatienceMs);
        models->item(0)->setCheckState(Qt::Unchecked);
        models->item(1)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), QStringLiteral("Choose at least one model."), kPatienceMs);
    }

    void aGridIsListenedToByKeyboard()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const auto calls = std::make_shared<std::atomic<int>>(0);
        desk.server.route("/predict", [calls](support::FaultyConnection& connection) {
            connection.readBody();
            const bool fails = calls->fetch_add(1) == 3;
            const QByteArray body = fails ? QByteArray("{\"error\": \"out of memory\"}") : answerOf(0.5);
            connection.send("HTTP/1.1 " + QByteArray(fails ? "500 Error" : "200 OK") + "\r\n" + kJson +
                            "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
        desk.queue.setParallel(desk.recipe("a").endpoint, 1);
        jobs::VariationAxes axes;
        axes.around = desk.recipe("a");
        axes.prompts = {QStringLiteral("dub"), QStringLiteral("waltz")};
        axes.durations = {1.0, 2.0};
        const auto plan = jobs::planVariation(axes);
        QVERIFY(plan);
        const QStringList ids = desk.queue.submitAll(plan->batch.jobs);
        ui::VariationGrid grid(desk.queue, desk.player, *plan, ids, QStringLiteral("dub"),
                               ui::VariationGrid::Levels::Matched);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        auto* table = grid.findChild<QTableView*>(QStringLiteral("variations"));
        const auto* said = grid.findChild<QLabel*>(QStringLiteral("variationsSaid"));
        QVERIFY(said->text().endsWith(QStringLiteral("of 4 are done")));
        QVERIFY(!grid.findChild<QPushButton*>(QStringLiteral("playVariation"))->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), QStringLiteral("Arrows choose, Space plays, Enter keeps."),
                                  kPatienceMs);
        QVERIFY(grid.findChild<QPushButton*>(QStringLiteral("cancelVariations"))->isHidden());
        QCOMPARE(table->model()->headerData(1, Qt::Vertical).toString(), QStringLiteral("waltz"));

        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(desk.player.current()->path, desk.queue.find(ids[0])->answer.clips.front().path);
        QCOMPARE(static_cast<int>(desk.player.playlist().size()), 3);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(desk.player.current()->path, desk.queue.find(ids[1])->answer.clips.front().path);
        QVERIFY(table->currentIndex().data(ui::VariationModel::CurrentRole).toBool());
        QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(table->currentIndex().data(ui::VariationModel::StarredRole).toBool());
        QVERIFY(desk.queue.find(ids[1])->answer.clips.front().starred);
        const QString spoken = table->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("dub · 2 s, 0.5 s, starred")), qPrintable(spoken));

        // What failed cannot be played, and says why.
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!table->currentIndex().data(ui::VariationModel::AudibleRole).toBool());
        QVERIFY(table->currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("out of memory")));
        QSignalSpy kept(&grid, &ui::VariationGrid::kept);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(kept.count(), 0);
        QTest::keyClick(table, Qt::Key_Left);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(kept.front().front().value<ui::ListedClip>().job->id, ids[2]);
        QVERIFY(desk.queue.find(ids[2])->answer.clips.front().starred);
        QVERIFY(!grid.isVisible());

        // The queue forgets what nothing else shows; the grid and the library do not.
        desk.queue.forget(ids);
        grid.model().setStarred(table->model()->index(0, 0), true);
        std::promise<bool> starred;
        desk.store.post([&starred, id = ids[0]](store::StoreThread::OpenedLibrary& library) {
            const auto job = (*library)->find(id);
            starred.set_value(job && *job && (*job)->answer.clips.front().starred);
        });
        QVERIFY(starred.get_future().get());
    }

    void aGridComesBackAtTheNextStart()
    {
        const QTemporaryDir folder;
        QStringList ids;
        {
            Desk desk(folder.path());
            desk.server.route("/predict", scripts::fixed(200, answerOf(0.5), kJson));
            jobs::VariationAxes axes;
            axes.around = desk.recipe("a");
            axes.prompts = {QStringLiteral("dub"), QStringLiteral("waltz")};
            axes.durations = {1.0, 2.0};
            const auto plan = jobs::planVariation(axes);
            QVERIFY(plan);
            ids = desk.queue.submitAll(plan->batch.jobs);
            QVERIFY(desk.waitUntilIdle());
            desk.queue.setStarred(ids[1], 0, true);
        }
        Desk desk(folder.path());
        const auto kept = [&desk](const QString& batch) {
            std::promise<std::optional<ui::KeptGrid>> read;
            desk.store.post([&read, &batch](store::StoreThread::OpenedLibrary& library) {
                read.set_value(ui::keptGrid(**library, batch).value_or(std::nullopt));
            });
            return read.get_future().get();
        };
        const auto found = kept({});
        QVERIFY(found);
        QCOMPARE(found->shape.jobIds, ids);
        QCOMPARE(found->shape.rows, (QStringList{QStringLiteral("dub"), QStringLiteral("waltz")}));
        QCOMPARE(found->shape.columns, (QStringList{QStringLiteral("1 s"), QStringLiteral("2 s")}));
        QVERIFY(kept(found->batch) && !kept(QStringLiteral("another")));
        jobs::VariationPlan plan;
        plan.rows = found->shape.rows;
        plan.columns = found->shape.columns;
        // One of them was thrown away for good in the meantime.
        QStringList left = ids;
        left[3].clear();
        ui::VariationGrid grid(desk.queue, desk.player, plan, left, QStringLiteral("dub"),
                               ui::VariationGrid::Levels::AsTheyAre);
        grid.model().take(found->jobs);
        grid.show();
        const auto* table = grid.findChild<QTableView*>(QStringLiteral("variations"));
        QCOMPARE(grid.findChild<QLabel*>(QStringLiteral("variationsSaid"))->text(),
                 QStringLiteral("Arrows choose, Space plays, Enter keeps."));
        QVERIFY(grid.findChild<QPushButton*>(QStringLiteral("cancelVariations"))->isHidden());
        const auto at = [table](int row, int column) { return table->model()->index(row, column); };
        QVERIFY(at(0, 1).data(ui::VariationModel::StarredRole).toBool());
        QVERIFY(!at(0, 0).data(ui::VariationModel::StarredRole).toBool());
        QVERIFY(!at(1, 1).data(ui::VariationModel::AudibleRole).toBool());
        QVERIFY(at(1, 1).data().toString().contains(QStringLiteral("not in the library")));
        grid.findChild<QPushButton*>(QStringLiteral("playVariation"))->click();
        QVERIFY(desk.player.current() && desk.player.current()->path.contains(ids[0]));
    }

    void aBatchOfTheResultsIsShownAsAGrid()
    {
        const QTemporaryDir folder;
        {
            auto library = store::Library::open(folder.path());
            QVERIFY(library);
            for (int i = 0; i < 4; ++i) {
                const QByteArray id = "20260101-" + QByteArray::number(1000 + i);
                core::JobRecord job = *done(id.constData(), sketch("dub", i / 2));
                job.batch = QStringLiteral("20260101-0999");
                job.name =
                    QStringLiteral("%1 seed %2 · %3 s").arg(i, 4, 10, QLatin1Char('0')).arg(i / 2).arg(4 + i % 2);
                QVERIFY((*library)->save(job));
            }
        }
        tests::WindowFixture program(folder.path(), QStringLiteral("no-engine"));
        program.window.show();
        program.window.loadInBackground();
        const auto offer = [&program] { return program.find<QPushButton>("showGrid"); };
        QTRY_VERIFY_WITH_TIMEOUT(offer() != nullptr && offer()->isVisible(), kPatienceMs);
        QCOMPARE(offer()->accessibleName(), QStringLiteral("Show Batch of 4 as a grid"));
        offer()->click();
        const auto grid = [&program] { return program.find<ui::VariationGrid>("variationGrid"); };
        QTRY_VERIFY_WITH_TIMEOUT(grid() != nullptr && grid()->isVisible(), kPatienceMs);
        QCOMPARE(grid()->model().rowCount(), 2);
        QCOMPARE(grid()->model().columnCount(), 2);
        grid()->close();
        program.find<QAction>("showVariations")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(grid()->isVisible(), kPatienceMs);
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(ClipActionsTest)
#include "ClipActionsTest.moc"
