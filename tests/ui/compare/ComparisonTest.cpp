#include "ui/compare/Comparison.h"

#include "audio/AudioFile.h"
#include "audio/LevelMatch.h"
#include "audio/Loudness.h"
#include "ui/player/FakeAudioOutput.h"
#include "ui/player/Player.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kRate = 48'000;
const QString kJob = QStringLiteral("job 1");
const QString kOtherJob = QStringLiteral("job 2");

/// A sine of so many decibels below full scale, with what is known of it.
core::Clip writeClip(const QString& folder, int index, double decibels, double seconds = 2.0)
{
    audio::AudioBuffer sound{kRate, 1, {}};
    sound.samples.resize(static_cast<std::size_t>(seconds * kRate));
    for (std::size_t at = 0; at < sound.samples.size(); ++at) {
        sound.samples[at] = static_cast<float>(audio::amplitudeOf(decibels) *
                                               std::sin(6.283185307 * 997.0 * static_cast<double>(at) / kRate));
    }
    core::Clip clip;
    clip.index = index;
    clip.path = QStringLiteral("%1/clip_%2.wav").arg(folder).arg(index);
    clip.prompt = QStringLiteral("prompt %1").arg(index);
    clip.durationSeconds = seconds;
    const auto loudness = audio::measureLoudness(sound);
    clip.loudnessLufs = loudness.integratedLufs;
    clip.truePeak = loudness.truePeak;
    QFile file(clip.path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qPrintable(clip.path));
    }
    file.write(audio::encodeWav16(sound));
    return clip;
}

} // namespace

/// Real rows and files, and a device whose clock the test turns.
class ComparisonTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            auto device = std::make_unique<FakeAudioOutput>();
            output = device.get();
            player = std::make_unique<Player>(std::move(device));
            deck = std::make_unique<ClipDeck>(*player);
            comparison = std::make_unique<Comparison>(*deck, *player);
            bar = std::make_unique<PlayerBar>(*player);
            QObject::connect(deck.get(), &ClipDeck::currentPeaksReady, bar.get(), &PlayerBar::setPeaks);
            QObject::connect(comparison.get(), &Comparison::hiddenLengthChanged, bar.get(),
                             &PlayerBar::setHiddenLength);
        }
        ClipRow* add(const QString& job, const core::Clip& clip)
        {
            rows.push_back(std::make_unique<ClipRow>(clip));
            deck->add(job, rows.back().get());
            return rows.back().get();
        }
        /// Five clips, from loud to soft, with their peaks read.
        void addFive()
        {
            for (int i = 0; i < 5; ++i) {
                add(kJob, writeClip(folder.path(), i, -4.0 - 5.0 * i));
            }
        }
        bool settles() const
        {
            return QTest::qWaitFor([this] { return player->state() != PlayerState::Loading; });
        }
        /// Loudness of what is heard over so many seconds.
        double heardLufs(double seconds) const
        {
            const auto before = output->channel(0).size();
            output->pump(static_cast<std::int64_t>(seconds * kRate));
            const auto all = output->channel(0);
            audio::AudioBuffer heard{kRate, 1, {}};
            heard.samples.assign(all.begin() + static_cast<std::ptrdiff_t>(before) + 480, all.end());
            return audio::measureLoudness(heard).integratedLufs.value_or(-99.0);
        }

        QTemporaryDir folder;
        FakeAudioOutput* output = nullptr;
        std::unique_ptr<Player> player;
        std::vector<std::unique_ptr<ClipRow>> rows;
        std::unique_ptr<ClipDeck> deck;
        std::unique_ptr<Comparison> comparison;
        std::unique_ptr<PlayerBar> bar;
    };

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.path()));
    }

    void anotherClipOfTheJobGoesOnAtTheSamePlace()
    {
        Desk desk;
        desk.addFive();
        desk.deck->play(kJob, 0);
        QVERIFY(desk.settles());
        desk.output->pump(kRate / 2);
        desk.deck->play(kJob, 3);
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QCOMPARE(desk.player->currentIndex(), 3);
        QCOMPARE(desk.player->position(), 0.5);
        desk.player->pause();
        desk.deck->play(kJob, 1); // while it is paused, too
        QVERIFY(desk.settles());
        QCOMPARE(desk.player->position(), 0.5);
        desk.deck->seek(kJob, 2, 1.25); // a click on its waveform
        QVERIFY(desk.settles());
        QCOMPARE(desk.player->currentIndex(), 2);
        QCOMPARE(desk.player->position(), 1.25);
    }

    void aClipOfAnotherJobBeginsAtItsBeginning()
    {
        Desk desk;
        desk.add(kJob, writeClip(desk.folder.path(), 0, -10.0));
        desk.add(kOtherJob, writeClip(desk.folder.path(), 1, -10.0));
        desk.deck->play(kJob, 0);
        QVERIFY(desk.settles());
        desk.output->pump(kRate / 2);
        desk.player->setRegion(core::TimeRegion{0.25, 1.0});
        desk.deck->play(kOtherJob, 1);
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QCOMPARE(desk.player->position(), 0.0);
        QVERIFY(!desk.player->region());
    }

    void whatHasEndedIsNotTheBeginningOfALongerClip()
    {
        Desk desk;
        desk.add(kJob, writeClip(desk.folder.path(), 0, -10.0, 1.0));
        desk.add(kJob, writeClip(desk.folder.path(), 1, -10.0, 2.0));
        desk.deck->play(kJob, 0);
        QVERIFY(desk.settles());
        desk.output->pump(kRate + 4800);
        QTRY_COMPARE(desk.player->state(), PlayerState::Paused);
        QCOMPARE(desk.player->position(), 1.0);
        desk.deck->play(kJob, 1);
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QCOMPARE(desk.player->position(), 0.0);
    }

    void regionAndLoopSurviveASwitch()
    {
        Desk desk;
        desk.addFive();
        desk.deck->select(kJob, 0);
        QTRY_COMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
        QVERIFY(desk.settles());
        const core::TimeRegion part{0.5, 1.0};
        Q_EMIT desk.bar->waveform()->regionEdited(part);
        desk.bar->waveform()->setRegion(part);
        desk.player->setLoop(LoopMode::On);
        desk.player->seek(0.5);
        desk.player->play();
        desk.output->pump(kRate / 4);
        desk.player->switchTo(2);
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QTRY_COMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
        QCOMPARE(desk.player->region(), std::optional(part));
        QCOMPARE(desk.bar->waveform()->region(), std::optional(part));
        // A quarter of a second to its end, and a quarter from its beginning.
        desk.output->pump(kRate / 2);
        QCOMPARE(desk.player->position(), 0.75);
    }

    void theWaveformDoesNotFlickerWhereItIsKnown()
    {
        Desk desk;
        desk.addFive();
        for (const int clip : {0, 1}) {
            desk.deck->select(kJob, clip);
            QTRY_COMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
        }
        desk.bar->waveform()->resize(400, 48);
        desk.bar->waveform()->showStretch({0.5, 1.0});
        desk.player->switchTo(0); // by key, not through the deck
        QCOMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
        QVERIFY(!desk.bar->waveform()->viewport().showsAll());
        desk.add(kOtherJob, writeClip(desk.folder.path(), 9, -10.0));
        desk.deck->select(kOtherJob, 9);
        QTRY_COMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
        QVERIFY2(desk.bar->waveform()->viewport().showsAll(), "another job's sound is shown as a whole");
    }

    void fiveClipsAreHeardEquallyLoud()
    {
        Desk desk;
        desk.addFive();
        desk.comparison->setMatching(Comparison::Matching::On);
        desk.deck->play(kJob, 0);
        QVERIFY(desk.settles());
        std::vector<double> heard;
        for (int i = 0; i < 5; ++i) {
            desk.player->switchTo(i);
            QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
            desk.player->seek(0.0);
            heard.push_back(desk.heardLufs(1.5));
        }
        const auto [least, most] = std::minmax_element(heard.begin(), heard.end());
        QVERIFY2(*most - *least < 0.1, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
    }

    void switchingItOffIsHeardAndWithoutAClick()
    {
        Desk desk;
        desk.addFive();
        desk.comparison->setMatching(Comparison::Matching::On);
        desk.deck->play(kJob, 4);
        QVERIFY(desk.settles());
        const double matched = desk.heardLufs(0.5);
        const auto before = desk.output->channel(0).size();
        desk.comparison->setMatching(Comparison::Matching::Off);
        desk.output->pump(kRate / 5); // it glides
        const double asItCame = desk.heardLufs(0.5);
        QVERIFY(std::abs(matched - asItCame - 20.0) < 0.3);
        QVERIFY(!desk.rows[4]->level());
        // No step is larger than the louder sine's own steepest.
        const auto all = desk.output->channel(0);
        const double steepest = audio::amplitudeOf(-4.0) * 6.283185307 * 997.0 / kRate * 1.05;
        for (std::size_t at = before; at < before + 4800; ++at) {
            QVERIFY(std::abs(all[at] - all[at - 1]) < steepest);
        }
    }

    void aClipThatComesLaterIsMatchedToo()
    {
        Desk desk;
        desk.comparison->setMatching(Comparison::Matching::On);
        const ClipRow* first = desk.add(kJob, writeClip(desk.folder.path(), 0, -30.0));
        desk.deck->select(kJob, 0);
        QVERIFY2(!first->level(), "alone there is nothing to match");
        core::Clip later = writeClip(desk.folder.path(), 1, -10.0);
        const core::Clip measured = later;
        later.loudnessLufs.reset();
        later.truePeak.reset();
        ClipRow* second = desk.add(kJob, later);
        QVERIFY(!first->level());
        QCOMPARE(desk.player->playlist().size(), std::size_t{2}); // its key works at once
        second->setClip(measured, ClipRow::Loudness::Known);
        desk.comparison->refreshLevels(kJob);
        QVERIFY(std::abs(*first->level() - 20.0) < 0.2);
        QVERIFY(std::abs(desk.player->current()->gain - 10.0) < 0.3);
        QCOMPARE(desk.comparison->level().decibels, first->level());
    }

    void asksOnceForLevelsThatNobodyMeasured()
    {
        Desk desk;
        core::Clip old = writeClip(desk.folder.path(), 0, -10.0);
        old.truePeak.reset();
        desk.add(kJob, old);
        desk.add(kOtherJob, writeClip(desk.folder.path(), 1, -10.0));
        QSignalSpy wanted(desk.comparison.get(), &Comparison::levelsWanted);
        desk.deck->select(kJob, 0);
        desk.deck->select(kOtherJob, 1);
        desk.deck->select(kJob, 0);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), kJob);
    }

    void oneKeyGoesToTheClipOfBeforeAndBack()
    {
        Desk desk;
        desk.addFive();
        QVERIFY(!desk.comparison->hasOther());
        desk.deck->play(kJob, 1);
        QVERIFY(desk.settles());
        desk.comparison->switchToOther(); // none before: the neighbour
        QVERIFY(desk.settles());
        QCOMPARE(desk.player->currentIndex(), 2);
        desk.player->switchTo(4);
        QVERIFY(desk.settles());
        desk.output->pump(kRate / 4);
        const double here = desk.player->position();
        desk.comparison->switchToOther();
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QCOMPARE(desk.player->currentIndex(), 2);
        QCOMPARE(desk.player->position(), here);
        desk.comparison->switchToOther();
        QCOMPARE(desk.player->currentIndex(), 4);
    }

    void oneKeyGoesBetweenThoseChosenAlsoOfTwoJobs()
    {
        Desk desk;
        desk.addFive();
        ClipRow* far = desk.add(kOtherJob, writeClip(desk.folder.path(), 9, -34.0));
        desk.comparison->setMatching(Comparison::Matching::On);
        desk.comparison->choose(PairChoice::Side::A, desk.rows[0]->clip().path);
        desk.comparison->choose(PairChoice::Side::B, far->clip().path);
        QVERIFY2(far->level() && std::abs(*far->level() - 30.0) < 0.2, "compared ones are equally loud");
        desk.deck->play(kJob, 0);
        QVERIFY(desk.settles());
        desk.output->pump(kRate / 4);
        desk.comparison->switchToOther();
        QTRY_COMPARE(desk.player->state(), PlayerState::Playing);
        QCOMPARE(desk.player->current()->path, far->clip().path);
        QCOMPARE(desk.player->position(), 0.25);
        desk.comparison->switchToOther();
        QCOMPARE(desk.player->current()->path, desk.rows[0]->clip().path);
        desk.comparison->choose(PairChoice::Side::B, far->clip().path); // no longer
        QVERIFY(!far->level());
    }

    void blindHidesTheOrderAndTheLevel()
    {
        Desk desk;
        desk.addFive();
        desk.deck->play(kJob, 2);
        QVERIFY(desk.settles());
        desk.output->pump(kRate / 2);
        desk.player->setRegion(core::TimeRegion{0.25, 1.0});
        desk.comparison->startBlind(kJob, 5);
        QVERIFY(desk.settles());
        QVERIFY2(!desk.player->wantsToPlay(), "what is heard while names go would be known");
        QCOMPARE(desk.player->position(), 0.0);
        QVERIFY(!desk.player->region());
        QCOMPARE(desk.player->current()->title, QStringLiteral("Clip A"));
        QVERIFY(desk.comparison->level().isForced);
        QVERIFY(!desk.comparison->level().decibels);
        const auto& order = desk.comparison->trial()->order();
        for (std::size_t at = 0; at < order.size(); ++at) {
            QCOMPARE(desk.player->playlist()[at].path, desk.rows[static_cast<std::size_t>(order[at])]->clip().path);
            QCOMPARE(desk.player->playlist()[at].title, QStringLiteral("Clip ") + QChar(u'A' + static_cast<int>(at)));
        }
        QVERIFY2(desk.rows[4]->level().value_or(0.0) > 19.0, "they are equally loud though nobody asked for it");
        QCOMPARE(desk.bar->waveform()->duration(), 2.0);
    }

    void revealingTellsTheVerdictAndBringsAllBack()
    {
        Desk desk;
        desk.addFive();
        desk.comparison->startBlind(kJob, 5);
        QSignalSpy ended(desk.comparison.get(), &Comparison::blindEnded);
        desk.comparison->reveal();
        QCOMPARE(ended.count(), 0); // nothing was said yet
        desk.comparison->place(3, 1);
        desk.player->switchTo(0);
        desk.comparison->placeCurrent(2);
        const int second = desk.comparison->trial()->order().front();
        QCOMPARE(desk.comparison->trial()->placeOf(second), 2);
        desk.comparison->reveal();
        QCOMPARE(ended.count(), 1);
        QVERIFY(!desk.comparison->trial());
        for (std::size_t at = 0; at < 5; ++at) {
            QCOMPARE(desk.player->playlist()[at].path, desk.rows[at]->clip().path);
            QVERIFY(!desk.rows[at]->isDisguised());
            QVERIFY(!desk.rows[at]->level());
        }
        QCOMPARE(desk.player->current()->title, desk.deck->currentRow()->title());
        QTRY_COMPARE(desk.bar->waveform()->content(), WaveformView::Content::Loaded);
    }

    void rowsThatComeBackShowWhatTheTransportHolds()
    {
        Desk desk;
        desk.addFive();
        desk.deck->select(kJob, 1);
        QVERIFY(desk.settles());
        const QString held = desk.player->current()->path;
        desk.deck->removeJob(kJob); // folded away
        QCOMPARE(desk.player->current()->path, held);
        desk.rows.clear();
        desk.addFive();
        QCOMPARE(desk.deck->currentRow(), desk.rows[1].get());
        const auto emphasis = [](const ClipRow& row) { return row.findChild<Card*>()->emphasis(); };
        QCOMPARE(emphasis(*desk.rows[1]), Card::Emphasis::Selected);
        QCOMPARE(emphasis(*desk.rows[0]), Card::Emphasis::None);
        QCOMPARE(desk.rows[1]->findChild<KeyBadge*>()->key(), QStringLiteral("2"));
        desk.deck->unload();
        QCOMPARE(desk.player->state(), PlayerState::Empty);
        QCOMPARE(emphasis(*desk.rows[1]), Card::Emphasis::None);
        QCOMPARE(desk.rows[1]->findChild<KeyBadge*>()->key(), QString());
    }

    void whenItsRowsGoABlindComparisonIsOver()
    {
        Desk desk;
        desk.addFive();
        desk.comparison->startBlind(kJob, 5);
        desk.comparison->place(0, 1);
        QSignalSpy ended(desk.comparison.get(), &Comparison::blindEnded);
        desk.comparison->forget(kJob);
        desk.deck->removeJob(kJob);
        QCOMPARE(ended.count(), 1);
        QVERIFY(ended[0][1].value<std::vector<BlindTrial::Verdict>>().empty());
        QVERIFY(!desk.comparison->hasOther());
        desk.comparison->startBlind(kJob, 5); // gone: nothing happens
        QVERIFY(!desk.comparison->trial());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(ComparisonTest)
#include "ComparisonTest.moc"
