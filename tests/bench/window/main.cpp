// Measures what a person feels of the window: how long its event loop is held up while it works. See tests/bench/run.
// usage: melodeck-bench-window [--quick] [--work DIR]

#include "bench/Files.h"
#include "bench/Report.h"
#include "bench/window/BusyGoal.h"
#include "bench/window/Delays.h"
#include "bench/window/Desk.h"
#include "bench/window/FilledLibrary.h"
#include "bench/window/GrowthGoal.h"
#include "ui/compose/ComposePanel.h"
#include "ui/widgets/WaveformView.h"

#include <QFileInfo>
#include <QWheelEvent>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace melodeck;
using namespace melodeck::bench;
namespace fs = std::filesystem;

constexpr int kSettleMs = 1500;
constexpr int kPatienceMs = 120'000;

struct Sizes
{
    std::int64_t dropBytes = 1024LL * 1024 * 1024;
    std::int64_t requestBytes = 100LL * 1024 * 1024;
    std::int64_t playBytes = 115'200'044;
    /// Three hours in stereo at 48 kHz, which is stricter than the hour that the goal asks for.
    std::int64_t longBytes = 2'073'600'044;
    int rows = 100'000;
    int zooms = 300;
    int jobs = 10'000;
    int busySeconds = 60;
};

struct Choice
{
    bool isQuick = false;
    fs::path work = fs::temp_directory_path() / "melodeck-bench-window";
};

Choice readArguments(const QStringList& words)
{
    Choice choice;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--quick")) {
            choice.isQuick = true;
        } else if (words[i] == QLatin1String("--work") && i + 1 < words.size()) {
            choice.work = fs::path(words[++i].toStdString()) / "melodeck-bench-window";
        } else {
            giveUp("what is \"" + words[i].toStdString() + "\"? It takes --quick and --work DIR.");
        }
    }
    return choice;
}

void needs(bool isDone, const char* what)
{
    if (!isDone) {
        giveUp(std::string("it took too long: ") + what);
    }
}

ui::WaveformView& waveform(const Desk& desk, const char* name)
{
    auto* view = desk.window.findChild<ui::WaveformView*>(QLatin1String(name));
    if (view == nullptr) {
        giveUp(std::string("no widget ") + name);
    }
    return *view;
}

void measureLibrary(Desk& desk, Delays& delays, Report& report, int rows)
{
    delays.begin();
    bool isLoaded = false;
    const QObject here; // nothing is told any more when it goes
    QObject::connect(&desk.queue, &jobs::JobQueue::historyLoaded, &here, [&isLoaded] { isLoaded = true; });
    desk.window.loadInBackground();
    needs(Desk::wait(kPatienceMs, [&isLoaded] { return isLoaded; }), "loading the library");
    Desk::wait(kSettleMs);
    delays.judge(report, "G4b-library", "loading " + std::to_string(rows) + " library rows");
}

/// As if it had just been saved. Memory that a virtual machine has to get from its host first stops all its threads for
/// tens of milliseconds, whatever they do.
void bringIntoMemory(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<char> block(1024 * 1024);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size()))) {
    }
}

void measureDrop(Desk& desk, Delays& delays, Report& report, const fs::path& file, std::int64_t bytes)
{
    writeSparseWav(file, bytes);
    bringIntoMemory(file);
    const ui::WaveformView& view = waveform(desk, "melodyWaveform");
    delays.begin();
    desk.window.openFiles({QString::fromStdString(file.string())});
    needs(Desk::wait(kPatienceMs, [&view] { return view.content() == ui::WaveformView::Content::Loaded; }),
          "reading a dropped file");
    Desk::wait(kSettleMs);
    delays.judge(report, "G4b-drop", "dropping " + shown(static_cast<double>(bytes) / (1024.0 * 1024.0)) + " MiB");
}

/// A request as the script of a documentation page writes it: the recording is base64 in it.
void measureRequest(Desk& desk, Delays& delays, Report& report, const fs::path& file, std::int64_t bytes)
{
    writeText(file, R"({"prompts": ["happy rock"], "duration": 8, "melody": ")" +
                        std::string(static_cast<std::size_t>(bytes), 'A') + "\"}");
    bringIntoMemory(file);
    auto* compose = desk.window.findChild<ui::ComposePanel*>();
    delays.begin();
    desk.window.openFiles({QString::fromStdString(file.string())});
    needs(Desk::wait(kPatienceMs, [compose] { return compose->hasContent(); }), "reading a dropped request");
    Desk::wait(kSettleMs);
    delays.judge(report, "G4b-request",
                 "dropping a request of " + shown(static_cast<double>(bytes) / (1024.0 * 1024.0)) + " MiB");
    compose->showForm();
}

void measurePlay(Desk& desk, Delays& delays, Report& report, const fs::path& file, std::int64_t bytes)
{
    writeWav(file, bytes);
    ::sync(); // nobody waits for what was just written
    delays.begin();
    desk.player.load({QString::fromStdString(file.string()), QStringLiteral("first")}, ui::AfterLoad::Play);
    needs(Desk::wait(kPatienceMs, [&desk] { return desk.player.state() == ui::PlayerState::Playing; }),
          "playing for the first time");
    Desk::wait(kSettleMs);
    desk.player.pause();
    delays.judge(report, "G4b-play", "first play");
}

/// In to single samples and out again, at another place each time, as fast as a wheel is turned.
void measureZoom(Desk& desk, Delays& delays, Report& report, const fs::path& file, const Sizes& sizes)
{
    writeWav(file, sizes.longBytes, 2, 48'000);
    ::sync();
    const QString path = QString::fromStdString(file.string());
    const auto peaks = audio::readPeaks(path);
    if (!peaks) {
        giveUp("no peaks of " + file.string());
    }
    desk.player.load({path, QStringLiteral("three hours")}); // the bar is there only when there is something to play
    Desk::wait(kSettleMs);
    ui::WaveformView& view = waveform(desk, "playerWaveform");
    view.setPeaks(*peaks);
    view.setSampleFile(path);
    Desk::wait(kSettleMs);
    delays.begin();
    constexpr int kFrameMs = 16;
    constexpr int kTurnsIn = 60;
    for (int i = 0; i < sizes.zooms; ++i) {
        const bool isIn = i % (2 * kTurnsIn) < kTurnsIn;
        const QPointF at((i / kTurnsIn * 137) % view.width(), view.height() / 2);
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, isIn ? 120 : -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
        Desk::wait(kFrameMs);
    }
    delays.judge(report, "G4b-zoom",
                 "zooming a waveform of " + shown(peaks->durationSeconds() / 60.0) + " minutes, " +
                     std::to_string(view.width()) + " pixels wide");
}

} // namespace

int main(int argc, char** argv)
{
    if (constexpr std::string_view kUnfit = MELODECK_BENCH_UNFIT; !kUnfit.empty()) {
        giveUp("this build is not what people run (" + std::string(kUnfit) + "), so its figures would mislead.");
    }
    QApplication application(argc, argv);
    const Choice choice = readArguments(QCoreApplication::arguments());
    const Sizes sizes = choice.isQuick
                            ? Sizes{32LL * 1024 * 1024, 4LL * 1024 * 1024, 4'000'044, 8'000'044, 2000, 120, 500, 6}
                            : Sizes{};
    makeEmpty(choice.work);
    for (const char* name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, (choice.work / "home").string().c_str());
    }
    Report report;
    {
        const QString library = QString::fromStdString((choice.work / "library").string());
        fillLibrary(library, sizes.rows);
        Desk desk(library);
        desk.window.resize(1360, 860);
        desk.window.show();
        Desk::wait(kSettleMs);
        Delays delays;
        measureLibrary(desk, delays, report, sizes.rows);
        measureGrowth(desk, report, choice.work, sizes.dropBytes);
        measureRequest(desk, delays, report, choice.work / "request.json", sizes.requestBytes);
        measureDrop(desk, delays, report, choice.work / "drop.wav", sizes.dropBytes);
        measurePlay(desk, delays, report, choice.work / "play.wav", sizes.playBytes);
        measureZoom(desk, delays, report, choice.work / "long.wav", sizes);
        measureBusy(desk, delays, report, choice.work, sizes.jobs, sizes.busySeconds);
    }
    removeAll(choice.work);
    if (choice.isQuick) {
        Report::note("Quick: too small to judge. That all goals could be measured is what this says.");
        return 0;
    }
    return report.hasMiss() ? 1 : 0;
}
