#include "ui/window/Resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTranslator>

static void registerResources()
{
    Q_INIT_RESOURCE(samples);
    Q_INIT_RESOURCE(melodeck_ui_translations);
}

namespace melodeck::ui {

void installTranslations(QCoreApplication& application)
{
    registerResources();
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/melodeck_en.qm"))) {
        QCoreApplication::installTranslator(translator);
    }
}

QString sampleMelodyPath()
{
    registerResources();
    QFile sample(QStringLiteral(":/melodeck/samples/ode_to_joy.wav"));
    // A home that cannot be written still lets a newcomer try it.
    for (const QString& folder : {QStandardPaths::writableLocation(QStandardPaths::CacheLocation), QDir::tempPath()}) {
        const QString path = folder + QStringLiteral("/ode_to_joy.wav");
        if (QFile(path).size() == sample.size()) {
            return path;
        }
        QFile::remove(path);
        if (QDir().mkpath(folder) && sample.copy(path)) {
            return path;
        }
    }
    return {};
}

} // namespace melodeck::ui
