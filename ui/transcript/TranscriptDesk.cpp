#include "ui/transcript/TranscriptDesk.h"

#include "ui/Format.h"
#include "ui/transcript/FindBar.h"
#include "ui/transcript/SegmentList.h"
#include "ui/transcript/SegmentModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PrimaryButton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

QString withKey(const QString& text, DeskAction action)
{
    return QStringLiteral("%1 (%2)").arg(text, keyOf(action).toString(QKeySequence::NativeText));
}

LinkButton* link(const QString& text, const QString& name, const QString& spoken, DeskAction key)
{
    auto* button = new LinkButton(text, ColorRole::SecondaryText);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setToolTip(withKey(spoken, key));
    return button;
}

} // namespace

TranscriptDesk::TranscriptDesk(QWidget* parent)
    : QWidget(parent)
    , m_model(new SegmentModel(this))
    , m_title(new ElidedLabel)
    , m_facts(new SecondaryLabel)
    , m_undo(link(tr("Undo"), QStringLiteral("undoStep"), tr("Undo"), DeskAction::Undo))
    , m_redo(link(tr("Redo"), QStringLiteral("redoStep"), tr("Redo"), DeskAction::Redo))
    , m_segment(new LinkButton(tr("Segment"), ColorRole::SecondaryText))
    , m_save(new PrimaryButton(tr("Save…")))
    , m_follow(new Chip(tr("Follow")))
    , m_find(new FindBar)
    , m_message(new BannerMessage)
    , m_list(new SegmentList(*m_model))
    , m_empty(new SecondaryLabel(tr("There are no segments. Import a file, or press Insert to write one.")))
{
    build();
    connectParts();
}

TranscriptDesk::~TranscriptDesk()
{
    // Their ends would be told as edits.
    m_steps.disconnect(this);
    m_model->disconnect(this);
}

void TranscriptDesk::build()
{
    setObjectName(QStringLiteral("transcriptDesk"));
    m_message->setObjectName(QStringLiteral("deskMessage"));
    m_message->hide();
    m_find->hide();
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::within);
    inside->addWidget(m_empty);
    inside->addWidget(m_list, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::card, spacing::group, spacing::card);
    layout->setSpacing(spacing::within);
    layout->addWidget(makeHeader());
    layout->addWidget(makeTools());
    layout->addWidget(m_find);
    layout->addWidget(m_message);
    layout->addWidget(card, 1);
}

QWidget* TranscriptDesk::makeHeader()
{
    auto* header = new QWidget;
    auto* back = new LinkButton(tr("Back"));
    back->setObjectName(QStringLiteral("leaveDesk"));
    back->setAccessibleName(tr("Back to the results"));
    back->setToolTip(withKey(tr("Back to the results"), DeskAction::Back));
    m_title->setObjectName(QStringLiteral("deskTitle"));
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_title->setWordOrder(WordOrder::Own);
    m_facts->setObjectName(QStringLiteral("deskFacts"));
    auto* import = new LinkButton(tr("Import…"), ColorRole::SecondaryText);
    import->setObjectName(QStringLiteral("importTranscript"));
    import->setAccessibleName(tr("Import subtitles or a transcript…"));
    import->setToolTip(tr("Replaces the segments by those of an SRT, VTT or JSON file; it can be undone"));
    m_save->setObjectName(QStringLiteral("saveDesk"));
    m_save->setAccessibleName(tr("Save transcript…"));
    m_save->setToolTip(withKey(tr("Save transcript as text, subtitles, JSON, table or labels"), DeskAction::Save));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::card);
    layout->addWidget(back);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_facts);
    layout->addWidget(import);
    layout->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &TranscriptDesk::back);
    connect(import, &QPushButton::clicked, this, &TranscriptDesk::importRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { act(DeskAction::Save); });
    return header;
}

QWidget* TranscriptDesk::makeTools()
{
    auto* tools = new QWidget;
    m_follow->setObjectName(QStringLiteral("followPlayback"));
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setToolTip(tr("Keeps the segment that is heard in view"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto* find = link(tr("Find"), QStringLiteral("findInDesk"), tr("Find"), DeskAction::Find);
    m_segment->setObjectName(QStringLiteral("segmentMenu"));
    m_segment->setAccessibleName(tr("Segment"));
    m_segment->setToolTip(tr("Split, merge, move times, name speakers"));
    m_segment->setLeadingIcon(IconId::More);
    auto* menu = new QMenu(m_segment);
    m_segment->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::group);
    layout->addWidget(m_follow);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(find);
    layout->addWidget(m_segment);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &TranscriptDesk::undo);
    connect(m_redo, &QPushButton::clicked, this, &TranscriptDesk::redo);
    connect(find, &QPushButton::clicked, this, &TranscriptDesk::find);
    return tools;
}

void TranscriptDesk::connectParts()
{
    connect(m_model, &SegmentModel::textEdited, this, [this](int row, const QString& text) {
        push(tr("edit"), core::changeText(m_model->segments(), static_cast<std::size_t>(row), text));
    });
    connect(m_model, &SegmentModel::changed, this, [this] {
        showFacts();
        search();
        setPosition(m_position);
    });
    connect(&m_steps, &QUndoStack::indexChanged, this, [this] {
        m_undo->setEnabled(m_steps.canUndo());
        m_redo->setEnabled(m_steps.canRedo());
        showFacts();
        Q_EMIT edited();
    });
    connect(m_find, &FindBar::changed, this, [this] {
        m_currentFound = -1;
        search();
        goToFound(0);
    });
    connect(m_find, &FindBar::nextRequested, this, [this] { goToFound(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { goToFound(-1); });
    connect(m_find, &FindBar::closeRequested, this, &TranscriptDesk::closeFind);
    connect(m_list, &SegmentList::playRequested, this,
            [this](int row) { Q_EMIT playRequested(m_model->segments()[static_cast<std::size_t>(row)].startSeconds); });
    connect(m_list, &SegmentList::menuRequested, this, [this](const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(where);
    });
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void TranscriptDesk::open(const DeskText& text)
{
    commit();
    clearMessage();
    m_position.reset();
    m_text = text;
    m_title->setText(text.title);
    closeFind();
    const QSignalBlocker silent(this); // nothing was edited
    m_model->setSegments(core::editableSegments(text.shown));
    m_steps.clear();
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    if (m_model->rowCount() > 0) {
        m_list->setCurrentRow(0);
    }
    showFacts();
}

core::Transcript TranscriptDesk::transcript() const
{
    return {m_text.shown.language, m_model->segments(), core::joinedText(m_model->segments())};
}

bool TranscriptDesk::isEdited() const
{
    return m_model->segments() != core::editableSegments(m_text.original);
}

void TranscriptDesk::commit()
{
    m_list->commitEditor();
}

void TranscriptDesk::setPlayable(bool on)
{
    m_isPlayable = on;
    m_list->setPlayable(on);
    m_follow->setVisible(on);
}

void TranscriptDesk::setPosition(std::optional<double> seconds)
{
    m_position = seconds;
    const auto heard = seconds ? core::segmentAt(m_model->segments(), *seconds) : std::nullopt;
    m_list->setHeard(heard ? static_cast<int>(*heard) : -1,
                     m_follow->isChecked() ? SegmentList::Follow::Yes : SegmentList::Follow::No);
}

void TranscriptDesk::showMessage(BannerMessage::Tone tone, const QString& sentences, const QString& detail)
{
    m_message->setSentences(tone, sentences, detail);
    m_message->show();
}

void TranscriptDesk::clearMessage()
{
    m_message->hide();
}

void TranscriptDesk::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TranscriptDesk::showFacts()
{
    QStringList facts{tr("%n segment(s)", nullptr, m_model->rowCount())};
    if (const int unsure = m_model->unsureCount(); unsure > 0) {
        facts << tr("%n unsure", nullptr, unsure);
    }
    if (isEdited()) {
        facts << tr("edited");
    }
    m_facts->setText(joinedFacts(facts));
    m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace melodeck::ui
