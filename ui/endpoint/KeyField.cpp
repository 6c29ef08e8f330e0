#include "ui/endpoint/KeyField.h"

#include "api/Endpoints.h"
#include "core/Settings.h"
#include "jobs/KeyStore.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace melodeck::ui {

namespace {

constexpr int kPauseMs = 250;
/// Nobody has more that are of use; the rest is in the files that they stand in.
constexpr std::size_t kMostForeign = 3;

} // namespace

KeyField::KeyField(StoredKeys& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_line(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep it in the keychain")))
    , m_note(new TextLabel)
    , m_forget(new LinkButton(tr("Forget"), ColorRole::SecondaryText))
    , m_again(new LinkButton(tr("Ask again"), ColorRole::SecondaryText))
    , m_foreign(new QWidget)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_keys.look(m_endpoint); });
    connect(&m_keys, &StoredKeys::looked, this, &KeyField::take);
    connect(&m_keys, &StoredKeys::forgotten, this, &KeyField::takeForgotten);
    connect(m_line, &QLineEdit::textChanged, this, &KeyField::refresh);
    connect(m_keep, &QCheckBox::clicked, this, [this](bool on) {
        core::Settings().setKeepsKeys(on);
        refresh();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_keys.forget(m_endpoint); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_facts.reset();
        m_keys.look(m_endpoint);
        refresh();
    });
    refresh();
}

void KeyField::build()
{
    m_line->setObjectName(QStringLiteral("endpointKey"));
    m_line->setAccessibleName(tr("API key"));
    m_line->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(QStringLiteral("keepKey"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setChecked(core::Settings().keepsKeys());
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setWordWrap(true);
    m_note->setTextSize(TextSize::Secondary);
    m_forget->setObjectName(QStringLiteral("forgetKey"));
    m_forget->setAccessibleName(tr("Forget the key"));
    m_forget->setAutoDefault(false);
    m_again->setObjectName(QStringLiteral("askKeychainAgain"));
    m_again->setAccessibleName(tr("Ask the keychain again"));
    m_again->setAutoDefault(false);
    auto* known = new QHBoxLayout;
    known->setSpacing(spacing::within);
    known->addWidget(m_note, 1);
    known->addWidget(m_forget, 0, Qt::AlignVCenter);
    known->addWidget(m_again, 0, Qt::AlignVCenter);
    m_foreignRows = new QVBoxLayout(m_foreign);
    m_foreignRows->setContentsMargins(0, 0, 0, 0);
    m_foreignRows->setSpacing(spacing::grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_keep);
    layout->addLayout(known);
    layout->addWidget(m_foreign);
}

void KeyField::setEndpoint(const QUrl& endpoint)
{
    const QString place = endpoint.isEmpty() ? QString() : jobs::keyPlace(endpoint);
    const QString before = m_endpoint.isEmpty() ? QString() : jobs::keyPlace(m_endpoint);
    m_endpoint = endpoint;
    if (place == before) {
        return;
    }
    m_facts.reset();
    m_problem.clear();
    if (place.isEmpty()) {
        m_soon.stop();
    } else {
        m_soon.start();
    }
    refresh();
}

void KeyField::setKey(const core::Secret& key)
{
    m_line->setText(QString::fromUtf8(key.reveal()));
}

core::Secret KeyField::key() const
{
    return core::Secret(m_line->text().trimmed());
}

KeyLife KeyField::life() const
{
    return m_keep->isChecked() && m_keep->isEnabled() ? KeyLife::Keychain : KeyLife::Session;
}

void KeyField::take(const KeyFacts& facts)
{
    if (!m_endpoint.isEmpty() && facts.place == jobs::keyPlace(m_endpoint)) {
        m_facts = facts;
        refresh();
    }
}

void KeyField::takeForgotten(const QString& place, const std::optional<core::Error>& error)
{
    if (!m_endpoint.isEmpty() && place == jobs::keyPlace(m_endpoint)) {
        // Where there is no keychain, none was kept in it.
        const bool isGone = !error || error->code == core::ErrorCode::Unavailable;
        m_problem = isGone ? QString() : error->message;
        m_keys.look(m_endpoint);
        refresh();
    }
}

QString KeyField::serverWords() const
{
    return api::isBasetenAddress(m_endpoint) ? QStringLiteral("Baseten") : m_endpoint.host();
}

QString KeyField::noteOfKnown() const
{
    if (m_keys.isInSession(m_endpoint)) {
        return tr("This session has a key for %1.").arg(serverWords());
    }
    if (!m_facts) {
        return tr("Looking into the keychain…");
    }
    if (m_facts->error) {
        const bool isVariableOfUse =
            m_facts->error->code == core::ErrorCode::Unavailable && api::isBasetenAddress(m_endpoint);
        return isVariableOfUse ? m_facts->error->message + QLatin1Char(' ') +
                                     tr("The variable for Baseten is BASETEN_API_KEY; set it before Melodeck starts.")
                               : m_facts->error->message;
    }
    switch (m_facts->found.source) {
    case jobs::LookedUpKey::Source::Environment:
        return tr("The key in BASETEN_API_KEY is used: %1").arg(jobs::maskedKey(m_facts->found.key));
    case jobs::LookedUpKey::Source::Keychain:
        return tr("The keychain's key for %1 is used: %2").arg(serverWords(), jobs::maskedKey(m_facts->found.key));
    case jobs::LookedUpKey::Source::Nowhere:
        break;
    }
    return api::isBasetenAddress(m_endpoint)
               ? tr("Baseten answers with a key alone. You find yours in the settings of your workspace.")
               : tr("No key is known for %1. Leave it empty where none is wanted.").arg(serverWords());
}

void KeyField::refresh()
{
    const bool isTyped = !m_line->text().trimmed().isEmpty();
    const bool isThere = !m_endpoint.isEmpty();
    const bool isInSession = isThere && m_keys.isInSession(m_endpoint);
    const bool isMissing = m_facts && m_facts->error && m_facts->error->code == core::ErrorCode::Unavailable;
    m_keep->setEnabled(!isMissing);
    QString note;
    if (!m_problem.isEmpty()) {
        note = m_problem;
    } else if (isMissing && isTyped) {
        note = tr("There is no keychain here: the key is forgotten when Melodeck ends.");
    } else if (isTyped) {
        note = life() == KeyLife::Session ? tr("It is forgotten when Melodeck ends.")
               : isThere ? tr("It goes to %1 alone, and is there at the next start.").arg(serverWords())
                         : QString();
    } else if (isThere) {
        note = noteOfKnown();
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool isWarning = !m_problem.isEmpty() || (!isInSession && m_facts && m_facts->error);
    m_note->setColorRole(isWarning ? ColorRole::Warn : ColorRole::SecondaryText);
    const bool isKept = m_facts && m_facts->found.source == jobs::LookedUpKey::Source::Keychain;
    m_forget->setVisible(!isTyped && (isInSession || isKept));
    m_again->setVisible(!isTyped && !isInSession && m_facts && m_facts->error &&
                        m_facts->error->code == core::ErrorCode::Timeout);
    m_line->setPlaceholderText(isInSession || isKept ? tr("another key, in its place") : QString());
    showForeign();
}

void KeyField::showForeign()
{
    while (const std::unique_ptr<QLayoutItem> item{m_foreignRows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const bool isWanted = m_facts && m_line->text().isEmpty();
    m_foreign->setVisible(false);
    if (!isWanted) {
        return;
    }
    std::size_t shown = 0;
    for (const jobs::ForeignKey& one : m_facts->foreign) {
        if (one.key.reveal() == m_facts->found.key.reveal() || shown == kMostForeign) {
            continue;
        }
        ++shown;
        auto* row = new QWidget;
        auto* text = new ElidedLabel(tr("%1 is in %2").arg(jobs::maskedKey(one.key), one.source));
        text->setElideMode(Qt::ElideMiddle);
        text->setTextSize(TextSize::Secondary);
        auto* take = new LinkButton(tr("Import"));
        take->setObjectName(QStringLiteral("importKey"));
        take->setAccessibleName(tr("Import the key in %1").arg(one.source));
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this, [this, key = one.key] {
            setKey(key);
            m_line->setFocus(Qt::OtherFocusReason);
        });
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing::within);
        layout->addWidget(text, 1);
        layout->addWidget(take);
        m_foreignRows->addWidget(row);
    }
    m_foreign->setVisible(shown > 0);
}

} // namespace melodeck::ui
