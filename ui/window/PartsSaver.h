#pragma once

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "jobs/ClipParts.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace melodeck::ui {

/// Has the sketch engine make the parts of its clips, and saves them by dialog: the notes as a MIDI file, the groups of
/// instruments as WAV files in a folder of their own. GUI thread; the parts are made and written on a thread of its
/// own.
class PartsSaver final : public QObject
{
    Q_OBJECT

public:
    /// As jobs::takeApart(), with whatever that needs.
    using Maker = std::function<core::Result<jobs::ClipParts>(const core::Recipe& recipe, const core::Clip& clip,
                                                              jobs::PartsKind kind, const QString& folder,
                                                              const std::stop_token& stop)>;

    /// window: parent of the dialogs.
    PartsSaver(Maker maker, QWidget* window);

    /// Clips of the engine on this computer have parts.
    [[nodiscard]] static bool canSave(const core::JobRecord& job, const core::Clip& clip);
    void saveMidi(const core::JobRecord& job, const core::Clip& clip);
    void saveStems(const core::JobRecord& job, const core::Clip& clip);
    [[nodiscard]] bool isIdle() { return m_work.isIdle(); }

Q_SIGNALS:
    /// It takes a moment.
    void begun(const QString& message);
    void saved(const QString& message);
    void failed(const melodeck::core::Error& error);

private:
    [[nodiscard]] QString folder() const;
    void make(const core::JobRecord& job, const core::Clip& clip, jobs::PartsKind kind, const QString& target);

    Maker m_maker;
    QWidget* m_window;
    core::Settings m_settings;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
