#pragma once

#include "api/AsyncRequest.h"
#include "core/Recipe.h"

#include <QDialog>

#include <cstdint>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace melodeck::ui {

class TextLabel;

/// What goes along with a request that is handed to the platform's own queue, and whether it can be: said before it is
/// sent. What was chosen is there again the next time.
class AsyncDialog final : public QDialog
{
    Q_OBJECT

public:
    /// bytes: of the request's body as it would be sent by itself; nothing where that is not known.
    AsyncDialog(core::Recipe recipe, std::optional<std::int64_t> bytes, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const melodeck::core::Recipe& recipe, const melodeck::api::AsyncOptions& options);

private:
    void build();
    [[nodiscard]] QWidget* makePauses(int firstMs, int mostMs);
    void showPauses();
    [[nodiscard]] api::AsyncOptions options() const;
    void check();
    void choose();

    core::Recipe m_recipe;
    std::optional<std::int64_t> m_bytes;
    QLineEdit* m_webhook;
    QComboBox* m_priority;
    QComboBox* m_wait;
    QSpinBox* m_attempts;
    QDoubleSpinBox* m_firstPause;
    QDoubleSpinBox* m_longestPause;
    QWidget* m_pauses = nullptr;
    TextLabel* m_verdict;
    QPushButton* m_send = nullptr;
};

} // namespace melodeck::ui
