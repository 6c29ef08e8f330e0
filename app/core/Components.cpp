#include "core/Components.h"

#include "core/Version.h"

namespace melodeck::core {

std::string versionText(std::string_view program)
{
    std::string text(program);
    text.append(" ").append(kVersion);
    text.append("\nLicence: Apache-2.0. With parts of others, each under terms of its own:\n");
    for (const Component& part : kComponents) {
        text.append("  ").append(part.name).append(": ").append(part.licence).append("\n");
    }
    return text.append("FluidSynth loads GNU readline (GPL-3), in the process of melodeck-engine alone.");
}

} // namespace melodeck::core
