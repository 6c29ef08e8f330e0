#include "ui/queue/QueuePanel.h"

#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/queue/QueueList.h"
#include "ui/queue/QueueModel.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace melodeck;
namespace scripts = support::scripts;

namespace {

constexpr int kLimitMs = 20'000;

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        words << (label->isHidden() ? QString() : label->text());
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

/// The panel on a queue whose endpoint never answers, so that what runs goes on running.
class QueuePanelTest final : public QObject
{
    Q_OBJECT

    /// Everything that a test needs, in a library of its own.
    struct Desk
    {
        explicit Desk(const QString& library)
            : store(library)
            , engine(QStringLiteral("no-engine"))
            , queue({http, engine, keys}, store)
            , panel(queue)
        {
            server.route("/predict", scripts::stalledAfter({}));
            panel.resize(288, 700);
            panel.show();
            list = panel.findChild<ui::QueueList*>(QStringLiteral("queueList"));
            model = qobject_cast<ui::QueueModel*>(list->model());
        }

        core::Recipe recipe(const QString& prompt)
        {
            core::Recipe recipe;
            recipe.model = QStringLiteral("musicgen-melody");
            recipe.endpoint.kind = core::EndpointKind::Custom;
            recipe.endpoint.url = server.url("/predict");
            recipe.fields = {{"prompts", {prompt.toStdString()}}, {"duration", 8}};
            return recipe;
        }

        /// Two jobs run and the others wait, in the order of their names.
        QStringList submit(int count)
        {
            queue.setParallel(recipe({}).endpoint, 2);
            QStringList ids;
            for (int i = 0; i < count; ++i) {
                ids << queue.submit(recipe(QStringLiteral("job %1").arg(i)));
            }
            const auto areAllShown = [&] { return queue.runningCount() == 2 && model->rowCount() == count; };
            [[maybe_unused]] const bool came = QTest::qWaitFor(areAllShown, kLimitMs);
            model->sync();
            return ids;
        }

        void selectRows(int first, int last)
        {
            list->selectionModel()->select({model->index(first), model->index(last)},
                                           QItemSelectionModel::ClearAndSelect);
            list->selectionModel()->setCurrentIndex(model->index(first), QItemSelectionModel::NoUpdate);
        }

        QStringList titles() const
        {
            QStringList all;
            for (int row = 0; row < model->rowCount(); ++row) {
                all << model->index(row).data().toString().mid(4);
            }
            return all;
        }

        void press(const char* name) const { panel.findChild<QAbstractButton*>(QLatin1String(name))->click(); }

        support::FaultyServer server;
        store::SessionKeys keys;
        store::StoreThread store;
        jobs::LocalEngine engine;
        net::HttpClient http;
        jobs::JobQueue queue;
        ui::QueuePanel panel;
        ui::QueueList* list = nullptr;
        ui::QueueModel* model = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void whatRunsIsFirstAndTheNextOneIsCalledNext()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(5);
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(desk.model->index(2).data(ui::QueueModel::StatusRole).toString(), QStringLiteral("next"));
        QCOMPARE(desk.model->index(3).data(ui::QueueModel::StatusRole).toString(), QString());
        QCOMPARE(desk.model->index(3).data(ui::QueueModel::DetailRole).toString(),
                 QStringLiteral("8 s · 127.0.0.1:%1").arg(desk.server.port()));
        QVERIFY(!wordsOf(&desk.panel).contains(QStringLiteral("Nothing is waiting.")));
    }

    void altAndArrowsMoveWhatIsSelected()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(6);
        desk.selectRows(4, 4);
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("5")}));
        QCOMPARE(desk.list->currentIndex().row(), 3);
        QTest::keyClick(desk.list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(desk.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("4")}));
        QTest::keyClick(desk.list, Qt::Key_Down, Qt::AltModifier); // it is last already
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                             QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("4")}));
    }

    void severalMoveTogetherAndStaySelected()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(7);
        desk.selectRows(4, 5);
        Q_EMIT desk.list->dropped(2);
        QCOMPARE(desk.titles(),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("5"),
                              QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("6")}));
        QStringList selected;
        const auto rows = desk.list->selectionModel()->selectedRows();
        for (const QModelIndex& row : rows) {
            selected << row.data().toString();
        }
        selected.sort();
        QCOMPARE(selected, (QStringList{QStringLiteral("job 4"), QStringLiteral("job 5")}));
    }

    void nothingIsPutInFrontOfWhatRuns()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(5);
        desk.selectRows(4, 4);
        Q_EMIT desk.list->dropped(0);
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("4"),
                                             QStringLiteral("2"), QStringLiteral("3")}));
        desk.selectRows(0, 0);
        Q_EMIT desk.list->dropped(5); // what runs does not move either
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("4"),
                                             QStringLiteral("2"), QStringLiteral("3")}));
        QVERIFY(!desk.model->flags(desk.model->index(0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(desk.model->flags(desk.model->index(2)).testFlag(Qt::ItemIsDragEnabled));
    }

    void aPausedJobSaysSoAndRunsNextAllTheSame()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QStringList ids = desk.submit(5);
        desk.selectRows(3, 3);
        desk.press("pauseSelected");
        QCOMPARE(desk.model->index(3).data(ui::QueueModel::StatusRole).toString(), QStringLiteral("paused"));
        QVERIFY(desk.queue.isPaused(ids[3]));
        QCOMPARE(desk.panel.findChild<QAbstractButton*>(QStringLiteral("pauseSelected"))->text(),
                 QStringLiteral("Resume"));
        desk.press("runNextSelected");
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("3"),
                                             QStringLiteral("2"), QStringLiteral("4")}));
        QCOMPARE(desk.model->index(2).data(ui::QueueModel::StatusRole).toString(), QStringLiteral("next"));
    }

    void aPausedQueueStartsNothingAndSaysSo()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QStringList ids = desk.submit(4);
        desk.press("pauseQueue");
        QVERIFY(desk.queue.isQueuePaused());
        QVERIFY(wordsOf(&desk.panel).contains(QStringLiteral("paused")));
        QCOMPARE(desk.panel.findChild<QAbstractButton*>(QStringLiteral("pauseQueue"))->text(),
                 QStringLiteral("Resume queue"));
        desk.queue.cancel(ids[0]);
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.runningCount(), std::size_t{1}, kLimitMs);
        desk.press("pauseQueue");
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.runningCount(), std::size_t{2}, kLimitMs);
    }

    void itsFootIsWholeInANarrowPane()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(2);
        const auto* pause = desk.panel.findChild<QWidget*>(QStringLiteral("pauseQueue"));
        const auto* parallel = desk.panel.findChild<QWidget*>(QStringLiteral("parallelJobs"));
        const auto isWhole = [&] {
            return pause->width() >= pause->sizeHint().width() && parallel->width() >= parallel->sizeHint().width();
        };
        QTRY_VERIFY(isWhole() && pause->y() == parallel->y());
        desk.panel.setMinimumWidth(1); // as in a pane, which asks nobody
        // Between what either of the two needs and what both do.
        desk.panel.resize(pause->sizeHint().width() + parallel->sizeHint().width(), 700);
        QTRY_VERIFY(isWhole() && pause->y() < parallel->y());
    }

    void deleteCancelsWhatIsSelectedAndNothingElse()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(6);
        desk.selectRows(3, 4);
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Delete);
        QCOMPARE(desk.titles(),
                 (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")}));
        QVERIFY(!desk.panel.isAsking());
    }

    void cancelAllAsksFirstAndKeepsOnNo()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(4);
        QSignalSpy wanted(&desk.panel, &ui::QueuePanel::attentionWanted);
        desk.press("cancelAll");
        QVERIFY(desk.panel.isAsking());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wordsOf(&desk.panel).contains(QStringLiteral("Stop 4 jobs?")));
        desk.press("cancelRefused");
        QVERIFY(!desk.panel.isAsking());
        QCOMPARE(desk.model->rowCount(), 4);
        desk.press("cancelAll");
        desk.press("cancelConfirmed");
        QTRY_COMPARE_WITH_TIMEOUT(desk.model->rowCount(), 0, kLimitMs);
        QVERIFY(!desk.panel.isAsking());
    }

    void escapePutsAQuestionAway()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(3);
        desk.press("cancelAll");
        desk.panel.cancelSelected(); // Esc
        QVERIFY(!desk.panel.isAsking());
        QCOMPARE(desk.model->rowCount(), 3);
        desk.panel.cancelSelected(); // on this computer's own server it costs nothing
        QTRY_COMPARE_WITH_TIMEOUT(desk.model->rowCount(), 2, kLimitMs);
    }

    void theNumberAtATimeIsKeptForTheNextStart()
    {
        const QTemporaryDir library;
        const core::Endpoint local;
        {
            Desk desk(library.path());
            auto* spin = desk.panel.findChild<QSpinBox*>(QStringLiteral("parallelJobs"));
            QCOMPARE(spin->value(), jobs::ParallelLimits::kLocal);
            spin->setValue(7);
            QCOMPARE(desk.queue.parallelFor(local), 7);
        }
        const Desk again(library.path());
        QCOMPARE(again.queue.parallelFor(local), 7);
    }

    void aSelectionSurvivesWhatComesAndGoes()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QStringList ids = desk.submit(6);
        desk.selectRows(4, 4);
        desk.queue.cancel(ids[2]);
        desk.queue.submit(desk.recipe(QStringLiteral("job 9")));
        desk.queue.moveBefore({ids[5]}, ids[3]);
        desk.model->sync();
        const auto rows = desk.list->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().data().toString(), QStringLiteral("job 4"));
    }

    void everythingHasANameAndAMenu()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.submit(4);
        desk.selectRows(2, 2);
        const auto buttons = desk.panel.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
        const auto actions = desk.list->actions();
        QCOMPARE(actions.size(), 5);
        for (const QAction* action : actions) {
            QVERIFY(!action->shortcut().isEmpty());
        }
        QVERIFY(desk.model->index(2)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("job 2, next, 8 s")));
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(QueuePanelTest)
#include "QueuePanelTest.moc"
