#include "ui/compose/JsonFiles.h"

#include "ui/Format.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"

#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kNumber = QTextFormat::UserProperty + 1;
constexpr double kPadding = 8.0;
constexpr double kLeastWidth = 60.0;

} // namespace

JsonFiles::JsonFiles(QObject* parent)
    : QObject(parent)
{
}

JsonFiles::Held JsonFiles::held(const core::AttachedFile& file)
{
    const QFileInfo info(file.path);
    return {file, info.isFile() && info.isReadable() ? info.size() : -1};
}

QTextCharFormat JsonFiles::chipFor(const core::AttachedFile& file)
{
    m_files.push_back(held(file));
    return chipOf(static_cast<int>(m_files.size()) - 1);
}

QTextCharFormat JsonFiles::chipOf(int number) const
{
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kNumber, number);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setToolTip(words(number));
    return format;
}

int JsonFiles::numberOf(const QTextCharFormat& format) const
{
    if (format.objectType() != kType || !format.hasProperty(kNumber)) {
        return -1;
    }
    const int number = format.intProperty(kNumber);
    return holds(number) ? number : -1;
}

bool JsonFiles::holds(int number) const
{
    return number >= 0 && static_cast<std::size_t>(number) < m_files.size();
}

const core::AttachedFile& JsonFiles::file(int number) const
{
    return m_files.at(static_cast<std::size_t>(number)).file;
}

void JsonFiles::setFile(int number, const core::AttachedFile& file)
{
    m_files.at(static_cast<std::size_t>(number)) = held(file);
}

QString JsonFiles::words(int number) const
{
    const Held& held = m_files.at(static_cast<std::size_t>(number));
    const QString name = QFileInfo(held.file.attached()).fileName();
    return name + QStringLiteral(" · ") + (held.bytes >= 0 ? bytesText(held.bytes) : tr("not there"));
}

QSizeF JsonFiles::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const int number = numberOf(format.toCharFormat());
    if (number < 0) {
        return {};
    }
    const QFontMetricsF metrics(textFont(TextSize::Secondary));
    const double wanted = metrics.horizontalAdvance(words(number)) + 2.0 * kPadding + 2.0;
    return {std::min(wanted, std::max(m_width, kLeastWidth)), metrics.height() + 2.0};
}

void JsonFiles::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int, const QTextFormat& format)
{
    const int number = numberOf(format.toCharFormat());
    if (number < 0) {
        return;
    }
    const bool isThere = m_files[static_cast<std::size_t>(number)].bytes >= 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeColor(isThere ? ColorRole::Accent : ColorRole::Bad));
    painter->setBrush(themeColor(ColorRole::AccentTint));
    const QRectF shape = area.adjusted(0.5, 0.5, -1.5, -0.5);
    painter->drawRoundedRect(shape, shape.height() / 2.0, shape.height() / 2.0);
    const QFont font = textFont(TextSize::Secondary);
    const QRectF inside = shape.adjusted(kPadding, 0.0, -kPadding, 0.0);
    painter->setFont(font);
    painter->setPen(themeColor(isThere ? ColorRole::Text : ColorRole::Bad));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(font).elidedText(words(number), Qt::ElideMiddle, inside.width()));
    painter->restore();
}

} // namespace melodeck::ui
