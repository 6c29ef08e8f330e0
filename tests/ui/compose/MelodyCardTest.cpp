#include "ui/compose/MelodyCard.h"

#include "audio/AudioFile.h"
#include "ui/compose/ConversionOptions.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TimeField.h"
#include "ui/widgets/WaveformMenu.h"
#include "ui/widgets/WaveformView.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

/// Listening takes its time under a sanitizer.
constexpr int kPatienceMs = 30'000;

constexpr int kRate = 44'100;

/// Frames that can all be told apart over a few seconds, and a tune that can be followed: a scale of decaying tones.
audio::AudioBuffer scale(double seconds, int channels)
{
    constexpr std::array<double, 8> kTones{261.63, 293.66, 329.63, 349.23, 392.0, 440.0, 493.88, 523.25};
    audio::AudioBuffer buffer{kRate, channels, {}};
    for (int frame = 0; frame < static_cast<int>(seconds * kRate); ++frame) {
        const double time = static_cast<double>(frame) / kRate;
        const auto note = static_cast<std::size_t>(time / 0.5);
        const double fade = std::exp(-2.0 * std::fmod(time, 0.5));
        const double sample = 0.6 * fade * std::sin(2.0 * std::numbers::pi * kTones.at(note % kTones.size()) * time);
        for (int channel = 0; channel < channels; ++channel) {
            buffer.samples.push_back(static_cast<float>(channel == 0 ? sample : -0.5 * sample));
        }
    }
    return buffer;
}

} // namespace

class MelodyCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void followsWhatIsTyped();
    void followsADragAndListensAfterIt();
    void understandsInTheTimeOfTheFile();
    void aNoticeGoesWhenItIsClosed();
    void saysWhatIsUnderstood();
    void offersNoCorrectionWhereNobodyTakesIt();
    void correctsWhatWasHeardAndGoesBack();
    void placesTheFirstBeatOnTheWaveform();
    void movesTheFirstBeatByKeysAndBeats();
    void keepsTheFirstBeatWhereItIsWhenTheRegionMoves();
    void standsLabelsOverTheirFieldsInLargePrint();
    void zoomsWithControlAndLeavesTheWheelToTheForm();
    void keepsAShorterRegionWhenOnlyTheFormatChanges();
    void carriesWishesForTheSoundIntoTheFormat();
    void offersAShorterFileFromItsOwnBeginning();

private:
    template <class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_card->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString music() const { return part<QLabel>("melodyMusic").text(); }
    /// Listens, for a model that takes corrections, and opens them.
    void openCorrections() const
    {
        MelodyTarget target;
        target.takesHints = true;
        m_card->setTarget(target);
        QTRY_VERIFY2_WITH_TIMEOUT(music().contains(QStringLiteral("bpm")), qPrintable(music()), kPatienceMs);
        part<QPushButton>("correctMelody").click();
        QVERIFY(part<QWidget>("melodyCorrections").isVisible());
    }
    void choose(const char* box, const QString& text) const
    {
        auto& combo = part<QComboBox>(box);
        combo.setCurrentIndex(combo.findText(text));
        Q_EMIT combo.activated(combo.currentIndex());
    }
    [[nodiscard]] bool hasBarLineAt(double seconds) const
    {
        const auto& lines = waveform().barLines();
        return std::any_of(lines.begin(), lines.end(),
                           [seconds](double line) { return std::abs(line - seconds) < 0.002; });
    }
    [[nodiscard]] WaveformView& waveform() const
    {
        return *m_card->findChild<WaveformView*>(QStringLiteral("melodyWaveform"));
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>(*qApp);
    std::unique_ptr<MelodyCard> m_card;
};

void MelodyCardTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    m_path = m_folder.filePath(QStringLiteral("tune.wav"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray wav = audio::encodeWav16(scale(12.0, 2));
    QCOMPARE(file.write(wav), wav.size());
}

void MelodyCardTest::init()
{
    m_card = std::make_unique<MelodyCard>();
    m_card->resize(320, 260);
    m_card->setTarget({MelodyTarget::Use::Tune, 8.0, core::AudioFormat{}});
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    m_card->setFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
}

void MelodyCardTest::followsWhatIsTyped()
{
    QSignalSpy changed(m_card.get(), &MelodyCard::changed);
    auto* start = m_card->findChild<TimeField*>(QStringLiteral("regionStart"));
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("0:03.5"));
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(m_card->region(), (core::TimeRegion{3.5, 8.0}));
    QCOMPARE(waveform().region(), std::optional(core::TimeRegion{3.5, 8.0}));
    QCOMPARE(changed.count(), 1);
    // The line that says what will be sent says so.
    QStringList words;
    for (const QLabel* label : m_card->findChildren<QLabel*>()) {
        words << label->text();
    }
    QVERIFY2(words.contains(QStringLiteral("sends 4.5 s as mono 32 kHz WAV")), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(QStringLiteral("288 kB")), qPrintable(words.join(u'|')));
}

void MelodyCardTest::followsADragAndListensAfterIt()
{
    QSignalSpy changed(m_card.get(), &MelodyCard::changed);
    const auto before = m_card->region();
    const QPoint grip(qRound(waveform().viewport().xOf(4.0)), 30);
    QTest::mousePress(&waveform(), Qt::LeftButton, Qt::ControlModifier, grip);
    QMouseEvent move(QEvent::MouseMove, QPointF(grip + QPoint(20, 0)), waveform().mapToGlobal(grip + QPoint(20, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(&waveform(), &move);
    QVERIFY(m_card->region().startSeconds > before.startSeconds); // while it is dragged
    QCOMPARE(changed.count(), 1);
    QTest::mouseRelease(&waveform(), Qt::LeftButton, Qt::ControlModifier, grip + QPoint(20, 0));
    // Whole frames, so that what is shown, played and sent is the same.
    const double frame = m_card->region().startSeconds * kRate;
    QVERIFY(std::abs(frame - std::round(frame)) < 1e-6);
}

void MelodyCardTest::understandsInTheTimeOfTheFile()
{
    auto* music = m_card->findChild<QLabel*>(QStringLiteral("melodyMusic"));
    QTRY_VERIFY2_WITH_TIMEOUT(music->text().contains(QStringLiteral("bpm")), qPrintable(music->text()), kPatienceMs);
    QVERIFY(waveform().hasNotes());
    QVERIFY(waveform().meter().has_value());
    QCOMPARE(waveform().notesShown(), WaveformView::Notes::Shown);
    // Heard again from another place, it is the same beat.
    const auto first = *waveform().meter();
    auto* start = m_card->findChild<TimeField*>(QStringLiteral("regionStart"));
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("4"));
    QTest::keyClick(start, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(waveform().meter() != first, kPatienceMs);
    const double beat = 0.5;
    const double off = std::remainder(waveform().meter()->firstDownbeatSeconds - first.firstDownbeatSeconds, beat);
    QVERIFY2(std::abs(off) < 0.06, qPrintable(QString::number(off)));
    QVERIFY(waveform().meter()->firstDownbeatSeconds > 1.5);
}

void MelodyCardTest::aNoticeGoesWhenItIsClosed()
{
    m_card->showNotice({core::ErrorCode::Unavailable, QStringLiteral("There is no microphone."), {}});
    QVERIFY(part<QWidget>("melodyNotice").isVisible());
    part<QPushButton>("closeMelodyNotice").click();
    QVERIFY(!part<QWidget>("melodyNotice").isVisible());
}

void MelodyCardTest::saysWhatIsUnderstood()
{
    QCOMPARE(music(), QStringLiteral("Listening…"));
    QTRY_VERIFY2_WITH_TIMEOUT(music().contains(QStringLiteral("bpm")), qPrintable(music()), kPatienceMs);
    QVERIFY2(music().contains(QStringLiteral("16 note")), qPrintable(music())); // of the eight seconds that are sent
    const auto& lines = waveform().barLines();
    QVERIFY(lines.size() >= 2);
    QVERIFY(std::is_sorted(lines.begin(), lines.end()));
    QVERIFY(lines.back() < 8.0);
    QSignalSpy wanted(m_card.get(), &MelodyCard::saveNotesRequested);
    part<QPushButton>("saveNotes").click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_card->music()->notes.size(), std::size_t{16});
    const QString told = part<QWidget>("melodyCard").accessibleDescription();
    QVERIFY2(told.contains(music()) && told.contains(QStringLiteral("bar")), qPrintable(told));
}

void MelodyCardTest::offersNoCorrectionWhereNobodyTakesIt()
{
    openCorrections();
    choose("melodyMeter", QStringLiteral("3/4"));
    QVERIFY2(music().contains(QStringLiteral("3/4")), qPrintable(music()));
    m_card->setTarget({MelodyTarget::Use::Tune, 8.0, core::AudioFormat{}});
    QVERIFY(!part<QWidget>("correctMelody").isVisible());
    QVERIFY(!part<QWidget>("melodyCorrections").isVisible());
    QCOMPARE(waveform().beatPlacing(), WaveformView::BeatPlacing::Off);
    QVERIFY2(!music().contains(QStringLiteral("3/4")), qPrintable(music())); // as it is heard there
    MelodyTarget target;
    target.takesHints = true;
    m_card->setTarget(target);
    QVERIFY2(music().contains(QStringLiteral("3/4")), qPrintable(music()));
}

void MelodyCardTest::correctsWhatWasHeardAndGoesBack()
{
    openCorrections();
    const QString heard = music();
    const auto meter = *waveform().meter();
    QVERIFY(!part<QWidget>("melodyAsHeard").isVisible());
    QSignalSpy changed(m_card.get(), &MelodyCard::changed);
    choose("melodyKey", QStringLiteral("A minor"));
    QCOMPARE(m_card->hints().key, std::optional(mir::Key{9, mir::Mode::Minor}));
    part<QPushButton>("twiceTempo").click();
    QVERIFY(std::abs(waveform().meter()->beatsPerMinute / meter.beatsPerMinute - 2.0) < 0.01);
    choose("melodyMeter", QStringLiteral("3/4"));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(waveform().meter()->beatsPerBar, 3);
    QVERIFY2(music().contains(QStringLiteral("A minor")) && music().contains(QStringLiteral("3/4")),
             qPrintable(music()));
    QVERIFY(part<QPushButton>("correctMelody").text().startsWith(QStringLiteral("Corrected")));
    // Half of it again is what was heard, and no correction.
    part<QPushButton>("halfTempo").click();
    QVERIFY(!m_card->hints().beatsPerMinute);
    auto& tempo = part<QDoubleSpinBox>("melodyTempo");
    tempo.setFocus();
    tempo.selectAll();
    QTest::keyClicks(&tempo, QStringLiteral("70"));
    QVERIFY(!m_card->hints().beatsPerMinute); // it is still typed
    QTest::keyClick(&tempo, Qt::Key_Return);
    QCOMPARE(m_card->hints().beatsPerMinute, std::optional(70.0));
    QCOMPARE(m_card->music()->key, (mir::Key{9, mir::Mode::Minor})); // what is saved is as corrected
    tempo.setValue(300.0);
    part<QPushButton>("halfTempo").setFocus();
    tempo.setValue(21.0); // there is no half of it, and the focus does not get lost
    QVERIFY(!part<QPushButton>("halfTempo").isEnabled());
    QVERIFY(tempo.hasFocus());
    part<QPushButton>("melodyAsHeard").click();
    QVERIFY(m_card->hints().isEmpty());
    QCOMPARE(music(), heard);
    QCOMPARE(*waveform().meter(), meter);
    QVERIFY(part<QPushButton>("correctMelody").text().startsWith(QStringLiteral("Correct…")));
    // Another recording is another melody.
    choose("melodyMeter", QStringLiteral("3/4"));
    m_card->setFile(m_path);
    QVERIFY(m_card->hints().isEmpty());
}

void MelodyCardTest::placesTheFirstBeatOnTheWaveform()
{
    openCorrections();
    const auto at = [this](double seconds) { return QPoint(qRound(waveform().viewport().xOf(seconds)), 30); };
    const auto region = m_card->region();
    QTest::mouseClick(&waveform(), Qt::LeftButton, {}, at(2.5) + QPoint(2, 0));
    QVERIFY(m_card->hints().firstBeatSeconds.has_value());
    const double onset = *m_card->hints().firstBeatSeconds;
    QVERIFY2(std::abs(onset - 2.5) < 0.06, qPrintable(QString::number(onset))); // at the note that begins there
    QVERIFY(hasBarLineAt(onset));
    QTest::mouseClick(&waveform(), Qt::LeftButton, Qt::ControlModifier, at(2.75));
    const double free = *m_card->hints().firstBeatSeconds;
    QVERIFY2(std::abs(free - 2.75) < waveform().viewport().secondsPerPixel(), qPrintable(QString::number(free)));
    QVERIFY(hasBarLineAt(free));
    QCOMPARE(m_card->region(), region); // its ends alone are dragged meanwhile
    part<QPushButton>("correctMelody").click();
    QTest::mouseClick(&waveform(), Qt::LeftButton, {}, at(4.0));
    QCOMPARE(m_card->hints().firstBeatSeconds, std::optional(free));
}

void MelodyCardTest::movesTheFirstBeatByKeysAndBeats()
{
    openCorrections();
    auto& first = part<QDoubleSpinBox>("melodyFirstBeat");
    const double before = first.value();
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Up);
    QVERIFY(std::abs(*m_card->hints().firstBeatSeconds - before - 0.01) < 0.002);
    QTest::keyClick(&first, Qt::Key_Down);
    QTest::keyClick(&first, Qt::Key_Down);
    QVERIFY(std::abs(*m_card->hints().firstBeatSeconds - before + 0.01) < 0.002);
    const double beat = waveform().meter()->secondsPerBeat();
    const double nudged = *m_card->hints().firstBeatSeconds;
    part<QPushButton>("beatLater").click();
    QVERIFY(std::abs(*m_card->hints().firstBeatSeconds - nudged - beat) < 0.02);
    QVERIFY(hasBarLineAt(*m_card->hints().firstBeatSeconds));
    part<QPushButton>("beatEarlier").click();
    QVERIFY(std::abs(*m_card->hints().firstBeatSeconds - nudged) < 0.02);
    for (const QWidget* control : part<QWidget>("melodyCorrections").findChildren<QWidget*>()) {
        QVERIFY2(control->focusPolicy() == Qt::NoFocus || !control->accessibleName().isEmpty() ||
                     !qobject_cast<const QPushButton*>(control) ||
                     !qobject_cast<const QPushButton*>(control)->text().isEmpty(),
                 control->metaObject()->className());
    }
}

void MelodyCardTest::keepsTheFirstBeatWhereItIsWhenTheRegionMoves()
{
    openCorrections();
    const double inFile = 3.0;
    QTest::mouseClick(&waveform(), Qt::LeftButton, {}, QPoint(qRound(waveform().viewport().xOf(inFile)), 30));
    const double placed = m_card->region().startSeconds + *m_card->hints().firstBeatSeconds;
    auto* start = m_card->findChild<TimeField*>(QStringLiteral("regionStart"));
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("1.5"));
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(m_card->region().startSeconds, 1.5);
    QVERIFY(std::abs(1.5 + *m_card->hints().firstBeatSeconds - placed) < 1e-6);
    QVERIFY(hasBarLineAt(placed));
    QTRY_VERIFY_WITH_TIMEOUT(music().contains(QStringLiteral("13 note")), kPatienceMs); // heard again
    QVERIFY(hasBarLineAt(placed));
    QVERIFY(m_card->music()->notes.front().onsetSeconds < 0.1); // of what is sent
}

void MelodyCardTest::standsLabelsOverTheirFieldsInLargePrint()
{
    setTextPercent(200);
    init(); // a card that is made so
    openCorrections();
    const auto ofTempo = [this]() -> const QLabel* {
        const auto labels = part<QWidget>("melodyCorrections").findChildren<QLabel*>();
        const auto found = std::find_if(labels.begin(), labels.end(), [this](const QLabel* label) {
            return label->buddy() == &part<QDoubleSpinBox>("melodyTempo");
        });
        return found == labels.end() ? nullptr : *found;
    };
    const QLabel* label = ofTempo();
    QVERIFY(label != nullptr);
    const QWidget* row = part<QDoubleSpinBox>("melodyTempo").parentWidget();
    const auto isAbove = [&] { return label->geometry().bottom() < row->geometry().top(); };
    const bool wentAbove = QTest::qWaitFor(isAbove);
    const int height = label->height();
    const int wanted = label->sizeHint().height();
    setTextPercent(100);
    QVERIFY(wentAbove);
    QCOMPARE(height, wanted);
}

void MelodyCardTest::zoomsWithControlAndLeavesTheWheelToTheForm()
{
    const auto turn = [this](Qt::KeyboardModifiers modifiers) {
        const QPointF at(100, 30);
        QWheelEvent event(at, waveform().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&waveform(), &event);
    };
    turn(Qt::NoModifier);
    QVERIFY(waveform().viewport().showsAll());
    QCOMPARE(waveform().ruler(), WaveformView::Ruler::Off);
    turn(Qt::ControlModifier);
    QVERIFY(!waveform().viewport().showsAll());
    QCOMPARE(waveform().ruler(), WaveformView::Ruler::Beats);
}

void MelodyCardTest::keepsAShorterRegionWhenOnlyTheFormatChanges()
{
    auto* end = m_card->findChild<TimeField*>(QStringLiteral("regionEnd"));
    end->setFocus();
    end->selectAll();
    QTest::keyClicks(end, QStringLiteral("3"));
    QTest::keyClick(end, Qt::Key_Return);
    m_card->setTarget({MelodyTarget::Use::Tune, 8.0, core::AudioFormat{32'000, 1, 16, core::Level::Normalised}});
    QCOMPARE(m_card->region(), (core::TimeRegion{0.0, 3.0}));
    m_card->setTarget({MelodyTarget::Use::Tune, 6.0, core::AudioFormat{}}); // more or less to be made: as much is sent
    QCOMPARE(m_card->region(), (core::TimeRegion{0.0, 6.0}));
}

void MelodyCardTest::offersAShorterFileFromItsOwnBeginning()
{
    m_card->setFile(m_path, core::TimeRegion{4.0, 12.0});
    QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
    QCOMPARE(m_card->region(), (core::TimeRegion{4.0, 12.0}));
    const QString shorter = m_folder.filePath(QStringLiteral("shorter.wav"));
    QFile file(shorter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(audio::encodeWav16(scale(6.0, 1))) > 0);
    file.close();
    m_card->setFile(shorter);
    QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody() && m_card->file() == shorter, kPatienceMs);
    QCOMPARE(m_card->region(), (core::TimeRegion{0.0, 6.0}));
}

void MelodyCardTest::carriesWishesForTheSoundIntoTheFormat()
{
    ConversionOptions options;
    const core::AudioFormat wanted{16'000, 1, 24};
    QCOMPARE(options.applied(wanted), wanted); // off, unless somebody asks
    QVERIFY(options.summary().isEmpty());
    QSignalSpy changed(&options, &ConversionOptions::changed);
    options.findChild<QAbstractButton*>(QStringLiteral("normaliseMelody"))->click();
    options.findChild<QAbstractButton*>(QStringLiteral("removeDcOffset"))->click();
    QCOMPARE(changed.count(), 2);
    const core::AudioFormat both = options.applied(wanted);
    QCOMPARE(both, (core::AudioFormat{16'000, 1, 24, core::Level::Normalised, core::DirectCurrent::Removed}));
    ConversionOptions other;
    other.setFrom(both);
    QCOMPARE(other.applied(wanted), both);
}

QTEST_MAIN(MelodyCardTest)
#include "MelodyCardTest.moc"
