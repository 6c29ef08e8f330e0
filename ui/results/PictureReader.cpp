#include "ui/results/PictureReader.h"

#include <QCoreApplication>
#include <QImageReader>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct PictureReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(PictureReader)
};

/// 64 million pixels.
constexpr int kMostMegabytes = 256;
/// A header may claim what no decoder should believe.
constexpr int kLongestSide = 30'000;

} // namespace

ShownPicture readPicture(const QString& path, const QString& format, const QSize& most)
{
    const QByteArray decoder = format.toLatin1();
    ShownPicture shown;
    if (!QImageReader::supportedImageFormats().contains(decoder)) {
        shown.reason = PictureReaderText::tr(
                           "%1 pictures cannot be shown here: install the package qt6-image-formats-plugins. The "
                           "picture itself is whole.")
                           .arg(format.toUpper());
        return shown;
    }
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(path, decoder);
    // What the first bytes did not say it is, it is not: one decoder, not a choice of twenty.
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kLongestSide || size.height() > kLongestSide) {
        shown.reason = PictureReaderText::tr("It is too large to be shown here (%1 × %2 pixels). Open or save it.")
                           .arg(size.width())
                           .arg(size.height());
        return shown;
    }
    const bool isTurned = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
    const QSize fits = isTurned ? most.transposed() : most;
    if (size.isValid() && (size.width() > fits.width() || size.height() > fits.height())) {
        reader.setScaledSize(size.scaled(fits, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    shown.image = reader.read();
    if (shown.image.isNull()) {
        shown.reason =
            PictureReaderText::tr("This picture is damaged or too large to be shown. The file is kept as it came.");
        return shown;
    }
    const QSize whole = size.isValid() ? size : shown.image.size();
    shown.size = isTurned ? whole.transposed() : whole;
    return shown;
}

} // namespace melodeck::ui
