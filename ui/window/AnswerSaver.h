#pragma once

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "jobs/ReceivedAnswer.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>

#include <optional>

namespace melodeck::ui {

/// Saves what is no sound by dialog: an answer as it was received, a transcript in the format of the name that is
/// chosen. GUI thread; files are read and written by a thread of its own.
class AnswerSaver final : public QObject
{
    Q_OBJECT

public:
    /// window: parent of the dialogs.
    explicit AnswerSaver(QWidget* window);

    /// clipFolder: where the job's clips are, and what is kept of its answer beside them. Byte for byte; where that was
    /// not kept, what is known of it as JSON.
    void saveAnswer(const core::JobRecord& job, const QString& clipFolder);
    /// title: what the file is called unless another name is chosen.
    void saveTranscript(const QString& title, const core::Transcript& transcript);
    /// A picture or a film, as it came.
    void savePicture(const core::Clip& clip);

Q_SIGNALS:
    void saved(const QString& message);
    void failed(const melodeck::core::Error& error);

private:
    [[nodiscard]] QString folder() const;
    void askForPlace(const core::JobRecord& job, const std::optional<jobs::KeptReceived>& kept);
    void writeReceived(const QString& path, const jobs::KeptReceived& kept);
    void write(const QString& path, const QByteArray& bytes, const QString& remark = {});

    QWidget* m_window;
    core::Settings m_settings;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
