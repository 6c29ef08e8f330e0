#include "jobs/AnswerIntake.h"

#include "api/AnswerReader.h"
#include "api/HttpErrors.h"
#include "core/FileSink.h"
#include "jobs/ClipWriter.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace melodeck::jobs {

namespace {

constexpr std::size_t kBlockBytes = 128 * 1024;
constexpr qsizetype kMaxFailureBytes = 1024 * 1024;
constexpr int kBadGateway = 502;
constexpr int kGatewayTimeout = 504;
constexpr qsizetype kMaxTextBytes = 16 * 1024 * 1024;

bool saysJson(const net::HttpHead& head)
{
    const QByteArray type = head.header("content-type").toLower();
    return type.isEmpty() || type.contains("json");
}

/// Looks at an answer's media without keeping it.
class MediaIgnorer final : public wire::MediaReceiver
{
public:
    class Void final : public core::ByteSink
    {
    public:
        core::Result<void> write(std::span<const std::byte>) override { return {}; }
        core::Result<void> finish() override { return {}; }
    };

    core::Result<Target> open(int index, const wire::MediaSignature& signature, const QString&) override
    {
        return Target{std::make_unique<Void>(), QStringLiteral("clip_%1.%2").arg(index).arg(signature.extension)};
    }
    void closed(int, const core::Result<void>&) override {}
};

/// An answer that is not announced as JSON: its first bytes decide whether it is JSON after all, media, or text.
class SniffingSink final : public core::ByteSink
{
public:
    SniffingSink(core::ByteSink& json, wire::MediaReceiver& receiver, bool announcedJson)
        : m_json(json)
        , m_receiver(receiver)
        , m_announcedJson(announcedJson)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        if (m_choice != Choice::Undecided) {
            return pass(bytes);
        }
        m_head.insert(m_head.end(), bytes.begin(), bytes.end());
        return m_head.size() < kSniffBytes && !m_announcedJson ? core::Result<void>() : decide();
    }

    core::Result<void> finish() override
    {
        if (m_choice == Choice::Undecided) {
            if (auto decided = decide(); !decided) {
                return decided;
            }
        }
        switch (m_choice) {
        case Choice::Json:
            return m_json.finish();
        case Choice::Media: {
            auto finished = m_media->finish();
            m_media.reset();
            m_receiver.closed(0, finished);
            return finished;
        }
        default:
            return {};
        }
    }

    [[nodiscard]] bool isJson() const { return m_choice == Choice::Json; }
    /// What stands for the answer where it is not JSON: the clip's name or the text itself.
    [[nodiscard]] core::Json replacement() const
    {
        return m_choice == Choice::Media ? core::toJson(m_reference) : core::toJson(QString::fromUtf8(m_text));
    }

private:
    enum class Choice : std::uint8_t { Undecided, Json, Media, Text };
    static constexpr std::size_t kSniffBytes = 16;

    core::Result<void> decide()
    {
        const auto signature = m_announcedJson ? std::nullopt : wire::sniffMedia(m_head);
        if (signature) {
            m_choice = Choice::Media;
            auto target = m_receiver.open(0, *signature, QString());
            if (!target) {
                return core::fail(std::move(target).error());
            }
            m_media = std::move(target->sink);
            m_reference = target->reference;
        } else {
            m_choice = m_announcedJson || looksLikeJson() ? Choice::Json : Choice::Text;
        }
        const std::vector<std::byte> head = std::exchange(m_head, {});
        return pass(head);
    }

    bool looksLikeJson() const
    {
        for (const std::byte byte : m_head) {
            const char c = static_cast<char>(byte);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c == '{' || c == '[' || c == '"';
            }
        }
        return false;
    }

    core::Result<void> pass(std::span<const std::byte> bytes)
    {
        switch (m_choice) {
        case Choice::Json:
            return m_json.write(bytes);
        case Choice::Media:
            return m_media->write(bytes);
        default:
            break;
        }
        if (m_text.size() < kMaxTextBytes) {
            m_text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        }
        return {};
    }

    core::ByteSink& m_json;
    wire::MediaReceiver& m_receiver;
    bool m_announcedJson;
    Choice m_choice = Choice::Undecided;
    std::vector<std::byte> m_head;
    std::unique_ptr<core::ByteSink> m_media;
    QString m_reference;
    QByteArray m_text;
};

/// An answer that cannot be read is the model's fault, not that of the request: Parse and TooLarge would say so.
core::Error unreadableAnswer(core::Error error)
{
    if (error.code == core::ErrorCode::Parse || error.code == core::ErrorCode::TooLarge) {
        error.code = core::ErrorCode::ModelError;
    }
    return error;
}

core::JobState stateFor(const core::Error& error)
{
    return error.code == core::ErrorCode::Unknown ? core::JobState::Unknown : core::JobState::Failed;
}

} // namespace

AnswerIntake::AnswerIntake(const core::Recipe& recipe, const JobTarget& target, JobProgress& progress)
    : m_recipe(recipe)
    , m_target(target)
    , m_progress(progress)
{
}

core::Result<void> AnswerIntake::drain(AnswerSource& source, core::ByteSink& sink) const
{
    std::vector<std::byte> block(kBlockBytes);
    core::Result<void> outcome;
    while (true) {
        const auto got = source.read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        if (outcome) {
            outcome = sink.write(std::span<const std::byte>(block).first(*got));
        }
        // An answer that cannot be read was still paid for: the rest goes to those who take the bytes as they are. One
        // that is beyond every measure does not.
        const bool isTakenAnyway = m_target.raw != nullptr || m_target.journal != nullptr;
        if (!outcome && (!isTakenAnyway || outcome.error().code == core::ErrorCode::TooLarge)) {
            return outcome;
        }
    }
    return outcome ? sink.finish() : outcome;
}

JobOutcome AnswerIntake::readAnswer(const net::HttpHead& head, AnswerSource& source)
{
    ClipWriter writer(m_recipe, m_target, [this](const core::Clip& clip) {
        ++m_progress.clipsDone;
        if (m_target.clipReady) {
            m_target.clipReady(clip);
        }
    });
    MediaIgnorer ignorer;
    wire::MediaReceiver* receiver = &ignorer;
    if (m_target.media == JobTarget::Media::Save) {
        receiver = &writer;
    }
    wire::AnswerStream stream(*receiver);
    SniffingSink sink(stream, *receiver, saysJson(head));
    const core::Result<void> drained = drain(source, sink);
    if (m_target.transferEnded) {
        m_target.transferEnded();
    }

    JobOutcome outcome;
    outcome.answer.clips = writer.clips();
    outcome.answer.requestId = QString::fromUtf8(head.header("x-baseten-request-id"));
    if (!drained) {
        outcome.error = writer.writeFailure() ? *writer.writeFailure() : unreadableAnswer(drained.error());
        outcome.state = stateFor(*outcome.error);
        return outcome;
    }
    outcome.answer.json = sink.isJson() ? stream.json() : sink.replacement();
    if (auto inside = api::errorInsideAnswer(outcome.answer.json)) {
        outcome.error = std::move(*inside);
    } else if (!writer.broken().isEmpty()) {
        outcome.error = core::Error{core::ErrorCode::ModelError, writer.broken().join(QLatin1Char('\n')), {}};
    }
    outcome.answer.transcript = api::transcriptIn(outcome.answer.json);
    outcome.state = outcome.error ? core::JobState::Failed : core::JobState::Done;
    return outcome;
}

JobOutcome AnswerIntake::readFailure(const net::HttpHead& head, AnswerSource& source) const
{
    api::HttpFailure failure;
    failure.status = head.status;
    failure.requestId = QString::fromUtf8(head.header("x-baseten-request-id"));
    failure.errorSource = QString::fromUtf8(head.header("x-baseten-error-source"));
    failure.errorCode = QString::fromUtf8(head.header("x-baseten-error-code"));
    failure.retryAfter = QString::fromUtf8(head.header("retry-after"));
    std::vector<std::byte> block(kBlockBytes);
    while (failure.body.size() < kMaxFailureBytes) {
        const auto got = source.read(block);
        if (!got || *got == 0) {
            break; // what came of it says enough
        }
        const qsizetype room = kMaxFailureBytes - failure.body.size();
        failure.body.append(reinterpret_cast<const char*>(block.data()), std::min(room, static_cast<qsizetype>(*got)));
    }
    JobOutcome outcome;
    outcome.answer.requestId = failure.requestId;
    outcome.error = api::errorFromHttp(failure, m_recipe.endpoint);
    outcome.state = head.status == kBadGateway || head.status == kGatewayTimeout ? core::JobState::Unknown
                                                                                : stateFor(*outcome.error);
    return outcome;
}

} // namespace melodeck::jobs
