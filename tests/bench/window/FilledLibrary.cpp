#include "bench/window/FilledLibrary.h"

#include "bench/Report.h"
#include "core/JobRecord.h"
#include "store/Library.h"

#include <algorithm>
#include <vector>

namespace melodeck::bench {

void fillLibrary(const QString& folder, int rows)
{
    auto library = store::Library::open(folder);
    if (!library) {
        giveUp("no library: " + library.error().message.toStdString());
    }
    constexpr int kAtOnce = 1000;
    for (int done = 0; done < rows; done += kAtOnce) {
        std::vector<core::JobRecord> jobs(static_cast<std::size_t>(std::min(kAtOnce, rows - done)));
        for (core::JobRecord& job : jobs) {
            job.id = core::newJobId();
            job.created = job.started = job.finished = QDateTime::currentDateTime();
            job.state = core::JobState::Done;
            job.recipe.model = QStringLiteral("sketch");
            job.recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8.0}};
            core::Clip clip;
            clip.path = folder + QLatin1Char('/') + job.id + QStringLiteral("/clip_0.wav");
            clip.format = QStringLiteral("wav");
            clip.durationSeconds = 8.0;
            clip.prompt = QStringLiteral("happy rock");
            job.answer.clips.push_back(clip);
        }
        if (auto saved = (*library)->saveAll(jobs); !saved) {
            giveUp("no library: " + saved.error().message.toStdString());
        }
    }
}

} // namespace melodeck::bench
