#pragma once

#include "core/Settings.h"
#include "jobs/JobServices.h"
#include "ui/work/BackgroundQueue.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class BannerMessage;
class Player;
class SecondaryLabel;
class SettingGroup;
class SettingRow;
class Shortcuts;
class Theme;

/// What the settings act on; all of it outlives the dialog.
struct SettingsServices
{
    Theme& theme;
    Player& player;
    jobs::JobQueue& queue;
    jobs::JobServices engine;
    Shortcuts& shortcuts;
};

/// All that can be set and is not set where it is used, each with its effect at once, in groups; what is typed into its
/// field leaves only what it is found in.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsServices& services, QWidget* parent = nullptr);

    /// A sentence above the settings.
    void say(const QString& sentence);

Q_SIGNALS:
    /// By its code; empty: as the system. It is kept already.
    void languageChosen(const QString& code);
    /// What is set beside the queue.
    void queueRequested();
    /// A page of the manual.
    void manualRequested(const QString& page);
    /// The addresses that requests went to are not known any more.
    void addressesForgotten();

private:
    void build();
    SettingGroup* addGroup(const QString& title);
    void filter(const QString& text);
    void goTo(int group);

    void addAppearance();
    void addSending();
    void addSaving();
    void addSound();
    void addEngine();
    void addSoundFont(SettingGroup& group);
    void browseForSoundFont(QComboBox& box, SettingRow& row);
    void chooseSoundFont(const QString& path, QComboBox& box, SettingRow& row);
    void addNotifications();
    void addLibrary();
    void addPrivacy();
    void addKeyboard();
    void addHelp();
    void fillOutputs(QComboBox& box) const;
    void applyLimits();

    SettingsServices m_services;
    core::Settings m_settings;
    QLineEdit* m_search;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QVBoxLayout* m_page = nullptr;
    BannerMessage* m_message;
    SecondaryLabel* m_nothing;
    std::vector<SettingGroup*> m_groups;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
