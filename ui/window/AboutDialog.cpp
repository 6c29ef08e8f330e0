#include "ui/window/AboutDialog.h"

#include "core/Components.h"
#include "core/Version.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr int kWidth = 460;

TextLabel* paragraph(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Melodeck"));
    auto* title = new TextLabel(tr("Melodeck %1").arg(QLatin1String(core::kVersion)));
    title->setTextSize(TextSize::Title, TextWeight::SemiBold);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(qRound(kWidth * textScale()) - 2 * spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(title);
    layout->addWidget(paragraph(
        tr("Sends melodies and prompts to audio models, and keeps what comes back. Its own source is under the "
           "Apache License 2.0.")));
    layout->addWidget(
        paragraph(tr("The sketch engine is an arranger by rule on sampled instruments. It is not a neural model.")));
    QStringList parts;
    for (const core::Component& part : core::kComponents) {
        parts << tr("%1 (%2)", "a library and its licence")
                     .arg(QString::fromLatin1(part.name), QString::fromLatin1(part.licence));
    }
    layout->addWidget(paragraph(tr("It uses %1.").arg(locale().createSeparatedList(parts))));
    layout->addWidget(paragraph(tr("FluidSynth loads GPL-3 readline, in the engine's own process alone.")));
    layout->addWidget(buttons);
    // By itself a dialog takes two thirds of the screen at most, which is too little for large print.
    const int width = sizeHint().width();
    resize(width, layout->totalHeightForWidth(width));
}

} // namespace melodeck::ui
