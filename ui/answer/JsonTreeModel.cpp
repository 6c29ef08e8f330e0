#include "ui/answer/JsonTreeModel.h"

#include "ui/Format.h"
#include "ui/answer/JsonSearch.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

/// More of a text than fits a line is for a tooltip, and more than fits that for the clipboard.
constexpr qsizetype kLineLetters = 300;
constexpr qsizetype kToolTipLetters = 1500;
/// Of a text in UTF-8, before it is made one that is shown: it may have many megabytes.
constexpr std::size_t kBytesALetter = 4;

QString shortened(const QString& text, qsizetype letters)
{
    return text.size() > letters ? text.left(letters) + QStringLiteral("…") : text;
}

QString startOf(const std::string& text, qsizetype letters)
{
    const std::size_t most = static_cast<std::size_t>(letters) * kBytesALetter;
    if (text.size() <= most) {
        return shortened(QString::fromStdString(text), letters);
    }
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(most)).left(letters) + QStringLiteral("…");
}

QString clipText(const core::Clip& clip)
{
    QStringList parts{QFileInfo(clip.path).fileName()};
    if (clip.durationSeconds > 0.0) {
        parts << durationText(clip.durationSeconds);
    }
    parts << bytesText(clip.bytes);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

struct JsonTreeModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    const core::Json* value = nullptr;
    /// None before somebody looks.
    std::vector<Node> children{};
};

JsonTreeModel::JsonTreeModel(std::shared_ptr<const core::Json> document, const std::vector<core::Clip>& clips,
                             QObject* parent)
    : QAbstractItemModel(parent)
    , m_document(std::move(document))
    , m_root(std::make_unique<Node>())
{
    m_root->value = m_document.get();
    for (const core::Clip& clip : clips) {
        m_clips.insert(QFileInfo(clip.path).fileName(), clipText(clip));
    }
}

JsonTreeModel::~JsonTreeModel() = default;

JsonTreeModel::Node* JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return static_cast<Node*>(index.internalPointer());
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, &nodeOf(parent)->children[static_cast<std::size_t>(row)])
                            : createIndex(row, column, m_root.get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& child) const
{
    Node* parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    return parent != nullptr ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return 1; // the answer itself
    }
    return parent.column() == 0 ? static_cast<int>(nodeOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() || (parent.column() == 0 && childCount(*nodeOf(parent)->value) > 0);
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.isValid() && parent.column() == 0 && nodeOf(parent)->children.empty() && hasChildren(parent);
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    Node* node = nodeOf(parent);
    const int count = childCount(*node->value);
    beginInsertRows(parent, 0, count - 1);
    node->children.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        node->children.push_back({node, row, &childAt(*node->value, row)});
    }
    endInsertRows();
}

QModelIndex JsonTreeModel::indexOf(const JsonPath& path)
{
    QModelIndex here = index(0, 0);
    for (const int row : path) {
        fetchMore(here);
        here = index(row, 0, here);
    }
    return here;
}

JsonPath JsonTreeModel::pathOf(const QModelIndex& index) const
{
    JsonPath path;
    for (const Node* node = index.isValid() ? nodeOf(index) : nullptr; node != nullptr && node->parent != nullptr;
         node = node->parent) {
        path.push_back(node->row);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

const core::Json& JsonTreeModel::valueOf(const QModelIndex& index) const
{
    return index.isValid() ? *nodeOf(index)->value : *m_document;
}

bool JsonTreeModel::isClip(const core::Json& value) const
{
    constexpr std::size_t kLongestName = 64;
    const auto* text = value.get_ptr<const core::Json::string_t*>();
    return text != nullptr && text->size() < kLongestName && m_clips.contains(QString::fromStdString(*text));
}

QString JsonTreeModel::nameText(const Node& node) const
{
    if (node.parent == nullptr) {
        return tr("Answer");
    }
    const core::Json& parent = *node.parent->value;
    return parent.is_object() ? shortened(childName(parent, node.row), kLineLetters) : QString::number(node.row);
}

QString JsonTreeModel::valueText(const core::Json& value) const
{
    if (value.is_object()) {
        return tr("%n member(s)", nullptr, childCount(value));
    }
    if (value.is_array()) {
        return tr("%n element(s)", nullptr, childCount(value));
    }
    if (isClip(value)) {
        return m_clips.value(core::toQString(value));
    }
    if (const auto* text = value.get_ptr<const core::Json::string_t*>()) {
        QString line = startOf(*text, kLineLetters);
        line.replace(QLatin1Char('\n'), QChar(0x21B5)); // one line a row
        return text->empty() ? tr("empty text") : line;
    }
    return plainValue(value);
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node& node = *nodeOf(index);
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? nameText(node) : valueText(*node.value);
    case Qt::AccessibleTextRole:
        // A screen reader may be told of one column alone.
        return isName ? nameText(node) + QStringLiteral(": ") + valueText(*node.value) : valueText(*node.value);
    case Qt::ToolTipRole:
        if (const auto* text = node.value->get_ptr<const core::Json::string_t*>(); text != nullptr && !isName) {
            return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                .arg(startOf(*text, kToolTipLetters).toHtmlEscaped());
        }
        return {};
    case IsClipRole:
        return !isName && isClip(*node.value);
    case IsRemarkRole:
        return !isName && (node.value->is_structured() || node.value->is_null() ||
                           (node.value->is_string() && node.value->get_ref<const std::string&>().empty()));
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace melodeck::ui
