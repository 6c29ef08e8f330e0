#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace melodeck::ui {

/// One page of the manual, a Markdown file in resources/manual that is compiled in.
struct ManualPage
{
    /// Name of its file without ".md".
    QString id;
    /// Its first heading.
    QString title;
    /// All its words, without marks, in lower case.
    QString words;
};

/// All pages in reading order. Read on the first call; GUI thread.
[[nodiscard]] const QList<ManualPage>& manualPages();

/// Where its text is, as a QTextBrowser takes it.
[[nodiscard]] QUrl manualAddress(const QString& id);
/// The page of an address; empty where it is none of the manual.
[[nodiscard]] QString manualPageAt(const QUrl& address);

/// Pages that have all words of a query, in any place and order; all pages for an empty one.
[[nodiscard]] QStringList findInManual(const QString& query);

/// The page that fits what a person does in a widget: that of the nearest pane around it; "start" where none is known.
[[nodiscard]] QString manualPageFor(const QWidget* widget);

/// "The platform's own queue" → "the-platforms-own-queue", as links name a heading.
[[nodiscard]] QString headingAnchor(const QString& heading);

} // namespace melodeck::ui
