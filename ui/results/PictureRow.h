#pragma once

#include "core/Answer.h"
#include "ui/results/PictureReader.h"

#include <QSize>
#include <QWidget>

namespace melodeck::ui {

class ElidedLabel;
class IconButton;
class LinkButton;
class PictureView;
class SecondaryLabel;

/// A picture or a film of an answer: what was asked for, its facts, the picture itself, and what can be done with it.
class PictureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureRow(core::Clip clip, QWidget* parent = nullptr);

    [[nodiscard]] const core::Clip& clip() const { return m_clip; }
    /// What people call it: its prompt, else its file's name.
    [[nodiscard]] QString title() const;
    /// How large a picture is worth reading; nothing for a film.
    [[nodiscard]] QSize mostPixels() const;
    /// One that could not be read takes no place of one that is shown.
    void setPicture(const ShownPicture& picture);

Q_SIGNALS:
    /// It is on another screen, where mostPixels() are others.
    void pixelsWanted();
    void saveRequested();
    /// By the program that the system has for it.
    void openRequested();
    void showInFolderRequested();
    void bringBackRequested();
    void makeModelRequested();

private:
    void build();
    void showFacts();
    void showMenu();

    core::Clip m_clip;
    QSize m_size;
    ElidedLabel* m_title;
    SecondaryLabel* m_facts;
    LinkButton* m_open;
    IconButton* m_save;
    IconButton* m_more;
    /// Without one, of a film.
    PictureView* m_picture = nullptr;
    SecondaryLabel* m_reason;
};

} // namespace melodeck::ui
