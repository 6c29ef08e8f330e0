#pragma once

#include "engine/sketch/Piece.h"

#include <QByteArray>
#include <QString>

namespace melodeck::engine {

/// A piece as a Standard MIDI File that runs along with its clip: second by second the same notes, on bars and tempi of
/// the tune, a track for each instrument. Before the first bar line there are whole bars at a tempo of their own.
[[nodiscard]] QByteArray midiOf(const Piece& piece, const QString& name);

} // namespace melodeck::engine
