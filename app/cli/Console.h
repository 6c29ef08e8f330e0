#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <mutex>
#include <ostream>

namespace melodeck::cli {

enum class Verbosity : std::uint8_t { Quiet, Normal, Verbose };

/// Where the results of a command go.
enum class ResultsGo : std::uint8_t { ToATerminal, ToAFile, Elsewhere };

/// The two streams of a command: results alone on out, all else on err. Tests give it buffers. Thread-safe: a status
/// line is shown from a thread of its own.
class Console final
{
public:
    Console(std::ostream& out, std::ostream& err, Verbosity verbosity);

    /// One line of results; false when it cannot be written (closed pipe, full disk).
    bool result(const QString& line);
    /// Bytes of a result, as they are; false when the stream failed.
    [[nodiscard]] bool resultBytes(const char* bytes, std::size_t count);
    /// A result could not be written: whoever asked for it has not got it.
    [[nodiscard]] bool hasLostResults();

    /// What went wrong; always shown.
    void error(const QString& message);
    /// How a command ends that could not do its work: says what went wrong, with -v the detail as well. The exit code.
    [[nodiscard]] int failed(const core::Error& error);
    /// Worth knowing though nothing failed; always shown.
    void warning(const QString& message);
    /// What goes on: shown on a terminal or with -v.
    void note(const QString& message);
    /// The same, in place of the last status line on a terminal.
    void status(const QString& message);
    /// Detail for the curious: with -v.
    void detail(const QString& message);

    /// Whether somebody reads the results as they come, so that bytes which are no text would spoil the screen; or they
    /// are in a file as soon as they are written.
    void setResultsGo(ResultsGo where) { m_resultsGo = where; }
    [[nodiscard]] ResultsGo resultsGo() const { return m_resultsGo; }

    void setVerbosity(Verbosity verbosity) { m_verbosity = verbosity; }
    [[nodiscard]] Verbosity verbosity() const { return m_verbosity; }

private:
    void line(const QString& text);
    void clearStatus();

    std::mutex m_mutex;
    std::ostream& m_out;
    std::ostream& m_err;
    Verbosity m_verbosity;
    ResultsGo m_resultsGo = ResultsGo::Elsewhere;
    qsizetype m_statusWidth = 0;
};

} // namespace melodeck::cli
