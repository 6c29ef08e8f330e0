#pragma once

#include "core/Json.h"

#include <QWidget>

namespace melodeck::ui {

class ElidedLabel;
class SecondaryLabel;

/// A dropped JSON file that is the request itself: its name, size and first lines. It is sent as it is.
class JsonRequestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonRequestCard(QWidget* parent = nullptr);

    void setRequest(const QString& fileName, const QByteArray& text);

Q_SIGNALS:
    void cleared();

private:
    ElidedLabel* m_name;
    SecondaryLabel* m_size;
    SecondaryLabel* m_preview;
};

} // namespace melodeck::ui
