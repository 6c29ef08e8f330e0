#include "fuzz/Fuzz.h"
#include "fuzz/Scratch.h"
#include "jobs/ReceivedAnswer.h"
#include "jobs/ReceivedRecorder.h"
#include "wire/AnswerStream.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace melodeck::fuzz {

namespace {

using jobs::PartEncoding;

constexpr std::array kEncodings{PartEncoding::Raw, PartEncoding::Base64, PartEncoding::Base64SlashEscaped,
                                PartEncoding::Base64PlusEscaped};

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

QString recordPath()
{
    return scratch().path(QLatin1String(jobs::kReceivedAnswer));
}

QByteArray byteArray(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

struct Read
{
    std::string bytes;
    bool isWhole = false;
};

Read readAll(jobs::ReceivedAnswer& answer)
{
    Read read;
    std::array<std::byte, 1009> block{};
    while (true) {
        const auto got = answer.read(block);
        if (!got) {
            return read;
        }
        if (*got == 0) {
            read.isWhole = true;
            return read;
        }
        read.bytes.append(textOf(std::span(block).first(*got)));
        require(static_cast<std::int64_t>(read.bytes.size()) <= answer.size(), "no more comes than is announced");
    }
}

/// A record that may be anybody's: it came with a library.
void checkForeignRecord(const QByteArray& record)
{
    writeBytes(recordPath(), record);
    auto answer = jobs::ReceivedAnswer::open(recordPath());
    if (!answer) {
        return;
    }
    for (const jobs::ReceivedPart& part : (*answer)->index().parts) {
        require(!part.file.contains(QLatin1Char('/')) && part.file != QLatin1String(".."), "no part is from elsewhere");
        require(part.bytes >= 0 && part.offset >= 0, "a part has a place and a size");
    }
    const Read first = readAll(**answer);
    require(!first.isWhole || static_cast<std::int64_t>(first.bytes.size()) == (*answer)->size(),
            "what is whole is as long as announced");
    require((*answer)->rewind().has_value(), "it can be read once more");
    const Read second = readAll(**answer);
    require(first.bytes == second.bytes && first.isWhole == second.isWhole, "and says the same then");
}

/// Own bytes and an index, as a record has them.
QByteArray recordOf(std::string_view input)
{
    const std::size_t cut = input.find('\x1E');
    const QByteArray own = byteArray(input.substr(0, cut));
    const QByteArray index = cut == std::string_view::npos ? QByteArray() : byteArray(input.substr(cut + 1));
    std::array<char, jobs::kReceivedTrailerBytes> trailer{};
    qToLittleEndian(static_cast<quint64>(index.size()), trailer.data());
    std::copy(jobs::kReceivedMark.begin(), jobs::kReceivedMark.end(), trailer.begin() + sizeof(quint64));
    return own + index + QByteArray(trailer.data(), static_cast<qsizetype>(trailer.size()));
}

/// Keeps the media of an answer in memory, where the recorder hears of it.
class Media final : public wire::MediaReceiver
{
public:
    core::Result<Target> open(int index, const wire::MediaSignature&, const QString&) override
    {
        const QString name = QStringLiteral("clip_%1.bin").arg(index);
        m_files.emplace_back(name, QByteArray());
        return Target{std::make_unique<Sink>(*this, m_files.size() - 1), name};
    }
    void closed(int, const core::Result<void>&) override {}

    [[nodiscard]] const std::vector<std::pair<QString, QByteArray>>& files() const { return m_files; }

private:
    class Sink final : public core::ByteSink
    {
    public:
        Sink(Media& media, std::size_t index)
            : m_media(media)
            , m_index(index)
        {
        }
        core::Result<void> write(std::span<const std::byte> bytes) override
        {
            m_media.m_files[m_index].second += byteArray(textOf(bytes));
            return {};
        }
        core::Result<void> finish() override { return {}; }

    private:
        Media& m_media;
        std::size_t m_index;
    };

    std::vector<std::pair<QString, QByteArray>> m_files;
};

/// Any answer that is kept is given back byte for byte.
void checkRecording(std::span<const std::byte> input)
{
    QFile::remove(recordPath());
    Media media;
    jobs::ReceivedRecorder recorder(scratch().path(), core::Durability::Cached, {});
    jobs::RecordingReceiver receiver(media, recorder);
    wire::AnswerStream stream(receiver);
    jobs::RecordedSink recorded(stream, recorder);
    // What cannot be read leaves none.
    if (writeInChunks(recorded, input) && recorder.finish(QStringLiteral("json"))) {
        for (const auto& [name, bytes] : media.files()) {
            writeBytes(scratch().path(name), bytes);
        }
        auto answer = jobs::ReceivedAnswer::open(recordPath());
        require(answer.has_value(), "a record of ours is read");
        const Read back = readAll(**answer);
        require(back.isWhole && textOf(input) == back.bytes, "an answer is written as it came");
        for (const auto& [name, bytes] : media.files()) {
            QFile::remove(scratch().path(name));
        }
    }
}

void checkEncodings(std::span<const std::byte> input)
{
    Chunks choice(input);
    for (const PartEncoding encoding : kEncodings) {
        jobs::PartEncoder encoder(encoding);
        std::string text;
        Chunks chunks(input);
        for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
            encoder.update(chunk, text);
        }
        encoder.finish(text);
        std::size_t written = 0;
        require(jobs::bytesWrittenIn(text, input, encoding, written) == input.size() && written == text.size(),
                "what is written is found");
        if (text.empty()) {
            continue;
        }
        text[choice.number(text.size())] ^= static_cast<char>(1 + choice.number(127));
        const std::size_t same = jobs::bytesWrittenIn(text, input, encoding, written);
        require(same < input.size() && same % 3 == 0 && written < text.size(), "another character is seen");
        std::string front;
        jobs::PartEncoder(encoding).update(input.first(same), front);
        require(text.starts_with(front) && front.size() == written, "and what stands before it is the same");
    }
}

} // namespace

/// The first byte chooses: a record as it is, own bytes and an index of one, or an answer that is kept.
void examine(std::span<const std::byte> input)
{
    if (input.empty()) {
        return;
    }
    static const bool hasClip = [] {
        QByteArray clip;
        for (int i = 0; i < 6000; ++i) {
            clip.append(static_cast<char>(i * 31));
        }
        writeBytes(scratch().path(QStringLiteral("clip.wav")), clip);
        return true;
    }();
    require(hasClip, "there is a clip");
    const auto rest = input.subspan(1);
    switch (std::to_integer<unsigned>(input.front()) % 3) {
    case 0:
        checkForeignRecord(byteArray(textOf(rest)));
        break;
    case 1:
        checkForeignRecord(recordOf(textOf(rest)));
        break;
    default:
        checkRecording(rest);
        checkEncodings(rest);
        break;
    }
}

} // namespace melodeck::fuzz
