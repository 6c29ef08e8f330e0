#pragma once

#include "core/Recipe.h"
#include "core/Secret.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace melodeck::ui {

class TextLabel;

/// A predict URL and its key for this session.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EndpointDialog(const core::Endpoint& current, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const melodeck::core::Endpoint& endpoint, const melodeck::core::Secret& key);

private:
    void check();
    void choose();

    QLineEdit* m_url;
    QLineEdit* m_key;
    QComboBox* m_scheme;
    QCheckBox* m_plain;
    TextLabel* m_verdict;
    QPushButton* m_use;
};

} // namespace melodeck::ui
