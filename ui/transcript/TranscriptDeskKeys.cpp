// What the keyboard does on the transcript desk, and looking for words.

#include "ui/transcript/FindBar.h"
#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/transcript/TranscriptDesk.h"

#include <QApplication>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// Seconds that Alt and an arrow move an edge by.
constexpr double kNudge = 0.1;

} // namespace

void TranscriptDesk::search()
{
    m_found = m_find->isHidden() ? std::vector<FoundText>()
                                 : findText(m_model->segments(), m_find->wanted(), m_find->sensitivity());
    const int count = static_cast<int>(m_found.size());
    m_currentFound = std::min(m_currentFound, count - 1);
    m_find->setResult(m_currentFound, count);
    m_list->setFound(m_found, m_currentFound);
}

void TranscriptDesk::find()
{
    const SegmentEditor* editor = m_list->editor();
    const QString chosen = editor != nullptr ? editor->textCursor().selectedText() : QString();
    commit();
    m_find->begin(chosen);
}

void TranscriptDesk::goToFound(int step)
{
    const int count = static_cast<int>(m_found.size());
    if (count == 0) {
        return;
    }
    if (m_currentFound < 0) {
        // From where one is.
        const int row = std::max(m_list->currentRow(), 0);
        const auto next = std::lower_bound(m_found.begin(), m_found.end(), row,
                                           [](const FoundText& found, int at) { return found.row < at; });
        m_currentFound = static_cast<int>(next - m_found.begin()) % count;
        m_currentFound = step < 0 ? (m_currentFound + count - 1) % count : m_currentFound;
    } else {
        m_currentFound = (m_currentFound + step + count) % count;
    }
    m_list->setCurrentRow(m_found[static_cast<std::size_t>(m_currentFound)].row);
    m_find->setResult(m_currentFound, count);
    m_list->setFound(m_found, m_currentFound);
}

void TranscriptDesk::closeFind()
{
    const bool hadFocus = m_find->isAncestorOf(QApplication::focusWidget());
    m_find->hide();
    m_currentFound = -1;
    search();
    if (hadFocus) {
        focusList();
    }
}

void TranscriptDesk::back()
{
    commit();
    Q_EMIT closeRequested();
}

const DeskKey* TranscriptDesk::keyHere(const QKeyEvent& event) const
{
    const QWidget* focused = QApplication::focusWidget();
    const bool isEditor = m_list->editor() != nullptr && m_list->editor() == focused;
    return deskKeyOf(event, isEditor ? DeskFocus::Editor : focused == m_list ? DeskFocus::List : DeskFocus::Other);
}

bool TranscriptDesk::event(QEvent* event)
{
    // The window has shortcuts of the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool leavesEditor = key.key() == Qt::Key_Escape && m_list->editor() != nullptr;
        if (leavesEditor || keyHere(key) != nullptr) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TranscriptDesk::keyPressEvent(QKeyEvent* event)
{
    if (const DeskKey* key = keyHere(*event)) {
        act(key->action);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TranscriptDesk::act(DeskAction action)
{
    switch (action) {
    case DeskAction::Back:
        return m_find->isHidden() ? back() : closeFind();
    case DeskAction::Find:
        return find();
    case DeskAction::FindNext:
        return m_find->isHidden() ? find() : goToFound(1);
    case DeskAction::FindPrevious:
        return m_find->isHidden() ? find() : goToFound(-1);
    case DeskAction::Undo:
        return undo();
    case DeskAction::Redo:
        return redo();
    case DeskAction::Save:
        commit();
        Q_EMIT saveRequested();
        return;
    case DeskAction::Copy:
        return copySelected();
    case DeskAction::Edit:
        return m_list->editAt(m_list->currentRow());
    case DeskAction::PlayHere:
        return playHere();
    case DeskAction::Split:
        return split();
    case DeskAction::Merge:
        return merge();
    case DeskAction::Insert:
        return insert();
    case DeskAction::Remove:
        return removeSelected();
    case DeskAction::StartEarlier:
        return nudge(core::SegmentEdge::Start, -kNudge);
    case DeskAction::StartLater:
        return nudge(core::SegmentEdge::Start, kNudge);
    case DeskAction::EndEarlier:
        return nudge(core::SegmentEdge::End, -kNudge);
    case DeskAction::EndLater:
        return nudge(core::SegmentEdge::End, kNudge);
    }
}

} // namespace melodeck::ui
