#include "ui/widgets/SectionHeader.h"

#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace melodeck::ui {

SectionHeader::SectionHeader(const QString& title, Level level, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, this))
    , m_facts(new ElidedLabel(QString(), this))
    , m_layout(new QHBoxLayout)
    , m_words(new QHBoxLayout)
    , m_lines(new QVBoxLayout(this))
    , m_linkBox(new QWidget(this))
    , m_links(new FlowLayout(m_linkBox, spacing::grid))
    , m_level(level)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addLayout(m_layout);
    m_layout->setSpacing(spacing::within);
    m_facts->setTextSize(TextSize::Secondary);
    m_facts->setColorRole(ColorRole::SecondaryText);
    m_facts->hide();
    m_linkBox->hide();
    m_words->setSpacing(spacing::within);
    m_words->addWidget(m_title);
    if (level == Level::Group) {
        m_title->setTextSize(TextSize::Secondary);
        m_title->setColorRole(ColorRole::SecondaryText);
        m_words->addStretch(1);
        m_words->addWidget(m_facts);
    } else {
        m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
        m_title->setWordOrder(WordOrder::Own);
        // The title has what it needs, the facts have what is left.
        m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_words->addWidget(m_facts, 1);
        m_words->addStretch();
    }
    m_layout->addLayout(m_words, 1);
    m_layout->addWidget(m_linkBox);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    placeFacts();
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
    placeFacts();
}

LinkButton* SectionHeader::addAction(const QString& text, ColorRole role, const LinkButton* before)
{
    const auto next = std::find_if(m_actions.cbegin(), m_actions.cend(),
                                   [before](const Action& action) { return action.button == before; });
    const auto at = next - m_actions.cbegin();
    auto* dot = new SecondaryLabel(QStringLiteral("·"), m_linkBox);
    auto* button = new LinkButton(text, role, m_linkBox);
    button->setFont(textFont(TextSize::Secondary));
    m_links->insertWidget(static_cast<int>(2 * at), dot);
    m_links->insertWidget(static_cast<int>(2 * at) + 1, button);
    m_actions.insert(at, {button, dot});
    button->installEventFilter(this);
    updateDots();
    return button;
}

QSize SectionHeader::minimumSizeHint() const
{
    const int title = m_title->minimumSizeHint().width();
    const int links = m_linkBox->isHidden() ? 0 : m_links->minimumSize().width();
    return {std::max(title, links), QWidget::minimumSizeHint().height()};
}

bool SectionHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::ShowToParent || type == QEvent::HideToParent) {
        updateDots();
    }
    return QWidget::eventFilter(watched, event);
}

void SectionHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = true;
    placeActions();
}

void SectionHeader::updateDots()
{
    bool first = true;
    for (const auto& action : std::as_const(m_actions)) {
        const bool shown = !action.button->isHidden();
        action.dotBefore->setVisible(shown && !first);
        first = first && !shown;
    }
    m_linkBox->setVisible(!first);
    placeActions();
}

void SectionHeader::placeActions()
{
    // Less of the title than this says nothing.
    constexpr int kLeastLetters = 12;
    const int title = std::min(m_title->sizeHint().width(), m_title->fontMetrics().averageCharWidth() * kLeastLetters);
    const bool isNarrow =
        m_isPlaced && !m_linkBox->isHidden() && title + spacing::within + m_links->sizeHint().width() > width();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        m_layout->setSpacing(isNarrow ? spacing::grid : spacing::within);
    }
    placeFacts();
}

void SectionHeader::placeFacts()
{
    if (m_level != Level::Result || !m_isPlaced) {
        return;
    }
    const bool isBeside = m_layout->direction() == QBoxLayout::LeftToRight && !m_linkBox->isHidden();
    const int room = width() - (isBeside ? m_links->sizeHint().width() + spacing::within : 0);
    const int wanted = m_title->sizeHint().width() + spacing::within + m_facts->sizeHint().width();
    const bool isBelow = !m_facts->isHidden() && wanted > room;
    // Below links that stand below the title they would be far from it; else they have a line of their own.
    const bool isOwnLine = isBelow && m_layout->direction() == QBoxLayout::LeftToRight;
    m_words->setDirection(isBelow && !isOwnLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(isBelow ? 0 : spacing::within);
    if (isOwnLine != (m_lines->indexOf(m_facts) >= 0)) {
        QBoxLayout* from = isOwnLine ? m_words : m_lines;
        from->removeWidget(m_facts);
        if (isOwnLine) {
            m_lines->addWidget(m_facts);
        } else {
            m_words->insertWidget(1, m_facts, 1);
        }
    }
}

} // namespace melodeck::ui
