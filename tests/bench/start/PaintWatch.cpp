#include "bench/start/PaintWatch.h"

#include "bench/ChildProcess.h"
#include "bench/Report.h"

#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <vector>

namespace melodeck::bench {

namespace {

/// Smaller ones are cursors, tool tips and splash pictures.
constexpr int kWindowPixels = 400 * 300;
constexpr std::chrono::milliseconds kQuiet{300};

template <class T>
struct Freed
{
    void operator()(T* reply) const { std::free(reply); }
};

template <class T>
using Reply = std::unique_ptr<T, Freed<T>>;

} // namespace

struct PaintWatch::Connection
{
    xcb_connection_t* x = xcb_connect(nullptr, nullptr);
    xcb_window_t root = XCB_NONE;
    std::uint8_t damageEvent = 0;

    Connection() = default;
    ~Connection() { xcb_disconnect(x); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The next piece that was drawn; nothing when none is within so long.
    std::optional<xcb_rectangle_t> next(std::chrono::milliseconds patience) const
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (true) {
            while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(x)}) {
                constexpr int kSentByOthers = 0x80;
                if ((event->response_type & ~kSentByOthers) == damageEvent) {
                    return reinterpret_cast<const xcb_damage_notify_event_t*>(event.get())->area;
                }
            }
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            if (left.count() <= 0 || xcb_connection_has_error(x) != 0) {
                return std::nullopt;
            }
            pollfd descriptor{xcb_get_file_descriptor(x), POLLIN, 0};
            ::poll(&descriptor, 1, static_cast<int>(left.count()));
        }
    }

    /// An empty window of one colour is no sight yet.
    bool hasPicture(const xcb_rectangle_t& area) const
    {
        const Reply<xcb_get_image_reply_t> image{xcb_get_image_reply(
            x, xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, root, area.x, area.y, area.width, area.height, ~0U),
            nullptr)};
        if (image == nullptr) {
            return false;
        }
        const auto count = static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / sizeof(std::uint32_t);
        std::vector<std::uint32_t> pixels(count);
        std::memcpy(pixels.data(), xcb_get_image_data(image.get()), count * sizeof(std::uint32_t));
        return std::adjacent_find(pixels.begin(), pixels.end(), std::not_equal_to<>()) != pixels.end();
    }
};

PaintWatch::PaintWatch()
    : m_connection(std::make_unique<Connection>())
{
    xcb_connection_t* x = m_connection->x;
    if (xcb_connection_has_error(x) != 0) {
        giveUp("there is no X display (DISPLAY).");
    }
    m_connection->root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const xcb_query_extension_reply_t* damage = xcb_get_extension_data(x, &xcb_damage_id);
    const Reply<xcb_damage_query_version_reply_t> version{
        xcb_damage_query_version_reply(x, xcb_damage_query_version(x, 1, 1), nullptr)};
    if (damage == nullptr || damage->present == 0 || version == nullptr) {
        giveUp("this X display does not tell what is drawn on it.");
    }
    m_connection->damageEvent = static_cast<std::uint8_t>(damage->first_event + XCB_DAMAGE_NOTIFY);
    xcb_damage_create(x, xcb_generate_id(x), m_connection->root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(x);
}

PaintWatch::~PaintWatch() = default;

void PaintWatch::settle()
{
    while (m_connection->next(kQuiet)) {
    }
}

std::optional<std::int64_t> PaintWatch::waitForWindow(std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const auto area = m_connection->next(left);
        if (!area) {
            return std::nullopt;
        }
        const std::int64_t when = monotonicNow();
        if (int{area->width} * area->height >= kWindowPixels && m_connection->hasPicture(*area)) {
            return when;
        }
    }
}

} // namespace melodeck::bench
