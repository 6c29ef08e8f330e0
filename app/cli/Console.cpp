#include "cli/Console.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::cli {

namespace {

/// A server's words may hold codes that clear a screen or set a title: shown, they must not be obeyed.
QString disarmed(QString text)
{
    for (QChar& c : text) {
        const bool isHarmless = c.isPrint() || c.isSurrogate() || c == QLatin1Char('\n') || c == QLatin1Char('\t');
        if (!isHarmless) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

Console::Console(std::ostream& out, std::ostream& err, Verbosity verbosity)
    : m_out(out)
    , m_err(err)
    , m_verbosity(verbosity)
{
}

bool Console::result(const QString& text)
{
    const std::scoped_lock lock(m_mutex);
    clearStatus();
    m_out << text.toStdString() << '\n' << std::flush;
    return static_cast<bool>(m_out);
}

bool Console::hasLostResults()
{
    const std::scoped_lock lock(m_mutex);
    return !m_out;
}

bool Console::resultBytes(const char* bytes, std::size_t count)
{
    const std::scoped_lock lock(m_mutex);
    clearStatus();
    m_out.write(bytes, static_cast<std::streamsize>(count));
    m_out.flush();
    return static_cast<bool>(m_out);
}

void Console::error(const QString& message)
{
    line(QCoreApplication::translate("Console", "Error: %1").arg(message));
}

int Console::failed(const core::Error& error)
{
    this->error(error.message);
    detail(error.detail);
    return core::exitCode(error.code);
}

void Console::warning(const QString& message)
{
    line(QCoreApplication::translate("Console", "Note: %1").arg(message));
}

void Console::note(const QString& message)
{
    if (m_verbosity != Verbosity::Quiet) {
        line(message);
    }
}

void Console::status(const QString& message)
{
    if (m_verbosity == Verbosity::Quiet) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    clearStatus();
    m_err << message.toStdString() << std::flush;
    m_statusWidth = message.size();
}

void Console::detail(const QString& message)
{
    if (m_verbosity == Verbosity::Verbose && !message.isEmpty()) {
        line(message);
    }
}

void Console::line(const QString& text)
{
    const std::scoped_lock lock(m_mutex);
    clearStatus();
    m_err << disarmed(text).toStdString() << '\n' << std::flush;
}

void Console::clearStatus()
{
    const qsizetype width = std::exchange(m_statusWidth, 0);
    if (width > 0) {
        m_err << '\r' << std::string(static_cast<std::size_t>(width), ' ') << '\r';
    }
}

} // namespace melodeck::cli
