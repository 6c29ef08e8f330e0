#include "ui/widgets/Pages.h"

#include <QVBoxLayout>

namespace melodeck::ui {

Pages::Pages(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void Pages::addPage(QWidget* page)
{
    m_pages.append(page);
    layout()->addWidget(page);
    if (m_current == nullptr) {
        m_current = page;
    }
    page->setVisible(page == m_current);
}

void Pages::setCurrent(QWidget* page)
{
    m_current = page;
    for (QWidget* other : std::as_const(m_pages)) {
        if (other != page) {
            other->hide(); // before the other one shows: never taller than one of them
        }
    }
    page->show();
}

} // namespace melodeck::ui
