#include "ui/storage/StorageDialog.h"

#include "api/ModelSpec.h"
#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "ui/Format.h"
#include "ui/storage/CleanUpDialog.h"
#include "ui/storage/StorageWords.h"
#include "ui/storage/TrashDialog.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ArrowTree.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ProgressLine.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kFirstStorageSize(680, 480);

/// "November 2026" of "2026-11".
QString monthText(const QString& month)
{
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? QLocale().toString(first, QStringLiteral("MMMM yyyy")) : month;
}

QTreeWidgetItem* rowOf(const QString& name, std::int64_t clips, std::int64_t bytes)
{
    auto* row = new QTreeWidgetItem({name, QLocale().toString(static_cast<qlonglong>(clips)), bytesText(bytes)});
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

} // namespace

StorageDialog::StorageDialog(StorageWork& work, QWidget* parent)
    : QDialog(parent)
    , m_work(work)
    , m_total(new TextLabel)
    , m_place(new SecondaryLabel)
    , m_shares(new ArrowTree<QTreeWidget>)
    , m_rest(new SecondaryLabel)
    , m_words(new TextLabel)
    , m_progress(new ProgressLine)
    , m_cancel(new LinkButton(tr("Stop")))
    , m_outcome(new BannerMessage)
{
    build();
    connect(&m_work, &StorageWork::sizesRead, this, &StorageDialog::showSizes);
    connect(&m_work, &StorageWork::changed, this, &StorageDialog::showWork);
    connect(&m_work, &StorageWork::ended, this, &StorageDialog::showPlace);
    connect(&m_work, &StorageWork::failed, this, [this](const core::Error& error) {
        m_outcome->setSentences(BannerMessage::Tone::Bad, error.message, error.detail);
        m_outcome->show();
    });
    connect(m_cancel, &QPushButton::clicked, &m_work, &StorageWork::cancel);
    m_work.readSizes();
    showPlace();
    showWork();
}

void StorageDialog::build()
{
    setObjectName(QStringLiteral("storageDialog"));
    setWindowTitle(tr("Library storage"));
    resize(kFirstStorageSize);
    m_total->setObjectName(QStringLiteral("storageTotal"));
    m_total->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_place->setObjectName(QStringLiteral("storagePlace"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shares->setObjectName(QStringLiteral("storageShares"));
    m_shares->setAccessibleName(tr("Size by month and model"));
    m_shares->setHeaderLabels({tr("Month and model"), tr("Clips"), tr("Size")});
    m_shares->header()->setStretchLastSection(false);
    m_shares->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_shares->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_shares->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_shares->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_shares->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_rest->setObjectName(QStringLiteral("storageRest"));
    m_rest->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("storageWork"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("stopStorageWork"));
    m_cancel->setAutoDefault(false);
    m_outcome->setObjectName(QStringLiteral("storageOutcome"));
    m_outcome->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::within);
    left->addWidget(m_shares, 1);
    left->addWidget(m_rest);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::group);
    middle->addLayout(left, 1);
    middle->addWidget(buildActions());
    auto* work = new QHBoxLayout;
    work->addWidget(m_words);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addWidget(m_total);
    layout->addWidget(m_place);
    layout->addLayout(middle, 1);
    layout->addLayout(work);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_shares->setFocus();
}

QWidget* StorageDialog::buildActions()
{
    auto* side = new QWidget;
    auto* actions = new QVBoxLayout(side);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(spacing::within);
    addAction(*actions, tr("Clean up…"), "cleanUp", &StorageDialog::cleanUp);
    m_trash = addAction(*actions, tr("Trash…"), "openTrash", &StorageDialog::openTrash);
    actions->addSpacing(spacing::within);
    m_long << addAction(*actions, tr("Verify"), "verifyLibrary", &StorageDialog::verify);
    m_long.last()->setToolTip(tr("Reads every file and compares it with its checksum. Changes nothing."));
    m_long << addAction(*actions, tr("Export…"), "exportLibrary", &StorageDialog::chooseExport);
    m_long.last()->setToolTip(tr("The whole library as one ZIP file with checksums"));
    m_long << addAction(*actions, tr("Import…"), "importLibrary", &StorageDialog::chooseImport);
    m_long.last()->setToolTip(tr("Adds what such a file has and this library lacks. Replaces nothing."));
    m_long << addAction(*actions, tr("Move…"), "moveLibrary", &StorageDialog::chooseMove);
    m_long.last()->setToolTip(tr("To another disk. Each file is copied, read back and compared first."));
    m_removeOld = addAction(*actions, tr("Remove old files"), "removePrevious", &StorageDialog::removeOld);
    m_cancelMove = addAction(*actions, tr("Do not move"), "cancelMove", &StorageDialog::cancelMove);
    m_cancelMove->setToolTip(tr("The library stays where it is, and the copy is removed."));
    m_long << m_removeOld << m_cancelMove;
    actions->addStretch(1);
    return side;
}

QPushButton* StorageDialog::addAction(QVBoxLayout& actions, const QString& text, const char* name,
                                      void (StorageDialog::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    actions.addWidget(button);
    return button;
}

void StorageDialog::showSizes(const store::LibrarySizes& sizes)
{
    m_total->setText(tr("%1 in all, %2 free on this disk").arg(bytesText(sizes.total()), bytesText(sizes.freeBytes)));
    m_shares->clear();
    QTreeWidgetItem* month = nullptr;
    QString shown;
    std::int64_t clips = 0;
    std::int64_t bytes = 0;
    for (const store::SizeShare& share : sizes.shares) {
        if (month == nullptr || share.month != shown) {
            shown = share.month;
            clips = 0;
            bytes = 0;
            month = rowOf(monthText(share.month), 0, 0);
            m_shares->addTopLevelItem(month);
        }
        month->addChild(rowOf(modelText(share.model), share.clips, share.bytes));
        clips += share.clips;
        bytes += share.bytes;
        month->setText(1, QLocale().toString(static_cast<qlonglong>(clips)));
        month->setText(2, bytesText(bytes));
    }
    if (m_shares->topLevelItemCount() > 0) {
        m_shares->topLevelItem(0)->setExpanded(true);
        m_shares->setCurrentItem(m_shares->topLevelItem(0));
    }
    m_trash->setText(sizes.trashJobs > 0 ? tr("Trash (%1)…").arg(bytesText(sizes.trashBytes)) : tr("Trash…"));
    m_rest->setText(tr("Besides clips: recordings %1, trash %2, database %3, its backups %4")
                        .arg(bytesText(sizes.recordingBytes), bytesText(sizes.trashBytes),
                             bytesText(sizes.databaseBytes), bytesText(sizes.backupBytes)));
}

void StorageDialog::showWork()
{
    const bool isBusy = m_work.isBusy();
    m_words->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setVisible(isBusy && m_work.fraction() >= 0.0);
    for (QPushButton* button : std::as_const(m_long)) {
        button->setEnabled(!isBusy);
    }
    if (isBusy) {
        m_words->setText(m_work.words() + QStringLiteral("…"));
        m_progress->setFraction(m_work.fraction());
        m_outcome->hide();
        return;
    }
    if (const auto& outcome = m_work.outcome(); outcome && m_outcome->isHidden()) {
        using Kind = StorageWork::Outcome::Kind;
        const auto tone = outcome->kind == Kind::Fine      ? BannerMessage::Tone::Ok
                          : outcome->kind == Kind::Remarks ? BannerMessage::Tone::Warn
                                                           : BannerMessage::Tone::Bad;
        m_outcome->clearActions();
        m_outcome->setSentences(tone, outcome->text, outcome->detail);
        if (m_work.isMoveReady() && outcome->kind == Kind::Fine) {
            QPushButton* restart = m_outcome->addAction(tr("Restart Melodeck now"));
            restart->setObjectName(QStringLiteral("restartForMove"));
            connect(restart, &QPushButton::clicked, this, &StorageDialog::restartRequested);
        }
        m_outcome->show();
    }
}

void StorageDialog::showPlace()
{
    const core::LibraryPlace place = core::libraryPlace();
    QStringList said{core::displayPath(core::libraryFolder())};
    if (!place.previous.isEmpty()) {
        said << tr("The files from before the move are still in %1.").arg(core::displayPath(place.previous));
    }
    if (!place.pending.isEmpty()) {
        said << tr("It moves to %1 when Melodeck is closed.").arg(core::displayPath(place.pending));
    }
    if (!place.failure.isEmpty()) {
        said << tr("The last move did not happen: %1").arg(place.failure);
    }
    m_place->setText(said.join(QLatin1Char('\n')));
    m_removeOld->setVisible(!place.previous.isEmpty());
    m_cancelMove->setVisible(!place.pending.isEmpty());
}

void StorageDialog::cleanUp()
{
    auto* dialog = new CleanUpDialog(m_work, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StorageDialog::openTrash()
{
    auto* dialog = new TrashDialog(m_work, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StorageDialog::verify()
{
    m_work.verify();
}

void StorageDialog::removeOld()
{
    m_work.removePrevious();
}

void StorageDialog::cancelMove()
{
    m_work.cancelMove();
}

void StorageDialog::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export library"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("exportLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("melodeck-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, &m_work,
            [this](const QString& path) { m_work.exportTo(path, {}, core::TakenName::IsReplaced); });
    dialog->open();
}

void StorageDialog::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import into the library"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Archives of a library (*.zip)"));
    dialog->setObjectName(QStringLiteral("importLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_work, &StorageWork::importFrom);
    dialog->open();
}

void StorageDialog::chooseMove()
{
    auto* dialog = new QFileDialog(this, tr("Choose an empty folder for the library"), QStringLiteral("/"));
    dialog->setObjectName(QStringLiteral("moveLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_work, &StorageWork::copyTo);
    dialog->open();
}

} // namespace melodeck::ui
