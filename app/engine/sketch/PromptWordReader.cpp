#include "engine/sketch/PromptWordReader.h"

#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

Mood moodOf(StyleFields& fields, const Json& object, const QString& where)
{
    fields.only(object, {"id", "keywords", "velocity", "modeBias", "density", "tempo"}, where);
    Mood mood;
    mood.id = fields.text(object, "id", where);
    mood.keywords = fields.words(object, "keywords", where);
    mood.velocity = fields.integer(object, "velocity", 0, -40, 40, where);
    mood.density = fields.integer(object, "density", 0, -2, 2, where);
    mood.tempo = fields.number(object, "tempo", 0.0, -0.5, 0.5, where);
    mood.modeBias = fields.choice<ModeBias>(
        object, "modeBias", {{"none", ModeBias::None}, {"major", ModeBias::Major}, {"minor", ModeBias::Minor}}, where);
    return mood;
}

} // namespace

std::optional<Doubling> readDoubling(StyleFields& fields, const Json& voice, const QString& where)
{
    const Json* value = StyleFields::member(voice, "double");
    if (value == nullptr) {
        return std::nullopt;
    }
    const QString place = StyleFields::below(where, "double");
    fields.only(*value, {"program", "octave", "gain"}, place);
    Doubling doubling;
    doubling.program = fields.program(*value, place);
    doubling.octave = fields.integer(*value, "octave", 0, -2, 2, place);
    doubling.gain = fields.integer(*value, "gain", 60, 0, 127, place);
    return doubling;
}

std::vector<Mood> readMoods(StyleFields& fields, const Json& document)
{
    fields.only(document, {"schema", "moods"}, {});
    std::vector<Mood> moods;
    for (const Json& entry : fields.list(document, "moods", {})) {
        moods.push_back(moodOf(fields, entry, QStringLiteral("moods[%1]").arg(moods.size())));
    }
    return moods;
}

std::vector<Instrument> readInstruments(StyleFields& fields, const Json& document)
{
    fields.only(document, {"schema", "instruments"}, {});
    std::vector<Instrument> instruments;
    const Json* list = StyleFields::member(document, "instruments");
    if (list == nullptr || !list->is_object()) {
        fields.refuse(QStringLiteral("instruments"), QStringLiteral("an object is expected"));
        return instruments;
    }
    for (const auto& [name, value] : list->items()) {
        const QString where = StyleFields::below(QStringLiteral("instruments"), name.c_str());
        Instrument instrument;
        QStringList names{QString::fromStdString(name)};
        if (value.is_number()) {
            instrument.program = static_cast<int>(fields.numberOf(value, 0, 127, where));
        } else {
            fields.only(value, {"program", "also", "double", "style"}, where);
            instrument.program = fields.program(value, where);
            instrument.doubling = readDoubling(fields, value, where);
            instrument.styleId = core::stringMember(value, "style");
            if (StyleFields::member(value, "also") != nullptr) {
                names += fields.words(value, "also", where);
            }
        }
        for (const QString& each : std::as_const(names)) {
            instrument.name = each;
            instruments.push_back(instrument);
        }
    }
    return instruments;
}

} // namespace melodeck::engine
