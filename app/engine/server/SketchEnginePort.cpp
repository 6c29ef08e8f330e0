#include "engine/server/SketchEnginePort.h"

#include <QFileInfo>

#include <utility>

namespace melodeck::engine {

SketchEnginePort::SketchEnginePort(const QString& soundFontPath)
    : m_engine(soundFontPath)
{
}

core::Result<QString> SketchEnginePort::soundFontName() const
{
    // The folder is nobody's business: replies leave this computer inside saved clips.
    return m_engine.soundFont().map([](const QString& path) { return QFileInfo(path).fileName(); });
}

core::Result<QString> SketchEnginePort::soundFontHash() const
{
    return m_engine.soundFontHash();
}

core::Result<SketchReply> SketchEnginePort::arrange(const SketchRequest& request, std::stop_token stop,
                                                    const ClipDone& clipDone) const
{
    return m_engine.arrange(request, std::move(stop), clipDone);
}

} // namespace melodeck::engine
