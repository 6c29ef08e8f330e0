#include "../store/LibrarySamples.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace melodeck;
using melodeck::samples::makeLibrary;
using melodeck::tests::CommandRun;
using melodeck::tests::runCommand;
using melodeck::tests::textOf;
using melodeck::tests::Variable;

namespace {

const char* const kFirst = "20261123-142501-482-0001";
const char* const kSpeech = "20261123-142501-483-0002";
const char* const kThird = "20261124-142501-484-0003";

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names) {
        list << QLatin1String(name);
    }
    return list;
}

std::vector<core::Json> linesOf(const CommandRun& run)
{
    std::vector<core::Json> lines;
    for (const QByteArray& line : run.out.split('\n')) {
        if (!line.isEmpty()) {
            lines.push_back(core::parseJson(line).value_or(core::Json()));
        }
    }
    return lines;
}

QStringList jobsOf(const CommandRun& run)
{
    QStringList jobs;
    for (const core::Json& line : linesOf(run)) {
        if (line.is_object() && line.contains("job")) {
            jobs << core::stringMember(line, "job");
        }
    }
    return jobs;
}

} // namespace

class LibraryCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatThereIsNoLibrary();
    void findsByWordsAndFilters();
    void showsAllOfAJob();
    void exportsAndImports();
    void tellsDamageByItsExitCode();
    void verifies();
    void cleansOnlyWhenTold();
    void saysShortlyWhichNumbersItTakes();
    void bringsBackAndEmpties();
    void tellsSizes();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    CommandRun library(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "library");
        return runCommand(arguments);
    }
    void useLibrary(const QString& name)
    {
        m_data.reset(); // first, so that what was before all of them comes back
        m_data.emplace("XDG_DATA_HOME", path(name).toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Variable> m_data;
};

void LibraryCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useLibrary(QStringLiteral("a"));
    makeLibrary(core::libraryFolder());
}

void LibraryCommandTest::saysThatThereIsNoLibrary()
{
    useLibrary(QStringLiteral("none"));
    for (const std::vector<std::string>& verb : std::vector<std::vector<std::string>>{
             {"search"}, {"show", kFirst}, {"size"}, {"verify"}, {"trash"}, {"clean", "--only", "empty"}}) {
        const CommandRun run = library(verb);
        QCOMPARE(run.exitCode, 4);
        QVERIFY(run.says("There is no library"));
    }
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("none"))));
}

void LibraryCommandTest::findsByWordsAndFilters()
{
    CommandRun run = library({"search"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(linesOf(run).size(), std::size_t(4));
    QCOMPARE(jobsOf(library({"search", "hello"})), ids({kSpeech}));
    QCOMPARE(jobsOf(library({"search", "interview"})), ids({kSpeech}));
    QCOMPARE(jobsOf(library({"search", "--tag", "Interview"})), ids({kSpeech}));
    QCOMPARE(jobsOf(library({"search", "--collection", "spring"})), ids({kSpeech}));
    QCOMPARE(library({"search", "--collection", "winter"}).exitCode, 4);
    QCOMPARE(jobsOf(library({"search", "--kind", "clip", "--limit", "1"})), ids({kThird}));
    QCOMPARE(linesOf(library({"search", "--model", "sketch", "rock"})).size(), std::size_t(3));
    QVERIFY(linesOf(library({"search", "waltz"})).empty());
    QCOMPARE(library({"search", "--from", "yesterday"}).exitCode, 2);
    run = library({"search", "--format", "text", "--kind", "transcript"});
    QVERIFY(run.out.startsWith(QByteArray(kSpeech) + "\t-1\ttranscript\twhisper\t"));
}

void LibraryCommandTest::showsAllOfAJob()
{
    QCOMPARE(library({"verify"}).exitCode, 0);
    const CommandRun run = library({"show", kFirst});
    QCOMPARE(run.exitCode, 0);
    const core::Json job = linesOf(run).at(0);
    QCOMPARE(core::stringMember(job, "id"), QLatin1String(kFirst));
    QVERIFY(QFile::exists(core::stringMember(job.at("clips").at(1), "path")));
    QCOMPARE(core::stringMember(job.at("clips").at(1), "sha256").size(), 64);
    QVERIFY(linesOf(library({"show", kSpeech})).at(0).at("notes").at(0).at("text") == "the good one");
    QCOMPARE(library({"show", "20000101-000000-000-0000"}).exitCode, 4);
}

void LibraryCommandTest::exportsAndImports()
{
    const std::string file = textOf(path(QStringLiteral("all.zip")));
    const CommandRun exported = library({"export", file});
    QCOMPARE(exported.exitCode, 0);
    QVERIFY(linesOf(exported).at(0).at("jobs") == 3);
    QCOMPARE(library({"export", file}).exitCode, 7);
    QCOMPARE(library({"export", file, kThird, "--overwrite"}).exitCode, 0);
    QCOMPARE(library({"export", file, "--overwrite"}).exitCode, 0);
    QCOMPARE(library({"export", file, "nobody", "--overwrite"}).exitCode, 4);
    useLibrary(QStringLiteral("b"));
    const CommandRun imported = library({"import", file});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(linesOf(imported).at(0).at("added") == 3);
    QCOMPARE(jobsOf(library({"search", "interview"})), ids({kSpeech}));
    QCOMPARE(library({"import", textOf(path(QStringLiteral("none.zip")))}).exitCode, 4);
}

void LibraryCommandTest::tellsDamageByItsExitCode()
{
    const QString file = path(QStringLiteral("all.zip"));
    QCOMPARE(library({"export", textOf(file)}).exitCode, 0);
    QByteArray zip = melodeck::tests::readBytes(file);
    zip[zip.indexOf("happy rock 1")] = 'H';
    melodeck::tests::writeBytes(file, zip);
    useLibrary(QStringLiteral("b"));
    const CommandRun run = library({"import", textOf(file)});
    QCOMPARE(run.exitCode, 5);
    QVERIFY(run.says("clip_1.wav"));
    QVERIFY(linesOf(run).at(0).at("added") == 3);
}

void LibraryCommandTest::verifies()
{
    CommandRun run = library({"verify"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(linesOf(run).at(0).at("first_time") == 3);
    const QString clip =
        store::clipFolderOf(core::libraryFolder(), QLatin1String(kFirst)) + QStringLiteral("/clip_0.wav");
    QVERIFY(QFile::remove(clip));
    run = library({"verify"});
    QCOMPARE(run.exitCode, 7);
    QVERIFY(linesOf(run).at(0).at("finding") == "missing");
    QCOMPARE(core::stringMember(linesOf(run).at(0), "path"), clip);
    QVERIFY(linesOf(run).at(1).at("sound") == false);
}

void LibraryCommandTest::cleansOnlyWhenTold()
{
    QCOMPARE(library({"clean"}).exitCode, 2);
    CommandRun run = library({"clean", "--model", "sketch"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(linesOf(run).at(0).at("kept_unsaved") == 2);
    run = library({"clean", "--model", "sketch", "--include-unsaved"});
    QCOMPARE(jobsOf(run), ids({kFirst, kThird}));
    QVERIFY(linesOf(run).back().at("bytes") == 3001);
    QVERIFY(linesOf(library({"trash"})).empty());
    run = library({"clean", "--larger-than", "0.0015", "--include-unsaved", "--apply"});
    QCOMPARE(jobsOf(run), ids({kFirst}));
    QCOMPARE(jobsOf(library({"trash"})), ids({kFirst}));
    QCOMPARE(jobsOf(library({"search", "--kind", "clip"})), ids({kThird}));
}

void LibraryCommandTest::saysShortlyWhichNumbersItTakes()
{
    const auto refusal = [this](const std::vector<std::string>& arguments) {
        const CommandRun run = library(arguments);
        return run.exitCode == 2 && run.err.size() < 200 ? run.err : QByteArray();
    };
    QVERIFY(refusal({"search", "--limit", "-1"}).contains("--limit: must be 0 or more, not -1"));
    QVERIFY(refusal({"clean", "--older-than", "-5"}).contains("--older-than: must be more than 0, not -5"));
    QVERIFY(refusal({"clean", "--older-than", "0"}).contains("must be more than 0"));
    QVERIFY(refusal({"clean", "--larger-than", "nan"}).contains("must be 0 or more"));
    QVERIFY(refusal({"clean", "--larger-than", "much"}).contains("must be 0 or more"));
    QCOMPARE(library({"search", "--limit", "0"}).exitCode, 0);
}

void LibraryCommandTest::bringsBackAndEmpties()
{
    QCOMPARE(library({"clean", "--model", "sketch", "--include-unsaved", "--apply"}).exitCode, 0);
    QCOMPARE(library({"trash", "--restore", kFirst}).exitCode, 0);
    QCOMPARE(library({"trash", "--restore", kFirst}).exitCode, 4);
    QVERIFY(linesOf(library({"trash", "--empty", "--older-than", "30"})).at(0).at("removed") == 0);
    QVERIFY(linesOf(library({"trash", "--empty"})).at(0).at("removed") == 1);
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(core::libraryFolder(), QLatin1String(kThird))));
    QCOMPARE(jobsOf(library({"search", "--kind", "clip"})), ids({kFirst, kFirst}));
}

void LibraryCommandTest::tellsSizes()
{
    const CommandRun run = library({"size"});
    QCOMPARE(run.exitCode, 0);
    const core::Json share = linesOf(run).at(0);
    QVERIFY(share.at("model") == "sketch");
    QVERIFY(share.at("clips") == 3);
    QVERIFY(share.at("bytes") == 3001);
    QVERIFY(linesOf(run).back().at("total").get<qint64>() > 3001);
    QVERIFY(library({"size", "--format", "text"}).out.contains("2026-11\tsketch\t3 clip(s)\t3.0 kB"));
}

QTEST_GUILESS_MAIN(LibraryCommandTest)
#include "LibraryCommandTest.moc"
