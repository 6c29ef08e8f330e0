#include "engine/server/ClipOptions.h"

#include <QCoreApplication>

#include <optional>

namespace melodeck::engine {

namespace {

/// Texts for people.
struct Text final
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
                          Text::tr("%1: must be true or false.").arg(QLatin1String(name)));
    }
    return member->get<bool>();
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
    sketch.kind = *loops ? ClipKind::Loop : ClipKind::Piece;
    sketch.channels = *stereo ? 2 : 1;
    return {};
}

} // namespace melodeck::engine
