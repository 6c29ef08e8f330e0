#include "ui/intake/LinkDialog.h"

#include "api/Endpoints.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr int kWidth = 520;
/// A link; what is longer is a text that somebody copied.
constexpr qsizetype kLongestLink = 4096;

} // namespace

QUrl linkOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isOneWord = !trimmed.contains(QLatin1Char('\n')) && !trimmed.contains(QLatin1Char(' '));
    if (trimmed.isEmpty() || trimmed.size() > kLongestLink || !isOneWord) {
        return {};
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isHttp && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

LinkDialog::LinkDialog(const QString& suggestion, QWidget* parent)
    : QDialog(parent)
    , m_link(new QLineEdit)
    , m_verdict(new TextLabel)
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Paste link"));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setAccessibleName(tr("Link of a recording"));
    m_link->setPlaceholderText(QStringLiteral("https://…"));
    m_link->setText(suggestion);
    m_link->selectAll();
    m_verdict->setWordWrap(true);
    m_verdict->setTextSize(TextSize::Secondary);
    m_verdict->setColorRole(ColorRole::SecondaryText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fetch = buttons->addButton(tr("Fetch"), QDialogButtonBox::AcceptRole);
    m_fetch->setObjectName(QStringLiteral("fetchLink"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->addStrut(kWidth - 2 * spacing::group); // at least, and more where its words want it
    layout->setSpacing(spacing::within);
    layout->addWidget(new TextLabel(tr("Link of a recording")));
    layout->addWidget(m_link);
    layout->addWidget(m_verdict);
    layout->addSpacing(spacing::within);
    layout->addWidget(buttons);
    connect(m_link, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void LinkDialog::check()
{
    const QUrl url = linkOf(m_link->text());
    const bool isPlain = url.scheme() == QLatin1String("http") && !api::isLoopback(url);
    m_fetch->setEnabled(url.isValid() && !isPlain);
    if (isPlain) {
        m_verdict->setText(
            tr("Others on the way can read and change what comes over http://. Use its https:// address, "
               "or download it in a browser and drop it here."));
    } else if (url.isValid()) {
        m_verdict->setText(tr("It is fetched from %1 without any key, and becomes the melody.").arg(url.host()));
    } else {
        m_verdict->setText(tr("The address of the file itself, such as https://example.org/tune.mp3; not of a page "
                              "that plays it."));
    }
}

void LinkDialog::choose()
{
    const QUrl url = linkOf(m_link->text());
    if (url.isValid()) {
        accept();
        Q_EMIT chosen(url);
    }
}

} // namespace melodeck::ui
