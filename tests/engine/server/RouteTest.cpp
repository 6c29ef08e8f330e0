#include "engine/server/Route.h"

#include <QTest>

using melodeck::engine::methodOf;
using melodeck::engine::Route;
using melodeck::engine::routeOf;

class RouteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryPath_data();
    void knowsEveryPath();
    void predictsWithPostAndReadsWithGet();
};

void RouteTest::knowsEveryPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("route");
    const auto row = [](const char* path, Route route) { QTest::newRow(path) << QByteArray(path) << int(route); };
    row("/", Route::Live);
    row("/v1/models/sketch", Route::Ready);
    row("/v1/models/model", Route::Ready);
    row("/v1/models/model/loaded", Route::Ready);
    row("/v1/models/sketch/schema", Route::Schema);
    row("/v1/models/sketch:predict", Route::Predict);
    row("/v1/models/model:predict", Route::Predict);
    row("/predict", Route::Predict);
    row("/production/predict", Route::Predict);
    row("/development/predict", Route::Predict);
    row("/environments/staging/predict", Route::Predict);
    row("/deployment/abc123/predict", Route::Predict);
    row("/v1/models/melody-transcription:predict", Route::Notes);
    row("/v1/models/melody-transcription", Route::NotesReady);
    row("/v1/models/melody-transcription/loaded", Route::NotesReady);
    row("/v1/models/melody-transcription/schema", Route::NotesSchema);
    row("/v1/models/melody-transcription/predict", Route::Unknown);
    row("/v1/models/melody-transcriptions:predict", Route::Unknown);
    row("/v1/models/whisper:predict", Route::Speech);
    row("/v1/models/whisper-v3", Route::Speech);
    row("", Route::Unknown);
    row("//", Route::Unknown);
    row("/v1/models/", Route::Unknown);
    row("/v1/models/musicgen:predict", Route::Unknown);
    row("/v1/models/sketch:predict/", Route::Unknown);
    row("/v1/models/sketchy", Route::Unknown);
    row("/v1/models/sketch/", Route::Unknown);
    row("/environments/predict", Route::Unknown);
    row("/environments//predict", Route::Unknown);
    row("/environments/a/b/predict", Route::Unknown);
    row("/deployment/predict", Route::Unknown);
    row("/production/async_predict", Route::Unknown);
    row("/predict/", Route::Unknown);
}

void RouteTest::knowsEveryPath()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, route);
    QCOMPARE(int(routeOf(path.toStdString())), route);
}

void RouteTest::predictsWithPostAndReadsWithGet()
{
    QVERIFY(methodOf(Route::Predict) == "POST");
    QVERIFY(methodOf(Route::Notes) == "POST");
    QVERIFY(methodOf(Route::NotesReady) == "GET");
    QVERIFY(methodOf(Route::Ready) == "GET");
}

QTEST_GUILESS_MAIN(RouteTest)
#include "RouteTest.moc"
