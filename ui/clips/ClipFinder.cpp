#include "ui/clips/ClipFinder.h"

#include "store/StoreThread.h"
#include "ui/Format.h"
#include "ui/media/MediaCache.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <future>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr QSize kSize(600, 420);
/// Of the library at a time: the first are there at once.
constexpr int kPage = 100;
constexpr int kPlaceRole = Qt::UserRole;
/// What is searched in, besides what is shown.
constexpr int kWordsRole = Qt::UserRole + 1;
constexpr int kTitleRole = Qt::UserRole + 2;
constexpr int kFactsRole = Qt::UserRole + 3;

/// A clip's title, which gives way, and its facts at the end of the line, which tell it from those of the same title.
class ClipLine final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = (item.state & QStyle::State_Selected) != 0;
        const QFontMetrics metrics(item.font);
        QRect line = item.rect.adjusted(spacing::within, 0, -spacing::within, 0);
        const auto draw = [&](const QString& text, Qt::Alignment side, ColorRole role) {
            painter->setPen(themeColor(isSelected ? ColorRole::OnAccent : role));
            painter->drawText(line, static_cast<int>(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter),
                              metrics.elidedText(text, Qt::ElideRight, line.width()));
        };
        painter->save();
        painter->setFont(item.font);
        const QString facts = index.data(kFactsRole).toString();
        draw(facts, Qt::AlignRight, ColorRole::SecondaryText);
        const int taken = metrics.horizontalAdvance(facts) + spacing::group;
        line.adjust(item.direction == Qt::RightToLeft ? taken : 0, 0, item.direction == Qt::RightToLeft ? 0 : -taken,
                    0);
        draw(index.data(kTitleRole).toString(), Qt::AlignLeft, ColorRole::Text);
        painter->restore();
    }
};

/// "8.0 s · greensleeves.wav".
QString clipFacts(const core::JobRecord& job, const core::Clip& clip)
{
    constexpr qsizetype kMostOfName = 18;
    QStringList facts;
    if (clip.durationSeconds > 0.0) {
        facts << durationText(clip.durationSeconds);
    }
    for (const core::AttachedFile& file : job.recipe.files) {
        const QString name = shownName(file.attached());
        facts << (name.size() > kMostOfName ? name.left(kMostOfName) + QStringLiteral("…") : name);
    }
    return facts.join(QStringLiteral(" · "));
}

/// Waits for the store thread: not on the window's.
std::vector<std::shared_ptr<const core::JobRecord>> readPage(store::StoreThread& store, const QString& before)
{
    std::promise<std::vector<core::JobRecord>> promise;
    auto page = promise.get_future();
    store.post([&promise, &before](store::StoreThread::OpenedLibrary& library) {
        promise.set_value(library ? (*library)->page(kPage, before).value_or(std::vector<core::JobRecord>())
                                  : std::vector<core::JobRecord>());
    });
    std::vector<std::shared_ptr<const core::JobRecord>> jobs;
    for (core::JobRecord& job : page.get()) {
        jobs.push_back(std::make_shared<const core::JobRecord>(std::move(job)));
    }
    return jobs;
}

} // namespace

const core::Clip* ListedClip::clip() const
{
    if (job == nullptr) {
        return nullptr;
    }
    const auto& clips = job->answer.clips;
    const auto found =
        std::find_if(clips.begin(), clips.end(), [this](const core::Clip& each) { return each.index == clipIndex; });
    return found != clips.end() ? &*found : nullptr;
}

QString ListedClip::title() const
{
    const core::Clip* each = clip();
    if (each == nullptr) {
        return {};
    }
    return each->prompt.isEmpty() ? QFileInfo(each->path).fileName() : each->prompt.simplified();
}

ClipFinder::ClipFinder(store::StoreThread& store, const QString& question, const ListedClip& besides, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_besides(besides.clip() != nullptr ? besides.clip()->path : QString())
    , m_words(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_note(new SecondaryLabel({}, this))
    , m_choose(nullptr)
{
    build(question);
    connect(m_words, &QLineEdit::textChanged, this, &ClipFinder::filter);
    connect(m_list, &QListWidget::itemActivated, this, &ClipFinder::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_choose->setEnabled(row >= 0); });
    readMore({});
    filter();
}

void ClipFinder::build(const QString& question)
{
    setObjectName(QStringLiteral("clipFinder"));
    setWindowTitle(tr("Choose a clip"));
    auto* asked = new TextLabel(question, this);
    asked->setTextFormat(Qt::PlainText);
    asked->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("findClip"));
    m_words->setPlaceholderText(tr("Words of the prompt, model, melody or day"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("foundClips"));
    m_list->setAccessibleName(tr("Clips"));
    m_list->setItemDelegate(new ClipLine(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("finderNote"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(QStringLiteral("chooseClip"));
    m_choose->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(asked);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_choose->setDefault(true); // not before it is in the dialog, which would take Cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &ClipFinder::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kSize);
}

void ClipFinder::readMore(const QString& before)
{
    m_work.run([&store = m_store, before](const std::stop_token&) { return readPage(store, before); },
               [this](const Jobs& jobs) { add(jobs); });
}

void ClipFinder::add(const Jobs& jobs)
{
    for (const auto& job : jobs) {
        const QString time = whenText(job->created);
        for (const core::Clip& clip : job->answer.clips) {
            if (clip.kind != core::MediaKind::Audio || clip.path == m_besides) {
                continue;
            }
            const ListedClip listed{job, clip.index};
            QStringList facts{clipFacts(*job, clip), time};
            facts.removeAll(QString());
            const QString told = facts.join(QStringLiteral(" · "));
            auto* item = new QListWidgetItem(tr("%1 – %2").arg(listed.title(), told), m_list);
            item->setToolTip(QStringLiteral("<p>%1</p>").arg(item->text().toHtmlEscaped()));
            item->setData(kTitleRole, listed.title());
            item->setData(kFactsRole, told);
            item->setData(kPlaceRole, static_cast<int>(m_clips.size()));
            item->setData(kWordsRole,
                          QStringList({item->text(), jobFacts(*job), job->recipe.model}).join(QLatin1Char(' ')));
            item->setSizeHint({0, m_list->fontMetrics().lineSpacing() + spacing::card});
            m_clips.push_back(listed);
        }
    }
    m_readJobs += static_cast<int>(jobs.size());
    m_isReading = static_cast<int>(jobs.size()) == kPage && m_readJobs < kMostJobs;
    if (m_isReading) {
        readMore(jobs.back()->id);
    }
    filter();
}

void ClipFinder::filter()
{
    const QStringList words = m_words->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    int found = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString text = item->data(kWordsRole).toString();
        const bool fits = std::all_of(words.begin(), words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        found += fits ? 1 : 0;
        first = fits && first < 0 ? row : first;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (current == nullptr || current->isHidden()) {
        m_list->setCurrentRow(first);
    }
    m_choose->setEnabled(first >= 0);
    m_note->setText(found > 0         ? tr("%n clip(s)", nullptr, found)
                    : m_isReading     ? tr("Looking into the library…")
                    : words.isEmpty() ? tr("There is no other clip yet.")
                                      : tr("No clip has these words."));
}

void ClipFinder::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden()) {
        return;
    }
    const ListedClip clip = m_clips.at(static_cast<std::size_t>(item->data(kPlaceRole).toInt()));
    accept();
    Q_EMIT chosen(clip);
}

bool ClipFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (watched == m_words && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_list->setFocus(Qt::OtherFocusReason);
            QKeyEvent again(event->type(), key, static_cast<QKeyEvent*>(event)->modifiers());
            QCoreApplication::sendEvent(m_list, &again);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace melodeck::ui
