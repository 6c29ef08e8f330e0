#include "ui/answer/JsonPath.h"

namespace melodeck::ui {

namespace {

/// The members as they stand. By place, which the type itself offers by name alone.
const core::Json::object_t& membersOf(const core::Json& value)
{
    return value.get_ref<const core::Json::object_t&>();
}

} // namespace

int childCount(const core::Json& value)
{
    return value.is_structured() ? static_cast<int>(value.size()) : 0;
}

const core::Json& childAt(const core::Json& value, int row)
{
    if (value.is_array()) {
        return value[static_cast<std::size_t>(row)];
    }
    return (membersOf(value).begin() + row)->second;
}

QString childName(const core::Json& value, int row)
{
    return value.is_object() ? QString::fromStdString((membersOf(value).begin() + row)->first) : QString();
}

QString jsonPointer(const core::Json& document, const JsonPath& path)
{
    QString pointer;
    const core::Json* value = &document;
    for (const int row : path) {
        QString name = value->is_object() ? childName(*value, row) : QString::number(row);
        name.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
        pointer += QLatin1Char('/') + name;
        value = &childAt(*value, row);
    }
    return pointer;
}

} // namespace melodeck::ui
