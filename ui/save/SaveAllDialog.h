#pragma once

#include "core/Settings.h"
#include "ui/save/SaveOptions.h"
#include "ui/work/BackgroundQueue.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace melodeck::ui {

class SaveForm;
class TextLabel;

/// The folder that several clips go into, how they are named, which it shows before it is done, and as what.
class SaveAllDialog final : public QDialog
{
    Q_OBJECT

public:
    SaveAllDialog(const std::vector<ClipToSave>& clips, const QString& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& folder, const QString& pattern, const melodeck::ui::SaveOptions& options);

private:
    void build();
    [[nodiscard]] QWidget* makeFields();
    void browse();
    /// Reads what is in the folder, then shows the names.
    void readFolder();
    void update();
    void choose();
    [[nodiscard]] QString folder() const;

    std::vector<ClipToSave> m_clips;
    core::Settings m_settings;
    QLineEdit* m_folder;
    QLineEdit* m_pattern;
    TextLabel* m_unknown;
    QListWidget* m_names;
    SaveForm* m_form;
    QPushButton* m_save;
    QStringList m_takenKeys;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
