#pragma once

#include "core/JobRecord.h"
#include "jobs/JobProgress.h"
#include "ui/compare/BlindPanel.h"
#include "ui/theme/Tokens.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class BlindTrial;
class Card;
class ClipRow;
class JobProgressCard;
class LinkButton;
class PictureRow;
class SecondaryLabel;
class SectionHeader;
class TranscriptCard;

/// One job in the results: its title and facts, then its progress, its clips, its text, or its error in place.
class JobBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBlock(const core::JobRecord& job, QWidget* parent = nullptr);

    [[nodiscard]] QString jobId() const { return m_jobId; }
    /// The row of a clip that has just arrived; the caller connects it.
    ClipRow* addClip(const core::Clip& clip);
    /// The row of a clip that has arrived, or is arriving; nullptr without one.
    [[nodiscard]] ClipRow* rowOf(int clipIndex) const;
    /// Takes a row out, which the caller deletes: what was arriving did not come whole.
    void takeRow(ClipRow* row);
    /// The row of a picture or a film that has arrived, new or not.
    PictureRow* addPicture(const core::Clip& clip);
    [[nodiscard]] PictureRow* pictureOf(int clipIndex) const;
    [[nodiscard]] const std::vector<PictureRow*>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::vector<ClipRow*>& rows() const { return m_rows; }
    /// Phase and numbers of a job that is not finished.
    void showProgress(const core::JobRecord& job, const jobs::JobProgress& progress);
    /// The next piece of an answer that is a stream of text; the newest of it is shown.
    void appendText(const QString& text);
    /// How it ended.
    void showOutcome(const core::JobRecord& job);
    /// To a screen reader, which would not notice.
    void announceDone();
    /// Of an answer with one; else nullptr.
    [[nodiscard]] TranscriptCard* transcript() const { return m_transcript; }
    /// What else is to be said of its clips, in a sentence: that it was run again, and whether the same came.
    void setRemark(const QString& sentence);
    /// More is known of the clips of a finished job.
    void showMeasured(const core::JobRecord& job);

    /// Names and facts go, the rows stand in the order of a trial, and a panel says what to do.
    void showBlind(const BlindTrial& trial);
    /// A place was given.
    void showPlaces(const BlindTrial& trial);
    /// Names and facts are back; lines: which clip was which, nothing when that was not asked for.
    void showRevealed(const core::JobRecord& job, const QStringList& lines);
    void focusReveal();

Q_SIGNALS:
    void cancelRequested();
    void sendNowRequested();
    /// Its model is to start, or to be switched on.
    void wakeRequested();
    void saveAllRequested();
    void sendAgainRequested();
    void saveAnswerRequested();
    void answerMenuRequested();
    void showAnswerRequested();
    void requestMenuRequested();
    /// What it asked for is wanted in the form again.
    void bringBackRequested();
    void makeModelRequested();
    void trashRequested();
    void copyDetailsRequested();
    void transcriptShown();
    /// The recording beside the transcript, from there.
    void playTranscriptRequested(double seconds);
    void saveTranscriptRequested();
    void editTranscriptRequested();
    void blindRequested();
    void revealRequested();
    void blindCancelled();

private:
    /// What only a job has that is not finished.
    void addWhatRuns();
    LinkButton* addLink(const QString& name, const QString& text, ColorRole role, void (JobBlock::*wanted)(),
                        const LinkButton* before = nullptr);
    void openAnswerMenu();
    void openRequestMenu();
    void showLinks(const core::JobRecord& job);
    void showError(const core::JobRecord& job);
    void showText(const core::JobRecord& job);
    void showTranscript(const core::Transcript& transcript);
    void showStream();
    void showHtml(const QString& html);
    void showRemark(const core::JobRecord& job);
    void showWordsHeard(const core::JobRecord& job);
    void showNames(const QString& title);
    void placeRows(const std::vector<int>& clipIndices);
    [[nodiscard]] bool canBeBlind() const;
    [[nodiscard]] BlindPanel::Levels blindLevels() const;

    /// Of a stream of text; what is older than the label shows is gone.
    QString m_stream;
    QTimer m_streamSoon;
    QString m_jobId;
    QVBoxLayout* m_layout;
    SectionHeader* m_header;
    QVBoxLayout* m_clipLayout;
    std::vector<ClipRow*> m_rows;
    std::vector<PictureRow*> m_pictures;
    /// All these are made when they are wanted: most of the finished jobs that come from the library want none.
    LinkButton* m_sendNow = nullptr;
    LinkButton* m_wake = nullptr;
    LinkButton* m_cancel = nullptr;
    LinkButton* m_request = nullptr;
    LinkButton* m_answer = nullptr;
    LinkButton* m_showAnswer = nullptr;
    LinkButton* m_saveAnswer = nullptr;
    LinkButton* m_compareBlind = nullptr;
    LinkButton* m_saveAll = nullptr;
    JobProgressCard* m_progress = nullptr;
    BannerMessage* m_banner = nullptr;
    BannerMessage* m_remark = nullptr;
    SecondaryLabel* m_wordsHeard = nullptr;
    SecondaryLabel* m_said = nullptr;
    Card* m_textCard = nullptr;
    QLabel* m_text = nullptr;
    TranscriptCard* m_transcript = nullptr;
    BlindPanel* m_blind = nullptr;
};

} // namespace melodeck::ui
