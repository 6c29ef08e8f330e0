#include "ui/widgets/WaveformView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/WaveformPainter.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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

QTEST_MAIN(WaveformViewTest)
#include "WaveformViewTest.moc"
