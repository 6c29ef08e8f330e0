#include "ui/window/WindowHost.h"

#include "ui/window/Languages.h"
#include "ui/window/WindowState.h"

#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kPatienceMs = 200;

} // namespace

WindowHost::WindowHost(WindowServices services, Languages& languages)
    : m_services(std::move(services))
    , m_languages(languages)
    , m_window(std::make_unique<MainWindow>(m_services))
{
    m_again.setInterval(kPatienceMs);
    connect(&m_again, &QTimer::timeout, this, &WindowHost::speak);
    follow();
}

WindowHost::~WindowHost() = default;

void WindowHost::follow()
{
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
