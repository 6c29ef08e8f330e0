#include "ui/settings/SettingRow.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

namespace {

/// Of what stands beside its words, at the usual size of the text.
constexpr int kControlWidth = 188;

/// As it is compared: without case and accents.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            letters += letter.toLower();
        }
    }
    return letters;
}

/// As rich text, with what matches on the accent's tint. A text whose letters are counted otherwise when they are
/// compared (accents) is marked as a whole.
QString marked(const QString& text, const QStringList& words)
{
    const QString searched = plain(text);
    const bool isAlike = searched.size() == text.size();
    std::vector<bool> isMarked(static_cast<std::size_t>(text.size()), false);
    for (const QString& word : words) {
        for (qsizetype at = searched.indexOf(word); at >= 0 && !word.isEmpty();
             at = searched.indexOf(word, at + word.size())) {
            const auto first = isMarked.begin() + (isAlike ? at : 0);
            std::fill(first, isAlike ? first + word.size() : isMarked.end(), true);
        }
    }
    const QString begin =
        QStringLiteral("<span style=\"background-color:%1\">").arg(themeColor(ColorRole::AccentTint).name());
    QString rich;
    bool isOn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const bool wanted = isMarked[static_cast<std::size_t>(i)]; wanted != isOn) {
            rich += wanted ? begin : QStringLiteral("</span>");
            isOn = wanted;
        }
        rich += QString(text.at(i)).toHtmlEscaped();
    }
    return isOn ? rich + QStringLiteral("</span>") : rich;
}

} // namespace

SettingRow::SettingRow(const QString& title, const QString& help, QWidget* control, Place place, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_help(help)
    , m_titleLabel(new TextLabel(title))
    , m_helpLabel(new SecondaryLabel(help))
    , m_control(control)
{
    m_titleLabel->setWordWrap(true);
    m_titleLabel->setBuddy(control); // a screen reader tells a combo box by that alone
    m_helpLabel->setWordWrap(true);
    m_helpLabel->setVisible(!help.isEmpty());
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(title);
    }
    if (control->accessibleDescription().isEmpty()) {
        control->setAccessibleDescription(help);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_titleLabel);
    words->addWidget(m_helpLabel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::group);
    constexpr double kLargeText = 1.4; // leaves too little beside a control
    if (place == Place::Below || textScale() > kLargeText) {
        words->setSpacing(spacing::grid);
        const bool isField = place == Place::Below && qobject_cast<QAbstractButton*>(control) == nullptr;
        words->addWidget(control, 0, isField ? Qt::Alignment() : Qt::AlignLeading);
        row->addLayout(words, 1);
    } else {
        // One column: what is narrower would stand at a place of its own in each row.
        control->setMinimumWidth(qRound(kControlWidth * textScale()));
        row->addLayout(words, 3);
        row->addWidget(control, 2, Qt::AlignTrailing | Qt::AlignTop);
    }
}

void SettingRow::setHelp(const QString& help)
{
    m_help = help;
    m_helpLabel->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
    mark(m_marked);
}

bool SettingRow::matches(const QStringList& words) const
{
    const QString all = plain(m_title + QLatin1Char('\n') + m_help + QLatin1Char('\n') + m_keywords);
    return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(plain(word)); });
}

void SettingRow::mark(const QStringList& words)
{
    m_marked = words;
    QStringList searched;
    for (const QString& word : words) {
        searched << plain(word);
    }
    m_titleLabel->setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_titleLabel->setText(words.isEmpty() ? m_title : marked(m_title, searched));
    m_helpLabel->setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_helpLabel->setText(words.isEmpty() ? m_help : marked(m_help, searched));
    m_titleLabel->setAccessibleName(m_title);
    m_helpLabel->setAccessibleName(m_help);
}

SettingGroup::SettingGroup(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, spacing::group);
    m_layout->setSpacing(spacing::card);
    auto* heading = new TextLabel(title);
    heading->setTextSize(TextSize::Title, TextWeight::SemiBold);
    m_layout->addWidget(heading);
}

SettingRow* SettingGroup::add(const QString& title, const QString& help, QWidget* control, SettingRow::Place place)
{
    auto* row = new SettingRow(title, help, control, place);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

bool SettingGroup::filter(const QStringList& words)
{
    const QString title = plain(m_title);
    const bool isMeant =
        std::all_of(words.begin(), words.end(), [&title](const QString& word) { return title.contains(plain(word)); });
    bool isAnyLeft = false;
    for (SettingRow* row : m_rows) {
        const bool isShown = isMeant || row->matches(words);
        row->setVisible(isShown);
        row->mark(words);
        isAnyLeft = isAnyLeft || isShown;
    }
    setVisible(isAnyLeft);
    return isAnyLeft;
}

} // namespace melodeck::ui
