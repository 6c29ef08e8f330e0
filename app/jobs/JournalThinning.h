#pragma once

#include "jobs/JobTarget.h"
#include "wire/MediaReceiver.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace melodeck::jobs {

class ClipWriter;
struct JobProgress;

/// Keeps the bytes of a long answer out of the journal that are in the files of its clips already: as many bytes go to
/// the disk as the clips have, not more than twice that. What is whole is in a file with its name, what is cut in one
/// that ClipWriter::keepsWhatIsCut() leaves, and all that is no clip in the journal. One worker thread.
class JournalThinning final : public wire::MediaReceiver
{
public:
    /// What is told to the writer passes through here.
    JournalThinning(ClipWriter& writer, const JobTarget& target, const JobProgress& progress);

    [[nodiscard]] core::Result<Target> open(int index, const wire::MediaSignature& signature,
                                            const QString& jsonPointer) override;
    void closed(int index, const core::Result<void>& outcome) override;

    /// Something is about to be made of the next bytes of the answer.
    void begin();
    /// It was, or could not be: a thinned journal takes the bytes now that no clip has.
    enum class Understood : std::uint8_t { Yes, No };
    void end(std::span<const std::byte> bytes, Understood understood);

private:
    [[nodiscard]] bool isWorthIt() const;

    ClipWriter& m_writer;
    const JobTarget& m_target;
    const JobProgress& m_progress;
    QString m_clip;
    /// Beginnings and ends of clips so far, and before the bytes at hand.
    int m_changes = 0;
    int m_changesBefore = 0;
    /// What is cut could not be kept anywhere else.
    bool m_isImpossible = false;
};

} // namespace melodeck::jobs
