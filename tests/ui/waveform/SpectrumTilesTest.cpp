#include "ui/waveform/SpectrumTiles.h"

#include "audio/AudioFile.h"
#include "ui/waveform/SpectrumColors.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kRate = 48'000;

/// Silence for a second, then 1 kHz at −6 dB.
audio::AudioBuffer silenceThenTone(double seconds)
{
    audio::AudioBuffer audio{kRate, 1, {}};
    for (int i = 0; i < static_cast<int>(seconds * kRate); ++i) {
        const double sample = i < kRate ? 0.0 : 0.5 * std::sin(2.0 * std::numbers::pi * 1'000.0 * i / kRate);
        audio.samples.push_back(static_cast<float>(sample));
    }
    return audio;
}

} // namespace

class SpectrumTilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsAToneAtItsFrequencyTimeAndLevel();
    void spacesOctavesEvenly();
    void computesOnlyWhatIsLookedAt();
    void forgetsAnotherFile();
    void staysBlankForAFileThatIsGone();
    void hasColoursInEvenSteps_data();
    void hasColoursInEvenSteps();

private:
    /// Draws until nothing is missing.
    QImage draw(SpectrumTiles& tiles, const core::TimeRegion& visible);

    QTemporaryDir m_folder;
    QString m_path;
};

void SpectrumTilesTest::init()
{
    m_path = m_folder.filePath(QStringLiteral("tone.wav"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(audio::encodeWav16(silenceThenTone(4.0)));
}

QImage SpectrumTilesTest::draw(SpectrumTiles& tiles, const core::TimeRegion& visible)
{
    Viewport viewport;
    viewport.setWidth(400.0);
    viewport.setSound(4.0, 1e-6);
    viewport.show(visible);
    QImage image(400, 200, QImage::Format_RGB32);
    QSignalSpy changes(&tiles, &SpectrumTiles::changed);
    const auto paint = [&] {
        image.fill(Qt::magenta);
        QPainter painter(&image);
        tiles.paint(painter, viewport, QRectF(0, 0, 400, 200), 1.0);
    };
    paint();
    while (tiles.isComputing() && changes.wait()) {
        paint();
    }
    return image;
}

void SpectrumTilesTest::showsAToneAtItsFrequencyTimeAndLevel()
{
    SpectrumTiles tiles;
    tiles.setFile(m_path, kRate, 4 * kRate);
    (void)draw(tiles, {0.0, 4.0});
    const auto level = tiles.decibelsAt(2.5, 1'000.0);
    QVERIFY(level.has_value());
    QVERIFY2(std::abs(*level + 6.0) < 1.5, qPrintable(QString::number(*level)));
    // A Hann window's side lobes are far below; before the tone there is nothing.
    QVERIFY(tiles.decibelsAt(2.5, 4'000.0).value_or(0.0) < -80.0);
    QVERIFY(tiles.decibelsAt(2.5, 200.0).value_or(0.0) < -80.0);
    QCOMPARE(tiles.decibelsAt(0.5, 1'000.0).value_or(0.0), SpectrumTiles::quietestDb);
}

void SpectrumTilesTest::spacesOctavesEvenly()
{
    SpectrumTiles tiles;
    tiles.setFile(m_path, kRate, 4 * kRate);
    QCOMPARE(tiles.highestHz(), 20'000.0);
    QCOMPARE(tiles.yOf(20'000.0, 200.0), 0.0);
    QCOMPARE(tiles.yOf(SpectrumTiles::lowestHz, 200.0), 200.0);
    const double octave = tiles.yOf(400.0, 200.0) - tiles.yOf(800.0, 200.0);
    QVERIFY(std::abs(tiles.yOf(4'000.0, 200.0) - tiles.yOf(8'000.0, 200.0) - octave) < 1e-9);
    QVERIFY(std::abs(tiles.hertzAt(tiles.yOf(1'234.0, 200.0), 200.0) - 1'234.0) < 1e-6);
}

void SpectrumTilesTest::computesOnlyWhatIsLookedAt()
{
    SpectrumTiles tiles;
    tiles.setFile(m_path, kRate, 4 * kRate);
    (void)draw(tiles, {3.0, 3.2});
    QVERIFY(tiles.decibelsAt(3.1, 1'000.0).has_value());
    QVERIFY(!tiles.decibelsAt(1.0, 1'000.0).has_value());
}

void SpectrumTilesTest::forgetsAnotherFile()
{
    SpectrumTiles tiles;
    tiles.setFile(m_path, kRate, 4 * kRate);
    const QImage first = draw(tiles, {0.0, 4.0});
    QVERIFY(first.pixelColor(399, 100) != QColor(Qt::magenta));
    tiles.setFile({}, 0, 0);
    QVERIFY(!tiles.decibelsAt(2.5, 1'000.0).has_value());
    QCOMPARE(draw(tiles, {0.0, 4.0}).pixelColor(399, 100), QColor(Qt::magenta));
}

void SpectrumTilesTest::staysBlankForAFileThatIsGone()
{
    SpectrumTiles tiles;
    tiles.setFile(m_folder.filePath(QStringLiteral("gone.wav")), kRate, 4 * kRate);
    (void)draw(tiles, {0.0, 4.0});
    QCOMPARE(tiles.decibelsAt(2.5, 1'000.0).value_or(0.0), SpectrumTiles::quietestDb);
}

void SpectrumTilesTest::hasColoursInEvenSteps_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void SpectrumTilesTest::hasColoursInEvenSteps()
{
    QFETCH(Appearance, appearance);
    const QList<QRgb> colors = spectrumColors(appearance);
    QCOMPARE(colors.size(), 256);
    QCOMPARE(QColor(colors.front()), tokenColor(ColorRole::Panel, appearance));
    const double whole = toOklab(colors.back()).lightness - toOklab(colors.front()).lightness;
    QVERIFY(std::abs(whole) > 0.6);
    // Lightness goes one way, by as much in each sixteenth.
    for (int i = 16; i < colors.size(); i += 16) {
        const double step = toOklab(colors[i]).lightness - toOklab(colors[i - 16]).lightness;
        QVERIFY2(std::abs(step / whole * 255.0 / 16.0 - 1.0) < 0.15, qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(SpectrumTilesTest)
#include "SpectrumTilesTest.moc"
