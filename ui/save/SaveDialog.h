#pragma once

#include "core/FileSink.h"
#include "core/FileSource.h"
#include "ui/save/SaveOptions.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace melodeck::ui {

class SaveForm;

/// Where one clip goes, and as what. Enter saves. A name that is taken is asked about in the file dialog behind
/// Browse, and gets a number otherwise.
class SaveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// folder: where it goes at first. region: what is drawn in the player, where it plays this clip.
    SaveDialog(const ClipToSave& clip, const QString& folder, std::optional<core::TimeRegion> region,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path, melodeck::core::TakenName taken, const melodeck::ui::SaveOptions& options);

private:
    void build();
    void browse();
    void takePath(const QString& path);
    void update();
    void choose();
    /// Where it goes: the name may be a path of its own. Empty without a name.
    [[nodiscard]] QString path() const;
    /// Whether the file that has this name now is the one that goes, as was agreed.
    [[nodiscard]] bool replaces(const QString& target) const;

    ClipToSave m_clip;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    SaveForm* m_form;
    QPushButton* m_save;
    /// It was agreed that this file goes: this one, and none that takes its name later.
    QString m_agreedPath;
    std::optional<core::FileIdentity> m_agreed;
};

} // namespace melodeck::ui
