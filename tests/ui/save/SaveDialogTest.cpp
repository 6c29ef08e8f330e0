#include "ui/save/SaveDialog.h"

#include "core/Settings.h"
#include "support/OwnHome.h"
#include "support/TestPaths.h"
#include "ui/save/SaveAllDialog.h"
#include "ui/save/SaveFixture.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;
using audio::ExportFormat;
using ui::SaveOptions;

namespace {

void pick(QComboBox* box, const QString& words)
{
    box->setCurrentIndex(box->findText(words, Qt::MatchStartsWith));
}

} // namespace

class SaveDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clips = {makeWav(*m_folder, 0, QStringLiteral("happy rock")),
                   makeWav(*m_folder, 1, QStringLiteral("energetic: EDM"))};
        qRegisterMetaType<SaveOptions>();
    }

    void init() { QFile::remove(m_home.filePath(QStringLiteral("XDG_CONFIG_HOME/melodeck/melodeck.ini"))); }

    void enterAloneSavesAsReceivedWithTheRecipe()
    {
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
        dialog.show();
        QTest::keyClick(find<QLineEdit>(dialog, "saveName"), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), m_folder->filePath(QStringLiteral("happy rock.wav")));
        QCOMPARE(chosen[0][1].value<core::TakenName>(), core::TakenName::GetsNumber);
        QCOMPARE(chosen[0][2].value<SaveOptions>(), SaveOptions());
        QVERIFY(!dialog.isVisible());
    }

    void aPathMayBeWrittenWhereTheNameIs()
    {
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
        find<QLineEdit>(dialog, "saveName")->setText(QStringLiteral("/music/kept"));
        find<QPushButton>(dialog, "confirmSave")->click();
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("/music/kept.wav"));
    }

    void theSettingSaysWhetherTheRecipeTravels()
    {
        core::Settings().setRecipeTravels(false);
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        QVERIFY(!find<QCheckBox>(dialog, "saveRecipe")->isChecked());
        QVERIFY(summary(dialog).contains(QStringLiteral("Every byte as received")));
        find<QCheckBox>(dialog, "saveRecipe")->setChecked(true);
        QVERIFY(summary(dialog).contains(QStringLiteral("bit for bit")));
    }

    void formatAndQualityAreRememberedAndTheRestIsNot()
    {
        auto clip = m_clips.front();
        clip.matchedDb = 2.5;
        {
            ui::SaveDialog dialog(clip, m_folder->path(), core::TimeRegion{0.25, 0.5});
            const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
            pick(find<QComboBox>(dialog, "saveFormat"), QStringLiteral("MP3"));
            pick(find<QComboBox>(dialog, "saveQuality"), QStringLiteral("Small"));
            pick(find<QComboBox>(dialog, "savePart"), QStringLiteral("Region"));
            pick(find<QComboBox>(dialog, "saveLevel"), QStringLiteral("Level matched"));
            find<QDoubleSpinBox>(dialog, "saveFadeIn")->setValue(0.5);
            QCOMPARE(find<QLineEdit>(dialog, "saveName")->text(), QStringLiteral("happy rock.mp3"));
            find<QPushButton>(dialog, "confirmSave")->click();
            const auto options = chosen[0][2].value<SaveOptions>();
            QCOMPARE(options.format, ExportFormat::Mp3);
            QCOMPARE(options.quality, audio::ExportQuality::Small);
            QVERIFY(options.region == core::TimeRegion({0.25, 0.5}));
            QCOMPARE(options.level, SaveOptions::Level::AsHeard);
            QCOMPARE(options.fadeInSeconds, 0.5);
        }
        ui::SaveDialog dialog(clip, m_folder->path(), core::TimeRegion{0.25, 0.5});
        const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
        find<QPushButton>(dialog, "confirmSave")->click();
        SaveOptions expected;
        expected.format = ExportFormat::Mp3;
        expected.quality = audio::ExportQuality::Small;
        QCOMPARE(chosen[0][2].value<SaveOptions>(), expected);
    }

    void onlyWhatAppliesIsShown()
    {
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        dialog.show();
        QVERIFY(!dialog.findChild<QComboBox*>(QStringLiteral("savePart")));
        QVERIFY(!find<QComboBox>(dialog, "saveQuality")->isVisible());
        QVERIFY(!find<QDoubleSpinBox>(dialog, "saveLoudness")->isVisible());
        QCOMPARE(find<QComboBox>(dialog, "saveLevel")->findText(QStringLiteral("Level matched"), Qt::MatchStartsWith),
                 -1);
        pick(find<QComboBox>(dialog, "saveFormat"), QStringLiteral("Opus"));
        pick(find<QComboBox>(dialog, "saveLevel"), QStringLiteral("Normalise"));
        QVERIFY(find<QComboBox>(dialog, "saveQuality")->isVisible());
        QVERIFY(find<QDoubleSpinBox>(dialog, "saveLoudness")->isVisible());
    }

    void whatIsNoSoundIsSavedAsItCame()
    {
        auto picture = m_clips.front();
        picture.clip.kind = core::MediaKind::Image;
        picture.clip.format = QStringLiteral("png");
        core::Settings().setSaveFormat(QStringLiteral("mp3"));
        ui::SaveDialog dialog(picture, m_folder->path(), std::nullopt);
        const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
        find<QPushButton>(dialog, "confirmSave")->click();
        QVERIFY(chosen[0][0].toString().endsWith(QStringLiteral("happy rock.png")));
        const auto options = chosen[0][2].value<SaveOptions>();
        QCOMPARE(options.format, ExportFormat::AsReceived);
        QCOMPARE(options.recipe, SaveOptions::Recipe::StaysHere);
        QCOMPARE(core::Settings().saveFormat(), QStringLiteral("mp3"));
    }

    void aNameThatIsTakenIsSaidBeforehand()
    {
        writeBytes(m_folder->filePath(QStringLiteral("taken.wav")), "mine");
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        find<QLineEdit>(dialog, "saveName")->setText(QStringLiteral("taken.wav"));
        QVERIFY(summary(dialog).contains(QStringLiteral("gets a number")));
        find<QLineEdit>(dialog, "saveName")->clear();
        QVERIFY(!find<QPushButton>(dialog, "confirmSave")->isEnabled());
    }

    void whatWasAgreedInTheFileDialogIsTheFileThatWasThere()
    {
        const QString free = m_folder->filePath(QStringLiteral("free.wav"));
        const QString mine = m_folder->filePath(QStringLiteral("mine.wav"));
        writeBytes(mine, "mine");
        ui::SaveDialog dialog(m_clips.front(), m_folder->path(), std::nullopt);
        const QSignalSpy chosen(&dialog, &ui::SaveDialog::chosen);
        dialog.show();
        browseTo(dialog, free);
        QCOMPARE(find<QLineEdit>(dialog, "saveName")->text(), QStringLiteral("free.wav"));
        writeBytes(free, "came meanwhile"); // nobody was asked about it
        find<QPushButton>(dialog, "confirmSave")->click();
        QCOMPARE(chosen[0][1].value<core::TakenName>(), core::TakenName::GetsNumber);
        QVERIFY(!chosen[0][2].value<SaveOptions>().agreed);

        dialog.show();
        browseTo(dialog, mine);
        QVERIFY(summary(dialog).contains(QStringLiteral("replaces")));
        find<QPushButton>(dialog, "confirmSave")->click();
        QCOMPARE(chosen[1][1].value<core::TakenName>(), core::TakenName::IsReplaced);
        QVERIFY(chosen[1][2].value<SaveOptions>().agreed == core::identityOfFile(mine));

        dialog.show();
        writeBytes(mine, "hours of work");
        find<QPushButton>(dialog, "confirmSave")->click();
        QCOMPARE(chosen[2][1].value<core::TakenName>(), core::TakenName::GetsNumber);
    }

    void namesOfSeveralAreShownBeforeTheyAreMade()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("all")));
        const QString folder = m_folder->filePath(QStringLiteral("all"));
        writeBytes(folder + QStringLiteral("/1 happy rock.wav"), "mine");
        ui::SaveAllDialog dialog(m_clips, folder);
        const QSignalSpy chosen(&dialog, &ui::SaveAllDialog::chosen);
        dialog.show();
        auto* names = find<QListWidget>(dialog, "plannedNames");
        QTRY_COMPARE(names->item(0)->text(), QStringLiteral("1 happy rock 2.wav"));
        QCOMPARE(names->count(), 2);
        QVERIFY(!names->item(1)->text().contains(QLatin1Char(':')));
        auto* pattern = find<QLineEdit>(dialog, "nameTemplate");
        pattern->setText(QStringLiteral("{promt} "));
        QVERIFY(find<QLabel>(dialog, "unknownFields")->text().contains(QStringLiteral("{promt}")));
        QVERIFY(find<QLabel>(dialog, "unknownFields")->isVisible());
        pattern->setText(QStringLiteral("take "));
        find<QPushButton>(dialog, "field_seed")->click();
        QCOMPARE(pattern->text(), QStringLiteral("take {seed}"));
        QVERIFY(!find<QLabel>(dialog, "unknownFields")->isVisible());
        QCOMPARE(names->item(0)->text(), QStringLiteral("take 42.wav"));
        QCOMPARE(names->item(1)->text(), QStringLiteral("take 42 2.wav"));
        QTest::keyClick(find<QLineEdit>(dialog, "saveAllFolder"), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), folder);
        QCOMPARE(core::Settings().nameTemplate(), QStringLiteral("take {seed}"));
    }

    void everyControlHasANameAndFitsASmallWindow()
    {
        ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        QVERIFY(QDir().mkpath(QStringLiteral(MELODECK_GALLERY_DIR)));
        auto clips = m_clips;
        clips.front().matchedDb = -3.2;
        for (const auto scheme : {ui::ColorScheme::Light, ui::ColorScheme::Dark}) {
            theme.setScheme(scheme);
            ui::SaveDialog one(clips.front(), m_folder->path(), core::TimeRegion{0.25, 0.5});
            ui::SaveAllDialog all(clips, m_folder->path());
            pick(find<QComboBox>(one, "saveFormat"), QStringLiteral("Ogg"));
            pick(find<QComboBox>(one, "saveLevel"), QStringLiteral("Normalise"));
            find<QLineEdit>(all, "nameTemplate")->setText(QStringLiteral("{index} {prompt} {promt}"));
            for (QDialog* dialog : {static_cast<QDialog*>(&one), static_cast<QDialog*>(&all)}) {
                dialog->show();
                QVERIFY(dialog->height() <= 530 && dialog->width() <= 800);
                for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                    const bool isOurs = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                        !widget->objectName().startsWith(QLatin1String("qt_"));
                    QVERIFY2(!isOurs || !widget->accessibleName().isEmpty() ||
                                 qobject_cast<const QPushButton*>(widget) != nullptr,
                             qPrintable(widget->objectName()));
                }
                const QString name =
                    dialog->objectName() +
                    (scheme == ui::ColorScheme::Light ? QStringLiteral("-light") : QStringLiteral("-dark"));
                QVERIFY(dialog->grab().save(QStringLiteral(MELODECK_GALLERY_DIR "/%1.png").arg(name)));
            }
        }
    }

private:
    template <class Widget>
    [[nodiscard]] static Widget* find(const QDialog& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    /// What the file dialog says once a person chose, and agreed where it asked.
    static void browseTo(const QDialog& dialog, const QString& path)
    {
        find<QPushButton>(dialog, "browseSave")->click();
        auto* files = find<QFileDialog>(dialog, "savePlaceDialog");
        QVERIFY(files != nullptr);
        Q_EMIT files->fileSelected(path);
        files->hide();
        delete files;
    }
    [[nodiscard]] static QString summary(const QDialog& dialog) { return find<QLabel>(dialog, "saveSummary")->text(); }

    support::OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<ui::ClipToSave> m_clips;
};

QTEST_MAIN(SaveDialogTest)
#include "SaveDialogTest.moc"
