// What is seen first is made first; in the end the window is the one that is made at once.
#include "core/Settings.h"
#include "support/OwnHome.h"
#include "ui/desktop/LaunchRequest.h"
#include "ui/theme/TextScale.h"
#include "ui/window/Languages.h"
#include "ui/window/WindowFixture.h"
#include "ui/window/WindowHost.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace melodeck;
using Making = ui::MainWindow::Making;

namespace {

/// A program whose window is made in steps.
class Program final
{
public:
    explicit Program(Making making = Making::FirstSight, const QString& folder = {})
        : libraryFolder(folder.isEmpty() ? library.path() : folder)
    {
        languages.choose(QStringLiteral("en"));
        host.emplace(
            ui::WindowServices{queue, {http, engine, keys, nullptr}, keys, player, theme, ui::sampleMelodyPath()},
            languages, making);
    }

    [[nodiscard]] QWidget* find(const char* name) const
    {
        return host->window().findChild<QWidget*>(QLatin1String(name));
    }
    [[nodiscard]] bool shows(const char* name) const
    {
        const QWidget* widget = find(name);
        return widget != nullptr && widget->isVisible();
    }

    static jobs::QueueOptions options()
    {
        jobs::QueueOptions options;
        options.telling = jobs::QueueOptions::Telling::OnceListenedTo;
        return options;
    }

    QTemporaryDir library;
    QString libraryFolder;
    ui::Languages languages;
    store::SessionKeys keys;
    store::StoreThread store{libraryFolder};
    jobs::LocalEngine engine{QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine")};
    net::HttpClient http;
    jobs::JobQueue queue{{http, engine, keys, nullptr}, store, options()};
    ui::Player player{std::make_unique<tests::NoSoundDevice>()};
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::optional<ui::WindowHost> host;
};

QImage pictureOf(ui::MainWindow& window)
{
    window.resize(1280, 800);
    QTest::qWait(50); // layouts that follow each other
    return window.grab().toImage();
}

/// Every child with its place, in the order in which they were made.
QStringList placesOf(const QWidget& window)
{
    QStringList places;
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        if (child->isVisible()) {
            const QRect rect(child->mapTo(&window, QPoint()), child->size());
            places << QStringLiteral("%1 %2 %3,%4 %5x%6")
                          .arg(QLatin1String(child->metaObject()->className()), child->objectName())
                          .arg(rect.x())
                          .arg(rect.y())
                          .arg(rect.width())
                          .arg(rect.height());
        }
    }
    places.sort();
    return places;
}

} // namespace

class WindowStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePageThatWelcomesBeforeThereIsMore()
    {
        Program program;
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        QVERIFY(program.find("generate") == nullptr);
        program.host->show();
        QVERIFY(program.shows("welcomePage"));
        QVERIFY(program.shows("topBar"));
        QVERIFY(completed.isEmpty());
        QVERIFY(program.find("generate") == nullptr);
        QVERIFY(completed.wait());
        QVERIFY(program.shows("welcomePage"));
        program.host->window().findChild<QAbstractButton*>(QStringLiteral("startWithout"))->click();
        QVERIFY(program.shows("generate"));
        QTest::qWait(700); // longer than it waits for a window that nobody sees
        QCOMPARE(completed.count(), 1);
    }

    void isTheSameInTheEnd_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("usual") << 100 << Qt::LeftToRight;
        QTest::newRow("large text") << 150 << Qt::LeftToRight;
        QTest::newRow("mirrored") << 100 << Qt::RightToLeft;
    }

    void isTheSameInTheEnd()
    {
        QFETCH(int, percent);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        ui::setTextPercent(percent);
        QList<QImage> welcomes;
        QList<QImage> desks;
        QList<QStringList> places;
        for (const bool inSteps : {true, false}) {
            Program program(inSteps ? Making::FirstSight : Making::Whole);
            QGuiApplication::setLayoutDirection(direction);
            if (!inSteps) {
                // As it was before: dressed all the while.
                program.host.reset();
                ui::MainWindow window({program.queue,
                                       {program.http, program.engine, program.keys, nullptr},
                                       program.keys,
                                       program.player,
                                       program.theme,
                                       ui::sampleMelodyPath()});
                window.show();
                welcomes << pictureOf(window);
                window.findChild<QAbstractButton*>(QStringLiteral("startWithout"))->click();
                desks << pictureOf(window);
                places << placesOf(window);
                continue;
            }
            QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
            program.host->show();
            QVERIFY(completed.wait());
            welcomes << pictureOf(program.host->window());
            program.host->window().findChild<QAbstractButton*>(QStringLiteral("startWithout"))->click();
            desks << pictureOf(program.host->window());
            places << placesOf(program.host->window());
        }
        ui::setTextPercent(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(welcomes[0] == welcomes[1]);
        QCOMPARE(places[0], places[1]);
        QVERIFY(desks[0] == desks[1]);
    }

    void whoHadResultsSeesNoPageThatWelcomes()
    {
        core::Settings().setHadResults(true);
        Program program;
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        program.host->show();
        QVERIFY(!program.shows("welcomePage"));
        QVERIFY(completed.wait());
        QVERIFY(!program.shows("welcomePage"));
        // They are gone.
        program.host->window().loadInBackground();
        QTRY_VERIFY(program.shows("welcomePage"));
        QVERIFY(!core::Settings().hadResults());
    }

    void hearsWhatTheLibrarySaidBeforeItWasWhole()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("library")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Program program(Making::FirstSight, inTheWay.fileName());
        QTest::qWait(500); // the library says that it cannot be opened, and nobody is there to hear it
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        program.host->show();
        QVERIFY(completed.wait());
        program.host->window().loadInBackground();
        const auto isTold = [&program] {
            const auto labels = program.host->window().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(QStringLiteral("save those that you want to keep"));
            });
        };
        QTRY_VERIFY(isTold());
    }

    void offersWhatWaitedBeforeItWasWhole()
    {
        const QTemporaryDir folder;
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields = {{"prompts", {"happy rock"}}};
        {
            Program earlier(Making::Whole, folder.path());
            earlier.queue.listen();
            earlier.queue.pauseQueue();
            earlier.queue.submit(recipe);
        }
        Program program(Making::FirstSight, folder.path());
        QTest::qWait(500);
        QSignalSpy recovered(&program.queue, &jobs::JobQueue::jobsRecovered);
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        program.host->show();
        QVERIFY(completed.wait());
        QVERIFY(recovered.isEmpty());
        program.host->window().loadInBackground();
        QTRY_COMPARE(recovered.count(), 1);
        QVERIFY(!program.shows("welcomePage"));
        QVERIFY(program.shows("generate"));
        QVERIFY(core::Settings().hadResults());
    }

    void isWholeForAnotherStartThatIsFaster()
    {
        Program program;
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        program.host->show();
        ui::LaunchRequest request;
        request.urls = {QUrl::fromLocalFile(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"))};
        program.host->take(request);
        QCOMPARE(completed.count(), 1);
        const auto card = [&program] { return program.find("melodyCard"); };
        QVERIFY(card() != nullptr);
        QTRY_VERIFY(card()->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")));
    }

    void canBeClosedBeforeItIsWhole()
    {
        Program program;
        QSignalSpy completed(&*program.host, &ui::WindowHost::completed);
        program.host->show();
        QVERIFY(program.host->window().close());
        QVERIFY(!program.host->window().isVisible());
        QCOMPARE(completed.count(), 1); // the one way in which it becomes whole
    }

    void goesWithoutEverBeingWhole()
    {
        Program program;
        program.host->show();
        program.host.reset();
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(WindowStartTest)
#include "WindowStartTest.moc"
