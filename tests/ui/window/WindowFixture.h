#pragma once

#include "jobs/JobQueue.h"
#include "jobs/KeyLookup.h"
#include "jobs/KeyStore.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"
#include "support/MemoryKeychain.h"
#include "support/TestPaths.h"
#include "ui/player/Player.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Resources.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace melodeck::tests {

/// A computer without a sound device.
class NoSoundDevice final : public ui::AudioOutput
{
public:
    void lookUpDevice() override { Q_EMIT deviceMissing(); }
    void start(ui::OutputFormat, std::shared_ptr<ui::PcmSource>) override {}
    void stop() override {}
    [[nodiscard]] bool isRunning() const override { return false; }
    [[nodiscard]] std::int64_t playedFrames() const override { return 0; }
};

/// A whole program with its window, in a library, settings and keychain of its own; the engine is the real one.
class WindowFixture final
{
public:
    explicit WindowFixture(const QString& libraryFolder,
                           const QString& enginePath = QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine"),
                           const QUrl& management = {}, ui::AudioInput* microphone = nullptr)
        : store(libraryFolder)
        , engine(enginePath)
        , queue({http, engine, keys, &lookup}, store)
        , player(std::make_unique<NoSoundDevice>())
        , theme(*qobject_cast<QApplication*>(QCoreApplication::instance()))
        , window({queue,
                  {http, engine, keys, &lookup},
                  keys,
                  player,
                  theme,
                  ui::sampleMelodyPath(),
                  microphone,
                  &keychain,
                  management})
    {
    }

    /// The widget of a name, or nullptr.
    template <class Widget>
    [[nodiscard]] Widget* find(const char* objectName) const
    {
        return window.findChild<Widget*>(QLatin1String(objectName));
    }

    store::SessionKeys keys;
    support::KeychainState keychainState;
    jobs::KeyStore keychain{std::make_unique<support::MemoryKeychain>(keychainState)};
    jobs::KeyLookup lookup{keychain};
    store::StoreThread store;
    jobs::LocalEngine engine;
    net::HttpClient http;
    jobs::JobQueue queue;
    ui::Player player;
    ui::Theme theme;
    ui::MainWindow window;
};

} // namespace melodeck::tests
