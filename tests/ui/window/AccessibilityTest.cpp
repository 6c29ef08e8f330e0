#include "ui/results/JobBlock.h"
#include "ui/window/EveryState.h"
#include "ui/window/ReadingOrder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QSet>

#include <algorithm>

using namespace melodeck;

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

/// What is in it is its own business.
bool isCompound(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QKeySequenceEdit*>(&widget) != nullptr;
}

/// A pane that is folded away lies outside of its parent; what is scrolled out of sight does not.
bool isFoldedAway(const QWidget& widget)
{
    return !widget.isWindow() && widget.parentWidget() != nullptr &&
           !widget.parentWidget()->rect().intersects(widget.geometry());
}

/// What Tab comes to: in the window's own order, else in Qt's.
QSet<const QWidget*> reachedByTab(const QWidget& top)
{
    QSet<const QWidget*> reached;
    for (const QWidget* widget : ui::inReadingOrder(top)) {
        reached << widget;
    }
    return reached;
}

QString describe(const QAccessibleInterface& thing, const QWidget& widget)
{
    return QStringLiteral("%1 “%2” (role %3, %4)")
        .arg(widget.objectName(), thing.text(QAccessible::Name), QString::number(thing.role()),
             QLatin1String(widget.metaObject()->className()));
}

void walk(QAccessibleInterface* thing, const QSet<const QWidget*>& reached, const QString& state, QStringList& faults,
          int& seen)
{
    if (thing == nullptr || thing->state().invisible) {
        return;
    }
    const auto* widget = qobject_cast<QWidget*>(thing->object());
    if (widget != nullptr && (!widget->isVisible() || isFoldedAway(*widget))) {
        return;
    }
    if (widget != nullptr && widget->inherits("QLineEditIconButton")) {
        return; // Qt's own, which empties a field: keys do that
    }
    if (widget != nullptr && widget->isEnabled() && isInteractive(thing->role())) {
        ++seen;
        if (thing->text(QAccessible::Name).isEmpty()) {
            faults << QStringLiteral("%1: no name: %2").arg(state, describe(*thing, *widget));
        }
        const bool isText = thing->role() == QAccessible::EditableText && thing->state().readOnly;
        if (!thing->state().focusable && !isText) {
            faults << QStringLiteral("%1: no focus: %2").arg(state, describe(*thing, *widget));
        }
        // Of radio buttons Tab comes to one, and arrows to the others.
        if (thing->role() != QAccessible::RadioButton && !reached.contains(widget) &&
            !reached.contains(widget->focusProxy())) {
            faults << QStringLiteral("%1: Tab does not come to %2").arg(state, describe(*thing, *widget));
        }
    }
    if (widget != nullptr && isCompound(*widget)) {
        return;
    }
    for (int i = 0; i < thing->childCount(); ++i) {
        walk(thing->child(i), reached, state, faults, seen);
    }
}

} // namespace

/// The window as somebody has it who does not see it: in every state whatever can be used says what it is and is
/// called, and is reached by the keyboard.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Settings and cache of the person who runs this are not ours.
        qputenv("HOME", QFile::encodeName(m_home.path()));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}) {
            qputenv(name, QFile::encodeName(m_home.filePath(QLatin1String(name))));
        }
        ui::installTranslations(*qApp);
    }

    void whateverCanBeUsedHasANameAndIsReachedByTab()
    {
        QStringList faults;
        QHash<QString, int> seen;
        tests::EveryState all(QSize(1280, 800), [&](QWidget& top, const QString& state) {
            walk(QAccessible::queryAccessibleInterface(&top), reachedByTab(top), state, faults, seen[state]);
        });
        all.lookAtForms();
        all.lookAtDialogs();
        all.lookAtKept();
        all.lookAtResults();
        all.lookAtTranscript();
        // What the announcement of a job's end says.
        const auto blocks = all.fixture().window.findChildren<ui::JobBlock*>();
        QVERIFY(std::any_of(blocks.begin(), blocks.end(), [](const ui::JobBlock* block) {
            return block->accessibleName().contains(QStringLiteral("happy rock")) &&
                   block->accessibleDescription() == QLatin1String("Done");
        }));
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
        for (const char* state :
             {"welcome",       "form",          "json",        "batch",        "settingsDialog", "endpointDialog",
              "modelPicker",   "kept",          "comparison",  "blind",        "clipFinder",     "recipeDialog",
              "varyDialog",    "answerDialog",  "library",     "library view", "library cards",  "library details",
              "storageDialog", "cleanUpDialog", "trashDialog", "running",      "done",           "failed",
              "saveDialog",    "saveAllDialog", "transcript",  "manualWindow"}) {
            QVERIFY2(
                seen.value(QLatin1String(state)) >= 2,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(state)).arg(seen.value(QLatin1String(state)))));
        }
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
