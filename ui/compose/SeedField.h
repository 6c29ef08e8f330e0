#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class QLineEdit;

namespace melodeck::ui {

class DisclosureButton;
class SecondaryLabel;

/// "▸ Options … seed 42": folded away, since few need it. An empty seed is none.
class SeedField final : public QWidget
{
    Q_OBJECT

public:
    explicit SeedField(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<std::uint64_t> seed() const;
    void setSeed(std::optional<std::uint64_t> seed);

Q_SIGNALS:
    void changed();

private:
    void summarise();

    DisclosureButton* m_options;
    SecondaryLabel* m_summary;
    QWidget* m_body;
    QLineEdit* m_edit;
};

} // namespace melodeck::ui
