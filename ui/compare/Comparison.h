#pragma once

#include "ui/compare/BlindTrial.h"
#include "ui/compare/PairChoice.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace melodeck::ui {

class ClipDeck;
class ClipRow;
class Player;

/// What makes comparing fair: clips equally loud, two of them on one key, and not knowing which is which. Works on the
/// rows and the transport of a deck; files stay as they are. GUI thread.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    enum class Matching : std::uint8_t { Off, On };
    /// How loud the transport's clip is played.
    struct LevelState
    {
        Matching matching = Matching::Off;
        /// Cannot be switched off now: a louder clip would be recognised.
        bool isForced = false;
        /// In dB; none for a clip that is played as it came, and while nobody shall know which it is.
        std::optional<double> decibels;
    };

    /// Deck and player must live as long as the comparison.
    Comparison(ClipDeck& deck, Player& player, QObject* parent = nullptr);

    /// Of all clips of a job with one another, also those that come later.
    void setMatching(Matching matching);
    [[nodiscard]] Matching matching() const { return m_matching; }
    [[nodiscard]] LevelState level() const;
    /// The rows of a job know more of their clips now.
    void refreshLevels(const QString& jobId);

    /// Chosen once more a clip is chosen no longer.
    void choose(PairChoice::Side side, const QString& path);
    /// Chooses both, whatever was chosen before.
    void compare(const QString& a, const QString& b);
    /// Whether there is a clip to go to.
    [[nodiscard]] bool hasOther() const { return !other().isEmpty(); }
    /// To A or B, whichever it is not; without a choice to the clip of before. The position stays.
    void switchToOther();

    /// Two clips at least that can be heard.
    [[nodiscard]] bool canBeBlind(const QString& jobId) const { return audible(jobId).size() > 1; }
    /// Hides which clip is which, stops, and goes to the first of an order that the seed alone decides. Ends another.
    void startBlind(const QString& jobId, std::uint32_t seed = std::random_device{}());
    [[nodiscard]] const std::optional<BlindTrial>& trial() const { return m_trial; }
    [[nodiscard]] bool isBlind(const QString& jobId) const { return m_trial && m_trial->jobId() == jobId; }
    /// Whether nobody shall know what the transport has.
    [[nodiscard]] bool isCurrentHidden() const;
    /// As BlindTrial::setPlace().
    void place(int clipIndex, int place);
    /// The same of what the transport has; once more takes it away.
    void placeCurrent(int place);
    /// Shows which clip is which; judged() tells the verdict. Nothing happens before a place was given.
    void reveal();
    /// Shows it without a verdict.
    void cancelBlind();

    /// The rows of a job are about to go.
    void forget(const QString& jobId);

Q_SIGNALS:
    /// What level() says.
    void levelChanged();
    /// What hasOther() says.
    void pairChanged();
    /// A job became the current one whose clips were measured by nobody.
    void levelsWanted(const QString& jobId);
    void blindStarted(const QString& jobId);
    void placesChanged(const QString& jobId);
    /// With an empty verdict when it was cancelled.
    void blindEnded(const QString& jobId, const std::vector<melodeck::ui::BlindTrial::Verdict>& verdicts);
    /// While nobody shall know what the transport has, how long to say it is, in seconds: as long as the
    /// shortest, beyond which a place would tell.
    void hiddenLengthChanged(std::optional<double> seconds);

private:
    void onCurrentChanged();
    [[nodiscard]] std::vector<ClipRow*> audible(const QString& jobId) const;
    /// A job by itself, or both of those that A and B are of.
    [[nodiscard]] std::vector<QString> group(const QString& jobId) const;
    [[nodiscard]] QString other() const;
    void showSides();
    void disguise();
    void endBlind(const std::vector<BlindTrial::Verdict>& verdicts);
    void tellHiddenLength();

    ClipDeck& m_deck;
    Player& m_player;
    Matching m_matching = Matching::Off;
    PairChoice m_pair;
    std::optional<BlindTrial> m_trial;
    /// Whose levels were asked for.
    QSet<QString> m_asked;
};

} // namespace melodeck::ui
