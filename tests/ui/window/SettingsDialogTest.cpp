#include "ui/settings/SettingsDialog.h"

#include "core/Settings.h"
#include "store/Library.h"
#include "store/LibraryFigures.h"
#include "support/OwnHome.h"
#include "ui/manual/ManualWindow.h"
#include "ui/settings/Diagnostics.h"
#include "ui/settings/LastWarnings.h"
#include "ui/settings/SettingRow.h"
#include "ui/settings/Shortcuts.h"
#include "ui/window/ReadingOrder.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace melodeck;
using ui::Shortcuts;

namespace {

const QString kCanary = QStringLiteral("cnry1234.CanaryOfSettings+/7");

QAction* actionWith(const ui::MainWindow& window, const QKeySequence& key)
{
    const auto all = window.actions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&key](const QAction* action) { return action->shortcuts().contains(key); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

/// The dialog of settings, the keys that it gives, and the report that it copies.
class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::rememberWarnings();
        ui::installTranslations(*qApp);
    }

    void init()
    {
        m_fixture = std::make_unique<tests::WindowFixture>(m_home.filePath(QStringLiteral("library")));
        m_fixture->window.show();
    }

    void cleanup()
    {
        m_fixture.reset();
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"))
            .clear();
    }

    void typingLeavesWhatItIsFoundIn()
    {
        open();
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("  ZÓOM "));
        QCOMPARE(shownRows(), QStringList{QStringLiteral("Size of the text")});
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("dark light"));
        QCOMPARE(shownRows(), QStringList{QStringLiteral("Light or dark")});
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("<span")) &&
                   label->accessibleName() == QLatin1String("Light or dark");
        }));
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("keyboard"));
        QCOMPARE(shownRows(), QStringList{QStringLiteral("Shortcuts")});
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("zzz"));
        QVERIFY(shownRows().isEmpty());
        QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("settingsNothing"))->isVisible());
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->clear();
        QVERIFY(shownRows().size() > 10);
    }

    void whatIsChosenActsAtOnceAndIsKept()
    {
        open();
        choose("settingScheme", QStringLiteral("dark"));
        QCOMPARE(m_fixture->theme.appearance(), ui::Appearance::Dark);
        QCOMPARE(core::Settings().appearance(), QStringLiteral("dark"));
        const double usual = QApplication::font().pointSizeF();
        choose("settingTextSize", 150);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        QCOMPARE(core::Settings().textPercent(), 150);
        choose("settingTextSize", 100);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        m_dialog->findChild<QSpinBox*>(QStringLiteral("settingRetries"))->setValue(0);
        QCOMPARE(core::Settings().retries(), 0);
        m_dialog->findChild<QSpinBox*>(QStringLiteral("settingMinutes"))->setValue(3);
        QCOMPARE(core::Settings().totalSeconds(), 180);
        m_dialog->findChild<QSpinBox*>(QStringLiteral("settingMinutes"))->setValue(0);
        QVERIFY(!core::Settings().totalSeconds());
        QSignalSpy wanted(&m_fixture->window, &ui::MainWindow::languageWanted);
        choose("settingLanguage", QStringLiteral("fr"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("fr"));
        QCOMPARE(core::Settings().language(), QStringLiteral("fr"));
        auto* recipe = m_dialog->findChild<QAbstractButton*>(QStringLiteral("settingRecipe"));
        QVERIFY(recipe->isChecked());
        recipe->click();
        QVERIFY(!core::Settings().recipeTravels());
        choose("settingScheme", QStringLiteral("system"));
    }

    void aSoundFontIsChosenAndWhatIsNoneIsRefused()
    {
        const auto write = [this](const QString& name, const QByteArray& text) {
            QFile file(m_home.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        const QString bank = write(QStringLiteral("bank.sf2"), QByteArray("RIFF\4\0\0\0sfbk", 12));
        const QString song = write(QStringLiteral("song.sf2"), "no bank");
        open();
        auto* box = m_dialog->findChild<QComboBox*>(QStringLiteral("settingSoundFont"));
        const auto browse = [this, box](const QString& path) {
            box->setCurrentIndex(box->count() - 1);
            Q_EMIT box->activated(box->count() - 1);
            auto* files = m_dialog->findChild<QFileDialog*>(QStringLiteral("soundFontDialog"));
            QVERIFY(files != nullptr);
            Q_EMIT files->fileSelected(path);
            delete files;
        };
        browse(bank);
        QTRY_COMPARE(core::Settings().soundFont(), bank);
        QTRY_COMPARE(box->currentText(), QStringLiteral("bank.sf2"));
        QVERIFY2(box->accessibleDescription().contains(QStringLiteral("made with “bank.sf2”")),
                 qPrintable(box->accessibleDescription()));
        browse(song);
        QTRY_VERIFY2(box->accessibleDescription().contains(QStringLiteral("“song.sf2” is not a sound font")),
                     qPrintable(box->accessibleDescription()));
        QCOMPARE(core::Settings().soundFont(), bank);
        QCOMPARE(box->currentText(), QStringLiteral("bank.sf2"));
        QVERIFY(box->findData(song) < 0);
        choose("settingSoundFont", QString());
        QTRY_VERIFY(core::Settings().soundFont().isEmpty());
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("sf3"));
        QCOMPARE(shownRows(), QStringList{QStringLiteral("Sound font")});
    }

    void aSoundFontThatIsGoneIsTold()
    {
        core::Settings().setSoundFont(m_home.filePath(QStringLiteral("gone.sf3")));
        open();
        auto* box = m_dialog->findChild<QComboBox*>(QStringLiteral("settingSoundFont"));
        QTRY_VERIFY2(box->accessibleDescription().contains(QStringLiteral("“gone.sf3” is not there any more")),
                     qPrintable(box->accessibleDescription()));
        QCOMPARE(box->currentText(), QStringLiteral("gone.sf3"));
        // What the environment says is stronger.
        qputenv("MELODECK_SOUNDFONT", "/nowhere/else.sf2");
        m_dialog->reject();
        QTRY_VERIFY(m_fixture->find<ui::SettingsDialog>("settingsDialog") == nullptr);
        open();
        qunsetenv("MELODECK_SOUNDFONT");
        box = m_dialog->findChild<QComboBox*>(QStringLiteral("settingSoundFont"));
        QVERIFY(!box->isEnabled());
        QVERIFY(box->accessibleDescription().contains(QStringLiteral("/nowhere/else.sf2")));
    }

    void notificationsAreSetInBothPlaces()
    {
        open();
        auto* tell = m_dialog->findChild<QAbstractButton*>(QStringLiteral("settingNotifies"));
        QVERIFY(tell->isChecked());
        tell->click();
        QVERIFY(!core::Settings().notifies());
        auto* action = m_fixture->find<QAction>("notifies");
        auto* menu = m_fixture->find<QMenu>("clipMenu")->parent();
        Q_EMIT qobject_cast<QMenu*>(menu)->aboutToShow();
        QVERIFY(!action->isChecked());
        m_dialog->findChild<QLineEdit*>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("alert"));
        QCOMPARE(shownRows(), QStringList{QStringLiteral("By the desktop")});
        QSignalSpy wanted(m_dialog, &ui::SettingsDialog::manualRequested);
        press("settingNotifiesHow");
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_fixture->find<ui::ManualWindow>("manualWindow") != nullptr);
    }

    void eachControlHasANameAndIsReachedByTab()
    {
        open();
        const std::vector<QWidget*> order = ui::inReadingOrder(*m_dialog);
        for (const QWidget* widget : order) {
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(widget) != nullptr,
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
        for (const char* name : {"settingLanguage", "settingProxy", "shortcutTree", "copyDiagnostics"}) {
            auto* control = m_dialog->findChild<QWidget*>(QLatin1String(name));
            QVERIFY2(std::find(order.begin(), order.end(), control) != order.end(), name);
        }
    }

    void anotherKeyActsAndIsThereAtTheNextStart()
    {
        open();
        select(QStringLiteral("Open"));
        field().setKeySequence(QKeySequence(QStringLiteral("Ctrl+Shift+Y")));
        QVERIFY(verdict().contains(QStringLiteral("is free")));
        press("assignShortcut");
        QVERIFY(actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+O"))) == nullptr);
        QVERIFY(actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+Shift+Y"))) != nullptr);
        m_dialog->reject();
        m_fixture.reset();
        init();
        QVERIFY(actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+Shift+Y"))) != nullptr);
        open();
        press("resetShortcuts");
        QVERIFY(actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+O"))) != nullptr);
    }

    void aKeyThatBelongsToAnotherIsSaidToAndThenTaken()
    {
        open();
        select(QStringLiteral("Open"));
        field().setKeySequence(QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY2(verdict().contains(QStringLiteral("“Star clip”")), qPrintable(verdict()));
        press("assignShortcut");
        const QAction* holder = actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+D")));
        QVERIFY(holder != nullptr && holder->text().startsWith(QStringLiteral("Open")));
        press("resetShortcuts");
        QVERIFY(actionWith(m_fixture->window, QKeySequence(QStringLiteral("Ctrl+D")))
                    ->text()
                    .startsWith(QStringLiteral("Star")));
    }

    void aKeyThatIsWrittenIntoTextsIsNoShortcut()
    {
        QVERIFY(Shortcuts::isReserved(QKeySequence(QStringLiteral("A")), Shortcuts::Reach::Everywhere));
        QVERIFY(Shortcuts::isReserved(QKeySequence(QStringLiteral("Tab")), Shortcuts::Reach::WhereUnused));
        QVERIFY(Shortcuts::isReserved(QKeySequence(QStringLiteral("3")), Shortcuts::Reach::WhereUnused));
        QVERIFY(!Shortcuts::isReserved(QKeySequence(QStringLiteral("F5")), Shortcuts::Reach::Everywhere));
        QVERIFY(!Shortcuts::isReserved(QKeySequence(QStringLiteral("P")), Shortcuts::Reach::WhereUnused));
    }

    void aSingleKeyActsWhereItWasPut()
    {
        Shortcuts shortcuts;
        QAction loop(QStringLiteral("Loop"));
        QSignalSpy looped(&loop, &QAction::triggered);
        shortcuts.addSingle(&loop, QStringLiteral("loop"), {QKeySequence(Qt::Key_L)});
        QVERIFY(shortcuts.press(QKeyEvent(QEvent::KeyPress, Qt::Key_L, Qt::NoModifier)));
        shortcuts.setKeys(QStringLiteral("loop"), {QKeySequence(Qt::Key_P)});
        QVERIFY(!shortcuts.press(QKeyEvent(QEvent::KeyPress, Qt::Key_L, Qt::NoModifier)));
        QVERIFY(shortcuts.press(QKeyEvent(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier)));
        QCOMPARE(looped.size(), 2);
        QVERIFY(loop.text().endsWith(QStringLiteral("\tP")));
    }

    void theReportHasNoKeyNoPathAndNoNameOfAFile()
    {
        const QString secretFile = m_home.filePath(QStringLiteral("divorce plans/hum of Ada.wav"));
        qWarning("Authorization: Api-Key %s at https://model-abcd1234.api.baseten.co/predict", qPrintable(kCanary));
        qWarning("“%s” cannot be read, nor %s", qPrintable(secretFile), qPrintable(secretFile));
        core::JobRecord failed;
        failed.id = QStringLiteral("20260101-000000-000-abcd");
        failed.created = QDateTime::currentDateTime();
        failed.state = core::JobState::Failed;
        failed.recipe.model = QStringLiteral("sketch");
        failed.error = core::Error{
            core::ErrorCode::ModelError,
            QStringLiteral("The model at model-abcd1234.api.baseten.co said: key=%1 is wrong").arg(kCanary), kCanary};
        QSignalSpy saved(this, &SettingsDialogTest::stored);
        m_fixture->store.post([this, failed](store::StoreThread::OpenedLibrary& library) {
            const bool isSaved = library && (*library)->save(failed);
            QMetaObject::invokeMethod(this, [this, isSaved] { Q_EMIT stored(isSaved); });
        });
        QVERIFY(saved.wait());
        QVERIFY(saved.front().front().toBool());
        open();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        press("copyDiagnostics");
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text() != QLatin1String("before"), 60'000);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(QStringLiteral("Melodeck: 0.")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("Qt: 6.")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("Library: 1 jobs")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("ModelError The model at ••• said: key= ••• is wrong")),
                 qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("cannot be read, nor")), qPrintable(report));
        for (const QString& secret :
             {kCanary, kCanary.mid(9), QStringLiteral("abcd1234"), QStringLiteral("Ada"), QStringLiteral("divorce"),
              QStringLiteral(".wav"), m_home.path(), QString::fromLatin1(kCanary.toLatin1().toBase64())}) {
            QVERIFY2(!report.contains(secret), qPrintable(secret + QStringLiteral(" is in\n") + report));
        }
    }

    void aLibraryThatIsNotThereIsSaidToBeSo()
    {
        const auto figures = store::libraryFigures(m_home.filePath(QStringLiteral("nowhere")));
        QVERIFY(!figures);
        QCOMPARE(figures.error().code, core::ErrorCode::Io);
    }

Q_SIGNALS:
    void stored(bool isSaved);

private:
    void open()
    {
        actionWith(m_fixture->window, QKeySequence(Qt::CTRL | Qt::Key_Comma))->trigger();
        m_dialog = m_fixture->window.findChild<ui::SettingsDialog*>();
        QVERIFY(m_dialog != nullptr);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList shownRows() const
    {
        QStringList titles;
        const auto rows = m_dialog->findChildren<ui::SettingRow*>();
        for (const ui::SettingRow* row : rows) {
            if (row->isVisible()) {
                titles << row->title();
            }
        }
        return titles;
    }

    void choose(const char* name, const QVariant& data)
    {
        auto* box = m_dialog->findChild<QComboBox*>(QLatin1String(name));
        const int index = box->findData(data);
        QVERIFY2(index >= 0, name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void press(const char* name) { m_dialog->findChild<QAbstractButton*>(QLatin1String(name))->click(); }

    void select(const QString& title)
    {
        auto* tree = m_dialog->findChild<QTreeWidget*>(QStringLiteral("shortcutTree"));
        const auto found = tree->findItems(title, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        tree->setCurrentItem(found.front());
    }

    [[nodiscard]] QKeySequenceEdit& field() const
    {
        return *m_dialog->findChild<QKeySequenceEdit*>(QStringLiteral("shortcutField"));
    }

    [[nodiscard]] QString verdict() const
    {
        return m_dialog->findChild<QLabel*>(QStringLiteral("shortcutVerdict"))->text();
    }

    support::OwnHome m_home;
    std::unique_ptr<tests::WindowFixture> m_fixture;
    ui::SettingsDialog* m_dialog = nullptr;
};

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
