#pragma once

#include "audio/Peaks.h"
#include "core/Recipe.h"
#include "mir/Transcription.h"
#include "ui/compose/MelodyReader.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace melodeck::ui {

class BannerMessage;
class Card;
class ElidedLabel;
class LinkButton;
class RegionFields;
class SecondaryLabel;
class SectionHeader;
class WaveformView;

/// The melody of the request: a drop zone, then its waveform with the stretch that will be sent, what was understood of
/// it, and its size on the wire.
class MelodyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MelodyCard(QWidget* parent = nullptr);

    /// Shows a file; a sentence in place when it cannot be used. region: the part to offer, if the file has it.
    void setFile(const QString& path, const std::optional<core::TimeRegion>& region = {});
    void clear();
    [[nodiscard]] bool hasMelody() const { return m_peaks.frames > 0; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const audio::Peaks& peaks() const { return m_peaks; }

    /// The longest stretch that the request can use, in seconds, and the format that the model wants.
    void setTarget(double durationSeconds, const core::AudioFormat& format);
    [[nodiscard]] core::TimeRegion region() const { return m_region; }
    /// A drag is over the window and this is where it would go.
    void setDropHighlight(bool on);

Q_SIGNALS:
    void browseRequested();
    /// File, region or size changed.
    void changed();
    void playRequested(const QString& path, const melodeck::core::TimeRegion& region);

private:
    QWidget* makeEmptyPage();
    QWidget* makeFilledPage();
    void showWaveform(const audio::AudioFileFacts& facts, const audio::Peaks& peaks);
    void showUnderstanding(const mir::Transcription& transcription);
    void showFailure(const core::Error& error);
    [[nodiscard]] core::TimeRegion offeredRegion() const;
    void editRegion(const core::TimeRegion& region);
    /// While it is dragged: everything follows but what takes time.
    void followRegion(const core::TimeRegion& region);
    void showRegion();
    void describe();

    MelodyReader m_reader;
    QTimer m_listenSoon;
    QString m_path;
    audio::Peaks m_peaks;
    core::TimeRegion m_region;
    /// What to offer of the file that is being read.
    std::optional<core::TimeRegion> m_wanted;
    double m_targetSeconds = 8.0;
    core::AudioFormat m_format;
    QString m_understanding;

    SectionHeader* m_header;
    LinkButton* m_clear;
    Card* m_card;
    QStackedWidget* m_pages;
    ElidedLabel* m_name = nullptr;
    SecondaryLabel* m_length = nullptr;
    WaveformView* m_waveform = nullptr;
    RegionFields* m_times = nullptr;
    ElidedLabel* m_music = nullptr;
    ElidedLabel* m_sends = nullptr;
    SecondaryLabel* m_bytes = nullptr;
    BannerMessage* m_problem = nullptr;
};

} // namespace melodeck::ui
