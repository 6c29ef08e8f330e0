// What the batch panel is made of.

#include "api/Endpoints.h"
#include "ui/batch/BatchPanel.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ScrolledLayout.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPlanSoon = 120ms;
constexpr int kPromptLines = 7;

QVBoxLayout* makeGroup(QWidget* group)
{
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    return layout;
}

} // namespace

BatchPanel::BatchPanel(Facts facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(std::move(facts))
    , m_spec(&api::defaultModelFor(m_endpoint))
{
    build();
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(kPlanSoon);
    connect(&m_planSoon, &QTimer::timeout, this, &BatchPanel::plan);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &BatchPanel::planSoon);
    connect(m_durations, &QLineEdit::textChanged, this, &BatchPanel::planSoon);
    connect(m_seeds, &QLineEdit::textChanged, this, &BatchPanel::planSoon);
    connect(&m_reader, &BatchReader::arrived, this, &BatchPanel::takeFiles);
    connect(&m_reader, &BatchReader::converting, this, &BatchPanel::showConversion);
    showFiles();
}

void BatchPanel::build()
{
    setObjectName(QStringLiteral("batchPanel"));
    auto* header = new SectionHeader(tr("Batch"), SectionHeader::Level::Result);
    header->setFacts(tr("every file with every prompt"));
    LinkButton* close = header->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("closeBatch"));
    close->setAccessibleName(tr("Close batch"));
    connect(close, &QPushButton::clicked, this, &BatchPanel::closeRequested);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("batchContent"));
    auto* content = new ScrolledLayout(inside);
    content->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::within);
    content->setSpacing(spacing::group);
    content->addWidget(header);
    content->addWidget(makeFiles());
    content->addWidget(makePrompts());
    content->addWidget(makeNumbers());
    content->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFooter());
}

QWidget* BatchPanel::makeFiles()
{
    m_fileGroup = new QWidget;
    auto* layout = makeGroup(m_fileGroup);
    m_fileHeader = new SectionHeader(tr("Files"));
    LinkButton* browse = m_fileHeader->addAction(tr("Browse"));
    browse->setAccessibleName(tr("Browse for files of the batch"));
    LinkButton* clear = m_fileHeader->addAction(tr("Clear"));
    clear->setObjectName(QStringLiteral("clearBatchFiles"));
    clear->setAccessibleName(tr("Clear files of the batch"));
    connect(browse, &QPushButton::clicked, this, &BatchPanel::browseRequested);
    connect(clear, &QPushButton::clicked, this, &BatchPanel::clearFiles);
    m_fileList = new QListWidget;
    m_fileList->setObjectName(QStringLiteral("batchFiles"));
    m_fileList->setAccessibleName(tr("Files of the batch"));
    m_fileList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_fileList->setTextElideMode(Qt::ElideMiddle);
    m_fileList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fileList->setUniformItemSizes(true);
    m_fileList->setFrameShape(QFrame::NoFrame);
    m_fileList->setSpacing(1);
    m_fileList->viewport()->setAutoFillBackground(false);
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_fileList);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &BatchPanel::removeSelectedFiles);
    m_fileHint = new SecondaryLabel;
    m_fileHint->setObjectName(QStringLiteral("batchFileHint"));
    m_fileHint->setWordWrap(true);
    m_fileProblem = new BannerMessage;
    m_fileProblem->setObjectName(QStringLiteral("batchFileProblem"));
    m_fileProblem->hide();
    m_fileCard = new Card;
    auto* card = new QVBoxLayout(m_fileCard);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(spacing::grid);
    card->addWidget(m_fileList);
    m_cancelReading = new LinkButton(tr("Cancel"));
    m_cancelReading->setObjectName(QStringLiteral("cancelBatchReading"));
    m_cancelReading->setAccessibleName(tr("Leave out the files that are not read yet"));
    connect(m_cancelReading, &QPushButton::clicked, this, &BatchPanel::cancelReading);
    auto* hint = new QHBoxLayout;
    hint->addWidget(m_fileHint, 1);
    hint->addWidget(m_cancelReading, 0, Qt::AlignTop);
    card->addLayout(hint);
    m_corrections = new SecondaryLabel;
    m_corrections->setObjectName(QStringLiteral("batchCorrections"));
    m_corrections->setWordWrap(true);
    m_corrections->hide();
    layout->addWidget(m_fileHeader);
    layout->addWidget(m_fileCard);
    layout->addWidget(m_corrections);
    layout->addWidget(m_fileProblem);
    return m_fileGroup;
}

QWidget* BatchPanel::makePrompts()
{
    m_promptGroup = new QWidget;
    auto* layout = makeGroup(m_promptGroup);
    m_promptHeader = new SectionHeader(tr("Prompts"));
    m_promptHeader->setFacts(tr("one a line"));
    m_prompts = new QPlainTextEdit;
    m_prompts->setObjectName(QStringLiteral("batchPrompts"));
    m_prompts->setAccessibleName(tr("Prompts of the batch"));
    m_prompts->setPlaceholderText(tr("{slow|fast} folk waltz"));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setAcceptDrops(false); // files that are dropped are the window's
    m_prompts->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_prompts->setFixedHeight(m_prompts->fontMetrics().lineSpacing() * kPromptLines + 2 * spacing::card);
    auto* hint = new SecondaryLabel(tr("{slow|fast} tries each. Lines that begin with # are left out."));
    hint->setWordWrap(true);
    hint->setColorRole(ColorRole::FaintText);
    layout->addWidget(m_promptHeader);
    layout->addWidget(m_prompts);
    layout->addWidget(hint);
    return m_promptGroup;
}

QWidget* BatchPanel::makeNumbers()
{
    const auto makeField = [](const QString& title, const QString& facts, QLineEdit* edit) {
        auto* field = new QWidget;
        auto* layout = makeGroup(field);
        auto* header = new SectionHeader(title);
        header->setFacts(facts);
        edit->setAccessibleName(title);
        edit->setAcceptDrops(false);
        layout->addWidget(header);
        layout->addWidget(edit);
        return field;
    };
    m_durations = new QLineEdit;
    m_durations->setObjectName(QStringLiteral("batchDurations"));
    m_durations->setPlaceholderText(tr("8, 15"));
    m_seeds = new QLineEdit;
    m_seeds->setObjectName(QStringLiteral("batchSeeds"));
    m_seeds->setPlaceholderText(tr("1-4, 42"));
    m_seedField = makeField(tr("Seeds"), tr("1-4, 42"), m_seeds);
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::group);
    m_durationField = makeField(tr("Durations"), tr("seconds"), m_durations);
    row->addWidget(m_durationField, 1);
    row->addWidget(m_seedField, 1);
    return group;
}

QWidget* BatchPanel::makeFooter()
{
    auto* footer = new QWidget;
    m_problem = new BannerMessage;
    m_problem->setObjectName(QStringLiteral("batchProblem"));
    m_problem->hide();
    m_preflight = new SecondaryLabel;
    m_preflight->setObjectName(QStringLiteral("batchPreflight"));
    m_preflight->setWordWrap(true);
    m_run = new PrimaryButton(tr("Run"));
    m_run->setObjectName(QStringLiteral("runBatch"));
    connect(m_run, &QPushButton::clicked, this, &BatchPanel::run);
    auto* layout = new QVBoxLayout(footer);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_problem);
    layout->addWidget(m_preflight);
    layout->addWidget(m_run);
    return footer;
}

bool BatchPanel::takesWords() const
{
    return m_spec->field(api::FieldRole::Prompts) != nullptr || m_spec->field(api::FieldRole::Prompt) != nullptr ||
           m_spec->field(api::FieldRole::Text) != nullptr;
}

void BatchPanel::setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model)
{
    m_endpoint = endpoint;
    if (m_spec != &model) {
        m_common = core::Json::object(); // it was another model's
    }
    m_spec = &model;
    m_seedField->setVisible(m_spec->field(api::FieldRole::Seed) != nullptr);
    m_durationField->setVisible(m_spec->field(api::FieldRole::Duration) != nullptr);
    m_promptGroup->setVisible(takesWords());
    m_promptHeader->setTitle(m_spec->field(api::FieldRole::Text) != nullptr ? tr("Texts") : tr("Prompts"));
    m_fileGroup->setVisible(m_spec->audioField() != nullptr);
    showCorrections();
    planSoon();
}

void BatchPanel::setDropHighlight(bool on)
{
    m_fileCard->setEmphasis(on ? Card::Emphasis::DropTarget : Card::Emphasis::None);
}

void BatchPanel::focusPrompts()
{
    m_prompts->setFocus(Qt::OtherFocusReason);
}

} // namespace melodeck::ui
