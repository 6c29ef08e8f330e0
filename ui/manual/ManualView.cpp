#include "ui/manual/ManualView.h"

#include "ui/manual/ManualPages.h"

#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kWidestPicture = 760;
constexpr int kCellPadding = 5;
constexpr int kLineHeight = 125; // percent: prose is read more easily than labels

/// "pictures/done.png" → "pictures/done-dark.png", where there is one.
QString inAppearance(const QString& path, Appearance appearance)
{
    const QString dark = QString(path).replace(QLatin1String(".png"), QLatin1String("-dark.png"));
    return appearance == Appearance::Dark && QFile::exists(dark) ? dark : path;
}

/// Read as Markdown into a document of its own: read again into one that is in use, Qt leaves lines of the last page.
QString pageAsHtml(const QString& path, const QFont& font)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QTextDocument page;
    page.setDefaultFont(font);
    page.setMarkdown(QString::fromUtf8(file.readAll()));
    return page.toHtml();
}

} // namespace

ManualView::ManualView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(true);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    // One that comes and goes would change the width of the pictures, whose height decides whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // sourceChanged() comes before source() says so, and going back does not pass doSetSource().
    connect(this, &QTextBrowser::historyChanged, this, [this] {
        dress();
        Q_EMIT pageShown();
    });
}

void ManualView::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    refresh();
}

QVariant ManualView::loadResource(int type, const QUrl& name)
{
    const QUrl whole = name.isRelative() ? source().resolved(name) : name;
    if (whole.scheme() != QLatin1String("qrc")) {
        return {}; // nothing of the manual is anywhere else
    }
    const QString path = QLatin1Char(':') + whole.path();
    if (type != QTextDocument::ImageResource) {
        return pageAsHtml(path, font());
    }
    const QImage original(inAppearance(path, m_appearance));
    if (original.isNull()) {
        return {};
    }
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(qRound(pictureWidth() * ratio), original.width());
    QImage picture = original.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualView::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    const QUrl whole = name.isRelative() ? source().resolved(name) : name;
    if (manualPageAt(whole).isEmpty()) {
        return;
    }
    m_widthShown = pictureWidth();
    QTextBrowser::doSetSource(whole, QTextDocument::HtmlResource);
    if (whole.hasFragment()) {
        goToHeading(whole.fragment());
    }
}

void ManualView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (pictureWidth() != m_widthShown) {
        refresh();
    }
}

void ManualView::refresh()
{
    if (!source().isValid()) {
        return;
    }
    m_widthShown = pictureWidth();
    const int place = verticalScrollBar()->value();
    reload();
    dress();
    verticalScrollBar()->setValue(place);
}

void ManualView::dress()
{
    document()->setDocumentMargin(kMargin);
    QTextBlockFormat airy;
    airy.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // a picture is no line
            QTextCursor(block).mergeBlockFormat(airy);
        }
    }
    // Markdown knows nothing of how a table looks.
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame); table != nullptr) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(kCellPadding);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
}

void ManualView::goToHeading(const QString& anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && headingAnchor(block.text()) == anchor) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            moveCursor(QTextCursor::End); // so that the heading comes to the top
            setTextCursor(QTextCursor(block));
            ensureCursorVisible();
            return;
        }
    }
}

void ManualView::mark(const QString& words)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            QTextEdit::ExtraSelection one;
            one.cursor = found;
            one.format.setBackground(palette().brush(QPalette::Highlight));
            one.format.setForeground(palette().brush(QPalette::HighlightedText));
            marks << one;
        }
    }
    std::sort(marks.begin(), marks.end(), [](const QTextEdit::ExtraSelection& a, const QTextEdit::ExtraSelection& b) {
        return a.cursor.position() < b.cursor.position();
    });
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

int ManualView::pictureWidth() const
{
    return std::clamp(viewport()->width() - 2 * kMargin, 1, kWidestPicture);
}

} // namespace melodeck::ui
