// One request from file to clips, as the window sends it; with or without the peaks that are made meanwhile.
// usage: melodeck-bench-exchange URL REQUEST MELODY OUTPUT peaks|plain

#include "audio/ArrivingFile.h"
#include "audio/ArrivingPeaks.h"
#include "core/Json.h"
#include "jobs/JobRunner.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

using namespace melodeck;

namespace {

core::Recipe recipeOf(const QStringList& words)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.endpoint = {core::EndpointKind::Custom, QUrl(words.at(1)), core::AuthScheme::Bearer};
    recipe.fields = core::parseJson(words.at(2).toUtf8()).value_or(core::Json::object());
    core::AttachedFile melody;
    melody.field = QStringLiteral("melody");
    melody.path = words.at(3);
    recipe.files.push_back(std::move(melody));
    return recipe;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6) {
        return 2;
    }
    const bool withPeaks = words.at(5) == QLatin1String("peaks");
    net::HttpClient http;
    store::SessionKeys keys;
    jobs::LocalEngine engine(QStringLiteral("none"));
    std::vector<std::shared_ptr<const audio::ArrivingFile>> arriving;
    jobs::JobTarget target;
    target.clipFolder = words.at(4);
    target.loudness = jobs::JobTarget::Loudness::NotNeeded;
    target.fingerprints = jobs::Fingerprints::Skipped;
    if (withPeaks) {
        target.clipArriving = [&arriving](const core::Clip&, std::shared_ptr<const audio::ArrivingFile> file) {
            arriving.push_back(std::move(file));
        };
    }
    core::Recipe recipe = recipeOf(words);
    const jobs::JobOutcome outcome =
        jobs::runJob(recipe, {http, engine, keys}, target, std::make_shared<jobs::JobProgress>(), {});
    if (outcome.error) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error->message));
        return 1;
    }
    for (const auto& file : arriving) {
        if (!file->peaks()->whole()) {
            std::fputs("a clip has no peaks\n", stderr);
            return 1;
        }
    }
    return withPeaks && arriving.size() != outcome.answer.clips.size() ? 1 : 0;
}
