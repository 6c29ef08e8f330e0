#include "ui/window/WelcomePage.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PrimaryButton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace melodeck::ui {

namespace {

constexpr int kCardWidth = 520;
constexpr int kIconSize = 40;

/// The note over the words, in the accent of the theme of the moment.
class DropPicture final : public QWidget
{
public:
    DropPicture() { setFixedSize(kIconSize, kIconSize); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0,
                           iconPixmap(IconId::Drop, themeColor(ColorRole::Accent), kIconSize, devicePixelRatioF()));
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_card->setObjectName(QStringLiteral("dropCard"));
    m_card->setAccessibleName(tr("Drop card"));
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_card->setMaximumWidth(qRound(kCardWidth * textScale()));
    auto* title = new TextLabel(tr("Drop a melody here"));
    title->setTextSize(TextSize::Title, TextWeight::SemiBold);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* text = new SecondaryLabel(
        tr("Hum it, sing it or play it: three clips follow its tune, each in a style of your own words. "
           "It all happens on this computer – no account, no network."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto* formats = new SecondaryLabel(tr("WAV, FLAC, OGG, MP3, M4A and more – or a JSON request"));
    formats->setAlignment(Qt::AlignCenter);
    formats->setWordWrap(true);
    formats->setColorRole(ColorRole::FaintText);
    auto* tryIt = new PrimaryButton(tr("Try it now"));
    tryIt->setObjectName(QStringLiteral("tryItNow"));
    tryIt->setToolTip(tr("With a sample melody"));
    auto* browse = new QPushButton(tr("Browse"));
    browse->setObjectName(QStringLiteral("browse"));
    m_record = new QPushButton(tr("Record"));
    m_record->setObjectName(QStringLiteral("record"));
    m_record->hide(); // until there is something to record with
    auto* link = new QPushButton(tr("Paste link"));
    link->setObjectName(QStringLiteral("pasteLink"));
    auto* compose = new LinkButton(tr("Start without a melody"), ColorRole::SecondaryText);
    compose->setObjectName(QStringLiteral("startWithout"));
    connect(tryIt, &QPushButton::clicked, this, &WelcomePage::tryRequested);
    connect(browse, &QPushButton::clicked, this, &WelcomePage::browseRequested);
    connect(m_record, &QPushButton::clicked, this, &WelcomePage::recordRequested);
    connect(link, &QPushButton::clicked, this, &WelcomePage::linkRequested);
    connect(compose, &QPushButton::clicked, this, &WelcomePage::composeRequested);

    auto* buttons = new FlowLayout(nullptr, spacing::within); // a long language takes two lines
    buttons->setLines(FlowLayout::Lines::Centred);
    for (QWidget* each : std::initializer_list<QWidget*>{browse, m_record, link, tryIt}) {
        buttons->addWidget(each);
    }
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(spacing::group, spacing::group * 2, spacing::group, spacing::group * 2);
    inside->setSpacing(spacing::card);
    inside->addWidget(new DropPicture, 0, Qt::AlignHCenter);
    inside->addWidget(title);
    inside->addWidget(text);
    inside->addSpacing(spacing::within);
    inside->addLayout(buttons);
    inside->addWidget(formats);
    inside->addWidget(compose, 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    // Beside stretches and not aligned: only so is its height that of its own width, which wraps its sentences.
    auto* row = new QHBoxLayout;
    constexpr int kMostOfTheRow = 100;
    row->addStretch(1);
    row->addWidget(m_card, kMostOfTheRow);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
}

void WelcomePage::offerRecording()
{
    m_record->show();
}

void WelcomePage::setDropHighlight(bool on)
{
    m_card->setEmphasis(on ? Card::Emphasis::DropTarget : Card::Emphasis::None);
}

} // namespace melodeck::ui
