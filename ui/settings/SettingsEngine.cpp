// Settings of what runs beside the window: the sketch engine with its sound font, and the desktop's notifications.

#include "core/SoundFontFiles.h"
#include "jobs/EngineCheck.h"
#include "ui/save/FormRows.h"
#include "ui/settings/SettingRow.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace melodeck::ui {

namespace {

/// Of an entry that stands for no file.
constexpr int kIsAnotherRole = Qt::UserRole + 1;

/// What is chosen, and what there is to choose from.
struct SoundFonts
{
    QString chosen;
    bool isChosenThere = true;
    QStringList found;
};

SoundFonts readSoundFonts(const QString& chosen)
{
    return {chosen, chosen.isEmpty() || core::isSoundFont(chosen), core::soundFontsIn(core::soundFontFolders())};
}

void fill(QComboBox& box, const SoundFonts& fonts)
{
    QStringList paths = fonts.found;
    if (!fonts.chosen.isEmpty() && !paths.contains(fonts.chosen)) {
        paths << fonts.chosen;
    }
    box.clear();
    box.addItem(SettingsDialog::tr("The one that is found"), QString());
    for (const QString& path : std::as_const(paths)) {
        box.addItem(QFileInfo(path).fileName(), path);
        box.setItemData(box.count() - 1, path, Qt::ToolTipRole);
    }
    box.addItem(SettingsDialog::tr("Another file…"));
    box.setItemData(box.count() - 1, true, kIsAnotherRole);
    box.setCurrentIndex(fonts.chosen.isEmpty() ? 0 : box.findData(fonts.chosen));
}

QString usualHelp()
{
    return SettingsDialog::tr(
        "The instruments, as an SF2 or SF3 file. With another one the same seed sounds different.");
}

} // namespace

void SettingsDialog::addEngine()
{
    SettingGroup* group = addGroup(tr("Sketch engine"));
    auto* check = new QPushButton(tr("Check it"));
    check->setObjectName(QStringLiteral("settingEngineCheck"));
    check->setAutoDefault(false);
    SettingRow* row = group->add(tr("On this computer"),
                                 tr("Arranges by rule on sampled instruments, free and without a key. It needs a sound "
                                    "font."),
                                 check);
    row->setKeywords(tr("local offline sound font"));
    connect(check, &QPushButton::clicked, this, [this, row, check] {
        check->setEnabled(false);
        row->setHelp(tr("Looking…"));
        m_work.run(
            [engine = m_services.engine](const std::stop_token& stop) { return jobs::checkEngine(engine, stop); },
            [row, check](const std::optional<core::Error>& problem) {
                check->setEnabled(true);
                row->setHelp(problem ? problem->message : tr("It runs, and has the sounds that it needs."));
            });
    });
    addSoundFont(*group);
}

void SettingsDialog::addSoundFont(SettingGroup& group)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("settingSoundFont"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kLetters = 24;
    box->setMinimumContentsLength(kLetters);
    fill(*box, {m_settings.soundFont(), true, {}});
    SettingRow* row = group.add(tr("Sound font"), usualHelp(), box);
    row->setKeywords(tr("instruments bank samples SF2 SF3"));
    // What is in the environment of this program is in that of its engine.
    if (const QString forced = qEnvironmentVariable("MELODECK_SOUNDFONT"); !forced.isEmpty()) {
        box->setEnabled(false);
        row->setHelp(tr("MELODECK_SOUNDFONT in the environment says which one is played: %1").arg(forced));
        return;
    }
    m_work.run([chosen = m_settings.soundFont()](const std::stop_token&) { return readSoundFonts(chosen); },
               [box, row](const SoundFonts& fonts) {
                   fill(*box, fonts);
                   if (!fonts.isChosenThere) {
                       row->setHelp(
                           tr("“%1” is not there any more, or is no sound font: the sketch engine cannot play. "
                              "Choose another one.")
                               .arg(QFileInfo(fonts.chosen).fileName()));
                   }
               });
    connect(box, &QComboBox::activated, this, [this, box, row](int at) {
        if (box->itemData(at, kIsAnotherRole).toBool()) {
            browseForSoundFont(*box, *row);
        } else {
            chooseSoundFont(box->itemData(at).toString(), *box, *row);
        }
    });
}

void SettingsDialog::browseForSoundFont(QComboBox& box, SettingRow& row)
{
    const QString before = m_settings.soundFont();
    box.setCurrentIndex(before.isEmpty() ? 0 : box.findData(before)); // until one is chosen
    auto* dialog =
        new QFileDialog(this, tr("Sound font"), before.isEmpty() ? QDir::homePath() : QFileInfo(before).absolutePath());
    dialog->setObjectName(QStringLiteral("soundFontDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sound fonts (*.sf2 *.sf3 *.SF2 *.SF3)"), tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, &box, &row](const QString& path) { chooseSoundFont(path, box, row); });
    dialog->open();
}

/// Another one plays from the next request on: the engine asks for each what is set.
void SettingsDialog::chooseSoundFont(const QString& path, QComboBox& box, SettingRow& row)
{
    m_work.run([path](const std::stop_token&) { return readSoundFonts(path); },
               [this, &box, &row](const SoundFonts& fonts) {
                   const QString name = QFileInfo(fonts.chosen).fileName();
                   if (!fonts.isChosenThere) {
                       fill(box, {m_settings.soundFont(), true, fonts.found});
                       row.setHelp(tr("“%1” is not a sound font (SF2 or SF3). Nothing was changed.").arg(name));
                       return;
                   }
                   m_settings.setSoundFont(fonts.chosen);
                   fill(box, fonts);
                   row.setHelp(
                       name.isEmpty()
                           ? usualHelp()
                           : tr("The next clip is made with “%1”; the same seed may sound different now.").arg(name));
               });
}

void SettingsDialog::addNotifications()
{
    SettingGroup* group = addGroup(tr("Notifications"));
    auto* tell = new QCheckBox(tr("Tell me when long work is done"));
    tell->setObjectName(QStringLiteral("settingNotifies"));
    tell->setAccessibleName(tell->text());
    tell->setChecked(m_settings.notifies());
    connect(tell, &QCheckBox::toggled, this, [this](bool on) { m_settings.setNotifies(on); });
    auto* how = new LinkButton(tr("How they work"));
    how->setObjectName(QStringLiteral("settingNotifiesHow"));
    how->setAccessibleName(tr("How notifications work"));
    connect(how, &QPushButton::clicked, this, [this] {
        Q_EMIT manualRequested(QStringLiteral("queue"));
        accept();
    });
    group
        ->add(tr("By the desktop"),
              tr("While the window is not in front, of what took more than ten seconds and of whole batches. A click "
                 "plays the clip or shows the result."),
              besides(tell, how), SettingRow::Place::Below)
        ->setKeywords(tr("notify message bubble alert"));
}

} // namespace melodeck::ui
