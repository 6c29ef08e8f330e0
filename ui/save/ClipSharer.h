#pragma once

#include "ui/save/SharedClips.h"
#include "ui/work/BackgroundQueue.h"

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>
#include <optional>

class QMouseEvent;
class QWidget;

namespace melodeck::ui {

/// A property of the mime data of what is dragged: the widget, as QObject*, out of which it was dragged. To be
/// compared, never to be used: it may be gone.
inline constexpr const char* kDraggedFrom = "draggedFrom";

/// Lets clips and regions out of the window: dragged, or by the clipboard. Their file is made when the mouse
/// begins to move, and is there before the drag begins. GUI thread.
class ClipSharer final : public QObject
{
    Q_OBJECT

public:
    /// What a widget stands for at this moment; nothing where it cannot be shared.
    using Source = std::function<std::optional<ClipToShare>()>;

    /// window: whom drags come from; asks it for nothing.
    explicit ClipSharer(QWidget* window);

    /// A drag that begins on the widget, where nothing in it has a use for the mouse, takes its clip out.
    void attach(QWidget* widget, Source source);
    /// Puts the clip on the clipboard as a file.
    void copy(const ClipToShare& share);

Q_SIGNALS:
    /// Also of what was dragged, where it is not all that was asked for.
    void copied(const QString& message);
    void failed(const melodeck::core::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget, const QMouseEvent& mouse);
    void prepare();
    void drag();
    void forget();

    QWidget* m_window;
    QHash<QObject*, Source> m_sources;
    /// Of the press: where, whose, and its file when it is there.
    QPoint m_pressed;
    QWidget* m_widget = nullptr;
    audio::ExportReport m_shared;
    bool m_isPreparing = false;
    bool m_wantsDrag = false;
    /// One for what is dragged, which a new press calls off, and one for what has to come about.
    BackgroundQueue m_drags;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
