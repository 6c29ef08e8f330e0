#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace melodeck::api {

/// The words of one command as a POSIX shell splits it: quotes, backslashes, $'…' and lines that go on. Variables stay
/// as they are written. Nothing where a quote is left open.
[[nodiscard]] std::optional<QStringList> shellWords(const QString& command);

} // namespace melodeck::api
