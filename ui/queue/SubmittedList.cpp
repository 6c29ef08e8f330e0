#include "ui/queue/SubmittedList.h"

#include "ui/queue/SubmittedRequests.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SectionHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// More rows are a number.
constexpr std::size_t kMostRequests = SubmittedRequests::kMostWatched;
constexpr int kMostHeight = 420;

/// As tall as its rows are at the width that it has, up to a limit.
class RowsArea final : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout* rows = widget()->layout();
        const int whole =
            rows->hasHeightForWidth() ? rows->totalHeightForWidth(viewport()->width()) : rows->totalSizeHint().height();
        return {QScrollArea::sizeHint().width(), std::min(whole, kMostHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, std::min(sizeHint().height(), kLeastHeight)}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            updateGeometry(); // words take another number of lines
        }
    }

private:
    static constexpr int kLeastHeight = 80;
};

} // namespace

/// One request.
class SubmittedList::Row final : public QWidget
{
public:
    Row(SubmittedRequests& requests, const QString& jobId)
        : m_title(new ElidedLabel)
        , m_state(new SecondaryLabel)
        , m_words(new SecondaryLabel)
        , m_cancel(new LinkButton(SubmittedList::tr("Cancel"), ColorRole::SecondaryText))
        , m_copy(new LinkButton(SubmittedList::tr("Copy id"), ColorRole::SecondaryText))
        , m_dismiss(new LinkButton(SubmittedList::tr("Dismiss"), ColorRole::SecondaryText))
    {
        setObjectName(QStringLiteral("submittedRow"));
        m_title->setWordOrder(WordOrder::Own);
        m_cancel->setObjectName(QStringLiteral("cancelSubmitted"));
        m_copy->setObjectName(QStringLiteral("copyRequestId"));
        m_dismiss->setObjectName(QStringLiteral("dismissSubmitted"));
        m_words->setObjectName(QStringLiteral("submittedWords"));
        m_state->setObjectName(QStringLiteral("submittedState"));
        m_state->setWordWrap(true);
        m_words->setWordWrap(true);
        auto* actions = new QHBoxLayout;
        actions->setSpacing(spacing::group);
        for (LinkButton* link : {m_cancel, m_copy, m_dismiss}) {
            link->setFont(textFont(TextSize::Secondary));
            actions->addWidget(link);
        }
        actions->addStretch(1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, spacing::grid, 0, spacing::grid);
        layout->setSpacing(spacing::grid);
        layout->addWidget(m_title);
        layout->addWidget(m_state);
        layout->addWidget(m_words);
        layout->addLayout(actions);
        connect(m_cancel, &QPushButton::clicked, &requests, [&requests, jobId] { requests.cancel(jobId); });
        connect(m_copy, &QPushButton::clicked, this, [this, &requests] {
            QGuiApplication::clipboard()->setText(m_requestId);
            Q_EMIT requests.told(SubmittedList::tr("The request's id is in the clipboard."));
        });
        connect(m_dismiss, &QPushButton::clicked, &requests, [&requests, jobId] { requests.dismiss(jobId); });
    }

    void show(const SubmittedRequest& request)
    {
        using Phase = SubmittedRequest::Phase;
        m_requestId = request.requestId;
        m_title->setText(jobTitle(request.job));
        const QString id = request.requestId.isEmpty() ? QString() : QStringLiteral(" · ") + request.requestId;
        m_state->setText(phaseText(request.phase) + id);
        m_words->setText(request.words);
        m_words->setColorRole(request.phase == Phase::Over ? ColorRole::Bad : ColorRole::SecondaryText);
        m_words->setVisible(!request.words.isEmpty());
        m_cancel->setVisible(request.phase == Phase::Queued);
        m_copy->setVisible(!request.requestId.isEmpty());
        m_dismiss->setVisible(hasEnded(request));
        const QString title = m_title->text();
        m_cancel->setAccessibleName(SubmittedList::tr("Cancel %1").arg(title));
        m_copy->setAccessibleName(SubmittedList::tr("Copy id of %1").arg(title));
        m_dismiss->setAccessibleName(SubmittedList::tr("Dismiss %1").arg(title));
    }

private:
    QString m_requestId;
    ElidedLabel* m_title;
    SecondaryLabel* m_state;
    SecondaryLabel* m_words;
    LinkButton* m_cancel;
    LinkButton* m_copy;
    LinkButton* m_dismiss;
};

SubmittedList::SubmittedList(SubmittedRequests& requests, QWidget* parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_header(new SectionHeader(tr("At the platform"), SectionHeader::Level::Result))
    , m_clear(m_header->addAction(tr("Clear ended")))
    , m_rowLayout(new QVBoxLayout)
    , m_more(new SecondaryLabel)
{
    setObjectName(QStringLiteral("submittedList"));
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(spacing::grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::group, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addWidget(m_header);
    auto* inside = new QWidget;
    inside->setLayout(m_rowLayout);
    auto* scroll = new RowsArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(scroll);
    layout->addWidget(m_more);
    m_clear->setObjectName(QStringLiteral("clearEnded"));
    m_clear->setAccessibleName(tr("Clear ended requests"));
    connect(m_clear, &QPushButton::clicked, &m_requests, &SubmittedRequests::dismissEnded);
    connect(&m_requests, &SubmittedRequests::changed, this, &SubmittedList::show);
    show();
}

void SubmittedList::show()
{
    const auto& all = m_requests.all();
    const std::size_t shown = std::min(all.size(), kMostRequests);
    QHash<QString, Row*> gone = m_rows;
    // Rows stand in the order of the requests: the newest first, so that a new one is in front.
    for (std::size_t i = 0; i < shown; ++i) {
        const QString& id = all[i].job.id;
        gone.remove(id);
        Row*& row = m_rows[id];
        if (row == nullptr) {
            row = new Row(m_requests, id);
            m_rowLayout->insertWidget(static_cast<int>(i), row);
        }
        row->show(all[i]);
    }
    for (auto row = gone.cbegin(); row != gone.cend(); ++row) {
        m_rows.remove(row.key());
        row.value()->hide(); // until it is deleted
        row.value()->deleteLater();
    }
    m_clear->setVisible(std::count_if(all.begin(), all.end(), hasEnded) > 1); // one has its own
    const QLocale locale;
    m_header->setTitle(tr("At the platform %1").arg(locale.toString(static_cast<qulonglong>(all.size()))));
    m_more->setText(tr("and %1 older ones").arg(locale.toString(static_cast<qulonglong>(all.size() - shown))));
    m_more->setVisible(all.size() > shown);
    m_rowLayout->parentWidget()->updateGeometry();
    findChild<QScrollArea*>()->updateGeometry();
    setVisible(!all.empty());
}

} // namespace melodeck::ui
