#include "ui/endpoint/EndpointDialog.h"

#include "api/Endpoints.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr int kWidth = 520;

} // namespace

EndpointDialog::EndpointDialog(const core::Endpoint& current, QWidget* parent)
    : QDialog(parent)
    , m_url(new QLineEdit)
    , m_key(new QLineEdit)
    , m_scheme(new QComboBox)
    , m_plain(new QCheckBox)
    , m_verdict(new TextLabel)
{
    setObjectName(QStringLiteral("endpointDialog"));
    setWindowTitle(tr("Connect a model"));
    setMinimumWidth(kWidth);
    m_url->setObjectName(QStringLiteral("endpointUrl"));
    m_url->setAccessibleName(tr("Predict URL"));
    m_url->setPlaceholderText(QStringLiteral("https://model-….api.baseten.co/environments/production/predict"));
    m_url->setText(current.url.toString());
    m_key->setObjectName(QStringLiteral("endpointKey"));
    m_key->setAccessibleName(tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("only for this session, only for this host"));
    m_scheme->setObjectName(QStringLiteral("endpointScheme"));
    m_scheme->setAccessibleName(tr("Sent as"));
    m_scheme->addItem(QStringLiteral("Authorization: Bearer"), static_cast<int>(core::AuthScheme::Bearer));
    m_scheme->addItem(QStringLiteral("Authorization: Api-Key"), static_cast<int>(core::AuthScheme::ApiKey));
    m_scheme->setCurrentIndex(current.scheme == core::AuthScheme::Bearer ? 0 : 1);
    m_plain->setObjectName(QStringLiteral("endpointPlainHttp"));
    m_plain->setText(tr("Send it unencrypted all the same"));
    m_plain->setChecked(current.plainHttp == core::PlainHttp::Allowed);
    m_verdict->setWordWrap(true);
    m_verdict->setTextSize(TextSize::Secondary);

    auto* form = new QFormLayout;
    form->setSpacing(spacing::within);
    form->addRow(tr("Predict URL"), m_url);
    form->addRow(tr("API key"), m_key);
    form->addRow(tr("Sent as"), m_scheme);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use this model"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useEndpoint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(m_plain);
    layout->addWidget(buttons);

    connect(m_url, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_plain, &QCheckBox::toggled, this, &EndpointDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void EndpointDialog::check()
{
    const QString text = m_url->text().trimmed();
    const auto endpoint = api::parseEndpoint(text);
    const bool isUsable = endpoint && endpoint->kind != core::EndpointKind::Local;
    const bool isPlain = isUsable && endpoint->url.scheme() == QLatin1String("http") && !api::isLoopback(endpoint->url);
    m_plain->setVisible(isPlain);
    m_use->setEnabled(isUsable && (!isPlain || m_plain->isChecked()));
    if (text.isEmpty()) {
        m_verdict->setText(
            tr("Paste the address that your model answers at: a Baseten model, a Truss server, or any URL that takes "
               "such a request. baseten:MODEL_ID works too."));
    } else if (!endpoint) {
        m_verdict->setText(endpoint.error().message);
    } else if (isPlain) {
        m_verdict->setText(
            tr("This address is not encrypted: anyone on the way could read your key and your recordings. Use https:// "
               "where you can."));
    } else {
        m_verdict->setText(tr("Requests go to %1.").arg(api::endpointTitle(*endpoint)));
    }
}

void EndpointDialog::choose()
{
    auto endpoint = api::parseEndpoint(m_url->text());
    if (!endpoint) {
        return;
    }
    const bool isPlain = endpoint->url.scheme() == QLatin1String("http") && !api::isLoopback(endpoint->url);
    endpoint->plainHttp = isPlain ? core::PlainHttp::Allowed : core::PlainHttp::LoopbackOnly; // see check()
    endpoint->scheme = static_cast<core::AuthScheme>(m_scheme->currentData().toInt());
    Q_EMIT chosen(*endpoint, core::Secret(m_key->text()));
    accept();
}

} // namespace melodeck::ui
