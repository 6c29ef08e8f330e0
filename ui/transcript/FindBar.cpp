#include "ui/transcript/FindBar.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kMostWidth = 320;
constexpr int kLeastWidth = 120;

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new SearchField)
    , m_case(new Chip(tr("Match case")))
    , m_count(new SecondaryLabel)
    , m_previous(new LinkButton(tr("Previous")))
    , m_next(new LinkButton(tr("Next")))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find in transcript"));
    m_text->setPlaceholderText(tr("Find in transcript"));
    m_text->setMinimumWidth(kLeastWidth);
    m_text->setMaximumWidth(kMostWidth);
    m_text->installEventFilter(this);
    m_case->setObjectName(QStringLiteral("matchCase"));
    m_case->setAccessibleName(m_case->text());
    m_case->setCheckable(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_next->setAccessibleName(tr("Next match"));
    m_next->setToolTip(tr("Next match (F3)"));
    auto* close = new IconButton(IconId::Close, tr("Close find"));
    close->setObjectName(QStringLiteral("closeFind"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::card);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_case);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count, 1);
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QPushButton::toggled, this, &FindBar::changed);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
}

void FindBar::begin(const QString& text)
{
    show();
    if (!text.isEmpty()) {
        m_text->setText(text);
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    Q_EMIT changed();
}

QString FindBar::wanted() const
{
    return m_text->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::setResult(int current, int count)
{
    const bool isNone = count == 0 && !wanted().isEmpty();
    const QString before = m_count->text();
    m_count->setText(wanted().isEmpty() ? QString()
                     : isNone           ? tr("Not found")
                     : current >= 0     ? tr("%1 of %2").arg(current + 1).arg(count)
                                        : tr("%n match(es)", nullptr, count));
    m_count->setColorRole(isNone ? ColorRole::Warn : ColorRole::SecondaryText);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_count->text() != before && isVisible()) {
        QAccessibleEvent event(m_count, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && (key.modifiers() & Qt::ControlModifier) == 0) {
            if (key.modifiers().testFlag(Qt::ShiftModifier)) {
                Q_EMIT previousRequested();
            } else {
                Q_EMIT nextRequested();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace melodeck::ui
