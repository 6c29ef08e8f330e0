#include "ui/window/Toast.h"

#include "ui/theme/Text.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QWidget>

#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kShown = 6s;
/// Somebody may want to think about it.
constexpr auto kOffered = 12s;
/// The player is below it.
constexpr int kAboveFoot = 132;
/// The buttons of a dialog are.
constexpr int kAboveButtons = 56;
/// Smaller ones have no room for it.
constexpr int kLeastDialog = 360;

} // namespace

Toast::Toast(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_home(new ToastBubble(window, kAboveFoot))
{
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &Toast::end);
    connect(m_home, &ToastBubble::actionChosen, this, [this] {
        const auto then = std::exchange(m_then, {});
        end();
        if (then) {
            then();
        }
    });
    window->installEventFilter(this);
}

void Toast::say(const QString& sentence)
{
    m_hide.setInterval(kShown);
    begin(sentence, {}, {});
}

void Toast::offer(const QString& sentence, const QString& action, std::function<void()> then)
{
    m_hide.setInterval(kOffered);
    begin(sentence, action, std::move(then));
}

void Toast::begin(const QString& sentence, const QString& action, std::function<void()> then)
{
    m_sentence = sentence;
    m_action = action;
    m_then = std::move(then);
    m_hide.start();
    showOver(reachable());
}

void Toast::end()
{
    m_hide.stop();
    m_home->hide();
    if (m_over != nullptr) {
        m_over->hide();
    }
}

void Toast::showOver(QWidget* host)
{
    if (m_over != nullptr && m_over->parentWidget() != host) {
        m_over->hide();
        m_over->deleteLater(); // it may be what is told of this
        m_over = nullptr;
    }
    if (host == m_window) {
        m_home->showSentence(m_sentence, m_action);
        return;
    }
    m_home->hide();
    if (m_over == nullptr) {
        m_over = new ToastBubble(host, qRound(kAboveButtons * textScale()));
        connect(m_over, &ToastBubble::actionChosen, m_home, &ToastBubble::actionChosen);
        host->installEventFilter(this);
    }
    m_over->showSentence(m_sentence, m_action);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isHost = watched == bubble()->parentWidget();
    if (isHost && ((type == QEvent::Hide && watched != m_window) || type == QEvent::WindowBlocked)) {
        // Which dialog is the topmost now is known afterwards. A sentence alone need not cover what has just opened.
        QTimer::singleShot(0, this, [this, hasClosed = type == QEvent::Hide] {
            if (m_hide.isActive() && (hasClosed || !m_action.isEmpty())) {
                showOver(reachable());
            }
        });
    }
    return QObject::eventFilter(watched, event);
}

QWidget* Toast::reachable() const
{
    QWidget* found = m_window;
    QWidget* each = QApplication::activeModalWidget();
    for (; each != nullptr && each != m_window;
         each = each->parentWidget() != nullptr ? each->parentWidget()->window() : nullptr) {
        const bool isOnScreen = each->isVisible() && !each->testAttribute(Qt::WA_DontShowOnScreen);
        const bool isQuestion =
            qobject_cast<const QMessageBox*>(each) != nullptr; // soon answered, and to be read whole
        if (found == m_window && isOnScreen && !isQuestion && each->width() >= kLeastDialog) {
            found = each;
        }
    }
    return each == m_window ? found : m_window; // it may be over another window
}

} // namespace melodeck::ui
