#pragma once

#include "ui/window/MainWindow.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace melodeck::ui {

class Languages;

/// Owns the one window, and makes it anew in another language: in the same place, with what was in it, while jobs and
/// music go on. GUI thread.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowHost(WindowServices services, Languages& languages, MainWindow::Making making = MainWindow::Making::Whole);
    ~WindowHost() override;

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    /// Shows the window. What it lacks is made as soon as it was seen: then completed().
    void show();
    /// What another start of the program brings.
    void take(const LaunchRequest& request);

Q_SIGNALS:
    /// After show(), once.
    void completed();
    /// window() is another one; the one before is still there while this is told.
    void replaced();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void complete();
    void follow();
    void speak();

    WindowServices m_services;
    Languages& m_languages;
    std::unique_ptr<MainWindow> m_window;
    bool m_isComplete = false;
    /// Wanted, and waits until the window can be left.
    std::optional<QString> m_wanted;
    QTimer m_again;
};

} // namespace melodeck::ui
