#include "engine/server/Route.h"

namespace melodeck::engine {

namespace {

constexpr std::string_view kModelsPrefix = "/v1/models/";
constexpr std::string_view kPredictSuffix = "/predict";

Route modelRoute(std::string_view nameAndVerb)
{
    const auto nameEnd = nameAndVerb.find_first_of(":/");
    const std::string_view name = nameAndVerb.substr(0, nameEnd);
    const std::string_view verb = nameEnd == std::string_view::npos ? std::string_view() : nameAndVerb.substr(nameEnd);
    if (name.starts_with("whisper")) {
        return Route::Speech;
    }
    const bool isNotes = name == "melody-transcription";
    if (!isNotes && name != "sketch" && name != "model") {
        return Route::Unknown;
    }
    if (verb.empty() || verb == "/loaded") {
        return isNotes ? Route::NotesReady : Route::Ready;
    }
    if (verb == "/schema") {
        return isNotes ? Route::NotesSchema : Route::Schema;
    }
    if (verb != ":predict") {
        return Route::Unknown;
    }
    return isNotes ? Route::Notes : Route::Predict;
}

/// {prefix}{one segment}/predict
bool isTargetOf(std::string_view path, std::string_view prefix)
{
    if (!path.starts_with(prefix) || !path.ends_with(kPredictSuffix) ||
        path.size() <= prefix.size() + kPredictSuffix.size()) {
        return false;
    }
    path.remove_prefix(prefix.size());
    path.remove_suffix(kPredictSuffix.size());
    return path.find('/') == std::string_view::npos;
}

} // namespace

Route routeOf(std::string_view path)
{
    if (path == "/") {
        return Route::Live;
    }
    if (path.starts_with(kModelsPrefix)) {
        return modelRoute(path.substr(kModelsPrefix.size()));
    }
    if (path == kPredictSuffix || path == "/production/predict" || path == "/development/predict" ||
        isTargetOf(path, "/environments/") || isTargetOf(path, "/deployment/")) {
        return Route::Predict;
    }
    return Route::Unknown;
}

std::string_view methodOf(Route route)
{
    return route == Route::Predict || route == Route::Notes ? "POST" : "GET";
}

} // namespace melodeck::engine
