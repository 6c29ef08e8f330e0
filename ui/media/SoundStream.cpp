#include "ui/media/SoundStream.h"

#include <QFile>
#include <QFileInfo>

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <atomic>
#include <cstring>
#include <utility>

namespace melodeck::ui {

namespace {

template <typename T, void (*Free)(T*)>
struct Freer
{
    void operator()(T* object) const { Free(object); }
};
void freeElement(GstElement* element)
{
    gst_object_unref(element);
}
void freeBus(GstBus* bus)
{
    gst_object_unref(bus);
}
void freeCaps(GstCaps* caps)
{
    gst_caps_unref(caps);
}
void freeSample(GstSample* sample)
{
    gst_sample_unref(sample);
}
void freeMessage(GstMessage* message)
{
    gst_message_unref(message);
}
using Element = std::unique_ptr<GstElement, Freer<GstElement, freeElement>>;
using Bus = std::unique_ptr<GstBus, Freer<GstBus, freeBus>>;
using Caps = std::unique_ptr<GstCaps, Freer<GstCaps, freeCaps>>;
using Sample = std::unique_ptr<GstSample, Freer<GstSample, freeSample>>;
using Message = std::unique_ptr<GstMessage, Freer<GstMessage, freeMessage>>;

/// Pieces that wait to be taken.
constexpr guint kMostWaiting = 16;
constexpr int kNarrow = 16;
constexpr int kWide = 32;

tl::unexpected<core::Error> failed(core::ErrorCode code, const char* words)
{
    return core::fail(code, QString::fromUtf8(words));
}

std::vector<float> samplesOf(const GstMapInfo& bytes, int bits)
{
    if (bits == kWide) {
        std::vector<float> samples(bytes.size / sizeof(float));
        std::memcpy(samples.data(), bytes.data, samples.size() * sizeof(float));
        return samples;
    }
    std::vector<std::int16_t> values(bytes.size / sizeof(std::int16_t));
    std::memcpy(values.data(), bytes.data, values.size() * sizeof(std::int16_t));
    constexpr float kFullScale = 32768.0F;
    std::vector<float> samples;
    samples.reserve(values.size());
    for (const std::int16_t value : values) {
        samples.push_back(static_cast<float>(value) / kFullScale);
    }
    return samples;
}

core::Result<SoundStream::Piece> pieceOf(GstSample* sample)
{
    const GstStructure* format = gst_caps_get_structure(gst_sample_get_caps(sample), 0);
    SoundStream::Piece piece{SoundStream::State::Sound, 0, 0, kWide, {}};
    gst_structure_get_int(format, "rate", &piece.sampleRateHz);
    gst_structure_get_int(format, "channels", &piece.channels);
    if (std::strcmp(gst_structure_get_string(format, "format"), "S16LE") == 0) {
        piece.bitsPerSample = kNarrow;
    }
    GstBuffer* buffer = gst_sample_get_buffer(sample);
    GstMapInfo bytes;
    if (piece.sampleRateHz <= 0 || piece.channels <= 0 || buffer == nullptr ||
        gst_buffer_map(buffer, &bytes, GST_MAP_READ) == FALSE) {
        return failed(core::ErrorCode::Parse, "a piece of sound cannot be read");
    }
    piece.samples = samplesOf(bytes, piece.bitsPerSample);
    gst_buffer_unmap(buffer, &bytes);
    return piece;
}

} // namespace

struct SoundStream::Pipeline
{
    Element pipeline;
    /// Of the pipeline.
    GstElement* convert = nullptr;
    GstElement* sink = nullptr;
    Bus bus;
    // Set on GStreamer's threads.
    std::atomic<bool> hasSound = false;
    std::atomic<bool> knowsAll = false;

    /// A stream of the file was found and decoded: the first sound is ours.
    static void onPad(GstElement*, GstPad* pad, gpointer self)
    {
        auto* pipeline = static_cast<Pipeline*>(self);
        Caps caps(gst_pad_get_current_caps(pad));
        if (!caps) {
            caps.reset(gst_pad_query_caps(pad, nullptr));
        }
        const char* kind = gst_structure_get_name(gst_caps_get_structure(caps.get(), 0));
        if (g_str_has_prefix(kind, "audio/") == FALSE || pipeline->hasSound.exchange(true)) {
            return;
        }
        GstPad* target = gst_element_get_static_pad(pipeline->convert, "sink");
        if (gst_pad_link(pad, target) != GST_PAD_LINK_OK) {
            pipeline->hasSound = false;
        }
        gst_object_unref(target);
    }

    static void onAllPads(GstElement*, gpointer self) { static_cast<Pipeline*>(self)->knowsAll = true; }
};

core::Result<std::unique_ptr<SoundStream>> SoundStream::open(const QString& path)
{
    if (!QFileInfo(path).isReadable()) {
        return failed(core::ErrorCode::Io, "the file cannot be read");
    }
    if (gst_init_check(nullptr, nullptr, nullptr) == FALSE) {
        return failed(core::ErrorCode::Unavailable, "GStreamer cannot be used");
    }
    auto made = std::make_unique<Pipeline>();
    made->pipeline.reset(GST_ELEMENT(gst_object_ref_sink(gst_pipeline_new(nullptr))));
    GstElement* source = gst_element_factory_make("filesrc", nullptr);
    GstElement* decode = gst_element_factory_make("decodebin", nullptr);
    made->convert = gst_element_factory_make("audioconvert", nullptr);
    made->sink = gst_element_factory_make("appsink", nullptr);
    auto* bin = GST_BIN(made->pipeline.get());
    bool isWhole = true;
    for (GstElement* element : {source, decode, made->convert, made->sink}) {
        isWhole = element != nullptr && isWhole;
        if (element != nullptr) {
            gst_bin_add(bin, element);
        }
    }
    if (!isWhole) {
        return failed(core::ErrorCode::Unavailable, "gstreamer1.0-plugins-base is not installed");
    }
    g_object_set(source, "location", QFile::encodeName(path).constData(), nullptr);
    // Nothing but sound is decoded; 16 bits stay 16, all else becomes float.
    const Caps sound(gst_caps_from_string("audio/x-raw"));
    const Caps wanted(gst_caps_from_string("audio/x-raw,format=(string){F32LE,S16LE},layout=interleaved"));
    g_object_set(decode, "caps", sound.get(), "expose-all-streams", FALSE, nullptr);
    g_object_set(made->sink, "caps", wanted.get(), "sync", FALSE, "max-buffers", kMostWaiting, nullptr);
    g_signal_connect(decode, "pad-added", G_CALLBACK(&Pipeline::onPad), made.get());
    g_signal_connect(decode, "no-more-pads", G_CALLBACK(&Pipeline::onAllPads), made.get());
    if (gst_element_link(source, decode) == FALSE || gst_element_link(made->convert, made->sink) == FALSE) {
        return failed(core::ErrorCode::Unavailable, "GStreamer's parts do not fit together");
    }
    made->bus.reset(gst_element_get_bus(made->pipeline.get()));
    gst_element_set_state(made->pipeline.get(), GST_STATE_PLAYING); // how it went comes as a message
    return std::unique_ptr<SoundStream>(new SoundStream(std::move(made)));
}

SoundStream::SoundStream(std::unique_ptr<Pipeline> pipeline)
    : m_pipeline(std::move(pipeline))
{
}

SoundStream::~SoundStream()
{
    gst_element_set_state(m_pipeline->pipeline.get(), GST_STATE_NULL); // waits for its threads
}

core::Result<SoundStream::Piece> SoundStream::next(std::chrono::milliseconds wait)
{
    auto* sink = GST_APP_SINK(m_pipeline->sink);
    const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(wait).count();
    if (const Sample sample{gst_app_sink_try_pull_sample(sink, static_cast<GstClockTime>(nanoseconds))}) {
        return pieceOf(sample.get());
    }
    if (auto checked = checkMessages(); !checked) {
        return core::fail(std::move(checked).error());
    }
    if (m_pipeline->knowsAll && !m_pipeline->hasSound) {
        return m_lacksDecoder ? core::Result<Piece>(failed(core::ErrorCode::Unavailable, "a decoder is not installed"))
                              : core::Result<Piece>(failed(core::ErrorCode::Parse, "there is no sound in it"));
    }
    Piece piece;
    piece.state = gst_app_sink_is_eos(sink) != FALSE ? State::Ended : State::Waiting;
    return piece;
}

core::Result<void> SoundStream::checkMessages()
{
    const auto kinds = static_cast<GstMessageType>(GST_MESSAGE_ERROR | GST_MESSAGE_ELEMENT);
    while (const Message message{gst_bus_pop_filtered(m_pipeline->bus.get(), kinds)}) {
        if (GST_MESSAGE_TYPE(message.get()) == GST_MESSAGE_ELEMENT) {
            m_lacksDecoder = m_lacksDecoder || gst_message_has_name(message.get(), "missing-plugin") != FALSE;
            continue;
        }
        GError* error = nullptr;
        gst_message_parse_error(message.get(), &error, nullptr);
        const bool isLack = m_lacksDecoder || g_error_matches(error, GST_CORE_ERROR, GST_CORE_ERROR_MISSING_PLUGIN) ||
                            g_error_matches(error, GST_STREAM_ERROR, GST_STREAM_ERROR_CODEC_NOT_FOUND);
        const auto result = failed(isLack ? core::ErrorCode::Unavailable : core::ErrorCode::Parse, error->message);
        g_error_free(error);
        return result;
    }
    return {};
}

double SoundStream::seconds() const
{
    gint64 nanoseconds = 0;
    const bool isKnown = gst_element_query_duration(m_pipeline->pipeline.get(), GST_FORMAT_TIME, &nanoseconds) != FALSE;
    return isKnown && nanoseconds > 0 ? static_cast<double>(nanoseconds) / static_cast<double>(GST_SECOND) : 0.0;
}

} // namespace melodeck::ui
