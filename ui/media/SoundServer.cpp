#include "ui/media/SoundServer.h"

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/subscribe.h>
#include <pulse/thread-mainloop.h>

#include <mutex>

namespace melodeck::ui {
namespace {

void forget(pa_operation* operation)
{
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

} // namespace

struct SoundServer::Connection
{
    explicit Connection(SoundServer& owner)
        : server(owner)
    {
    }

    SoundServer& server;
    /// Null where there is not even the memory for it.
    pa_threaded_mainloop* loop = nullptr;
    pa_context* context = nullptr;
    mutable std::mutex mutex;
    Defaults defaults;

    void open();
    void drop();
    enum class Tell : std::uint8_t { Changes, Always };
    void set(const Defaults& found, Tell tell);
    // Called by libpulse, on its thread.
    static void onState(pa_context* context, void* self);
    static void onEvent(pa_context* context, pa_subscription_event_type_t type, std::uint32_t index, void* self);
    static void onInfo(pa_context* context, const pa_server_info* info, void* self);
};

void SoundServer::Connection::open()
{
    context = pa_context_new(pa_threaded_mainloop_get_api(loop), "Melodeck");
    if (context == nullptr) {
        return;
    }
    pa_context_set_state_callback(context, &Connection::onState, this);
    pa_context_set_subscribe_callback(context, &Connection::onEvent, this);
    // A failure is a state like any other: connectIfGone() sees it.
    (void)pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
}

void SoundServer::Connection::drop()
{
    if (context != nullptr) {
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_set_subscribe_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
        context = nullptr;
    }
}

void SoundServer::Connection::set(const Defaults& found, Tell tell)
{
    bool isNews = tell == Tell::Always;
    {
        const std::lock_guard lock(mutex);
        isNews = isNews || found != defaults;
        defaults = found;
    }
    if (isNews) {
        Q_EMIT server.changed();
    }
}

void SoundServer::Connection::onState(pa_context* context, void* self)
{
    auto& connection = *static_cast<Connection*>(self);
    switch (pa_context_get_state(context)) {
    case PA_CONTEXT_READY:
        forget(pa_context_subscribe(context,
                                    static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SERVER |
                                                                        PA_SUBSCRIPTION_MASK_SINK |
                                                                        PA_SUBSCRIPTION_MASK_SOURCE),
                                    nullptr, nullptr));
        forget(pa_context_get_server_info(context, &Connection::onInfo, self));
        break;
    case PA_CONTEXT_FAILED:
    case PA_CONTEXT_TERMINATED:
        // Said once: whoever hears it asks for the server again, which fails again.
        connection.set({}, Tell::Changes);
        break;
    default:
        break;
    }
}

void SoundServer::Connection::onEvent(pa_context* context, pa_subscription_event_type_t type, std::uint32_t /*index*/,
                                      void* self)
{
    // The volume of a device and what it does at the moment change all the time.
    const bool isDevice = (type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK) != PA_SUBSCRIPTION_EVENT_SERVER;
    const bool isChange = (type & PA_SUBSCRIPTION_EVENT_TYPE_MASK) == PA_SUBSCRIPTION_EVENT_CHANGE;
    if (!(isDevice && isChange)) {
        forget(pa_context_get_server_info(context, &Connection::onInfo, self));
    }
}

void SoundServer::Connection::onInfo(pa_context* /*context*/, const pa_server_info* info, void* self)
{
    if (info != nullptr) {
        static_cast<Connection*>(self)->set({info->default_sink_name, info->default_source_name}, Tell::Always);
    }
}

SoundServer::SoundServer()
    : m_connection(std::make_unique<Connection>(*this))
{
    m_connection->loop = pa_threaded_mainloop_new();
    if (m_connection->loop == nullptr) {
        return;
    }
    pa_threaded_mainloop_set_name(m_connection->loop, "melodeck-pulse");
    m_connection->open();
    if (pa_threaded_mainloop_start(m_connection->loop) < 0) {
        m_connection->drop();
        pa_threaded_mainloop_free(m_connection->loop);
        m_connection->loop = nullptr;
    }
}

SoundServer::~SoundServer()
{
    if (m_connection->loop != nullptr) {
        pa_threaded_mainloop_stop(m_connection->loop);
        m_connection->drop();
        pa_threaded_mainloop_free(m_connection->loop);
    }
}

SoundServer::Defaults SoundServer::defaults() const
{
    const std::lock_guard lock(m_connection->mutex);
    return m_connection->defaults;
}

void SoundServer::connectIfGone()
{
    if (m_connection->loop == nullptr) {
        return;
    }
    pa_threaded_mainloop_lock(m_connection->loop);
    if (m_connection->context == nullptr || PA_CONTEXT_IS_GOOD(pa_context_get_state(m_connection->context)) == 0) {
        m_connection->drop();
        m_connection->open();
    }
    pa_threaded_mainloop_unlock(m_connection->loop);
}

} // namespace melodeck::ui
