#pragma once

#include "cli/Verb.h"
#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QDir>
#include <QStringList>

#include <string>

namespace melodeck::cli {

/// What of a clip the sketch engine of this computer is asked for beside the clip itself.
struct ClipPartOptions
{
    bool loops = false;
    bool stereo = false;
    bool midi = false;
    bool stems = false;
    /// The file that the engine plays with; empty leaves it to the engine.
    std::string soundFont;

    [[nodiscard]] bool isAny() const { return loops || stereo || midi || stems || !soundFont.empty(); }
};

/// --loop, --stereo, --midi, --stems, --soundfont.
void describeClipParts(Verb verb, ClipPartOptions& options);

/// Puts them into a request, and the sound font into the environment, where the engine looks for it. Before the engine
/// is started. Errors: InvalidArgument, where it goes to another endpoint than the local engine; nothing
/// has been sent.
[[nodiscard]] core::Result<void> addClipParts(core::Recipe& recipe, const ClipPartOptions& options);

/// Whether a request asks for stems, whose files come like clips, after them.
[[nodiscard]] bool wantsStems(const core::Recipe& recipe);

/// Keeps the parts that an answer has: clip_0.mid is written, and the files of stems, which came into `arrived`, become
/// clip_0.drums.wav and so on. Returns the paths in `output`. Errors: Io.
[[nodiscard]] core::Result<QStringList> keepClipParts(const core::Json& answer, const QDir& arrived,
                                                      const QDir& output);

} // namespace melodeck::cli
