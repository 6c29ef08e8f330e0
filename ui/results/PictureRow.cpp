#include "ui/results/PictureRow.h"

#include "ui/Format.h"
#include "ui/results/PictureView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

PictureRow::PictureRow(core::Clip clip, QWidget* parent)
    : QWidget(parent)
    , m_clip(std::move(clip))
    , m_title(new ElidedLabel(QString(), this))
    , m_facts(new SecondaryLabel(QString(), this))
    , m_open(new LinkButton(tr("Open"), ColorRole::Accent, this))
    , m_save(new IconButton(IconId::Save, tr("Save"), this))
    , m_more(new IconButton(IconId::More, tr("More"), this))
    , m_reason(new SecondaryLabel(QString(), this))
{
    build();
    showFacts();
    connect(m_open, &QPushButton::clicked, this, &PictureRow::openRequested);
    connect(m_save, &QToolButton::clicked, this, &PictureRow::saveRequested);
    connect(m_more, &QToolButton::clicked, this, &PictureRow::showMenu);
}

void PictureRow::build()
{
    setObjectName(QStringLiteral("pictureRow%1").arg(m_clip.index));
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_title->setWordOrder(WordOrder::Own);
    m_title->setText(title());
    m_open->setObjectName(QStringLiteral("openPicture%1").arg(m_clip.index));
    m_open->setToolTip(tr("With the program that this computer has for it"));
    m_save->setObjectName(QStringLiteral("savePicture%1").arg(m_clip.index));
    m_open->setAccessibleName(tr("Open %1").arg(title()));
    m_save->setAccessibleName(tr("Save %1").arg(title()));
    m_more->setAccessibleName(tr("More for %1").arg(title()));
    m_reason->setWordWrap(true);
    m_reason->hide();

    auto* card = new Card(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::within);
    line->addLayout(words, 1);
    line->addWidget(m_open);
    line->addWidget(m_save);
    line->addWidget(m_more);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::within);
    inside->addLayout(line);
    if (m_clip.kind == core::MediaKind::Image) {
        m_picture = new PictureView(card);
        m_picture->setAccessibleName(tr("Picture of %1").arg(title()));
        inside->addWidget(m_picture);
        connect(m_picture, &PictureView::pixelsWanted, this, &PictureRow::pixelsWanted);
    }
    inside->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    // In the order in which a screen reader shall come to them.
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_title, m_facts, m_open, m_save, m_more, m_picture, m_reason}) {
        if (each != nullptr) {
            each->raise();
        }
    }
}

QString PictureRow::title() const
{
    return m_clip.prompt.isEmpty() ? QFileInfo(m_clip.path).fileName() : m_clip.prompt;
}

QSize PictureRow::mostPixels() const
{
    return m_picture != nullptr ? m_picture->mostPixels() : QSize();
}

void PictureRow::showFacts()
{
    QStringList facts;
    if (m_clip.kind == core::MediaKind::Video) {
        facts << tr("Film");
    }
    facts << m_clip.format.toUpper();
    if (!m_size.isEmpty()) {
        facts << tr("%1 × %2").arg(m_size.width()).arg(m_size.height());
    }
    facts << bytesText(m_clip.bytes);
    m_facts->setText(joinedFacts(facts));
}

void PictureRow::setPicture(const ShownPicture& picture)
{
    if (picture.image.isNull() && m_picture != nullptr && m_picture->hasPicture()) {
        return; // its file is gone since: what is shown of it may stay
    }
    m_size = picture.size;
    showFacts();
    m_reason->setText(picture.reason);
    m_reason->setVisible(!picture.reason.isEmpty());
    if (m_picture != nullptr) {
        m_picture->setPicture(picture.image);
        m_picture->setVisible(!picture.image.isNull());
    }
}

void PictureRow::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as…"), this, &PictureRow::saveRequested);
    menu->addAction(tr("Open"), this, &PictureRow::openRequested);
    menu->addAction(tr("Show in folder"), this, &PictureRow::showInFolderRequested);
    menu->addAction(tr("Bring the recipe back"), this, &PictureRow::bringBackRequested);
    menu->addAction(tr("Make a model of this request…"), this, &PictureRow::makeModelRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace melodeck::ui
