#pragma once

#include <QWidget>

#include <vector>

namespace melodeck::ui {

class Chip;

/// The places that a clip can be given in a blind comparison, one button each: "1st 2nd 3rd".
class PlaceButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceButtons(QWidget* parent = nullptr);

    /// name: of the clip, for a screen reader. Takes away the place that was shown.
    void setPlaces(int count, const QString& name);
    /// 0 for none. Does not emit.
    void setPlace(int place);

Q_SIGNALS:
    /// By the person; 0 when the place was taken away.
    void placeChosen(int place);

private:
    std::vector<Chip*> m_buttons;
};

} // namespace melodeck::ui
