#pragma once

#include "ui/queue/TransferPace.h"
#include "ui/widgets/Card.h"

#include <cstdint>
#include <vector>

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

private:
    [[nodiscard]] QString numbersText(std::int64_t done, std::int64_t whole);
    [[nodiscard]] QString phaseText(const core::JobRecord& job, const jobs::JobProgress& progress) const;

    TransferPace m_pace;
    /// Of its model, in seconds; read when it starts.
    std::vector<int> m_earlierStarts;
    bool m_isStarting = false;
    TextLabel* m_phase;
    ProgressLine* m_bar;
    SecondaryLabel* m_numbers;
};

} // namespace melodeck::ui
