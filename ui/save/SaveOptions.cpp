#include "ui/save/SaveOptions.h"

#include <QFileInfo>
#include <QStringList>

namespace melodeck::ui {

namespace {

const QStringList& knownEndings()
{
    static const QStringList endings{QStringLiteral("wav"), QStringLiteral("flac"), QStringLiteral("ogg"),
                                     QStringLiteral("oga"), QStringLiteral("opus"), QStringLiteral("mp3")};
    return endings;
}

} // namespace

ClipToSave clipToSave(const core::Clip& clip, const core::JobRecord& job, int count)
{
    ClipToSave made;
    made.clip = clip;
    made.recipe =
        core::portableRecipe(job.recipe, clip, job.finished.isValid() ? job.finished : job.created, job.answer.json);
    made.name = core::nameFactsOf(clip, job, count);
    return made;
}

bool carriesRecipe(const QString& ending)
{
    return knownEndings().contains(ending.toLower());
}

QString withEnding(const QString& name, const QString& ending)
{
    const QString suffix = QFileInfo(name).suffix();
    if (suffix.compare(ending, Qt::CaseInsensitive) == 0) {
        return name;
    }
    const bool isOurs = !suffix.isEmpty() && knownEndings().contains(suffix.toLower());
    const QString base = isOurs ? name.chopped(suffix.size() + 1) : name;
    return ending.isEmpty() ? base : base + QLatin1Char('.') + ending;
}

} // namespace melodeck::ui
