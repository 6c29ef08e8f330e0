#pragma once

#include "core/Recipe.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstddef>
#include <optional>
#include <vector>

namespace melodeck::core {

/// An endpoint that was used, and the id of the model spec that was chosen for it. Never a key.
struct Connection
{
    Endpoint endpoint;
    QString model;

    friend bool operator==(const Connection&, const Connection&) = default;
};

/// What people chose and want to find again: $XDG_CONFIG_HOME/melodeck/melodeck.ini. A value that cannot be read is as
/// if it were missing. Never a key. One thread; several objects see the same values.
class Settings final
{
public:
    Settings();

    /// Name of a colour scheme; empty: as the system.
    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString& name);

    /// Code of the window's language ("pt_BR"); empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    /// Size of the text in percent of the system's, kSmallestText … kLargestText.
    static constexpr int kSmallestText = 80;
    static constexpr int kLargestText = 200;
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// Keys of an action by its name, in QKeySequence's portable form; nothing: those that it has by itself; an empty
    /// list: none.
    [[nodiscard]] std::optional<QStringList> shortcuts(const QString& action) const;
    void setShortcuts(const QString& action, const std::optional<QStringList>& keys);
    void forgetShortcuts();

    /// 0 … 1.
    [[nodiscard]] double volume() const;
    void setVolume(double volume);

    /// Whether clips are played equally loud; on where it was never set.
    [[nodiscard]] bool matchesLevel() const;
    void setMatchesLevel(bool on);
    /// Whether the player's clock shows milliseconds.
    [[nodiscard]] bool showsMilliseconds() const;
    void setShowsMilliseconds(bool on);
    /// As the sound system calls the device to play on; empty: its default.
    [[nodiscard]] QByteArray soundOutput() const;
    void setSoundOutput(const QByteArray& id);

    /// As Qt wrote them; empty at the first start.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// There were results in the library when the window showed it last.
    [[nodiscard]] bool hadResults() const;
    void setHadResults(bool on);
    [[nodiscard]] QByteArray panes() const;
    void setPanes(const QByteArray& state);

    /// Where the last file was opened; empty where none was.
    [[nodiscard]] QString openFolder() const;
    void setOpenFolder(const QString& folder);
    /// Whole paths of the files that were opened last, the latest first, at most kMostRecent.
    static constexpr qsizetype kMostRecent = 10;
    [[nodiscard]] QStringList recentFiles() const;
    /// As the latest.
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// Whether the desktop tells of long work that has ended while the window was not in front ("notifications"); yes
    /// where nothing is set.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool on);

    /// How clips are saved: the names of format and quality as audio::exportFormatName() makes them, the folder, and
    /// the template for names of several. Empty where nothing was chosen.
    [[nodiscard]] QString saveFormat() const;
    void setSaveFormat(const QString& name);
    [[nodiscard]] QString saveQuality() const;
    void setSaveQuality(const QString& name);
    [[nodiscard]] QString saveFolder() const;
    void setSaveFolder(const QString& folder);
    [[nodiscard]] QString nameTemplate() const;
    void setNameTemplate(const QString& pattern);

    /// Whether clips carry their recipe when they leave the library ("recipe/travels"); yes where nothing is set.
    [[nodiscard]] bool recipeTravels() const;
    void setRecipeTravels(bool travels);

    /// Whether keys that are given go into the keychain ("keys/kept"); yes where nothing is set. Never a key.
    [[nodiscard]] bool keepsKeys() const;
    void setKeepsKeys(bool keeps);
    /// Whether the keychain has a key for a server of one's own ("keys/ofServers"), not for which: no file tells where
    /// a person has accounts.
    [[nodiscard]] bool hasServerKeys() const;
    void setHasServerKeys(bool has);

    /// The sound font that the sketch engine plays with ("engine/soundFont"), which it asks for at each request;
    /// empty: the one that it finds.
    [[nodiscard]] QString soundFont() const;
    void setSoundFont(const QString& path);

    /// Recording: the microphone by its id (empty: the system's choice), and seconds that are counted in (0 … 10).
    [[nodiscard]] QByteArray microphone() const;
    void setMicrophone(const QByteArray& id);
    [[nodiscard]] int countInSeconds() const;
    void setCountInSeconds(int seconds);

    /// How many jobs run at once, by jobs::ParallelLimits::keyOf(); only endpoints that were set, 1 and up.
    [[nodiscard]] QHash<QString, int> parallelLimits() const;
    void setParallelLimit(const QString& endpointKey, int jobs);

    /// Where requests went, the latest first, at most kMostConnections.
    static constexpr std::size_t kMostConnections = 8;
    [[nodiscard]] std::vector<Connection> connections() const;
    /// As the latest; another one of the same address goes.
    void addConnection(const Connection& connection);
    void forgetConnections();
    /// The model that was chosen for an address; empty where none is known.
    [[nodiscard]] QString modelAt(const QUrl& address) const;

    /// Seconds that a model at this address took to start, the latest last, at most kMostStarts; and one more of them.
    static constexpr int kMostStarts = 5;
    [[nodiscard]] std::vector<int> startSeconds(const QUrl& address) const;
    void addStartSeconds(const QUrl& address, int seconds);

    /// How the network is reached, group [network]; empty: as the environment says. proxy: "http://host:port",
    /// "socks5h://…"; noProxy: hosts that are reached without, separated by commas; certificates: a PEM file.
    [[nodiscard]] QString proxy() const;
    [[nodiscard]] QString proxyExceptions() const;
    [[nodiscard]] QString certificateFile() const;
    void setProxy(const QString& proxy);
    void setProxyExceptions(const QString& hosts);
    void setCertificateFile(const QString& path);

    /// What one request may take, group [limits]; nothing where it is not set, or makes no sense.
    /// Seconds: total (from start to last byte), connect, stall (nothing moves while a body does).
    [[nodiscard]] std::optional<int> totalSeconds() const;
    [[nodiscard]] std::optional<int> connectSeconds() const;
    [[nodiscard]] std::optional<int> stallSeconds() const;
    /// MiB: all bytes of an answer, all decoded media of it, and its JSON without them.
    [[nodiscard]] std::optional<int> answerMebibytes() const;
    [[nodiscard]] std::optional<int> mediaMebibytes() const;
    [[nodiscard]] std::optional<int> jsonMebibytes() const;
    /// MiB that have to be free on the disk before anything is sent; 0: it is not asked.
    [[nodiscard]] std::optional<int> freeMebibytes() const;
    /// Tries after the first of what surely did not run; 0: none.
    [[nodiscard]] std::optional<int> retries() const;
    /// Nothing: what Melodeck takes where nothing is set.
    void setTotalSeconds(std::optional<int> seconds);
    void setConnectSeconds(std::optional<int> seconds);
    void setStallSeconds(std::optional<int> seconds);
    void setAnswerMebibytes(std::optional<int> mebibytes);
    void setRetries(std::optional<int> tries);

private:
    [[nodiscard]] std::optional<int> number(const QString& key, int least) const;
    void setNumber(const QString& key, std::optional<int> value);

    QSettings m_store;
};

} // namespace melodeck::core
