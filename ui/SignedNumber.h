#pragma once

#include <QGuiApplication>
#include <QString>

namespace melodeck::ui {

/// The sign in front of its number: a language that is written from the right would show it behind. number: without
/// one.
[[nodiscard]] inline QString signedNumber(QChar sign, const QString& number)
{
    const QChar fromTheLeft(0x200E);
    const QString text = sign + number;
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? fromTheLeft + text : text;
}

} // namespace melodeck::ui
