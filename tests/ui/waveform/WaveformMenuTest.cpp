#include "ui/widgets/WaveformMenu.h"

#include "audio/AudioBuffer.h"
#include "audio/Peaks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/WaveformView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace melodeck;
using namespace melodeck::ui;

class WaveformMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensByTheMenuKey();
    void staysAwayWithoutASound();
    void zoomsFromTheMenu();
    void removesTheRegionByMenuAndKey();
    void leavesARegionThatMustStay();
    void showsTheRulerWhereOneLooksClosely();
    void keepsTheRulerThatWasChosen();
    void offersBarsOnlyWhereTheBeatIsKnown();
    void hidesNotes();

private:
    [[nodiscard]] QAction* action(const char* name)
    {
        m_open.reset(m_menu->make());
        return m_open->findChild<QAction*>(QLatin1String(name));
    }

    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>(*qApp);
    std::unique_ptr<WaveformView> m_view;
    WaveformMenu* m_menu = nullptr;
    std::unique_ptr<QMenu> m_open;
};

void WaveformMenuTest::init()
{
    m_open.reset();
    m_view = std::make_unique<WaveformView>();
    m_view->resize(400, 80);
    m_view->setSeeking(WaveformView::Seeking::On);
    m_view->setZooming(WaveformView::Zooming::Wheel);
    m_view->setRegionEditing(WaveformView::RegionEditing::Draw);
    m_view->setPeaks(audio::computePeaks({1000, 1, std::vector<float>(20'000, 0.5F)}, 10));
    m_menu = new WaveformMenu(*m_view);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void WaveformMenuTest::opensByTheMenuKey()
{
    m_view->setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, m_view->rect().center(),
                          m_view->mapToGlobal(m_view->rect().center()));
    QApplication::sendEvent(m_view.get(), &key);
    auto* menu = m_view->findChild<QMenu*>(QStringLiteral("waveformMenu"));
    QVERIFY(menu != nullptr && menu->isVisible());
    for (const QAction* each : menu->actions()) {
        QVERIFY(each->isSeparator() || !each->text().isEmpty());
    }
    menu->close();
}

void WaveformMenuTest::staysAwayWithoutASound()
{
    m_view->clear();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, m_view->rect().center(),
                          m_view->mapToGlobal(m_view->rect().center()));
    QApplication::sendEvent(m_view.get(), &key);
    QVERIFY(m_view->findChild<QMenu*>(QStringLiteral("waveformMenu")) == nullptr);
}

void WaveformMenuTest::zoomsFromTheMenu()
{
    QVERIFY(!action("zoomOut")->isEnabled());
    QVERIFY(!action("zoomToRegion")->isEnabled());
    action("zoomIn")->trigger();
    QVERIFY(!m_view->viewport().showsAll());
    QVERIFY(action("zoomOut")->isEnabled());
    action("showAll")->trigger();
    QVERIFY(m_view->viewport().showsAll());
    m_view->setRegion(core::TimeRegion{4.0, 6.0});
    action("zoomToRegion")->trigger();
    const auto visible = m_view->viewport().visible();
    QVERIFY(visible.startSeconds < 4.0 && visible.startSeconds > 3.5);
    QVERIFY(visible.endSeconds > 6.0 && visible.endSeconds < 6.5);
}

void WaveformMenuTest::removesTheRegionByMenuAndKey()
{
    QSignalSpy removed(m_view.get(), &WaveformView::regionRemoved);
    m_view->setRegion(core::TimeRegion{4.0, 6.0});
    action("removeRegion")->trigger();
    QCOMPARE(removed.count(), 1);
    QVERIFY(!m_view->region());
    QVERIFY(!action("removeRegion")->isEnabled());
    m_view->setRegion(core::TimeRegion{4.0, 6.0});
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
}

void WaveformMenuTest::leavesARegionThatMustStay()
{
    m_view->setRegionEditing(WaveformView::RegionEditing::Handles);
    m_view->setRegion(core::TimeRegion{4.0, 6.0});
    QVERIFY(action("removeRegion") == nullptr);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(m_view->region().has_value());
    QCOMPARE(m_view->regionText(), QStringLiteral("4.00 – 6.00 s · 2.00 s"));
}

void WaveformMenuTest::showsTheRulerWhereOneLooksClosely()
{
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Off);
    m_view->zoomIn();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Beats);
    m_view->showAll();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Off);
    action("showSpectrum")->trigger();
    QCOMPARE(m_view->picture(), WaveformView::Picture::WithSpectrum);
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Beats);
}

void WaveformMenuTest::keepsTheRulerThatWasChosen()
{
    action("rulerTime")->trigger();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Time);
    m_view->setMeter(mir::Meter{});
    m_view->zoomIn();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Time);
    m_view->showAll();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Time);
    QVERIFY(action("rulerTime")->isChecked());
    action("rulerTime")->trigger(); // once more: back to where it was
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Off);
}

void WaveformMenuTest::offersBarsOnlyWhereTheBeatIsKnown()
{
    QVERIFY(!action("rulerBeats")->isEnabled());
    m_view->setMeter(mir::Meter{});
    QVERIFY(action("rulerBeats")->isEnabled());
    action("rulerBeats")->trigger();
    QCOMPARE(m_view->ruler(), WaveformView::Ruler::Beats);
}

void WaveformMenuTest::hidesNotes()
{
    QVERIFY(action("showNotes") == nullptr);
    m_view->setNotes({mir::Note{1.0, 2.0, 60, 1.0F}});
    QVERIFY(action("showNotes")->isEnabled() && action("showNotes")->isChecked());
    const QImage with = m_view->grab().toImage();
    action("showNotes")->trigger();
    QCOMPARE(m_view->notesShown(), WaveformView::Notes::Hidden);
    QVERIFY(m_view->grab().toImage() != with);
}

QTEST_MAIN(WaveformMenuTest)
#include "WaveformMenuTest.moc"
