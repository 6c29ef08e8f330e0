#include "ui/desktop/NoAnswerDialog.h"

#include "core/Error.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QTextStream>

namespace melodeck::ui {

namespace {

struct NoAnswerDialogText
{
    Q_DECLARE_TR_FUNCTIONS(NoAnswer)
};

} // namespace

int tellNoAnswer()
{
    const QString what = NoAnswerDialogText::tr("Melodeck is open already and does not answer.");
    const QString next = NoAnswerDialogText::tr(
        "Nothing was opened, and nothing is lost. Give it a moment and try again. If it stays so, "
        "end it in the system monitor: what it was working on is there again at the next start.");
    QTextStream(stderr) << "melodeck: " << what << ' ' << next << '\n';
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Melodeck"), what, QMessageBox::Close);
    box.setInformativeText(next);
    box.show();
    QApplication::exec();
    return core::exitCode(core::ErrorCode::Unavailable);
}

} // namespace melodeck::ui
