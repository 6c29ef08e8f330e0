#include "ui/compare/CompareWords.h"

#include "ui/Format.h"
#include "ui/SignedNumber.h"

#include <QCoreApplication>

#include <cmath>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct CompareText final
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

} // namespace

QString placeText(int place)
{
    switch (place) {
    case 1:
        return CompareText::tr("1st");
    case 2:
        return CompareText::tr("2nd");
    case 3:
        return CompareText::tr("3rd");
    default:
        return CompareText::tr("%1th").arg(place);
    }
}

QString verdictText(const core::BlindVerdict& verdict)
{
    return verdict.place > 0 ? CompareText::tr("blind: %1 of %2").arg(placeText(verdict.place)).arg(verdict.of)
                             : CompareText::tr("blind: not placed");
}

bool isOffset(double decibels)
{
    constexpr double kShown = 0.05;
    return std::abs(decibels) >= kShown;
}

QString offsetText(double decibels)
{
    QString number = numberText(std::abs(decibels), 1);
    if (isOffset(decibels)) {
        number = signedNumber(decibels < 0.0 ? QChar(0x2212) : QChar(u'+'), number);
    }
    return CompareText::tr("%1 dB").arg(number);
}

QString blindName(const QString& letter)
{
    return CompareText::tr("Clip %1").arg(letter);
}

} // namespace melodeck::ui
