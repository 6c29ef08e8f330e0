#include "ui/recipe/RecipeCard.h"

#include "audio/RecipeTag.h"
#include "jobs/Fingerprint.h"
#include "ui/recipe/RecipeJson.h"
#include "ui/widgets/BannerMessage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <optional>

namespace melodeck::ui {

namespace {

/// Of many files: a hint is not worth reading thousands.
constexpr qsizetype kMostLookedAt = 64;

} // namespace

RecipeCard::RecipeCard(store::StoreThread& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_banner(new BannerMessage)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::MusicLocation))
{
    setObjectName(QStringLiteral("recipeCard"));
    m_banner->setObjectName(QStringLiteral("recipeBanner"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    hide();
}

void RecipeCard::dismiss()
{
    m_work.clear();
    hide();
    setSearching(false);
}

void RecipeCard::setSearching(bool on)
{
    if (m_isSearching != on) {
        m_isSearching = on;
        Q_EMIT searchChanged(on);
    }
}

void RecipeCard::offer(const QString& path)
{
    dismiss();
    m_work.run([path](const std::stop_token&) { return audio::readRecipe(path); },
               [this](const core::Result<std::optional<core::PortableRecipe>>& recipe) {
                   if (recipe && *recipe) {
                       showOffer(returningRecipe(**recipe), Carrier::Clip);
                   }
               });
}

void RecipeCard::offerJson(const QString& path)
{
    dismiss();
    m_work.run([path](const std::stop_token&) { return readRecipeJson(path); },
               [this](const core::Result<core::PortableRecipe>& recipe) {
                   if (recipe) {
                       showOffer(returningRecipe(*recipe), Carrier::Json);
                   } else {
                       showUnreadable(recipe.error());
                   }
               });
}

void RecipeCard::lookAmong(const QStringList& paths)
{
    dismiss();
    m_work.run(
        [paths = paths.mid(0, kMostLookedAt)](const std::stop_token& stop) {
            for (const QString& path : paths) {
                if (const auto recipe = audio::readRecipe(path); !stop.stop_requested() && recipe && *recipe) {
                    return QFileInfo(path).fileName();
                }
            }
            return QString();
        },
        [this](const QString& name) {
            if (!name.isEmpty()) {
                Q_EMIT carriesRecipe(name);
            }
        });
}

void RecipeCard::showUnreadable(const core::Error& error)
{
    m_banner->clearActions();
    m_banner->setSentences(BannerMessage::Tone::Bad, error.message, error.detail);
    addClose();
    show();
}

void RecipeCard::addClose()
{
    QPushButton* close = m_banner->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("closeRecipe"));
    connect(close, &QPushButton::clicked, this, &RecipeCard::dismiss);
}

void RecipeCard::showOffer(const ReturningRecipe& returning, Carrier carrier)
{
    m_banner->clearActions();
    m_banner->setMessage(BannerMessage::Tone::Info,
                         carrier == Carrier::Clip ? tr("This clip carries its recipe") : tr("This file is a recipe"),
                         recipeSummary(returning));
    QPushButton* back = m_banner->addAction(tr("Bring the recipe back"));
    back->setObjectName(QStringLiteral("bringRecipeBack"));
    back->setToolTip(tr("Fills the form with what the clip was made from."));
    connect(back, &QPushButton::clicked, this, [this, returning] { Q_EMIT bringBackRequested(returning); });
    if (carrier == Carrier::Json) {
        addClose();
        show();
        return;
    }
    QPushButton* melody = m_banner->addAction(tr("Use as melody"));
    melody->setObjectName(QStringLiteral("useAsMelody"));
    melody->setToolTip(tr("The clip's own tune is followed, and the form stays as it is."));
    connect(melody, &QPushButton::clicked, this, &RecipeCard::dismiss);
    show();
}

void RecipeCard::findMelody(const ReturningRecipe& returning, const QStringList& remarks)
{
    dismiss();
    m_remarks = remarks;
    if (returning.recipe.files.empty()) {
        showRemarks();
        return;
    }
    m_melody = returning.recipe.files.front();
    setSearching(true); // a hash of hours of audio takes a while
    m_work.run([melody = m_melody,
                &store = m_store](const std::stop_token& stop) { return jobs::findAttachedFile(melody, &store, stop); },
               [this](const std::optional<QString>& path) {
                   if (path) {
                       take(*path);
                       setSearching(false);
                       return;
                   }
                   const QString name = QFileInfo(m_melody.attached()).fileName();
                   askForMelody(
                       tr("The recipe's melody is missing"),
                       tr("“%1” is not where the library last saw it, or never was in it. All else is in the form. "
                          "Browse for it, or generate without a melody.")
                           .arg(name),
                       {});
                   setSearching(false);
               });
}

void RecipeCard::showRemarks()
{
    m_banner->clearActions();
    if (m_remarks.isEmpty()) {
        hide();
        return;
    }
    m_banner->setMessage(BannerMessage::Tone::Info, tr("The recipe is back, with a difference"),
                         m_remarks.join(QLatin1Char(' ')));
    addClose();
    show();
}

void RecipeCard::askForMelody(const QString& title, const QString& text, const QString& other)
{
    m_other = other;
    m_banner->clearActions();
    m_banner->setMessage(BannerMessage::Tone::Warn, title, (QStringList{text} + m_remarks).join(QLatin1Char(' ')));
    QPushButton* browse = m_banner->addAction(tr("Browse…"));
    browse->setObjectName(QStringLiteral("browseRecipeMelody"));
    browse->setAccessibleName(tr("Browse for the recipe's melody"));
    connect(browse, &QPushButton::clicked, this, &RecipeCard::browse);
    if (!other.isEmpty()) {
        QPushButton* anyway = m_banner->addAction(tr("Use it anyway"));
        anyway->setObjectName(QStringLiteral("useOtherMelody"));
        connect(anyway, &QPushButton::clicked, this, [this] { take(m_other); });
    }
    addClose();
    show();
}

void RecipeCard::browse()
{
    auto* dialog = new QFileDialog(this, tr("Open %1").arg(QFileInfo(m_melody.attached()).fileName()), m_folder);
    dialog->setObjectName(QStringLiteral("recipeMelodyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecipeCard::check);
    dialog->open();
}

void RecipeCard::check(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_work.clear();
    setSearching(true);
    m_work.run([path](const std::stop_token& stop) { return jobs::fingerprint(path, stop); },
               [this, path](const core::Result<QString>& hash) {
                   const QString name = QFileInfo(path).fileName();
                   if (!hash) {
                       askForMelody(tr("“%1” cannot be read").arg(name), hash.error().message, {});
                   } else if (*hash == m_melody.sha256 || m_melody.sha256.isEmpty()) {
                       take(path);
                   } else {
                       askForMelody(tr("“%1” is another recording").arg(name),
                                    tr("Byte for byte it is not “%1”, so the clips will differ. Nothing was sent.")
                                        .arg(QFileInfo(m_melody.attached()).fileName()),
                                    path);
                   }
                   setSearching(false);
               });
}

void RecipeCard::take(const QString& path)
{
    m_melody.path = path;
    m_melody.original.clear();
    showRemarks();
    Q_EMIT melodyFound(m_melody);
}

} // namespace melodeck::ui
