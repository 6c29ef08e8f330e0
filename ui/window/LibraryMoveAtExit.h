#pragma once

namespace melodeck::ui {

/// Finishes a move of the library as the program's last act, when nothing of it has the library open any more. Made
/// before all that opens it.
class LibraryMoveAtExit final
{
public:
    LibraryMoveAtExit() = default;
    /// A failure is in the settings, for the next start to tell (core::LibraryPlace::failure).
    ~LibraryMoveAtExit();
    LibraryMoveAtExit(const LibraryMoveAtExit&) = delete;
    LibraryMoveAtExit& operator=(const LibraryMoveAtExit&) = delete;

    /// Whether the program is started again then. GUI thread.
    static void restartAfterwards();
    static void stayClosed();
};

} // namespace melodeck::ui
