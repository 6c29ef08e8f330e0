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
    , m_seedRow(new QWidget)
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
    auto* seed = new QHBoxLayout(m_seedRow);
    seed->setContentsMargins(0, 0, 0, 0);
    seed->setSpacing(spacing::within);
    seed->addWidget(new SecondaryLabel(tr("Seed")));
    seed->addWidget(m_edit, 1);
    seed->addWidget(random);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::within);
    body->addWidget(m_seedRow);
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

void SeedField::setSeedOffered(bool offered)
{
    m_seedRow->setVisible(offered);
    summarise();
}

void SeedField::addRow(QWidget* row)
{
    m_body->layout()->addWidget(row);
}

void SeedField::setRowsSummary(const QString& words)
{
    m_rowsSummary = words;
    summarise();
}

void SeedField::summarise()
{
    QStringList parts;
    if (const auto value = seed(); value && !m_seedRow->isHidden()) {
        parts << tr("seed %1").arg(*value);
    }
    if (!m_rowsSummary.isEmpty()) {
        parts << m_rowsSummary;
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace melodeck::ui
