#include "ui/save/ClipSharer.h"

#include "core/Paths.h"
#include "ui/save/ClipExport.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kPictureWidth = 260;

/// What hangs at the pointer: the name of the file.
QPixmap dragPicture(const QString& name, const QWidget& window)
{
    const QFontMetrics metrics(window.font());
    const QString text = metrics.elidedText(name, Qt::ElideMiddle, kPictureWidth);
    const QSize size(metrics.horizontalAdvance(text) + spacing::icon + 3 * spacing::within,
                     std::max(metrics.height(), spacing::icon) + 2 * spacing::within);
    const double ratio = window.devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(window.font());
    painter.setPen(themeColor(ColorRole::Accent));
    painter.setBrush(themeColor(ColorRole::AccentTint));
    painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius,
                            spacing::radius);
    painter.drawPixmap(QPoint(spacing::within, (size.height() - spacing::icon) / 2),
                       iconPixmap(IconId::Music, themeColor(ColorRole::Accent), spacing::icon, ratio));
    painter.setPen(themeColor(ColorRole::Text));
    painter.drawText(QRect(QPoint(spacing::icon + 2 * spacing::within, 0), size), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    return picture;
}

} // namespace

ClipSharer::ClipSharer(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void ClipSharer::attach(QWidget* widget, Source source)
{
    m_sources.insert(widget, std::move(source));
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this, [this](QObject* gone) {
        m_sources.remove(gone);
        if (m_widget == gone) {
            forget();
        }
    });
}

bool ClipSharer::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    if (isMouse) {
        follow(qobject_cast<QWidget*>(watched), *static_cast<const QMouseEvent*>(event));
    }
    return QObject::eventFilter(watched, event);
}

void ClipSharer::follow(QWidget* widget, const QMouseEvent& mouse)
{
    const QPoint at = mouse.globalPosition().toPoint();
    if (mouse.type() == QEvent::MouseButtonPress && mouse.button() == Qt::LeftButton) {
        forget();
        m_pressed = at;
        m_widget = widget;
    } else if (mouse.type() != QEvent::MouseMove) {
        forget();
    } else if (m_widget == widget && mouse.buttons().testFlag(Qt::LeftButton) && !m_wantsDrag) {
        const int way = (at - m_pressed).manhattanLength();
        // Begun with the first move, it mostly is there when a drag is one; a mere press leaves no file.
        if (way > 0 && !m_isPreparing) {
            prepare();
        }
        m_wantsDrag = way >= QApplication::startDragDistance();
        if (m_wantsDrag && !m_shared.path.isEmpty()) {
            drag();
        }
    }
}

void ClipSharer::prepare()
{
    m_isPreparing = true;
    const Source source = m_sources.value(m_widget);
    const std::optional<ClipToShare> share = source ? source() : std::nullopt;
    if (!share) {
        return;
    }
    m_drags.run([share = *share](const std::stop_token& stop) { return shareClip(share, sharedFolder(), stop); },
                [this](const core::Result<audio::ExportReport>& shared) {
                    if (shared) {
                        m_shared = *shared;
                        if (m_wantsDrag) {
                            drag();
                        }
                    } else if (m_wantsDrag) {
                        forget();
                        Q_EMIT failed(shared.error());
                    }
                });
}

void ClipSharer::drag()
{
    const audio::ExportReport shared = m_shared;
    QObject* const from = m_widget;
    if (auto* button = qobject_cast<QAbstractButton*>(m_widget)) {
        button->setDown(false); // letting go elsewhere is no press
    }
    forget();
    if (!QApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        return;
    }
    auto* out = new QDrag(m_window);
    auto data = fileMimeData(shared.path);
    data->setProperty(kDraggedFrom, QVariant::fromValue(from));
    out->setMimeData(data.release());
    out->setPixmap(dragPicture(QFileInfo(shared.path).fileName(), *m_window));
    const bool isTaken = out->exec(Qt::CopyAction) != Qt::IgnoreAction;
    if (const QStringList remarks = saveRemarks(shared); isTaken && !remarks.isEmpty()) {
        const QStringList words{QFileInfo(shared.path).fileName()};
        Q_EMIT copied((words + remarks).join(QStringLiteral(" · ")));
    }
}

void ClipSharer::forget()
{
    m_drags.clear();
    m_widget = nullptr;
    m_shared = {};
    m_isPreparing = false;
    m_wantsDrag = false;
}

void ClipSharer::copy(const ClipToShare& share)
{
    m_work.run([share](const std::stop_token& stop) { return shareClip(share, sharedFolder(), stop); },
               [this](const core::Result<audio::ExportReport>& shared) {
                   if (!shared) {
                       Q_EMIT failed(shared.error());
                       return;
                   }
                   QApplication::clipboard()->setMimeData(fileMimeData(shared->path).release());
                   const QStringList words{tr("Copied %1").arg(core::displayPath(shared->path))};
                   Q_EMIT copied((words + saveRemarks(*shared)).join(QStringLiteral(" · ")));
               });
}

} // namespace melodeck::ui
