#include "cli/RecipeCommand.h"

#include "cli/CommandLine.h"
#include "cli/RecipeFile.h"

#include <QCoreApplication>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct RecipeCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeCommand)
};

/// What is worth a line: a name and a value each.
QStringList textLines(const core::PortableRecipe& portable)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            lines << name + QLatin1Char(' ') + value;
        }
    };
    const auto plain = [](const core::Json& json) {
        return json.is_string() ? core::toQString(json) : QString::fromUtf8(core::toJsonBytes(json));
    };
    lines << core::machineMadeMark(portable);
    add(RecipeCommandText::tr("Made:"), portable.made.isValid() ? portable.made.toString(Qt::ISODate) : QString());
    add(RecipeCommandText::tr("Model:"), portable.recipe.model);
    add(RecipeCommandText::tr("Endpoint:"), core::endpointKindName(portable.recipe.endpoint.kind));
    add(RecipeCommandText::tr("Clip:"), QString::number(portable.clipIndex));
    add(RecipeCommandText::tr("Prompt:"), portable.prompt);
    add(RecipeCommandText::tr("Seed:"), portable.seed ? QString::number(*portable.seed) : QString());
    if (portable.recipe.fields.is_object()) {
        for (const auto& [name, value] : portable.recipe.fields.items()) {
            add(RecipeCommandText::tr("Field %1:").arg(QString::fromStdString(name)), plain(value));
        }
    } else {
        add(RecipeCommandText::tr("Request:"), plain(portable.recipe.fields));
    }
    for (const core::AttachedFile& file : portable.recipe.files) {
        add(RecipeCommandText::tr("File %1:").arg(file.field), file.path);
        add(RecipeCommandText::tr("SHA-256 of %1:").arg(file.field), file.sha256);
        if (file.region) {
            add(RecipeCommandText::tr("Part of %1:").arg(file.field),
                RecipeCommandText::tr("%1 s to %2 s").arg(file.region->startSeconds).arg(file.region->endSeconds));
        }
    }
    add(RecipeCommandText::tr("Left out:"), portable.leftOut.join(QStringLiteral(", ")));
    return lines;
}

} // namespace

Verb RecipeCommand::describe(Verb program)
{
    Verb verb = program.addVerb(
        "recipe", "Print the recipe that a clip carries: prompts, fields, model, seed, what its melody was");
    verb.addOption("file", m_file, "Clip that Melodeck wrote (WAV, FLAC, OGG, Opus, MP3)").typeName("FILE");
    m_diffVerb = m_diff.describe(verb);
    m_varyVerb = m_vary.describe(verb);
    verb.addOption("--format", m_format, "json, or text for people").oneOf({"json", "text"}).showsDefault();
    return verb;
}

int RecipeCommand::run(Console& console, const std::stop_token& stop)
{
    const bool isDiff = m_diffVerb.isGiven();
    const bool isAction = isDiff || m_varyVerb.isGiven();
    if (m_file.empty() != isAction) {
        console.error(isAction
                          ? RecipeCommandText::tr("That is one file too many: %1").arg(QString::fromStdString(m_file))
                          : RecipeCommandText::tr("Which clip? Its file is missing."));
        return kUsageError;
    }
    if (isAction) {
        return isDiff ? m_diff.run(console, stop) : m_vary.run(console, stop);
    }
    return print(console);
}

int RecipeCommand::print(Console& console) const
{
    const auto recipe = readClipRecipe(QString::fromStdString(m_file));
    if (!recipe) {
        return console.failed(recipe.error());
    }
    QByteArray shown = prettyRecipe(*recipe) + '\n';
    if (m_format == "text") {
        QStringList lines;
        for (const QString& line : textLines(*recipe)) {
            lines << QString(line).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        shown = terminalText(lines.join(QLatin1Char('\n'))).toUtf8() + '\n';
    }
    return console.resultBytes(shown.constData(), static_cast<std::size_t>(shown.size()))
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
