#include "ui/save/SaveAllDialog.h"

#include "core/Paths.h"
#include "ui/save/ClipExport.h"
#include "ui/save/FormRows.h"
#include "ui/save/SaveForm.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FittingHeight.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kAllWidth = 600;
constexpr int kShownNames = 4;
/// More would not be read by anybody.
constexpr std::size_t kMostNames = 500;
const QString kPattern = QStringLiteral("{index} {prompt}");

} // namespace

SaveAllDialog::SaveAllDialog(const std::vector<ClipToSave>& clips, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_clips(clips)
    , m_folder(new QLineEdit(core::displayPath(folder)))
    , m_pattern(new QLineEdit)
    , m_unknown(new TextLabel)
    , m_names(new QListWidget)
    , m_form(new SaveForm(clips, std::nullopt))
{
    const QString known = m_settings.nameTemplate();
    m_pattern->setText(known.isEmpty() ? kPattern : known);
    build();
    m_save->setDefault(true); // not before it is in the dialog, which would take Cancel
    m_folder->setFocus(Qt::OtherFocusReason);
    m_folder->selectAll();
    update();
    m_names->ensurePolished();
    const int lines = std::clamp(static_cast<int>(m_clips.size()), 1, kShownNames);
    m_names->setFixedHeight(m_names->sizeHintForRow(0) * lines + 2 * spacing::grid);
    new FittingHeight(this);
    readFolder();
}

void SaveAllDialog::build()
{
    setObjectName(QStringLiteral("saveAllDialog"));
    setWindowTitle(tr("Save %n clip(s)", nullptr, static_cast<int>(m_clips.size())));
    m_folder->setObjectName(QStringLiteral("saveAllFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_pattern->setObjectName(QStringLiteral("nameTemplate"));
    m_pattern->setAccessibleName(tr("Names"));
    m_unknown->setObjectName(QStringLiteral("unknownFields"));
    m_unknown->setTextSize(TextSize::Secondary);
    m_unknown->setColorRole(ColorRole::Warn);
    m_unknown->setWordWrap(true);
    m_names->setObjectName(QStringLiteral("plannedNames"));
    m_names->setAccessibleName(tr("Files that will be made"));
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->setTextElideMode(Qt::ElideMiddle);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setUniformItemSizes(true);
    m_names->setLayoutDirection(Qt::LeftToRight); // a number in front of a name would stand behind it otherwise
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QStringLiteral("browseFolder"));
    browse->setAccessibleName(tr("Browse for a folder"));
    browse->setAutoDefault(false);
    auto* place = new QFormLayout;
    place->setHorizontalSpacing(spacing::group);
    place->setVerticalSpacing(spacing::within);
    place->addRow(tr("Folder"), besides(m_folder, browse));
    place->addRow(tr("Names"), m_pattern);
    place->addRow(QString(), makeFields());
    place->addRow(QString(), m_unknown);
    place->addRow(tr("Files"), m_names);
    alignLabels(*place);
    centreLabels(*place, *m_pattern);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save all"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("confirmSaveAll"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(kAllWidth - 2 * spacing::group); // at least, and more where its words want it
    layout->setSpacing(spacing::card);
    layout->addLayout(place);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &SaveAllDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &SaveAllDialog::readFolder);
    connect(m_pattern, &QLineEdit::textChanged, this, &SaveAllDialog::update);
    connect(m_form, &SaveForm::changed, this, &SaveAllDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveAllDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SaveAllDialog::makeFields()
{
    auto* fields = new QWidget;
    auto* layout = new FlowLayout(fields);
    for (const QString& field : core::nameFields()) {
        const QString text = QLatin1Char('{') + field + QLatin1Char('}');
        auto* chip = new Chip(field);
        chip->setObjectName(QStringLiteral("field_") + field);
        chip->setAccessibleName(field);
        chip->setToolTip(tr("Puts %1 into the names").arg(text));
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, text] { m_pattern->insert(text); });
        layout->addWidget(chip);
    }
    return fields;
}

QString SaveAllDialog::folder() const
{
    const QString text = m_folder->text().trimmed();
    const bool isAtHome = text == QLatin1String("~") || text.startsWith(QLatin1String("~/"));
    return text.isEmpty() ? QString() : QDir::cleanPath(isAtHome ? QDir::homePath() + text.mid(1) : text);
}

void SaveAllDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Save all clips into a folder"), folder());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_folder->setText(core::displayPath(path));
        m_save->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void SaveAllDialog::readFolder()
{
    m_work.clear();
    m_work.run(
        [path = folder()](const std::stop_token&) { return path.isEmpty() ? QStringList() : takenNameKeys(path); },
        [this](const QStringList& keys) {
            m_takenKeys = keys;
            update();
        });
    update();
}

void SaveAllDialog::update()
{
    const QString pattern = m_pattern->text().trimmed();
    const QStringList unknown = core::unknownFields(pattern);
    m_unknown->setVisible(!unknown.isEmpty());
    m_unknown->setText(
        tr("No such field: %1. It stays in the names as it is written.").arg(unknown.join(QStringLiteral(", "))));
    std::vector<ClipToSave> shown(m_clips.begin(),
                                  m_clips.begin() + static_cast<std::ptrdiff_t>(std::min(m_clips.size(), kMostNames)));
    QStringList names = namesFor(shown, pattern, m_form->options().format, m_takenKeys);
    if (shown.size() < m_clips.size()) {
        names << tr("and %n more", nullptr, static_cast<int>(m_clips.size() - shown.size()));
    }
    m_names->clear();
    m_names->addItems(names);
    m_save->setEnabled(!folder().isEmpty() && !m_clips.empty());
}

void SaveAllDialog::choose()
{
    m_form->keep();
    m_settings.setNameTemplate(m_pattern->text().trimmed());
    accept();
    Q_EMIT chosen(folder(), m_pattern->text().trimmed(), m_form->options());
}

} // namespace melodeck::ui
