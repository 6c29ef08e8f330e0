#include "ui/compose/ConversionOptions.h"

#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace melodeck::ui {

ConversionOptions::ConversionOptions(QWidget* parent)
    : QWidget(parent)
    , m_normalise(new QCheckBox(tr("Normalise level")))
    , m_removeDirectCurrent(new QCheckBox(tr("Remove DC offset")))
{
    m_normalise->setObjectName(QStringLiteral("normaliseMelody"));
    m_normalise->setAccessibleName(tr("Normalise level"));
    m_normalise->setToolTip(
        tr("Brings the loudest moment of the melody to −1 dB before it is sent. Your file stays as it is."));
    m_removeDirectCurrent->setObjectName(QStringLiteral("removeDcOffset"));
    m_removeDirectCurrent->setAccessibleName(tr("Remove DC offset"));
    m_removeDirectCurrent->setToolTip(
        tr("Takes off the constant offset that some sound cards add. Your file stays as it is."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_normalise);
    layout->addWidget(m_removeDirectCurrent);
    connect(m_normalise, &QCheckBox::toggled, this, &ConversionOptions::changed);
    connect(m_removeDirectCurrent, &QCheckBox::toggled, this, &ConversionOptions::changed);
}

core::AudioFormat ConversionOptions::applied(core::AudioFormat format) const
{
    format.level = m_normalise->isChecked() ? core::Level::Normalised : core::Level::Kept;
    format.directCurrent =
        m_removeDirectCurrent->isChecked() ? core::DirectCurrent::Removed : core::DirectCurrent::Kept;
    return format;
}

void ConversionOptions::setUsual(const core::AudioFormat& format)
{
    auto shown = applied(format);
    if (shown.level == m_usual.level) {
        shown.level = format.level;
    }
    if (shown.directCurrent == m_usual.directCurrent) {
        shown.directCurrent = format.directCurrent;
    }
    m_usual = format;
    setFrom(shown);
}

void ConversionOptions::setFrom(const core::AudioFormat& format)
{
    m_normalise->setChecked(format.level == core::Level::Normalised);
    m_removeDirectCurrent->setChecked(format.directCurrent == core::DirectCurrent::Removed);
}

QString ConversionOptions::summary() const
{
    QStringList words;
    if (m_normalise->isChecked()) {
        words << tr("normalised");
    }
    if (m_removeDirectCurrent->isChecked()) {
        words << tr("no DC offset");
    }
    return words.join(QStringLiteral(", "));
}

} // namespace melodeck::ui
