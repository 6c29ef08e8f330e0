#include "ui/widgets/SectionHeader.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace melodeck::ui {

SectionHeader::SectionHeader(const QString& title, Level level, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, this))
    , m_facts(new ElidedLabel(QString(), this))
    , m_layout(new QHBoxLayout(this))
    , m_links(new QHBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::within);
    m_facts->setTextSize(TextSize::Secondary);
    m_facts->setColorRole(ColorRole::SecondaryText);
    m_facts->hide();
    if (level == Level::Group) {
        m_title->setTextSize(TextSize::Secondary);
        m_title->setColorRole(ColorRole::SecondaryText);
        m_layout->addWidget(m_title);
        m_layout->addStretch(1);
        m_layout->addWidget(m_facts);
    } else {
        m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
        // The title has what it needs, the facts have what is left.
        m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_layout->addWidget(m_title);
        m_layout->addWidget(m_facts, 1);
        m_layout->addStretch();
    }
    m_links->setSpacing(spacing::grid);
    m_layout->addLayout(m_links);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setBuddy(QWidget* buddy)
{
    m_title->setBuddy(buddy);
}

void SectionHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

LinkButton* SectionHeader::addAction(const QString& text, ColorRole role, const LinkButton* before)
{
    const auto next = std::find_if(m_actions.cbegin(), m_actions.cend(),
                                   [before](const Action& action) { return action.button == before; });
    const auto at = next - m_actions.cbegin();
    auto* dot = new SecondaryLabel(QStringLiteral("·"), this);
    auto* button = new LinkButton(text, role, this);
    button->setFont(textFont(TextSize::Secondary));
    m_links->insertWidget(static_cast<int>(2 * at), dot);
    m_links->insertWidget(static_cast<int>(2 * at) + 1, button);
    m_actions.insert(at, {button, dot});
    button->installEventFilter(this);
    updateDots();
    return button;
}

bool SectionHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::ShowToParent || type == QEvent::HideToParent) {
        updateDots();
    }
    return QWidget::eventFilter(watched, event);
}

void SectionHeader::updateDots()
{
    bool first = true;
    for (const auto& action : std::as_const(m_actions)) {
        const bool shown = !action.button->isHidden();
        action.dotBefore->setVisible(shown && !first);
        first = first && !shown;
    }
}

} // namespace melodeck::ui
