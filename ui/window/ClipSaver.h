#pragma once

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "ui/save/ClipExport.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QWidget;

namespace melodeck::ui {

class SavingLine;

/// Saves clips by dialog, one after the other in the background: never over an existing file without a question, never
/// half a file.
class ClipSaver final : public QObject
{
    Q_OBJECT

public:
    /// window: parent of the dialogs.
    explicit ClipSaver(QWidget* window);
    ~ClipSaver() override;

    /// Says what is being saved, and stops it; the window gives it a place.
    [[nodiscard]] SavingLine* line() const { return m_line; }
    /// region: what is drawn in the player, where it plays this clip.
    void saveOne(const ClipToSave& clip, std::optional<core::TimeRegion> region);
    void saveAll(const std::vector<ClipToSave>& clips);
    [[nodiscard]] bool isIdle() const { return m_saves.empty(); }

Q_SIGNALS:
    void saved(const QString& message);
    /// These are elsewhere now, whole: each path is that of the clip in the library.
    void savedWhole(const std::vector<melodeck::core::Clip>& clips);
    void failed(const melodeck::core::Error& error);

private:
    /// One that was asked for and is not done.
    struct Save
    {
        QString words;
        int clips = 1;
        std::shared_ptr<SaveProgress> progress = std::make_shared<SaveProgress>();
        std::stop_source stop;
    };
    [[nodiscard]] QString folder() const;
    Save& begin(const QString& words, int clips);
    void endFirst();
    void showFirst();
    void startOne(const ClipToSave& clip, const QString& path, core::TakenName taken, const SaveOptions& options);
    void startAll(const std::vector<ClipToSave>& clips, const QString& folder, const QString& pattern,
                  const SaveOptions& options);
    void reportAll(const SaveAllReport& report, const QString& folder, int wanted);

    QWidget* m_window;
    SavingLine* m_line;
    core::Settings m_settings;
    std::deque<Save> m_saves;
    BackgroundQueue m_work;
};

/// What is said of a clip that was saved: where it is, and what could not be done as it was asked.
[[nodiscard]] QString savedText(const audio::ExportReport& report);

} // namespace melodeck::ui
