#include "cli/BatchPlanFile.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Result<std::vector<cli::PlannedJob>> read(const QByteArray& text)
{
    core::Endpoint endpoint;
    endpoint.url = QUrl(QStringLiteral("https://model.example/predict"));
    return cli::readPlan(text, endpoint, QStringLiteral("/plans"));
}

} // namespace

class BatchPlanFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBareRequestsAndWrappedOnes();
    void findsFilesBesideThePlan();
    void takesABodyThatHasAFieldCalledRequest();
    void takesAnEmptyPlan();
    void readsWhatItWrites();
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
};

void BatchPlanFileTest::takesBareRequestsAndWrappedOnes()
{
    const auto jobs = read(R"([{"prompts": ["a"]}, "Model input!", {"request": {"x": 1}, "name": "chorus"}, [1, 2]])");
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), std::size_t{4});
    QCOMPARE(jobs->at(0).name, QStringLiteral("0000"));
    QCOMPARE(jobs->at(1).name, QStringLiteral("0001"));
    QCOMPARE(jobs->at(2).name, QStringLiteral("chorus"));
    QCOMPARE(jobs->at(3).name, QStringLiteral("0003"));
    QVERIFY(jobs->at(0).recipe.fields == (core::Json{{"prompts", {"a"}}}));
    QVERIFY(jobs->at(1).recipe.fields == core::Json("Model input!"));
    QVERIFY(jobs->at(2).recipe.fields == (core::Json{{"x", 1}}));
    QCOMPARE(jobs->at(2).recipe.endpoint.url.host(), QStringLiteral("model.example"));
}

void BatchPlanFileTest::findsFilesBesideThePlan()
{
    const auto jobs = read(R"([{"request": {}, "files": {"melody": "tunes/../a.wav", "voice": "/b.wav"}}])");
    QVERIFY(jobs);
    const auto& files = jobs->front().recipe.files;
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(files[0].field, QStringLiteral("melody"));
    QCOMPARE(files[0].path, QStringLiteral("/plans/a.wav"));
    QCOMPARE(files[1].path, QStringLiteral("/b.wav"));
}

void BatchPlanFileTest::takesABodyThatHasAFieldCalledRequest()
{
    const auto jobs = read(R"([{"request": "sing", "temperature": 1}])");
    QVERIFY(jobs);
    QVERIFY(jobs->front().recipe.fields == (core::Json{{"request", "sing"}, {"temperature", 1}}));
}

void BatchPlanFileTest::takesAnEmptyPlan()
{
    QVERIFY(read("[]") && read("[]")->empty());
}

void BatchPlanFileTest::readsWhatItWrites()
{
    std::vector<jobs::NewJob> planned(4);
    planned[0].name = QStringLiteral("0001 a/b");
    planned[1].name = QStringLiteral(" .hidden");
    planned[2].name = QStringLiteral("...");
    planned[3].name = QStringLiteral("x").repeated(300);
    planned[3].recipe.fields = {{"prompts", {"a"}}};
    const auto jobs = read(cli::planText(planned));
    QVERIFY2(jobs, jobs ? "" : qPrintable(jobs.error().message));
    QCOMPARE(jobs->size(), planned.size());
    QCOMPARE(jobs->at(0).name, QStringLiteral("0001 a-b"));
    QCOMPARE(jobs->at(1).name, QStringLiteral("-hidden"));
    QCOMPARE(jobs->at(2).name, QStringLiteral("-.."));
    QVERIFY(jobs->at(3).recipe.fields == planned[3].recipe.fields);
}

void BatchPlanFileTest::refusesWhatIsNoPlan_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("words");
    QTest::newRow("not JSON") << QByteArray("[{]") << "plan";
    QTest::newRow("empty") << QByteArray(" \n") << "empty";
    QTest::newRow("not an array") << QByteArray("{}") << "array";
    const auto named = [](const QByteArray& name) { return QByteArray(R"([{"request": {}, "name": )") + name + "}]"; };
    QTest::newRow("a name that leads elsewhere") << named(R"("../up")") << "../up";
    QTest::newRow("a path for a name") << named(R"("a/b")") << "a/b";
    QTest::newRow("a name for the state") << named(R"(".melodeck")") << ".melodeck";
    QTest::newRow("two dots") << named(R"("..")") << "..";
    QTest::newRow("no name") << named(R"("")") << "Element 0";
    QTest::newRow("a number for a name") << named("7") << "Element 0";
    QTest::newRow("blanks for a name") << named(R"("  ")") << "Element 0";
    QTest::newRow("null for a name") << named("null") << "not a text";
    QTest::newRow("a name of two lines") << named(R"("a\nb")") << "Element 0";
    QTest::newRow("a name with a NUL") << named(R"("a\u0000b")") << "Element 0";
    QTest::newRow("a name beyond measure") << named('"' + QByteArray(201, 'x') + '"') << "Element 0";
    QTest::newRow("twice the same name") << QByteArray(
                                                R"([{"request": {}, "name": "a"}, {"request": {}, "name": "a"}])")
                                         << "a";
    QTest::newRow("a name that is the next one's number")
        << QByteArray(R"([{"request": {}, "name": "0001"}, {}])") << "0001";
    QTest::newRow("files that are a list") << QByteArray(R"([{"request": {}, "files": ["a.wav"]}])") << "0000";
    QTest::newRow("a path that is a number") << QByteArray(R"([{"request": {}, "files": {"melody": 1}}])") << "melody";
}

void BatchPlanFileTest::refusesWhatIsNoPlan()
{
    QFETCH(QByteArray, plan);
    QFETCH(QString, words);
    const auto jobs = read(plan);
    QVERIFY(!jobs);
    QCOMPARE(core::exitCode(jobs.error().code), 5);
    QVERIFY2(jobs.error().message.contains(words), qPrintable(jobs.error().message));
    QVERIFY2(jobs.error().message.contains(QLatin1String("Nothing was sent")), qPrintable(jobs.error().message));
}

QTEST_APPLESS_MAIN(BatchPlanFileTest)
#include "BatchPlanFileTest.moc"
