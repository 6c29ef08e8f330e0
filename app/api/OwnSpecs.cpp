#include "api/OwnSpecs.h"

#include "core/FileSink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <utility>

namespace melodeck::api {

namespace {

constexpr qint64 kMostSpecBytes = 1024 * 1024;
constexpr int kMostSpecs = 1'000;

/// Texts for people.
struct OwnSpecsText final
{
    Q_DECLARE_TR_FUNCTIONS(OwnSpecs)
};

struct Own
{
    const ModelSpec* spec = nullptr;
    QString path;
    QByteArray text;
};

struct Known
{
    std::mutex mutex;
    std::map<QString, Own> byId;
    /// All that ever were: whoever holds a pointer to one may go on.
    std::vector<std::unique_ptr<const ModelSpec>> all;
};

Known& known()
{
    static Known known;
    return known;
}

struct ReadSpec
{
    ModelSpec spec;
    QByteArray text;
};

core::Result<ReadSpec> readOwn(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io, OwnSpecsText::tr("It cannot be read."));
    }
    if (file.size() > kMostSpecBytes) {
        return core::fail(core::ErrorCode::TooLarge, OwnSpecsText::tr("It is too large for a model."));
    }
    QByteArray text = file.read(kMostSpecBytes);
    const auto document = core::parseJson(text);
    if (!document) {
        return core::fail(document.error());
    }
    auto spec = readModelSpec(*document);
    if (!spec) {
        return core::fail(std::move(spec).error());
    }
    if (spec->id != modelIdOf(spec->id)) {
        return core::fail(core::ErrorCode::Parse,
                          OwnSpecsText::tr("Its id holds other characters than a–z, 0–9, dash, dot "
                                           "and underscore."));
    }
    return ReadSpec{std::move(*spec), std::move(text)};
}

bool isReserved(const QString& id)
{
    // "json" is a request that is sent as it is.
    return id == QLatin1String("json") || shippedModelIds().contains(id);
}

void learn(Known& all, std::map<QString, Own>& into, ReadSpec read, const QString& path)
{
    const QString id = read.spec.id;
    const auto before = all.byId.find(id);
    if (before != all.byId.end() && before->second.text == read.text) {
        into[id] = {before->second.spec, path, before->second.text};
        return;
    }
    all.all.push_back(std::make_unique<const ModelSpec>(std::move(read.spec)));
    into[id] = {all.all.back().get(), path, std::move(read.text)};
}

QString freeId(const QString& wanted, const QString& folder)
{
    QString id = wanted;
    for (int number = 2; isReserved(id) || findOwnSpec(id) != nullptr ||
                         QFileInfo::exists(QDir(folder).filePath(id + QStringLiteral(".json")));
         ++number) {
        const QString ending = QStringLiteral("-%1").arg(number);
        id = wanted.left(64 - ending.size()) + ending;
    }
    return id;
}

core::Result<void> write(const QString& path, const QByteArray& text, core::TakenName taken)
{
    if (text.size() > kMostSpecBytes) {
        return core::fail(
            core::ErrorCode::TooLarge,
            OwnSpecsText::tr("This model has so many fields that no form could show them. It was not saved."));
    }
    auto sink = core::FileSink::create(path, core::Durability::Synced, taken);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    if (auto written = (*sink)->write(std::as_bytes(std::span<const char>(text))); !written) {
        return written;
    }
    return (*sink)->finish();
}

} // namespace

std::vector<DamagedSpec> loadOwnSpecs(const QString& folder)
{
    std::vector<DamagedSpec> damaged;
    const auto leaveOut = [&damaged](const QString& path, const QString& reason) { damaged.push_back({path, reason}); };
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    std::map<QString, Own> found;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names) {
        const QString path = QDir(folder).filePath(name);
        auto read = readOwn(path);
        if (!read) {
            leaveOut(path, read.error().message);
        } else if (isReserved(read->spec.id)) {
            leaveOut(path,
                     OwnSpecsText::tr("Its id “%1” is that of a model that Melodeck brings along.").arg(read->spec.id));
        } else if (const auto other = found.find(read->spec.id); other != found.end()) {
            leaveOut(path, OwnSpecsText::tr("Its id “%1” is that of %2 as well.")
                               .arg(read->spec.id, QFileInfo(other->second.path).fileName()));
        } else if (found.size() >= static_cast<std::size_t>(kMostSpecs)) {
            leaveOut(path, OwnSpecsText::tr("There are more than %1 models.").arg(kMostSpecs));
        } else {
            learn(all, found, std::move(*read), path);
        }
    }
    all.byId = std::move(found);
    return damaged;
}

QStringList ownModelIds()
{
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    std::vector<const ModelSpec*> specs;
    for (const auto& [id, own] : all.byId) {
        specs.push_back(own.spec);
    }
    std::stable_sort(specs.begin(), specs.end(), [](const ModelSpec* a, const ModelSpec* b) {
        return QString::compare(a->title, b->title, Qt::CaseInsensitive) < 0;
    });
    QStringList ids;
    for (const ModelSpec* spec : specs) {
        ids << spec->id;
    }
    return ids;
}

QStringList knownModelIds()
{
    return shippedModelIds() + ownModelIds();
}

bool isOwnModel(const QString& id)
{
    return findOwnSpec(id) != nullptr;
}

const ModelSpec* findOwnSpec(const QString& id)
{
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    const auto found = all.byId.find(id);
    return found == all.byId.end() ? nullptr : found->second.spec;
}

QString ownSpecPath(const QString& id)
{
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    const auto found = all.byId.find(id);
    return found == all.byId.end() ? QString() : found->second.path;
}

core::Result<QString> saveOwnSpec(const QString& folder, SpecDraft draft, TakenId taken)
{
    const QString before = taken == TakenId::IsReplaced ? ownSpecPath(draft.spec().id) : QString();
    if (before.isEmpty()) {
        draft.setId(freeId(draft.spec().id, folder));
    }
    const QString id = draft.spec().id;
    const QString path = before.isEmpty() ? QDir(folder).filePath(id + QStringLiteral(".json")) : before;
    QDir().mkpath(folder);
    const auto name = before.isEmpty() ? core::TakenName::IsForeign : core::TakenName::IsReplaced;
    if (auto written = write(path, draft.toJson(), name); !written) {
        return core::fail(std::move(written).error());
    }
    auto read = readOwn(path);
    if (!read) {
        return core::fail(std::move(read).error());
    }
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    learn(all, all.byId, std::move(*read), path);
    return id;
}

core::Result<void> removeOwnSpec(const QString& folder, const QString& id)
{
    const QString path = ownSpecPath(id);
    if (path.isEmpty()) {
        return core::fail(core::ErrorCode::NotFound,
                          OwnSpecsText::tr("There is no model of your own with the id “%1” in %2. Nothing was changed.")
                              .arg(id, folder));
    }
    QFile file(path);
    if (!file.remove() && file.exists()) {
        return core::fail(core::ErrorCode::Io, OwnSpecsText::tr("%1 cannot be deleted; the model stays.").arg(path),
                          file.errorString());
    }
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    all.byId.erase(id);
    return {};
}

} // namespace melodeck::api
