#pragma once

#include "audio/Peaks.h"
#include "core/Recipe.h"
#include "mir/Transcription.h"
#include "ui/compose/MelodyReader.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace melodeck::ui {

class BannerMessage;
class Card;
class ElidedLabel;
class IntakePage;
class LinkButton;
class RegionFields;
class Pages;
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
    /// As it was given to setFile(): path() is the WAV that was made of it where it had to be converted.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] const audio::Peaks& peaks() const { return m_peaks; }

    /// The longest stretch that the request can use, in seconds, and the format that the model wants.
    void setTarget(double durationSeconds, const core::AudioFormat& format);
    [[nodiscard]] core::TimeRegion region() const { return m_region; }
    /// A drag is over the window and this is where it would go.
    void setDropHighlight(bool on);

    /// For what brings a melody (see MelodySources): pages in place of drop zone and waveform, until they are left.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    void leavePage(QWidget* page);
    [[nodiscard]] bool isShown(const QWidget* page) const;
    [[nodiscard]] IntakePage& intakePage() { return *m_intake; }
    /// There is a microphone to record with.
    void offerRecording();
    /// A sentence under the card, until something else is brought; the melody stays as it is.
    void showNotice(const core::Error& error);

Q_SIGNALS:
    void browseRequested();
    void recordRequested();
    /// File, region or size changed.
    void changed();
    void playRequested(const QString& path, const melodeck::core::TimeRegion& region);

private:
    void buildHeader();
    QWidget* makeEmptyPage();
    QWidget* makeFilledPage();
    void showWaveform(const audio::AudioFileFacts& facts, const audio::Peaks& peaks);
    void showUnderstanding(const mir::Transcription& transcription);
    void showConversion(double seconds, double wholeSeconds);
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
    QString m_file;
    audio::Peaks m_peaks;
    core::TimeRegion m_region;
    /// What to offer of the file that is being read.
    std::optional<core::TimeRegion> m_wanted;
    double m_targetSeconds = 8.0;
    core::AudioFormat m_format;
    QString m_understanding;

    SectionHeader* m_header;
    LinkButton* m_record = nullptr;
    LinkButton* m_clear = nullptr;
    Card* m_card;
    Pages* m_pages;
    QWidget* m_empty = nullptr;
    QWidget* m_filled = nullptr;
    IntakePage* m_intake;
    ElidedLabel* m_name = nullptr;
    SecondaryLabel* m_length = nullptr;
    WaveformView* m_waveform = nullptr;
    RegionFields* m_times = nullptr;
    ElidedLabel* m_music = nullptr;
    ElidedLabel* m_sends = nullptr;
    SecondaryLabel* m_bytes = nullptr;
    BannerMessage* m_problem = nullptr;
    BannerMessage* m_notice = nullptr;
};

} // namespace melodeck::ui
