#include "ui/batch/BatchReader.h"

#include "support/AudioSamples.h"
#include "support/TestPaths.h"
#include "ui/batch/BatchPanel.h"
#include "ui/media/MediaCache.h"
#include "ui/window/Resources.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <optional>

using namespace melodeck;

namespace {

constexpr int kDecodeMs = 60'000;

const QString kTone = QStringLiteral(MELODECK_TEST_DATA "/media/tone.webm");

} // namespace

class BatchReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }
    void init()
    {
        m_folder.emplace();
        // The cache of the person who runs this is not ours.
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("cache"))));
        m_reader.emplace();
        m_usable.clear();
        m_refused.clear();
        connect(&*m_reader, &ui::BatchReader::arrived, this,
                [this](const std::vector<jobs::BatchFile>& usable, const QStringList& refused) {
                    m_usable.insert(m_usable.end(), usable.begin(), usable.end());
                    m_refused += refused;
                });
    }
    void cleanup() { m_reader.reset(); }

    void convertsWhatTheSoundLibraryCannotReadInItsPlace()
    {
        const QStringList files{copy("a.webm"), wav("b.wav"), copy("c.webm"), wav("d.wav")};
        m_reader->read(files);
        QTRY_COMPARE_WITH_TIMEOUT(m_reader->waiting(), 0, kDecodeMs);
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused.join(QLatin1Char('\n'))));
        QStringList attached;
        for (const jobs::BatchFile& file : m_usable) {
            attached << file.attached();
        }
        QCOMPARE(attached, files);
        QVERIFY(m_usable[0].path.startsWith(ui::MediaCache::defaultFolder()));
        QVERIFY(std::abs(m_usable[0].lengthSeconds - 2.0) < 0.05);
        QVERIFY(m_usable[1].original.isEmpty());
    }

    void oneThatFailsIsNamedAndTheRestGoesOn()
    {
        m_reader->read({part("broken.webm"), copy("whole.webm"), write("letter.webm", "Dear Zoë, no sound."),
                        write("cover.wav", QByteArray::fromHex("89504e470d0a1a0a")), wav("last.wav")});
        QTRY_COMPARE_WITH_TIMEOUT(m_reader->waiting(), 0, kDecodeMs);
        QCOMPARE(m_usable.size(), std::size_t{2});
        QCOMPARE(m_usable[0].attached(), m_folder->filePath(QStringLiteral("whole.webm")));
        QCOMPARE(m_refused.size(), 3);
        QVERIFY2(m_refused[0].startsWith(QStringLiteral("broken.webm: ")), qPrintable(m_refused[0]));
        QVERIFY2(m_refused[1].startsWith(QStringLiteral("letter.webm: ")), qPrintable(m_refused[1]));
        QVERIFY2(m_refused[2].startsWith(QStringLiteral("cover.wav: ")), qPrintable(m_refused[2]));
    }

    void cancelForgetsWhatIsNotReadYet()
    {
        bool isCancelled = false;
        const auto connection = connect(&*m_reader, &ui::BatchReader::converting, this, [this, &isCancelled] {
            m_reader->cancel();
            isCancelled = true;
        });
        m_reader->read({wav("a.wav"), copy("b.webm"), wav("c.wav")});
        QTRY_VERIFY_WITH_TIMEOUT(isCancelled, kDecodeMs);
        disconnect(connection);
        QCOMPARE(m_usable.size(), std::size_t{1}); // what is known is told before
        QCOMPARE(m_reader->waiting(), 0);
        m_reader->read({wav("d.wav")});
        QTRY_COMPARE_WITH_TIMEOUT(m_reader->waiting(), 0, kDecodeMs);
        QCOMPARE(m_usable.size(), std::size_t{2});
        QCOMPARE(QFileInfo(m_usable[1].path).fileName(), QStringLiteral("d.wav"));
    }

    void thePanelTakesThemFromAFolderAndShowsHowFarItIs()
    {
        QVERIFY(!copy("tune.webm").isEmpty() && !wav("other.wav").isEmpty());
        ui::BatchPanel panel(
            {[](const core::Recipe&) { return std::optional(30.0); }, [](const core::Endpoint&) { return 2; }});
        core::Recipe form;
        form.fields = {{"prompts", {"dub"}}, {"duration", 1.0}};
        panel.begin(form);
        panel.show();
        panel.addRecordings({m_folder->path()});
        const auto* hint = panel.findChild<QLabel*>(QStringLiteral("batchFileHint"));
        const auto* cancel = panel.findChild<QAbstractButton*>(QStringLiteral("cancelBatchReading"));
        // The conversion of so short a sound is over before a test looks again.
        bool isConvertingShown = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            isConvertingShown = isConvertingShown || (cancel->isVisible() &&
                                                      hint->text().contains(QStringLiteral("Converting “tune.webm”")));
        });
        look.start(0);
        auto* list = panel.findChild<QListWidget*>(QStringLiteral("batchFiles"));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, kDecodeMs);
        QVERIFY(isConvertingShown);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(list->item(1)->text(), QStringLiteral("tune.webm"));
        QSignalSpy runs(&panel, &ui::BatchPanel::runRequested);
        auto* run = panel.findChild<QAbstractButton*>(QStringLiteral("runBatch"));
        QTRY_COMPARE_WITH_TIMEOUT(run->text(), QStringLiteral("Run 2 jobs"), kDecodeMs);
        run->click();
        const auto jobs = runs.front().front().value<std::vector<jobs::NewJob>>();
        QCOMPARE(jobs[1].recipe.files.front().original, m_folder->filePath(QStringLiteral("tune.webm")));
        QVERIFY2(jobs[1].name.contains(QStringLiteral(" tune")) && !jobs[1].name.contains(QStringLiteral("webm")),
                 qPrintable(jobs[1].name));
    }

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString wav(const char* name) const { return write(name, support::sineWav(1.0)); }
    [[nodiscard]] QString copy(const char* name) const
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        return QFile::copy(kTone, path) ? path : QString();
    }
    /// The head of a recording without its sound.
    [[nodiscard]] QString part(const char* name) const
    {
        QFile tone(kTone);
        return tone.open(QIODevice::ReadOnly) ? write(name, tone.read(200)) : QString();
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<ui::BatchReader> m_reader;
    std::vector<jobs::BatchFile> m_usable;
    QStringList m_refused;
};

QTEST_MAIN(BatchReaderTest)
#include "BatchReaderTest.moc"
