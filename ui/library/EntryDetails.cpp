#include "ui/library/EntryDetails.h"

#include "ui/library/EntryWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 1500ms;
constexpr int kNoteLines = 3;

} // namespace

EntryDetails::EntryDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_tags(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &EntryDetails::commit);
    connect(m_tags, &QLineEdit::textEdited, this, &EntryDetails::completeTag);
    connect(m_tags, &QLineEdit::editingFinished, this, &EntryDetails::commit);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &EntryDetails::useCompletion);
}

void EntryDetails::build()
{
    setObjectName(QStringLiteral("entryDetails"));
    m_title->setTextSize(TextSize::Secondary, TextWeight::SemiBold);
    m_title->setWordOrder(WordOrder::Own);
    m_tags->setObjectName(QStringLiteral("entryTags"));
    m_tags->setPlaceholderText(tr("Tags, between commas"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("entryNote"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * spacing::card);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_tags);
    auto* close = new IconButton(IconId::Close, tr("Close tags and note"));
    close->setObjectName(QStringLiteral("closeDetails"));
    connect(close, &QToolButton::clicked, this, &EntryDetails::closeRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addLayout(head);
    layout->addWidget(m_tags);
    layout->addWidget(m_note);
}

void EntryDetails::setEntry(const std::optional<store::LibraryEntry>& entry)
{
    const bool isSame = entry && m_entry && entry->entry == m_entry->entry;
    if (isSame && (m_tags->hasFocus() || m_note->hasFocus())) {
        return; // what is being typed is newer than what comes back
    }
    if (!isSame) {
        commit();
    }
    m_entry = entry;
    m_title->setText(entry ? entryTitle(*entry) : tr("Select an entry to give it tags or a note."));
    m_tags->setText(entry ? entry->tags.join(QLatin1String(", ")) : QString());
    m_note->setPlainText(entry ? entry->note : QString());
    m_shownTags = m_tags->text();
    m_shownNote = m_note->toPlainText();
    m_soon.stop();
    m_tags->setEnabled(entry.has_value());
    m_note->setEnabled(entry.has_value());
}

void EntryDetails::setKnownTags(const QStringList& tags)
{
    m_known->setStringList(tags);
}

void EntryDetails::focusTags()
{
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->end(false);
}

void EntryDetails::commit()
{
    m_soon.stop();
    if (!m_entry) {
        return;
    }
    // What nobody has touched stays as it is, be it written in a form that these fields would change.
    const QString writtenTags = m_tags->text();
    const QString writtenNote = m_note->toPlainText();
    const QStringList tags = writtenTags == m_shownTags ? m_entry->tags : tagsFromText(writtenTags);
    const QString note = writtenNote == m_shownNote ? m_entry->note : writtenNote.trimmed();
    m_shownTags = writtenTags;
    m_shownNote = writtenNote;
    if (tags != m_entry->tags) {
        m_entry->tags = tags;
        Q_EMIT tagsEdited(m_entry->entry, tags);
    }
    if (note != m_entry->note) {
        m_entry->note = note;
        Q_EMIT noteEdited(m_entry->entry, note);
    }
}

void EntryDetails::completeTag()
{
    m_soon.start();
    const QString begun = m_tags->text().left(m_tags->cursorPosition()).section(QLatin1Char(','), -1).trimmed();
    m_completer->setCompletionPrefix(begun);
    if (begun.isEmpty() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void EntryDetails::useCompletion(const QString& tag)
{
    const QString text = m_tags->text();
    const int at = m_tags->cursorPosition();
    const qsizetype begin = text.left(at).lastIndexOf(QLatin1Char(',')) + 1;
    const QString before = text.left(begin) + (begin > 0 ? QStringLiteral(" ") : QString()) + tag;
    m_tags->setText(before + text.mid(at));
    m_tags->setCursorPosition(static_cast<int>(before.size()));
    m_soon.start();
}

bool EntryDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_note) {
        commit();
    }
    // Before the window's own Esc, which cancels jobs.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            key->accept();
            if (event->type() == QEvent::KeyPress) {
                commit();
                Q_EMIT closeRequested();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryDetails::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace melodeck::ui
