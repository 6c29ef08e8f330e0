#include "engine/server/PredictRequest.h"

#include "core/Json.h"
#include "engine/server/ClipOptions.h"
#include "engine/server/Melody.h"
#include "engine/server/RequestReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace melodeck::engine {

namespace {

using core::ErrorCode;
using core::fail;
using core::Json;
using core::Result;

/// Whole numbers up to here are exact in a double, so in every JSON reader.
constexpr int kExactBits = 53;

/// Texts for people.
struct PredictRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

bool isGiven(const std::optional<Json>& member)
{
    return member.has_value() && !member->is_null();
}

Result<QString> checkedPrompt(const Json& value, std::size_t index)
{
    const QString name = QStringLiteral("prompts[%1]").arg(index);
    if (!value.is_string()) {
        return fail(ErrorCode::InvalidArgument, PredictRequestText::tr("%1: must be a text.").arg(name));
    }
    QString prompt = core::toQString(value);
    if (prompt.trimmed().isEmpty()) {
        return fail(
            ErrorCode::InvalidArgument,
            PredictRequestText::tr("%1: must not be empty. Say in words what the clip should sound like.").arg(name));
    }
    // Counted as a person counts, so that a prompt of emoji is not shorter than one of letters.
    if (prompt.toUcs4().size() > kMaxPromptCharacters) {
        return fail(
            ErrorCode::InvalidArgument,
            PredictRequestText::tr("%1: must be no longer than %2 characters.").arg(name).arg(kMaxPromptCharacters));
    }
    return prompt;
}

Result<std::vector<QString>> checkedPrompts(RequestReader& reader)
{
    const QString wanted = PredictRequestText::tr("prompts: must be a list of 1 to %1 texts").arg(kMaxPrompts);
    if (!isGiven(reader.promptsValue())) {
        return fail(ErrorCode::InvalidArgument, PredictRequestText::tr("%1; it is missing.").arg(wanted));
    }
    if (!reader.promptsValue()->is_array()) {
        return fail(ErrorCode::InvalidArgument, PredictRequestText::tr("%1, as in [\"happy rock\"].").arg(wanted));
    }
    if (reader.promptCount() < 1 || reader.promptCount() > kMaxPrompts) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("%1; it has %2.").arg(wanted).arg(reader.promptCount()));
    }
    std::vector<QString> prompts;
    for (const Json& value : reader.promptList()) {
        auto prompt = checkedPrompt(value, prompts.size());
        if (!prompt) {
            return fail(prompt.error());
        }
        prompts.push_back(std::move(*prompt));
    }
    return prompts;
}

Result<double> checkedDuration(const std::optional<Json>& member)
{
    if (!isGiven(member)) {
        return kDefaultDurationSeconds;
    }
    const double seconds = member->is_number() ? member->get<double>() : std::nan("");
    if (!(seconds >= kMinDurationSeconds && seconds <= kMaxDurationSeconds)) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("duration: must be a number of seconds from %1 to %2.")
                        .arg(kMinDurationSeconds)
                        .arg(kMaxDurationSeconds));
    }
    return seconds;
}

Result<std::optional<std::uint64_t>> checkedSeed(const std::optional<Json>& member)
{
    if (!isGiven(member)) {
        return std::optional<std::uint64_t>();
    }
    if (member->is_number_unsigned()) {
        return member->get<std::uint64_t>();
    }
    if (member->is_number_float()) { // 7.0 is an integer for JSON Schema, and some languages know no other numbers
        const double value = member->get<double>();
        if (value >= 0.0 && value <= std::ldexp(1.0, kExactBits) && std::floor(value) == value) {
            return static_cast<std::uint64_t>(value);
        }
    }
    return fail(ErrorCode::InvalidArgument,
                PredictRequestText::tr("seed: must be a whole number from 0 to 18446744073709551615."));
}

/// A number of the hints; nothing where it is not given.
Result<std::optional<double>> checkedHint(const RequestReader& reader, const char* name, double least, double most,
                                          const QString& unit)
{
    const Json value = reader.melodyHint(name);
    if (value.is_null()) {
        return std::optional<double>();
    }
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (!(number >= least && number <= most)) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("melody_hints.%1: must be a number of %2 from %3 to %4.")
                        .arg(QLatin1String(name), unit)
                        .arg(least)
                        .arg(most));
    }
    return std::optional<double>(number);
}

Result<std::optional<int>> checkedMeter(const RequestReader& reader)
{
    const Json value = reader.melodyHint("beats_per_bar");
    if (value.is_null()) {
        return std::optional<int>();
    }
    const double beats = value.is_number() ? value.get<double>() : 0.0;
    for (const int possible : {2, 3, 4, 6}) {
        if (beats == possible) {
            return std::optional<int>(possible);
        }
    }
    return fail(ErrorCode::InvalidArgument,
                PredictRequestText::tr("melody_hints.beats_per_bar: must be 2, 3, 4 or 6 (which is 6/8)."));
}

Result<std::optional<mir::Key>> checkedKey(const RequestReader& reader)
{
    const Json value = reader.melodyHint("key");
    if (value.is_null()) {
        return std::optional<mir::Key>();
    }
    const auto key = value.is_string() ? mir::keyFromText(core::toQString(value)) : std::nullopt;
    if (!key) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("melody_hints.key: must be a key as in \"D minor\" or \"Bb major\"."));
    }
    return key;
}

Result<mir::MelodyHints> checkedHints(const RequestReader& reader)
{
    mir::MelodyHints hints;
    if (!isGiven(reader.melodyHints())) {
        return hints;
    }
    if (!reader.melodyHints()->is_object()) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("melody_hints: must be an object, as in {\"key\": \"D minor\"}."));
    }
    const auto key = checkedKey(reader);
    const auto tempo = checkedHint(reader, "tempo_bpm", mir::kSlowestHintBpm, mir::kFastestHintBpm,
                                   PredictRequestText::tr("beats a minute"));
    const auto meter = checkedMeter(reader);
    const auto first = checkedHint(reader, "first_beat_s", -mir::kFarthestHintSeconds, mir::kFarthestHintSeconds,
                                   PredictRequestText::tr("seconds"));
    if (!key) {
        return fail(key.error());
    }
    if (!tempo) {
        return fail(tempo.error());
    }
    if (!meter) {
        return fail(meter.error());
    }
    if (!first) {
        return fail(first.error());
    }
    return mir::MelodyHints{*key, *tempo, *meter, *first};
}

void addNumber(QCryptographicHash& hash, std::uint64_t number)
{
    const std::uint64_t littleEndian = qToLittleEndian(number);
    hash.addData(QByteArray(reinterpret_cast<const char*>(&littleEndian), sizeof littleEndian));
}

/// Lengths go in as well, or ["ab"] and ["a", "b"] would be one request.
std::uint64_t seedOf(const SketchRequest& request, const QByteArray& melodyHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addNumber(hash, request.prompts.size());
    for (const QString& prompt : request.prompts) {
        const QByteArray text = prompt.toUtf8();
        addNumber(hash, static_cast<std::uint64_t>(text.size()));
        hash.addData(text);
    }
    std::uint64_t durationBits = 0;
    std::memcpy(&durationBits, &request.durationSeconds, sizeof durationBits);
    addNumber(hash, durationBits);
    hash.addData(melodyHash);
    return qFromBigEndian<std::uint64_t>(hash.result().constData()) >> (64 - kExactBits);
}

Result<void> parse(std::string body, RequestReader& reader)
{
    if (body.find_first_not_of(" \t\r\n") == std::string::npos) {
        return fail(ErrorCode::Parse,
                    PredictRequestText::tr("The body is empty; it must be a JSON object with \"prompts\"."));
    }
    bool whole = false;
    try {
        whole = Json::sax_parse(body.cbegin(), body.cend(), &reader);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Parse, PredictRequestText::tr("The body is not valid JSON."),
                    QString::fromUtf8(error.what()));
    }
    if (!whole) {
        return fail(ErrorCode::Parse, reader.problem());
    }
    if (!reader.rootIsObject()) {
        return fail(ErrorCode::Parse, PredictRequestText::tr("The body must be a JSON object with \"prompts\"."));
    }
    return {};
}

Result<void> addMelody(RequestReader& reader, SketchRequest& sketch, QByteArray& fileHash)
{
    if (!isGiven(reader.melody())) {
        return {};
    }
    if (!reader.melody()->is_string()) {
        return fail(ErrorCode::InvalidArgument,
                    PredictRequestText::tr("melody: must be a text, an audio file in base64."));
    }
    auto melody =
        readMelody(std::move(reader.melody()->get_ref<std::string&>()), sketch.durationSeconds + kExtraMelodySeconds);
    if (!melody) {
        return fail(melody.error());
    }
    sketch.melody = std::move(melody->audio);
    fileHash = melody->fileHash;
    return {};
}

} // namespace

Result<PredictRequest> readPredictRequest(std::string body)
{
    RequestReader reader(kMaxPrompts, kMaxRequestDepth);
    // The text goes with this call: from here on only the melody is in memory.
    if (auto parsed = parse(std::move(body), reader); !parsed) {
        return fail(parsed.error());
    }
    auto prompts = checkedPrompts(reader);
    if (!prompts) {
        return fail(prompts.error());
    }
    const auto duration = checkedDuration(reader.duration());
    if (!duration) {
        return fail(duration.error());
    }
    const auto seed = checkedSeed(reader.seed());
    if (!seed) {
        return fail(seed.error());
    }
    auto hints = checkedHints(reader);
    if (!hints) {
        return fail(hints.error());
    }
    PredictRequest request{{std::move(*prompts), std::nullopt, *duration, 0, std::move(*hints)}, reader.unknownNames()};
    if (auto added = addClipOptions(reader, request.sketch); !added) {
        return fail(added.error());
    }
    QByteArray melodyHash;
    if (auto added = addMelody(reader, request.sketch, melodyHash); !added) {
        return fail(added.error());
    }
    request.sketch.seed = *seed ? **seed : seedOf(request.sketch, melodyHash);
    return request;
}

} // namespace melodeck::engine
