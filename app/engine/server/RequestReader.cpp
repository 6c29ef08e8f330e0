#include "engine/server/RequestReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace melodeck::engine {

namespace {

constexpr int kMaxUnknownNames = 32;
constexpr std::size_t kMaxNameBytes = 64;
constexpr std::size_t kMaxParts = 8;

/// parse_error.101 and its kin are syntax; this one is a number that no double holds.
constexpr int kNumberOutOfRange = 406;

constexpr std::array<std::string_view, 4> kHintNames{"key", "tempo_bpm", "beats_per_bar", "first_beat_s"};

QString shortName(const std::string& name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min(name.size(), kMaxNameBytes)));
}

/// Texts for people.
struct RequestReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

} // namespace

RequestReader::RequestReader(int maxPrompts, int maxDepth)
    : m_maxPrompts(maxPrompts)
    , m_maxDepth(maxDepth)
{
}

bool RequestReader::null()
{
    return keep(core::Json());
}

bool RequestReader::boolean(bool value)
{
    return keep(core::Json(value));
}

bool RequestReader::number_integer(number_integer_t value)
{
    return keep(core::Json(value));
}

bool RequestReader::number_unsigned(number_unsigned_t value)
{
    return keep(core::Json(value));
}

bool RequestReader::number_float(number_float_t value, const string_t& /*text*/)
{
    return keep(core::Json(value));
}

bool RequestReader::string(string_t& value)
{
    return keep(core::Json(std::move(value)));
}

bool RequestReader::binary(binary_t& /*value*/)
{
    return keep(core::Json()); // JSON text has none
}

bool RequestReader::start_object(std::size_t /*elements*/)
{
    if (m_depth == 0) {
        m_rootIsObject = true;
    }
    return open(core::Json::object());
}

bool RequestReader::key(string_t& name)
{
    if (m_depth == 2 && m_member == Member::Hints) {
        enterHint(name);
    }
    if (m_depth != 1) {
        return true;
    }
    m_memberName = shortName(name);
    m_member = name == "prompts"        ? Member::Prompts
               : name == "melody"       ? Member::Melody
               : name == "duration"     ? Member::Duration
               : name == "seed"         ? Member::Seed
               : name == "melody_hints" ? Member::Hints
               : name == "loop"         ? Member::Loop
               : name == "stereo"       ? Member::Stereo
               : name == "parts"        ? Member::Parts
                                        : Member::Unknown;
    if (m_member == Member::Prompts) { // said twice: the last one counts, as in most JSON readers
        m_promptList.clear();
        m_promptCount = 0;
    } else if (m_member == Member::Parts) {
        m_partList.clear();
    } else if (m_member == Member::Hints) {
        m_hints.clear();
    } else if (m_member == Member::Unknown) {
        noteUnknown(m_memberName);
    }
    return true;
}

core::Json RequestReader::melodyHint(const char* name) const
{
    return m_hints.value(name, core::Json());
}

void RequestReader::enterHint(const std::string& name)
{
    const bool isKnown = std::find(kHintNames.begin(), kHintNames.end(), name) != kHintNames.end();
    m_hintName = isKnown ? name : std::string();
    if (!isKnown) {
        noteUnknown(QStringLiteral("melody_hints.") + shortName(name));
    }
}

void RequestReader::noteUnknown(const QString& name)
{
    if (m_unknownNames.size() < kMaxUnknownNames && !m_unknownNames.contains(name)) {
        m_unknownNames.append(name);
    }
}

bool RequestReader::end_object()
{
    return close();
}

bool RequestReader::start_array(std::size_t /*elements*/)
{
    return open(core::Json::array());
}

bool RequestReader::end_array()
{
    return close();
}

bool RequestReader::parse_error(std::size_t position, const std::string& /*token*/,
                                const nlohmann::detail::exception& error)
{
    const QString place =
        m_memberName.isEmpty()
            ? RequestReaderText::tr("byte %1").arg(position)
            : RequestReaderText::tr("byte %1, near \"%2\"").arg(QString::number(position), m_memberName);
    if (m_member == Member::Duration && !m_duration) {
        m_problem =
            RequestReaderText::tr("duration: must be a number from 1 to 300; NaN, infinity and the like are not (%1).")
                .arg(place);
    } else if (error.id == kNumberOutOfRange) {
        m_problem = RequestReaderText::tr("The body holds a number that is too large (%1).").arg(place);
    } else {
        m_problem = RequestReaderText::tr("The body is not valid JSON (%1).").arg(place);
    }
    return false;
}

bool RequestReader::open(core::Json empty)
{
    if (m_depth >= m_maxDepth) {
        m_problem = RequestReaderText::tr("The body is nested too deeply: more than %1 levels.").arg(m_maxDepth);
        return false;
    }
    if (m_depth > 0 && !keep(std::move(empty))) {
        return false;
    }
    ++m_depth;
    return true;
}

bool RequestReader::close()
{
    --m_depth;
    return true;
}

bool RequestReader::keep(core::Json value)
{
    if (m_depth == 1) {
        if (std::optional<core::Json>* const place = slot()) {
            *place = std::move(value);
        }
    } else if (m_depth == 2 && m_member == Member::Prompts && m_prompts && m_prompts->is_array()) {
        if (++m_promptCount <= m_maxPrompts) {
            m_promptList.push_back(std::move(value));
        }
    } else if (m_depth == 2 && m_member == Member::Parts && m_parts && m_parts->is_array()) {
        if (m_partList.size() < kMaxParts) {
            m_partList.push_back(std::move(value));
        }
    } else if (m_depth == 2 && m_member == Member::Hints && m_melodyHints && m_melodyHints->is_object() &&
               !m_hintName.empty()) {
        m_hints[m_hintName] = std::move(value);
    }
    return true;
}

std::optional<core::Json>* RequestReader::slot()
{
    switch (m_member) {
    case Member::Prompts:
        return &m_prompts;
    case Member::Melody:
        return &m_melody;
    case Member::Duration:
        return &m_duration;
    case Member::Seed:
        return &m_seed;
    case Member::Hints:
        return &m_melodyHints;
    case Member::Loop:
        return &m_loop;
    case Member::Stereo:
        return &m_stereo;
    case Member::Parts:
        return &m_parts;
    case Member::None:
    case Member::Unknown:
        break;
    }
    return nullptr;
}

} // namespace melodeck::engine
