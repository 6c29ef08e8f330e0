#include "cli/WorkStatus.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::cli {

namespace {

constexpr std::chrono::milliseconds kPause(250);
constexpr std::int64_t kWhole = 100;

QString statusText(const QString& words, const store::WorkProgress& progress)
{
    const std::int64_t total = progress.totalBytes;
    if (total <= 0) {
        return words + QStringLiteral("…");
    }
    const std::int64_t percent = std::min(kWhole, progress.bytes * kWhole / total);
    return QCoreApplication::translate("WorkStatus", "%1: %2 % of %3").arg(words).arg(percent).arg(sizeText(total));
}

} // namespace

WorkStatus::WorkStatus(Console& console, QString words, const store::WorkProgress& progress)
    : m_thread([this, &console, words = std::move(words), &progress](const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            console.status(statusText(words, progress));
            m_wake.wait_for(lock, stop, kPause, [] { return false; });
        }
    })
{
}

WorkStatus::~WorkStatus() = default;

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace melodeck::cli
