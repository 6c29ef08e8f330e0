#include "ui/settings/Diagnostics.h"

#include "core/Version.h"
#include "store/LibraryFigures.h"
#include "ui/media/MediaPlugins.h"
#include "ui/player/Player.h"
#include "ui/settings/LastWarnings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>

namespace melodeck::ui {

namespace {

constexpr qsizetype kLongestLine = 300;

QString line(const char* what, const QString& is)
{
    return QLatin1String(what) + QStringLiteral(": ") + (is.isEmpty() ? QStringLiteral("–") : is) + QLatin1Char('\n');
}

QString environment(const char* name)
{
    return QString::fromLocal8Bit(qgetenv(name));
}

QString megabytes(std::int64_t bytes)
{
    constexpr double kMega = 1e6;
    return QString::number(static_cast<double>(bytes) / kMega, 'f', 1) + QStringLiteral(" MB");
}

QString libraryText(const QString& folder)
{
    const auto figures = store::libraryFigures(folder);
    if (!figures) {
        return line("Library", withoutPrivate(figures.error().message + QLatin1Char(' ') + figures.error().detail));
    }
    QString text = line("Library", QStringLiteral("%1 jobs, %2 clips, %3 in clips, database %4")
                                       .arg(figures->jobs)
                                       .arg(figures->clips)
                                       .arg(megabytes(figures->clipBytes), megabytes(figures->databaseBytes)));
    if (!figures->failures.empty()) {
        text += QStringLiteral("\nLast failures:\n");
    }
    for (const auto& failure : figures->failures) {
        text += QStringLiteral("  %1 %2 %3\n")
                    .arg(failure.created.toString(Qt::ISODate), failure.code, withoutPrivate(failure.message));
    }
    return text;
}

} // namespace

QString withoutPrivate(const QString& line)
{
    static const QRegularExpression keyed(
        QStringLiteral("\\b(Api-Key|Bearer|Authorization:|token=|key=)\\s*[^\\s,;\"”]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("\\b([a-z][a-z0-9+.-]*)://[^\\s\"”’)>]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(QStringLiteral("\\b(?:[\\w-]+\\.)+[a-z]{2,}\\b(?::\\d+)?"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”|\"[^\"]*\"|‘[^’]*’|„[^“]*“|«[^»]*»|「[^」]*」"));
    static const QRegularExpression path(QStringLiteral("(?<![\\w.])~?/[^\\s:,;]*(?:\\\\ [^\\s:,;]*)*"));
    // Letters and digits in one long word: what keys, tokens and hashes look like.
    static const QRegularExpression secret(QStringLiteral("(?=[\\w.+/=-]*\\d)(?=[\\w.+/=-]*[A-Za-z])[\\w.+/=-]{20,}"));
    QString text = line.simplified();
    text.replace(address, QStringLiteral("\\1:…"));
    text.replace(QDir::homePath(), QStringLiteral("~"));
    text.replace(keyed, QStringLiteral("\\1 •••"));
    text.replace(quoted, QStringLiteral("“…”"));
    text.replace(path, QStringLiteral("/…"));
    text.replace(secret, QStringLiteral("•••"));
    text.replace(host, QStringLiteral("…"));
    return text.size() > kLongestLine ? text.left(kLongestLine) + QChar(0x2026) : text;
}

DiagnosticFacts diagnosticFacts(const Player& player)
{
    DiagnosticFacts facts;
    facts.language = QStringLiteral("%1, system %2 (%3)")
                         .arg(QLocale().name(), QLocale::system().name(),
                              QLocale::system().uiLanguages().mid(0, 3).join(QStringLiteral(", ")));
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens << QStringLiteral("%1 × %2 at %3")
                       .arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    }
    facts.screens = screens.join(QStringLiteral(", "));
    const QFont font = QGuiApplication::font();
    facts.font = QStringLiteral("%1, %2 pt").arg(font.family()).arg(font.pointSizeF());
    for (const OutputDevice& device : player.outputs().all) {
        facts.outputs << device.name;
    }
    facts.playing = player.outputName();
    return facts;
}

QString diagnosticsText(const DiagnosticFacts& facts, const QString& libraryFolder)
{
    const MediaPlugins plugins = mediaPlugins();
    QString text = line("Melodeck", QLatin1String(core::kVersion));
    text += line("Qt", QLatin1String(qVersion()) + QStringLiteral(" (built with " QT_VERSION_STR ")"));
    text += line("System", QStringLiteral("%1, %2 %3, %4")
                               .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                    QSysInfo::currentCpuArchitecture()));
    text += line("Desktop", QStringLiteral("%1, %2, platform %3")
                                .arg(environment("XDG_CURRENT_DESKTOP"), environment("XDG_SESSION_TYPE"),
                                     QGuiApplication::platformName()));
    text += line("Screens", facts.screens);
    text += line("Font", facts.font);
    text += line("Language", facts.language);
    text += line("Sound devices", facts.outputs.join(QStringLiteral(", ")));
    text += line("Playing on", facts.playing);
    text += line("GStreamer", plugins.version + (plugins.names.isEmpty() ? QString() : QStringLiteral(": ")) +
                                  plugins.names.join(QStringLiteral(", ")));
    text += libraryText(libraryFolder);
    if (const QStringList warnings = lastWarnings(); !warnings.isEmpty()) {
        text += QStringLiteral("\nLast warnings:\n");
        for (const QString& warning : warnings) {
            text += QStringLiteral("  ") + withoutPrivate(warning) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace melodeck::ui
