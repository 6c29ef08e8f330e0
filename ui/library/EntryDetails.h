#pragma once

#include "store/LibraryQuery.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace melodeck::ui {

class ElidedLabel;

/// Tags and note of one entry, edited in place: what is typed is kept when the field is left, the entry is another, or
/// nothing was typed for a moment. GUI thread.
class EntryDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);

    /// None: there is nothing to edit.
    void setEntry(const std::optional<store::LibraryEntry>& entry);
    /// For completion.
    void setKnownTags(const QStringList& tags);
    void focusTags();
    /// Hands on what is not kept yet.
    void commit();

Q_SIGNALS:
    void tagsEdited(const melodeck::store::EntryName& entry, const QStringList& tags);
    void noteEdited(const melodeck::store::EntryName& entry, const QString& note);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void completeTag();
    void useCompletion(const QString& tag);

    std::optional<store::LibraryEntry> m_entry;
    /// What the fields held before anybody wrote in them, or when it was kept.
    QString m_shownTags;
    QString m_shownNote;
    ElidedLabel* m_title;
    QLineEdit* m_tags;
    QPlainTextEdit* m_note;
    QStringListModel* m_known;
    QCompleter* m_completer;
    QTimer m_soon;
};

} // namespace melodeck::ui
