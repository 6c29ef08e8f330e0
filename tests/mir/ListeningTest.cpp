#include "mir/corpus/Listening.h"

#include "engine/sketch/SoundFont.h"
#include "mir/corpus/GateListening.h"

#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

std::vector<WrittenTune> some(const std::vector<WrittenTune>& tunes, std::initializer_list<std::size_t> which)
{
    std::vector<WrittenTune> chosen;
    for (const std::size_t index : which) {
        chosen.push_back(tunes.at(index));
    }
    return chosen;
}

ListeningScore sumOf(const std::vector<std::function<ListeningRow()>>& parts)
{
    qInfo("%s", tableHead().c_str());
    ListeningScore sum;
    for (const ListeningRow& row : inParallel(parts)) {
        qInfo("%s", shown(row).c_str());
        sum.add(row.score);
    }
    return sum;
}

} // namespace

/// A part of what melodeck-listening measures, as a guard: recordings of which every note is known.
class ListeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryTimbre();
    void hearsRepeatsThatAreNotStruck();
    void keepsTheBarsOfAnUnevenPlayer();
    void tellsMelodiesFromOtherSounds();
    void followsWhatStandsOutOfAMix();
};

void ListeningTest::followsEveryTimbre()
{
    const auto font = engine::findSoundFont({}, engine::soundFontFolders());
    QVERIFY2(font.has_value(), font ? "" : qPrintable(font.error().message));
    const engine::FluidSynthRenderer renderer(*font);
    const std::vector<WrittenTune> tunes = some(publicDomainTunes(), {1, 3, 4});
    std::vector<std::function<ListeningRow()>> parts;
    for (const Timbre timbre : allTimbres) {
        parts.emplace_back([&, timbre] { return listenToTimbre(timbre, tunes, renderer); });
    }
    const ListeningScore score = sumOf(parts);
    QCOMPARE(score.recordings, 24);
    QCOMPARE(score.followed, 24);
    QVERIFY(score.meanF1At100() >= 0.97);
    QVERIFY(score.meanF1At50() >= 0.95);
    QCOMPARE(score.rightTempo, 24);
    QCOMPARE(score.rightMetre, 24);
    QVERIFY(score.rightKey >= 23);
    QVERIFY(score.rightDownbeats >= 23);
}

void ListeningTest::hearsRepeatsThatAreNotStruck()
{
    const auto font = engine::findSoundFont({}, engine::soundFontFolders());
    QVERIFY(font.has_value());
    const engine::FluidSynthRenderer renderer(*font);
    const std::vector<WrittenTune> tunes = some(publicDomainTunes(), {1, 7});
    std::vector<std::function<ListeningRow()>> parts;
    for (const Timbre timbre : {Timbre::Flute, Timbre::Violin}) {
        parts.emplace_back([&, timbre] { return listenToTimbre(timbre, tunes, renderer); });
    }
    const ListeningScore score = sumOf(parts);
    QCOMPARE(score.recordings, 4);
    QVERIFY(score.meanF1At100() >= 0.93);
    QCOMPARE(score.rightMetre, 4);
    QCOMPARE(score.rightDownbeats, 4);
}

void ListeningTest::keepsTheBarsOfAnUnevenPlayer()
{
    const ListeningScore score = sumOf({[] { return listenToWander(0.06, 0, publicDomainTunes()); },
                                        [] { return listenToWander(0.10, 0, publicDomainTunes()); }});
    QCOMPARE(score.recordings, 20);
    QVERIFY(score.rightBeats >= 19);
    QCOMPARE(score.rightMetre, 20);
    QVERIFY(score.rightDownbeats >= 17);
}

void ListeningTest::tellsMelodiesFromOtherSounds()
{
    const auto font = engine::findSoundFont({}, engine::soundFontFolders());
    QVERIFY(font.has_value());
    const engine::FluidSynthRenderer renderer(*font);
    for (const Sound sound : allSounds) {
        const GateScore score = listenToSounds(sound, 5, renderer);
        qInfo("%s", shown(sound, score).c_str());
        QCOMPARE(score.heard, 5);
        QVERIFY(score.named >= 4);
        QCOMPARE(score.followed, 0);
    }
}

void ListeningTest::followsWhatStandsOutOfAMix()
{
    const auto font = engine::findSoundFont({}, engine::soundFontFolders());
    QVERIFY(font.has_value());
    const engine::FluidSynthRenderer renderer(*font);
    const MixScore score = listenToMixes({"folk no drums", "sad jazz", "waltz"}, 2, renderer);
    qInfo("%s", shown(score).c_str());
    QCOMPARE(score.mixes, 6);
    QCOMPARE(score.followed, 6);
    QVERIFY(score.meanF1() >= 0.8);
}

QTEST_APPLESS_MAIN(ListeningTest)
#include "ListeningTest.moc"
