#include "ui/storage/StorageReports.h"

#include "core/Paths.h"
#include "ui/Format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct StorageReportsText final
{
    Q_DECLARE_TR_FUNCTIONS(StorageReports)
};

using Outcome = StorageWork::Outcome;

/// As many lines as somebody reads.
constexpr std::size_t kMostLines = 200;

int counted(std::int64_t number)
{
    return static_cast<int>(number);
}

QString sentences(const QStringList& parts)
{
    return parts.join(QLatin1Char(' '));
}

template <class List, class Line>
QString linesOf(const List& list, Line line)
{
    QStringList lines;
    for (const auto& one : list) {
        if (static_cast<std::size_t>(lines.size()) == kMostLines) {
            lines << QStringLiteral("…");
            break;
        }
        lines << line(one);
    }
    return lines.join(QLatin1Char('\n'));
}

QString findingText(const store::CheckFinding& finding)
{
    const QString path = core::displayPath(finding.path);
    switch (finding.kind) {
    case store::CheckFinding::Kind::Missing:
        return StorageReportsText::tr("Missing: %1").arg(path);
    case store::CheckFinding::Kind::Changed:
        return StorageReportsText::tr("Changed: %1 – %2").arg(path, finding.detail);
    case store::CheckFinding::Kind::Unreadable:
        return StorageReportsText::tr("Cannot be read: %1 – %2").arg(path, finding.detail);
    case store::CheckFinding::Kind::Unknown:
        break;
    }
    return StorageReportsText::tr("Belongs to no result: %1").arg(path);
}

QString leftOutText(const store::LeftOut& one)
{
    return one.why.contains(one.path) ? one.why : core::displayPath(one.path) + QStringLiteral(" – ") + one.why;
}

} // namespace

Outcome outcomeOf(const core::Error& error)
{
    const bool isStopped = error.code == core::ErrorCode::Cancelled;
    return {isStopped ? Outcome::Kind::Remarks : Outcome::Kind::Failed,
            isStopped ? StorageReportsText::tr("Stopped. The library is as it should be.") : error.message,
            error.detail};
}

Outcome outcomeOf(const store::CheckReport& report)
{
    QStringList said;
    const std::int64_t wrong = std::count_if(report.findings.begin(), report.findings.end(), [](const auto& one) {
        return one.kind != store::CheckFinding::Kind::Unknown;
    });
    said << (wrong == 0 ? StorageReportsText::tr("Every file is as it was when it came.")
                        : StorageReportsText::tr("%n file(s) are missing or changed.", nullptr, counted(wrong)));
    said << StorageReportsText::tr("%n file(s) with %1 were read.", nullptr, counted(report.files))
                .arg(bytesText(report.bytes));
    if (report.first > 0) {
        said << StorageReportsText::tr("%n of them for the first time: the next check sees whether they change.",
                                       nullptr, counted(report.first));
    }
    const auto unknown = static_cast<std::int64_t>(report.findings.size()) - wrong;
    if (unknown > 0) {
        said << StorageReportsText::tr("%n file(s) belong to no result.", nullptr, counted(unknown));
    }
    if (wrong > 0) {
        said << StorageReportsText::tr("Nothing was touched. Importing an archive that has them brings them back.");
    }
    return {wrong > 0     ? Outcome::Kind::Failed
            : unknown > 0 ? Outcome::Kind::Remarks
                          : Outcome::Kind::Fine,
            sentences(said), linesOf(report.findings, findingText)};
}

Outcome outcomeOf(const store::ExportReport& report)
{
    QStringList said{StorageReportsText::tr("%n job(s) with %1 are in %2.", nullptr, counted(report.jobs))
                         .arg(bytesText(report.bytes), core::displayPath(report.path))};
    if (!report.leftOut.empty()) {
        said << StorageReportsText::tr("%n file(s) could not be taken along.", nullptr,
                                       counted(std::ssize(report.leftOut)));
    }
    return {report.leftOut.empty() ? Outcome::Kind::Fine : Outcome::Kind::Remarks, sentences(said),
            linesOf(report.leftOut, leftOutText)};
}

Outcome outcomeOf(const store::ImportReport& report)
{
    QStringList said{StorageReportsText::tr("%n job(s) were added.", nullptr, counted(report.added))};
    if (report.known > 0) {
        said << StorageReportsText::tr("%n were there already.", nullptr, counted(report.known));
    }
    if (report.repaired > 0) {
        said << StorageReportsText::tr("%n lost file(s) are back.", nullptr, counted(report.repaired));
    }
    if (!report.renamed.empty()) {
        said << StorageReportsText::tr("%n got another id: other results had theirs.", nullptr,
                                       counted(std::ssize(report.renamed)));
    }
    if (!report.leftOut.empty()) {
        said << StorageReportsText::tr(
            "%n part(s) of the archive are damaged or have no place in a library, and were left out.", nullptr,
            counted(std::ssize(report.leftOut)));
    }
    return {report.leftOut.empty() ? Outcome::Kind::Fine : Outcome::Kind::Remarks, sentences(said),
            linesOf(report.leftOut, leftOutText)};
}

Outcome outcomeOf(const store::LibraryUpkeep::Emptied& emptied)
{
    return {Outcome::Kind::Fine,
            StorageReportsText::tr("%n job(s) were removed for good, and %1 are free again.", nullptr,
                                   counted(emptied.jobs))
                .arg(bytesText(emptied.bytes)),
            {}};
}

} // namespace melodeck::ui
