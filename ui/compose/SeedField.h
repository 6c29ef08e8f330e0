#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class QLineEdit;

namespace melodeck::ui {

class DisclosureButton;
class SecondaryLabel;

/// "▸ Options … seed 42": folded away, since few need it, and with it what else few need. An empty seed is none.
class SeedField final : public QWidget
{
    Q_OBJECT

public:
    explicit SeedField(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<std::uint64_t> seed() const;
    void setSeed(std::optional<std::uint64_t> seed);
    /// Whether the model takes one.
    void setSeedOffered(bool offered);
    /// Another row below it, folded away with it; this owns it.
    void addRow(QWidget* row);
    /// What is said of the other rows where all is folded.
    void setRowsSummary(const QString& words);

Q_SIGNALS:
    void changed();

private:
    void summarise();

    DisclosureButton* m_options;
    SecondaryLabel* m_summary;
    QWidget* m_body;
    QWidget* m_seedRow;
    QString m_rowsSummary;
    QLineEdit* m_edit;
};

} // namespace melodeck::ui
