#pragma once

#include "ui/queue/TransferPace.h"
#include "ui/widgets/Card.h"

#include <cstdint>
#include <vector>

class QHBoxLayout;

namespace melodeck::core {
struct JobRecord;
}
namespace melodeck::jobs {
struct JobProgress;
}

namespace melodeck::ui {

class ProgressLine;
class SecondaryLabel;
class TextLabel;

/// What a job that is not finished is doing: its phase in words and, while a known number of bytes goes or comes, a bar
/// with that number and the time left.
class JobProgressCard final : public Card
{
    Q_OBJECT

public:
    explicit JobProgressCard(QWidget* parent = nullptr);

    void showProgress(const core::JobRecord& job, const jobs::JobProgress& progress);
    /// What people call the job.
    void setJobTitle(const QString& title);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Below the phase where all has no room in a row.
    void placeBar();
    [[nodiscard]] QString numbersText(std::int64_t done, std::int64_t whole);
    [[nodiscard]] QString phaseText(const core::JobRecord& job, const jobs::JobProgress& progress) const;

    TransferPace m_pace;
    /// Of its model, in seconds; read when it starts.
    std::vector<int> m_earlierStarts;
    bool m_isStarting = false;
    QHBoxLayout* m_row;
    TextLabel* m_phase;
    ProgressLine* m_bar;
    SecondaryLabel* m_numbers;
};

} // namespace melodeck::ui
