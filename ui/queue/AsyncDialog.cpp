#include "ui/queue/AsyncDialog.h"

#include "core/AsyncChoices.h"
#include "ui/Format.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FittingHeight.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kWidth = 480;
constexpr int kMinute = 60;
constexpr int kHour = 3600;
constexpr double kMilli = 1000.0;
constexpr double kPauseStep = 0.5;
/// What stands around a request on its way into the queue, but for the webhook's address.
constexpr std::int64_t kEnvelope = 256;

TextLabel* help(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextSize(TextSize::Secondary);
    label->setColorRole(ColorRole::SecondaryText);
    return label;
}

} // namespace

AsyncDialog::AsyncDialog(core::Recipe recipe, std::optional<std::int64_t> bytes, QWidget* parent)
    : QDialog(parent)
    , m_recipe(std::move(recipe))
    , m_bytes(bytes)
    , m_webhook(new QLineEdit)
    , m_priority(new QComboBox)
    , m_wait(new QComboBox)
    , m_attempts(new QSpinBox)
    , m_firstPause(new QDoubleSpinBox)
    , m_longestPause(new QDoubleSpinBox)
    , m_verdict(help({}))
{
    setObjectName(QStringLiteral("asyncDialog"));
    setWindowTitle(tr("Send to the platform's queue"));
    const core::AsyncChoices choices = core::AsyncChoices::load();
    m_webhook->setObjectName(QStringLiteral("asyncWebhook"));
    m_webhook->setAccessibleName(tr("Address of your receiver"));
    m_webhook->setPlaceholderText(QStringLiteral("https://hooks.example.org/melodeck"));
    m_webhook->setText(choices.webhook);
    m_priority->setObjectName(QStringLiteral("asyncPriority"));
    m_priority->setAccessibleName(tr("Priority"));
    for (const QString& words : {tr("first"), tr("second"), tr("last")}) {
        m_priority->addItem(words, m_priority->count());
    }
    m_priority->setCurrentIndex(choices.priority);
    m_wait->setObjectName(QStringLiteral("asyncWait"));
    m_wait->setAccessibleName(tr("Waits at most"));
    for (const auto& [words, seconds] : {std::pair(tr("10 minutes"), 10 * kMinute), std::pair(tr("1 hour"), kHour),
                                         std::pair(tr("6 hours"), 6 * kHour), std::pair(tr("24 hours"), 24 * kHour),
                                         std::pair(tr("72 hours"), 72 * kHour)}) {
        m_wait->addItem(words, seconds);
    }
    const int known = m_wait->findData(choices.maxQueueSeconds);
    m_wait->setCurrentIndex(known >= 0 ? known : 0);
    m_attempts->setObjectName(QStringLiteral("asyncAttempts"));
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setRange(api::kAsyncAttempts.least, api::kAsyncAttempts.most);
    m_attempts->setValue(choices.maxAttempts);
    m_verdict->setObjectName(QStringLiteral("asyncVerdict"));
    m_pauses = makePauses(choices.firstDelayMs, choices.mostDelayMs);
    build();
    check();
}

void AsyncDialog::build()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    form->addRow(tr("Receiver"), m_webhook);
    form->addRow(QString(),
                 help(tr("Where “melodeck-cli receive” is reached from outside. The platform brings the "
                         "result there, signed, and keeps none itself; it comes into the library, also while "
                         "this window is closed.")));
    form->addRow(tr("Priority"), m_priority);
    form->addRow(tr("Waits at most"), m_wait);
    form->addRow(tr("Attempts"), m_attempts);
    form->addRow(QString(), help(tr("How often the platform runs it at most when it fails. Each run may be billed.")));
    form->addRow(tr("Pauses"), m_pauses);
    centreLabels(*form, *m_webhook);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("Send to the queue"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("sendAsync"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(kWidth - 2 * spacing::group); // at least, and more where its words want it
    layout->setSpacing(spacing::group);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addStretch(1);
    layout->addWidget(buttons);
    new FittingHeight(this);
    m_send->setDefault(true);
    connect(m_webhook, &QLineEdit::textChanged, this, &AsyncDialog::check);
    connect(m_attempts, &QSpinBox::valueChanged, this, &AsyncDialog::showPauses);
    showPauses();
    connect(buttons, &QDialogButtonBox::accepted, this, &AsyncDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* AsyncDialog::makePauses(int firstMs, int mostMs)
{
    const auto set = [](QDoubleSpinBox& pause, const char* name, const QString& words, api::AsyncRange range, int ms) {
        pause.setObjectName(QLatin1String(name));
        pause.setAccessibleName(words);
        pause.setToolTip(words);
        pause.setDecimals(1);
        pause.setSingleStep(kPauseStep);
        pause.setRange(range.least / kMilli, range.most / kMilli);
        pause.setSuffix(QLatin1Char(' ') + tr("s"));
        pause.setValue(ms / kMilli);
    };
    set(*m_firstPause, "asyncFirstPause", tr("Pause before the second attempt, doubled for each further one"),
        api::kAsyncFirstDelayMs, firstMs);
    set(*m_longestPause, "asyncLongestPause", tr("Pause between two attempts at most"), api::kAsyncMostDelayMs, mostMs);
    auto* pauses = new QWidget;
    auto* row = new QHBoxLayout(pauses);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::within);
    row->addWidget(m_firstPause);
    row->addWidget(new QLabel(tr("at first, doubled up to")));
    row->addWidget(m_longestPause);
    row->addStretch(1);
    return pauses;
}

void AsyncDialog::showPauses()
{
    m_pauses->setEnabled(m_attempts->value() > 1); // there is nothing to wait for
}

api::AsyncOptions AsyncDialog::options() const
{
    api::AsyncOptions options;
    const QString webhook = m_webhook->text().trimmed();
    options.webhook = QUrl(webhook, QUrl::StrictMode);
    if (!webhook.isEmpty() && options.webhook.isEmpty()) {
        options.webhook = QUrl(QStringLiteral("invalid:")); // what cannot be read is not the same as none
    }
    options.priority = m_priority->currentData().toInt();
    options.maxQueueSeconds = m_wait->currentData().toInt();
    options.maxAttempts = m_attempts->value();
    options.firstDelayMs = qRound(m_firstPause->value() * kMilli);
    options.mostDelayMs = qRound(m_longestPause->value() * kMilli);
    return options;
}

void AsyncDialog::check()
{
    const auto sent = api::asyncRecipe(m_recipe, options());
    const auto fits =
        m_bytes ? api::checkAsyncSize(*m_bytes + kEnvelope + m_webhook->text().toUtf8().size()) : core::Result<void>();
    const bool hasWebhook = !m_webhook->text().trimmed().isEmpty();
    QString verdict;
    if (!fits) {
        verdict =
            tr("The request is %1 with its files, and the platform's queue takes 256 KiB. Nothing was sent. Let the "
               "model fetch the recording from a link where it can, choose a shorter part of it, or send the "
               "request at once instead.")
                .arg(bytesText(*m_bytes));
    } else if (!hasWebhook) {
        verdict =
            tr("Without a receiver the result can only be seen where the model itself saves it. Give its address.");
    } else if (!sent) {
        verdict = sent.error().message;
    } else {
        verdict = m_bytes ? tr("%1 of 256 KiB. This computer may sleep meanwhile.").arg(bytesText(*m_bytes))
                          : tr("This computer may sleep meanwhile.");
    }
    m_verdict->setText(verdict);
    m_verdict->setColorRole(!fits || (hasWebhook && !sent) ? ColorRole::Bad : ColorRole::SecondaryText);
    m_send->setEnabled(fits && sent && hasWebhook);
}

void AsyncDialog::choose()
{
    const api::AsyncOptions wanted = options();
    core::AsyncChoices choices;
    choices.webhook = m_webhook->text().trimmed();
    choices.priority = *wanted.priority;
    choices.maxQueueSeconds = *wanted.maxQueueSeconds;
    choices.maxAttempts = *wanted.maxAttempts;
    choices.firstDelayMs = *wanted.firstDelayMs;
    choices.mostDelayMs = *wanted.mostDelayMs;
    choices.save();
    accept();
    Q_EMIT chosen(m_recipe, wanted);
}

} // namespace melodeck::ui
