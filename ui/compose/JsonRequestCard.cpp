#include "ui/compose/JsonRequestCard.h"

#include "ui/Format.h"
#include "ui/compose/JsonEditor.h"
#include "ui/compose/JsonPane.h"
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
    , m_header(new SectionHeader(tr("Request")))
    , m_card(new Card)
    , m_pane(new JsonPane)
    , m_name(new ElidedLabel)
    , m_size(new SecondaryLabel)
    , m_preview(new SecondaryLabel)
{
    build();
}

void JsonRequestCard::build()
{
    auto* clear = m_header->addAction(tr("Clear"));
    clear->setObjectName(QStringLiteral("clearRequest"));
    clear->setAccessibleName(tr("Clear request"));
    connect(clear, &QPushButton::clicked, this, &JsonRequestCard::cleared);

    m_card->setAccessibleName(tr("Request"));
    connect(m_pane, &JsonPane::edited, this, &JsonRequestCard::edited);
    m_name->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_name->setElideMode(Qt::ElideMiddle);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_size);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::within);
    inside->addLayout(row);
    inside->addWidget(m_preview);
    inside->addWidget(new SecondaryLabel(tr("It is sent as it is.")));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_header);
    layout->addWidget(m_card);
    layout->addWidget(m_pane, 1);
    m_pane->hide();
}

JsonPane* JsonRequestCard::pane() const
{
    return m_pane->isHidden() ? nullptr : m_pane;
}

void JsonRequestCard::setRequest(const QString& fileName, const QByteArray& text,
                                 const std::vector<core::AttachedFile>& files)
{
    QString shown = text.size() > 4 * JsonEditor::kMostText ? QString() : QString::fromUtf8(text).trimmed();
    if (shown.size() <= JsonEditor::kMostText) {
        shown = api::textToPaste(shown, api::PasteInto::Anywhere);
        shown = shown.contains(QLatin1Char('\n')) ? shown : api::indentedText(shown);
    }
    const bool isSmall = !shown.isEmpty() && JsonEditor::canHold(shown);
    m_card->setVisible(!isSmall);
    m_pane->setVisible(isSmall);
    m_header->setFacts(isSmall ? fileName : QString());
    if (isSmall) {
        const auto json = files.empty() ? core::Result<core::Json>(nullptr) : core::parseJson(text);
        if (json && !files.empty()) {
            m_pane->setRequest(api::requestText(*json, files));
            return;
        }
        m_pane->setRequest({shown});
        return;
    }
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
