#include "ui/library/RecipeSheet.h"

#include "core/PortableRecipe.h"
#include "ui/recipe/ReturningRecipe.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace melodeck::ui {

namespace {

constexpr QSize kSize(600, 460);
constexpr int kIndent = 2;

QString recipeText(const core::JobRecord& job)
{
    const core::Clip clip = job.answer.clips.empty() ? core::Clip{} : job.answer.clips.front();
    const core::PortableRecipe portable =
        core::portableRecipe(job.recipe, clip, job.finished.isValid() ? job.finished : job.created, job.answer.json);
    const auto json = core::parseJson(core::portableRecipeText(portable));
    if (!json) {
        return {};
    }
    return QString::fromStdString(json->dump(kIndent, ' ', false, core::Json::error_handler_t::replace));
}

} // namespace

RecipeSheet::RecipeSheet(const core::JobRecord& job, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recipeSheet"));
    setWindowTitle(tr("Recipe"));
    resize(kSize);
    auto* summary = new TextLabel(recipeSummary(returningRecipe(job)));
    summary->setWordWrap(true);
    auto* text = new QPlainTextEdit(recipeText(job));
    text->setObjectName(QStringLiteral("recipeText"));
    text->setAccessibleName(tr("Recipe"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyRecipe"));
    QPushButton* back = buttons->addButton(tr("Bring the recipe back"), QDialogButtonBox::ActionRole);
    back->setObjectName(QStringLiteral("bringBackFromSheet"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(back, &QPushButton::clicked, this, [this] {
        Q_EMIT bringBackRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::card);
    layout->addWidget(summary);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace melodeck::ui
