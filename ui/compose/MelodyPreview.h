#pragma once

#include "audio/Peaks.h"
#include "core/Error.h"
#include "core/Recipe.h"
#include "ui/player/Player.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace melodeck::ui {

/// Plays of the melody what the model will hear, sample by sample: the region, mixed, resampled and levelled as the
/// request carries it. GUI thread; the sound is made on a thread of its own.
class MelodyPreview final : public QObject
{
    Q_OBJECT

public:
    /// player: outlives this.
    explicit MelodyPreview(Player& player, QObject* parent = nullptr);

    /// Plays it from its start, or pauses it where it is what plays.
    void toggle(const core::AttachedFile& melody);
    /// What would be sent now. Where the player has an earlier state of the same file, that falls silent at once, and
    /// the new one follows from its start as soon as it stays the same for a moment; playing if the other one did.
    /// Another file, or none: it falls silent.
    void follow(const std::optional<core::AttachedFile>& melody);

Q_SIGNALS:
    /// It is the player's current clip now; its waveform.
    void loaded(const melodeck::audio::Peaks& peaks);
    void failed(const melodeck::core::Error& error);

private:
    [[nodiscard]] bool isInPlayer() const;
    /// What the player has, or what plays next, is not what it has to be yet.
    [[nodiscard]] bool isBehind() const { return m_isMaking || m_makeSoon.isActive(); }
    void make();
    void forget();
    void onStateChanged(PlayerState state);
    void onCurrentChanged();

    Player& m_player;
    /// What is played or will be; nothing where the player's clip is none of ours.
    std::optional<core::AttachedFile> m_melody;
    /// The file that the player was given for it.
    QString m_path;
    bool m_isMaking = false;
    bool m_isLoading = false;
    AfterLoad m_then = AfterLoad::Pause;
    QTimer m_makeSoon;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
