#pragma once

#include "ui/theme/Tokens.h"

#include <QTextBrowser>

namespace melodeck::ui {

/// Shows a page of the manual: Markdown from inside the program, pictures as wide as the text and of the appearance
/// that is shown, links to headings. Links out of the manual are not followed.
class ManualView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget* parent = nullptr);

    void setAppearance(Appearance appearance);
    /// Marks these words wherever they stand on the page, and goes to the first; an empty text marks nothing.
    void mark(const QString& words);
    [[nodiscard]] qsizetype markCount() const { return extraSelections().size(); }

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// source() is shown, by whatever way it came.
    void pageShown();

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    /// Draws the page again: pictures have another size, or appearance.
    void refresh();
    void goToHeading(const QString& anchor);
    [[nodiscard]] int pictureWidth() const;

    Appearance m_appearance = Appearance::Light;
    int m_widthShown = 0;
};

} // namespace melodeck::ui
