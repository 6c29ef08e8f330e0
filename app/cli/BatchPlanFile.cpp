#include "cli/BatchPlanFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <utility>

namespace melodeck::cli {

namespace {

constexpr int kNameDigits = 4;
constexpr int kMaxNameBytes = 200;

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(BatchPlanFile)
};

tl::unexpected<core::Error> refuse(const QString& what)
{
    return core::fail(core::ErrorCode::InvalidArgument, what + QLatin1Char(' ') + Text::tr("Nothing was sent."));
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

core::Result<void> attach(core::Recipe& recipe, const core::Json& files, const QString& name, const QDir& base)
{
    if (!files.is_object()) {
        return refuse(Text::tr("Job %1: \"files\" wants {\"FIELD\": \"PATH\"}.").arg(name));
    }
    for (const auto& file : files.items()) {
        if (!file.value().is_string()) {
            return refuse(
                Text::tr("Job %1: the path of file “%2” is not a text.").arg(name, QString::fromStdString(file.key())));
        }
        core::AttachedFile attached;
        attached.field = QString::fromStdString(file.key());
        attached.path = QDir::cleanPath(base.absoluteFilePath(core::toQString(file.value())));
        recipe.files.push_back(std::move(attached));
    }
    return {};
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
            return refuse(Text::tr("Element %1 of the plan: its \"name\" is not a text.").arg(number));
        }
        job.name = core::toQString(*name);
        if (!isFolderName(job.name)) {
            return refuse(
                Text::tr("Element %1 of the plan: “%2” cannot be the name of a folder.").arg(number).arg(job.name));
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
    const auto plan = core::parseJson(text);
    if (!plan) {
        core::Error error = plan.error();
        error.message = Text::tr("The plan: %1 Nothing was sent.").arg(error.message);
        return core::fail(std::move(error));
    }
    if (!plan->is_array()) {
        return refuse(Text::tr("A plan is a JSON array of requests."));
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
            return refuse(Text::tr("Two elements of the plan are called “%1”.").arg(job->name));
        }
        names.insert(job->name);
        jobs.push_back(std::move(*job));
    }
    return jobs;
}

} // namespace melodeck::cli
