#include "ui/compose/RequestFile.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr qint64 kPieceBytes = 4LL * 1024 * 1024;

} // namespace

core::Result<RequestFile> readRequestFile(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    // A named pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kMostRequestFile) {
        return core::fail(core::ErrorCode::Io, file.errorString());
    }
    RequestFile request;
    request.text.reserve(file.size());
    while (request.text.size() <= kMostRequestFile && !stop.stop_requested()) {
        const QByteArray piece = file.read(kPieceBytes);
        if (piece.isEmpty()) {
            break;
        }
        request.text += piece;
    }
    if (stop.stop_requested()) {
        return core::fail(core::ErrorCode::Cancelled, QString());
    }
    if (file.error() != QFileDevice::NoError || request.text.size() > kMostRequestFile) {
        return core::fail(core::ErrorCode::Io, file.errorString());
    }
    if (request.text.startsWith("\xEF\xBB\xBF")) {
        request.text.remove(0, 3);
    }
    auto json = core::parseJson(request.text);
    if (!json) {
        return core::fail(std::move(json).error());
    }
    request.json = std::move(*json);
    return request;
}

} // namespace melodeck::ui
