#pragma once

#include "cli/Command.h"
#include "cli/RegionOption.h"
#include "mir/Transcription.h"

#include <optional>
#include <string>

namespace melodeck::cli {

/// `notes`: what is heard in a recording of music – notes, key, metre, tempo – as JSON, MIDI or sheet music. Works on
/// this computer alone.
class NotesCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// Errors: as audio::readAudioFile(), Cancelled, and Parse where no melody is heard.
    [[nodiscard]] core::Result<mir::Transcription> listen(const std::stop_token& stop) const;
    [[nodiscard]] QByteArray written(const mir::Transcription& heard) const;
    [[nodiscard]] int deliver(const QByteArray& bytes, Console& console) const;
    [[nodiscard]] QString source() const { return QString::fromStdString(m_file); }

    std::string m_file;
    std::string m_format = "json";
    std::string m_output;
    std::optional<RegionOption> m_region;
    bool m_overwrite = false;
};

} // namespace melodeck::cli
