#pragma once

#include "core/Settings.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <vector>

class QAction;
class QKeyEvent;

namespace melodeck::ui {

/// The keys of the window's actions: those that they have by themselves, and what a person chose in their place, which
/// the settings keep. GUI thread.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    enum class Reach : std::uint8_t {
        Everywhere, ///< A shortcut, whatever has the focus.
        WhereUnused ///< Acts only where the focused control has no use for the key: single keys, arrows.
    };
    struct Entry
    {
        /// What the settings call it: the action's objectName, else the keys that it has by itself.
        QString name;
        /// For people, without mnemonic, ellipsis and key.
        QString title;
        QPointer<QAction> action;
        Reach reach = Reach::Everywhere;
        QList<QKeySequence> usual;
        QList<QKeySequence> keys;
    };

    explicit Shortcuts(QObject* parent = nullptr);

    /// Takes charge of an action as it is: its shortcuts are its usual ones. Nothing happens to one without a name.
    /// title: for one whose text says too little alone, as in a menu of its own.
    void add(QAction* action, const QString& title = {});
    /// The same for one that acts where its keys are not used otherwise; it has no shortcuts of its own.
    void addSingle(QAction* action, const QString& name, const QList<QKeySequence>& usual);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(const QString& name) const;
    /// The first key of an action as people read it; empty where it has none.
    [[nodiscard]] QString textOf(const QString& name) const;
    /// Whose key it is, but for one; nullptr: nobody's.
    [[nodiscard]] const Entry* ownerOf(const QKeySequence& key, const QString& butFor = {}) const;
    /// Keys that cannot be had: they are written into text, or lead through the window.
    [[nodiscard]] static bool isReserved(const QKeySequence& key, Reach reach);

    /// From now on, and at the next start; empty: none. Who had one of them loses it.
    void setKeys(const QString& name, const QList<QKeySequence>& keys);
    void reset(const QString& name);
    void resetAll();

    /// Triggers the single-key action that has this key; false where none has.
    [[nodiscard]] bool press(const QKeyEvent& event) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Entry* entry(const QString& name);
    void take(Entry entry);
    void apply(Entry& entry, const QList<QKeySequence>& keys);
    void store(const Entry& entry);

    core::Settings m_settings;
    std::vector<Entry> m_entries;
};

} // namespace melodeck::ui
