#pragma once

#include <QString>
#include <QStringList>

namespace melodeck::ui {

class Player;

/// What the GUI thread alone knows of a report.
struct DiagnosticFacts
{
    QString language;
    QString screens;
    QString font;
    QStringList outputs;
    QString playing;
};

[[nodiscard]] DiagnosticFacts diagnosticFacts(const Player& player);

/// The report, in English whatever the window speaks: others read it. No key, no address, no path but below "~", no
/// name of a file. Reads the library and the registry of decoders: worker thread.
[[nodiscard]] QString diagnosticsText(const DiagnosticFacts& facts, const QString& libraryFolder);

/// A line of others without what is private in it: keys as "•••", addresses as "https://…", paths as "~/…" or "/…",
/// what stands in quotation marks as "…".
[[nodiscard]] QString withoutPrivate(const QString& line);

} // namespace melodeck::ui
