#include "api/SpecField.h"

#include <QCoreApplication>

namespace melodeck::api {

bool isMelodyHint(FieldRole role)
{
    return role == FieldRole::MelodyKey || role == FieldRole::MelodyTempo || role == FieldRole::MelodyMeter ||
           role == FieldRole::MelodyBeat;
}

QString SpecField::name() const
{
    QString name = pointer.section(QLatin1Char('/'), -1);
    return name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
}

QString SpecField::place() const
{
    return pointer.count(QLatin1Char('/')) == 1 ? name() : pointer;
}

const core::Json* valueOf(const core::Json& request, const SpecField& field)
{
    const core::Json::json_pointer pointer(field.pointer.toStdString());
    return request.contains(pointer) ? &request.at(pointer) : nullptr;
}

core::Result<void> setValue(core::Json& request, const SpecField& field, core::Json value)
{
    try {
        request[core::Json::json_pointer(field.pointer.toStdString())] = std::move(value);
        return {};
    } catch (const std::exception& error) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            QCoreApplication::translate("SpecField", "The request has no place for “%1”.").arg(field.title),
            QString::fromUtf8(error.what()));
    }
}

void makeObject(core::Json& request, const QString& pointer)
{
    const core::Json::json_pointer place(pointer.toStdString());
    if (!request.contains(place)) {
        try {
            request[place] = core::Json::object();
        } catch (const core::Json::exception&) {
            // Something else stands where the object would be: the check of the request tells.
        }
    }
}

} // namespace melodeck::api
