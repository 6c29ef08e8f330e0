#include "cli/BatchStatus.h"

#include "cli/WorkStatus.h"

#include <QCoreApplication>
#include <QStringList>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cmath>

namespace melodeck::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kSpeedWindow = 5s;
/// A first job that ends says little of those behind it.
constexpr std::size_t kFewest = 3;
constexpr int kUsualColumns = 80;

/// Texts for people.
struct BatchStatusText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchStatus)
};

QString countOf(core::JobState state, int count)
{
    switch (state) {
    case core::JobState::Preparing:
        return BatchStatusText::tr("%1 preparing").arg(count);
    case core::JobState::Sending:
        return BatchStatusText::tr("%1 sending").arg(count);
    case core::JobState::Starting:
        return BatchStatusText::tr("%1 while the model starts").arg(count);
    case core::JobState::Waiting:
        return BatchStatusText::tr("%1 waiting").arg(count);
    case core::JobState::Receiving:
        return BatchStatusText::tr("%1 receiving").arg(count);
    case core::JobState::RetryWait:
        return BatchStatusText::tr("%1 to be tried again").arg(count);
    default:
        return {};
    }
}

QString runningText(const std::map<core::JobState, int>& running)
{
    int all = 0;
    QStringList parts;
    for (const auto& [state, count] : running) {
        all += count;
        if (const QString part = countOf(state, count); count > 0 && !part.isEmpty()) {
            parts << part;
        }
    }
    const QString sum = BatchStatusText::tr("%1 running").arg(all);
    return parts.isEmpty() ? sum : sum + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString timeLeft(double seconds)
{
    constexpr double kMinute = 60.0;
    constexpr double kHour = 3600.0;
    if (seconds < 1.5 * kMinute) {
        return BatchStatusText::tr("%1 s left").arg(std::ceil(seconds));
    }
    if (seconds < 1.5 * kHour) {
        return BatchStatusText::tr("%1 min left").arg(std::ceil(seconds / kMinute));
    }
    const double minutes = std::ceil(seconds / kMinute);
    return BatchStatusText::tr("%1 h %2 min left").arg(std::floor(minutes / kMinute)).arg(std::fmod(minutes, kMinute));
}

} // namespace

QString BatchStatus::line(const BatchFigures& figures, std::chrono::milliseconds elapsed, int columns)
{
    QStringList parts{BatchStatusText::tr("%1 of %2 ended").arg(figures.ended).arg(figures.total),
                      runningText(figures.running)};
    if (figures.ended >= kFewest && figures.ended < figures.total) {
        const double each = std::chrono::duration<double>(elapsed).count() / static_cast<double>(figures.ended);
        parts << timeLeft(each * static_cast<double>(figures.total - figures.ended));
    }
    if (figures.bytes > 0) {
        parts << sizeText(figures.bytes);
    }
    if (const double speed = bytesPerSecond(figures.bytes, elapsed); speed >= 1.0) {
        parts << BatchStatusText::tr("%1/s").arg(sizeText(std::llround(speed)));
    }
    QString line = parts.join(QStringLiteral(" · "));
    while (line.size() >= columns && parts.size() > 1) {
        parts.removeLast();
        line = parts.join(QStringLiteral(" · "));
    }
    return line;
}

double BatchStatus::bytesPerSecond(std::int64_t bytes, std::chrono::milliseconds elapsed)
{
    m_samples.push_back({elapsed, bytes});
    while (m_samples.size() > 2 && elapsed - m_samples[1].elapsed >= kSpeedWindow) {
        m_samples.pop_front();
    }
    const Sample& first = m_samples.front();
    const double seconds = std::chrono::duration<double>(elapsed - first.elapsed).count();
    return seconds > 0.0 ? static_cast<double>(bytes - first.bytes) / seconds : 0.0;
}

int terminalColumns()
{
    struct winsize size = {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsualColumns;
}

} // namespace melodeck::cli
