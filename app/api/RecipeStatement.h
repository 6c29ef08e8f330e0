#pragma once

#include "api/ModelSpec.h"
#include "core/PortableRecipe.h"

#include <QString>

#include <cstdint>
#include <map>
#include <utility>

namespace melodeck::api {

/// What one recipe says of one thing. Internal to RecipeDiff.
struct Said
{
    QString name;
    core::Json value;
    QString text;
    /// It is what the model takes where nothing is said.
    bool isUsual = false;
    /// It says that there is something, and not what.
    bool isUnknown = false;
};

/// "—" for null; texts of a list in one line.
[[nodiscard]] QString saidText(const core::Json& value, const QString& unit = {});

/// Everything that one recipe says, by keys that sort as people ask. Takes what it finds. Internal to RecipeDiff.
class RecipeStatement final
{
public:
    /// The place in that order, and the name for scripts.
    using Key = std::pair<std::uint8_t, QString>;

    /// portable: outlives it.
    explicit RecipeStatement(const core::PortableRecipe& portable);
    [[nodiscard]] const std::map<Key, Said>& all() const { return m_all; }

private:
    enum Place : std::uint8_t { Prompt, Seed, Duration, File, Model, Endpoint, Program, Clip, Option };

    void say(Place place, const QString& key, Said said);
    void say(Place place, const QString& key, const QString& name, core::Json value);
    void sayWords();
    void sayOrigin();
    void sayFields();
    void sayMembers(const core::Json& object, const QString& pointer, int depth);
    void sayField(const QString& pointer, const core::Json& value);
    /// What a model takes where a field is left out is asked for as well.
    void sayUsual();
    void sayFile(const core::AttachedFile& file);
    void sayConversion(const core::AttachedFile& file, const QString& title, const QString& key);
    /// Models call them by other names; what is compared is what they mean.
    void place(const QString& pointer, const SpecField* field, Said said);
    [[nodiscard]] bool isLeftOut(const QString& pointer) const;

    const core::PortableRecipe& m_portable;
    const ModelSpec* m_spec;
    std::map<Key, Said> m_all;
};

} // namespace melodeck::api
