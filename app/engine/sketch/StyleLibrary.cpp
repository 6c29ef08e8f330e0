#include "engine/sketch/StyleLibrary.h"

#include "engine/sketch/StyleReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

// Q_INIT_RESOURCE must be called outside of any namespace.
static void initStyleResource()
{
    Q_INIT_RESOURCE(styles);
}

namespace melodeck::engine {

namespace {

core::Error missing(const QString& detail)
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("StyleLibrary", "The table of music styles is missing from the "
                                                        "program. Please install Melodeck again."),
            detail};
}

} // namespace

core::Result<StyleLibrary> StyleLibrary::builtIn()
{
    initStyleResource();
    std::vector<StyleDocument> documents;
    const QDir folder(QStringLiteral(":/melodeck/styles"));
    for (const QFileInfo& entry : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            return core::fail(missing(file.errorString()));
        }
        documents.push_back({entry.fileName(), file.readAll()});
    }
    if (documents.empty()) {
        return core::fail(missing({}));
    }
    auto table = readStyleTable(documents);
    if (!table) {
        return core::fail(std::move(table).error());
    }
    return StyleLibrary(std::move(*table));
}

StyleLibrary::StyleLibrary(StyleTable table)
    : m_table(std::move(table))
{
}

const Style& StyleLibrary::style(const QString& id) const
{
    const auto find = [this](const QString& wanted) {
        return std::find_if(m_table.styles.begin(), m_table.styles.end(),
                            [&wanted](const Style& style) { return style.id == wanted; });
    };
    const auto found = find(id);
    return found != m_table.styles.end() ? *found : *find(m_table.defaultStyleId);
}

} // namespace melodeck::engine
