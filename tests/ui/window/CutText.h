#pragma once

#include "ui/widgets/Labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStringList>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <cstdlib>

namespace melodeck::tests {

/// What a person would call it, for a failure.
inline QString describe(const QWidget& widget, const QString& text)
{
    QStringList names;
    for (const QWidget* each = &widget; each != nullptr && names.size() < 4; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_"))) {
            names.prepend(each->objectName());
        }
    }
    return QStringLiteral("%1 “%2” in %3: %4 × %5, wants %6 × %7")
               .arg(QLatin1String(widget.metaObject()->className()), text, names.join(QLatin1Char('/')))
               .arg(widget.width())
               .arg(widget.height())
               .arg(widget.sizeHint().width())
               .arg(widget.sizeHint().height()) +
           QStringLiteral(" at %1 in %2").arg(widget.x()).arg(widget.parentWidget()->width());
}

/// A part of it lies outside of whatever holds it; what scrolls may be taller than its place, never wider.
inline bool isOutside(const QWidget& widget)
{
    QRect shown = widget.rect();
    for (const QWidget* each = &widget; !each->isWindow() && each->parentWidget() != nullptr;
         each = each->parentWidget()) {
        shown.translate(each->pos());
        const QWidget& parent = *each->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == &parent;
        const QRect place = parent.rect();
        if (shown.left() < place.left() || shown.right() > place.right()) {
            return true;
        }
        if (scrolls) {
            return false; // above and below there is more to see, and the area itself is looked at
        }
        if (shown.top() < place.top() || shown.bottom() > place.bottom()) {
            return true;
        }
    }
    return false;
}

inline bool isLabelCut(const QLabel& label)
{
    // Ends in "…" by itself, with the whole text as tooltip and name.
    if (qobject_cast<const ui::ElidedLabel*>(&label) != nullptr || label.text().isEmpty() ||
        !label.pixmap(Qt::ReturnByValue).isNull()) {
        return false;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height() + 1 ||
               label.minimumSizeHint().width() > label.width() + 1;
    }
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

inline bool isButtonCut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool hasText =
        !button.text().isEmpty() && (tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
    const QSize least = button.minimumSizeHint(); // what may give way, such as a key beside the words, is not in it
    return hasText && (least.width() > button.width() + 1 || least.height() > button.height() + 1);
}

inline bool isComboCut(const QComboBox& box)
{
    // Names of things that are there may be as long as they like.
    if (box.isEditable() || box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) {
        return false;
    }
    constexpr int kArrow = 28;
    return box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - kArrow;
}

inline bool isTabCut(const QTabBar& bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i) && bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > bar.tabRect(i).width()) {
            return true;
        }
    }
    return false;
}

/// Pictures of what is visible below a widget that were made for another number of pixels than its screen has; Qt's own
/// are its business.
inline QStringList blurredPictures(const QWidget& root)
{
    QStringList blurred;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        const QPixmap picture = label->pixmap(Qt::ReturnByValue);
        const bool isQts = label->objectName() == QLatin1String("qt_msgboxex_icon_label");
        if (label->isVisible() && !picture.isNull() && !isQts &&
            !qFuzzyCompare(picture.devicePixelRatio(), label->devicePixelRatioF())) {
            blurred << describe(*label, QStringLiteral("picture"));
        }
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->icon().isNull() || button->inherits("QLineEditIconButton")) {
            continue;
        }
        const qreal ratio = button->devicePixelRatioF();
        const QPixmap drawn = button->icon().pixmap(button->iconSize(), ratio);
        const QSize wanted = (QSizeF(button->iconSize()) * ratio).toSize();
        if (std::abs(drawn.width() - wanted.width()) > 1 || std::abs(drawn.height() - wanted.height()) > 1) {
            blurred << describe(*button, button->text());
        }
    }
    return blurred;
}

/// Texts of what is visible below a widget that do not fit where they stand.
inline QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    const auto all = root.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->size().isEmpty()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (isLabelCut(*label) || (!label->text().isEmpty() && isOutside(*label))) {
                cut << describe(*label, label->text());
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (isButtonCut(*button) || isOutside(*button)) {
                cut << describe(*button, button->text().isEmpty() ? button->toolTip() : button->text());
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            if (isComboCut(*box) || isOutside(*box)) {
                cut << describe(*box, box->currentText());
            }
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            if (isTabCut(*bar)) {
                cut << describe(*bar, bar->tabText(0));
            }
        }
    }
    return cut;
}

} // namespace melodeck::tests
