#include "ui/desktop/CoverFiles.h"

#include "core/Paths.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/WaveformPainter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

QString coverFolder()
{
    return core::cacheFolder() + QStringLiteral("/covers");
}

/// Another length is another clip: an answer that came anew has the path of the one before.
QString coverPath(const QString& clipPath, const audio::Peaks& peaks)
{
    const QString facts = QStringLiteral("%1\n%2").arg(clipPath).arg(peaks.frames);
    const auto hash = QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype kDigits = 32;
    return QStringLiteral("%1/%2.png").arg(coverFolder(), QString::fromLatin1(hash.toHex().left(kDigits)));
}

void removeOldest()
{
    const auto files =
        QDir(coverFolder()).entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time); // the newest first
    for (qsizetype i = CoverFiles::kMostFiles; i < files.size(); ++i) {
        QFile::remove(files.at(i).absoluteFilePath());
    }
}

QString writeCover(const QString& clipPath, const audio::Peaks& peaks)
{
    const QString path = coverPath(clipPath, peaks);
    if (QFileInfo::exists(path)) {
        return path;
    }
    QSaveFile file(path);
    if (!QDir().mkpath(coverFolder()) || !file.open(QIODevice::WriteOnly) ||
        !waveformCover(peaks, CoverFiles::kPixels).save(&file, "PNG") || !file.commit()) {
        return {};
    }
    removeOldest();
    return path;
}

} // namespace

QImage waveformCover(const audio::Peaks& peaks, int pixels)
{
    constexpr int kMarginShare = 8;
    constexpr int kBarsAcross = 48;
    const int margin = pixels / kMarginShare;
    const int inner = pixels - 2 * margin;
    QImage picture(pixels, pixels, QImage::Format_RGB32);
    picture.fill(tokenColor(ColorRole::Panel, Appearance::Dark));
    const int pitch = std::max(2, inner / kBarsAcross);
    const BarGeometry geometry{pitch - pitch / 3, pitch};
    const auto heights = barHeights(peaks, QSize(inner, inner), geometry);
    QPainter painter(&picture);
    painter.translate(margin, margin);
    paintBars(painter, heights, geometry, 0, static_cast<int>(heights.size()), inner, 1.0,
              tokenColor(ColorRole::Accent, Appearance::Dark));
    return picture;
}

void CoverFiles::make(const QString& clipPath, const audio::Peaks& peaks,
                      std::function<void(const QString& clipPath, const QString& cover)> done)
{
    m_work.run([clipPath, peaks](const std::stop_token&) { return writeCover(clipPath, peaks); },
               [clipPath, done = std::move(done)](const QString& cover) { done(clipPath, cover); });
}

} // namespace melodeck::ui
