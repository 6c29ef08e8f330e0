#include "ui/compare/PlaceButtons.h"

#include "ui/compare/CompareWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

namespace melodeck::ui {

PlaceButtons::PlaceButtons(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(nullptr, spacing::within));
}

void PlaceButtons::setPlaces(int count, const QString& name)
{
    for (Chip* gone : m_buttons) {
        gone->hide();
        gone->deleteLater();
    }
    m_buttons.clear();
    for (int place = 1; place <= count; ++place) {
        auto* chip = new Chip(placeText(place), this);
        chip->setObjectName(QStringLiteral("place%1").arg(place));
        chip->setAccessibleName(tr("%1: %2").arg(name, placeText(place)));
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this,
                [this, place](bool checked) { Q_EMIT placeChosen(checked ? place : 0); });
        layout()->addWidget(chip);
        m_buttons.push_back(chip);
    }
}

void PlaceButtons::setPlace(int place)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setChecked(static_cast<int>(at) + 1 == place);
    }
}

} // namespace melodeck::ui
