#include "jobs/ClipParts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::jobs;

class ClipPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNotesOfTheClip();
    void readsTheStemsOfTheClip();
    void saysThatAnEngineKnowsNoParts();
    void takesNoNameForAPathElsewhere();
    void findsThePartsThatCameWithTheClip();
};

namespace {

const QString& folder()
{
    static const QString path = QStringLiteral("/made");
    return path;
}

core::Json answerWith(const core::Json& parts)
{
    core::Json answer = core::Json::object();
    answer["sketch"]["parts"] = parts;
    return answer;
}

} // namespace

void ClipPartsTest::readsTheNotesOfTheClip()
{
    const QByteArray midi = QByteArray("MThd") + QByteArray(10, '\0');
    const core::Json answer =
        answerWith(core::Json::array({{{"midi", "TVRoZA=="}}, {{"midi", midi.toBase64().toStdString()}}}));
    const auto parts = partsIn(answer, 1, PartsKind::Midi, folder());
    QVERIFY(parts.has_value());
    QCOMPARE(parts->midi, midi);
    QVERIFY(parts->stems.empty());
}

void ClipPartsTest::readsTheStemsOfTheClip()
{
    const core::Json stems =
        core::Json::array({{{"name", "lead"}, {"audio", "clip_2.wav"}}, {{"name", "drums"}, {"audio", "clip_3.wav"}}});
    const auto parts = partsIn(answerWith(core::Json::array({{{"stems", stems}}})), 0, PartsKind::Stems, folder());
    QVERIFY(parts.has_value());
    QCOMPARE(parts->stems.size(), std::size_t{2});
    QCOMPARE(parts->stems[1].name, QStringLiteral("drums"));
    QCOMPARE(parts->stems[1].path, QStringLiteral("/made/clip_3.wav"));
}

void ClipPartsTest::saysThatAnEngineKnowsNoParts()
{
    const core::Json midi = core::Json::array({{{"midi", "bm8gbWlkaQ=="}}});
    for (const core::Json& answer :
         {core::Json(), core::Json::array(), core::Json::object(), answerWith(nullptr), answerWith(core::Json::array()),
          answerWith(core::Json::array({1})), answerWith(midi)}) {
        for (const PartsKind kind : {PartsKind::Midi, PartsKind::Stems}) {
            const auto parts = partsIn(answer, 0, kind, folder());
            QVERIFY(!parts.has_value());
            QCOMPARE(parts.error().code, core::ErrorCode::Unavailable);
            QVERIFY(parts.error().message.contains(QStringLiteral("Nothing was saved")));
        }
    }
    QVERIFY(!partsIn(answerWith(midi), 1, PartsKind::Midi, folder()).has_value());
}

void ClipPartsTest::takesNoNameForAPathElsewhere()
{
    for (const char* name : {"../clip_1.wav", "/etc/passwd", "", "a/b.wav"}) {
        const core::Json stems = core::Json::array({{{"name", "lead"}, {"audio", name}}});
        QVERIFY2(!partsIn(answerWith(core::Json::array({{{"stems", stems}}})), 0, PartsKind::Stems, folder()), name);
    }
}

void ClipPartsTest::findsThePartsThatCameWithTheClip()
{
    const QTemporaryDir kept;
    core::Clip clip;
    clip.path = kept.filePath(QStringLiteral("clip_0.wav"));
    core::Answer answer;
    answer.json = answerWith(
        core::Json::array({{{"stems", core::Json::array({{{"name", "lead"}, {"audio", "clip_0.part_1.wav"}}})}}}));
    // Its file is gone.
    QVERIFY(!partsAtHand(answer, clip, PartsKind::Stems));
    QFile file(kept.filePath(QStringLiteral("clip_0.part_1.wav")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("RIFF") == 4);
    const auto parts = partsAtHand(answer, clip, PartsKind::Stems);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->stems.front().path, file.fileName());
    QCOMPARE(parts->likeness, ClipParts::Likeness::Same);
    QVERIFY(!partsAtHand(answer, clip, PartsKind::Midi));
    clip.index = 1;
    QVERIFY(!partsAtHand(answer, clip, PartsKind::Stems));
}

QTEST_APPLESS_MAIN(ClipPartsTest)
#include "ClipPartsTest.moc"
