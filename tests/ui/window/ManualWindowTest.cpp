// The manual's window: pages, search, links and pictures, all from inside the program.
#include "ui/manual/ManualWindow.h"

#include "ui/manual/ManualPages.h"
#include "ui/manual/ManualView.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

using namespace melodeck::ui;

class ManualWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasEveryPageWithATitle();
    void isNamedAsTheOtherWindowsAre();
    void findsPagesByAllWords_data();
    void findsPagesByAllWords();
    void showsWhatIsSearchedFor();
    void goesBackAndForward();
    void goesToAHeading();
    void leadsNowhereElse();
    void opensAtThePaneThatHasTheFocus();
    void showsPicturesOfTheAppearance();

private:
    [[nodiscard]] ManualView* view() const { return m_window->findChild<ManualView*>(); }
    [[nodiscard]] QListWidget* contents() const { return m_window->findChild<QListWidget*>(); }
    [[nodiscard]] QLineEdit* search() const { return m_window->findChild<QLineEdit*>(); }
    [[nodiscard]] int shownPages() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ManualWindow> m_window;
};

void ManualWindowTest::init()
{
    m_window.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setScheme(ColorScheme::Light);
    m_window = std::make_unique<ManualWindow>(*m_theme);
    m_window->open(QStringLiteral("start"));
}

int ManualWindowTest::shownPages() const
{
    int count = 0;
    for (int row = 0; row < contents()->count(); ++row) {
        count += contents()->item(row)->isHidden() ? 0 : 1;
    }
    return count;
}

void ManualWindowTest::hasEveryPageWithATitle()
{
    QVERIFY(manualPages().size() >= 14);
    for (const ManualPage& page : manualPages()) {
        m_window->open(page.id);
        QCOMPARE(m_window->page(), page.id);
        QVERIFY2(!page.title.isEmpty() && page.words.size() > 200, qPrintable(page.id));
        QCOMPARE(view()->document()->begin().text(), page.title);
        QCOMPARE(contents()->currentItem()->text(), page.title);
    }
}

void ManualWindowTest::isNamedAsTheOtherWindowsAre()
{
    // Qt puts the program's name behind every title that does not end with it, with a long dash between.
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Manual \u2014 Melodeck"));
}

void ManualWindowTest::findsPagesByAllWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("one word") << QStringLiteral("MusicXML") << QStringLiteral("notes");
    QTest::newRow("apart") << QStringLiteral("font sound") << QStringLiteral("trouble");
    QTest::newRow("code") << QStringLiteral("BASETEN_API_KEY") << QStringLiteral("keys");
}

void ManualWindowTest::findsPagesByAllWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, page);
    const QStringList found = findInManual(words);
    QVERIFY(found.contains(page));
    QVERIFY(found.size() < manualPages().size() / 2);
}

void ManualWindowTest::showsWhatIsSearchedFor()
{
    search()->setText(QStringLiteral("sound font"));
    QCOMPARE(shownPages(), findInManual(QStringLiteral("sound font")).size());
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(findInManual(QStringLiteral("sound font")).contains(m_window->page()));
    QVERIFY(view()->markCount() > 0);
    search()->setText(QStringLiteral("no page has such words: xyzzy"));
    QCOMPARE(shownPages(), 0);
    search()->clear();
    QCOMPARE(shownPages(), manualPages().size());
    QCOMPARE(view()->markCount(), 0);
}

void ManualWindowTest::goesBackAndForward()
{
    auto* back = m_window->findChild<QToolButton*>(QStringLiteral("manualBack"));
    auto* forward = m_window->findChild<QToolButton*>(QStringLiteral("manualForward"));
    view()->setSource(QUrl(QStringLiteral("connect.md")));
    QCOMPARE(m_window->page(), QStringLiteral("connect"));
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->click();
    QCOMPARE(m_window->page(), QStringLiteral("start"));
    QCOMPARE(contents()->currentRow(), 0);
    forward->click();
    QCOMPARE(m_window->page(), QStringLiteral("connect"));
    // Nothing leads back to a page that was never opened.
    ManualWindow other(*m_theme);
    other.open(QStringLiteral("library"));
    QVERIFY(!other.findChild<QToolButton*>(QStringLiteral("manualBack"))->isEnabled());
}

void ManualWindowTest::goesToAHeading()
{
    QCOMPARE(headingAnchor(QStringLiteral("The platform's own queue")), QStringLiteral("the-platforms-own-queue"));
    view()->setSource(QUrl(QStringLiteral("queue.md#the-platforms-own-queue")));
    QCOMPARE(m_window->page(), QStringLiteral("queue"));
    QCOMPARE(view()->textCursor().block().text(), QStringLiteral("The platform's own queue"));
}

void ManualWindowTest::leadsNowhereElse()
{
    view()->setSource(QUrl(QStringLiteral("https://example.org/page.html")));
    QCOMPARE(m_window->page(), QStringLiteral("start"));
    QVERIFY(!view()->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
}

void ManualWindowTest::opensAtThePaneThatHasTheFocus()
{
    QWidget window;
    auto* desk = new QWidget(&window);
    desk->setObjectName(QStringLiteral("composePanel"));
    auto* card = new QWidget(desk);
    card->setObjectName(QStringLiteral("melodyCard"));
    auto* button = new QToolButton(card);
    QCOMPARE(manualPageFor(button), QStringLiteral("melody"));
    QCOMPARE(manualPageFor(desk), QStringLiteral("start"));
    QCOMPARE(manualPageFor(nullptr), QStringLiteral("start"));
}

void ManualWindowTest::showsPicturesOfTheAppearance()
{
    const QUrl name(QStringLiteral("pictures/done.png"));
    const auto light = view()->loadResource(QTextDocument::ImageResource, name).value<QImage>();
    QVERIFY(!light.isNull());
    m_theme->setScheme(ColorScheme::Dark);
    const auto dark = view()->loadResource(QTextDocument::ImageResource, name).value<QImage>();
    QCOMPARE(dark.size(), light.size());
    QVERIFY(dark != light);
}

QTEST_MAIN(ManualWindowTest)
#include "ManualWindowTest.moc"
