#include "jobs/Workshop.h"

#include "support/AudioSamples.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>

#include <thread>

namespace melodeck::tests {

Workshop::Workshop(const QString& engineBehaviour)
    : m_engine(QStringLiteral(MELODECK_STUB_ENGINE), {QStringLiteral("--behave"), engineBehaviour})
{
    target.clipFolder = folder.filePath(QStringLiteral("clips"));
    target.clipReady = [this](const core::Clip& clip) { reported.push_back(clip); };
}

QString Workshop::clipPath(const QString& name) const
{
    return target.clipFolder + QLatin1Char('/') + name;
}

QStringList Workshop::clipFiles() const
{
    return QDir(target.clipFolder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

core::Recipe Workshop::recipe(const QByteArray& serverTarget, const std::vector<std::string>& prompts) const
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.endpoint = {core::EndpointKind::Custom, server.url(serverTarget), core::AuthScheme::Bearer};
    recipe.fields = {{"prompts", prompts}, {"duration", 8}};
    return recipe;
}

jobs::JobOutcome Workshop::run(core::Recipe recipe, const std::stop_token& stop)
{
    return jobs::runJob(recipe, services(), target, progress, stop);
}

jobs::JobOutcome Workshop::runAndStop(core::Recipe recipe, const std::function<void()>& when)
{
    jobs::JobOutcome outcome;
    {
        std::jthread worker([&](const std::stop_token& stop) { outcome = run(std::move(recipe), stop); });
        when();
    }
    return outcome;
}

const std::vector<QByteArray>& threeClips()
{
    static const std::vector<QByteArray> clips{support::sineWav(1.0, 32'000, 440.0),
                                               support::sineWav(1.5, 32'000, 550.0),
                                               support::sineWav(0.5, 16'000, 660.0)};
    return clips;
}

QByteArray musicGenAnswer(const std::vector<QByteArray>& clips)
{
    QByteArray json = "{\"data\": [";
    for (std::size_t i = 0; i < clips.size(); ++i) {
        json += (i > 0 ? ", \"" : "\"") + clips[i].toBase64() + '"';
    }
    return json + "]}";
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace melodeck::tests
