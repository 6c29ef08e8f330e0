#include "jobs/AnswerIntake.h"

#include "api/AnswerReader.h"
#include "api/Endpoints.h"
#include "api/HttpErrors.h"
#include "api/ModelSpec.h"
#include "api/TranscriptReader.h"
#include "audio/Wav.h"
#include "core/FileSink.h"
#include "jobs/AnswerBody.h"
#include "jobs/ClipWriter.h"
#include "jobs/HiddenKey.h"
#include "jobs/JournalThinning.h"
#include "jobs/ReceivedRecorder.h"
#include "store/JobJournal.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

constexpr qsizetype kMaxFailureBytes = 1024 * 1024;
/// Of a server's word in a sentence for people.
constexpr qsizetype kMostOfAName = 40;
constexpr int kBadGateway = 502;
constexpr int kGatewayTimeout = 504;

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

/// An answer that cannot be read is the model's fault, not that of the request: Parse and TooLarge would say so.
core::Error unreadableAnswer(core::Error error, const net::HttpHead& head)
{
    const QByteArray encoding = head.header("content-encoding"); // one that could be undone is not there any more
    if (error.code == core::ErrorCode::Parse && !encoding.isEmpty()) {
        error.detail = error.message;
        error.message = QCoreApplication::translate(
                            "Jobs", "The server says that its answer is compressed (%1), and Melodeck cannot undo "
                                    "that. The model has run. Its server must send answers as they are.")
                            .arg(QString::fromLatin1(encoding.left(kMostOfAName)));
    }
    if (error.code == core::ErrorCode::Parse || error.code == core::ErrorCode::TooLarge) {
        error.code = core::ErrorCode::ModelError;
    }
    return error;
}

bool isPlainText(const QString& text)
{
    constexpr char16_t kEscape = 0x1B; // of coloured words
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c < QLatin1Char(' ') && !c.isSpace() && c != QChar(kEscape));
    });
}

/// Whether an answer whose head still names an encoding looks as if it had one: a form that is recognised has none, and
/// a text shows by what it holds. (Servers do write "Content-Encoding: utf-8".)
bool isStillEncoded(const net::HttpHead& head, AnswerKind kind, const core::Json& answer)
{
    if (head.header("content-encoding").isEmpty()) {
        return false;
    }
    switch (kind) {
    case AnswerKind::Text:
        return !isPlainText(core::toQString(answer));
    case AnswerKind::Events:
        return answer.empty() || !isPlainText(QString::fromUtf8(core::toJsonBytes(answer)));
    case AnswerKind::RawPcm:
    case AnswerKind::Binary:
        return true;
    default:
        return false;
    }
}

/// What the head of an answer says for whoever has to find out why it failed.
api::HttpFailure failureOf(const net::HttpHead& head)
{
    const auto value = [&head](const char* name) { return QString::fromUtf8(head.header(name)); };
    api::HttpFailure failure;
    failure.status = head.status;
    failure.requestId = value("x-baseten-request-id");
    failure.errorSource = value("x-baseten-error-source");
    failure.errorCode = value("x-baseten-error-code");
    failure.platformAttempts = value("x-baseten-model-prediction-attempts");
    failure.retryAfter = value("retry-after");
    failure.location = value("location");
    return failure;
}

/// An error inside a good answer says nothing of the exchange by itself.
void addFacts(std::optional<core::Error>& error, const net::HttpHead& head)
{
    if (error) {
        const QString facts = api::exchangeFacts(failureOf(head));
        error->detail = error->detail.isEmpty() ? facts : error->detail + QLatin1Char('\n') + facts;
    }
}

core::Durability recordDurability(const JobTarget& target)
{
    const bool isInJournal =
        target.origin == JobTarget::Origin::Journal || (target.journal != nullptr && target.journal->isWhole());
    return isInJournal ? target.durability : core::Durability::Synced;
}

/// What a file of an answer is called by.
QString endingOf(AnswerKind kind, const std::vector<core::Clip>& clips)
{
    switch (kind) {
    case AnswerKind::Msgpack:
        return QStringLiteral("msgpack");
    case AnswerKind::Media:
    case AnswerKind::Binary:
        return clips.empty() ? QStringLiteral("bin") : clips.front().format;
    case AnswerKind::RawPcm:
        return QStringLiteral("pcm");
    case AnswerKind::Events:
    case AnswerKind::Text:
        return QStringLiteral("txt");
    default:
        return QStringLiteral("json");
    }
}

/// Where a model says that it failed: events go well until the last one.
const core::Json& lastOf(AnswerKind kind, const core::Json& answer)
{
    return kind == AnswerKind::Events && answer.is_array() && !answer.empty() ? answer.back() : answer;
}

/// A text is somebody's words, a transcript say: one that says "Error bars" or "Errors" tells of no failure.
std::optional<core::Error> errorInside(AnswerKind kind, const core::Json& answer)
{
    if (kind == AnswerKind::Text && !core::toQString(answer).startsWith(QLatin1String("Error:"))) {
        return std::nullopt;
    }
    return api::errorInsideAnswer(lastOf(kind, answer));
}

/// Where the front parts of clips are that the journal has left to their files. A stopped job leaves none.
void tellOfCutClips(core::Error& error, ClipWriter& writer)
{
    const QStringList files = writer.takeCutFiles();
    for (const QString& file : files) {
        if (error.code == core::ErrorCode::Cancelled) {
            QFile::remove(file);
        } else {
            error.message +=
                QLatin1Char(' ') + QCoreApplication::translate("Jobs", "The bytes that came are in %1.").arg(file);
        }
    }
}

core::JobState stateFor(const core::Error& error)
{
    return error.code == core::ErrorCode::Unknown ? core::JobState::Unknown : core::JobState::Failed;
}

} // namespace

AnswerIntake::AnswerIntake(const core::Recipe& recipe, const JobTarget& target, JobProgress& progress,
                           const core::Secret& key)
    : m_recipe(recipe)
    , m_target(target)
    , m_progress(progress)
    , m_key(key)
{
}

core::Result<void> AnswerIntake::drain(AnswerSource& source, core::ByteSink& sink, JournalThinning& thinning) const
{
    core::Result<void> outcome;
    while (true) {
        const auto bytes = source.next();
        if (!bytes) {
            return core::fail(bytes.error());
        }
        if (bytes->empty()) {
            break;
        }
        if (outcome) {
            thinning.begin();
            outcome = sink.write(*bytes);
        }
        thinning.end(*bytes, outcome ? JournalThinning::Understood::Yes : JournalThinning::Understood::No);
        // An answer that cannot be read was still paid for: the rest goes to those who take the bytes as they are. One
        // that is beyond every measure does not.
        const bool isJournalled = m_target.journal != nullptr && m_target.journal->isWhole();
        const bool isTakenAnyway = m_target.raw != nullptr || isJournalled;
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
    JournalThinning thinning(writer, m_target, m_progress);
    wire::MediaReceiver* receiver = &ignorer;
    if (m_target.media == JobTarget::Media::Save) {
        receiver = &thinning;
    }
    ReceivedRecorder recorder(m_target.clipFolder, recordDurability(m_target), m_key);
    if (m_target.received == JobTarget::Received::NotNeeded) {
        recorder.abandon();
    }
    RecordingReceiver recording(*receiver, recorder);
    const api::ModelSpec* spec = api::findModelSpec(m_recipe.model);
    AnswerBody body({head.header("content-type"), spec != nullptr ? spec->streamedPcm : std::nullopt},
                    {recording,
                     [&writer, &recording](const audio::RawPcm& format) {
                         writer.rawPcmFollows(format);
                         recording.ownBytesFollow(audio::rawPcmWavHeader(format, std::nullopt).size());
                     },
                     m_target.textArrived},
                    m_target.sizes.parts);
    RecordedSink recorded(body, recorder);
    core::Result<void> drained = drain(source, recorded, thinning);
    writer.waitForDisk();
    if (drained && writer.writeFailure()) {
        drained = core::fail(*writer.writeFailure());
    }

    JobOutcome outcome;
    outcome.answer.clips = writer.clips();
    outcome.answer.requestId = QString::fromUtf8(head.header("x-baseten-request-id"));
    outcome.answer.json = body.json();
    hideKey(outcome.answer.json, m_key); // before anything is made of it
    if (!drained) {
        const bool isUnreadable = drained.error().code == core::ErrorCode::Parse;
        outcome.reading = isUnreadable ? JobOutcome::Reading::NotUnderstood : JobOutcome::Reading::Cut;
        outcome.error = writer.writeFailure() ? *writer.writeFailure() : unreadableAnswer(drained.error(), head);
        if (outcome.error->code != core::ErrorCode::Io) { // that is explained by whoever knows where the answer is now
            outcome.error = api::withCost(std::move(*outcome.error), m_recipe.endpoint);
        }
        outcome.state = stateFor(*outcome.error);
        tellOfCutClips(*outcome.error, writer);
        addFacts(outcome.error, head);
        return outcome;
    }
    recorder.finish(endingOf(body.kind(), outcome.answer.clips));
    if (!writer.broken().isEmpty()) {
        outcome.reading = JobOutcome::Reading::NotUnderstood; // not all of it: somebody may mend what came
    }
    if (isStillEncoded(head, body.kind(), outcome.answer.json)) {
        outcome.reading = JobOutcome::Reading::NotUnderstood;
        outcome.error = api::withCost(unreadableAnswer({core::ErrorCode::Parse, {}, {}}, head), m_recipe.endpoint);
    } else if (auto page = body.kind() == AnswerKind::Text ? api::errorForWebPage(outcome.answer.json) : std::nullopt) {
        outcome.error = std::move(*page);
    } else if (auto inside = errorInside(body.kind(), outcome.answer.json)) {
        outcome.error = api::withCost(std::move(*inside), m_recipe.endpoint);
    } else if (!writer.broken().isEmpty()) {
        outcome.error = core::Error{core::ErrorCode::ModelError, writer.broken().join(QLatin1Char('\n')), {}};
        tellOfCutClips(*outcome.error, writer);
    } else if (spec != nullptr && m_target.media == JobTarget::Media::Save && outcome.answer.clips.empty()) {
        if (auto missing = api::errorForMissingMedia(outcome.answer.json, *spec)) {
            outcome.error = api::withCost(std::move(*missing), m_recipe.endpoint);
        }
    }
    addFacts(outcome.error, head);
    outcome.answer.transcript =
        api::transcriptIn(outcome.answer.json, spec != nullptr ? spec->task : api::ModelTask::Other);
    outcome.state = outcome.error ? core::JobState::Failed : core::JobState::Done;
    return outcome;
}

JobOutcome AnswerIntake::readFailure(const net::HttpHead& head, AnswerSource& source) const
{
    api::HttpFailure failure = failureOf(head);
    bool isWhole = false;
    while (failure.body.size() < kMaxFailureBytes) {
        const auto bytes = source.next();
        if (!bytes || bytes->empty()) {
            isWhole = bytes.has_value();
            break; // what came of it says enough
        }
        const qsizetype room = kMaxFailureBytes - failure.body.size();
        failure.body.append(reinterpret_cast<const char*>(bytes->data()),
                            std::min(room, static_cast<qsizetype>(bytes->size())));
    }
    JobOutcome outcome;
    outcome.answer.requestId = failure.requestId;
    outcome.refusal = isWhole ? failure.body : QByteArray();
    outcome.error = api::errorFromHttp(failure, m_recipe.endpoint);
    outcome.state = head.status == kBadGateway || head.status == kGatewayTimeout ? core::JobState::Unknown
                                                                                 : stateFor(*outcome.error);
    return outcome;
}

} // namespace melodeck::jobs
