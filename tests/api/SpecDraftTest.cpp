#include "api/SpecDraft.h"

#include "api/SpecGuess.h"

#include <QTest>

using namespace melodeck;
using api::FieldKind;
using api::FieldRole;
using api::ModelTask;

namespace {

api::SpecDraft draftOf(const QByteArray& example, const char* title = "My model")
{
    return *api::SpecDraft::fromInput(api::guessInput(core::parseJson(example).value()).schema,
                                      QString::fromLatin1(title));
}

core::Result<void> change(api::SpecDraft& draft, const char* pointer, const char* words)
{
    const auto parsed = api::parseFieldChange(QString::fromLatin1(words));
    return parsed ? draft.change(QString::fromLatin1(pointer), *parsed) : core::fail(parsed.error());
}

const api::SpecField& at(const api::SpecDraft& draft, const char* pointer)
{
    return *draft.spec().fieldAt(QString::fromLatin1(pointer));
}

} // namespace

class SpecDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFieldAnythingItIsSaidToBe();
    void keepsAValueOnlyWhereItFits();
    void asksForAFieldOrNot();
    void refusesAChangeThatCannotBe_data();
    void refusesAChangeThatCannotBe();
    void givesFieldsTheirRoles();
    void guessesTheTask_data();
    void guessesTheTask();
    void makesALegalId_data();
    void makesALegalId();
    void isReadBackAsItWasWritten();
    void changesAFieldWithinObjects();
    void turnsTheRoleOfSoundWithTheTask();
};

void SpecDraftTest::makesAFieldAnythingItIsSaidToBe()
{
    auto draft = draftOf(R"({"a":"x","b":{"c":1}})");
    QVERIFY(change(draft, "/a", "file"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::File);
    QCOMPARE(at(draft, "/a").mediaType, QStringLiteral("audio/*"));
    QVERIFY(change(draft, "/a", "link"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::Link);
    QVERIFY(change(draft, "/a", "number:-1.5..2"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::Number);
    QCOMPARE(at(draft, "/a").minimum, -1.5);
    QCOMPARE(at(draft, "/a").maximum, 2.0);
    QCOMPARE(api::fieldWords(at(draft, "/a")), QStringLiteral("number:-1.5..2"));
    QVERIFY(change(draft, "/a", "integer:1.."));
    QVERIFY(!at(draft, "/a").maximum);
    QVERIFY(change(draft, "/a", "one-of:slow, fast,3"));
    QCOMPARE(at(draft, "/a").choices.size(), std::size_t{3});
    QVERIFY(at(draft, "/a").choices.back() == core::Json(3));
    QCOMPARE(api::fieldWords(at(draft, "/a")), QStringLiteral("one-of:slow,fast,3"));
    QVERIFY(change(draft, "/a", "list"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::TextList);
    QVERIFY(change(draft, "/a", "switch"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::Switch);
    QVERIFY(change(draft, "/a", "json"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::Json);
    QVERIFY(change(draft, "/a", "text"));
    QCOMPARE(at(draft, "/a").kind, FieldKind::Text);
    QCOMPARE(at(draft, "/a").title, QStringLiteral("A"));
}

void SpecDraftTest::keepsAValueOnlyWhereItFits()
{
    auto draft = draftOf(R"({"a":5})");
    QVERIFY(at(draft, "/a").initial == core::Json(5));
    QVERIFY(change(draft, "/a", "number:0..10"));
    QVERIFY(at(draft, "/a").initial == core::Json(5));
    QVERIFY(change(draft, "/a", "number:6..10"));
    QVERIFY(at(draft, "/a").initial.is_null());
    auto other = draftOf(R"({"a":"x"})");
    QVERIFY(change(other, "/a", "one-of:x,y"));
    QVERIFY(at(other, "/a").initial == core::Json("x"));
    QVERIFY(change(other, "/a", "link"));
    QVERIFY(at(other, "/a").initial.is_null());
}

void SpecDraftTest::asksForAFieldOrNot()
{
    auto draft = draftOf(R"({"a":"x","b":{"c":1}})");
    QVERIFY(at(draft, "/a").isRequired && at(draft, "/b/c").isRequired);
    QVERIFY(change(draft, "/b/c", "optional"));
    QVERIFY(!at(draft, "/b/c").isRequired);
    QVERIFY(change(draft, "/b/c", "required"));
    QVERIFY(change(draft, "/b/c", "required"));
    QVERIFY(at(draft, "/b/c").isRequired);
    QCOMPARE(at(draft, "/b/c").kind, FieldKind::Integer);
}

void SpecDraftTest::refusesAChangeThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such field") << QByteArray("/b") << QByteArray("file");
    QTest::newRow("no pointer") << QByteArray("a") << QByteArray("file");
    QTest::newRow("no kind") << QByteArray("/a") << QByteArray("colour");
    QTest::newRow("no choices") << QByteArray("/a") << QByteArray("one-of:");
    QTest::newRow("an empty range") << QByteArray("/a") << QByteArray("number:3..1");
    QTest::newRow("no range") << QByteArray("/a") << QByteArray("number:x..y");
    QTest::newRow("an endless range") << QByteArray("/a") << QByteArray("number:0..inf");
    QTest::newRow("a range of text") << QByteArray("/a") << QByteArray("text:0..1");
    QTest::newRow("half a whole number") << QByteArray("/a") << QByteArray("integer:0.5..1");
    QTest::newRow("required what") << QByteArray("/a") << QByteArray("required:x");
}

void SpecDraftTest::refusesAChangeThatCannotBe()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, words);
    auto draft = draftOf(R"({"a":"x"})");
    const QByteArray before = draft.toJson();
    const auto changed = change(draft, pointer.constData(), words.constData());
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, core::ErrorCode::InvalidArgument);
    QCOMPARE(draft.toJson(), before);
}

void SpecDraftTest::givesFieldsTheirRoles()
{
    const auto music = draftOf(R"({"prompts":["a"],"duration":8,"melody":null,"seed":3,"nested":{"seed":1}})");
    QCOMPARE(music.spec().field(FieldRole::Prompts)->pointer, QStringLiteral("/prompts"));
    QCOMPARE(music.spec().field(FieldRole::Duration)->kind, FieldKind::Number);
    QCOMPARE(music.spec().field(FieldRole::Melody)->pointer, QStringLiteral("/melody"));
    QCOMPARE(music.spec().field(FieldRole::Seed)->pointer, QStringLiteral("/seed"));
    QVERIFY(!music.spec().field(FieldRole::Melody)->isRequired);
    const auto whole = draftOf(R"({"prompt":"a","audio":null})");
    QVERIFY(whole.spec().field(FieldRole::Audio)); // without a duration nothing is cut from it
}

void SpecDraftTest::guessesTheTask_data()
{
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<ModelTask>("task");
    QTest::newRow("music") << QByteArray(R"({"prompts":["a"],"duration":8})") << ModelTask::Music;
    QTest::newRow("speech") << QByteArray(R"({"text":"hello","voice":"tara"})") << ModelTask::Speech;
    QTest::newRow("transcription") << QByteArray(R"({"audio":null})") << ModelTask::Transcription;
    QTest::newRow("by link") << QByteArray(R"({"url":""})") << ModelTask::Transcription;
    QTest::newRow("image") << QByteArray(R"({"prompt":"a cat","width":1024})") << ModelTask::Image;
    QTest::newRow("other") << QByteArray(R"({"x":1})") << ModelTask::Other;
}

void SpecDraftTest::guessesTheTask()
{
    QFETCH(QByteArray, example);
    QFETCH(ModelTask, task);
    QCOMPARE(draftOf(example).spec().task, task);
}

void SpecDraftTest::makesALegalId_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << QStringLiteral("My Model (v2)") << QStringLiteral("my-model-v2");
    QTest::newRow("accents") << QStringLiteral("Café Ünder") << QStringLiteral("cafe-under");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("nothing") << QStringLiteral("日本語") << QStringLiteral("model");
    QTest::newRow("hidden") << QStringLiteral(".hidden") << QStringLiteral("hidden");
    QTest::newRow("long") << QString(200, QLatin1Char('a')) << QString(64, QLatin1Char('a'));
}

void SpecDraftTest::makesALegalId()
{
    QFETCH(QString, title);
    QFETCH(QString, id);
    QCOMPARE(api::modelIdOf(title), id);
    QCOMPARE(api::modelIdOf(id), id);
    auto draft = draftOf(R"({"a":1})");
    draft.setTitle(title);
    QCOMPARE(draft.spec().id, id);
}

void SpecDraftTest::isReadBackAsItWasWritten()
{
    auto draft = draftOf(R"({"prompts":["a"],"duration":8,"in":{"voice":"tara"}})");
    draft.setTitle(QStringLiteral("Two\nlines"));
    draft.setSummary(QStringLiteral("what it does"));
    const auto again = api::SpecDraft::fromDocument(core::parseJson(draft.toJson()).value());
    QVERIFY(again);
    QCOMPARE(again->toJson(), draft.toJson());
    QCOMPARE(again->spec().title, QStringLiteral("Two lines"));
    QVERIFY(draft.toJson().startsWith("{\n    \"id\": \"two-lines\","));
    auto renamed = *again;
    renamed.setTitle(QStringLiteral("Other"));
    QCOMPARE(renamed.spec().id, QStringLiteral("two-lines")); // it was known by that
    // Also when it is edited once more: saved under another id it would be a second model, or take another one's place.
    const auto later = api::SpecDraft::fromDocument(core::parseJson(renamed.toJson()).value());
    QVERIFY(later);
    QCOMPARE(later->spec().id, QStringLiteral("two-lines"));
    QCOMPARE(later->spec().title, QStringLiteral("Other"));
}

void SpecDraftTest::changesAFieldWithinObjects()
{
    auto draft = draftOf(R"({"a/b":{"c~d":{"properties":"x"}}})");
    QVERIFY(change(draft, "/a~1b/c~0d/properties", "one-of:x,y"));
    QCOMPARE(at(draft, "/a~1b/c~0d/properties").kind, FieldKind::Choice);
}

void SpecDraftTest::turnsTheRoleOfSoundWithTheTask()
{
    auto draft = *api::SpecDraft::fromDocument(core::parseJson(R"({"id":"x","title":"X","task":"music","output":{},
        "input":{"properties":{"sound":{"type":"string","x-role":"melody"},"duration":{"type":"number",
        "x-role":"duration"}}}})")
                                                   .value());
    draft.setTask(ModelTask::Transcription);
    QVERIFY(!draft.spec().field(FieldRole::Melody));
    QCOMPARE(draft.spec().field(FieldRole::Audio)->kind, FieldKind::File);
    draft.setTask(ModelTask::Speech);
    QVERIFY(draft.spec().field(FieldRole::Voice));
    draft.setTask(ModelTask::Music);
    QCOMPARE(draft.spec().field(FieldRole::Melody)->pointer, QStringLiteral("/sound"));
}

QTEST_APPLESS_MAIN(SpecDraftTest)
#include "SpecDraftTest.moc"
