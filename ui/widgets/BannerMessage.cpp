#include "ui/widgets/BannerMessage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace melodeck::ui {
namespace {

/// Narrower than this, the buttons go below the text.
constexpr int wideEnough = 460;
/// The text beside them is at least so wide, at the usual size.
constexpr int leastText = 180;

struct Look
{
    IconId icon;
    ColorRole role;
};

Look lookOf(BannerMessage::Tone tone)
{
    switch (tone) {
    case BannerMessage::Tone::Ok:
        return {IconId::Check, ColorRole::Ok};
    case BannerMessage::Tone::Warn:
        return {IconId::Warning, ColorRole::Warn};
    case BannerMessage::Tone::Bad:
        return {IconId::Warning, ColorRole::Bad};
    case BannerMessage::Tone::Info:
        break;
    }
    return {IconId::Info, ColorRole::Accent};
}

/// Title and text as one: a voice makes no pause at the end of a line.
QString spoken(const QString& title, const QString& text)
{
    static const QString ends = QStringLiteral(".!?…:。！？");
    if (title.isEmpty() || text.isEmpty()) {
        return title + text;
    }
    return ends.contains(title.back()) ? title + QLatin1Char(' ') + text : BannerMessage::tr("%1. %2").arg(title, text);
}

TextLabel* wrappedLabel(QWidget* parent, TextSize size)
{
    auto* label = new TextLabel(QString(), parent);
    label->setTextSize(size);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

BannerMessage::BannerMessage(Frame frame, QWidget* parent)
    : QFrame(parent)
    , m_frame(frame)
    , m_icon(new QLabel(this))
    , m_title(wrappedLabel(this, TextSize::Body))
    , m_text(wrappedLabel(this, TextSize::Secondary))
    , m_disclosure(new DisclosureButton(tr("Details"), this))
    , m_detail(wrappedLabel(this, TextSize::Secondary))
    , m_row(new QHBoxLayout(this))
    , m_actions(new QHBoxLayout)
{
    const int margin = frame == Frame::Card ? spacing::card : 0;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_row->setSpacing(spacing::card);
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_text->setColorRole(ColorRole::SecondaryText);
    m_detail->setColorRole(ColorRole::SecondaryText);
    m_detail->hide();
    m_disclosure->setObjectName(QStringLiteral("details"));
    m_disclosure->setAccessibleName(tr("Details"));
    connect(m_disclosure, &QPushButton::toggled, m_detail, &QWidget::setVisible);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_disclosure, 0, Qt::AlignLeft);
    words->addWidget(m_detail);
    auto* message = new QHBoxLayout;
    message->setSpacing(spacing::within);
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addLayout(words, 1);
    m_row->addLayout(message, 1);
    m_row->addLayout(m_actions);
    m_actions->setSpacing(spacing::within);
}

void BannerMessage::setMessage(Tone tone, const QString& title, const QString& text, const QString& detail)
{
    m_tone = tone;
    m_title->setColorRole(lookOf(tone).role == ColorRole::Accent ? ColorRole::Text : lookOf(tone).role);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->setText(detail);
    m_disclosure->setChecked(false);
    m_disclosure->setVisible(!detail.isEmpty());
    setAccessibleName(spoken(title, text));
    updateIcon();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void BannerMessage::setSentences(Tone tone, const QString& sentences, const QString& detail)
{
    // A full stop of any script, or the end of a line: what a server said in its own words may have no stop.
    static const QRegularExpression end(QStringLiteral("[.।]\\s+|。?\\n+|。(?=.)"));
    const auto found = end.match(sentences);
    if (found.hasMatch()) {
        setMessage(tone, sentences.left(found.capturedStart()), sentences.mid(found.capturedEnd()), detail);
    } else {
        setMessage(tone, sentences, QString(), detail);
    }
}

QString BannerMessage::title() const
{
    return m_title->text();
}

QString BannerMessage::text() const
{
    return m_text->text();
}

QPushButton* BannerMessage::addAction(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    m_buttons.append(button);
    m_actions->addWidget(button);
    placeActions();
    return button;
}

void BannerMessage::clearActions()
{
    for (auto* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void BannerMessage::updateIcon()
{
    const auto look = lookOf(m_tone);
    m_icon->setPixmap(
        iconPixmap(look.icon, themeColor(look.role), qRound(spacing::icon * textScale()), devicePixelRatioF()));
}

int BannerMessage::actionsWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (const auto* button : m_buttons) {
        width += button->sizeHint().width() + spacing::within;
    }
    return width;
}

QSize BannerMessage::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    int widest = m_icon->sizeHint().width() + spacing::within + m_text->minimumSizeHint().width();
    for (const auto* button : m_buttons) {
        widest = std::max(widest, button->sizeHint().width());
    }
    return {widest + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void BannerMessage::placeActions()
{
    const bool narrow = width() < wideEnough || width() < actionsWidth() + qRound(leastText * textScale());
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_actions, narrow ? Qt::AlignLeft : Qt::AlignVCenter);
    // Side by side they would widen the pane beyond its edge.
    const bool fits = width() >= actionsWidth() + spacing::card;
    m_actions->setDirection(!fits ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BannerMessage::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeActions();
}

void BannerMessage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        updateIcon();
    }
}

void BannerMessage::paintEvent(QPaintEvent*)
{
    if (!qFuzzyCompare(m_icon->pixmap(Qt::ReturnByValue).devicePixelRatio(), devicePixelRatioF())) {
        updateIcon(); // it was moved to a screen of another scale
    }
    if (m_frame == Frame::Inline) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(m_tone == Tone::Bad || m_tone == Tone::Warn ? lookOf(m_tone).role : ColorRole::Divider));
    painter.setBrush(themeColor(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius, spacing::cardRadius);
}

} // namespace melodeck::ui
