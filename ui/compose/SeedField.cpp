#include "ui/compose/SeedField.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

/// What "Random" offers: short enough to be told to somebody.
constexpr quint32 kRandomLimit = 1'000'000;

} // namespace

SeedField::SeedField(QWidget* parent)
    : QWidget(parent)
    , m_options(new DisclosureButton(tr("Options")))
    , m_summary(new SecondaryLabel)
    , m_body(new QWidget)
    , m_edit(new QLineEdit)
{
    m_options->setObjectName(QStringLiteral("options"));
    m_edit->setObjectName(QStringLiteral("seed"));
    m_edit->setAccessibleName(tr("Seed"));
    m_edit->setPlaceholderText(tr("from the request"));
    m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,20}")), m_edit));
    m_edit->setToolTip(tr("The same seed and request give the same clips. Another seed gives another arrangement."));
    auto* random = new LinkButton(tr("Random"));
    random->setObjectName(QStringLiteral("randomSeed"));
    random->setAccessibleName(tr("Random seed"));
    connect(random, &QPushButton::clicked, this,
            [this] { setSeed(QRandomGenerator::global()->bounded(kRandomLimit)); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_options);
    head->addStretch(1);
    head->addWidget(m_summary);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::within);
    body->addWidget(new SecondaryLabel(tr("Seed")));
    body->addWidget(m_edit, 1);
    body->addWidget(random);
    m_body->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addLayout(head);
    layout->addWidget(m_body);
    connect(m_options, &QPushButton::toggled, m_body, &QWidget::setVisible);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        summarise();
        Q_EMIT changed();
    });
}

std::optional<std::uint64_t> SeedField::seed() const
{
    bool fits = false;
    const qulonglong seed = m_edit->text().toULongLong(&fits);
    return fits ? std::optional<std::uint64_t>(seed) : std::nullopt;
}

void SeedField::setSeed(std::optional<std::uint64_t> seed)
{
    m_edit->setText(seed ? QString::number(*seed) : QString());
}

void SeedField::summarise()
{
    const auto value = seed();
    m_summary->setText(value ? tr("seed %1").arg(*value) : QString());
}

} // namespace melodeck::ui
