#include "core/JsonBuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace melodeck::core {

namespace {

/// Up to here looking through the names is quicker than hashing them.
constexpr std::size_t kFewMembers = 16;

Json toObject(std::vector<std::pair<std::string, Json>> members)
{
    Json object = Json::object();
    // As a vector: the keys are known to differ, and room made at once spares copies of what is already there.
    using Members = std::vector<Json::object_t::value_type>;
    Members& target = object.get_ref<Json::object_t&>();
    target.reserve(members.size());
    for (auto& [name, member] : members) {
        target.emplace_back(std::move(name), std::move(member));
    }
    return object;
}

QString escaped(const std::string& key)
{
    QString token = QString::fromStdString(key);
    token.replace(QLatin1Char('~'), QLatin1String("~0"));
    token.replace(QLatin1Char('/'), QLatin1String("~1"));
    return token;
}

/// Tells a number that is too large for a double from one that is too small: by the place of its first digit that
/// counts.
bool isLarge(std::string_view text)
{
    const std::size_t mantissaEnd = std::min(text.find_first_of("eE"), text.size());
    const std::string_view mantissa = text.substr(0, mantissaEnd);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_of("123456789");
    std::int64_t exponent = 0;
    if (mantissaEnd < text.size()) {
        const std::string_view digits = text.substr(mantissaEnd + (text[mantissaEnd + 1] == '+' ? 2 : 1));
        const bool isNegative = digits.front() == '-';
        if (std::from_chars(digits.data(), digits.data() + digits.size(), exponent).ec != std::errc()) {
            return !isNegative;
        }
    }
    constexpr std::int64_t kFar = 1'000'000'000'000'000'000; // beyond any number of digits
    exponent = std::clamp(exponent, -kFar, kFar);
    return exponent + static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first) > 0;
}

} // namespace

JsonBuilder::JsonBuilder(std::int64_t maxBytes)
    : m_budget(maxBytes)
    , m_left(maxBytes)
{
}

Result<void> JsonBuilder::charge(std::size_t bytes)
{
    m_left -= static_cast<std::int64_t>(bytes);
    if (m_left < 0) {
        return fail(ErrorCode::TooLarge, QCoreApplication::translate(
                                             "JsonBuilder", "The answer holds more text than Melodeck keeps in memory. "
                                                            "Media that was whole before that point is kept."));
    }
    return {};
}

Result<void> JsonBuilder::begin(bool isObject)
{
    m_frames.push_back({.isObject = isObject, .key = {}, .elements = {}, .members = {}, .places = {}});
    return charge(2 * sizeof(Json) + sizeof(Json::array_t));
}

Result<void> JsonBuilder::beginObject()
{
    return begin(true);
}

Result<void> JsonBuilder::beginArray()
{
    return begin(false);
}

Result<void> JsonBuilder::endContainer()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    add(frame.isObject ? toObject(std::move(frame.members)) : Json(std::move(frame.elements)));
    return {};
}

Result<void> JsonBuilder::key(std::string name)
{
    m_frames.back().key = std::move(name);
    return charge(sizeof(Json::object_t::value_type));
}

Result<void> JsonBuilder::value(Json value)
{
    const std::size_t extra = value.is_string() ? sizeof(std::string) : 0;
    add(std::move(value));
    return charge(sizeof(Json) + extra);
}

void JsonBuilder::add(Json value)
{
    if (m_frames.empty()) {
        m_root = std::move(value);
        return;
    }
    Frame& frame = m_frames.back();
    if (!frame.isObject) {
        frame.elements.push_back(std::move(value));
        return;
    }
    auto& members = frame.members;
    std::size_t place = members.size();
    if (members.size() < kFewMembers) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            place = members[i].first == frame.key ? i : place;
        }
    } else {
        for (std::size_t i = frame.places.size(); i < members.size(); ++i) {
            frame.places.emplace(members[i].first, i);
        }
        const auto found = frame.places.find(frame.key);
        place = found != frame.places.end() ? found->second : place;
    }
    if (place < members.size()) {
        members[place].second = std::move(value);
    } else {
        members.emplace_back(std::move(frame.key), std::move(value));
    }
}

QString JsonBuilder::pointer() const
{
    QString pointer;
    for (const Frame& frame : m_frames) {
        pointer += QLatin1Char('/');
        pointer += frame.isObject ? escaped(frame.key) : QString::number(frame.elements.size());
    }
    return pointer;
}

Json JsonBuilder::partial() const
{
    if (m_frames.empty()) {
        return m_root;
    }
    // From the inside out: each container that is open is the last value of the one around it.
    std::optional<Json> inner;
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        if (frame->isObject) {
            auto members = frame->members;
            if (inner) {
                const auto same = std::find_if(members.begin(), members.end(),
                                               [&](const auto& member) { return member.first == frame->key; });
                if (same != members.end()) {
                    same->second = std::move(*inner);
                } else {
                    members.emplace_back(frame->key, std::move(*inner));
                }
            }
            inner = toObject(std::move(members));
        } else {
            auto elements = frame->elements;
            if (inner) {
                elements.push_back(std::move(*inner));
            }
            inner = Json(std::move(elements));
        }
    }
    return std::move(*inner);
}

Json jsonNumber(std::string_view text)
{
    if (text.find_first_of(".eE") == std::string_view::npos) {
        std::uint64_t natural = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), natural).ec == std::errc() && text.front() != '-') {
            return natural;
        }
        std::int64_t integer = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), integer).ec == std::errc()) {
            return integer;
        }
    }
    // Not strtod: it reads a comma in half of the world.
    double number = 0.0;
    const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc::result_out_of_range) {
        return isLarge(text) ? Json() : Json(0.0);
    }
    return number;
}

} // namespace melodeck::core
