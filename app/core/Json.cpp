#include "core/Json.h"

#include "core/ForeignJson.h"
#include "core/JsonBuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

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

/// Reads into a JsonBuilder: the library's own reader looks through all members of an object for each that is added, so
/// that a hostile text of many could hold a worker for hours.
class Reader final : public nlohmann::json_sax<Json>
{
public:
    Reader(const QByteArray& text, std::int64_t mostMemory)
        : m_text(text)
        , m_builder(mostMemory)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& /*text*/) override { return add(value); }
    bool string(string_t& value) override { return isDone(m_builder.charge(value.size())) && add(std::move(value)); }
    bool binary(binary_t& value) override { return add(std::move(value)); }
    bool start_object(std::size_t /*members*/) override { return isDone(m_builder.beginObject()); }
    bool start_array(std::size_t /*elements*/) override { return isDone(m_builder.beginArray()); }
    bool end_object() override { return isDone(m_builder.endContainer()); }
    bool end_array() override { return isDone(m_builder.endContainer()); }
    bool key(string_t& name) override
    {
        return isDone(m_builder.charge(name.size())) && isDone(m_builder.key(std::move(name)));
    }
    bool parse_error(std::size_t byte, const std::string& /*token*/, const Json::exception& error) override
    {
        m_error = invalidAt(positionOf(m_text, byte), QString::fromUtf8(error.what()));
        return false;
    }

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] Json takeJson() { return m_builder.takeRoot(); }

private:
    bool add(Json value) { return isDone(m_builder.value(std::move(value))); }
    bool isDone(const Result<void>& step)
    {
        if (!step) {
            m_error = step.error();
        }
        return step.has_value();
    }

    const QByteArray& m_text;
    JsonBuilder m_builder;
    Error m_error{ErrorCode::Parse, QCoreApplication::translate("Json", "This is not valid JSON."), {}};
};

} // namespace

Result<Json> parseJson(const QByteArray& text)
{
    return parseForeignJson(text, std::numeric_limits<std::int64_t>::max());
}

Result<Json> parseForeignJson(const QByteArray& text, std::int64_t mostMemory)
{
    if (depthOf(text) > kMaxDepth) {
        return fail(ErrorCode::Parse,
                    QCoreApplication::translate("Json", "This JSON is nested deeper than %1 levels and is not read.")
                        .arg(kMaxDepth));
    }
    if (const qsizetype end = text.indexOf('\0'); end >= 0) {
        return fail(invalidAt(positionOf(text, static_cast<std::size_t>(end) + 1), QStringLiteral("a NUL byte")));
    }
    Reader reader(text, mostMemory);
    if (!Json::sax_parse(text.constData(), text.constData() + text.size(), &reader)) {
        return fail(reader.error());
    }
    return reader.takeJson();
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
