#include "ui/manual/ManualWindow.h"

#include "ui/manual/ManualPages.h"
#include "ui/manual/ManualView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr QSize kSize{980, 720};
constexpr int kContentsWidth = 230;

} // namespace

ManualWindow::ManualWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_view(new ManualView)
    , m_contents(new QListWidget)
    , m_search(new SearchField)
    , m_nothing(new SecondaryLabel(tr("No page has these words.")))
{
    setObjectName(QStringLiteral("manualWindow"));
    // As the platform puts the program's name behind the titles of all other windows.
    setWindowTitle(tr("Manual – Melodeck").replace(QChar(0x2013), QChar(0x2014)));
    resize(kSize);
    m_view->setObjectName(QStringLiteral("manualPage"));
    m_view->setAccessibleName(tr("Page of the manual"));
    m_view->setAppearance(theme.appearance());
    connect(&theme, &Theme::changed, m_view, &ManualView::setAppearance);
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(buildBar());
    pageLayout->addWidget(m_view, 1);
    auto* panes = new QSplitter;
    panes->addWidget(buildContents());
    panes->addWidget(page);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    panes->setSizes({kContentsWidth, kSize.width() - kContentsWidth});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    connect(m_view, &ManualView::pageShown, this, &ManualWindow::followPage);
    m_view->setSource(manualAddress(manualPages().constFirst().id));
}

QWidget* ManualWindow::buildContents()
{
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_contents->count(); ++row) {
            if (!m_contents->item(row)->isHidden()) {
                m_contents->setCurrentRow(row);
                m_view->setFocus();
                return;
            }
        }
    });
    auto* find = new QAction(this);
    find->setShortcuts(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setSpacing(spacing::grid / 2);
    for (const ManualPage& page : manualPages()) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
    }
    connect(m_contents, &QListWidget::currentItemChanged, this, &ManualWindow::showItem);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::card, spacing::card, spacing::within, spacing::card);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents, 1);
    return side;
}

QWidget* ManualWindow::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::within, spacing::card, spacing::within, spacing::within);
    const auto add = [this, layout](const QString& text, const QKeySequence& key, const QString& name) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        addAction(action);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text + QLatin1Char(' ') + key.toString(QKeySequence::NativeText));
        action->setEnabled(false);
        layout->addWidget(button);
        return button;
    };
    m_back = add(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), QStringLiteral("manualBack"));
    m_forward = add(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), QStringLiteral("manualForward"));
    layout->addStretch(1);
    connect(m_back->defaultAction(), &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(m_forward->defaultAction(), &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back->defaultAction(), &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward->defaultAction(), &QAction::setEnabled);
    return bar;
}

void ManualWindow::open(const QString& page)
{
    m_search->clear();
    if (this->page() != page) {
        m_view->setSource(manualAddress(page));
    }
    if (!std::exchange(m_isOpened, true)) {
        m_view->clearHistory(); // what it was made with, nobody has seen
    }
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void ManualWindow::standOver(const QWidget& window)
{
    winId(); // there is a QWindow from now on
    QWindow* below = window.window()->windowHandle();
    if (windowHandle()->transientParent() == below) {
        return;
    }
    const bool isShown = isVisible();
    hide(); // what it belongs to counts when it is shown
    windowHandle()->setTransientParent(below);
    setVisible(isShown);
}

QString ManualWindow::page() const
{
    return manualPageAt(m_view->source());
}

void ManualWindow::search(const QString& words)
{
    const QStringList found = findInManual(words);
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem* item = m_contents->item(row);
        item->setHidden(!found.contains(item->data(Qt::UserRole).toString()));
    }
    m_nothing->setVisible(found.isEmpty());
    m_view->mark(words);
}

void ManualWindow::followPage()
{
    const QString shown = page();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole) == shown) {
            m_contents->setCurrentRow(row);
        }
    }
    if (!m_search->text().isEmpty()) {
        m_view->mark(m_search->text());
    }
}

void ManualWindow::showItem(const QListWidgetItem* item)
{
    if (item != nullptr && item->data(Qt::UserRole) != page()) {
        m_view->setSource(manualAddress(item->data(Qt::UserRole).toString()));
    }
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace melodeck::ui
