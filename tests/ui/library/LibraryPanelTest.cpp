#include "ui/library/LibraryPanel.h"

#include "store/StoreThread.h"
#include "support/OwnHome.h"
#include "ui/library/EntryDetails.h"
#include "ui/library/EntryMenu.h"
#include "ui/library/EntryWords.h"
#include "ui/library/FilterBar.h"
#include "ui/library/LibraryFeed.h"
#include "ui/library/LibraryList.h"
#include "ui/library/LibraryModel.h"
#include "ui/library/Thumbnails.h"
#include "ui/save/ClipSharer.h"
#include "ui/widgets/Buttons.h"
#include "ui/window/Resources.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace melodeck;

namespace {

constexpr int kLimitMs = 20'000;

core::JobRecord jobOf(int number, const QString& folder)
{
    core::JobRecord job;
    job.id = QStringLiteral("2026-%1").arg(number, 6, 10, QLatin1Char('0'));
    job.created = QDateTime(QDate(2026, 1, 1 + number / 100), QTime(10, 0)).addSecs(number);
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("sketch");
    core::Clip clip;
    clip.path = QStringLiteral("%1/clip-%2.wav").arg(folder).arg(number);
    clip.format = QStringLiteral("wav");
    clip.durationSeconds = 8.0;
    clip.prompt =
        QStringLiteral("%1 rock %2").arg(number % 2 == 0 ? QStringLiteral("happy") : QStringLiteral("sad")).arg(number);
    job.answer.clips.push_back(clip);
    return job;
}

} // namespace

/// The panel over a library of its own.
class LibraryPanelTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(int jobs, ui::LibraryPanel::Place place = ui::LibraryPanel::Place::Pane)
        {
            const auto library = store::Library::open(folder.path());
            std::vector<core::JobRecord> all;
            for (int i = 0; i < jobs; ++i) {
                all.push_back(jobOf(i, folder.path()));
            }
            [[maybe_unused]] const auto saved = (*library)->saveAll(all);
            store = std::make_unique<store::StoreThread>(folder.path());
            feed = std::make_unique<ui::LibraryFeed>(*store);
            thumbnails = std::make_unique<ui::Thumbnails>();
            panel = std::make_unique<ui::LibraryPanel>(place, *feed, *thumbnails);
            feed->begin();
            panel->resize(place == ui::LibraryPanel::Place::Pane ? 288 : 720, 700);
            panel->show();
            wait(jobs);
        }

        ~Desk()
        {
            panel.reset();
            feed.reset();
        }

        /// Until what the library has is found by the panel.
        void wait(int jobs) const
        {
            [[maybe_unused]] const bool isThere = QTest::qWaitFor(
                [&] {
                    return panel->model().isSettled() && panel->choices().counts.total == jobs &&
                           (jobs == 0) == (panel->model().rowCount() == 0);
                },
                kLimitMs);
        }

        template <class Widget>
        [[nodiscard]] Widget* find(const char* name) const
        {
            return panel->findChild<Widget*>(QLatin1String(name));
        }

        void type(const QString& text) const
        {
            QSignalSpy settled(&panel->model(), &ui::LibraryModel::settled);
            find<QLineEdit>("librarySearch")->setText(text);
            [[maybe_unused]] const bool isThere = QTest::qWaitFor(
                [&] { return panel->model().query().text == text && panel->model().isSettled() && !settled.isEmpty(); },
                kLimitMs);
        }

        /// Until so many rows are there.
        void add(const std::vector<core::JobRecord>& jobs, int rows) const
        {
            store->post([jobs](store::StoreThread::OpenedLibrary& library) {
                [[maybe_unused]] const auto saved = (*library)->saveAll(jobs);
            });
            feed->noteChange();
            QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), rows, kLimitMs);
        }
        /// By the menu, as people do.
        void groupBy(const QString& name) const
        {
            auto* menu = find<QMenu>("libraryViewMenu");
            Q_EMIT menu->aboutToShow();
            const QList<QAction*> actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&name](const QAction* each) { return each->text() == name; });
            QVERIFY(found != actions.end());
            (*found)->trigger();
        }
        [[nodiscard]] QStringList groups() const
        {
            QStringList titles;
            for (int row = 0; row < panel->model().rowCount(); ++row) {
                titles << panel->model().index(row).data(ui::LibraryModel::GroupRole).toString();
            }
            return titles;
        }

        [[nodiscard]] QString titleAt(int row) const { return panel->model().index(row).data().toString(); }

        QTemporaryDir folder;
        std::unique_ptr<store::StoreThread> store;
        std::unique_ptr<ui::LibraryFeed> feed;
        std::unique_ptr<ui::Thumbnails> thumbnails;
        std::unique_ptr<ui::LibraryPanel> panel;
    };

private Q_SLOTS:
    void initTestCase();
    void showsTheNewestFirstAndMoreAsOneScrolls();
    void findsAsOneTypesAndSaysWhenThereIsNothing();
    void saysWhatAnEmptyLibraryIsFor();
    void goesFromTheSearchToWhatIsInView();
    void narrowsByChips();
    void keepsItsPlaceWhenClipsCome();
    void playsByKeyAndByTheWaveform();
    void starsByAClick();
    void beginsItsRowsAtTheRightWhereLinesDo();
    void keepsTagsAndNotesThatAreTyped();
    void putsTogetherByDay();
    void headsARequestWithWhatWasAskedFor();
    void putsTogetherByMelody();
    void cardsStandBesideOneAnother();
    void namesWhatItShows();
    void tellsAFileThatIsGone();
    void offersWhatFitsInItsMenu();
    void putsEntriesOfACollectionElsewhere();
    void splitsTagsAtCommas();

private:
    support::OwnHome m_home;
};

void LibraryPanelTest::initTestCase()
{
    ui::installTranslations(*qApp);
}

void LibraryPanelTest::showsTheNewestFirstAndMoreAsOneScrolls()
{
    const Desk desk(350);
    QCOMPARE(desk.titleAt(0), QStringLiteral("sad rock 349"));
    QVERIFY2(desk.panel->model().rowCount() < 350, "all of it was read at once");
    QCOMPARE(desk.find<QLabel>("libraryCount")->text(), QStringLiteral("350 entries"));
    QScrollBar* bar = desk.panel->list().verticalScrollBar();
    const auto atTheEnd = [&] {
        bar->setValue(bar->maximum());
        return desk.panel->model().rowCount() == 350;
    };
    QTRY_VERIFY_WITH_TIMEOUT(atTheEnd(), kLimitMs);
    QCOMPARE(desk.titleAt(349), QStringLiteral("happy rock 0"));
    QVERIFY(!desk.panel->model().canFetchMore({}));
}

void LibraryPanelTest::findsAsOneTypesAndSaysWhenThereIsNothing()
{
    const Desk desk(20);
    desk.type(QStringLiteral("rock hap"));
    QCOMPARE(desk.panel->model().rowCount(), 10);
    desk.type(QStringLiteral("nothing like it"));
    QCOMPARE(desk.panel->model().rowCount(), 0);
    QVERIFY(desk.find<QLabel>("libraryState")->isVisible());
    QVERIFY(desk.find<QLabel>("libraryState")->text().contains(QStringLiteral("Nothing")));
    auto* clear = desk.find<ui::LinkButton>("clearSearch");
    QVERIFY(clear->isVisible());
    clear->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 20, kLimitMs);
    QVERIFY(!clear->isVisible());
    QVERIFY(desk.find<QLineEdit>("librarySearch")->text().isEmpty());
}

void LibraryPanelTest::saysWhatAnEmptyLibraryIsFor()
{
    const Desk desk(0);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("libraryState")->isVisible(), kLimitMs);
    QVERIFY(desk.find<QLabel>("libraryState")->text().contains(QStringLiteral("kept here")));
    QVERIFY(!desk.find<ui::LinkButton>("clearSearch")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("libraryCount")->text(), QStringLiteral("0 entries"), kLimitMs);
}

void LibraryPanelTest::goesFromTheSearchToWhatIsInView()
{
    const Desk desk(60);
    QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
    ui::LibraryList& list = desk.panel->list();
    auto* search = desk.find<QLineEdit>("librarySearch");
    list.setCurrentIndex(desk.panel->model().index(40));
    list.verticalScrollBar()->setValue(0);
    QVERIFY(!list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
    desk.panel->focusSearch();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list.hasFocus());
    QCOMPARE(desk.panel->selected().size(), std::size_t{1});
    QCOMPARE(list.currentIndex().row(), 0);
    // One that is in view is where it was.
    list.setCurrentIndex(desk.panel->model().index(2));
    desk.panel->focusSearch();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 2);
    // What was typed just now is searched for first.
    desk.panel->focusSearch();
    search->setText(QStringLiteral("sad"));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(list.hasFocus(), kLimitMs);
    QCOMPARE(desk.panel->model().rowCount(), 30);
    QVERIFY(desk.panel->current()->title.startsWith(QStringLiteral("sad")));
}

void LibraryPanelTest::narrowsByChips()
{
    const Desk desk(6);
    desk.feed->setStarred({{desk.panel->model().entryAt(2).entry}}, true);
    desk.find<ui::Chip>("filterStarred")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 1, kLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->choices().counts.total, 1, kLimitMs);
    QVERIFY(desk.panel->filters().isAnyOn());
    desk.find<ui::Chip>("filterStarred")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 6, kLimitMs);
    // A collection is a filter, too, and goes with what was in it still there.
    desk.feed->addToCollection(QStringLiteral("Album"), {desk.panel->model().entryAt(0).entry});
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->choices().collections.size(), std::size_t{1}, kLimitMs);
    const qint64 album = desk.panel->choices().collections.front().id;
    desk.panel->filters().chooseCollection(album);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 1, kLimitMs);
    desk.feed->removeCollection(album);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 6, kLimitMs);
}

void LibraryPanelTest::keepsItsPlaceWhenClipsCome()
{
    const Desk desk(30);
    desk.panel->list().setCurrentIndex(desk.panel->model().index(5));
    const QString chosen = desk.titleAt(5);
    desk.store->post([folder = desk.folder.path()](store::StoreThread::OpenedLibrary& library) {
        [[maybe_unused]] const auto saved = (*library)->save(jobOf(90, folder));
    });
    desk.feed->noteChange();
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 31, kLimitMs);
    QCOMPARE(desk.titleAt(0), QStringLiteral("happy rock 90"));
    QCOMPARE(desk.panel->list().currentIndex().row(), 6);
    QCOMPARE(desk.panel->current()->title, chosen);
}

void LibraryPanelTest::playsByKeyAndByTheWaveform()
{
    const Desk desk(3);
    ui::LibraryList& list = desk.panel->list();
    QSignalSpy played(desk.panel.get(), &ui::LibraryPanel::playRequested);
    list.setCurrentIndex(desk.panel->model().index(1));
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(played.size(), 2);
    QCOMPARE(played.last().front().toInt(), 1);
    const QRect row = list.visualRect(desk.panel->model().index(2));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 30, row.center().y()));
    QCOMPARE(played.size(), 3);
    QCOMPARE(played.last().front().toInt(), 2);
    // Elsewhere in the row a click only selects.
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 110, row.center().y()));
    QCOMPARE(played.size(), 3);
    // From the search field into the list, and back to all by Esc.
    QTest::keyClick(desk.find<QLineEdit>("librarySearch"), Qt::Key_Down);
    QVERIFY(list.currentIndex().isValid());
}

void LibraryPanelTest::starsByAClick()
{
    const Desk desk(3);
    ui::LibraryList& list = desk.panel->list();
    QObject::connect(desk.panel.get(), &ui::LibraryPanel::starRequested, desk.feed.get(), &ui::LibraryFeed::setStarred);
    const QRect row = list.visualRect(desk.panel->model().index(0));
    const QPoint star(row.right() - 16, row.center().y());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, star);
    QTRY_VERIFY_WITH_TIMEOUT(desk.panel->model().entryAt(0).clip.starred, kLimitMs);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, star);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.panel->model().entryAt(0).clip.starred, kLimitMs);
}

void LibraryPanelTest::beginsItsRowsAtTheRightWhereLinesDo()
{
    const Desk desk(3);
    ui::LibraryList& list = desk.panel->list();
    desk.panel->setLayoutDirection(Qt::RightToLeft);
    QSignalSpy played(desk.panel.get(), &ui::LibraryPanel::playRequested);
    QSignalSpy starred(desk.panel.get(), &ui::LibraryPanel::starRequested);
    const QRect row = list.visualRect(desk.panel->model().index(1));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.right() - 30, row.center().y()));
    QCOMPARE(played.size(), 1);
    QCOMPARE(starred.size(), 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 16, row.center().y()));
    QCOMPARE(played.size(), 1);
    QCOMPARE(starred.size(), 1);
}

void LibraryPanelTest::keepsTagsAndNotesThatAreTyped()
{
    const Desk desk(3);
    ui::LibraryList& list = desk.panel->list();
    list.setCurrentIndex(desk.panel->model().index(1));
    QTest::keyClick(&list, Qt::Key_F2);
    auto* tags = desk.find<QLineEdit>("entryTags");
    auto* note = desk.find<QPlainTextEdit>("entryNote");
    QVERIFY(tags->isVisible());
    tags->setText(QStringLiteral("wedding, Keeper"));
    note->setPlainText(QStringLiteral("for the intro"));
    // Going to another entry keeps what was typed.
    list.setCurrentIndex(desk.panel->model().index(2));
    QVERIFY(tags->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().entryAt(1).tags,
                              (QStringList{QStringLiteral("Keeper"), QStringLiteral("wedding")}), kLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().entryAt(1).note, QStringLiteral("for the intro"), kLimitMs);
    desk.type(QStringLiteral("intro keep"));
    QCOMPARE(desk.panel->model().rowCount(), 1);
    list.setCurrentIndex(desk.panel->model().index(0));
    QCOMPARE(tags->text(), QStringLiteral("Keeper, wedding"));
    QTest::keyClick(tags, Qt::Key_Escape);
    QVERIFY(!desk.find<ui::EntryDetails>("entryDetails")->isVisible());
}

void LibraryPanelTest::putsTogetherByDay()
{
    const Desk desk(150, ui::LibraryPanel::Place::Full);
    desk.panel->list().setEntryGroup(ui::EntryGroup::Day);
    const auto& model = desk.panel->model();
    const auto group = [&](int row) { return model.index(row).data(ui::LibraryModel::GroupRole).toString(); };
    QVERIFY(!group(0).isEmpty());
    QVERIFY(group(1).isEmpty());
    QVERIFY(!group(50).isEmpty()); // the hundred of the day before begins
    QVERIFY(group(50) != group(0));
    const ui::LibraryList& list = desk.panel->list();
    QVERIFY(list.sizeHintForIndex(model.index(0)).height() > list.sizeHintForIndex(model.index(1)).height());
}

void LibraryPanelTest::headsARequestWithWhatWasAskedFor()
{
    const Desk desk(0);
    core::JobRecord several = jobOf(1, desk.folder.path());
    for (const char* prompt : {"waltz", "waltz", "dub", "ska"}) {
        core::Clip clip = several.answer.clips.front();
        clip.index = static_cast<int>(several.answer.clips.size());
        clip.path += QString::number(clip.index);
        clip.prompt = QLatin1String(prompt);
        several.answer.clips.push_back(clip);
    }
    core::JobRecord named = jobOf(2, desk.folder.path());
    named.name = QStringLiteral("intro, take 2");
    core::JobRecord failed = jobOf(3, desk.folder.path());
    failed.answer.clips.clear();
    failed.state = core::JobState::Failed;
    failed.recipe.fields = {{"prompts", {"lost song"}}};
    desk.add({several, named, failed}, 7);
    desk.groupBy(QStringLiteral("Request"));
    const auto heads = [&desk] {
        QStringList titles = desk.groups();
        titles.removeAll(QString());
        return titles;
    };
    QTRY_COMPARE_WITH_TIMEOUT(heads().size(), 3, kLimitMs);
    QVERIFY2(heads().at(0).endsWith(QStringLiteral(" · lost song")), qPrintable(heads().at(0)));
    QVERIFY2(heads().at(1).endsWith(QStringLiteral(" · intro, take 2")), qPrintable(heads().at(1)));
    // When, first and whole; each prompt once, and no more of them than a line has room for.
    const QString many = heads().at(2);
    QVERIFY2(many.section(QStringLiteral(" · "), 0, 0).contains(QStringLiteral("10:00")), qPrintable(many));
    QCOMPARE(many.count(QStringLiteral("waltz")), 1);
    QVERIFY2(many.endsWith(QStringLiteral(", …")), qPrintable(many));
}

void LibraryPanelTest::putsTogetherByMelody()
{
    const Desk desk(0);
    const auto with = [&](int number, const char* melody) {
        core::JobRecord job = jobOf(number, desk.folder.path());
        core::AttachedFile file;
        file.field = QStringLiteral("melody");
        file.path = QStringLiteral("/music/") + QLatin1String(melody);
        file.sha256 = QString(64, QLatin1Char(*melody == 'h' ? 'a' : 'b'));
        job.recipe.files = {file};
        return job;
    };
    desk.add({with(1, "hum.wav"), with(2, "whistle.wav"), with(3, "hum.wav"), jobOf(4, desk.folder.path())}, 4);
    desk.groupBy(QStringLiteral("Melody used"));
    // What was made of one stands together, what had none is behind.
    QTRY_COMPARE_WITH_TIMEOUT(desk.groups().value(3), QStringLiteral("Without a melody"), kLimitMs);
    const QStringList groups = desk.groups();
    QCOMPARE(groups.filter(QStringLiteral(".wav")).size(), 2);
    QVERIFY(groups.contains(QStringLiteral("whistle.wav")));
    QCOMPARE(groups.indexOf(QString()), groups.indexOf(QStringLiteral("hum.wav")) + 1);
    desk.groupBy(QStringLiteral("No groups"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.groups().join(QString()).isEmpty(), kLimitMs);
}

void LibraryPanelTest::cardsStandBesideOneAnother()
{
    const Desk desk(3, ui::LibraryPanel::Place::Full);
    ui::LibraryList& list = desk.panel->list();
    list.setEntryLayout(ui::EntryLayout::Cards);
    const auto place = [&](int row) { return list.visualRect(desk.panel->model().index(row)); };
    for (const int width : {620, 720, 800}) {
        desk.panel->resize(width, 700);
        QTRY_COMPARE(place(1).top(), place(0).top());
        QVERIFY(place(1).left() > place(0).right());
        QVERIFY(place(1).right() <= list.viewport()->width());
    }
}

void LibraryPanelTest::namesWhatItShows()
{
    const Desk desk(1);
    const QModelIndex index = desk.panel->model().index(0);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("happy rock 0, Clip")), qPrintable(spoken));
    QVERIFY(index.data(ui::LibraryModel::FactsRole).toString().contains(QStringLiteral("8.0 s")));
    QVERIFY(!desk.panel->list().accessibleName().isEmpty());
    for (const QWidget* widget : desk.panel->findChildren<QAbstractButton*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
}

void LibraryPanelTest::tellsAFileThatIsGone()
{
    const QTemporaryDir folder;
    const QString damaged = folder.filePath(QStringLiteral("damaged.wav"));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("RIFF, and nothing more") > 0);
    file.close();
    ui::Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &ui::Thumbnails::ready);
    const QString gone = folder.filePath(QStringLiteral("gone.wav"));
    QCOMPARE(thumbnails.of(gone).state, ui::Thumbnail::State::Pending);
    QCOMPARE(thumbnails.of(damaged).state, ui::Thumbnail::State::Pending);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, kLimitMs);
    QCOMPARE(thumbnails.of(gone).state, ui::Thumbnail::State::Missing);
    QCOMPARE(thumbnails.of(damaged).state, ui::Thumbnail::State::Unreadable);
    thumbnails.forgetFailures(); // it may be back: the library was moved, or a disk was plugged in
    QCOMPARE(thumbnails.of(gone).state, ui::Thumbnail::State::Pending);
}

void LibraryPanelTest::offersWhatFitsInItsMenu()
{
    const Desk desk(2);
    ui::EntryMenu menu(desk.panel.get());
    int sections = 0;
    menu.addSection([&sections](QMenu& shown, const ui::EntryMenu::Entries& entries) {
        sections += static_cast<int>(entries.size());
        shown.addAction(QStringLiteral("More"))->setObjectName(QStringLiteral("more"));
    });
    const auto actionsFor = [&](const ui::EntryMenu::Entries& entries) {
        menu.popup(entries, QPoint(0, 0));
        QStringList names;
        auto* shown = desk.find<QMenu>("entryMenu");
        for (const QAction* action : shown->actions()) {
            names << action->objectName();
        }
        delete shown;
        return names;
    };
    const store::LibraryEntry clip = desk.panel->model().entryAt(0);
    const QStringList one = actionsFor({clip});
    for (const char* name :
         {"entryPlay", "entryShow", "entrySave", "entryCopy", "entryFolder", "entryEdit", "entryStar", "entryTrash"}) {
        QVERIFY2(one.contains(QLatin1String(name)), name);
    }
    QVERIFY2(one.indexOf(QStringLiteral("more")) < one.indexOf(QStringLiteral("entrySave")),
             "what others add stands where one looks for it");
    QVERIFY2(!one.contains(QStringLiteral("entryRecipe")), "it would be there twice");
    store::LibraryEntry failed = clip;
    failed.kind = store::EntryKind::Job;
    failed.entry.index = -1;
    failed.clip = {};
    const QStringList job = actionsFor({failed});
    QVERIFY(!job.contains(QStringLiteral("entryPlay")) && !job.contains(QStringLiteral("entryStar")));
    QVERIFY(job.contains(QStringLiteral("entryRecipe")) && job.contains(QStringLiteral("entryBringBack")));
    const QStringList several = actionsFor({clip, desk.panel->model().entryAt(1)});
    QVERIFY(several.contains(QStringLiteral("entryTag")) && !several.contains(QStringLiteral("entrySave")));
    QCOMPARE(sections, 4);
    // Two clips of one result are one that goes.
    store::LibraryEntry second = clip;
    second.entry.index = 1;
    QCOMPARE(ui::EntryMenu::jobsOf({clip, second}), QStringList{clip.entry.jobId});
    QCOMPARE(ui::EntryMenu::jobsOf({clip, desk.panel->model().entryAt(1)}).size(), 2);
}

void LibraryPanelTest::putsEntriesOfACollectionElsewhere()
{
    const Desk desk(5, ui::LibraryPanel::Place::Full);
    std::vector<store::EntryName> names;
    for (int row = 0; row < 4; ++row) {
        names.push_back(desk.panel->model().entryAt(row).entry);
    }
    ui::LibraryList& list = desk.panel->list();
    QVERIFY2(!list.viewport()->acceptDrops(), "by time nothing stands elsewhere");
    desk.feed->addToCollection(QStringLiteral("Album"), names);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->choices().collections.size(), std::size_t{1}, kLimitMs);
    desk.panel->filters().chooseCollection(desk.panel->choices().collections.front().id);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel->model().rowCount(), 4, kLimitMs);
    const auto order = [&] {
        QString numbers;
        for (int row = 0; row < desk.panel->model().rowCount(); ++row) {
            numbers += desk.titleAt(row).right(1);
        }
        return numbers;
    };
    QCOMPARE(order(), QStringLiteral("4321"));
    list.setCurrentIndex(desk.panel->model().index(1));
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(order(), QStringLiteral("3421"), kLimitMs);
    QCOMPARE(list.currentIndex().row(), 0);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier); // it is the first
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(order(), QStringLiteral("4321"), kLimitMs);
    // Dragged behind the last one; only what was dragged out of this list.
    QMimeData data;
    const QRect last = list.visualRect(desk.panel->model().index(3));
    const QPoint end(last.center().x(), last.bottom() - 1);
    const auto drop = [&] {
        QDragEnterEvent enter(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &enter);
        QDragMoveEvent move(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &move);
        QDropEvent dropped(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &dropped);
        return enter.isAccepted();
    };
    list.clearSelection();
    list.setCurrentIndex(desk.panel->model().index(0));
    list.selectionModel()->select(desk.panel->model().index(2), QItemSelectionModel::Select);
    QVERIFY(!drop());
    data.setProperty(ui::kDraggedFrom, QVariant::fromValue<QObject*>(list.viewport()));
    QVERIFY(drop());
    QTRY_COMPARE_WITH_TIMEOUT(order(), QStringLiteral("3142"), kLimitMs);
}

void LibraryPanelTest::splitsTagsAtCommas()
{
    QCOMPARE(ui::tagsFromText(QStringLiteral(" a, b  c ,, A,\nd")),
             (QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")}));
    QVERIFY(ui::tagsFromText(QStringLiteral(" , ")).isEmpty());
}

QTEST_MAIN(LibraryPanelTest)
#include "LibraryPanelTest.moc"
