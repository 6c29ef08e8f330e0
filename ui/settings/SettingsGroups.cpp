// The groups of the settings, each with the effect of what is set in it.

#include "core/NameTemplate.h"
#include "core/Paths.h"
#include "jobs/Configured.h"
#include "jobs/JobQueue.h"
#include "store/StoreThread.h"
#include "ui/player/Player.h"
#include "ui/save/FormRows.h"
#include "ui/settings/Diagnostics.h"
#include "ui/settings/SettingRow.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/ShortcutEditor.h"
#include "ui/settings/Shortcuts.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Labels.h"
#include "ui/window/Languages.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace melodeck::ui {

namespace {

template <class Widget>
Widget* named(Widget* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QPushButton* button(const QString& text, const char* name)
{
    auto* made = named(new QPushButton(text), name);
    made->setAutoDefault(false);
    return made;
}

/// A number of which 0 means that nothing is set.
QSpinBox* numberBox(const char* name, int most, std::optional<int> value, const QString& usual)
{
    auto* box = named(new QSpinBox, name);
    box->setRange(0, most);
    box->setSpecialValueText(usual);
    box->setValue(value.value_or(0));
    return box;
}

/// What a template makes of a clip that nobody has.
QString exampleName(const QString& pattern)
{
    core::NameFacts facts;
    facts.index = 2;
    facts.count = 3;
    facts.prompt = QStringLiteral("happy rock");
    facts.model = QStringLiteral("sketch");
    facts.created = QDateTime::currentDateTime();
    facts.seed = QStringLiteral("42");
    facts.melody = QStringLiteral("hum");
    facts.durationSeconds = 8.0;
    return core::plannedNames(pattern, {facts}, {QStringLiteral("wav")}, {}).value(0);
}

} // namespace

void SettingsDialog::addAppearance()
{
    SettingGroup* group = addGroup(tr("Appearance"));
    auto* scheme = named(new QComboBox, "settingScheme");
    for (const auto& [title, each] :
         {std::pair(tr("As the system"), ColorScheme::System), std::pair(tr("Light"), ColorScheme::Light),
          std::pair(tr("Dark"), ColorScheme::Dark)}) {
        scheme->addItem(title, colorSchemeName(each));
    }
    scheme->setCurrentIndex(scheme->findData(colorSchemeName(m_services.theme.scheme())));
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        const QString name = scheme->currentData().toString();
        m_services.theme.setScheme(colorSchemeFromName(name));
        m_settings.setAppearance(name);
    });
    group->add(tr("Light or dark"), {}, scheme)->setKeywords(tr("theme colours night"));

    auto* language = named(new QComboBox, "settingLanguage");
    language->addItem(tr("As the system"), QString());
    for (const Language& each : spokenLanguages()) {
        language->addItem(each.title, each.code);
    }
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString code = language->currentData().toString();
        m_settings.setLanguage(code);
        Q_EMIT languageChosen(code);
    });
    // Whoever reads no word of this language finds it all the same.
    group->add(tr("Language"), tr("What runs and plays goes on."), language)
        ->setKeywords(QStringLiteral("Language Sprache langue idioma lingua 言語 语言 언어 мова भाषा لغة"));

    auto* size = named(new QComboBox, "settingTextSize");
    constexpr std::array kPercents{80, 90, 100, 110, 125, 150, 175, 200};
    for (const int percent : kPercents) {
        size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    }
    size->setCurrentIndex(std::max(0, size->findData(m_settings.textPercent())));
    connect(size, &QComboBox::activated, this, [this, size] {
        const int percent = size->currentData().toInt();
        m_settings.setTextPercent(percent);
        setTextPercent(percent);
    });
    group->add(tr("Size of the text"), tr("Compared with the system's."), size)->setKeywords(tr("font zoom large"));
}

void SettingsDialog::addSending()
{
    SettingGroup* group = addGroup(tr("Sending"));
    auto* queue = button(tr("Show the queue"), "settingQueue");
    connect(queue, &QPushButton::clicked, this, [this] {
        Q_EMIT queueRequested();
        accept();
    });
    group->add(tr("Jobs at once"), tr("Set beside the queue, for each server by itself."), queue)
        ->setKeywords(tr("parallel limit"));

    const jobs::QueueOptions usual;
    auto* tries = named(new QSpinBox, "settingRetries");
    constexpr int kMostTries = 20;
    tries->setRange(0, kMostTries);
    tries->setValue(m_settings.retries().value_or(usual.retries.maxRetries));
    connect(tries, &QSpinBox::valueChanged, this, [this, usual = usual.retries.maxRetries](int value) {
        m_settings.setRetries(value == usual ? std::nullopt : std::optional(value));
        applyLimits();
    });
    group
        ->add(tr("Tries after the first"),
              tr("Only of requests that surely did not run, such as those that found the model busy: nothing is paid "
                 "twice."),
              tries)
        ->setKeywords(tr("retry again pause"));

    constexpr int kMinute = 60;
    constexpr int kMostMinutes = 24 * 60;
    auto* minutes = numberBox("settingMinutes", kMostMinutes, std::nullopt, tr("usual"));
    minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    if (const auto seconds = m_settings.totalSeconds()) {
        minutes->setValue((*seconds + kMinute - 1) / kMinute);
    }
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setTotalSeconds(value > 0 ? std::optional(value * kMinute) : std::nullopt);
        applyLimits();
    });
    group
        ->add(tr("Longest wait"),
              tr("From sending to the last byte of the answer. A model that answers later may bill all the same. "
                 "Usually 20 minutes."),
              minutes)
        ->setKeywords(tr("timeout time limit"));

    constexpr int kMostMebibytes = 1024 * 1024;
    auto* answer = numberBox("settingAnswer", kMostMebibytes, m_settings.answerMebibytes(), tr("usual"));
    answer->setSuffix(QStringLiteral(" MiB"));
    connect(answer, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setAnswerMebibytes(value > 0 ? std::optional(value) : std::nullopt);
        applyLimits();
    });
    group->add(tr("Largest answer"), tr("What is longer is not taken, so that no server can fill the disk."), answer)
        ->setKeywords(tr("size limit"));

    auto* proxy = named(new QLineEdit(m_settings.proxy()), "settingProxy");
    proxy->setPlaceholderText(QStringLiteral("http://proxy.example.org:3128"));
    connect(proxy, &QLineEdit::editingFinished, this, [this, proxy] {
        m_settings.setProxy(proxy->text().trimmed());
        applyLimits();
    });
    group
        ->add(tr("Proxy"), tr("Empty: as the system's environment says. This computer is always reached without."),
              proxy, SettingRow::Place::Below)
        ->setKeywords(tr("network company socks"));
}

void SettingsDialog::applyLimits()
{
    jobs::applySettings(m_settings, m_services.engine.http, m_services.queue);
}

void SettingsDialog::addSaving()
{
    SettingGroup* group = addGroup(tr("Saving"));
    auto* folder = named(new QLineEdit(core::displayPath(m_settings.saveFolder())), "settingFolder");
    folder->setReadOnly(true);
    folder->setAccessibleName(tr("Folder for clips"));
    folder->setPlaceholderText(tr("Music"));
    auto* browse = button(tr("Browse…"), "settingFolderBrowse");
    browse->setAccessibleName(tr("Browse for a folder"));
    connect(browse, &QPushButton::clicked, this, [this, folder] {
        auto* dialog = new QFileDialog(this, tr("Folder for clips"), m_settings.saveFolder());
        dialog->setObjectName(QStringLiteral("folderDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
        connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString& path) {
            m_settings.setSaveFolder(path);
            folder->setText(core::displayPath(path));
        });
        dialog->open();
    });
    group
        ->add(tr("Folder for clips"), tr("Where saving begins; it follows where you saved last."),
              besides(folder, browse), SettingRow::Place::Below)
        ->setKeywords(tr("directory place"));

    auto* pattern = named(new QLineEdit(m_settings.nameTemplate()), "settingNames");
    pattern->setPlaceholderText(QStringLiteral("{index} {prompt}"));
    SettingRow* names = group->add(tr("Names of several"), {}, pattern, SettingRow::Place::Below);
    names->setKeywords(tr("template file name") + QLatin1Char(' ') + core::nameFields().join(QLatin1Char(' ')));
    const auto show = [pattern, names] {
        const QString text = pattern->text().isEmpty() ? pattern->placeholderText() : pattern->text();
        const QStringList unknown = core::unknownFields(text);
        QStringList fields;
        for (const QString& field : core::nameFields()) {
            fields << QLatin1Char('{') + field + QLatin1Char('}');
        }
        names->setHelp(
            unknown.isEmpty()
                ? tr("For example “%1”. There are: %2.").arg(exampleName(text), fields.join(QLatin1Char(' ')))
                : tr("%1 is no field and stays as it is written. There are: %2.")
                      .arg(unknown.join(QStringLiteral(", ")), fields.join(QLatin1Char(' '))));
    };
    connect(pattern, &QLineEdit::textChanged, this, show);
    connect(pattern, &QLineEdit::editingFinished, this,
            [this, pattern] { m_settings.setNameTemplate(pattern->text().trimmed()); });
    show();

    auto* recipe = named(new QCheckBox(tr("Clips carry their recipe")), "settingRecipe");
    recipe->setAccessibleName(recipe->text());
    recipe->setChecked(m_settings.recipeTravels());
    connect(recipe, &QCheckBox::toggled, this, [this](bool on) { m_settings.setRecipeTravels(on); });
    group
        ->add(tr("Recipe in files"),
              tr("Files that leave the library say how they were made; never a key, never a path."), recipe,
              SettingRow::Place::Below)
        ->setKeywords(tr("metadata tag privacy"));
}

void SettingsDialog::addSound()
{
    SettingGroup* group = addGroup(tr("Sound"));
    auto* output = named(new QComboBox, "settingOutput");
    output->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kLetters = 24;
    output->setMinimumContentsLength(kLetters);
    fillOutputs(*output);
    connect(output, &QComboBox::activated, this, [this, output] {
        const QByteArray id = output->currentData().toByteArray();
        m_settings.setSoundOutput(id);
        m_services.player.setOutputDevice(id);
    });
    connect(&m_services.player, &Player::outputsChanged, output, [this, output] { fillOutputs(*output); });
    m_services.player.refreshOutputs();
    group->add(tr("Sound device"), tr("While it is not connected, the system's is used."), output)
        ->setKeywords(tr("output speaker headphones"));
}

void SettingsDialog::fillOutputs(QComboBox& box) const
{
    const QByteArray chosen = m_services.player.outputDevice();
    box.clear();
    box.addItem(tr("As the system says"), QByteArray());
    for (const OutputDevice& device : m_services.player.outputs().all) {
        box.addItem(device.name, device.id);
    }
    if (box.findData(chosen) < 0) {
        box.addItem(tr("The chosen one (not connected)"), chosen);
    }
    box.setCurrentIndex(box.findData(chosen));
}

void SettingsDialog::addLibrary()
{
    SettingGroup* group = addGroup(tr("Library"));
    const QString folder = m_services.queue.store().folder();
    auto* show = button(tr("Show in folder"), "settingLibrary");
    connect(show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    group->add(tr("Where everything is kept"), core::displayPath(folder), show)->setKeywords(tr("disk data clips"));
}

void SettingsDialog::addPrivacy()
{
    SettingGroup* group = addGroup(tr("Privacy"));
    auto* keep = named(new QCheckBox(tr("Keep new keys in the keychain")), "settingKeepKeys");
    keep->setAccessibleName(keep->text());
    keep->setChecked(m_settings.keepsKeys());
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_settings.setKeepsKeys(on); });
    group
        ->add(tr("Keys"),
              tr("Otherwise a key is used until Melodeck ends. One that is kept is forgotten where it was given, under "
                 "“Connect a model…”."),
              keep, SettingRow::Place::Below)
        ->setKeywords(tr("password secret API key"));

    auto* forget = button(tr("Forget"), "settingForgetAddresses");
    forget->setAccessibleName(tr("Forget recent addresses"));
    SettingRow* addresses = group->add(tr("Recent addresses"), {}, forget);
    addresses->setKeywords(tr("history models servers"));
    const auto tell = [this, addresses, forget] {
        const auto count = static_cast<int>(m_settings.connections().size());
        addresses->setHelp(count == 0
                               ? tr("None is kept.")
                               : tr("%n address(es) that requests went to. Keys and clips stay.", nullptr, count));
        forget->setEnabled(count > 0);
    };
    connect(forget, &QPushButton::clicked, this, [this, tell] {
        m_settings.forgetConnections();
        tell();
        Q_EMIT addressesForgotten();
    });
    tell();
}

void SettingsDialog::addKeyboard()
{
    SettingGroup* group = addGroup(tr("Keyboard"));
    SettingRow* row =
        group->add(tr("Shortcuts"), {}, new ShortcutEditor(m_services.shortcuts), SettingRow::Place::Below);
    QStringList words{tr("keys")};
    for (const Shortcuts::Entry& entry : m_services.shortcuts.entries()) {
        words << entry.title;
    }
    row->setKeywords(words.join(QLatin1Char('\n')));
}

void SettingsDialog::addHelp()
{
    SettingGroup* group = addGroup(tr("Help"));
    auto* copy = button(tr("Copy diagnostics"), "copyDiagnostics");
    SettingRow* row = group->add(tr("For a report"),
                                 tr("Versions, sound, decoders, size of the library and the last errors. No key, no "
                                    "address, no name of a file."),
                                 copy);
    row->setKeywords(tr("bug support about version"));
    connect(copy, &QPushButton::clicked, this, [this, copy, row] {
        copy->setEnabled(false);
        const DiagnosticFacts facts = diagnosticFacts(m_services.player);
        m_work.run([facts, folder = m_services.queue.store().folder()](
                       const std::stop_token&) { return diagnosticsText(facts, folder); },
                   [copy, row](const QString& text) {
                       QGuiApplication::clipboard()->setText(text);
                       copy->setEnabled(true);
                       row->setHelp(tr("It is in the clipboard. Read it before you send it; there is no key in it."));
                   });
    });
}

} // namespace melodeck::ui
