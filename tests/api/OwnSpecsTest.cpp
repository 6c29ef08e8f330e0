#include "api/OwnSpecs.h"

#include "api/PastedRequest.h"
#include "api/SpecGuess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;

namespace {

api::SpecDraft draftOf(const char* title, const QByteArray& example = R"({"wish":"x","size":3})")
{
    return *api::SpecDraft::fromInput(api::guessInput(core::parseJson(example).value()).schema,
                                      QString::fromLatin1(title));
}

} // namespace

class OwnSpecsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndFindsAgain();
    void givesAnIdOfItsOwn();
    void replacesOnlyWhereItIsSaid();
    void keepsWhatSomebodyHolds();
    void forgetsWhatWasDeleted();
    void leavesOutWhatIsDamaged_data();
    void leavesOutWhatIsDamaged();
    void takesAFileThatWasCopiedIn();
    void findsTheModelOfAPastedRequest();
    void saysThatTheFolderCannotBeWritten();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + QStringLiteral("/models"); }
    void put(const char* name, const QByteArray& text) const
    {
        QDir().mkpath(folder());
        QFile file(folder() + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OwnSpecsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(api::loadOwnSpecs(folder()).empty());
    QVERIFY(api::ownModelIds().isEmpty());
}

void OwnSpecsTest::savesAndFindsAgain()
{
    const auto id = api::saveOwnSpec(folder(), draftOf("My model"));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QCOMPARE(*id, QStringLiteral("my-model"));
    QCOMPARE(api::findModelSpec(*id)->title, QStringLiteral("My model"));
    QVERIFY(api::isOwnModel(*id) && !api::isOwnModel(QStringLiteral("sketch")));
    QCOMPARE(api::knownModelIds(), api::shippedModelIds() + QStringList{*id});
    QVERIFY(api::loadOwnSpecs(folder()).empty());
    QCOMPARE(api::ownModelIds(), QStringList{*id});
    QFile file(api::ownSpecPath(*id));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), draftOf("My model").toJson());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{QStringLiteral("my-model.json")});
}

void OwnSpecsTest::givesAnIdOfItsOwn()
{
    QCOMPARE(api::saveOwnSpec(folder(), draftOf("MusicGen Melody")).value(), QStringLiteral("musicgen-melody-2"));
    QCOMPARE(api::saveOwnSpec(folder(), draftOf("MusicGen Melody")).value(), QStringLiteral("musicgen-melody-3"));
    QCOMPARE(api::saveOwnSpec(folder(), draftOf("json")).value(), QStringLiteral("json-2"));
    put("other.json", "no model"); // its name is taken all the same
    QCOMPARE(api::saveOwnSpec(folder(), draftOf("Other")).value(), QStringLiteral("other-2"));
    QCOMPARE(api::findModelSpec(QStringLiteral("musicgen-melody"))->title, QStringLiteral("MusicGen Melody"));
    QVERIFY(!api::isOwnModel(QStringLiteral("musicgen-melody")));
}

void OwnSpecsTest::replacesOnlyWhereItIsSaid()
{
    const QString id = api::saveOwnSpec(folder(), draftOf("A")).value();
    auto draft = draftOf("A", R"({"other":1})");
    QCOMPARE(api::saveOwnSpec(folder(), draft).value(), QStringLiteral("a-2"));
    QCOMPARE(api::saveOwnSpec(folder(), draft, api::TakenId::IsReplaced).value(), id);
    QVERIFY(api::findModelSpec(id)->fieldAt(QStringLiteral("/other")));
    draft.setId(QStringLiteral("sketch"));
    QCOMPARE(api::saveOwnSpec(folder(), draft, api::TakenId::IsReplaced).value(), QStringLiteral("sketch-2"));
}

void OwnSpecsTest::keepsWhatSomebodyHolds()
{
    const QString id = api::saveOwnSpec(folder(), draftOf("A")).value();
    const api::ModelSpec* held = api::findModelSpec(id);
    QVERIFY(api::saveOwnSpec(folder(), draftOf("A", R"({"other":1})"), api::TakenId::IsReplaced));
    QVERIFY(api::findModelSpec(id) != held);
    QVERIFY(api::removeOwnSpec(folder(), id));
    QVERIFY(!api::findModelSpec(id));
    QVERIFY(held->fieldAt(QStringLiteral("/wish")));
    const QString other = api::saveOwnSpec(folder(), draftOf("B")).value();
    const api::ModelSpec* same = api::findModelSpec(other);
    api::loadOwnSpecs(folder());
    QCOMPARE(api::findModelSpec(other), same); // nothing about it changed
}

void OwnSpecsTest::forgetsWhatWasDeleted()
{
    const QString id = api::saveOwnSpec(folder(), draftOf("A")).value();
    QVERIFY(QFile::remove(api::ownSpecPath(id)));
    api::loadOwnSpecs(folder());
    QVERIFY(!api::findModelSpec(id));
    const auto removed = api::removeOwnSpec(folder(), id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, core::ErrorCode::NotFound);
    QVERIFY(!api::removeOwnSpec(folder(), QStringLiteral("sketch")));
}

void OwnSpecsTest::leavesOutWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto spec = [](const char* id) {
        return QByteArray(R"({"id":")") + id + R"(","title":"X","input":{"properties":{}},"output":{}})";
    };
    QTest::newRow("no JSON") << QByteArray("{\"id\":");
    QTest::newRow("no spec") << QByteArray("{}");
    QTest::newRow("a shipped one") << spec("sketch");
    QTest::newRow("a request as it is") << spec("json");
    QTest::newRow("a path") << spec("../x");
    QTest::newRow("capitals") << spec("Good");
    QTest::newRow("the id of another") << spec("a");
    QTest::newRow("no end") << QByteArray(1024 * 1024 + 1, ' ');
}

void OwnSpecsTest::leavesOutWhatIsDamaged()
{
    QFETCH(QByteArray, text);
    const QString id = api::saveOwnSpec(folder(), draftOf("A")).value();
    put("z.json", text);
    const auto damaged = api::loadOwnSpecs(folder());
    QCOMPARE(damaged.size(), std::size_t{1});
    QVERIFY(damaged.front().path.endsWith(QStringLiteral("/z.json")) && !damaged.front().reason.isEmpty());
    QCOMPARE(api::ownModelIds(), QStringList{id});
    QVERIFY(QFile::exists(damaged.front().path)); // it may be mended
}

void OwnSpecsTest::takesAFileThatWasCopiedIn()
{
    put("from a friend.json", draftOf("Of a friend").toJson());
    put("notes.txt", "x");
    QVERIFY(api::loadOwnSpecs(folder()).empty());
    QCOMPARE(api::ownModelIds(), QStringList{QStringLiteral("of-a-friend")});
    QVERIFY(api::saveOwnSpec(folder(), draftOf("Of a friend", R"({"b":1})"), api::TakenId::IsReplaced));
    QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.json")}).size(), 1); // in its own file
}

void OwnSpecsTest::findsTheModelOfAPastedRequest()
{
    const core::Json request = core::parseJson(R"({"wish":"y","size":4})").value();
    QVERIFY(!api::modelThatTakes(request));
    const QString id = api::saveOwnSpec(folder(), draftOf("A")).value();
    QCOMPARE(api::modelThatTakes(request)->id, id);
}

void OwnSpecsTest::saysThatTheFolderCannotBeWritten()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly)); // in the folder's place
    const auto saved = api::saveOwnSpec(folder(), draftOf("A"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, core::ErrorCode::Io);
    QVERIFY(api::ownModelIds().isEmpty());
}

QTEST_APPLESS_MAIN(OwnSpecsTest)
#include "OwnSpecsTest.moc"
