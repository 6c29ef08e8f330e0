#include "core/Json.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace melodeck::core {

namespace {

/// Copying, comparing and writing a value is recursive: deeper ones would exhaust the stack.
constexpr int kMaxDepth = 256;

struct Position
{
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const QByteArray& text, std::size_t offset)
{
    Position position;
    const qsizetype end = qMin(text.size(), static_cast<qsizetype>(offset > 0 ? offset - 1 : 0));
    for (qsizetype i = 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(text.at(i));
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) { // the second byte of a letter is not a column
            ++position.column;
        }
    }
    return position;
}

/// Deepest nesting of brackets outside strings.
int depthOf(const QByteArray& text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '[' || c == '{')) {
            deepest = std::max(deepest, ++depth);
        } else if (!inString && (c == ']' || c == '}')) {
            --depth;
        }
    }
    return deepest;
}

Error invalidAt(const Position& position, const QString& detail)
{
    return Error{ErrorCode::Parse,
                 QCoreApplication::translate("Json", "This is not valid JSON: line %1, column %2.")
                     .arg(position.line)
                     .arg(position.column),
                 detail};
}

} // namespace

Result<Json> parseJson(const QByteArray& text)
{
    if (depthOf(text) > kMaxDepth) {
        return fail(ErrorCode::Parse,
                    QCoreApplication::translate("Json", "This JSON is nested deeper than %1 levels and is not read.")
                        .arg(kMaxDepth));
    }
    if (const qsizetype end = text.indexOf('\0'); end >= 0) {
        return fail(invalidAt(positionOf(text, static_cast<std::size_t>(end) + 1), QStringLiteral("a NUL byte")));
    }
    try {
        return Json::parse(text.constData(), text.constData() + text.size());
    } catch (const nlohmann::json::parse_error& error) {
        return fail(invalidAt(positionOf(text, error.byte), QString::fromUtf8(error.what())));
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

int clampedInt(const Json& number)
{
    constexpr double kLeast = std::numeric_limits<int>::min();
    constexpr double kMost = std::numeric_limits<int>::max();
    const auto value = number.get<double>();
    return std::isnan(value) ? 0 : static_cast<int>(std::clamp(value, kLeast, kMost));
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
