#include "Services.h"
#include "api/OwnSpecs.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "core/Version.h"
#include "ui/desktop/DesktopPresence.h"
#include "ui/desktop/LaunchOptions.h"
#include "ui/desktop/NoAnswerDialog.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/media/MediaToWav.h"
#include "ui/player/Player.h"
#include "ui/player/QtAudioOutput.h"
#include "ui/record/QtAudioInput.h"
#include "ui/settings/LastWarnings.h"
#include "ui/theme/DesktopAppearance.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/window/Languages.h"
#include "ui/window/LibraryMoveAtExit.h"
#include "ui/window/Resources.h"
#include "ui/window/WindowHost.h"

#include <QApplication>
#include <QDir>

#include <csignal>
#include <optional>

int main(int argc, char** argv)
{
    if (melodeck::ui::isForWordsOnly(argc, argv)) {
        const QCoreApplication words(argc, argv);
        (void)melodeck::ui::parseLaunchOrLeave(QCoreApplication::arguments(), QDir::currentPath());
    }
    if (melodeck::ui::isWithoutDisplay(argc, argv)) {
        return melodeck::ui::tellWithoutDisplay();
    }
    const QString activationToken = melodeck::ui::activationTokenOfEnvironment(); // QApplication takes it
    std::signal(SIGPIPE, SIG_IGN); // an engine that goes away is an error of that write, not the end of us
    std::signal(SIGXFSZ, SIG_IGN); // and so is a file that may grow no longer (ulimit -f)
    melodeck::ui::rememberWarnings();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("melodeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Melodeck"));
    QApplication::setApplicationVersion(QLatin1String(melodeck::core::kVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.melodeck.Melodeck"));

    melodeck::ui::LaunchRequest request =
        melodeck::ui::parseLaunchOrLeave(QApplication::arguments(), QDir::currentPath());
    request.activationToken = activationToken;

    melodeck::ui::Languages languages;
    languages.choose(melodeck::core::Settings().language());
    using Role = melodeck::ui::SingleInstance::Role;
    melodeck::ui::SingleInstance instance(melodeck::ui::sessionFolder(), melodeck::core::libraryFolder());
    const Role role = instance.start(request);
    if (role == Role::HandedOver) {
        return 0;
    }
    melodeck::ui::Theme theme(application);
    const melodeck::ui::DesktopAppearance desktop;
    QObject::connect(&desktop, &melodeck::ui::DesktopAppearance::told, &theme,
                     &melodeck::ui::Theme::setSystemAppearance);
    QObject::connect(&desktop, &melodeck::ui::DesktopAppearance::accentTold, &theme,
                     &melodeck::ui::Theme::setSystemAccent);
    QObject::connect(&desktop, &melodeck::ui::DesktopAppearance::contrastTold, &theme,
                     &melodeck::ui::Theme::setSystemContrast);
    melodeck::ui::setTextPercent(melodeck::core::Settings().textPercent());
    theme.setScheme(melodeck::ui::colorSchemeFromName(melodeck::core::Settings().appearance()));

    if (role == Role::NoAnswer) {
        return melodeck::ui::tellNoAnswer();
    }

    // Before the window, which shows what was chosen last by its id. What is wrong with one, the list of models tells.
    (void)melodeck::api::loadOwnSpecs(melodeck::core::modelsFolder());
    const melodeck::ui::LibraryMoveAtExit move; // outlives all that has the library open
    melodeck::Services services(melodeck::core::libraryFolder(), [](const QString& path, const std::stop_token& stop) {
        return melodeck::ui::readableSound(path, stop);
    });
    melodeck::ui::Player player(std::make_unique<melodeck::ui::QtAudioOutput>());
    melodeck::ui::QtAudioInput microphone;
    melodeck::ui::WindowHost host({services.queue, services.jobServices(), services.keys, player, theme,
                                   melodeck::ui::sampleMelodyPath(), &microphone, &services.keychain},
                                  languages, melodeck::ui::MainWindow::Making::FirstSight);
    QObject::connect(&instance, &melodeck::ui::SingleInstance::launched, &host, &melodeck::ui::WindowHost::take);
    host.show();
    // After the first paint: nothing of this may hold it up.
    std::optional<melodeck::ui::DesktopPresence> presence;
    const auto appear = [&] { presence.emplace(host.window(), player, services.queue); };
    QObject::connect(&host, &melodeck::ui::WindowHost::completed, &host, [&] {
        host.window().openUrls(request.urls);
        host.window().loadInBackground();
        host.window().follow(request.action);
        appear();
        QObject::connect(&host, &melodeck::ui::WindowHost::replaced, &host, appear);
    });
    return QApplication::exec();
}
