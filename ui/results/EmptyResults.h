#pragma once

#include <QWidget>

#include <cstdint>

namespace melodeck::ui {

class SecondaryLabel;

/// What a person puts together while there is no result yet.
enum class Composing : std::uint8_t { Request, Batch };

/// In the place of the results while there is none: what will be there, and what to press. Quiet, for the form beside
/// it is what is looked at. GUI thread.
class EmptyResults final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyResults(QWidget* parent = nullptr);

    /// button: the words on the one that sends it.
    void setNextStep(Composing composing, const QString& button);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// To the size of the text.
    void fit();

    QWidget* m_column;
    QWidget* m_note;
    SecondaryLabel* m_words;
};

} // namespace melodeck::ui
