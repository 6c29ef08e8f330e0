#include "api/RequestWriter.h"

#include <algorithm>

namespace melodeck::api {

namespace {

/// A list of numbers, say: as short as it is.
bool isShort(const core::Json& value)
{
    constexpr std::size_t kMostOnALine = 8;
    return value.empty() ||
           (value.is_array() && value.size() <= kMostOnALine &&
            std::all_of(value.begin(), value.end(), [](const core::Json& one) { return one.is_number(); }));
}

core::Json::json_pointer pointerOf(const QString& place)
{
    return place.startsWith(QLatin1Char('/')) ? core::Json::json_pointer(place.toStdString())
                                              : core::Json::json_pointer() / place.toStdString();
}

} // namespace

RequestWriter::RequestWriter(const std::vector<core::AttachedFile>& files, Style style, qsizetype indent)
    : m_files(files)
    , m_style(style)
    , m_indent(indent)
{
}

void RequestWriter::write(const core::Json& value)
{
    if (value.is_binary()) {
        add(kFileMark);
        m_text.files.push_back(m_files.at(value.get_binary().subtype()));
    } else if (value.is_string()) {
        add(quoted(core::toQString(value)));
    } else if (value.is_structured()) {
        writeItems(value);
    } else {
        add(QString::fromUtf8(core::toJsonBytes(value)));
    }
}

void RequestWriter::write(const std::string& name, const core::Json& value)
{
    add(quoted(QString::fromStdString(name)) + QStringLiteral(": "));
    write(value);
}

void RequestWriter::writeItems(const core::Json& value)
{
    const bool isOnOneLine = m_style == Style::OnOneLine || isShort(value);
    const Style style = std::exchange(m_style, isOnOneLine ? Style::OnOneLine : Style::Indented);
    add(QChar(value.is_object() ? u'{' : u'['));
    m_indent += kStep;
    bool isFirst = true;
    for (const auto& item : value.items()) {
        if (!isFirst) {
            add(QChar(u','));
        }
        if (!isFirst || !isOnOneLine) {
            breakLine();
        }
        isFirst = false;
        if (value.is_object()) {
            write(item.key(), item.value());
        } else {
            write(item.value());
        }
    }
    m_indent -= kStep;
    if (!isOnOneLine) {
        breakLine();
    }
    add(QChar(value.is_object() ? u'}' : u']'));
    m_style = style;
}

void RequestWriter::breakLine()
{
    add(m_style == Style::OnOneLine ? QStringLiteral(" ") : QLatin1Char('\n') + QString(m_indent, QLatin1Char(' ')));
}

core::Json withFiles(const core::Json& fields, const std::vector<core::AttachedFile>& files,
                     const std::vector<std::size_t>& numbers)
{
    core::Json request = fields;
    for (std::size_t i = 0; i < files.size(); ++i) {
        try {
            const auto pointer = pointerOf(files[i].field);
            const bool hasHolder = !pointer.empty() && request.contains(pointer.parent_pointer());
            const core::Json* holder = hasHolder ? &request.at(pointer.parent_pointer()) : nullptr;
            if (holder != nullptr && (holder->is_object() || (holder->is_array() && request.contains(pointer)))) {
                request[pointer] = core::Json::binary({}, numbers[i]);
            }
        } catch (const core::Json::exception&) {
            // No place of this request: it is left out.
        }
    }
    return request;
}

bool mustBeEscaped(QChar c)
{
    const char16_t code = c.unicode();
    const auto isFrom = [code](char16_t first, char16_t last) { return code >= first && code <= last; };
    return code < u' ' || isFrom(0x7F, 0xA0) || code == 0xAD || code == 0x200B || isFrom(0x200E, 0x200F) ||
           isFrom(0x2028, 0x202F) || isFrom(0x2060, 0x206F) || isFrom(0xFDD0, 0xFDEF) || code == 0xFEFF ||
           code >= 0xFFF9;
}

QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\t':
        return QStringLiteral("\\t");
    case u'\r':
        return QStringLiteral("\\r");
    default:
        return QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
    }
}

QString quoted(const QString& text)
{
    QString result(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            result += QLatin1Char('\\');
            result += c;
        } else if (mustBeEscaped(c)) {
            result += c == u'\uFFFD' ? QString(c) : escapeOf(c);
        } else {
            result += c;
        }
    }
    return result += QLatin1Char('"');
}

QString placeOf(const QString& pointer)
{
    if (pointer.count(QLatin1Char('/')) != 1) {
        return pointer;
    }
    QString name = pointer.mid(1);
    name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return name.startsWith(QLatin1Char('/')) || name.isEmpty() ? pointer : name;
}

} // namespace melodeck::api
