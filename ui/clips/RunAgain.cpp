#include "ui/clips/RunAgain.h"

#include "api/ModelSpec.h"
#include "jobs/JobQueue.h"
#include "ui/recipe/ReturningRecipe.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace melodeck::ui {

namespace {

enum class Likeness : std::uint8_t { Same, Other, Unknown };

/// Two files of one clip, before and now.
using Pair = std::pair<QString, QString>;

Likeness compareFiles(const Pair& paths, const std::stop_token& stop)
{
    constexpr qint64 kBlock = 256 * 1024;
    QFile before(paths.first);
    QFile now(paths.second);
    if (!before.open(QIODevice::ReadOnly) || !now.open(QIODevice::ReadOnly)) {
        return Likeness::Unknown;
    }
    if (before.size() != now.size()) {
        return Likeness::Other;
    }
    while (!before.atEnd() && !stop.stop_requested()) {
        const QByteArray one = before.read(kBlock);
        if (one.isEmpty()) {
            return Likeness::Unknown; // it cannot be read to its end
        }
        if (one != now.read(one.size())) {
            return Likeness::Other;
        }
    }
    return stop.stop_requested() ? Likeness::Unknown : Likeness::Same;
}

Likeness compareAll(const std::vector<Pair>& pairs, const std::stop_token& stop)
{
    Likeness all = Likeness::Same;
    for (const Pair& pair : pairs) {
        const Likeness one = compareFiles(pair, stop);
        if (one == Likeness::Other) {
            return one;
        }
        all = one == Likeness::Unknown ? one : all;
    }
    return all;
}

std::vector<Pair> pairsOf(const core::JobRecord& before, const core::JobRecord& now)
{
    std::vector<Pair> pairs;
    for (const core::Clip& clip : now.answer.clips) {
        const auto same = std::find_if(before.answer.clips.begin(), before.answer.clips.end(),
                                       [&clip](const core::Clip& each) { return each.index == clip.index; });
        if (same != before.answer.clips.end()) {
            pairs.emplace_back(same->path, clip.path);
        }
    }
    return pairs;
}

/// A file of the request that is another one than it was then.
QString changedFile(const core::JobRecord& before, const core::JobRecord& now)
{
    for (const core::AttachedFile& file : now.recipe.files) {
        for (const core::AttachedFile& then : before.recipe.files) {
            if (file.field == then.field && !then.sha256.isEmpty() && !file.sha256.isEmpty() &&
                then.sha256 != file.sha256) {
                return QFileInfo(file.attached()).fileName();
            }
        }
    }
    return {};
}

QString toldOf(const core::Json& answer, const char* name)
{
    const auto sketch = answer.is_object() ? answer.find("sketch") : answer.end();
    return answer.is_object() && sketch != answer.end() && sketch->is_object() ? core::stringMember(*sketch, name)
                                                                               : QString();
}

/// Why other clips came, as far as anybody can know.
QString reason(const core::JobRecord& before, const core::JobRecord& now)
{
    if (const QString file = changedFile(before, now); !file.isEmpty()) {
        return RunAgain::tr("“%1” has changed since.").arg(file);
    }
    const api::ModelSpec* spec = api::findModelSpec(now.recipe.model);
    if (spec == nullptr || spec->field(api::FieldRole::Seed) == nullptr) {
        return RunAgain::tr("The model takes no seed, so each run differs.");
    }
    for (const char* name : {"version", "soundfont_sha256"}) {
        if (toldOf(before.answer.json, name) != toldOf(now.answer.json, name)) {
            return RunAgain::tr("The engine or its sound font has changed since.");
        }
    }
    return RunAgain::tr("The request and its seed are the same: the model does not repeat itself exactly.");
}

QString sentenceOn(Likeness likeness, const core::JobRecord& before, const core::JobRecord& now)
{
    switch (likeness) {
    case Likeness::Same:
        return RunAgain::tr("The same as before, byte for byte.");
    case Likeness::Other:
        return RunAgain::tr("Not the same as before. %1").arg(reason(before, now));
    case Likeness::Unknown:
        break;
    }
    return RunAgain::tr("Whether this is the same as before cannot be told: the earlier clip's file cannot be read.");
}

} // namespace

RunAgain::RunAgain(jobs::JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&m_queue, &jobs::JobQueue::jobFinished, this, &RunAgain::compare);
}

QString RunAgain::run(const std::shared_ptr<const core::JobRecord>& job)
{
    const QString id = m_queue.submit(returningRecipe(*job).recipe);
    m_before.insert(id, job);
    return id;
}

void RunAgain::compare(const QString& jobId)
{
    const auto before = m_before.take(jobId);
    const auto now = m_queue.find(jobId);
    if (before == nullptr || now == nullptr || now->state != core::JobState::Done) {
        return; // why there are no clips stands in its place
    }
    std::vector<Pair> pairs = pairsOf(*before, *now);
    if (pairs.size() != before->answer.clips.size()) {
        if (!now->answer.clips.empty()) {
            Q_EMIT compared(jobId, sentenceOn(Likeness::Other, *before, *now));
        }
        return;
    }
    if (pairs.empty()) {
        return; // a transcript, or words: there is nothing to compare byte for byte
    }
    m_work.run(
        [pairs = std::move(pairs)](const std::stop_token& stop) { return compareAll(pairs, stop); },
        [this, jobId, before, now](Likeness likeness) { Q_EMIT compared(jobId, sentenceOn(likeness, *before, *now)); });
}

} // namespace melodeck::ui
