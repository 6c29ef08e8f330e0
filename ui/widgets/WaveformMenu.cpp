#include "ui/widgets/WaveformMenu.h"

#include "ui/widgets/WaveformView.h"

#include <QMenu>

namespace melodeck::ui {

WaveformMenu::WaveformMenu(WaveformView& waveform)
    : QObject(&waveform)
    , m_waveform(waveform)
{
    m_waveform.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_waveform, &QWidget::customContextMenuRequested, this, &WaveformMenu::popUp);
    connect(&m_waveform, &WaveformView::viewportChanged, this, &WaveformMenu::showRuler);
    connect(&m_waveform, &WaveformView::pictureChanged, this, &WaveformMenu::showRuler);
}

void WaveformMenu::setRuler(Ruler ruler)
{
    m_ruler = ruler;
    showRuler();
}

void WaveformMenu::showRuler()
{
    // The whole waveform is a picture to find one's way by, as calm as that of a row.
    const bool isPlain = m_waveform.viewport().showsAll() && m_waveform.picture() == WaveformView::Picture::Waveform;
    if (m_ruler == Ruler::Time) {
        m_waveform.setRuler(WaveformView::Ruler::Time);
    } else if (m_ruler == Ruler::Beats || !isPlain) {
        m_waveform.setRuler(WaveformView::Ruler::Beats);
    } else {
        m_waveform.setRuler(WaveformView::Ruler::Off);
    }
}

void WaveformMenu::popUp(const QPoint& position)
{
    if (m_waveform.content() != WaveformView::Content::Loaded) {
        return;
    }
    QMenu* menu = make();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_waveform.mapToGlobal(position));
}

QMenu* WaveformMenu::make()
{
    auto* menu = new QMenu(&m_waveform);
    menu->setObjectName(QStringLiteral("waveformMenu"));
    menu->setAccessibleName(tr("Waveform"));
    addZoom(*menu);
    menu->addSeparator();
    addRuler(*menu);
    menu->addSeparator();
    addPictures(*menu);
    if (m_waveform.regionEditing() == WaveformView::RegionEditing::Draw) {
        menu->addSeparator();
        QAction* remove = menu->addAction(tr("Remove region"), &m_waveform, &WaveformView::removeRegion);
        remove->setObjectName(QStringLiteral("removeRegion"));
        remove->setShortcut(Qt::Key_Delete);
        remove->setEnabled(m_waveform.region().has_value());
    }
    // They are the view's own keys: here they are only named.
    for (QAction* action : menu->actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
    return menu;
}

void WaveformMenu::addZoom(QMenu& menu)
{
    const bool isPart = !m_waveform.viewport().showsAll();
    QAction* in = menu.addAction(tr("Zoom in"), &m_waveform, &WaveformView::zoomIn);
    in->setObjectName(QStringLiteral("zoomIn"));
    in->setShortcut(Qt::Key_Plus);
    QAction* out = menu.addAction(tr("Zoom out"), &m_waveform, &WaveformView::zoomOut);
    out->setObjectName(QStringLiteral("zoomOut"));
    out->setShortcut(Qt::Key_Minus);
    out->setEnabled(isPart);
    QAction* all = menu.addAction(tr("Show all"), &m_waveform, &WaveformView::showAll);
    all->setObjectName(QStringLiteral("showAll"));
    all->setShortcut(Qt::Key_0);
    all->setEnabled(isPart);
    QAction* region = menu.addAction(tr("Zoom to region"), &m_waveform, &WaveformView::showRegion);
    region->setObjectName(QStringLiteral("zoomToRegion"));
    region->setEnabled(m_waveform.region().has_value());
}

void WaveformMenu::addRuler(QMenu& menu)
{
    const auto add = [this, &menu](const QString& words, const char* name, Ruler ruler) {
        QAction* action = menu.addAction(words);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_ruler == ruler);
        connect(action, &QAction::toggled, this, [this, ruler](bool on) { setRuler(on ? ruler : Ruler::Automatic); });
        return action;
    };
    add(tr("Ruler in time"), "rulerTime", Ruler::Time);
    add(tr("Ruler in bars and beats"), "rulerBeats", Ruler::Beats)->setEnabled(m_waveform.meter().has_value());
}

void WaveformMenu::addPictures(QMenu& menu)
{
    QAction* spectrum = menu.addAction(tr("Spectrum"));
    spectrum->setObjectName(QStringLiteral("showSpectrum"));
    spectrum->setCheckable(true);
    spectrum->setChecked(m_waveform.picture() == WaveformView::Picture::WithSpectrum);
    connect(spectrum, &QAction::toggled, &m_waveform, [this](bool on) {
        m_waveform.setPicture(on ? WaveformView::Picture::WithSpectrum : WaveformView::Picture::Waveform);
    });
    if (m_waveform.hasTwoChannels()) {
        QAction* channels = menu.addAction(tr("Both channels"));
        channels->setObjectName(QStringLiteral("showChannels"));
        channels->setCheckable(true);
        channels->setChecked(m_waveform.channels() == WaveformView::Channels::Apart);
        connect(channels, &QAction::toggled, &m_waveform, [this](bool on) {
            m_waveform.setChannels(on ? WaveformView::Channels::Apart : WaveformView::Channels::ApartWhenClose);
        });
    }
    if (!m_waveform.hasNotes()) {
        return;
    }
    QAction* notes = menu.addAction(tr("Notes"));
    notes->setObjectName(QStringLiteral("showNotes"));
    notes->setCheckable(true);
    notes->setChecked(m_waveform.notesShown() == WaveformView::Notes::Shown);
    connect(notes, &QAction::toggled, &m_waveform, [this](bool on) {
        m_waveform.setNotesShown(on ? WaveformView::Notes::Shown : WaveformView::Notes::Hidden);
    });
}

} // namespace melodeck::ui
