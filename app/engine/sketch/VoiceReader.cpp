#include "engine/sketch/VoiceReader.h"

#include "engine/sketch/PatternReader.h"
#include "engine/sketch/PromptWordReader.h"

namespace melodeck::engine {

using core::Json;

LeadVoice readLead(StyleFields& fields, const Json& style)
{
    const QString where = QStringLiteral("lead");
    const Json& object = fields.part(style, "lead", {});
    fields.only(object, {"program", "gain", "pan", "double", "ornament"}, where);
    LeadVoice lead;
    lead.program = fields.program(object, where);
    lead.gain = fields.integer(object, "gain", lead.gain, 0, 127, where);
    lead.pan = fields.integer(object, "pan", lead.pan, 0, 127, where);
    lead.doubling = readDoubling(fields, object, where);
    lead.ornament = fields.number(object, "ornament", lead.ornament, 0.0, 1.0, where);
    return lead;
}

std::optional<CounterVoice> readCounter(StyleFields& fields, const Json& style)
{
    const Json* object = StyleFields::member(style, "counter");
    if (object == nullptr) {
        return std::nullopt;
    }
    const QString where = QStringLiteral("counter");
    fields.only(*object, {"program", "gain", "pan"}, where);
    CounterVoice counter;
    counter.program = fields.program(*object, where);
    counter.gain = fields.integer(*object, "gain", counter.gain, 0, 127, where);
    counter.pan = fields.integer(*object, "pan", counter.pan, 0, 127, where);
    return counter;
}

BassVoice readBass(StyleFields& fields, const Json& style)
{
    const QString where = QStringLiteral("bass");
    const Json& object = fields.part(style, "bass", {});
    fields.only(object, {"program", "gain", "pan", "patterns"}, where);
    BassVoice bass;
    bass.program = fields.program(object, where);
    bass.gain = fields.integer(object, "gain", bass.gain, 0, 127, where);
    bass.pan = fields.integer(object, "pan", bass.pan, 0, 127, where);
    bass.patterns = readPatterns(fields, object, symbols::bass, where);
    return bass;
}

LayerVoice readLayer(StyleFields& fields, const Json& object, const QString& where)
{
    fields.only(object, {"role", "voicing", "program", "gain", "pan", "centre", "leastDensity", "patterns"}, where);
    LayerVoice layer;
    layer.role = fields.choice<LayerRole>(
        object, "role", {{"comp", LayerRole::Comp}, {"pad", LayerRole::Pad}, {"arp", LayerRole::Arp}}, where);
    layer.voicing = fields.choice<Voicing>(object, "voicing",
                                           {{"triad", Voicing::Triad},
                                            {"seventh", Voicing::Seventh},
                                            {"power", Voicing::Power},
                                            {"shell", Voicing::Shell}},
                                           where);
    layer.program = fields.program(object, where);
    layer.gain = fields.integer(object, "gain", layer.gain, 0, 127, where);
    layer.pan = fields.integer(object, "pan", layer.pan, 0, 127, where);
    layer.centre = fields.integer(object, "centre", layer.centre, 36, 84, where);
    layer.leastDensity = fields.integer(object, "leastDensity", layer.leastDensity, -2, 2, where);
    layer.patterns =
        readPatterns(fields, object, layer.role == LayerRole::Arp ? symbols::arpeggio : symbols::strikes, where);
    return layer;
}

} // namespace melodeck::engine
