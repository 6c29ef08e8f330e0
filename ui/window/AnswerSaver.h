#pragma once

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "jobs/ReceivedAnswer.h"
#include "mir/Transcription.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace melodeck::ui {

/// Saves what is no sound by dialog: an answer as it was received, a transcript in the format of the name that is
/// chosen, the notes of a melody. GUI thread; files are read and written by a thread of its own.
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
    /// What is understood of a melody, with notes: as MIDI, MusicXML or JSON. title: of the piece.
    void saveNotes(const QString& title, const mir::Transcription& melody);
    /// A picture or a film, as it came.
    void savePicture(const core::Clip& clip);
    [[nodiscard]] bool isIdle() { return m_work.isIdle(); }

Q_SIGNALS:
    void saved(const QString& message);
    void failed(const melodeck::core::Error& error);

private:
    [[nodiscard]] QString folder() const;
    void askForPlace(const core::JobRecord& job, const std::optional<jobs::KeptReceived>& kept);
    void writeReceived(const QString& path, const jobs::KeptReceived& kept);
    /// Asks where, and as which of the formats; an ending that is written says more than the list.
    struct Format
    {
        QString title;
        QString ending;
    };
    void askForFormat(const QString& title, const QString& name, const std::vector<Format>& formats,
                      const std::function<void(const QString& path, std::size_t format)>& chosen);
    void write(const QString& path, const QByteArray& bytes, const QString& remark = {});

    QWidget* m_window;
    core::Settings m_settings;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
