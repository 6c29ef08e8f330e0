#include "ui/answer/AnswerDialog.h"

#include "ui/answer/JsonTreeModel.h"
#include "ui/window/Resources.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace melodeck;
using ui::JsonPath;
using ui::JsonSearch;
using ui::JsonTreeModel;

namespace {

constexpr int kLimitMs = 30'000;

std::shared_ptr<const core::Json> shared(core::Json json)
{
    return std::make_shared<const core::Json>(std::move(json));
}

core::Clip clipOf(const QString& name)
{
    core::Clip clip;
    clip.path = QStringLiteral("/library/clips/") + name;
    clip.durationSeconds = 8.0;
    clip.bytes = 1'400'000;
    return clip;
}

std::shared_ptr<core::JobRecord> jobWith(core::Json json)
{
    auto job = std::make_shared<core::JobRecord>();
    job->answer.json = std::move(json);
    job->answer.clips = {clipOf(QStringLiteral("clip_0.wav"))};
    job->answer.requestId = QStringLiteral("req-17");
    return job;
}

core::Json sample()
{
    return {{"data", {"clip_0.wav", "no clip"}},
            {"a/b~c", {{"deep", {1, 2.5, nullptr, true}}}},
            {"text", "first line\nSecond Line"},
            {"empty", ""},
            {"none", core::Json::array()}};
}

QModelIndex at(JsonTreeModel& model, const JsonPath& path, int column = JsonTreeModel::ValueColumn)
{
    return model.indexOf(path).siblingAtColumn(column);
}

QString valueAt(JsonTreeModel& model, const JsonPath& path)
{
    return at(model, path).data().toString();
}

/// All that is found, from the document's beginning on.
std::vector<QString> allFound(const core::Json& document, const QString& words, JsonSearch::Direction direction)
{
    JsonSearch search(document);
    std::vector<QString> found;
    JsonPath from;
    while (true) {
        search.begin(words, from, direction);
        auto progress = search.step(1);
        while (progress == JsonSearch::Progress::Going) {
            progress = search.step(1);
        }
        const QString pointer = ui::jsonPointer(document, search.path());
        if (progress == JsonSearch::Progress::NotFound || (!found.empty() && pointer == found.front())) {
            return found;
        }
        found.push_back(pointer);
        from = search.path();
    }
}

} // namespace

class AnswerDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void aModelKeepsItsPromises()
    {
        JsonTreeModel model(shared(sample()), {clipOf(QStringLiteral("clip_0.wav"))});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.pathOf(model.indexOf({1, 0, 2})), (JsonPath{1, 0, 2}));
    }

    void rowsAreMadeWhereSomebodyLooks()
    {
        JsonTreeModel model(shared(sample()), {});
        const QModelIndex whole = model.index(0, 0);
        QVERIFY(model.hasChildren(whole) && model.canFetchMore(whole));
        QCOMPARE(model.rowCount(whole), 0);
        model.fetchMore(whole);
        QCOMPARE(model.rowCount(whole), 5);
        QCOMPARE(model.rowCount(model.index(0, 0, whole)), 0);
        QVERIFY(!model.canFetchMore(model.index(4, 0, whole))); // nothing is in it
        QCOMPARE(model.pathOf(model.indexOf({1, 0, 2})), (JsonPath{1, 0, 2}));
    }

    void valuesAreToldInALine()
    {
        JsonTreeModel model(shared(sample()), {clipOf(QStringLiteral("clip_0.wav"))});
        QCOMPARE(valueAt(model, {}), QStringLiteral("5 members"));
        QCOMPARE(valueAt(model, {0}), QStringLiteral("2 elements"));
        QCOMPARE(valueAt(model, {1}), QStringLiteral("1 member"));
        QCOMPARE(valueAt(model, {0, 0}), QStringLiteral("clip_0.wav · 8.0 s · 1.4 MB"));
        QVERIFY(at(model, {0, 0}).data(JsonTreeModel::IsClipRole).toBool());
        QVERIFY(!at(model, {0, 1}).data(JsonTreeModel::IsClipRole).toBool());
        QCOMPARE(valueAt(model, {1, 0, 1}), QStringLiteral("2.5"));
        QCOMPARE(valueAt(model, {1, 0, 2}), QStringLiteral("null"));
        QCOMPARE(valueAt(model, {2}), QStringLiteral("first line↵Second Line"));
        QCOMPARE(valueAt(model, {3}), QStringLiteral("empty text"));
        QCOMPARE(at(model, {0, 1}, JsonTreeModel::NameColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(at(model, {1}, JsonTreeModel::NameColumn).data().toString(), QStringLiteral("a/b~c"));
    }

    void longTextsAreShortened()
    {
        std::string text;
        for (int i = 0; i < 3'000'000; ++i) {
            text += "é";
        }
        JsonTreeModel model(shared(core::Json{{"text", text}}), {});
        const QString shown = valueAt(model, {0});
        QVERIFY(shown.size() < 500 && shown.endsWith(QChar(0x2026)) && !shown.contains(QChar(0xFFFD)));
        QVERIFY(at(model, {0}).data(Qt::ToolTipRole).toString().size() < 5000);
    }

    void aPlaceHasAPointer()
    {
        const core::Json document = sample();
        QCOMPARE(ui::jsonPointer(document, {}), QString());
        QCOMPARE(ui::jsonPointer(document, {0, 1}), QStringLiteral("/data/1"));
        QCOMPARE(ui::jsonPointer(document, {1, 0, 3}), QStringLiteral("/a~1b~0c/deep/3"));
        QVERIFY(document.at(core::Json::json_pointer("/a~1b~0c/deep/3")) == core::Json(true));
    }

    void wordsAreFoundInNamesAndValues()
    {
        const core::Json document = sample();
        const std::vector<QString> lines = {QStringLiteral("/text")};
        QCOMPARE(allFound(document, QStringLiteral("second l"), JsonSearch::Direction::Next), lines);
        const std::vector<QString> clips = {QStringLiteral("/data/0"), QStringLiteral("/data/1")};
        QCOMPARE(allFound(document, QStringLiteral("CLIP"), JsonSearch::Direction::Next), clips);
        const std::vector<QString> back(clips.rbegin(), clips.rend());
        QCOMPARE(allFound(document, QStringLiteral("clip"), JsonSearch::Direction::Previous), back);
        const std::vector<QString> names = {QStringLiteral("/a~1b~0c/deep")};
        QCOMPARE(allFound(document, QStringLiteral("deep"), JsonSearch::Direction::Previous), names);
        QVERIFY(allFound(document, QStringLiteral("nowhere"), JsonSearch::Direction::Next).empty());
        QVERIFY(allFound(document, QStringLiteral("nowhere"), JsonSearch::Direction::Previous).empty());
        // Each place is looked at, forwards and backwards.
        const auto forwards = allFound(document, QStringLiteral("e"), JsonSearch::Direction::Next);
        auto backwards = allFound(document, QStringLiteral("e"), JsonSearch::Direction::Previous);
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(forwards, backwards);
    }

    void aBareValueIsAnAnswerToo()
    {
        const core::Json document("Error: no GPU");
        const std::vector<QString> found = {QString()};
        QCOMPARE(allFound(document, QStringLiteral("gpu"), JsonSearch::Direction::Next), found);
        QCOMPARE(allFound(document, QStringLiteral("gpu"), JsonSearch::Direction::Previous), found);
        QVERIFY(allFound(document, QStringLiteral("x"), JsonSearch::Direction::Next).empty());
        const auto job = jobWith(document);
        ui::AnswerDialog dialog(job, QStringLiteral("happy rock"));
        dialog.findChild<QPushButton*>(QStringLiteral("copyJsonValue"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Error: no GPU"));
    }

    void isSearchedByWords()
    {
        const auto job = jobWith(sample());
        ui::AnswerDialog dialog(job, QStringLiteral("happy rock"));
        dialog.show();
        auto* words = dialog.findChild<QLineEdit*>(QStringLiteral("answerSearch"));
        auto* tree = dialog.findChild<QTreeView*>();
        const auto place = [&dialog] {
            return dialog.findChild<QLabel*>(QStringLiteral("answerPlace"))->accessibleName();
        };
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("clip"));
        QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("/data/0"), kLimitMs);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(place(), QStringLiteral("/data/1"));
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(place(), QStringLiteral("/data/0"));
        dialog.findChild<QPushButton*>(QStringLiteral("findNext"))->click();
        QCOMPARE(place(), QStringLiteral("/data/1"));
        QVERIFY(!tree->visualRect(tree->currentIndex()).isEmpty());
        words->setText(QStringLiteral("nowhere"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("answerSaid"))->text(), QStringLiteral("Not found"));
        QVERIFY(dialog.isVisible()); // Enter presses no button
    }

    void whatIsMarkedIsCopied()
    {
        const auto job = jobWith(sample());
        ui::AnswerDialog dialog(job, QStringLiteral("happy rock"));
        dialog.show();
        auto* tree = dialog.findChild<QTreeView*>();
        const auto copied = [&dialog](const char* button) {
            dialog.findChild<QPushButton*>(QLatin1String(button))->click();
            return QGuiApplication::clipboard()->text();
        };
        tree->setCurrentIndex(dialog.model().indexOf({2}));
        QCOMPARE(copied("copyJsonValue"), QStringLiteral("first line\nSecond Line"));
        QCOMPARE(copied("copyJson"), QStringLiteral("\"first line\\nSecond Line\""));
        QCOMPARE(copied("copyJsonPath"), QStringLiteral("/text"));
        tree->setCurrentIndex(dialog.model().indexOf({0}));
        QVERIFY(core::parseJson(copied("copyJsonValue").toUtf8()).value() == sample()["data"]);
        tree->setCurrentIndex(dialog.model().index(0, 0));
        QVERIFY(core::parseJson(copied("copyJson").toUtf8()).value() == sample());
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("copyJsonPath"))->isEnabled());
        // By key, where the tree has the focus; what the clip stands for is a name.
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        tree->setFocus();
        tree->setCurrentIndex(dialog.model().indexOf({0, 0}));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), QStringLiteral("clip_0.wav"), kLimitMs);
    }

    void canBeSaved()
    {
        const auto job = jobWith(sample());
        ui::AnswerDialog dialog(job, QStringLiteral("happy rock"));
        QSignalSpy wanted(&dialog, &ui::AnswerDialog::saveRequested);
        dialog.findChild<QPushButton*>(QStringLiteral("saveShownAnswer"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void everyControlHasAName()
    {
        const auto job = jobWith(sample());
        ui::AnswerDialog dialog(job, QStringLiteral("happy rock"));
        const auto buttons = dialog.findChildren<QPushButton*>();
        QVERIFY(buttons.size() >= 7);
        for (const QPushButton* button : buttons) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        }
        QVERIFY(!dialog.findChild<QTreeView*>()->accessibleName().isEmpty());
        QVERIFY(!dialog.findChild<QLineEdit*>()->accessibleName().isEmpty());
    }

    void aHundredThousandPlacesStaySmooth()
    {
        core::Json many = core::Json::array();
        for (int i = 0; i < 100'000; ++i) {
            many.push_back({{"start", i}, {"text", "word " + std::to_string(i)}});
        }
        const auto job = jobWith({{"segments", std::move(many)}});
        QElapsedTimer clock;
        clock.start();
        ui::AnswerDialog dialog(job, QStringLiteral("long"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const qint64 shown = clock.restart();
        auto* tree = dialog.findChild<QTreeView*>();
        const QModelIndex segments = dialog.model().indexOf({0});
        QCOMPARE(dialog.model().rowCount(segments), 0); // nobody has looked
        tree->expand(segments);
        tree->scrollToBottom();
        static_cast<void>(tree->grab());
        const qint64 opened = clock.restart();
        auto* words = dialog.findChild<QLineEdit*>();
        words->setText(QStringLiteral("word 99999"));
        qint64 longest = 0;
        QElapsedTimer turn;
        QVERIFY(QTest::qWaitFor(
            [&] {
                longest = std::max(longest, turn.isValid() ? turn.elapsed() : 0);
                turn.start();
                return dialog.findChild<QLabel*>(QStringLiteral("answerPlace"))->accessibleName() ==
                       QLatin1String("/segments/99999/text");
            },
            kLimitMs));
        qInfo("shown in %lld ms, 100,000 rows opened in %lld ms, found in %lld ms", shown, opened, clock.elapsed());
        QVERIFY2(shown + opened < 5'000, qPrintable(QString::number(opened))); // even where a sanitizer watches
    }
};

QTEST_MAIN(AnswerDialogTest)
#include "AnswerDialogTest.moc"
