#pragma once

#include <QTabWidget>

namespace melodeck::ui {

/// The pane at the right: the queue, or the library, which is made when it is first looked at. GUI thread.
class SidePane final : public QTabWidget
{
    Q_OBJECT

public:
    explicit SidePane(QWidget* queue, QWidget* parent = nullptr);

    void showQueue();
    void showLibrary();
    [[nodiscard]] bool isLibraryShown() const;
    /// How many jobs are not finished.
    void setWaiting(int jobs);

Q_SIGNALS:
    /// It is wanted for the first time: setLibrary() follows.
    void libraryWanted();

public:
    void setLibrary(QWidget* library);

private:
    QWidget* m_library;
    bool m_isLibraryMade = false;
};

} // namespace melodeck::ui
