#include "ui/save/SaveDialog.h"

#include "core/Paths.h"
#include "ui/save/ClipExport.h"
#include "ui/save/FormRows.h"
#include "ui/save/SaveForm.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FittingHeight.h"
#include "ui/widgets/FormLabels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr int kOneWidth = 560;

/// As people write them: "~" is the home folder.
QString absolute(const QString& folder, const QString& name)
{
    const QString home = QDir::homePath();
    const auto expanded = [&home](const QString& path) {
        return path == QLatin1String("~") || path.startsWith(QLatin1String("~/")) ? home + path.mid(1) : path;
    };
    return QDir::cleanPath(QDir(expanded(folder)).filePath(expanded(name)));
}

} // namespace

SaveDialog::SaveDialog(const ClipToSave& clip, const QString& folder, std::optional<core::TimeRegion> region,
                       QWidget* parent)
    : QDialog(parent)
    , m_clip(clip)
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit(core::displayPath(folder)))
    , m_form(new SaveForm({clip}, region))
{
    build();
    m_name->setText(namesFor({m_clip}, QStringLiteral("{prompt}"), m_form->options().format, {}).constFirst());
    // Typing replaces the name and leaves its ending.
    m_save->setDefault(true); // not before it is in the dialog, which would take Cancel
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->setSelection(0, static_cast<int>(QFileInfo(m_name->text()).completeBaseName().size()));
    update();
    new FittingHeight(this);
}

void SaveDialog::build()
{
    setObjectName(QStringLiteral("saveDialog"));
    setWindowTitle(tr("Save clip"));
    m_name->setObjectName(QStringLiteral("saveName"));
    m_name->setAccessibleName(tr("Name"));
    m_folder->setObjectName(QStringLiteral("saveFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QStringLiteral("browseSave"));
    browse->setAccessibleName(tr("Browse for a place"));
    browse->setAutoDefault(false);
    auto* place = new QFormLayout;
    place->setHorizontalSpacing(spacing::group);
    place->setVerticalSpacing(spacing::within);
    place->addRow(tr("Name"), m_name);
    place->addRow(tr("Folder"), besides(m_folder, browse));
    centreLabels(*place, *m_name);
    alignLabels(*place);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("confirmSave"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(kOneWidth - 2 * spacing::group); // at least, and more where its words want it
    layout->setSpacing(spacing::group);
    layout->addLayout(place);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &SaveDialog::browse);
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &SaveDialog::update);
    connect(m_form, &SaveForm::changed, this, [this] {
        m_name->setText(
            m_name->text().isEmpty()
                ? QString()
                : withEnding(m_name->text(), audio::exportEnding(m_form->options().format, m_clip.clip.format)));
        update();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SaveDialog::path() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name.endsWith(QLatin1Char('/'))) {
        return {};
    }
    const QString ending = audio::exportEnding(m_form->options().format, m_clip.clip.format);
    return absolute(m_folder->text().trimmed(), withEnding(name, ending));
}

void SaveDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Save clip"), QFileInfo(path()).absolutePath());
    dialog->setObjectName(QStringLiteral("savePlaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces
    dialog->setDefaultSuffix(audio::exportEnding(m_form->options().format, m_clip.clip.format));
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SaveDialog::takePath);
    dialog->open();
}

void SaveDialog::takePath(const QString& path)
{
    m_folder->setText(core::displayPath(QFileInfo(path).absolutePath()));
    m_name->setText(QFileInfo(path).fileName());
    // Where nothing was there, nothing was asked and nothing agreed.
    m_agreedPath = QDir::cleanPath(path);
    m_agreed = core::identityOfFile(m_agreedPath);
    update();
    m_save->setFocus(Qt::OtherFocusReason);
}

bool SaveDialog::replaces(const QString& target) const
{
    return m_agreed && target == m_agreedPath && core::identityOfFile(target) == m_agreed;
}

void SaveDialog::update()
{
    const QString target = path();
    m_save->setEnabled(!target.isEmpty());
    const bool isTaken = !target.isEmpty() && QFileInfo::exists(target);
    m_form->setRemark(!isTaken           ? QString()
                      : replaces(target) ? tr("replaces the file of that name")
                                         : tr("gets a number: a file of that name is there"));
}

void SaveDialog::choose()
{
    m_form->keep();
    const QString target = path();
    SaveOptions options = m_form->options();
    if (replaces(target)) {
        options.agreed = m_agreed;
    }
    accept();
    Q_EMIT chosen(target, options.agreed ? core::TakenName::IsReplaced : core::TakenName::GetsNumber, options);
}

} // namespace melodeck::ui
