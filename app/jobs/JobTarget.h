#pragma once

#include "audio/ArrivingFile.h"
#include "core/Answer.h"
#include "core/ByteStream.h"
#include "core/FileSink.h"
#include "core/Json.h"
#include "core/Recipe.h"
#include "jobs/ColdStart.h"
#include "net/RetryPolicy.h"
#include "wire/MediaReceiver.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace melodeck::store {
class JobJournal;
}

namespace melodeck::jobs {

class Turns;

/// Whether the attached files' SHA-256 are wanted: they find a file again that was moved.
enum class Fingerprints : std::uint8_t { Taken, Skipped };

/// How large an answer may be, in bytes.
struct AnswerSizes
{
    /// One with more bytes is cut off.
    std::int64_t maxAnswerBytes = 8LL * 1024 * 1024 * 1024;
    /// Nothing is sent while the disk of the clip folder has less room than this: what comes back could not be kept.
    std::int64_t leastRoom = 32LL * 1024 * 1024;
    wire::AnswerLimits parts;
};

/// Where one job's answer goes, how long it may take and what is told meanwhile.
struct JobTarget
{
    /// Folder for the media of the answer.
    QString clipFolder;
    /// Called on the worker thread for each whole clip.
    std::function<void(const core::Clip&)> clipReady;
    /// Called on the worker thread when a clip of some size is under way: its file can be played while it grows. No
    /// facts of the clip but its index, kind and format are known then.
    std::function<void(const core::Clip&, std::shared_ptr<const audio::ArrivingFile>)> clipArriving;
    /// Called on the worker thread with the next piece of an answer that is a stream of text or of events (UTF-8).
    std::function<void(const QByteArray&)> textArrived;
    /// Called on the worker thread when the exchange is over, whatever came: its place in line is free, though its
    /// answer may still be worked on.
    std::function<void()> transferEnded;

    /// For what is done with an answer that is all here, or nullptr: everybody at once.
    Turns* turns = nullptr;

    /// Takes the bytes of a good answer exactly as they arrive, or nullptr.
    core::ByteSink* raw = nullptr;
    /// Whether what raw takes is in a file by that: the journal needs none of it then.
    enum class RawGoes : std::uint8_t { ToAFile, Elsewhere } rawGoes = RawGoes::Elsewhere;
    /// Whether media is written to the folder or only looked at.
    enum class Media : std::uint8_t { Save, Ignore } media = Media::Save;
    /// Whether the answer can be written byte for byte as it was received later on: a record of it is kept beside its
    /// clips (see ReceivedIndex). For folders that are ours.
    enum class Received : std::uint8_t { Kept, NotNeeded } received = Received::NotNeeded;
    /// Whether loudness is told of each clip: it costs about as much as all else together, so not where nobody asks.
    enum class Loudness : std::uint8_t { Measured, NotNeeded } loudness = Loudness::Measured;
    core::TakenName takenName = core::TakenName::IsForeign;
    Fingerprints fingerprints = Fingerprints::Taken;
    core::Durability durability = core::Durability::Synced;

    /// Kept until the job's results are safe, or nullptr: nothing survives a crash then.
    store::JobJournal* journal = nullptr;
    /// Behind so many bytes of an answer, the journal leaves out what its clips have, see JournalThinning. Nothing:
    /// never.
    std::optional<std::int64_t> thinnedBehind;
    /// Who makes the clips of an answer that found no room, out of the journal: the next start, or whoever runs the
    /// job.
    enum class Mended : std::uint8_t { AtNextStart, AtOnce } mended = Mended::AtNextStart;
    /// Where an answer is put that was cut or cannot be read; empty: beside the clips.
    QString keptFolder;
    /// Where the answer is read from: a journal keeps it until all of it was taken in.
    enum class Origin : std::uint8_t { Network, Journal } origin = Origin::Network;
    /// What the journal is told before the request leaves: enough to make a library row of it. The recipe is the one
    /// that is sent, its files' fingerprints filled in.
    std::function<core::Json(const core::Recipe&)> facts;

    /// What a good answer has to be: of a request that is only left with the platform, its id there.
    enum class Wanted : std::uint8_t { Result, RequestId } wanted = Wanted::Result;

    net::RetryLimits retries{.maxRetries = 0, .maxReconnects = 0};
    /// Nothing: as long as the endpoint lets a request run, see api::longestRun().
    std::optional<std::chrono::milliseconds> timeLimit;
    AnswerSizes sizes;
    ColdStartPace coldStart;
};

} // namespace melodeck::jobs
