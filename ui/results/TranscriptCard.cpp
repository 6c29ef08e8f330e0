#include "ui/results/TranscriptCard.h"

#include "api/TranscriptFormat.h"
#include "ui/Format.h"
#include "ui/theme/Text.h"
#include "ui/transcript/Confidence.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TimeText.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

/// What is longer has a bar of its own, so that the results below stay in reach.
constexpr int kMostHeight = 320;
/// Between times and words.
constexpr int kTimeWidth = 56;

QString seekAddress(double seconds)
{
    return QStringLiteral("at:%1").arg(seconds, 0, 'f', 3);
}

} // namespace

TranscriptCard::TranscriptCard(QWidget* parent)
    : Card(parent)
    , m_text(new QTextBrowser)
    , m_foot(new SectionHeader({}))
    , m_edit(m_foot->addAction(tr("Edit"), ColorRole::Accent))
    , m_copy(m_foot->addAction(tr("Copy"), ColorRole::Accent))
    , m_save(m_foot->addAction(tr("Save transcript…"), ColorRole::Accent))
{
    setObjectName(QStringLiteral("transcriptCard"));
    m_text->setObjectName(QStringLiteral("transcript"));
    m_text->setAccessibleName(tr("Transcript"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->installEventFilter(this);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setObjectName(QStringLiteral("editTranscript"));
    m_edit->setAccessibleName(tr("Edit transcript"));
    m_copy->setObjectName(QStringLiteral("copyTranscript"));
    m_copy->setAccessibleName(tr("Copy transcript"));
    m_save->setObjectName(QStringLiteral("saveTranscript"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_text);
    layout->addWidget(m_foot);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        bool isTime = false;
        const double seconds = address.toString().section(QLatin1Char(':'), 1).toDouble(&isTime);
        if (isTime) {
            Q_EMIT playRequested(seconds);
        }
    });
    connect(m_edit, &QPushButton::clicked, this, &TranscriptCard::editRequested);
    connect(m_copy, &QPushButton::clicked, this, &TranscriptCard::copy);
    connect(m_save, &QPushButton::clicked, this, &TranscriptCard::saveRequested);
}

void TranscriptCard::setTranscript(const core::Transcript& transcript, Origin origin)
{
    m_transcript = transcript;
    m_heard = -1;
    QStringList facts;
    if (!transcript.language.isEmpty()) {
        // A word of English ("english") or a code ("en").
        const QLocale locale(transcript.language);
        const bool isCode = transcript.language.size() <= 3 && locale.language() != QLocale::C;
        QString name = isCode ? QLocale::languageToString(locale.language()) : transcript.language;
        name.replace(0, 1, name.left(1).toUpper());
        facts << name;
    }
    const auto words = transcript.text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    facts << tr("%n word(s)", nullptr, static_cast<int>(words));
    const auto unsure = std::count_if(transcript.segments.begin(), transcript.segments.end(), [](const auto& segment) {
        return certaintyOf(segment.confidence) != Certainty::Sure;
    });
    if (unsure > 0) {
        facts << tr("%n unsure", nullptr, static_cast<int>(unsure));
    }
    if (origin == Origin::Edited) {
        facts << tr("edited");
    }
    m_foot->setTitle(joinedFacts(facts));
    write();
}

void TranscriptCard::setPlayable(bool on)
{
    if (m_isPlayable != on) {
        m_isPlayable = on;
        write();
    }
}

void TranscriptCard::write()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    if (m_transcript.segments.empty()) {
        cursor.insertText(m_transcript.text);
    }
    QTextBlockFormat row;
    row.setLeftMargin(kTimeWidth);
    row.setTextIndent(-kTimeWidth);
    row.setTabPositions({QTextOption::Tab(kTimeWidth, QTextOption::LeftTab)});
    row.setBottomMargin(spacing::grid);
    QTextCharFormat time;
    time.setForeground(themeColor(m_isPlayable ? ColorRole::Accent : ColorRole::SecondaryText));
    QTextCharFormat speaker;
    speaker.setFontWeight(QFont::DemiBold);
    QTextCharFormat unsure;
    unsure.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    unsure.setUnderlineColor(themeColor(ColorRole::Warn));
    QString lastSpeaker;
    for (std::size_t i = 0; i < m_transcript.segments.size(); ++i) {
        const core::TranscriptSegment& segment = m_transcript.segments[i];
        if (i == 0) {
            cursor.setBlockFormat(row);
        } else {
            cursor.insertBlock(row);
        }
        time.setAnchor(m_isPlayable);
        time.setAnchorHref(m_isPlayable ? seekAddress(segment.startSeconds) : QString());
        cursor.insertText(clockText(segment.startSeconds), time);
        cursor.insertText(QStringLiteral("\t"), QTextCharFormat());
        if (!segment.speaker.isEmpty() && segment.speaker != lastSpeaker) {
            cursor.insertText(segment.speaker + QStringLiteral(": "), speaker);
        }
        lastSpeaker = segment.speaker;
        const bool isUnsure = certaintyOf(segment.confidence) != Certainty::Sure;
        if (isUnsure) {
            unsure.setToolTip(tr("The model was not sure of this (%1 %).").arg(std::lround(*segment.confidence * 100)));
        }
        // A line feed within a segment is no new one.
        cursor.insertText(QString(segment.text).replace(QLatin1Char('\n'), QChar::LineSeparator),
                          isUnsure ? unsure : QTextCharFormat());
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    fit();
}

void TranscriptCard::setPosition(std::optional<double> seconds)
{
    int heard = -1;
    if (seconds) {
        // The last that has begun: between two of them the earlier one stays marked.
        const auto& segments = m_transcript.segments;
        for (std::size_t i = 0; i < segments.size() && segments[i].startSeconds <= *seconds; ++i) {
            heard = static_cast<int>(i);
        }
    }
    if (heard == m_heard) {
        return;
    }
    m_heard = heard;
    QList<QTextEdit::ExtraSelection> marks;
    if (heard >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(heard));
        mark.format.setBackground(themeColor(ColorRole::AccentTint));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
        const QRect line = m_text->cursorRect(mark.cursor);
        QScrollBar* bar = m_text->verticalScrollBar();
        if (line.top() < 0 || line.bottom() > m_text->viewport()->height()) {
            bar->setValue(bar->value() + line.top() - m_text->viewport()->height() / 3);
        }
    }
    m_text->setExtraSelections(marks);
}

QString TranscriptCard::plainText() const
{
    return QString::fromUtf8(api::writeTranscript(m_transcript, api::TranscriptFormat::Text)).trimmed();
}

void TranscriptCard::copy()
{
    QGuiApplication::clipboard()->setText(plainText());
}

void TranscriptCard::fit()
{
    QTextDocument* document = m_text->document();
    document->setTextWidth(m_text->viewport()->width());
    const int around = std::max(0, m_text->height() - m_text->viewport()->height()); // none before it is laid out
    m_text->setFixedHeight(std::min(kMostHeight, static_cast<int>(std::ceil(document->size().height())) + around));
}

bool TranscriptCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::Resize) {
        fit(); // at another width the words take other lines
    }
    return Card::eventFilter(watched, event);
}

void TranscriptCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        write();
    }
}

} // namespace melodeck::ui
