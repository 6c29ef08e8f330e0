#include "ui/record/RecoveredTakes.h"

#include "core/Paths.h"
#include "ui/Format.h"
#include "ui/widgets/BannerMessage.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

RecoveredTakes::RecoveredTakes(QString folder, QWidget* parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_banner(new BannerMessage(BannerMessage::Frame::Card))
{
    setObjectName(QStringLiteral("recoveredTakes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    hide();
}

void RecoveredTakes::look()
{
    m_work.run([folder = m_folder](const std::stop_token&) { return audio::recoverRecordings(folder); },
               [this](const std::vector<audio::RecoveredRecording>& takes) {
                   if (!takes.empty()) {
                       offer(takes);
                   }
               });
}

void RecoveredTakes::offer(const std::vector<audio::RecoveredRecording>& takes)
{
    // Their names tell their time, so the last is the newest.
    const audio::RecoveredRecording newest = takes.back();
    m_banner->setMessage(
        BannerMessage::Tone::Info, tr("%n recording(s) were not ended", nullptr, static_cast<int>(takes.size())),
        tr("Melodeck was closed while it recorded. “%1” is whole up to there (%2). It stays in %3.")
            .arg(QFileInfo(newest.path).fileName(), durationText(newest.seconds), core::displayPath(m_folder)));
    m_banner->clearActions();
    auto* use = m_banner->addAction(tr("Use as melody"));
    use->setObjectName(QStringLiteral("useRecovered"));
    auto* later = m_banner->addAction(tr("Not now"));
    later->setObjectName(QStringLiteral("leaveRecovered"));
    connect(use, &QPushButton::clicked, this, [this, path = newest.path] {
        hide();
        Q_EMIT useRequested(path);
    });
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    show();
    Q_EMIT found();
}

} // namespace melodeck::ui
