#include "ui/player/ArrivingDecoder.h"

#include "audio/ArrivingFile.h"
#include "audio/ArrivingReader.h"
#include "audio/Resampler.h"

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace melodeck::ui {
namespace {

/// Less would stutter at the first hiccup of the line; the feed waits for a tenth of a second, too.
constexpr double firstSeconds = 0.11;
constexpr std::int64_t blockFrames = 4096;

/// Brings what a reader gives to a sample rate and into a store.
class Intake final
{
public:
    Intake(audio::ArrivingReader& reader, std::optional<audio::Resampler> resampler, ArrivingPcm& pcm)
        : m_reader(reader)
        , m_resampler(std::move(resampler))
        , m_pcm(pcm)
        , m_block(static_cast<std::size_t>(blockFrames * reader.channels()))
    {
    }

    /// False at the end, or where nothing more can be taken in.
    [[nodiscard]] bool takeBlock()
    {
        const std::int64_t frames = m_reader.read(m_block);
        const auto block = std::span(m_block).first(static_cast<std::size_t>(frames * m_reader.channels()));
        if (!m_resampler) {
            return m_pcm.append(block) == ArrivingPcm::Room::Left && frames > 0;
        }
        m_out.clear();
        const auto made = frames > 0 ? m_resampler->process(block, m_out) : m_resampler->finish(m_out);
        return made && m_pcm.append(m_out) == ArrivingPcm::Room::Left && frames > 0;
    }

private:
    audio::ArrivingReader& m_reader;
    std::optional<audio::Resampler> m_resampler;
    ArrivingPcm& m_pcm;
    std::vector<float> m_block;
    std::vector<float> m_out;
};

core::Error noSound()
{
    return {core::ErrorCode::Parse,
            ArrivingDecoder::tr("No sound arrived that can be played. What arrived is kept. Send the request again."),
            {}};
}

} // namespace

ArrivingDecoder::~ArrivingDecoder()
{
    stop();
}

void ArrivingDecoder::start(std::shared_ptr<const audio::ArrivingFile> file, int sampleRateHz, double fromSeconds)
{
    stop();
    m_worker = std::jthread([](const std::stop_token& stop, const Order& order, Mailbox& mailbox,
                               ArrivingDecoder* receiver) { work(stop, order, mailbox, receiver); },
                            Order{m_number, std::move(file), sampleRateHz, fromSeconds}, std::ref(m_mailbox), this);
}

void ArrivingDecoder::stop()
{
    ++m_number;
    m_worker = {}; // asked to stop and joined
}

void ArrivingDecoder::work(const std::stop_token& stop, const Order& order, Mailbox& mailbox, ArrivingDecoder* receiver)
{
    const auto tell = [&](core::Result<Pcm> ready) {
        {
            const std::lock_guard lock(mailbox.mutex);
            mailbox.number = order.number;
            mailbox.ready = std::move(ready);
        }
        QMetaObject::invokeMethod(receiver, &ArrivingDecoder::collect, Qt::QueuedConnection);
    };
    auto reader = audio::ArrivingReader::open(order.file, stop);
    if (!reader) {
        tell(core::fail(std::move(reader).error()));
        return;
    }
    std::optional<audio::Resampler> resampler;
    if ((*reader)->sampleRateHz() != order.sampleRateHz) {
        auto made = audio::Resampler::create((*reader)->sampleRateHz(), order.sampleRateHz, (*reader)->channels());
        if (!made) {
            tell(core::fail(std::move(made).error()));
            return;
        }
        resampler.emplace(std::move(*made));
    }
    const auto pcm = std::make_shared<ArrivingPcm>(order.sampleRateHz, (*reader)->channels());
    const auto enough = static_cast<std::int64_t>((order.fromSeconds + firstSeconds) * order.sampleRateHz);
    Intake intake(**reader, std::move(resampler), *pcm);
    bool told = false;
    while (intake.takeBlock() && !stop.stop_requested()) {
        if (!told && pcm->frames() >= enough) {
            told = true;
            tell(Pcm(pcm));
        }
    }
    if (stop.stop_requested()) {
        return; // not finished: nobody listens any more
    }
    pcm->finish();
    if (!told) {
        tell(pcm->frames() > 0 ? core::Result<Pcm>(pcm) : core::Result<Pcm>(core::fail(noSound())));
    }
}

void ArrivingDecoder::collect()
{
    std::optional<core::Result<Pcm>> ready;
    {
        const std::lock_guard lock(m_mailbox.mutex);
        if (m_mailbox.number != m_number) {
            return;
        }
        ready.swap(m_mailbox.ready);
    }
    if (ready) {
        Q_EMIT this->ready({std::move(*ready)});
    }
}

} // namespace melodeck::ui
