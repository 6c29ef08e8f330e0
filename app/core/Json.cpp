#include "core/Json.h"

#include <QCoreApplication>

namespace melodeck::core {

namespace {

struct Position
{
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const QByteArray& text, std::size_t byte)
{
    Position position;
    const qsizetype end = qMin(text.size(), static_cast<qsizetype>(byte > 0 ? byte - 1 : 0));
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == '\n') {
            ++position.line;
            position.column = 1;
        } else {
            ++position.column;
        }
    }
    return position;
}

} // namespace

Result<Json> parseJson(const QByteArray& text)
{
    try {
        return Json::parse(text.constData(), text.constData() + text.size());
    } catch (const nlohmann::json::parse_error& error) {
        const Position position = positionOf(text, error.byte);
        return fail(ErrorCode::Parse,
                    QCoreApplication::translate("Json", "This is not valid JSON: line %1, column %2.")
                        .arg(position.line)
                        .arg(position.column),
                    QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        return fail(ErrorCode::Parse, QCoreApplication::translate("Json", "This is not valid JSON."),
                    QString::fromUtf8(error.what()));
    }
}

QByteArray toJsonBytes(const Json& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString stringMember(const Json& object, const char* key)
{
    if (!object.is_object()) {
        return {};
    }
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? toQString(*found) : QString();
}

QString toQString(const Json& string)
{
    return string.is_string() ? QString::fromStdString(string.get_ref<const std::string&>()) : QString();
}

Json toJson(const QString& string)
{
    return Json(string.toStdString());
}

} // namespace melodeck::core
