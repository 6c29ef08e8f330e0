#include "core/NameTemplate.h"

#include <QTest>

using namespace melodeck;

namespace {

core::NameFacts facts()
{
    core::NameFacts facts;
    facts.index = 3;
    facts.count = 12;
    facts.prompt = QStringLiteral("happy rock");
    facts.model = QStringLiteral("sketch");
    facts.created = QDateTime(QDate(2026, 3, 1), QTime(9, 5, 7));
    facts.seed = QStringLiteral("42");
    facts.name = QStringLiteral("chorus");
    facts.melody = QStringLiteral("ode to joy");
    facts.durationSeconds = 8.0;
    return facts;
}

} // namespace

class NameTemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEveryFieldThatItOffers_data();
    void fillsEveryFieldThatItOffers();
    void leavesAFieldThatItDoesNotKnow();
    void doesNotFillWhatAPromptHasInBraces();
    void takesItsFactsFromClipAndJob();
    void findsTheSeedThatWasDrawn();
    void makesAllNamesDifferent();
    void neverPlansANameThatIsTaken();
};

void NameTemplateTest::fillsEveryFieldThatItOffers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char* pattern, const char* filled) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(filled);
    };
    row("{index} {prompt}", "03 happy rock");
    row("{PROMPT}", "happy rock");
    row("{model}-{seed}", "sketch-42");
    row("{date} {time}", "2026-03-01 09-05-07");
    row("{name}/{melody}", "chorus/ode to joy");
    row("{duration}", "8s");
    row("no field", "no field");
    row("{prompt", "{prompt");
    row("{{prompt}}", "{happy rock}");
    row("", "");
}

void NameTemplateTest::fillsEveryFieldThatItOffers()
{
    QFETCH(QString, pattern);
    QFETCH(QString, filled);
    QCOMPARE(core::filledTemplate(pattern, facts()), filled);
    QCOMPARE(core::unknownFields(pattern), QStringList());
}

void NameTemplateTest::leavesAFieldThatItDoesNotKnow()
{
    const QString pattern = QStringLiteral("{promt} {seed} {promt} {tempo}");
    QCOMPARE(core::filledTemplate(pattern, facts()), QStringLiteral("{promt} 42 {promt} {tempo}"));
    QCOMPARE(core::unknownFields(pattern), (QStringList{QStringLiteral("{promt}"), QStringLiteral("{tempo}")}));
    for (const QString& field : core::nameFields()) {
        QCOMPARE(core::unknownFields(QStringLiteral("{%1}").arg(field)), QStringList());
        QVERIFY(core::filledTemplate(QStringLiteral("{%1}").arg(field), facts()) != QStringLiteral("{%1}").arg(field));
    }
}

void NameTemplateTest::doesNotFillWhatAPromptHasInBraces()
{
    core::NameFacts braces = facts();
    braces.prompt = QStringLiteral("a {seed} of %1");
    QCOMPARE(core::filledTemplate(QStringLiteral("{prompt} {index}"), braces), QStringLiteral("a {seed} of %1 03"));
}

void NameTemplateTest::takesItsFactsFromClipAndJob()
{
    core::Clip clip;
    clip.index = 1;
    clip.prompt = QStringLiteral("sad jazz");
    clip.durationSeconds = 2.54;
    core::JobRecord job;
    job.name = QStringLiteral("0007");
    job.recipe.model = QStringLiteral("musicgen-melody");
    job.recipe.fields = core::Json{{"prompts", {"a", "b"}}};
    job.recipe.files.push_back({});
    job.recipe.files.front().path = QStringLiteral("/home/zoë/hum.take 2.wav");
    job.answer.json = core::Json{{"seed", 18446744073709551615U}};
    job.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const core::NameFacts found = core::nameFactsOf(clip, job, 3);
    QCOMPARE(core::filledTemplate(QStringLiteral("{index}|{prompt}|{model}|{seed}|{name}|{melody}|{duration}"), found),
             QStringLiteral("2|sad jazz|musicgen-melody|18446744073709551615|0007|hum.take 2|2.5s"));
    QCOMPARE(found.created, job.created.toLocalTime());
    job.recipe.fields["seed"] = 7;
    QCOMPARE(core::nameFactsOf(clip, job, 3).seed, QStringLiteral("7"));
}

void NameTemplateTest::findsTheSeedThatWasDrawn()
{
    core::JobRecord job;
    job.recipe.fields = core::Json{{"prompts", {"a"}}};
    job.answer.json = core::Json{{"data", {"clip_0.wav"}}, {"sketch", {{"seed", 18446744073709551615U}}}};
    QCOMPARE(core::nameFactsOf({}, job, 1).seed, QStringLiteral("18446744073709551615"));
    job.recipe.fields["seed"] = -1; // leaves it to the model
    QCOMPARE(core::nameFactsOf({}, job, 1).seed, QStringLiteral("18446744073709551615"));
    job.recipe.fields["seed"] = "my own";
    QCOMPARE(core::nameFactsOf({}, job, 1).seed, QStringLiteral("my own"));
    job.recipe.fields = nullptr;
    job.answer.json = core::Json{{"seed", "0x2a"}};
    QCOMPARE(core::nameFactsOf({}, job, 1).seed, QStringLiteral("0x2a"));
    job.answer.json = core::Json::array({1});
    QCOMPARE(core::nameFactsOf({}, job, 1).seed, QString());
}

void NameTemplateTest::makesAllNamesDifferent()
{
    std::vector<core::NameFacts> clips(3, facts());
    clips[1].prompt = QStringLiteral("HAPPY Rock");
    const QStringList endings{QStringLiteral("wav"), QStringLiteral("wav"), QStringLiteral("flac")};
    QCOMPARE(core::plannedNames(QStringLiteral("{prompt}"), clips, endings, {}),
             (QStringList{QStringLiteral("happy rock.wav"), QStringLiteral("HAPPY Rock 2.wav"),
                          QStringLiteral("happy rock.flac")}));
    QCOMPARE(
        core::plannedNames(QString(), clips, endings, {}),
        (QStringList{QStringLiteral("clip 3.wav"), QStringLiteral("clip 3 2.wav"), QStringLiteral("clip 3.flac")}));
}

void NameTemplateTest::neverPlansANameThatIsTaken()
{
    const QStringList taken{QStringLiteral("happy rock.wav"), QStringLiteral("happy rock 2.wav")};
    QCOMPARE(core::plannedNames(QStringLiteral("{prompt}"), {facts()}, {QStringLiteral("wav")}, taken),
             QStringList{QStringLiteral("happy rock 3.wav")});
}

QTEST_GUILESS_MAIN(NameTemplateTest)
#include "NameTemplateTest.moc"
