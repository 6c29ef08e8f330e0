#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace melodeck::ui {

class SectionHeader;
class SecondaryLabel;
class TextLabel;

/// One setting: what it is called, what it does in a sentence, and the control that sets it.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Place : std::uint8_t {
        Beside, ///< The control stands at the end of the line.
        Below   ///< It takes the width.
    };

    /// control: owned from now on; it is called as the row is unless it has a name of its own.
    SettingRow(const QString& title, const QString& help, QWidget* control, Place place = Place::Beside,
               QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QWidget* control() const { return m_control; }
    void setHelp(const QString& help);
    /// Words by which it is found beside its own.
    void setKeywords(const QString& words) { m_keywords = words; }
    /// Whether each of the words stands somewhere in it; case and accents do not matter.
    [[nodiscard]] bool matches(const QStringList& words) const;
    /// Marks where these stand in its title and sentence; none: nothing.
    void mark(const QStringList& words);

private:
    QString m_title;
    QString m_help;
    QString m_keywords;
    QStringList m_marked;
    TextLabel* m_titleLabel;
    SecondaryLabel* m_helpLabel;
    QWidget* m_control;
};

/// Settings that belong together, under a title.
class SettingGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingGroup(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    SettingRow* add(const QString& title, const QString& help, QWidget* control,
                    SettingRow::Place place = SettingRow::Place::Beside);
    [[nodiscard]] const std::vector<SettingRow*>& rows() const { return m_rows; }
    /// Shows the rows that match, all where the group's title does, and marks the words; false where none is left.
    bool filter(const QStringList& words);

private:
    QString m_title;
    QVBoxLayout* m_layout;
    std::vector<SettingRow*> m_rows;
};

} // namespace melodeck::ui
