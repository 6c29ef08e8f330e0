#pragma once

#include "core/Settings.h"
#include "ui/save/SaveOptions.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace melodeck::ui {

class SecondaryLabel;

/// What becomes of the sound on its way out: format, part, level, fades, recipe; and one line that says what that
/// makes of it. Format and quality are as they were last time; the rest always begins with no change.
class SaveForm final : public QWidget
{
    Q_OBJECT

public:
    /// clips: all that are saved. region: what is drawn in the player, for one of its clips alone.
    SaveForm(const std::vector<ClipToSave>& clips, std::optional<core::TimeRegion> region, QWidget* parent = nullptr);

    [[nodiscard]] SaveOptions options() const;
    /// Remembers what is remembered.
    void keep();
    /// Added to the line that says what is made: where it goes.
    void setRemark(const QString& remark);

Q_SIGNALS:
    void changed();

private:
    void build(std::optional<core::TimeRegion> region);
    void addFormat(QFormLayout* form);
    void addPart(QFormLayout* form, std::optional<core::TimeRegion> region);
    void addLevel(QFormLayout* form);
    void addFades(QFormLayout* form);
    void update();
    [[nodiscard]] std::int64_t estimatedBytes(const SaveOptions& options) const;
    [[nodiscard]] QString summary(const SaveOptions& options) const;

    std::vector<ClipToSave> m_clips;
    core::Settings m_settings;
    QString m_remark;
    QComboBox* m_format;
    QComboBox* m_quality;
    /// Only where a region is drawn.
    QComboBox* m_part = nullptr;
    std::optional<core::TimeRegion> m_region;
    QComboBox* m_level;
    QDoubleSpinBox* m_loudness;
    QDoubleSpinBox* m_fadeIn;
    QDoubleSpinBox* m_fadeOut;
    QCheckBox* m_recipe;
    SecondaryLabel* m_summary;
};

/// As people call it: "WAV, 24 bits". ending: of what was received.
[[nodiscard]] QString exportFormatLabel(audio::ExportFormat format, const QString& ending);

} // namespace melodeck::ui
