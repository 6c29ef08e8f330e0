#pragma once

#include "audio/RecordingFile.h"
#include "ui/work/BackgroundQueue.h"

#include <QWidget>

#include <vector>

namespace melodeck::ui {

class BannerMessage;

/// Offers recordings that a crash cut off: looks for them, completes them and shows the newest, to be used or not. They
/// stay in their folder whatever is chosen. Hidden where there is none.
class RecoveredTakes final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveredTakes(QString folder, QWidget* parent = nullptr);

    /// Once, after the window is there; off the GUI thread.
    void look();

Q_SIGNALS:
    /// There are some, and they are shown now.
    void found();
    void useRequested(const QString& path);

private:
    void offer(const std::vector<audio::RecoveredRecording>& takes);

    QString m_folder;
    BannerMessage* m_banner;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
