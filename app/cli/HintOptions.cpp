#include "cli/HintOptions.h"

#include "mir/MelodyHints.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct HintOptionsText final
{
    Q_DECLARE_TR_FUNCTIONS(HintOptions)
};

} // namespace

void describeHints(Verb verb, HintOptions& options)
{
    verb.addOption(
            "--key", options.key,
            "Key of the melody where it is heard wrongly: \"D minor\", \"F# major\", \"Bb Dorian\". This and the "
            "next three are for the sketch engine")
        .typeName("KEY");
    verb.addOption("--bpm", options.beatsPerMinute,
                   "Beats a minute of the melody, from 20 to 400, as they are counted: eighths in a bar of six");
    verb.addOption("--beats-per-bar", options.beatsPerBar, "Beats in a bar of the melody: 2, 3, 4, or 6 for 6/8");
    verb.addOption("--first-beat", options.firstBeatSeconds,
                   "When a bar of the melody begins, any one, in seconds from the start of what is sent");
}

core::Result<void> setHints(core::Json& fields, const HintOptions& options, const api::ModelSpec* spec)
{
    const auto set = [&fields, spec](api::FieldRole role, core::Json value) -> core::Result<void> {
        const api::SpecField* field = spec != nullptr ? spec->field(role) : nullptr;
        if (field == nullptr) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                HintOptionsText::tr("%1 cannot be told what its melody is: --key, --bpm, --beats-per-bar and "
                                    "--first-beat are for the sketch engine (--endpoint local). Nothing was sent.")
                    .arg(spec != nullptr ? spec->title : HintOptionsText::tr("This model")));
        }
        return api::setValue(fields, *field, std::move(value));
    };
    core::Result<void> done;
    if (options.key) {
        const auto key = mir::keyFromText(QString::fromStdString(*options.key));
        if (!key) {
            return core::fail(
                core::ErrorCode::InvalidArgument,
                HintOptionsText::tr("“%1” is no key. Say it as in \"D minor\", \"Bb major\", \"D Dorian\" or "
                                    "\"G Mixolydian\". Nothing was sent.")
                    .arg(QString::fromStdString(*options.key)));
        }
        done = set(api::FieldRole::MelodyKey, core::toJson(mir::keyText(*key)));
    }
    if (done && options.beatsPerMinute) {
        done = set(api::FieldRole::MelodyTempo, *options.beatsPerMinute);
    }
    if (done && options.beatsPerBar) {
        done = set(api::FieldRole::MelodyMeter, *options.beatsPerBar);
    }
    if (done && options.firstBeatSeconds) {
        done = set(api::FieldRole::MelodyBeat, *options.firstBeatSeconds);
    }
    return done;
}

} // namespace melodeck::cli
