#pragma once

#include "core/Recipe.h"

#include <QWidget>

#include <vector>

namespace melodeck::ui {

class Card;
class ElidedLabel;
class JsonPane;
class SecondaryLabel;
class SectionHeader;

/// A dropped JSON file that is the request itself: its name and the text to edit; of a large one the size and first
/// lines. What is not edited is sent as it is.
class JsonRequestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonRequestCard(QWidget* parent = nullptr);

    void setRequest(const QString& fileName, const QByteArray& text, const std::vector<core::AttachedFile>& files = {});
    /// The text that can be edited; nullptr of a large one.
    [[nodiscard]] JsonPane* pane() const;

Q_SIGNALS:
    void cleared();
    /// pane() holds another text.
    void edited();

private:
    void build();

    SectionHeader* m_header;
    Card* m_card;
    JsonPane* m_pane;
    ElidedLabel* m_name;
    SecondaryLabel* m_size;
    SecondaryLabel* m_preview;
};

} // namespace melodeck::ui
