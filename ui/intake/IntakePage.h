#pragma once

#include <QWidget>

namespace melodeck::ui {

class ElidedLabel;
class LinkButton;
class ProgressLine;
class SecondaryLabel;

/// What the melody's card shows while a melody is on its way: fetched from a link, or converted.
class IntakePage final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakePage(QWidget* parent = nullptr);

    /// words: what is being done ("Converting").
    void begin(const QString& name, const QString& words);
    /// figures: how far it is ("3.1 of 6.6 MB"); fraction: 0 … 1, below 0 where the whole is not known.
    void setProgress(const QString& figures, double fraction);

Q_SIGNALS:
    void cancelled();

private:
    ElidedLabel* m_name;
    SecondaryLabel* m_words;
    SecondaryLabel* m_figures;
    ProgressLine* m_line;
    LinkButton* m_cancel;
};

} // namespace melodeck::ui
