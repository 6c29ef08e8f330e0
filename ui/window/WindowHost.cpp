#include "ui/window/WindowHost.h"

#include "ui/theme/Theme.h"
#include "ui/window/Languages.h"
#include "ui/window/WindowState.h"

#include <QEvent>
#include <QWindow>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kPatienceMs = 200;
/// A window that starts minimised is seen much later.
constexpr int kUnseenMs = 500;

std::unique_ptr<MainWindow> firstWindow(const WindowServices& services, MainWindow::Making making)
{
    if (making == MainWindow::Making::FirstSight) {
        return std::make_unique<MainWindow>(services, making); // a few widgets, which show at once
    }
    const ThemeHold hold(services.theme);
    return std::make_unique<MainWindow>(services, making);
}

} // namespace

WindowHost::WindowHost(WindowServices services, Languages& languages, MainWindow::Making making)
    : m_services(std::move(services))
    , m_languages(languages)
    , m_window(firstWindow(m_services, making))
{
    m_again.setInterval(kPatienceMs);
    connect(&m_again, &QTimer::timeout, this, &WindowHost::speak);
    follow();
}

WindowHost::~WindowHost() = default;

void WindowHost::show()
{
    m_window->fitScreen();
    m_window->show();
    m_window->windowHandle()->installEventFilter(this);
    QTimer::singleShot(kUnseenMs, this, &WindowHost::complete);
}

bool WindowHost::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        // Its handler paints, and comes first.
        QMetaObject::invokeMethod(this, &WindowHost::complete, Qt::QueuedConnection);
    }
    return false;
}

void WindowHost::complete()
{
    if (m_isComplete) {
        return;
    }
    m_isComplete = true;
    {
        const ThemeHold hold(m_services.theme);
        m_window->complete();
    }
    Q_EMIT completed();
}

void WindowHost::take(const LaunchRequest& request)
{
    complete();
    m_window->take(request);
}

void WindowHost::follow()
{
    connect(m_window.get(), &MainWindow::neededWhole, this, &WindowHost::complete);
    // Queued: it comes out of a control of the window that goes.
    connect(
        m_window.get(), &MainWindow::languageWanted, this,
        [this](const QString& code) {
            m_wanted = code;
            speak();
        },
        Qt::QueuedConnection);
}

void WindowHost::speak()
{
    if (!m_wanted) {
        m_again.stop();
        return;
    }
    if (!m_window->isSettled() || !m_window->writeEdits()) {
        m_again.start(); // and not half of it in one language, half in another
        return;
    }
    m_again.stop();
    const QString before = m_languages.current();
    m_languages.choose(*std::exchange(m_wanted, std::nullopt));
    if (m_languages.current() == before) {
        return;
    }
    WindowState state = m_window->takeState();
    auto next = std::make_unique<MainWindow>(m_services);
    next->takeOver(state);
    std::swap(m_window, next);
    follow();
    Q_EMIT replaced();
}

} // namespace melodeck::ui
