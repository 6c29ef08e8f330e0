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
    WindowHost(WindowServices services, Languages& languages);
    ~WindowHost() override;

    [[nodiscard]] MainWindow& window() const { return *m_window; }

Q_SIGNALS:
    /// window() is another one; the one before is still there while this is told.
    void replaced();

private:
    void follow();
    void speak();

    WindowServices m_services;
    Languages& m_languages;
    std::unique_ptr<MainWindow> m_window;
    /// Wanted, and waits until the window can be left.
    std::optional<QString> m_wanted;
    QTimer m_again;
};

} // namespace melodeck::ui
