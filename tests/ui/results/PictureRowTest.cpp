#include "ui/results/PictureRow.h"

#include "ui/results/PictureView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace melodeck;

namespace {

constexpr QSize kMost(400, 300);

QByteArray pictureOf(const QSize& size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// A picture whose header says that it is enormous.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = pictureOf({8, 8}, "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The header's checksum (PNG 5.3) is right: it is not for that that it is refused.
    quint32 crc = 0xFFFFFFFFU;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(png[i]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

core::Clip clipAt(const QString& path, core::MediaKind kind, const QString& format)
{
    core::Clip clip;
    clip.path = path;
    clip.kind = kind;
    clip.format = format;
    clip.bytes = 123'456;
    clip.prompt = QStringLiteral("a red fox");
    return clip;
}

QString wordsOf(const QWidget& widget)
{
    QStringList words;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        words << (label->isHidden() ? QString() : label->text());
    }
    return words.join(QLatin1Char('|'));
}

} // namespace

class PictureRowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsReadNoLargerThanItIsShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("PNG") << pictureOf({1600, 800}, "PNG") << QStringLiteral("png");
        QTest::newRow("JPEG") << pictureOf({1600, 800}, "JPG") << QStringLiteral("jpg");
        if (const QByteArray webp = pictureOf({1600, 800}, "WEBP"); !webp.isEmpty()) {
            QTest::newRow("WebP") << webp << QStringLiteral("webp");
        }
    }

    void aPictureIsReadNoLargerThanItIsShown()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        const auto picture = ui::readPicture(written(bytes), format, kMost);
        QVERIFY2(picture.reason.isEmpty(), qPrintable(picture.reason));
        QCOMPARE(picture.size, QSize(1600, 800));
        QCOMPARE(picture.image.size(), QSize(400, 200));
    }

    void aSmallPictureStaysAsItIs()
    {
        const auto picture = ui::readPicture(written(pictureOf({20, 10}, "PNG")), QStringLiteral("png"), kMost);
        QCOMPARE(picture.image.size(), QSize(20, 10));
    }

    void whatCannotBeShownSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("says");
        const QString damaged = QStringLiteral("damaged");
        const QByteArray png = pictureOf({300, 300}, "PNG");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("png") << damaged;
        QTest::newRow("header alone") << png.left(40) << QStringLiteral("png") << damaged;
        QTest::newRow("another format") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                                        << QStringLiteral("png") << damaged;
        QTest::newRow("a JPEG by the name of a PNG") << pictureOf({30, 30}, "JPG") << QStringLiteral("png") << damaged;
        QTest::newRow("too many pixels") << claiming(20'000, 20'000) << QStringLiteral("png") << damaged;
        QTest::newRow("too long a side") << claiming(4'000'000, 2) << QStringLiteral("png")
                                         << QStringLiteral("too large");
        QTest::newRow("a format that nobody reads")
            << png << QStringLiteral("xyz") << QStringLiteral("qt6-image-formats-plugins");
    }

    void whatCannotBeShownSaysWhy()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        QFETCH(const QString, says);
        const auto picture = ui::readPicture(written(bytes), format, kMost);
        QVERIFY(picture.image.isNull());
        QVERIFY2(picture.reason.contains(says), qPrintable(picture.reason));
        ui::PictureRow row(clipAt(m_folder.filePath(QStringLiteral("x")), core::MediaKind::Image, format));
        row.setPicture(picture);
        QVERIFY(wordsOf(row).contains(says));
        QVERIFY(row.findChild<ui::PictureView*>()->isHidden());
    }

    void aRowTellsWhatItIsAndShowsIt()
    {
        const QString path = written(pictureOf({640, 480}, "PNG"));
        ui::PictureRow row(clipAt(path, core::MediaKind::Image, QStringLiteral("png")));
        row.setPicture(ui::readPicture(path, QStringLiteral("png"), row.mostPixels()));
        row.resize(500, 600);
        row.show();
        QVERIFY2(wordsOf(row).contains(QStringLiteral("a red fox|PNG · 640 × 480 · 123 kB")), qPrintable(wordsOf(row)));
        auto* view = row.findChild<ui::PictureView*>();
        QVERIFY(view->isVisible() && !view->accessibleName().isEmpty());
        const QImage shown = view->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() / 4, shown.height() / 2), QColor(Qt::darkCyan));
        // Never wider than its row, never higher than what leaves room for others, and in its own shape.
        QVERIFY(view->heightForWidth(200) <= 150 + 1 && view->heightForWidth(200) >= 149);
        QVERIFY(view->heightForWidth(4000) <= 320);
    }

    void aPictureIsSharpOnEachScreen()
    {
        const QSize pixels(1200, 640);
        QImage striped(pixels, QImage::Format_RGB32);
        for (int x = 0; x < pixels.width(); ++x) {
            for (int y = 0; y < pixels.height(); ++y) {
                striped.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
            }
        }
        const QString path = m_folder.filePath(QStringLiteral("striped.png"));
        QVERIFY(striped.save(path));
        ui::PictureRow row(clipAt(path, core::MediaKind::Image, QStringLiteral("png")));
        const auto read = [&] { row.setPicture(ui::readPicture(path, QStringLiteral("png"), row.mostPixels())); };
        QSignalSpy wanted(&row, &ui::PictureRow::pixelsWanted);
        row.resize(800, 600);
        row.show();
        read();
        const auto* view = row.findChild<ui::PictureView*>();
        QTRY_COMPARE(view->sizeHint(), pixels / 2);
        QCOMPARE(wanted.size(), 0);
        // To the screen that has two pixels to a point.
        row.setScreen(QGuiApplication::screens().back());
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(row.devicePixelRatioF(), 2.0);
        QCOMPARE(view->sizeHint(), pixels / 2); // until it is read anew
        read();
        QTRY_VERIFY(view->width() >= pixels.width() / 2 && view->height() >= pixels.height() / 2);
        const QImage shown = row.findChild<ui::PictureView*>()->grab().toImage();
        const int middle = pixels.height() / 2;
        for (int x = 100; x < 200; ++x) {
            QCOMPARE(shown.pixelColor(x, middle), QColor(x % 2 == 0 ? Qt::black : Qt::white));
        }
        // And back, where its file is gone meanwhile.
        QVERIFY(QFile::remove(path));
        row.setScreen(QGuiApplication::screens().front());
        QTRY_COMPARE(wanted.size(), 2);
        read();
        QVERIFY(view->isVisible());
        QCOMPARE(view->sizeHint(), pixels / 2);
    }

    void aRowAsksForWhatItsButtonsSay()
    {
        ui::PictureRow row(clipAt(QStringLiteral("/x/clip_0.mp4"), core::MediaKind::Video, QStringLiteral("mp4")));
        QVERIFY(row.mostPixels().isEmpty());
        QVERIFY(row.findChild<ui::PictureView*>() == nullptr);
        QVERIFY2(wordsOf(row).contains(QStringLiteral("Film · MP4 · 123 kB")), qPrintable(wordsOf(row)));
        QSignalSpy opened(&row, &ui::PictureRow::openRequested);
        QSignalSpy saved(&row, &ui::PictureRow::saveRequested);
        row.findChild<QAbstractButton*>(QStringLiteral("openPicture0"))->click();
        row.findChild<QAbstractButton*>(QStringLiteral("savePicture0"))->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(saved.size(), 1);
        const auto buttons = row.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }

private:
    QString written(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("clip_0.png"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QTemporaryDir m_folder;
};

/// Two screens beside each other, the second with two pixels to a point.
int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly) || screens.write(R"({"screens": [
            {"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1},
            {"name": "two", "x": 1280, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 2}]})") < 0) {
        return 1;
    }
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    QApplication program(argc, argv);
    PictureRowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PictureRowTest.moc"
