#include "ui/manual/ManualPages.h"

#include <QFile>
#include <QHash>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

static void registerManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace melodeck::ui {

namespace {

const QString kFolder = QStringLiteral(":/melodeck/manual/");
const QString kEnding = QStringLiteral(".md");

/// Names of the pages, in the order in which a newcomer needs them: a line each.
QStringList order()
{
    QFile file(kFolder + QStringLiteral("contents"));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

ManualPage readPage(const QString& id)
{
    QFile file(kFolder + id + kEnding);
    if (!file.open(QIODevice::ReadOnly)) {
        return {id, id, {}};
    }
    const QString text = QString::fromUtf8(file.readAll());
    QTextDocument document;
    document.setMarkdown(text);
    return {id, text.section(QLatin1Char('\n'), 0, 0).mid(2), document.toPlainText().toLower()};
}

/// objectName of a pane or dialog → page. A pane inside another one comes first, since it is nearer to what is in it.
const QHash<QString, QString>& pagesOfPanes()
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("welcomePage"), QStringLiteral("start")},
        {QStringLiteral("composePanel"), QStringLiteral("start")},
        {QStringLiteral("melodyCard"), QStringLiteral("melody")},
        {QStringLiteral("intakePage"), QStringLiteral("melody")},
        {QStringLiteral("recordPage"), QStringLiteral("melody")},
        {QStringLiteral("jsonPane"), QStringLiteral("json")},
        {QStringLiteral("batchPanel"), QStringLiteral("batches")},
        {QStringLiteral("recipeCard"), QStringLiteral("save")},
        {QStringLiteral("resultsPanel"), QStringLiteral("compare")},
        {QStringLiteral("playerBar"), QStringLiteral("compare")},
        {QStringLiteral("blindPanel"), QStringLiteral("compare")},
        {QStringLiteral("transcriptCard"), QStringLiteral("transcribe")},
        {QStringLiteral("transcriptDesk"), QStringLiteral("transcribe")},
        {QStringLiteral("queuePanel"), QStringLiteral("queue")},
        {QStringLiteral("submittedList"), QStringLiteral("queue")},
        {QStringLiteral("libraryPanel"), QStringLiteral("library")},
        {QStringLiteral("libraryView"), QStringLiteral("library")},
        {QStringLiteral("topBar"), QStringLiteral("connect")},
        {QStringLiteral("linkDialog"), QStringLiteral("melody")},
        {QStringLiteral("openDialog"), QStringLiteral("melody")},
        {QStringLiteral("answerDialog"), QStringLiteral("json")},
        {QStringLiteral("varyDialog"), QStringLiteral("variations")},
        {QStringLiteral("variationGrid"), QStringLiteral("variations")},
        {QStringLiteral("saveDialog"), QStringLiteral("save")},
        {QStringLiteral("saveAllDialog"), QStringLiteral("save")},
        {QStringLiteral("recipeDialog"), QStringLiteral("save")},
        {QStringLiteral("recipeDiff"), QStringLiteral("save")},
        {QStringLiteral("clipFinder"), QStringLiteral("compare")},
        {QStringLiteral("importDialog"), QStringLiteral("transcribe")},
        {QStringLiteral("asyncDialog"), QStringLiteral("queue")},
        {QStringLiteral("endpointDialog"), QStringLiteral("connect")},
        {QStringLiteral("modelPicker"), QStringLiteral("connect")},
        {QStringLiteral("modelsDialog"), QStringLiteral("connect")},
        {QStringLiteral("specDialog"), QStringLiteral("connect")},
        {QStringLiteral("storageDialog"), QStringLiteral("storage")},
        {QStringLiteral("trashDialog"), QStringLiteral("storage")},
        {QStringLiteral("cleanUpDialog"), QStringLiteral("storage")},
        {QStringLiteral("settingsDialog"), QStringLiteral("settings")},
        {QStringLiteral("shortcutSheet"), QStringLiteral("shortcuts")},
    };
    return pages;
}

} // namespace

const QList<ManualPage>& manualPages()
{
    static const QList<ManualPage> pages = [] {
        registerManual();
        QList<ManualPage> all;
        for (const QString& id : order()) {
            all << readPage(id);
        }
        return all;
    }();
    return pages;
}

QUrl manualAddress(const QString& id)
{
    return QUrl(QStringLiteral("qrc") + kFolder + id + kEnding);
}

QString manualPageAt(const QUrl& address)
{
    const QString file = address.fileName();
    return file.endsWith(kEnding) ? file.chopped(kEnding.size()) : QString();
}

QStringList findInManual(const QString& query)
{
    const QStringList words = query.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList found;
    for (const ManualPage& page : manualPages()) {
        if (std::all_of(words.begin(), words.end(),
                        [&page](const QString& word) { return page.words.contains(word); })) {
            found << page.id;
        }
    }
    return found;
}

QString manualPageFor(const QWidget* widget)
{
    for (const QWidget* one = widget; one != nullptr; one = one->parentWidget()) {
        const auto page = pagesOfPanes().constFind(one->objectName());
        if (page != pagesOfPanes().constEnd()) {
            return *page;
        }
    }
    return QStringLiteral("start");
}

QString headingAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-')) {
            anchor += c;
        } else if (c == QLatin1Char(' ')) {
            anchor += QLatin1Char('-');
        }
    }
    return anchor;
}

} // namespace melodeck::ui
