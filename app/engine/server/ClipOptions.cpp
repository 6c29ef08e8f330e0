#include "engine/server/ClipOptions.h"

#include <QCoreApplication>

#include <optional>

namespace melodeck::engine {

namespace {

/// Texts for people.
struct ClipOptionsText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

core::Result<bool> checkedSwitch(const std::optional<core::Json>& member, const char* name)
{
    if (!member || member->is_null()) {
        return false;
    }
    if (!member->is_boolean()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          ClipOptionsText::tr("%1: must be true or false.").arg(QLatin1String(name)));
    }
    return member->get<bool>();
}

core::Result<ClipParts> checkedParts(const RequestReader& reader)
{
    ClipParts parts;
    if (!reader.parts() || reader.parts()->is_null()) {
        return parts;
    }
    const auto wrong = [] {
        return core::fail(core::ErrorCode::InvalidArgument,
                          ClipOptionsText::tr("parts: must be a list of \"midi\" and \"stems\", as in [\"midi\"]."));
    };
    if (!reader.parts()->is_array()) {
        return wrong();
    }
    for (const core::Json& part : reader.partList()) {
        const QString name = part.is_string() ? core::toQString(part) : QString();
        if (name != QLatin1String("midi") && name != QLatin1String("stems")) {
            return wrong();
        }
        parts.midi = parts.midi || name == QLatin1String("midi");
        parts.stems = parts.stems || name == QLatin1String("stems");
    }
    return parts;
}

} // namespace

core::Result<void> addClipOptions(const RequestReader& reader, SketchRequest& sketch)
{
    const auto loops = checkedSwitch(reader.loop(), "loop");
    const auto stereo = checkedSwitch(reader.stereo(), "stereo");
    if (!loops) {
        return core::fail(loops.error());
    }
    if (!stereo) {
        return core::fail(stereo.error());
    }
    const auto parts = checkedParts(reader);
    if (!parts) {
        return core::fail(parts.error());
    }
    sketch.parts = *parts;
    sketch.kind = *loops ? ClipKind::Loop : ClipKind::Piece;
    sketch.channels = *stereo ? 2 : 1;
    return {};
}

} // namespace melodeck::engine
