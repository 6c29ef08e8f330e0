#include "bench/window/GrowthGoal.h"

#include "bench/Files.h"
#include "bench/ServerProcess.h"
#include "ui/widgets/WaveformView.h"

#include <QUrl>

#include <fstream>
#include <optional>
#include <string>

namespace melodeck::bench {

namespace {

constexpr double kMostMiB = 16.0;
constexpr int kSettleMs = 3000;
constexpr int kPatienceMs = 300'000;

/// A figure of this process's own memory.
double statusMiB(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    constexpr double kKiBs = 1024.0;
    for (std::string word; status >> word;) {
        if (word == name + ':') {
            double kibibytes = 0.0;
            status >> kibibytes;
            return kibibytes / kKiBs;
        }
    }
    giveUp("the system does not tell " + name + " of a process.");
}

/// The peak begins anew with what is in memory now.
void forgetPeak()
{
    std::ofstream forget("/proc/self/clear_refs");
    forget << "5" << std::flush;
    if (!forget) {
        giveUp("the system does not let a process forget its peak memory.");
    }
}

/// As the form makes it of a melody that was dropped.
core::Recipe recipeFor(const ServerProcess& server, const QString& melody, std::int64_t clipBytes)
{
    core::Recipe recipe;
    recipe.endpoint.kind = core::EndpointKind::Custom;
    recipe.endpoint.url = QUrl(QString::fromStdString(server.answerUrl(1, clipBytes)));
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8}};
    core::AttachedFile file;
    file.field = QStringLiteral("melody");
    file.path = melody;
    recipe.files.push_back(file);
    return recipe;
}

/// Peak memory in MiB while a file of so many bytes is dropped, sent, and as much comes back; nothing where it did not.
std::optional<double> peakOf(Desk& desk, const ServerProcess& server, const std::filesystem::path& file,
                             std::int64_t bytes)
{
    writeSparseWav(file, bytes);
    const QString melody = QString::fromStdString(file.string());
    forgetPeak();
    desk.window.openFiles({melody});
    const auto* view = desk.window.findChild<ui::WaveformView*>(QStringLiteral("melodyWaveform"));
    const bool isRead = view != nullptr && Desk::wait(kPatienceMs, [view] {
                            return view->content() == ui::WaveformView::Content::Loaded;
                        });
    if (!isRead) {
        giveUp("a dropped file was not read.");
    }
    const double dropped = statusMiB("VmHWM");
    const QString id = desk.queue.submit(recipeFor(server, melody, bytes));
    const auto job = [&desk, &id] { return desk.queue.find(id); };
    Desk::wait(kPatienceMs, [&job] { return core::isFinished(job()->state); });
    Desk::wait(kSettleMs); // its waveform is made, its loudness is measured
    const double peak = statusMiB("VmHWM");
    removeAll(file);
    Report::note("the window: " + shown(dropped) + " MiB at most while a file of " +
                 shown(static_cast<double>(bytes) / (1024.0 * 1024.0)) + " MiB is dropped, " + shown(peak) +
                 " MiB when it was sent and as much has come back");
    return job()->state == core::JobState::Done ? std::optional(peak) : std::nullopt;
}

} // namespace

void measureGrowth(Desk& desk, Report& report, const std::filesystem::path& work, std::int64_t bytes)
{
    const ServerProcess server(work);
    // Both are on the screen for the first time with a small one.
    constexpr std::int64_t kSmall = 1'000'000;
    const auto small = peakOf(desk, server, work / "small.wav", kSmall);
    const auto large = peakOf(desk, server, work / "large.wav", bytes);
    if (!small || !large) {
        report.failed("G2-window", Limit::AtMost, kMostMiB, "a request did not come back");
        return;
    }
    Report::note("growth in MiB:");
    report.goal("G2-window", *large - *small, Limit::AtMost, kMostMiB);
}

} // namespace melodeck::bench
