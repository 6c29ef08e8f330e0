#include "support/OwnHome.h"
#include "ui/results/JobBlock.h"
#include "ui/window/EveryState.h"
#include "ui/window/KeyRound.h"
#include "ui/window/ReadingOrder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QRegularExpression>
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

/// It says nothing of what it is for. What scrolls by keys is what is in it; and a row that takes clicks beside its
/// controls is there for those.
bool saysNothing(const QAccessibleInterface& thing, const QWidget& widget)
{
    switch (thing.role()) {
    case QAccessible::NoRole:
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::LayeredPane:
        return qobject_cast<const QAbstractScrollArea*>(&widget) == nullptr;
    default:
        return false;
    }
}

/// There is a control in it.
bool isContainer(const QWidget& widget)
{
    const auto inside = widget.findChildren<QAbstractButton*>();
    return widget.focusPolicy() == Qt::NoFocus &&
           std::any_of(inside.begin(), inside.end(), [](const QWidget* each) { return each->isVisible(); });
}

/// The classes of ours that take clicks by themselves, as the sources have it; "… without Q_OBJECT" goes by the name of
/// its base, so that nobody would find it.
QStringList clickedClasses()
{
    static const QRegularExpression kParts(
        QStringLiteral("\\bclass (?:\\w+::)*(\\w+)(?: final)?\\s*: public|\\b(Q_OBJECT)\\b|"
                       "void mouse(Press|Release|DoubleClick)Event\\(QMouseEvent[^)]*\\) override"));
    QStringList classes;
    QDirIterator files(QStringLiteral(MELODECK_TEST_DATA "/../../ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        QString inside;
        QString how;
        for (auto part = kParts.globalMatch(text); part.hasNext();) {
            const QRegularExpressionMatch match = part.next();
            if (!match.captured(1).isEmpty()) {
                inside = QStringLiteral("melodeck::ui::") + match.captured(1);
                how = QStringLiteral(" without Q_OBJECT");
            } else if (!match.captured(2).isEmpty()) {
                how.clear();
            } else if (!classes.contains(inside + how)) {
                classes << inside + how;
            }
        }
    }
    return classes;
}

/// It takes the focus, or clicks, by code of ours.
bool isUsed(const QWidget& widget)
{
    static const QStringList kClicked = clickedClasses();
    return (widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr) ||
           std::any_of(kClicked.begin(), kClicked.end(),
                       [&widget](const QString& name) { return widget.inherits(name.toLatin1().constData()); });
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
    if (widget != nullptr && (!widget->isVisible() || tests::isFoldedAway(*widget))) {
        return;
    }
    if (widget == nullptr && thing->role() == QAccessible::PageTab) {
        ++seen;
        const auto* bar = qobject_cast<QWidget*>(thing->parent() != nullptr ? thing->parent()->object() : nullptr);
        if (thing->text(QAccessible::Name).isEmpty()) {
            faults << QStringLiteral("%1: a tab has no name").arg(state);
        }
        if (bar == nullptr || !reached.contains(bar)) {
            faults
                << QStringLiteral("%1: Tab does not come to the tab “%2”").arg(state, thing->text(QAccessible::Name));
        }
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
    if (widget != nullptr && widget->isEnabled() && !isInteractive(thing->role()) && isUsed(*widget) &&
        !isContainer(*widget)) {
        if (saysNothing(*thing, *widget) && !isCompound(*widget)) { // Qt's field for a key hides what it is
            faults << QStringLiteral("%1: does not say what it is: %2").arg(state, describe(*thing, *widget));
        }
        if (thing->text(QAccessible::Name).isEmpty() && thing->role() != QAccessible::PageTabList) { // its tabs have
            faults << QStringLiteral("%1: is used and has no name: %2").arg(state, describe(*thing, *widget));
        }
    }
    if (widget != nullptr && isCompound(*widget)) {
        return;
    }
    for (int i = 0; i < thing->childCount(); ++i) {
        walk(thing->child(i), reached, state, faults, seen);
    }
}

QString namesOf(const std::vector<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* widget : widgets) {
        names << QStringLiteral("%1 (%2)").arg(widget->objectName(), QLatin1String(widget->metaObject()->className()));
    }
    return names.join(QStringLiteral(", "));
}

/// By keys: Tab comes to each control of a window once a round, and Shift+Tab the same way back.
void goRound(QWidget& window, const QString& state, QStringList& faults)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        faults << QStringLiteral("%1: the window is not active").arg(state);
        return;
    }
    std::vector<QWidget*> round = tests::keyRound(window, Qt::Key_Tab);
    std::vector<QWidget*> back = tests::keyRound(window, Qt::Key_Backtab);
    // Each round begins at another one.
    const auto last = round.empty() ? back.end() : std::find(back.begin(), back.end(), round.back());
    std::rotate(back.begin(), last, back.end());
    std::reverse(back.begin(), back.end());
    if (round != back) {
        faults << QStringLiteral("%1: Shift+Tab goes another way:\n%2\n%3").arg(state, namesOf(round), namesOf(back));
    }
    std::vector<QWidget*> wanted = tests::tabStops(window);
    std::sort(wanted.begin(), wanted.end());
    std::sort(round.begin(), round.end());
    std::vector<QWidget*> different;
    std::set_symmetric_difference(wanted.begin(), wanted.end(), round.begin(), round.end(),
                                  std::back_inserter(different));
    if (!different.empty()) {
        faults << QStringLiteral("%1: Tab does not come to each once: %2").arg(state, namesOf(different));
    }
}

} // namespace

/// The window as somebody has it who does not see it: in every state whatever can be used says what it is and is
/// called, and is reached by the keyboard.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void whatTakesClicksIsFoundInTheSources()
    {
        const QStringList classes = clickedClasses();
        QVERIFY(classes.contains(QLatin1String("melodeck::ui::WaveformView")));
        QVERIFY(classes.contains(QLatin1String("melodeck::ui::ClipRow")));
        QVERIFY2(classes.filter(QStringLiteral(" without")).isEmpty(), qPrintable(classes.join(QLatin1Char('\n'))));
    }

    void whateverCanBeUsedHasANameAndIsReachedByTab()
    {
        QStringList faults;
        QHash<QString, int> seen;
        tests::EveryState all(QSize(1280, 800), [&](QWidget& top, const QString& state) {
            walk(QAccessible::queryAccessibleInterface(&top), reachedByTab(top), state, faults, seen[state]);
            if (state == QLatin1String("welcome") || state == QLatin1String("form") || state == QLatin1String("done")) {
                goRound(top, state, faults);
            }
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
        for (const char* state : {"welcome",
                                  "microphone",
                                  "recording",
                                  "form",
                                  "corrections",
                                  "json",
                                  "recipe in a clip",
                                  "recipe without its melody",
                                  "batch",
                                  "settingsDialog",
                                  "endpointDialog",
                                  "modelPicker",
                                  "asyncDialog",
                                  "manualWindow",
                                  "kept",
                                  "comparison",
                                  "blind",
                                  "spectrum",
                                  "recipeDialog",
                                  "clipFinder",
                                  "varyDialog",
                                  "saveDialog",
                                  "saveAllDialog",
                                  "answerDialog",
                                  "variationGrid",
                                  "submitted",
                                  "library",
                                  "library details",
                                  "library view",
                                  "library cards",
                                  "storageDialog",
                                  "cleanUpDialog",
                                  "trashDialog",
                                  "emptyTrashQuestion",
                                  "running",
                                  "done",
                                  "json file",
                                  "failed",
                                  "transcript",
                                  "transcript find"}) {
            QVERIFY2(
                seen.value(QLatin1String(state)) >= 2,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(state)).arg(seen.value(QLatin1String(state)))));
        }
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
