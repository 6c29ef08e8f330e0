#pragma once

#include "core/Answer.h"
#include "ui/answer/JsonPath.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace melodeck::ui {

/// A JSON document as a tree of names and values, which is made where somebody looks: a container's rows are there when
/// it is opened. What stands for a clip says which. Read-only. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, ValueColumn, ColumnCount };
    enum Role : int {
        /// True for the name of a clip's file.
        IsClipRole = Qt::UserRole + 1,
        /// True for what is no text of the answer: "3 items".
        IsRemarkRole,
    };

    /// The document does not change while this lives.
    JsonTreeModel(std::shared_ptr<const core::Json> document, const std::vector<core::Clip>& clips,
                  QObject* parent = nullptr);
    ~JsonTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const core::Json& document() const { return *m_document; }
    /// The row of a place; makes the rows that lead there.
    [[nodiscard]] QModelIndex indexOf(const JsonPath& path);
    [[nodiscard]] JsonPath pathOf(const QModelIndex& index) const;
    [[nodiscard]] const core::Json& valueOf(const QModelIndex& index) const;

private:
    struct Node;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QString nameText(const Node& node) const;
    [[nodiscard]] QString valueText(const core::Json& value) const;
    [[nodiscard]] bool isClip(const core::Json& value) const;

    std::shared_ptr<const core::Json> m_document;
    /// What is said of each clip, by the name that stands for it.
    QHash<QString, QString> m_clips;
    std::unique_ptr<Node> m_root;
};

} // namespace melodeck::ui
