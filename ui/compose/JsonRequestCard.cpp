#include "ui/compose/JsonRequestCard.h"

#include "ui/Format.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr qsizetype kPreviewCharacters = 480;

} // namespace

JsonRequestCard::JsonRequestCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_size(new SecondaryLabel)
    , m_preview(new SecondaryLabel)
{
    auto* header = new SectionHeader(tr("Request"));
    auto* clear = header->addAction(tr("Clear"));
    clear->setObjectName(QStringLiteral("clearRequest"));
    clear->setAccessibleName(tr("Clear request"));
    connect(clear, &QPushButton::clicked, this, &JsonRequestCard::cleared);

    auto* card = new Card;
    card->setAccessibleName(tr("Request"));
    m_name->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_size);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::within);
    inside->addLayout(row);
    inside->addWidget(m_preview);
    inside->addWidget(new SecondaryLabel(tr("It is sent as it is.")));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(header);
    layout->addWidget(card);
}

void JsonRequestCard::setRequest(const QString& fileName, const QByteArray& text)
{
    m_name->setText(fileName);
    m_size->setText(bytesText(text.size()));
    // Breaks are possible after punctuation: a long base64 string would else widen the pane.
    QString preview = QString::fromUtf8(text.left(kPreviewCharacters)).simplified();
    constexpr int kBreakEvery = 24;
    for (qsizetype i = kBreakEvery; i < preview.size(); i += kBreakEvery + 1) {
        preview.insert(i, QChar(0x200B)); // zero-width space
    }
    m_preview->setText(text.size() > kPreviewCharacters ? preview + QStringLiteral("…") : preview);
}

} // namespace melodeck::ui
