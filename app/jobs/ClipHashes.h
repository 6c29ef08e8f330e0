#pragma once

#include "jobs/LoudnessMeter.h"

namespace melodeck::store {
class StoreThread;
}

namespace melodeck::jobs {

/// Keeps the SHA-256 of a clip that has just come, so that whoever verifies the library later sees whether it has
/// changed; one that is kept already stays. A clip that cannot be read has none. Blocks on the disk: for worker
/// threads.
void recordHash(store::StoreThread& store, const LoudnessMeter::Clip& clip);

} // namespace melodeck::jobs
