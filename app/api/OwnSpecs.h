#pragma once

#include "api/SpecDraft.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace melodeck::api {

/// A file among one's own specs that is none, and stays as it is.
struct DamagedSpec
{
    QString path;
    /// One sentence for people.
    QString reason;
};

/// Reads the specs in a folder (see core::modelsFolder()), each a file NAME.json that readModelSpec() takes. From then
/// on findModelSpec() knows them beside the shipped ones, under ids that no shipped one has; those that were known from
/// the folder before and are gone are forgotten, but pointers to them stay good. Returns what was left out, and why.
/// A folder that is not there holds none. Any thread.
std::vector<DamagedSpec> loadOwnSpecs(const QString& folder);

/// Those that are known, by title.
[[nodiscard]] QStringList ownModelIds();
/// The shipped ones, then these.
[[nodiscard]] QStringList knownModelIds();
[[nodiscard]] bool isOwnModel(const QString& id);

/// What a spec whose id is taken does.
enum class TakenId : std::uint8_t {
    GetsNumber, ///< It is saved as "my-model-2".
    IsReplaced, ///< The own one of that id goes; a shipped one never does.
};

/// Writes a draft into the folder, all of it or nothing, and makes it known. Returns its id. Errors: Io, TooLarge.
[[nodiscard]] core::Result<QString> saveOwnSpec(const QString& folder, SpecDraft draft,
                                                TakenId taken = TakenId::GetsNumber);

/// Deletes the file of one. Errors: NotFound (none of one's own), Io.
[[nodiscard]] core::Result<void> removeOwnSpec(const QString& folder, const QString& id);

/// The file of an own spec, which is what one shares; empty where there is none.
[[nodiscard]] QString ownSpecPath(const QString& id);

/// Of one's own, by its id; nullptr for any other. Internal to findModelSpec(). Any thread.
[[nodiscard]] const ModelSpec* findOwnSpec(const QString& id);

} // namespace melodeck::api
