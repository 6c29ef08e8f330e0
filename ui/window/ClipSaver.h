#pragma once

#include "core/JobRecord.h"
#include "ui/work/BackgroundQueue.h"

#include <QDir>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace melodeck::ui {

/// Saves clips by dialog: the bytes as received, never over an existing file without a question, never half a file.
class ClipSaver final : public QObject
{
    Q_OBJECT

public:
    /// window: parent of the dialogs.
    explicit ClipSaver(QWidget* window);

    void saveOne(const core::Clip& clip);
    /// Into a folder, as clip_0.wav … A name that is taken gets a number behind it.
    void saveAll(const std::vector<core::Clip>& clips);
    void saveAnswer(const core::JobRecord& job);

Q_SIGNALS:
    void saved(const QString& message);
    void failed(const melodeck::core::Error& error);

private:
    void copy(const QString& from, const QString& to);

    QWidget* m_window;
    QString m_folder;
    BackgroundQueue m_work;
};

/// Copies a file to a new name in one step: the target is whole or not there. An existing target is replaced only when
/// it was agreed to. Worker thread. Errors: Io in words for people.
enum class Existing : std::uint8_t { Keep, Replace };
[[nodiscard]] core::Result<void> copyWhole(const QString& from, const QString& to, Existing existing);

/// All of them as clip_0.wav, clip_1.wav, …; a name that is taken gets a number behind it. Worker thread.
[[nodiscard]] core::Result<void> copyAll(const std::vector<core::Clip>& clips, const QDir& folder);

/// A file name from a prompt: "happy rock.wav", legal on every file system.
[[nodiscard]] QString suggestedName(const core::Clip& clip);

} // namespace melodeck::ui
