#include "engine/server/FollowingEnginePort.h"

#include "engine/server/SketchEnginePort.h"

#include <utility>

namespace melodeck::engine {

FollowingEnginePort::FollowingEnginePort(std::function<QString()> wished)
    : m_wished(std::move(wished))
{
}

std::shared_ptr<const EnginePort> FollowingEnginePort::asOfNow() const
{
    const std::scoped_lock lock(m_mutex);
    const QString path = m_wished();
    // One that could not be read is looked for again: it may have been installed in the meantime.
    if (m_current == nullptr || path != m_path || !m_current->soundFontName()) {
        m_path = path;
        m_current = std::make_shared<SketchEnginePort>(path);
    }
    return m_current;
}

core::Result<QString> FollowingEnginePort::soundFontName() const
{
    return asOfNow()->soundFontName();
}

core::Result<QString> FollowingEnginePort::soundFontHash() const
{
    return asOfNow()->soundFontHash();
}

core::Result<SketchReply> FollowingEnginePort::arrange(const SketchRequest& request, std::stop_token stop,
                                                       const ClipDone& clipDone) const
{
    return asOfNow()->arrange(request, std::move(stop), clipDone);
}

} // namespace melodeck::engine
