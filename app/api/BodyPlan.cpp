#include "api/BodyPlan.h"

#include <QCoreApplication>
#include <QUuid>

namespace melodeck::api {

namespace {

tl::unexpected<core::Error> noSuchField(const QString& field)
{
    return core::fail(
        core::ErrorCode::InvalidArgument,
        QCoreApplication::translate("BodyPlan", "The request has no place for a file in “%1”. Nothing was sent. Name a "
                                                "field of its top level, or a JSON pointer to one.")
            .arg(field));
}

core::Result<void> plant(core::Json& body, const QString& field, const std::string& mark)
{
    try {
        if (body.is_null()) {
            body = core::Json::object();
        }
        if (!field.startsWith(QLatin1Char('/'))) {
            if (!body.is_object()) {
                return noSuchField(field);
            }
            body[field.toStdString()] = mark;
            return {};
        }
        const core::Json::json_pointer pointer(field.toStdString());
        if (pointer.empty() || !body.contains(pointer.parent_pointer()) ||
            !body.at(pointer.parent_pointer()).is_structured()) {
            return noSuchField(field);
        }
        const core::Json& parent = body.at(pointer.parent_pointer());
        if (parent.is_array() && pointer.back() != "-" && !body.contains(pointer)) {
            return noSuchField(field); // else the list would be filled up to there, however far that is
        }
        body[pointer] = mark;
        return {};
    } catch (const std::exception&) {
        return noSuchField(field);
    }
}

core::Result<BodyPieces> cutPieces(const core::Recipe& recipe, const std::vector<QString>& fileFields)
{
    if (fileFields.empty() && !recipe.verbatim.isEmpty()) {
        return BodyPieces{{recipe.verbatim}, {}};
    }
    // A mark that no request can hold by chance stands where a file's base64 will be.
    const QByteArray secret = QUuid::createUuid().toByteArray(QUuid::Id128);
    core::Json body = recipe.fields;
    std::vector<QByteArray> marks;
    for (std::size_t i = 0; i < fileFields.size(); ++i) {
        marks.push_back(secret + '-' + QByteArray::number(static_cast<qulonglong>(i)) + '-');
        if (auto planted = plant(body, fileFields[i], marks.back().toStdString()); !planted) {
            return core::fail(std::move(planted).error());
        }
    }
    const QByteArray text = core::toJsonBytes(body);
    BodyPieces skeleton;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, from)) {
        const qsizetype numberStart = at + secret.size() + 1;
        const qsizetype numberEnd = text.indexOf('-', numberStart);
        skeleton.pieces.push_back(text.mid(from, at - from));
        skeleton.order.push_back(text.mid(numberStart, numberEnd - numberStart).toULongLong());
        from = numberEnd + 1;
    }
    skeleton.pieces.push_back(text.mid(from));
    if (skeleton.order.size() != fileFields.size()) {
        return noSuchField(fileFields.back()); // two files for one field: the later took the earlier's place
    }
    return skeleton;
}

} // namespace

core::Result<BodyPieces> bodyPieces(const core::Recipe& recipe)
{
    std::vector<QString> names;
    for (const core::AttachedFile& file : recipe.files) {
        names.push_back(file.field);
    }
    return cutPieces(recipe, names);
}

core::Result<std::unique_ptr<wire::BodyStream>> planBody(const core::Recipe& recipe, std::vector<PreparedFile> files)
{
    std::vector<QString> names;
    for (const PreparedFile& file : files) {
        names.push_back(file.field);
    }
    auto skeleton = cutPieces(recipe, names);
    if (!skeleton) {
        return core::fail(std::move(skeleton).error());
    }
    std::vector<wire::BodyPart> parts;
    for (std::size_t i = 0; i < skeleton->order.size(); ++i) {
        parts.emplace_back(std::move(skeleton->pieces[i]));
        parts.emplace_back(std::move(files[skeleton->order[i]].source));
    }
    parts.emplace_back(std::move(skeleton->pieces.back()));
    return std::make_unique<wire::BodyStream>(std::move(parts));
}

core::Result<std::int64_t> plannedBodyBytes(const core::Recipe& recipe, const std::vector<PlannedFile>& files)
{
    std::vector<QString> names;
    for (const PlannedFile& file : files) {
        names.push_back(file.field);
    }
    const auto skeleton = cutPieces(recipe, names);
    if (!skeleton) {
        return core::fail(skeleton.error());
    }
    std::int64_t bytes = 0;
    for (const QByteArray& piece : skeleton->pieces) {
        bytes += piece.size();
    }
    for (const PlannedFile& file : files) {
        bytes += 4 * ((file.bytes + 2) / 3);
    }
    return bytes;
}

} // namespace melodeck::api
