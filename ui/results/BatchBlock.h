#pragma once

#include "ui/results/BatchTally.h"

#include <QWidget>

class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class Card;
class DisclosureButton;
class LinkButton;
class ProgressLine;
class SecondaryLabel;
class SectionHeader;
class TextLabel;

/// A batch in the results: one summary, and, when opened, the blocks of its newest jobs.
class BatchBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBlock(const QString& batchId, QWidget* parent = nullptr);

    [[nodiscard]] QString batchId() const { return m_batchId; }
    [[nodiscard]] BatchTally& tally() { return m_tally; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

    /// What the tally does not tell.
    struct Rest
    {
        /// The library has jobs that can be shown below those that are.
        bool hasOlder = false;
        /// The library may have jobs that were not counted.
        bool isPartial = false;
        /// The queue stands still: nobody knows when it goes on.
        bool isPaused = false;
        /// Some of what failed costs nothing more when it is sent again.
        bool canSendAgain = false;
    };
    void showTally(const Rest& rest);
    /// Its jobs have names as those of a grid have.
    void offerGrid() { m_mayBeGrid = true; }
    /// Puts the block of a job on top of the others; the layout owns it.
    void addNewest(QWidget* block);
    void addOlder(QWidget* block);

Q_SIGNALS:
    void opened();
    void closed();
    void olderRequested();
    void cancelRequested();
    void sendAgainRequested();
    void gridRequested();

private:
    void build();
    [[nodiscard]] QString summary() const;

    QString m_batchId;
    BatchTally m_tally;
    SectionHeader* m_header;
    LinkButton* m_grid;
    LinkButton* m_cancel;
    LinkButton* m_again;
    bool m_mayBeGrid = false;
    Card* m_card;
    TextLabel* m_summary;
    SecondaryLabel* m_rest;
    ProgressLine* m_bar;
    DisclosureButton* m_disclosure;
    QWidget* m_members;
    QVBoxLayout* m_memberLayout;
    LinkButton* m_older;
};

} // namespace melodeck::ui
