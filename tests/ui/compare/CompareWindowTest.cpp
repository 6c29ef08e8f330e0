#include "audio/AudioFile.h"
#include "audio/LevelMatch.h"
#include "core/Settings.h"
#include "store/Library.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/compare/Comparison.h"
#include "ui/player/LevelMeter.h"
#include "ui/player/PlayerBar.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace melodeck;
namespace scripts = support::scripts;

namespace {

constexpr int kLimitMs = 60'000;
constexpr int kRate = 32'000;
const QStringList kPrompts{QStringLiteral("zither"), QStringLiteral("bagpipe"), QStringLiteral("theremin")};

QByteArray wav(double decibels, double seconds)
{
    audio::AudioBuffer sound{kRate, 1, {}};
    sound.samples.resize(static_cast<std::size_t>(seconds * kRate));
    for (std::size_t at = 0; at < sound.samples.size(); ++at) {
        sound.samples[at] = static_cast<float>(audio::amplitudeOf(decibels) *
                                               std::sin(6.283185307 * 997.0 * static_cast<double>(at) / kRate));
    }
    return audio::encodeWav16(sound);
}

/// Three clips that all differ in loudness and length.
QByteArray answer()
{
    QByteArrayList clips;
    for (const auto& [decibels, seconds] : {std::pair{-6.0, 1.0}, std::pair{-16.0, 1.5}, std::pair{-26.0, 1.25}}) {
        clips << '"' + wav(decibels, seconds).toBase64() + '"';
    }
    return "{\"data\": [" + clips.join(',') + "]}";
}

/// All that a widget and what is in it say, to eyes and to ears, shown or not.
QStringList wordsOf(const QObject& widget)
{
    QStringList words;
    const auto children = widget.findChildren<QObject*>();
    for (const QObject* each : children + QObjectList{const_cast<QObject*>(&widget)}) {
        for (const char* property : {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis",
                                     "accessibleName", "accessibleDescription", "placeholderText"}) {
            words << each->property(property).toString();
        }
        if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QObject*>(each))) {
            for (const auto part :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                words << spoken->text(part);
            }
        }
    }
    words.removeAll(QString());
    return words;
}

} // namespace

/// The whole window, with a model that answers what the test wants.
class CompareWindowTest final : public QObject
{
    Q_OBJECT

    struct Program
    {
        explicit Program(const QString& library)
            : fixture(library, QStringLiteral("no-engine"))
        {
            server.route("/predict", scripts::fixed(200, answer(), "Content-Type: application/json\r\n"));
            fixture.window.resize(1360, 860);
            fixture.window.show();
        }
        /// A job with three clips, whose levels are known.
        QString run()
        {
            core::Recipe recipe;
            recipe.model = QStringLiteral("musicgen-melody");
            recipe.endpoint.kind = core::EndpointKind::Custom;
            recipe.endpoint.url = server.url("/predict");
            for (const QString& prompt : kPrompts) {
                recipe.fields["prompts"].push_back(prompt.toStdString());
            }
            const QString id = fixture.queue.submit(recipe);
            fixture.window.findChild<QAbstractButton*>(QStringLiteral("startWithout"))->click();
            return id;
        }
        bool isMeasured(const QString& id) const
        {
            return QTest::qWaitFor(
                [this, &id] {
                    const auto job = fixture.queue.find(id);
                    return job && core::isFinished(job->state) && job->answer.clips.size() == 3 &&
                           std::all_of(job->answer.clips.begin(), job->answer.clips.end(),
                                       [](const core::Clip& clip) { return clip.truePeak.has_value(); });
                },
                kLimitMs);
        }
        ui::ResultsPanel& results() const { return *fixture.window.findChild<ui::ResultsPanel*>(); }
        ui::Comparison& comparison() const { return results().comparison(); }
        QAbstractButton* button(const char* name) const { return fixture.find<QAbstractButton>(name); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(&fixture.window, key, modifiers);
        }

        support::FaultyServer server;
        tests::WindowFixture fixture;
    };

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void levelsAreMatchedFromTheStartAndSaidInRowAndPlayer()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        ui::JobBlock* block = program.results().block(id);
        QTRY_VERIFY(block->rows()[2]->level().has_value());
        QVERIFY(std::abs(*block->rows()[2]->level() - 20.0) < 0.2);
        QTRY_VERIFY(wordsOf(*block->rows()[2]).join(QLatin1Char(' ')).contains(QStringLiteral("+20.0 dB")));
        // "0.0 dB" would be a line more in every row where there is nothing to say.
        QVERIFY(!wordsOf(*block->rows()[0]).join(QLatin1Char(' ')).contains(QStringLiteral(" dB")));
        program.results().select(id, 2);
        QTRY_VERIFY(wordsOf(*program.fixture.find<QWidget>("player")).contains(QStringLiteral("+20.0 dB")));
        program.key(Qt::Key_M);
        QVERIFY(!program.button("matchLevel")->isChecked());
        QVERIFY(!block->rows()[2]->level());
        QVERIFY(!wordsOf(*program.fixture.find<QWidget>("player")).contains(QStringLiteral("+20.0 dB")));
        QCOMPARE(program.fixture.player.current()->gain, 1.0);
        QVERIFY2(!core::Settings().matchesLevel(), "it is kept");
        program.button("matchLevel")->click();
        QVERIFY(core::Settings().matchesLevel());
        QVERIFY(block->rows()[2]->level());
    }

    void nothingTellsWhichIsWhichBeforeReveal()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        program.comparison().choose(ui::PairChoice::Side::A, program.results().block(id)->rows()[1]->clip().path);
        program.results().select(id, 1);
        QTRY_VERIFY(program.button("compareBlind")->isVisible());
        program.button("compareBlind")->click();
        QVERIFY(program.comparison().isBlind(id));
        // However one goes through them.
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_End, Qt::Key_2, Qt::Key_End, Qt::Key_3, Qt::Key_End, Qt::Key_X,
                                  Qt::Key_Right, Qt::Key_M}) {
            program.key(key);
            QTRY_VERIFY(program.fixture.player.state() != ui::PlayerState::Loading);
            QVERIFY(program.comparison().isCurrentHidden());
            checkNothingLeaks(program);
        }
        QVERIFY2(program.comparison().level().isForced && program.button("matchLevel")->isChecked(), "M is of no use");
        // Shortcuts that would name the clip.
        const auto actions = program.fixture.window.actions();
        for (QAction* action : actions) {
            if (action->text().contains(QStringLiteral("lip"))) { // Save clip, Save all clips, Star clip
                action->trigger();
            }
        }
        checkNothingLeaks(program);
        QVERIFY(program.fixture.window.findChild<QDialog*>() == nullptr);
    }

    void aTrialPromisesEqualLevelsOnlyWhereTheyAre()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const auto begin = [&program] {
            const QString id = program.run();
            const auto isHeard = [&program, &id] {
                const auto* block = program.results().block(id);
                return block != nullptr && block->rows().size() == 3 &&
                       std::all_of(block->rows().begin(), block->rows().end(),
                                   [](const ui::ClipRow* row) { return row->clip().truePeak.has_value(); });
            };
            return QTest::qWaitFor(isHeard, kLimitMs) ? id : QString();
        };
        const auto task = [&program](const QString& id) {
            program.results().select(id, 0);
            program.results().compareBlind();
            return wordsOf(*program.results().block(id)).join(QLatin1Char(' '));
        };
        const QString promise = QStringLiteral("All are equally loud");
        QVERIFY(task(begin()).contains(promise));
        program.comparison().cancelBlind();
        QByteArrayList clips;
        for (const double seconds : {1.0, 1.5, 0.2}) { // the last is shorter than loudness is measured by
            clips << '"' + wav(-10.0, seconds).toBase64() + '"';
        }
        program.server.route("/predict", scripts::fixed(200, "{\"data\": [" + clips.join(',') + "]}",
                                                        "Content-Type: application/json\r\n"));
        const QString told = task(begin());
        QVERIFY2(!told.contains(promise) && told.contains(QStringLiteral("some are too short")), qPrintable(told));
    }

    void theVerdictIsShownAndIsThereAtTheNextStart()
    {
        const QTemporaryDir library;
        QString id;
        QString best;
        {
            Program program(library.path());
            id = program.run();
            QVERIFY(program.isMeasured(id));
            program.key(Qt::Key_B);
            QVERIFY(program.comparison().isBlind(id));
            QVERIFY(!program.button("revealBlind")->isEnabled());
            const auto order = program.comparison().trial()->order();
            ui::JobBlock* block = program.results().block(id);
            // Rows stand in the shuffled order.
            QCoreApplication::processEvents();
            for (std::size_t at = 1; at < order.size(); ++at) {
                QVERIFY(block->rowOf(order[at - 1])->y() < block->rowOf(order[at])->y());
            }
            program.key(Qt::Key_2);
            QTRY_VERIFY(program.fixture.player.state() != ui::PlayerState::Loading);
            program.key(Qt::Key_1, Qt::ControlModifier); // what plays is the best
            auto* second = block->rowOf(order[0])->findChild<QAbstractButton*>(QStringLiteral("place2"));
            QTest::keyClick(second, Qt::Key_Space);
            QVERIFY(second->isChecked());
            best = kPrompts[order[1]];
            program.key(Qt::Key_B); // goes to what ends it
            QCOMPARE(program.fixture.window.focusWidget(), program.button("revealBlind"));
            program.button("revealBlind")->click();
            QVERIFY(!program.comparison().trial());
            const QString words = wordsOf(*block).join(QLatin1Char(' '));
            QVERIFY2(words.contains(QStringLiteral("1st: Clip B was ") + best), qPrintable(words));
            QVERIFY(words.contains(QStringLiteral("2nd: Clip A was ") + kPrompts[order[0]]));
            QCOMPARE(program.fixture.player.current()->title, best);
            QTRY_COMPARE(program.fixture.queue.find(id)->answer.clips.size(), std::size_t{3});
        }
        Program again(library.path());
        again.fixture.window.loadInBackground();
        QTRY_VERIFY_WITH_TIMEOUT(again.results().block(id) != nullptr, kLimitMs);
        for (const ui::ClipRow* row : again.results().block(id)->rows()) {
            const QString words = wordsOf(*row).join(QLatin1Char(' '));
            QCOMPARE(words.contains(QStringLiteral("blind: 1st of 3")), row->title() == best);
            QVERIFY2(words.contains(QStringLiteral("blind: ")), qPrintable(words));
        }
    }

    void cancelledItLeavesNoVerdict()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        program.key(Qt::Key_B);
        program.comparison().place(0, 1);
        program.button("cancelBlind")->click();
        QVERIFY(!program.comparison().trial());
        QCOMPARE(program.results().block(id)->accessibleName(), kPrompts.join(QStringLiteral(", ")));
        for (const core::Clip& clip : program.fixture.queue.find(id)->answer.clips) {
            QVERIFY(!clip.blind);
        }
        QVERIFY(program.button("compareBlind")->isVisible());
        QVERIFY(!wordsOf(*program.results().block(id)).join(QLatin1Char(' ')).contains(QStringLiteral("blind: ")));
    }

    void aClearedJobEndsItsComparison()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        program.key(Qt::Key_B);
        QVERIFY(program.comparison().isBlind(id));
        program.results().clearDone();
        QVERIFY(!program.comparison().trial());
        QVERIFY(program.fixture.player.current()->title != QStringLiteral("Clip A"));
    }

    void olderClipsWithoutATruePeakAreMeasuredWhenTheyAreWanted()
    {
        const QTemporaryDir library;
        QString id;
        {
            Program program(library.path());
            id = program.run();
            QVERIFY(program.isMeasured(id));
        }
        {
            auto opened = store::Library::open(library.path());
            core::JobRecord job = (*opened)->page(1)->front();
            for (core::Clip& clip : job.answer.clips) {
                clip.truePeak.reset();
            }
            QVERIFY((*opened)->save(job));
        }
        {
            Program program(library.path());
            program.fixture.window.loadInBackground();
            QTRY_VERIFY_WITH_TIMEOUT(program.results().block(id) != nullptr, kLimitMs);
            QVERIFY(program.isMeasured(id)); // the newest is selected, and so wanted
            QTRY_VERIFY(program.results().block(id)->rows()[0]->level().has_value());
        }
        auto opened = store::Library::open(library.path());
        const core::JobRecord kept = (*opened)->page(1)->front();
        for (const core::Clip& clip : kept.answer.clips) {
            QVERIFY(clip.truePeak.value_or(0.0) > 0.01);
        }
    }

    void theFocusGoesWithTheClipThatAKeySwitchesTo()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        QTRY_VERIFY(program.results().block(id) != nullptr && program.results().block(id)->rows().size() == 3);
        const auto rows = program.results().block(id)->rows();
        program.fixture.window.activateWindow();
        rows[0]->focusPlay();
        QTRY_VERIFY(rows[0]->isPlayFocused());
        program.key(Qt::Key_2);
        QVERIFY(rows[1]->isPlayFocused()); // so that Space is about what is heard
        program.fixture.find<QLineEdit>("prompt1")->setFocus();
        program.fixture.player.switchTo(2);
        QVERIFY(!rows[2]->isPlayFocused()); // whoever types goes on typing
    }

    void singleKeysDoNotActWhileTyping()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        const QString before = program.fixture.player.current()->path;
        auto* prompt = program.fixture.find<QLineEdit>("prompt1");
        prompt->setFocus();
        prompt->clear();
        QTest::keyClicks(prompt, QStringLiteral("mxbl"));
        QCOMPARE(prompt->text(), QStringLiteral("mxbl"));
        QVERIFY(program.button("matchLevel")->isChecked());
        QVERIFY(!program.comparison().trial());
        QCOMPARE(program.fixture.player.current()->path, before);
        QCOMPARE(program.fixture.player.loop(), ui::LoopMode::Off);
    }

    void nothingIsCutAtTheSmallestSize()
    {
        const QTemporaryDir library;
        Program program(library.path());
        const QString id = program.run();
        QVERIFY(program.isMeasured(id));
        program.fixture.window.resize(800, 560);
        program.key(Qt::Key_B);
        QTest::qWait(0);
        const QRect inside = program.fixture.window.rect();
        QCOMPARE(inside.size(), QSize(800, 560));
        const auto buttons = program.fixture.window.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            const QPoint corner = button->mapTo(&program.fixture.window, QPoint(0, 0));
            const QByteArray name = button->objectName().toUtf8();
            if (!button->isVisible()) {
                continue;
            }
            QVERIFY2(corner.x() >= 0 && corner.x() + button->width() <= inside.width(), name.constData());
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), name.constData());
        }
        QVERIFY(program.button("compareOther")->isVisible());
        QVERIFY(program.button("place3")->isVisible());
        QVERIFY(!program.button("place3")->visibleRegion().isEmpty());
        QVERIFY2(program.button("loop")->width() < 50, "an icon");
    }

private:
    static void checkNothingLeaks(const Program& program)
    {
        QStringList secrets = kPrompts;
        secrets << QStringLiteral("clip_") << QStringLiteral("LUFS") << QStringLiteral("+20.0 dB")
                << QStringLiteral("+10.0 dB") << QStringLiteral("1.0 s") << QStringLiteral("1.3 s")
                << QStringLiteral("0:01.2") << QStringLiteral("0:01.3") << QStringLiteral("0:01.5")
                << QStringLiteral("Compared as");
        const QStringList words = wordsOf(program.fixture.window);
        QVERIFY2(words.size() > 100, "the walk found hardly anything");
        for (const QString& word : words) {
            for (const QString& secret : secrets) {
                QVERIFY2(!word.contains(secret), qPrintable(word));
            }
        }
        const auto waves = program.results().findChildren<ui::WaveformView*>();
        QCOMPARE(waves.size(), 3);
        for (const ui::WaveformView* wave : waves) {
            QVERIFY(!wave->isVisible());
        }
        // Flat, and as long as the shortest whichever plays.
        auto* bar = program.fixture.find<ui::PlayerBar>("player");
        QCOMPARE(bar->waveform()->duration(), 1.0);
        QVERIFY(!program.button("spectrum")->isVisible());
        bar->setMeter(mir::Meter{120.0, 4, 0.0});
        QVERIFY2(!bar->waveform()->meter(), "its bars would tell it from the others");
        QVERIFY(!bar->findChild<ui::LevelMeter*>()->words().contains(QStringLiteral("highest")));
        // A screen reader goes by the order of the children.
        QString letters;
        const auto rows = program.results().findChildren<ui::ClipRow*>();
        for (const ui::ClipRow* row : rows) {
            letters += row->title().right(1);
        }
        QCOMPARE(letters, QStringLiteral("ABC"));
    }

    support::OwnHome m_home;
};

QTEST_MAIN(CompareWindowTest)
#include "CompareWindowTest.moc"
