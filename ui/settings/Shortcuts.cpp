#include "ui/settings/Shortcuts.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

QString titleOf(const QAction& action)
{
    QString title = action.text().section(QLatin1Char('\t'), 0, 0);
    title.remove(QChar(0x2026));
    // "&&" is a real one.
    return title.replace(QLatin1String("&&"), QString(QChar(1)))
        .remove(QLatin1Char('&'))
        .replace(QChar(1), QLatin1Char('&'));
}

QStringList portable(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts << key.toString(QKeySequence::PortableText);
    }
    return texts;
}

} // namespace

Shortcuts::Shortcuts(QObject* parent)
    : QObject(parent)
{
}

void Shortcuts::add(QAction* action, const QString& title)
{
    const QList<QKeySequence> usual = action->shortcuts();
    const QString name = !action->objectName().isEmpty() ? action->objectName()
                         : usual.isEmpty()               ? QString()
                                                         : usual.front().toString(QKeySequence::PortableText);
    if (!name.isEmpty() && find(name) == nullptr) {
        take({name, title.isEmpty() ? titleOf(*action) : title, action, Reach::Everywhere, usual, usual});
    }
}

void Shortcuts::addSingle(QAction* action, const QString& name, const QList<QKeySequence>& usual)
{
    take({name, titleOf(*action), action, Reach::WhereUnused, usual, usual});
}

void Shortcuts::take(Entry entry)
{
    m_entries.push_back(std::move(entry));
    Entry& made = m_entries.back();
    if (const auto kept = m_settings.shortcuts(made.name)) {
        QList<QKeySequence> keys;
        for (const QString& text : *kept) {
            const QKeySequence key(text, QKeySequence::PortableText);
            if (!key.isEmpty() && !isReserved(key, made.reach)) {
                keys << key;
            }
        }
        apply(made, keys);
    } else {
        apply(made, made.usual);
    }
}

void Shortcuts::apply(Entry& entry, const QList<QKeySequence>& keys)
{
    entry.keys = keys;
    if (entry.action == nullptr) {
        return;
    }
    if (entry.reach == Reach::Everywhere) {
        entry.action->setShortcuts(keys);
    } else {
        // Shown in the menu as text: as a shortcut it would act while one types.
        const QString text = entry.action->text().section(QLatin1Char('\t'), 0, 0);
        entry.action->setText(
            keys.isEmpty() ? text : text + QLatin1Char('\t') + keys.front().toString(QKeySequence::NativeText));
    }
}

const Shortcuts::Entry* Shortcuts::find(const QString& name) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&name](const Entry& entry) { return entry.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

Shortcuts::Entry* Shortcuts::entry(const QString& name)
{
    return const_cast<Entry*>(find(name)); // NOLINT(cppcoreguidelines-pro-type-const-cast): it is ours
}

QString Shortcuts::textOf(const QString& name) const
{
    const Entry* entry = find(name);
    return entry == nullptr || entry->keys.isEmpty() ? QString()
                                                     : entry->keys.front().toString(QKeySequence::NativeText);
}

const Shortcuts::Entry* Shortcuts::ownerOf(const QKeySequence& key, const QString& butFor) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.name != butFor && entry.keys.contains(key);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool Shortcuts::isReserved(const QKeySequence& key, Reach reach)
{
    if (key.count() != 1) {
        return true;
    }
    const QKeyCombination pressed = key[0];
    const bool isHeld = (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const Qt::Key plain = pressed.key();
    const bool leads =
        plain == Qt::Key_Tab || plain == Qt::Key_Backtab || plain == Qt::Key_Return || plain == Qt::Key_Enter;
    const bool isFunction = plain >= Qt::Key_F1 && plain <= Qt::Key_F35;
    const bool isMedia = plain >= Qt::Key_VolumeDown && plain <= Qt::Key_MediaLast;
    const bool isDigit = plain >= Qt::Key_1 && plain <= Qt::Key_9;
    if (reach == Reach::WhereUnused) {
        // 1 to 9 choose a clip, with Ctrl they place one that is compared blind.
        return isHeld || leads || isDigit || plain == Qt::Key_Escape;
    }
    return !isHeld && !isFunction && !isMedia && plain != Qt::Key_Escape;
}

void Shortcuts::setKeys(const QString& name, const QList<QKeySequence>& keys)
{
    Entry* chosen = entry(name);
    if (chosen == nullptr) {
        return;
    }
    for (const QKeySequence& key : keys) {
        for (Entry& other : m_entries) {
            if (&other != chosen && other.keys.contains(key)) {
                QList<QKeySequence> left = other.keys;
                left.removeAll(key);
                apply(other, left);
                store(other);
            }
        }
    }
    apply(*chosen, keys);
    store(*chosen);
    Q_EMIT changed();
}

void Shortcuts::reset(const QString& name)
{
    if (const Entry* known = find(name)) {
        setKeys(name, known->usual);
    }
}

void Shortcuts::resetAll()
{
    m_settings.forgetShortcuts();
    for (Entry& entry : m_entries) {
        apply(entry, entry.usual);
    }
    Q_EMIT changed();
}

void Shortcuts::store(const Entry& entry)
{
    if (entry.keys == entry.usual) {
        m_settings.setShortcuts(entry.name, std::nullopt);
    } else {
        m_settings.setShortcuts(entry.name, portable(entry.keys));
    }
}

bool Shortcuts::press(const QKeyEvent& event) const
{
    const QKeyCombination combination(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    const QKeySequence pressed(combination);
    for (const Entry& entry : m_entries) {
        if (entry.reach == Reach::WhereUnused && entry.keys.contains(pressed) && entry.action != nullptr) {
            entry.action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace melodeck::ui
