#pragma once

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>

namespace melodeck::ui {

/// Saves what is no clip by dialog: an answer's JSON, a transcript in the format of the name that is chosen. GUI
/// thread; files are written by a thread of its own.
class AnswerSaver final : public QObject
{
    Q_OBJECT

public:
    /// window: parent of the dialogs.
    explicit AnswerSaver(QWidget* window);

    void saveAnswer(const core::JobRecord& job);
    void saveTranscript(const core::JobRecord& job);

Q_SIGNALS:
    void saved(const QString& message);
    void failed(const melodeck::core::Error& error);

private:
    [[nodiscard]] QString folder() const;
    void write(const QString& path, const QByteArray& bytes);

    QWidget* m_window;
    core::Settings m_settings;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
