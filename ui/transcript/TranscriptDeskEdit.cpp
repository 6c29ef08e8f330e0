// What can be done to the segments of the transcript desk, and the menu that offers it.

#include "ui/transcript/SegmentEditor.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/transcript/TranscriptDesk.h"
#include "ui/transcript/TranscriptStep.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace melodeck::ui {

namespace {

std::size_t at(int row)
{
    return row < 0 ? static_cast<std::size_t>(-1) : static_cast<std::size_t>(row);
}

} // namespace

void TranscriptDesk::push(const QString& name, std::optional<core::TranscriptChange> change)
{
    if (!change) {
        return;
    }
    m_steps.push(new TranscriptStep(*m_model, std::move(*change), name, [this](int row) {
        const int last = m_model->rowCount() - 1;
        if (last >= 0 && m_list->editor() == nullptr) {
            m_list->setCurrentRow(std::min(row, last));
        }
    }));
}

std::vector<int> TranscriptDesk::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TranscriptDesk::undo()
{
    commit();
    m_steps.undo();
}

void TranscriptDesk::redo()
{
    commit();
    m_steps.redo();
}

void TranscriptDesk::pushRange(const QString& name, int first, int last,
                               const std::function<void(core::Segments& rows)>& edit)
{
    const core::Segments& all = m_model->segments();
    if (first < 0 || last < first || at(last) >= all.size()) {
        return;
    }
    const core::Segments before(all.begin() + first, all.begin() + last + 1);
    core::Segments after = before;
    edit(after);
    if (after != before) {
        push(name, core::TranscriptChange{at(first), before, std::move(after)});
    }
}

int TranscriptDesk::rowInHand() const
{
    return m_list->editor() != nullptr ? m_list->editedRow() : m_list->currentRow();
}

void TranscriptDesk::split()
{
    const SegmentEditor* editor = m_list->editor();
    if (editor == nullptr) {
        m_list->editAt(m_list->currentRow(), 0); // the caret says where
        return;
    }
    const int row = m_list->editedRow();
    // What is kept has no blanks around it.
    const QString written = editor->text();
    const auto words = std::find_if(written.begin(), written.end(), [](QChar each) { return !each.isSpace(); });
    const qsizetype caret = std::max<qsizetype>(editor->caret() - std::distance(written.begin(), words), 0);
    m_list->dropEditor();
    bool isSplit = false;
    // The words and the cut are one step: what was written in this segment belongs to it.
    pushRange(tr("split"), row, row, [&](core::Segments& rows) {
        if (const auto text = core::changeText(rows, 0, written.trimmed())) {
            core::apply(rows, *text);
        }
        if (const auto parts = core::splitSegment(rows, 0, caret, m_text.words)) {
            core::apply(rows, *parts);
            isSplit = true;
        }
    });
    m_list->editAt(isSplit ? row + 1 : row, isSplit ? 0 : caret);
}

void TranscriptDesk::merge()
{
    const bool wasWriting = m_list->editor() != nullptr;
    const int row = rowInHand();
    std::optional<QString> written;
    if (wasWriting) {
        written = m_list->editor()->text().trimmed();
        m_list->dropEditor();
    }
    qsizetype seam = written.value_or(QString()).size();
    const int last = std::min(row + 1, m_model->rowCount() - 1);
    pushRange(tr("merge"), row, last, [&](core::Segments& rows) {
        if (const auto text = written ? core::changeText(rows, 0, *written) : std::nullopt) {
            core::apply(rows, *text);
        }
        seam = rows.front().text.size();
        if (const auto whole = core::mergeWithNext(rows, 0)) {
            core::apply(rows, *whole);
        }
    });
    if (wasWriting) {
        m_list->editAt(row, seam);
    }
}

void TranscriptDesk::insert()
{
    commit();
    const int row = m_list->currentRow();
    push(tr("insert"), core::insertAfter(m_model->segments(), at(row)));
    m_list->editAt(m_model->rowCount() == 1 ? 0 : row + 1);
}

void TranscriptDesk::removeSelected()
{
    commit();
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        return;
    }
    pushRange(tr("remove"), rows.front(), rows.back(), [&rows](core::Segments& range) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            range.erase(range.begin() + (*row - rows.front()));
        }
    });
}

void TranscriptDesk::nudge(core::SegmentEdge edge, double seconds)
{
    const int row = rowInHand();
    push(tr("move time"), core::nudge(m_model->segments(), at(row), edge, seconds));
}

void TranscriptDesk::setSpeaker(const QString& speaker)
{
    commit();
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        return;
    }
    pushRange(tr("speaker"), rows.front(), rows.back(), [&](core::Segments& range) {
        for (const int row : rows) {
            if (const auto change = core::setSpeaker(range, at(row - rows.front()), speaker)) {
                core::apply(range, *change);
            }
        }
    });
}

void TranscriptDesk::askForSpeaker()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("speakerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speaker"));
    dialog->setLabelText(tr("Who speaks here?"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TranscriptDesk::setSpeaker);
    dialog->open();
}

void TranscriptDesk::askForNewName(const QString& speaker)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("speakerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename speaker"));
    dialog->setLabelText(tr("New name for %1, in all segments:").arg(speaker));
    dialog->setTextValue(speaker);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, speaker](const QString& name) {
        push(tr("rename speaker"), core::renameSpeaker(m_model->segments(), speaker, name));
    });
    dialog->open();
}

void TranscriptDesk::playHere()
{
    const int row = rowInHand();
    if (m_isPlayable && row >= 0) {
        Q_EMIT playRequested(m_model->segments()[at(row)].startSeconds);
    }
}

void TranscriptDesk::copySelected() const
{
    QStringList texts;
    for (const int row : selectedRows()) {
        texts << m_model->segments()[at(row)].text;
    }
    if (!texts.isEmpty()) {
        QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
    }
}

void TranscriptDesk::fillMenu(QMenu& menu)
{
    menu.clear();
    for (QMenu* submenu : menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
        submenu->deleteLater(); // clear() leaves them
    }
    menu.setObjectName(QStringLiteral("deskMenu"));
    const int row = rowInHand();
    const bool isRow = row >= 0 && row < m_model->rowCount();
    const auto add = [this, &menu](const QString& text, DeskAction action, bool isOn) {
        // The key is shown only: the desk itself acts on it.
        const QString key = keyOf(action).toString(QKeySequence::NativeText);
        QAction* made = menu.addAction(text + QLatin1Char('\t') + key, this, [this, action] { act(action); });
        made->setEnabled(isOn);
    };
    add(tr("Play from here"), DeskAction::PlayHere, isRow && m_isPlayable);
    add(tr("Edit words"), DeskAction::Edit, isRow);
    menu.addSeparator();
    add(m_list->editor() != nullptr ? tr("Split at the caret") : tr("Split: place the caret"), DeskAction::Split,
        isRow);
    add(tr("Merge with next"), DeskAction::Merge, isRow && row + 1 < m_model->rowCount());
    add(tr("Insert segment behind"), DeskAction::Insert, true);
    add(tr("Remove"), DeskAction::Remove, isRow);
    menu.addSeparator();
    add(tr("Start 0.1 s earlier"), DeskAction::StartEarlier, isRow);
    add(tr("Start 0.1 s later"), DeskAction::StartLater, isRow);
    add(tr("End 0.1 s earlier"), DeskAction::EndEarlier, isRow);
    add(tr("End 0.1 s later"), DeskAction::EndLater, isRow);
    menu.addSeparator();
    if (isRow) {
        fillSpeakers(menu, row);
    }
    add(tr("Copy words"), DeskAction::Copy, isRow);
    menu.addSeparator();
    QAction* original = menu.addAction(tr("Back to the model's text"), this, &TranscriptDesk::revert);
    original->setEnabled(isEdited());
}

void TranscriptDesk::fillSpeakers(QMenu& menu, int row)
{
    const QString now = m_model->segments()[at(row)].speaker;
    QMenu* speakers = menu.addMenu(tr("Speaker"));
    for (const QString& speaker : m_model->speakers()) {
        QString shown = speaker;
        QAction* choice = speakers->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                                              [this, speaker] { setSpeaker(speaker); });
        choice->setCheckable(true);
        choice->setChecked(speaker == now);
    }
    if (!m_model->speakers().isEmpty()) {
        speakers->addSeparator();
    }
    speakers->addAction(tr("Another…"), this, &TranscriptDesk::askForSpeaker);
    if (!now.isEmpty()) {
        speakers->addAction(tr("None"), this, [this] { setSpeaker({}); });
        QString shown = now;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Rename %1 everywhere…").arg(shown), this, [this, now] { askForNewName(now); });
    }
}

void TranscriptDesk::takeImported(const core::Transcript& transcript)
{
    commit();
    push(tr("import"), core::replaceAll(m_model->segments(), core::editableSegments(transcript)));
}

void TranscriptDesk::revert()
{
    commit();
    push(tr("back to the model's text"),
         core::replaceAll(m_model->segments(), core::editableSegments(m_text.original)));
}

} // namespace melodeck::ui
