#pragma once

#include "api/ModelSpec.h"
#include "core/Json.h"
#include "core/Recipe.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::ui {

/// An example request on its way into a form, where files have fields of their own.
struct ExampleRequest
{
    /// Without whatever stood in those fields.
    core::Json fields;
    /// Those that stood there as base64, each written into a folder; field: the pointer of where it was.
    std::vector<core::AttachedFile> files;
    /// What stood in a field was no file: a word, a link, somebody else's name of one; or it could not be written.
    bool lacksFile = false;
};

/// No file of an example is larger, and the folder holds no more than four of them.
inline constexpr std::int64_t kMostExampleBytes = 16LL * 1024 * 1024;

/// Whether a text long enough to be a file stands in a field for one.
[[nodiscard]] bool mayHoldFile(const core::Json& example, const api::ModelSpec& model);

/// Takes the files out of an example: base64, also behind "data:…;base64,", that is audio, a picture or a film by its
/// first bytes. folder: made where it is missing; what is older in it makes room. Writes files: not on the window's
/// thread.
[[nodiscard]] ExampleRequest takeFilesOut(core::Json example, const api::ModelSpec& model, const QString& folder);

} // namespace melodeck::ui
