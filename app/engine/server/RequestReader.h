#pragma once

#include "core/Json.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace melodeck::engine {

/// Takes what a predict request needs out of a JSON text while it is parsed, and drops the rest, so that neither deep
/// nor long JSON costs memory. Values come out as they were written; nothing is checked here but depth.
class RequestReader final : public nlohmann::json_sax<core::Json>
{
public:
    /// maxPrompts: prompts beyond it are counted, not kept. maxDepth: containers inside containers.
    RequestReader(int maxPrompts, int maxDepth);

    [[nodiscard]] bool rootIsObject() const { return m_rootIsObject; }
    /// A missing member has no value; a list or object stands as an empty one of its kind.
    [[nodiscard]] const std::optional<core::Json>& promptsValue() const { return m_prompts; }
    /// The elements of the list "prompts", in order, as far as they were kept.
    [[nodiscard]] std::vector<core::Json>& promptList() { return m_promptList; }
    [[nodiscard]] std::int64_t promptCount() const { return m_promptCount; }
    [[nodiscard]] std::optional<core::Json>& melody() { return m_melody; }
    [[nodiscard]] const std::optional<core::Json>& duration() const { return m_duration; }
    [[nodiscard]] const std::optional<core::Json>& seed() const { return m_seed; }
    /// The object itself stands as an empty one; what it has of names that a melody's hints have is in melodyHint().
    [[nodiscard]] const std::optional<core::Json>& melodyHints() const { return m_melodyHints; }
    /// "key", "tempo_bpm", "beats_per_bar" or "first_beat_s"; null where it is not given.
    [[nodiscard]] core::Json melodyHint(const char* name) const;
    [[nodiscard]] const std::optional<core::Json>& loop() const { return m_loop; }
    [[nodiscard]] const std::optional<core::Json>& stereo() const { return m_stereo; }
    /// A list stands as an empty one; its elements are in partList().
    [[nodiscard]] const std::optional<core::Json>& parts() const { return m_parts; }
    [[nodiscard]] const std::vector<core::Json>& partList() const { return m_partList; }
    /// Of the request; and of the hints, as "melody_hints.name".
    [[nodiscard]] const QStringList& unknownNames() const { return m_unknownNames; }

    /// Why parsing ended early; empty after a whole document.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override;

private:
    enum class Member : std::uint8_t { None, Prompts, Melody, Duration, Seed, Hints, Loop, Stereo, Parts, Unknown };

    bool open(core::Json empty);
    bool close();
    bool keep(core::Json value);
    [[nodiscard]] std::optional<core::Json>* slot();
    void enterHint(const std::string& name);
    void noteUnknown(const QString& name);

    int m_maxPrompts;
    int m_maxDepth;
    int m_depth = 0;
    bool m_rootIsObject = false;
    Member m_member = Member::None;
    QString m_memberName;
    std::optional<core::Json> m_prompts;
    std::vector<core::Json> m_promptList;
    std::int64_t m_promptCount = 0;
    std::optional<core::Json> m_melody;
    std::optional<core::Json> m_duration;
    std::optional<core::Json> m_seed;
    std::optional<core::Json> m_loop;
    std::optional<core::Json> m_stereo;
    std::optional<core::Json> m_parts;
    std::vector<core::Json> m_partList;
    std::optional<core::Json> m_melodyHints;
    /// By name, as far as they are known.
    core::Json m_hints = core::Json::object();
    /// Of the hint that is read; empty for one that is not known.
    std::string m_hintName;
    QStringList m_unknownNames;
    QString m_problem;
};

} // namespace melodeck::engine
