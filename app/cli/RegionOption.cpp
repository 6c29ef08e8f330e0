#include "cli/RegionOption.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace melodeck::cli {

namespace {

constexpr double kSecondsPerMinute = 60.0;
/// A length is often told in rounded figures: that much beyond the end is the end.
constexpr double kRoundedSeconds = 0.001;

/// Texts for people.
struct RegionOptionText final
{
    Q_DECLARE_TR_FUNCTIONS(RegionOption)
};

tl::unexpected<core::Error> refusedRegion(const QString& message)
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      message + QLatin1Char(' ') + RegionOptionText::tr("Nothing was sent."));
}

std::optional<double> seconds(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\A[0-9]{1,7}(?:\\.[0-9]{0,9})?\\z"));
    return number.match(text).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

/// "1", "05.250": two digits before the point, and less than a minute.
std::optional<double> clock(const QString& minutes, const QString& rest)
{
    static const QRegularExpression whole(QStringLiteral("\\A[0-9]{1,5}\\z"));
    static const QRegularExpression part(QStringLiteral("\\A[0-5][0-9](?:\\.[0-9]{0,9})?\\z"));
    if (!whole.match(minutes).hasMatch() || !part.match(rest).hasMatch()) {
        return std::nullopt;
    }
    return minutes.toDouble() * kSecondsPerMinute + rest.toDouble();
}

bool isForward(const std::optional<double>& start, const std::optional<double>& end)
{
    return start && end && *end > *start;
}

/// "1:05:20" is from 1:05 on, or up to 5:20: only one of them goes forward, mostly.
std::optional<RegionOption> fromThreeParts(const QStringList& parts)
{
    const auto early = clock(parts[0], parts[1]);
    const auto late = clock(parts[1], parts[2]);
    if (parts[2].isEmpty()) {
        return early ? std::optional(RegionOption{*early, std::nullopt}) : std::nullopt;
    }
    if (parts[0].isEmpty()) {
        return late ? std::optional(RegionOption{0.0, *late}) : std::nullopt;
    }
    const bool startsWithMinutes = isForward(early, seconds(parts[2]));
    const bool endsWithMinutes = isForward(seconds(parts[0]), late);
    if (startsWithMinutes == endsWithMinutes) {
        return std::nullopt;
    }
    return startsWithMinutes ? RegionOption{*early, seconds(parts[2])} : RegionOption{*seconds(parts[0]), late};
}

std::optional<RegionOption> fromParts(const QStringList& parts)
{
    if (parts.size() == 2) {
        const auto start = parts[0].isEmpty() ? std::optional(0.0) : seconds(parts[0]);
        const auto end = seconds(parts[1]);
        const bool isWhole = parts[0].isEmpty() && parts[1].isEmpty();
        const bool isRead = start && (end || parts[1].isEmpty());
        return isRead && !isWhole ? std::optional(RegionOption{*start, end}) : std::nullopt;
    }
    if (parts.size() == 3) {
        return fromThreeParts(parts);
    }
    if (parts.size() == 4) {
        const auto start = clock(parts[0], parts[1]);
        const auto end = clock(parts[2], parts[3]);
        return start && end ? std::optional(RegionOption{*start, end}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

core::Result<RegionOption> readRegionOption(const QString& text)
{
    const auto region = fromParts(text.split(QLatin1Char(':')));
    if (!region) {
        return refusedRegion(
            RegionOptionText::tr("--region wants A:B, as in 3.5:10, 0:03.500:0:10, 3.5: or :10, not “%1”.").arg(text));
    }
    return *region;
}

void describeRegion(Verb verb, std::optional<RegionOption>& region, const std::string& help)
{
    const auto check = [](const std::string& text) {
        const auto read = readRegionOption(QString::fromStdString(text));
        return read ? std::string() : read.error().message.toStdString();
    };
    verb.addOption(
            "--region",
            [&region](const std::string& text) {
                region = readRegionOption(QString::fromStdString(text)).value_or(RegionOption{});
            },
            help)
        .typeName("RANGE")
        .check(check);
}

core::Result<core::TimeRegion> regionToSend(const RegionOption& option, double durationSeconds,
                                            const audio::AudioFileFacts& facts)
{
    const double length = facts.durationSeconds();
    if (option.endSeconds && *option.endSeconds <= option.startSeconds) {
        return refusedRegion(RegionOptionText::tr("--region ends at %1 s, which is not behind its start at %2 s.")
                                 .arg(*option.endSeconds)
                                 .arg(option.startSeconds));
    }
    if (option.startSeconds >= length || option.endSeconds.value_or(0.0) > length + kRoundedSeconds) {
        return refusedRegion(
            RegionOptionText::tr("--region goes beyond the end of the recording, which is %1 s long.").arg(length));
    }
    const double end = option.endSeconds.value_or(option.startSeconds + durationSeconds);
    return core::TimeRegion{option.startSeconds, std::min(end, length)};
}

} // namespace melodeck::cli
