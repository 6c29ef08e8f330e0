#pragma once

#include "core/Answer.h"
#include "ui/widgets/Card.h"

#include <cstdint>
#include <optional>

class QTextBrowser;

namespace melodeck::ui {

class LinkButton;
class SectionHeader;

/// A transcript among the results: its segments with their times, which play the recording from there; the one that is
/// heard is marked and kept in view. What the model was not sure of is underlined.
class TranscriptCard final : public Card
{
    Q_OBJECT

public:
    explicit TranscriptCard(QWidget* parent = nullptr);

    /// Whose words they are.
    enum class Origin : std::uint8_t { Model, Edited };
    void setTranscript(const core::Transcript& transcript, Origin origin = Origin::Model);
    /// Whether there is a recording to be heard beside it: its times are links then.
    void setPlayable(bool on);
    /// Where the recording is, in seconds of the transcript; nothing where something else is heard.
    void setPosition(std::optional<double> seconds);
    /// All of it as plain text.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void playRequested(double seconds);
    void saveRequested();
    void editRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void fit();
    void copy();

    core::Transcript m_transcript;
    bool m_isPlayable = false;
    /// The segment that is heard; −1 for none.
    int m_heard = -1;
    QTextBrowser* m_text;
    /// What it is, and what can be done with it.
    SectionHeader* m_foot;
    LinkButton* m_edit;
    LinkButton* m_copy;
    LinkButton* m_save;
};

} // namespace melodeck::ui
