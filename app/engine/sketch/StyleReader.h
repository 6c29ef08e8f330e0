#pragma once

#include "core/Result.h"
#include "engine/sketch/Style.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace melodeck::engine {

/// One file of resources/styles.
struct StyleDocument
{
    QString name;
    QByteArray json;
};

/// Reads and checks the files of a style table (schema 1, see resources/styles/README.md): one with "moods", one with
/// "instruments", every other a style. Refuses patterns of a wrong length, unknown symbols and members, programs
/// outside 0 … 127, ids given twice, a keyword of two styles. Errors: Parse, with file and field in the message.
[[nodiscard]] core::Result<StyleTable> readStyleTable(const std::vector<StyleDocument>& documents);

} // namespace melodeck::engine
