#include "engine/sketch/StyleLibrary.h"

#include "engine/sketch/StyleReader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

// Q_INIT_RESOURCE must be called outside of any namespace.
static void initStyleResource()
{
    Q_INIT_RESOURCE(styles);
}

namespace melodeck::engine {

core::Result<StyleLibrary> StyleLibrary::builtIn()
{
    initStyleResource();
    QFile file(QStringLiteral(":/melodeck/styles/styles.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("StyleLibrary", "The table of music styles is missing from the "
                                                                      "program. Please install Melodeck again."),
                          file.errorString());
    }
    auto table = readStyleTable(file.readAll());
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
