#pragma once

#include "core/TranscriptEdit.h"
#include "ui/transcript/DeskKeys.h"
#include "ui/transcript/TranscriptSearch.h"
#include "ui/widgets/BannerMessage.h"

#include <QUndoStack>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace melodeck::ui {

class Chip;
class ElidedLabel;
class FindBar;
class LinkButton;
class PrimaryButton;
class SecondaryLabel;
class SegmentList;
class SegmentModel;

/// A transcript to work on.
struct DeskText
{
    QString title;
    /// As it is now: what the model said, or what was made of it.
    core::Transcript shown;
    /// What "Back to the model's text" brings back.
    core::Transcript original;
    /// Where the model told when each word was said.
    std::vector<core::TimedWord> words;
};

/// The page on which a transcript is read against its recording and corrected: words, times, speakers, cuts. Every step
/// can be undone, and each is told with edited(); nothing here touches the disk. GUI thread.
class TranscriptDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptDesk(QWidget* parent = nullptr);
    ~TranscriptDesk() override;

    /// Another one; what was written of the one before is committed first.
    void open(const DeskText& text);
    [[nodiscard]] core::Transcript transcript() const;
    [[nodiscard]] const QString& title() const { return m_text.title; }
    /// It is not what the model said.
    [[nodiscard]] bool isEdited() const;
    /// Keeps what is being written.
    void commit();
    /// A transcript out of a file takes the place of all segments: one step.
    void takeImported(const core::Transcript& transcript);
    /// Whether there is a recording to be heard.
    void setPlayable(bool on);
    /// Where the recording is, in seconds of the transcript; nothing where something else is heard.
    void setPosition(std::optional<double> seconds);
    void showMessage(BannerMessage::Tone tone, const QString& sentences, const QString& detail = {});
    void clearMessage();
    void focusList();

Q_SIGNALS:
    void closeRequested();
    void playRequested(double seconds);
    /// Something is different from before.
    void edited();
    void saveRequested();
    void importRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeTools();
    void connectParts();
    void showFacts();
    void back();

    // TranscriptDeskKeys.cpp
    void search();
    void find();
    void goToFound(int step);
    void closeFind();
    [[nodiscard]] const DeskKey* keyHere(const QKeyEvent& event) const;
    void act(DeskAction action);

    // TranscriptDeskEdit.cpp
    void push(const QString& name, std::optional<core::TranscriptChange> change);
    /// One step out of what `edit` does to the rows from first to last, by itself.
    void pushRange(const QString& name, int first, int last, const std::function<void(core::Segments& rows)>& edit);
    [[nodiscard]] int rowInHand() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    void undo();
    void redo();
    void split();
    void merge();
    void insert();
    void removeSelected();
    void nudge(core::SegmentEdge edge, double seconds);
    void setSpeaker(const QString& speaker);
    void askForSpeaker();
    void askForNewName(const QString& speaker);
    void playHere();
    void copySelected() const;
    void fillMenu(QMenu& menu);
    void fillSpeakers(QMenu& menu, int row);
    void revert();

    DeskText m_text;
    SegmentModel* m_model;
    QUndoStack m_steps;
    ElidedLabel* m_title;
    SecondaryLabel* m_facts;
    LinkButton* m_undo;
    LinkButton* m_redo;
    LinkButton* m_segment;
    PrimaryButton* m_save;
    Chip* m_follow;
    FindBar* m_find;
    BannerMessage* m_message;
    SegmentList* m_list;
    SecondaryLabel* m_empty;
    std::vector<FoundText> m_found;
    int m_currentFound = -1;
    std::optional<double> m_position;
    bool m_isPlayable = false;
};

} // namespace melodeck::ui
