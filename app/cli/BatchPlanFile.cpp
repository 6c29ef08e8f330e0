#include "cli/BatchPlanFile.h"

#include "audio/Conversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::cli {

namespace {

constexpr int kNameDigits = 4;
constexpr int kMaxNameBytes = 200;

/// Texts for people.
struct BatchPlanFileText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchPlanFile)
};

tl::unexpected<core::Error> badPlan(const QString& what)
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      what + QLatin1Char(' ') + BatchPlanFileText::tr("Nothing was sent."));
}

/// An element that wraps its request has no other members than these; a body that happens to have a field called
/// "request" among others is a body.
bool isWrapped(const core::Json& element)
{
    if (!element.is_object() || !element.contains("request")) {
        return false;
    }
    return std::all_of(element.items().begin(), element.items().end(), [](const auto& member) {
        return member.key() == "request" || member.key() == "files" || member.key() == "name";
    });
}

bool isFolderName(const QString& name)
{
    const bool isPrintable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return isPrintable && !name.trimmed().isEmpty() && !name.startsWith(QLatin1Char('.')) &&
           !name.contains(QLatin1Char('/')) && name.toUtf8().size() <= kMaxNameBytes;
}

bool isPossible(const core::AttachedFile& file)
{
    const auto& region = file.region;
    const bool isPart = !region || (std::isfinite(region->startSeconds) && std::isfinite(region->endSeconds) &&
                                    region->startSeconds >= 0.0 && region->endSeconds > region->startSeconds);
    return isPart && (!file.conversion || audio::checkWavFormat(*file.conversion)) && (!region || file.conversion);
}

/// A path, or {"path": …} with what of it is sent, and as what.
bool readFile(const core::Json& json, core::AttachedFile& file)
{
    if (json.is_string()) {
        file.path = core::toQString(json);
        return true;
    }
    try {
        file.path = core::toQString(json.at("path"));
        core::readFileOptions(json, file);
        file.sha256.clear(); // it is found out of what is there
        return json.at("path").is_string() && isPossible(file);
    } catch (const std::exception&) {
        return false;
    }
}

core::Result<void> attach(core::Recipe& recipe, const core::Json& files, const QString& name, const QDir& base)
{
    if (!files.is_object()) {
        return badPlan(BatchPlanFileText::tr("Job %1: \"files\" wants {\"FIELD\": \"PATH\"}.").arg(name));
    }
    for (const auto& file : files.items()) {
        core::AttachedFile attached;
        attached.field = QString::fromStdString(file.key());
        if (!readFile(file.value(), attached)) {
            return badPlan(BatchPlanFileText::tr("Job %1: the path of file “%2” is not a text.")
                               .arg(name, QString::fromStdString(file.key())));
        }
        attached.path = QDir::cleanPath(base.absoluteFilePath(attached.path));
        recipe.files.push_back(std::move(attached));
    }
    return {};
}

/// As isFolderName() wants it.
QString folderNameOf(const QString& name)
{
    QString folder = name.simplified();
    for (QChar& c : folder) {
        c = c == QLatin1Char('/')            ? QChar(QLatin1Char('-'))
            : c.isPrint() || c.isSurrogate() ? c
                                             : QChar(QLatin1Char(' '));
    }
    while (folder.toUtf8().size() > kMaxNameBytes) {
        folder.chop(folder.back().isLowSurrogate() ? 2 : 1);
    }
    folder = folder.trimmed();
    if (folder.startsWith(QLatin1Char('.'))) {
        folder[0] = QLatin1Char('-');
    }
    return folder;
}

core::Result<PlannedJob> readElement(const core::Json& element, int number, const core::Endpoint& endpoint,
                                     const QDir& base)
{
    PlannedJob job;
    job.name = QStringLiteral("%1").arg(number, kNameDigits, 10, QLatin1Char('0'));
    job.recipe.model = QStringLiteral("json");
    job.recipe.endpoint = endpoint;
    if (!isWrapped(element)) {
        job.recipe.fields = element;
        return job;
    }
    job.recipe.fields = element.at("request");
    if (const auto name = element.find("name"); name != element.end()) {
        if (!name->is_string()) {
            return badPlan(BatchPlanFileText::tr("Element %1 of the plan: its \"name\" is not a text.").arg(number));
        }
        job.name = core::toQString(*name);
        if (!isFolderName(job.name)) {
            return badPlan(BatchPlanFileText::tr("Element %1 of the plan: “%2” cannot be the name of a folder.")
                               .arg(number)
                               .arg(job.name));
        }
    }
    if (const auto files = element.find("files"); files != element.end()) {
        if (auto attached = attach(job.recipe, *files, job.name, base); !attached) {
            return core::fail(std::move(attached).error());
        }
    }
    return job;
}

} // namespace

core::Result<std::vector<PlannedJob>> readPlan(const QByteArray& text, const core::Endpoint& endpoint,
                                               const QString& baseFolder)
{
    if (text.trimmed().isEmpty()) {
        return badPlan(BatchPlanFileText::tr("The plan is empty."));
    }
    const auto plan = core::parseJson(text);
    if (!plan) {
        core::Error error = plan.error();
        error.message = BatchPlanFileText::tr("The plan: %1 Nothing was sent.").arg(error.message);
        return core::fail(std::move(error));
    }
    if (!plan->is_array()) {
        return badPlan(BatchPlanFileText::tr("A plan is a JSON array of requests."));
    }
    std::vector<PlannedJob> jobs;
    QSet<QString> names;
    const QDir base(baseFolder);
    for (const core::Json& element : *plan) {
        auto job = readElement(element, static_cast<int>(jobs.size()), endpoint, base);
        if (!job) {
            return core::fail(std::move(job).error());
        }
        if (names.contains(job->name)) {
            return badPlan(BatchPlanFileText::tr("Two elements of the plan are called “%1”.").arg(job->name));
        }
        names.insert(job->name);
        jobs.push_back(std::move(*job));
    }
    return jobs;
}

QByteArray planText(const std::vector<jobs::NewJob>& jobs)
{
    QByteArray text;
    for (const jobs::NewJob& job : jobs) {
        core::Json element{{"name", core::toJson(folderNameOf(job.name))}, {"request", job.recipe.fields}};
        for (const core::AttachedFile& file : job.recipe.files) {
            core::Json described{{"path", core::toJson(QFileInfo(file.path).absoluteFilePath())}};
            core::writeFileOptions(file, described);
            described.erase("sha256");
            element["files"][file.field.toStdString()] = described.size() > 1 ? described : described.at("path");
        }
        text += (text.isEmpty() ? "[\n" : ",\n") + core::toJsonBytes(element);
    }
    return (text.isEmpty() ? QByteArray("[") : text) + "\n]\n";
}

} // namespace melodeck::cli
