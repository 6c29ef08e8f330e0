#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace melodeck::core {

/// Makes room in a folder of things that can be made again: takes away its oldest entries (files, and folders with all
/// that is in them) until the rest takes up at most mostBytes. The entry that keep lies in stays, and
/// so does what came within the time that is young. Whether it worked is
/// not told: a cache that cannot be cleared is no error. Any thread.
void makeRoomIn(const QString& folder, std::int64_t mostBytes, const QString& keep, std::chrono::seconds young = {});

} // namespace melodeck::core
