#include "jobs/AnswerKeeping.h"

#include "api/Endpoints.h"
#include "core/Paths.h"
#include "jobs/KeptAnswer.h"
#include "jobs/ReceivedRecorder.h"
#include "store/JobJournal.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace melodeck::jobs {

void tellWhereItIs(JobOutcome& outcome, const JobTarget& target, const core::Endpoint& endpoint)
{
    if (!outcome.error || outcome.error->code != core::ErrorCode::Io || target.media == JobTarget::Media::Ignore) {
        return;
    }
    if (target.journal != nullptr) {
        target.journal->secure(); // it alone has the answer now
    }
    const store::JobJournal* journal = target.journal;
    QStringList words{outcome.error->message};
    if (target.mended == JobTarget::Mended::AtOnce) {
        // Whoever does that says what came of it.
    } else if (journal != nullptr && !journal->isWhole() && journal->answerBytes() > 0) {
        words << QCoreApplication::translate("Jobs",
                                             "Only the first %1 of the answer could be kept. They are put beside its "
                                             "clips at the next start.")
                     .arg(QLocale().formattedDataSize(journal->answerBytes()));
    } else if (journal != nullptr && journal->hasReceived()) {
        words << QCoreApplication::translate("Jobs", "The answer is safe in the journal, and its clips are made at the "
                                                     "next start: do not send the request again.");
    } else if (journal != nullptr && journal->answerBytes() > 0) {
        words << QCoreApplication::translate("Jobs", "What had come of the answer is kept, and put beside its clips at "
                                                     "the next start.");
    }
    outcome.error->message = words.join(QLatin1Char(' '));
    outcome.error = api::withCost(std::move(*outcome.error), endpoint);
}

void keepWhatIsNotRead(JobOutcome& outcome, const JobTarget& target, const std::stop_token& stop)
{
    const bool isNeeded = outcome.error && outcome.error->code != core::ErrorCode::Io && !stop.stop_requested() &&
                          outcome.reading != JobOutcome::Reading::Whole;
    const QString& folder = target.keptFolder.isEmpty() ? target.clipFolder : target.keptFolder;
    if (!isNeeded || target.journal == nullptr || target.raw != nullptr || folder.isEmpty()) {
        return; // whoever takes the bytes as they are has them
    }
    const bool isCut = outcome.reading == JobOutcome::Reading::Cut;
    const QString kept =
        keepAnswerBytes(target.journal->answer(), folder, QLatin1String(isCut ? kPartialAnswer : kUnreadAnswer),
                        core::TakenName::GetsNumber);
    if (!kept.isEmpty()) {
        outcome.error->message +=
            QLatin1Char(' ') + QCoreApplication::translate("Jobs", "The bytes that came are in %1.").arg(kept);
    } else if (!target.journal->answer().empty()) {
        // Then the journal alone has them, and whoever sees this code lets it keep them.
        outcome.error->code = core::ErrorCode::Io;
        if (target.mended == JobTarget::Mended::AtOnce) {
            return;
        }
        outcome.error->message +=
            QLatin1Char(' ') +
            QCoreApplication::translate("Jobs", "The bytes that came cannot be put into %1. They are kept, and put "
                                                "there at the next start: make room on the disk.")
                .arg(core::displayPath(folder));
    }
}

void keepRefusal(JobOutcome& outcome, const JobTarget& target, const core::Secret& key, const std::stop_token& stop)
{
    const QByteArray refusal = std::exchange(outcome.refusal, {});
    if (!refusal.isEmpty() && target.received == JobTarget::Received::Kept && !stop.stop_requested()) {
        recordReceived(target.clipFolder, target.durability, key, refusal);
    }
}

} // namespace melodeck::jobs
