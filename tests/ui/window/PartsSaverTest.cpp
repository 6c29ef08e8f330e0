#include "ui/window/PartsSaver.h"

#include "core/Paths.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using ui::PartsSaver;

namespace {

constexpr int kLimitMs = 30'000;

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::JobRecord jobOf(const char* prompt)
{
    core::JobRecord job;
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields["prompts"] = core::Json::array({"first", prompt});
    job.answer.json["sketch"]["seed"] = 42U;
    return job;
}

core::Clip clipOf(const char* prompt)
{
    core::Clip clip;
    clip.index = 1;
    clip.prompt = QString::fromUtf8(prompt);
    clip.path = QStringLiteral("clip_1.wav");
    return clip;
}

} // namespace

class PartsSaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            qputenv(name, QFile::encodeName(m_home.filePath(QLatin1String(name))));
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_likeness = jobs::ClipParts::Likeness::Same;
        m_error.reset();
        m_saver = new PartsSaver([this](const core::Recipe& recipe, const core::Clip& clip, jobs::PartsKind kind,
                                        const QString& folder,
                                        const std::stop_token&) { return make(recipe, clip, kind, folder); },
                                 m_window.get());
    }

    void onlyClipsOfTheEngineHereHaveParts()
    {
        core::JobRecord job = jobOf("dub");
        QVERIFY(PartsSaver::canSave(job, clipOf("dub")));
        core::Clip more = clipOf("dub");
        more.index = 2;
        QVERIFY(!PartsSaver::canSave(job, more));
        more.index = 0;
        more.kind = core::MediaKind::Image;
        QVERIFY(!PartsSaver::canSave(job, more));
        job.recipe.endpoint.kind = core::EndpointKind::Custom;
        QVERIFY(!PartsSaver::canSave(job, clipOf("dub")));
    }

    void notesAreSavedAsMidiWithTheSeedThatWasUsed()
    {
        m_saver->saveMidi(jobOf("a/b dub"), clipOf("a/b dub"));
        QCOMPARE(QFileInfo(dialog().selectedFiles().value(0)).fileName(), QStringLiteral("a_b dub.mid"));
        const QString target = m_folder->filePath(QStringLiteral("mine.mid"));
        choose(target);
        QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), kLimitMs);
        QVERIFY2(m_said.contains(QStringLiteral("mine.mid")) && !m_said.contains(QStringLiteral("changed")),
                 qPrintable(m_said));
        QCOMPARE(readBytes(target), QByteArray("MThd and so on"));
        QCOMPARE(m_asked.fields.at("seed").get<int>(), 42);
        QVERIFY(QDir(core::cacheFolder()).entryList({QStringLiteral("parts-*")}).isEmpty());
    }

    void stemsAreSavedInAFolderOfTheirOwn()
    {
        for (const char* name : {"dub – stems", "dub – stems 2"}) {
            m_said.clear();
            m_saver->saveStems(jobOf("dub"), clipOf("dub"));
            choose(m_folder->path());
            QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), kLimitMs);
            const QDir made(m_folder->filePath(QString::fromUtf8(name)));
            QCOMPARE(made.entryList(QDir::Files, QDir::Name),
                     QStringList({QStringLiteral("1 lead.wav"), QStringLiteral("2 drums.wav")}));
            QCOMPARE(readBytes(made.filePath(QStringLiteral("2 drums.wav"))), QByteArray("sound of drums"));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void anotherEngineSinceIsSaid()
    {
        m_likeness = jobs::ClipParts::Likeness::Other;
        m_saver->saveMidi(jobOf("dub"), clipOf("dub"));
        choose(m_folder->filePath(QStringLiteral("mine.mid")));
        QTRY_VERIFY_WITH_TIMEOUT(m_said.contains(QStringLiteral("changed since this clip was made")), kLimitMs);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("mine.mid")))); // all the same
    }

    void whatFailsIsSaidAndLeavesNothing()
    {
        QSignalSpy failed(m_saver, &PartsSaver::failed);
        m_saver->saveStems(jobOf("dub"), clipOf("dub"));
        m_isLost = true; // a stem that is not there
        choose(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kLimitMs);
        m_isLost = false;
        QVERIFY(QDir(m_folder->path()).isEmpty());

        m_saver->saveMidi(jobOf("dub"), clipOf("dub"));
        choose(QStringLiteral("/proc/nowhere/mine.mid"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, kLimitMs);
        QVERIFY(failed.last().first().value<core::Error>().message.contains(QStringLiteral("The clip stays")));

        m_error = core::Error{core::ErrorCode::Unavailable, QStringLiteral("no engine"), {}};
        m_saver->saveMidi(jobOf("dub"), clipOf("dub"));
        choose(m_folder->filePath(QStringLiteral("mine.mid")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 3, kLimitMs);
        QCOMPARE(failed.last().first().value<core::Error>().message, QStringLiteral("no engine"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("mine.mid"))));
    }

private:
    /// Worker thread; what it reads is set before.
    core::Result<jobs::ClipParts> make(const core::Recipe& recipe, const core::Clip&, jobs::PartsKind kind,
                                       const QString& folder)
    {
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        m_asked = recipe;
        jobs::ClipParts parts;
        parts.likeness = m_likeness;
        if (kind == jobs::PartsKind::Midi) {
            parts.midi = "MThd and so on";
            return parts;
        }
        for (const char* name : {"lead", "drums"}) {
            const QString path = folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".wav");
            QFile file(path);
            if (!m_isLost && file.open(QIODevice::WriteOnly)) {
                file.write(QByteArray("sound of ") + name);
            }
            parts.stems.push_back({QLatin1String(name), path});
        }
        return parts;
    }

    QFileDialog& dialog() const { return *m_window->findChild<QFileDialog*>(); }
    void choose(const QString& target)
    {
        connect(m_saver, &PartsSaver::saved, this, [this](const QString& message) { m_said = message; });
        m_said.clear();
        Q_EMIT dialog().fileSelected(target);
        dialog().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    PartsSaver* m_saver = nullptr;
    jobs::ClipParts::Likeness m_likeness = jobs::ClipParts::Likeness::Same;
    std::optional<core::Error> m_error;
    bool m_isLost = false;
    core::Recipe m_asked;
    QString m_said;
};

QTEST_MAIN(PartsSaverTest)
#include "PartsSaverTest.moc"
