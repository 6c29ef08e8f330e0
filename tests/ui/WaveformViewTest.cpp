#include "ui/widgets/WaveformView.h"

#include "audio/AudioFile.h"
#include "audio/PeakBuilder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/WaveformPainter.h"

#include <QAccessible>
#include <QFile>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

/// 20 s: silence, then full level from the middle on.
audio::Peaks halfSilent()
{
    audio::AudioBuffer buffer{1000, 1, std::vector<float>(20000, 0.0F)};
    std::fill(buffer.samples.begin() + 10000, buffer.samples.end(), 0.8F);
    return audio::computePeaks(buffer, 10);
}

/// What was painted since clear().
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    void clear() { m_painted = {}; }
    [[nodiscard]] const QRegion& painted() const { return m_painted; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }

private:
    QRegion m_painted;
};

} // namespace

class WaveformViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void drawsSilenceThinAndSoundTall();
    void drawsBarsOnWholePixelsAtEveryRatio_data();
    void drawsBarsOnWholePixelsAtEveryRatio();
    void seeksByClickAndDrag();
    void seeksByKey_data();
    void seeksByKey();
    void leavesClicksToItsRowWithoutSeeking();
    void dragsTheEndsOfARegion();
    void movesARegionByMouse();
    void movesARegionByKey();
    void keepsARegionInsideTheFile();
    void repaintsOnlyWhereThePlayheadWas();
    void runsFromLeftToRightInEveryDirection();
    void isASliderToAScreenReader();
    void isAPictureWhereNothingCanBeDone();
    void staysEmptyAndLoadingWithoutPeaks();
    void zoomsAtThePointer();
    void leavesTheWheelToWhatItLiesInWithoutZooming();
    void zoomsByKey();
    void scrollsAlong();
    void followsThePlayheadOutOfAPart();
    void movesARegionByAPixelInACloseLook();
    void drawsARegionAndTakesItAway();
    void snapsToBeatsUnlessControlIsHeld();
    void cutsWhereThereIsNoClick();
    void snapsWhatWasCutToWholeFramesMeanwhile();
    void saysHowLongTheRegionIs();
    void paintsThreeHoursWithoutTouchingTheFile();
    void keepsARegionAsShortAsItMayBe();
    void drawsSingleSamplesOfACloseLook();
    void looksCloserThanThePeaksOfAVeryLongSound();
    void showsBothChannelsWhereThereIsRoom();
    void tellsWhatWasPlayedOfARegion();
    void showsTheSpectrumBeneathTheWaveform();
    void showsNotesWhereTheySound();
    void saysHowLoudAFrequencyIs();

private:
    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>(*qApp);
    std::unique_ptr<WaveformView> m_view;
};

void WaveformViewTest::init()
{
    m_theme->setScheme(ColorScheme::Light);
    m_view = std::make_unique<WaveformView>();
    m_view->resize(400, 60);
    m_view->setPeaks(halfSilent());
    m_view->setSeeking(WaveformView::Seeking::On);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void WaveformViewTest::drawsSilenceThinAndSoundTall()
{
    const auto geometry = BarGeometry::forRatio(1.0);
    const auto heights = barHeights(halfSilent(), QSize(400, 60), geometry);
    QCOMPARE(static_cast<int>(heights.size()), geometry.countFor(400));
    const auto middle = heights.size() / 2;
    QVERIFY(std::all_of(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(middle) - 1,
                        [](int height) { return height == 2; }));
    QVERIFY(std::all_of(heights.begin() + static_cast<std::ptrdiff_t>(middle) + 1, heights.end(),
                        [](int height) { return height >= 48 && height <= 60; }));
    // Noise at −60 dB is not drawn as if it were music.
    audio::AudioBuffer noise{1000, 1, std::vector<float>(1000, 0.001F)};
    const auto quiet = barHeights(audio::computePeaks(noise, 10), QSize(400, 60), geometry);
    QVERIFY(std::all_of(quiet.begin(), quiet.end(), [](int height) { return height == 2; }));
}

void WaveformViewTest::drawsBarsOnWholePixelsAtEveryRatio_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        QTest::newRow(qPrintable(QString::number(ratio))) << ratio;
    }
}

void WaveformViewTest::drawsBarsOnWholePixelsAtEveryRatio()
{
    QFETCH(double, ratio);
    const auto geometry = BarGeometry::forRatio(ratio);
    QImage image(300, 100, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    const std::vector<int> heights(static_cast<std::size_t>(geometry.countFor(300)), 40);
    paintBars(painter, heights, geometry, 0, static_cast<int>(heights.size()), 100, ratio, Qt::black);
    painter.end();
    for (int x = 0; x < 300; ++x) {
        const bool bar = x % geometry.pitchPixels < geometry.barPixels;
        QCOMPARE(image.pixelColor(x, 50).name(), QColor(bar ? Qt::black : Qt::white).name());
        QCOMPARE(image.pixelColor(x, 29).name(), QColor(Qt::white).name());
        QCOMPARE(image.pixelColor(x, 70).name(), QColor(Qt::white).name());
    }
}

void WaveformViewTest::seeksByClickAndDrag()
{
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(100, 30));
    QCOMPARE(seeks.takeLast()[0].toDouble(), 5.0);
    QTest::mouseMove(m_view.get(), QPoint(200, 30));
    QCOMPARE(seeks.takeLast()[0].toDouble(), 10.0);
    QTest::mouseMove(m_view.get(), QPoint(900, 30));
    QCOMPARE(seeks.takeLast()[0].toDouble(), 20.0);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(900, 30));
}

void WaveformViewTest::seeksByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<double>("expected");
    const Qt::KeyboardModifiers none;
    QTest::newRow("right") << int(Qt::Key_Right) << none << 13.0;
    QTest::newRow("left") << int(Qt::Key_Left) << none << 3.0;
    QTest::newRow("shift right") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 9.0;
    QTest::newRow("shift left") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 7.0;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << none << 10.0;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << none << 6.0;
    QTest::newRow("home") << int(Qt::Key_Home) << none << 0.0;
    QTest::newRow("end") << int(Qt::Key_End) << none << 20.0;
}

void WaveformViewTest::seeksByKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(double, expected);
    m_view->setPosition(8.0);
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(seeks.count(), 1);
    QCOMPARE(seeks[0][0].toDouble(), expected);
}

void WaveformViewTest::leavesClicksToItsRowWithoutSeeking()
{
    m_view->setSeeking(WaveformView::Seeking::Off);
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QMouseEvent press(QEvent::MouseButtonPress, QPointF(9, 9), QPointF(9, 9), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &press);
    QVERIFY(!press.isAccepted());
    QCOMPARE(seeks.count(), 0);
    QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
}

void WaveformViewTest::dragsTheEndsOfARegion()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    QSignalSpy changes(m_view.get(), &WaveformView::regionChanged);
    QSignalSpy edits(m_view.get(), &WaveformView::regionEdited);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(300, 30));
    QCOMPARE(m_view->region()->endSeconds, 15.0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(edits.count(), 0);
    // Past the other end: it stops at the shortest region.
    QTest::mouseMove(m_view.get(), QPoint(10, 30));
    QCOMPARE(m_view->region()->endSeconds, 5.1);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(10, 30));
    QCOMPARE(edits.count(), 1);
    QCOMPARE(m_view->region()->startSeconds, 5.0);
}

void WaveformViewTest::movesARegionByMouse()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(150, 30));
    QTest::mouseMove(m_view.get(), QPoint(190, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(190, 30));
    QCOMPARE(*m_view->region(), (core::TimeRegion{7.0, 12.0}));
    QCOMPARE(seeks.count(), 0);
    // A click that moves nothing is a click.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QCOMPARE(seeks.count(), 1);
    QCOMPARE(*m_view->region(), (core::TimeRegion{7.0, 12.0}));
}

void WaveformViewTest::movesARegionByKey()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    QSignalSpy edits(m_view.get(), &WaveformView::regionEdited);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->region()->startSeconds - 5.1) < 1e-9);
    QVERIFY(std::abs(m_view->region()->endSeconds - 10.1) < 1e-9);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->region()->endSeconds - 10.0) < 1e-9);
    QCOMPARE(edits.count(), 2);
    m_view->setSeeking(WaveformView::Seeking::Off);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(edits.count(), 3);
}

void WaveformViewTest::keepsARegionInsideTheFile()
{
    m_view->setRegion(core::TimeRegion{-3.0, 99.0});
    QCOMPARE(*m_view->region(), (core::TimeRegion{0.0, 20.0}));
    m_view->setRegion(core::TimeRegion{50.0, 40.0});
    QCOMPARE(*m_view->region(), (core::TimeRegion{20.0, 20.0}));
    m_view->setPosition(-1.0);
    QCOMPARE(m_view->position(), 0.0);
    m_view->setPosition(99.0);
    QCOMPARE(m_view->position(), 20.0);
}

void WaveformViewTest::repaintsOnlyWhereThePlayheadWas()
{
    m_view->setPosition(5.0);
    PaintWatch watch(*m_view);
    QCoreApplication::processEvents();
    watch.clear();
    m_view->setPosition(5.1);
    QTRY_VERIFY(!watch.painted().isEmpty());
    const auto painted = watch.painted().boundingRect();
    QVERIFY2(painted.width() <= 12, qPrintable(QString::number(painted.width())));
    QVERIFY(painted.contains(QPoint(102, 30)));
}

void WaveformViewTest::runsFromLeftToRightInEveryDirection()
{
    m_view->setPosition(10.0);
    const auto picture = m_view->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_view->grab().toImage(), picture);
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(seeks[0][0].toDouble(), 15.0);
}

void WaveformViewTest::isASliderToAScreenReader()
{
    m_view->setAccessibleName(QStringLiteral("Position in happy rock"));
    m_view->setPosition(3.2);
    auto* accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Position in happy rock"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("0:03 of 0:20"));
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("0:03 of 0:20"));
    auto* value = accessible->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toDouble(), 3.2);
    QCOMPARE(value->maximumValue().toDouble(), 20.0);
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    value->setCurrentValue(12.0);
    QCOMPARE(seeks[0][0].toDouble(), 12.0);
}

void WaveformViewTest::isAPictureWhereNothingCanBeDone()
{
    m_view->setSeeking(WaveformView::Seeking::Off);
    auto* accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(accessible->role(), QAccessible::Graphic);
    QVERIFY(accessible->valueInterface() == nullptr);
}

void WaveformViewTest::staysEmptyAndLoadingWithoutPeaks()
{
    m_view->setRegion(core::TimeRegion{1.0, 2.0});
    m_view->setLoading();
    QCOMPARE(m_view->content(), WaveformView::Content::Loading);
    QVERIFY(!m_view->region());
    const auto loading = m_view->grab().toImage();
    m_view->clear();
    QCOMPARE(m_view->content(), WaveformView::Content::Empty);
    QVERIFY(m_view->grab().toImage() != loading);
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(100, 30));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(seeks.count(), 0);
}

namespace {

void turnWheel(QWidget& widget, QPoint at, int eighths, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, eighths), Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// A file of two channels: 100 Hz to the left, silence to the right.
QString writeLeftOnly(const QTemporaryDir& folder, int frames)
{
    audio::AudioBuffer audio{8000, 2, {}};
    for (int i = 0; i < frames; ++i) {
        audio.samples.push_back(static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * (i + 0.5) / 80.0)));
        audio.samples.push_back(0.0F);
    }
    const QString path = folder.filePath(QStringLiteral("left.wav"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(audio::encodeWav16(audio));
    }
    return path;
}

/// Device rows of a column that have another colour than its top.
int inkOf(const QImage& picture, int x, int fromY, int toY)
{
    int ink = 0;
    for (int y = fromY; y < toY; ++y) {
        ink += picture.pixel(x, y) != picture.pixel(x, fromY) ? 1 : 0;
    }
    return ink;
}

} // namespace

void WaveformViewTest::zoomsAtThePointer()
{
    m_view->setZooming(WaveformView::Zooming::Wheel);
    QSignalSpy changes(m_view.get(), &WaveformView::viewportChanged);
    turnWheel(*m_view, QPoint(300, 30), 120);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!m_view->viewport().showsAll());
    QVERIFY(std::abs(m_view->viewport().xOf(15.0) - 300.0) < 1e-6);
    turnWheel(*m_view, QPoint(300, 30), -240);
    QVERIFY(m_view->viewport().showsAll());
    // A click still goes where it is seen.
    m_view->showStretch({4.0, 8.0});
    QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(100, 30));
    QCOMPARE(seeks.takeLast()[0].toDouble(), 5.0);
}

void WaveformViewTest::leavesTheWheelToWhatItLiesInWithoutZooming()
{
    QWheelEvent event(QPointF(9, 9), QPointF(9, 9), {}, QPoint(0, 120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(!event.isAccepted());
    m_view->setZooming(WaveformView::Zooming::ControlWheel);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(m_view->viewport().showsAll());
    turnWheel(*m_view, QPoint(9, 9), 120, Qt::ControlModifier);
    QVERIFY(!m_view->viewport().showsAll());
}

void WaveformViewTest::zoomsByKey()
{
    m_view->setPosition(5.0);
    m_view->setZooming(WaveformView::Zooming::Wheel);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->viewport().visible().length(), 10.0);
    QVERIFY(std::abs(m_view->viewport().xOf(5.0) - 100.0) < 1e-6);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->viewport().visible().length(), 10.0);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(m_view->viewport().showsAll());
}

void WaveformViewTest::scrollsAlong()
{
    m_view->setZooming(WaveformView::Zooming::Wheel);
    m_view->showStretch({4.0, 8.0});
    turnWheel(*m_view, QPoint(9, 9), -120, Qt::ShiftModifier);
    QVERIFY(m_view->viewport().visible().startSeconds > 4.0);
    m_view->showStretch({4.0, 8.0});
    QTest::mousePress(m_view.get(), Qt::MiddleButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(100, 30));
    QTest::mouseRelease(m_view.get(), Qt::MiddleButton, {}, QPoint(100, 30));
    QVERIFY(std::abs(m_view->viewport().visible().startSeconds - 5.0) < 1e-9);
}

void WaveformViewTest::followsThePlayheadOutOfAPart()
{
    m_view->showStretch({4.0, 8.0});
    m_view->setPosition(7.9);
    QCOMPARE(m_view->viewport().visible().startSeconds, 4.0);
    m_view->setPosition(8.1);
    QVERIFY(m_view->viewport().visible().startSeconds > 7.0);
    // Somebody who looks elsewhere is left there.
    m_view->showStretch({0.0, 2.0});
    m_view->setPosition(9.0);
    QCOMPARE(m_view->viewport().visible().startSeconds, 0.0);
}

void WaveformViewTest::movesARegionByAPixelInACloseLook()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    m_view->showStretch({5.0, 5.4});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->region()->startSeconds - 5.001) < 1e-9);
}

void WaveformViewTest::drawsARegionAndTakesItAway()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Draw);
    QSignalSpy edits(m_view.get(), &WaveformView::regionEdited);
    QSignalSpy removals(m_view.get(), &WaveformView::regionRemoved);
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(100, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(100, 30));
    QCOMPARE(edits.count(), 1);
    QCOMPARE(*m_view->region(), (core::TimeRegion{5.0, 10.0}));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPoint(150, 30));
    QVERIFY(!m_view->region());
    QCOMPARE(removals.count(), 1);
}

void WaveformViewTest::snapsToBeatsUnlessControlIsHeld()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setSnapping(WaveformView::Snapping::On);
    m_view->setMeter(mir::Meter{30.0, 4, 1.0}); // beats at 1, 3, 5 …
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    const auto dragEndTo = [this](int x, Qt::KeyboardModifiers modifiers) {
        const int end = qRound(m_view->viewport().xOf(m_view->region()->endSeconds));
        QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, QPoint(end, 30));
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 30), m_view->mapToGlobal(QPointF(x, 30)), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, QPoint(x, 30));
    };
    dragEndTo(303, {}); // 15.15 s
    QCOMPARE(m_view->region()->endSeconds, 15.0);
    dragEndTo(323, Qt::ControlModifier);
    QVERIFY(std::abs(m_view->region()->endSeconds - 16.15) < 1e-9);
}

void WaveformViewTest::cutsWhereThereIsNoClick()
{
    const QTemporaryDir folder;
    const QString path = writeLeftOnly(folder, 16'000);
    m_view->setPeaks(audio::readPeaks(path).value());
    m_view->setSampleFile(path);
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setSnapping(WaveformView::Snapping::On);
    m_view->setRegion(core::TimeRegion{0.5, 1.001});
    QSignalSpy edits(m_view.get(), &WaveformView::regionEdited);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(243, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(243, 30));
    QTRY_COMPARE(edits.count(), 2);
    // The sine goes through zero between frames 40·n − 1 and 40·n.
    const double frame = m_view->region()->endSeconds * 8000.0;
    const double fromCrossing = std::remainder(frame + 0.5, 40.0);
    QVERIFY2(std::abs(fromCrossing) < 0.6, qPrintable(QString::number(frame)));
    QCOMPARE(m_view->region()->startSeconds, 0.5);
    // Far from any beat that is known it is the same.
    m_view->setMeter(mir::Meter{30.0, 4, 0.45});
    m_view->setRegion(core::TimeRegion{0.5, 1.001});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(243, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(243, 30));
    QTRY_COMPARE(edits.count(), 4);
}

void WaveformViewTest::snapsWhatWasCutToWholeFramesMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = writeLeftOnly(folder, 16'000);
    m_view->setPeaks(audio::readPeaks(path).value());
    m_view->setSampleFile(path);
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setSnapping(WaveformView::Snapping::On);
    m_view->setRegion(core::TimeRegion{0.5, 1.001});
    // As the melody card does: what it is told of is rounded, and shown so.
    connect(m_view.get(), &WaveformView::regionEdited, m_view.get(), [this](const core::TimeRegion& region) {
        m_view->setRegion(core::TimeRegion{region.startSeconds, std::round(region.endSeconds * 8000.0) / 8000.0});
    });
    QSignalSpy edits(m_view.get(), &WaveformView::regionEdited);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(243, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(243, 30));
    QTRY_COMPARE(edits.count(), 2);
}

void WaveformViewTest::saysHowLongTheRegionIs()
{
    QVERIFY(m_view->regionText().isEmpty());
    m_view->setRegionEditing(WaveformView::RegionEditing::Draw);
    m_view->setRegion(core::TimeRegion{1.2, 3.4});
    QCOMPARE(m_view->regionText(), QStringLiteral("1.20 – 3.40 s · 2.20 s"));
    const auto hint = [this](int x) {
        QHelpEvent event(QEvent::ToolTip, QPoint(x, 30), m_view->mapToGlobal(QPoint(x, 30)));
        QApplication::sendEvent(m_view.get(), &event);
        return QToolTip::text();
    };
    QCOMPARE(hint(50), m_view->regionText()); // 2.5 s
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    // And while it is drawn.
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 30));
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 30), m_view->mapToGlobal(QPointF(300, 30)), Qt::NoButton,
                     Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_view.get(), &move);
    QCOMPARE(QToolTip::text(), QStringLiteral("10.00 – 15.00 s · 5.00 s"));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(300, 30));
}

void WaveformViewTest::paintsThreeHoursWithoutTouchingTheFile()
{
    constexpr int kRate = 48'000;
    constexpr std::int64_t kFrames = std::int64_t{3} * 3600 * kRate;
    std::vector<audio::PeakLevel> levels(audio::kPeakLevels);
    std::int64_t width = audio::kFinestPeakFrames;
    for (audio::PeakLevel& level : levels) {
        level.framesPerPeak = width;
        width *= audio::kPeakFactor;
    }
    for (std::int64_t i = 0; i < 2 * kFrames / audio::kFinestPeakFrames; ++i) {
        const auto high = static_cast<std::int16_t>(1000 + i % 20'000);
        levels.front().values.push_back({static_cast<std::int16_t>(-high), high, static_cast<std::uint16_t>(high / 2)});
    }
    audio::completeLevels(levels, 2);
    m_view->setPeaks({kRate, kFrames, 2, std::make_shared<const std::vector<audio::PeakLevel>>(std::move(levels))});
    m_view->setSampleFile(QStringLiteral("/nowhere/at/all.wav"));
    // What this thread read and wrote in its life, as the kernel counts it; a pipe or file that is looked into counts.
    const auto bytesMoved = [] {
        QFile file(QStringLiteral("/proc/thread-self/io"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto callsIn = [](const QByteArray& text) {
        const auto at = text.indexOf("syscr: ");
        return at < 0 ? -1 : text.mid(at + 7, text.indexOf('\n', at) - at - 7).toInt();
    };
    if (callsIn(bytesMoved()) < 0) {
        QSKIP("this kernel does not count what a thread reads");
    }
    const int own = callsIn(bytesMoved());
    const int perLook = callsIn(bytesMoved()) - own;
    QImage canvas(m_view->size(), QImage::Format_ARGB32_Premultiplied);
    for (const double length : {3.0 * 3600.0, 600.0, 5.0, 0.05, 0.001}) {
        m_view->showStretch({3600.0, 3600.0 + length});
        const int before = callsIn(bytesMoved());
        m_view->render(&canvas);
        QCOMPARE(callsIn(bytesMoved()) - before, perLook);
    }
}

void WaveformViewTest::keepsARegionAsShortAsItMayBe()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegionLimits(0.5, 8.0);
    m_view->setRegion(core::TimeRegion{5.0, 10.0});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(200, 30));
    QTest::mouseMove(m_view.get(), QPoint(390, 30));
    QCOMPARE(m_view->region()->endSeconds, 13.0);
    QTest::mouseMove(m_view.get(), QPoint(20, 30));
    QCOMPARE(m_view->region()->endSeconds, 5.5);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(20, 30));
}

void WaveformViewTest::drawsSingleSamplesOfACloseLook()
{
    const QTemporaryDir folder;
    const QString path = writeLeftOnly(folder, 16'000);
    m_view->setPeaks(audio::readPeaks(path).value());
    m_view->showStretch({0.5, 0.51}); // 80 samples, one period: 5 px each
    const QImage withoutSamples = m_view->grab().toImage();
    m_view->setSampleFile(path);
    QTRY_VERIFY(m_view->grab().toImage() != withoutSamples);
    const QImage picture = m_view->grab().toImage();
    // A line: little ink in each column, above the middle first (minus half a frame), below it then.
    for (const int x : {100, 300}) {
        QVERIFY2(inkOf(picture, x, 4, 60) < 12, qPrintable(QString::number(inkOf(picture, x, 4, 60))));
    }
    QVERIFY(inkOf(picture, 100, 4, 26) > 0);
    QVERIFY(inkOf(picture, 300, 34, 60) > 0);
}

void WaveformViewTest::looksCloserThanThePeaksOfAVeryLongSound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clicks.wav"));
    audio::AudioBuffer clicks{8'000, 1, std::vector<float>(160'000, 0.0F)};
    for (std::size_t i = 0; i < clicks.samples.size(); i += 2'000) {
        clicks.samples[i] = 0.9F;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(audio::encodeWav16(clicks));
    file.close();
    // As of a sound that is so long that its finest peaks are of 4,096 frames: two clicks are in each.
    m_view->setPeaks(audio::computePeaks(clicks, 4'096));
    m_view->showStretch({2.0, 16.0}); // 400 px of 280 frames
    const auto columnsWithInk = [this] {
        const QImage picture = m_view->grab().toImage();
        int columns = 0;
        for (int x = 2; x < 398; ++x) {
            columns += picture.pixel(x, 20) != picture.pixel(x, 50) ? 1 : 0; // a click goes up alone
        }
        return columns;
    };
    QVERIFY(columnsWithInk() > 300);
    m_view->setSampleFile(path);
    // A column or two for each of 56 clicks.
    QTRY_VERIFY2(columnsWithInk() < 130, qPrintable(QString::number(columnsWithInk())));
    QVERIFY(columnsWithInk() > 50);
}

void WaveformViewTest::showsBothChannelsWhereThereIsRoom()
{
    const QTemporaryDir folder;
    m_view->setPeaks(audio::readPeaks(writeLeftOnly(folder, 16'000)).value());
    m_view->setChannels(WaveformView::Channels::ApartWhenClose);
    const auto inkAt = [this](int fromY, int toY) {
        const QImage picture = m_view->grab().toImage();
        int most = 0;
        for (int x = 100; x < 110; ++x) {
            most = std::max(most, inkOf(picture, x, fromY, toY));
        }
        return most;
    };
    // Low, and all of it: together.
    QVERIFY(inkAt(0, 60) > 40);
    m_view->showStretch({0.5, 1.5});
    QVERIFY(inkAt(0, 30) > 15);
    QVERIFY(inkAt(31, 60) <= 2);
    m_view->showAll();
    m_view->resize(400, 100);
    QVERIFY(inkAt(0, 50) > 25);
    QVERIFY(inkAt(51, 100) <= 2);
    m_view->resize(400, 60);
    m_view->setChannels(WaveformView::Channels::Together);
    QVERIFY(inkAt(0, 60) > 40);
    m_view->setChannels(WaveformView::Channels::Apart);
    QVERIFY(inkAt(0, 30) > 15);
    QVERIFY(inkAt(31, 60) <= 2);
}

void WaveformViewTest::tellsWhatWasPlayedOfARegion()
{
    m_view->setPeaks(halfSilent());
    m_view->setRegion(core::TimeRegion{12.0, 18.0});
    const auto colorAt = [this](double seconds) {
        const QImage picture = m_view->grab().toImage();
        const double ratio = picture.devicePixelRatio();
        const int x = static_cast<int>(seconds / 20.0 * m_view->width() * ratio);
        const QColor accent = themeColor(ColorRole::Accent);
        const QColor wave = themeColor(ColorRole::Wave);
        for (int column = x; column < x + 8; ++column) {
            const QColor color = picture.pixelColor(column, picture.height() / 2);
            if (color == accent || color == wave) {
                return color == accent ? "played" : "not played";
            }
        }
        return "neither";
    };
    m_view->setPosition(15.0);
    QCOMPARE(colorAt(11.0), "not played"); // not even before the region
    QCOMPARE(colorAt(13.0), "played");
    QCOMPARE(colorAt(17.0), "not played");
    m_view->setPosition(19.0);
    QCOMPARE(colorAt(11.0), "played");
    // Nothing plays: the region itself is what stands out.
    m_view->setPlayheadVisible(false);
    QCOMPARE(colorAt(11.0), "not played");
    QCOMPARE(colorAt(17.0), "played");
}

void WaveformViewTest::showsTheSpectrumBeneathTheWaveform()
{
    const QTemporaryDir folder;
    const QString path = writeLeftOnly(folder, 16'000);
    m_view->setPeaks(audio::readPeaks(path).value());
    m_view->setSampleFile(path);
    const int before = m_view->sizeHint().height();
    m_view->setPicture(WaveformView::Picture::WithSpectrum);
    QCOMPARE(m_view->sizeHint().height(), before + WaveformView::kSpectrumHeight);
    m_view->resize(400, 130);
    const QImage blank = m_view->grab().toImage();
    QTRY_VERIFY(m_view->grab().toImage() != blank);
    const QImage both = m_view->grab().toImage();
    int most = 0;
    for (int x = 100; x < 110; ++x) {
        most = std::max(most, inkOf(both, x, 0, 48));
    }
    QVERIFY2(most > 30, qPrintable(QString::number(most)));
    QCOMPARE(both.copy(0, 0, 400, 48), blank.copy(0, 0, 400, 48)); // the tiles came beneath
}

void WaveformViewTest::showsNotesWhereTheySound()
{
    m_view->setPlayheadVisible(false);
    const QImage before = m_view->grab().toImage();
    m_view->setNotes({{2.0, 4.0, 60, 1.0F}, {6.0, 8.0, 72, 1.0F}});
    const QImage after = m_view->grab().toImage();
    const auto lineOf = [&](int x) {
        for (int y = 0; y < 60; ++y) {
            if (after.pixel(x, y) != before.pixel(x, y)) {
                return y;
            }
        }
        return -1;
    };
    QVERIFY(lineOf(60) > lineOf(140));
    QVERIFY(lineOf(140) >= 0);
    QCOMPARE(lineOf(100), -1);
    m_view->clear();
    m_view->setPeaks(halfSilent());
    QCOMPARE(m_view->grab().toImage(), before);
}

void WaveformViewTest::saysHowLoudAFrequencyIs()
{
    const QTemporaryDir folder;
    const QString path = writeLeftOnly(folder, 16'000);
    m_view->setPeaks(audio::readPeaks(path).value());
    m_view->setSampleFile(path);
    const QImage wave = m_view->grab().toImage();
    m_view->setPicture(WaveformView::Picture::WithSpectrum);
    const QImage blank = m_view->grab().toImage();
    QTRY_VERIFY(m_view->grab().toImage() != blank);
    QVERIFY(m_view->grab().toImage() != wave);
    QHelpEvent hint(QEvent::ToolTip, QPoint(200, 48), m_view->mapToGlobal(QPoint(200, 48)));
    QCoreApplication::sendEvent(m_view.get(), &hint);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("Hz · ")), qPrintable(QToolTip::text()));
    m_view->setPicture(WaveformView::Picture::Waveform);
    QCOMPARE(m_view->grab().toImage(), wave);
}

QTEST_MAIN(WaveformViewTest)
#include "WaveformViewTest.moc"
