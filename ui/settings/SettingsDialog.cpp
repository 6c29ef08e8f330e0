#include "ui/settings/SettingsDialog.h"

#include "ui/settings/SettingRow.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ScrolledLayout.h"
#include "ui/widgets/SearchField.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kSize(760, 540);
constexpr int kLeastField = 220;

} // namespace

SettingsDialog::SettingsDialog(const SettingsServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_search(new SearchField)
    , m_list(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_message(new BannerMessage(BannerMessage::Frame::Card))
    , m_nothing(new SecondaryLabel)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    build();
    addAppearance();
    addSending();
    addSaving();
    addSound();
    addEngine();
    addNotifications();
    addLibrary();
    addPrivacy();
    addKeyboard();
    addHelp();
    m_page->addStretch(1);
    for (const SettingGroup* group : m_groups) {
        m_list->addItem(group->title());
    }
    m_list->setCurrentRow(0);
    // A scroll area asks for no width of what is in it.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * spacing::group + 2 * spacing::grid);
    m_search->setFocus();
    resize(qRound(kSize.width() * textScale()), kSize.height());
}

void SettingsDialog::build()
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(kLeastField);
    m_list->setObjectName(QStringLiteral("settingsGroups"));
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(spacing::grid);
    m_message->setObjectName(QStringLiteral("settingsMessage"));
    m_message->hide();
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* page = new QWidget;
    m_page = new ScrolledLayout(page);
    m_page->setContentsMargins(spacing::grid, 0, spacing::group, 0);
    m_page->setSpacing(spacing::group);
    m_page->addWidget(m_nothing);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::group);
    columns->addWidget(m_list);
    columns->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(m_search);
    layout->addWidget(m_message);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::goTo);
}

SettingGroup* SettingsDialog::addGroup(const QString& title)
{
    auto* group = new SettingGroup(title);
    m_page->addWidget(group);
    m_groups.push_back(group);
    return group;
}

void SettingsDialog::say(const QString& sentence)
{
    m_message->setMessage(BannerMessage::Tone::Info, sentence, {});
    m_message->show();
}

void SettingsDialog::filter(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    bool isAnyLeft = false;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const bool isLeft = m_groups[i]->filter(words);
        m_list->item(static_cast<int>(i))->setHidden(!isLeft);
        isAnyLeft = isAnyLeft || isLeft;
    }
    m_nothing->setText(
        tr("No setting has “%1” in it. What is used every day is set where it is used: how many jobs run "
           "at once beside the queue, format and quality where clips are saved, keys where a model is "
           "connected.")
            .arg(text.trimmed()));
    m_nothing->setVisible(!isAnyLeft);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::goTo(int group)
{
    if (group < 0 || static_cast<std::size_t>(group) >= m_groups.size()) {
        return;
    }
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_groups[static_cast<std::size_t>(group)]->y());
}

} // namespace melodeck::ui
