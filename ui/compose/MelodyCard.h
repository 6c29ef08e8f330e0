#pragma once

#include "audio/Peaks.h"
#include "core/Recipe.h"
#include "mir/MelodyHints.h"
#include "ui/compose/MelodyReader.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

class BannerMessage;
class Card;
class ElidedLabel;
class IntakePage;
class LinkButton;
class MelodyCorrections;
class RegionFields;
class Pages;
class SecondaryLabel;
class SectionHeader;
class WaveformView;

/// What the request can use of a recording.
struct MelodyTarget
{
    enum class Use : std::uint8_t {
        Tune,   ///< Its melody is followed.
        Speech, ///< What is said in it is written down.
        Voice,  ///< Its voice is to speak.
    };
    Use use = Use::Tune;
    /// The longest stretch in seconds; infinite where there is no limit.
    double seconds = 8.0;
    /// As the model wants it; none: the file's own bytes, or, of a part of it, a WAV of its own rate.
    std::optional<core::AudioFormat> format = core::AudioFormat{};
    core::Level level = core::Level::Kept;
    core::DirectCurrent directCurrent = core::DirectCurrent::Kept;
    /// Whether the model can be told what is understood wrongly of it.
    bool takesHints = false;
};

/// The melody of the request: a drop zone, then its waveform with the stretch that will be sent, what was understood of
/// it, and its size on the wire.
class MelodyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MelodyCard(QWidget* parent = nullptr);

    /// Shows a file; a sentence in place when it cannot be used. region: the part to send, exactly that if the file has
    /// it, though it be longer than the request can use.
    void setFile(const QString& path, const std::optional<core::TimeRegion>& region = {});
    void clear();
    /// There is one that can be sent. Of a long one the waveform may still be missing.
    [[nodiscard]] bool hasMelody() const { return m_facts.frames > 0; }
    /// A file is read or converted, and nothing can be sent of it yet.
    [[nodiscard]] bool isReading() const { return !m_path.isEmpty() && !hasMelody(); }
    /// Another melody is fetched or recorded, and will take the place of this one.
    [[nodiscard]] bool isAwaiting() const { return m_isAwaiting; }
    void setAwaiting(bool on);
    [[nodiscard]] QString path() const { return m_path; }
    /// As it was given to setFile(): path() is the WAV that was made of it where it had to be converted.
    [[nodiscard]] QString file() const { return m_file; }
    /// Without a frame until they are read.
    [[nodiscard]] const audio::Peaks& peaks() const { return m_peaks; }

    void setTarget(const MelodyTarget& target);
    /// As the request carries it, in no field yet; nothing where there is none.
    [[nodiscard]] std::optional<core::AttachedFile> attached() const;
    /// Bytes of it that are sent, before base64.
    [[nodiscard]] std::int64_t bytesToSend() const;
    [[nodiscard]] core::TimeRegion region() const { return m_region; }
    /// What the person corrected, times from the start of the region; of the melody that is there, or that comes next.
    [[nodiscard]] const mir::MelodyHints& hints() const { return m_hints; }
    /// As they came with a recipe or were typed elsewhere.
    void setHints(const mir::MelodyHints& hints);
    /// Its music as it is shown, corrections included, times from the start of the region; nothing where there is no
    /// tune.
    [[nodiscard]] std::optional<mir::Transcription> music() const;
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
    /// The same for what is no error.
    void showRemark(const QString& sentences);

Q_SIGNALS:
    void browseRequested();
    void recordRequested();
    /// File, region, size or hints changed.
    void changed();
    void playRequested();
    /// There is music() to save.
    void saveNotesRequested();

private:
    void buildHeader();
    QWidget* makeEmptyPage();
    QWidget* makeFilledPage();
    void showWaveform(const audio::AudioFileFacts& facts, const audio::Peaks& peaks);
    void showGlance(const MelodyGlance& glance);
    QWidget* makeMusicRow();
    void showUnderstanding(const mir::Transcription& transcription);
    void forgetMusic();
    void showMusic();
    void editHints(const mir::MelodyHints& hints);
    /// None where the model cannot be told.
    [[nodiscard]] mir::MelodyHints hintsInFile() const;
    void showConversion(double seconds, double wholeSeconds);
    void showFailure(const core::Error& error);
    void offerRegion(double firstSoundSeconds);
    void editRegion(const core::TimeRegion& region);
    /// While it is dragged: everything follows but what takes time.
    void followRegion(const core::TimeRegion& region);
    void showRegion();
    void describe();
    void showUse();
    [[nodiscard]] bool isSentAsItIs() const;
    /// What is made of it where it is not.
    [[nodiscard]] core::AudioFormat formatToSend() const;

    MelodyReader m_reader;
    QTimer m_listenSoon;
    QString m_path;
    QString m_file;
    audio::AudioFileFacts m_facts;
    audio::Peaks m_peaks;
    core::TimeRegion m_region;
    /// Offered before all of the file was seen, and not touched since.
    bool m_isGuess = false;
    bool m_isAwaiting = false;
    /// What to offer of the file that is being read.
    std::optional<core::TimeRegion> m_wanted;
    MelodyTarget m_target;
    /// The same, or the length of a region that was wanted as it is.
    double m_longestSeconds = 8.0;
    /// Without hints.
    std::optional<mir::Transcription> m_heard;
    mir::MelodyHints m_hints;
    QString m_understanding;

    SectionHeader* m_header;
    LinkButton* m_record = nullptr;
    LinkButton* m_clear = nullptr;
    Card* m_card;
    Pages* m_pages;
    QWidget* m_empty = nullptr;
    SecondaryLabel* m_invitation = nullptr;
    QWidget* m_filled = nullptr;
    IntakePage* m_intake;
    ElidedLabel* m_name = nullptr;
    SecondaryLabel* m_length = nullptr;
    WaveformView* m_waveform = nullptr;
    RegionFields* m_times = nullptr;
    QWidget* m_musicRow = nullptr;
    ElidedLabel* m_music = nullptr;
    LinkButton* m_correct = nullptr;
    LinkButton* m_saveNotes = nullptr;
    MelodyCorrections* m_corrections = nullptr;
    ElidedLabel* m_sends = nullptr;
    SecondaryLabel* m_bytes = nullptr;
    BannerMessage* m_problem = nullptr;
    BannerMessage* m_notice = nullptr;
};

} // namespace melodeck::ui
