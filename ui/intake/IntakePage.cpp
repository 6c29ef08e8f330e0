#include "ui/intake/IntakePage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace melodeck::ui {

IntakePage::IntakePage(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_words(new SecondaryLabel)
    , m_figures(new SecondaryLabel)
    , m_line(new ProgressLine)
    , m_cancel(new LinkButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("intakePage"));
    m_name->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setObjectName(QStringLiteral("intakeName"));
    m_words->setObjectName(QStringLiteral("intakeWords"));
    m_figures->setObjectName(QStringLiteral("intakeFigures"));
    m_line->setObjectName(QStringLiteral("intakeProgress"));
    m_line->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("intakeCancel"));
    m_cancel->setAccessibleName(tr("Cancel melody"));
    m_cancel->setFont(textFont(TextSize::Secondary));
    connect(m_cancel, &QPushButton::clicked, this, &IntakePage::cancelled);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::within);
    head->addWidget(m_name, 1);
    head->addWidget(m_cancel);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(m_words, 1);
    row->addWidget(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addLayout(head);
    layout->addWidget(m_line);
    layout->addLayout(row);
    layout->addStretch(1);
}

void IntakePage::begin(const QString& name, const QString& words)
{
    m_name->setText(name);
    m_words->setText(words);
    setProgress({}, -1.0);
}

void IntakePage::setProgress(const QString& figures, double fraction)
{
    m_figures->setText(figures);
    m_line->setVisible(fraction >= 0.0); // bars only where there is a known whole
    m_line->setFraction(fraction);
}

} // namespace melodeck::ui
