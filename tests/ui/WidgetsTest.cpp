#include "ui/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ArrowTree.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FindingComboBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PlayButton.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/ScrolledLayout.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/Slider.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WrappingForm.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>
#include <limits>
#include <tuple>

using namespace melodeck::ui;

class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTimesAsPeopleDo_data();
    void writesTimesAsPeopleDo();
    void putsFactsBelowATitleThatLeavesNoRoom();
    void elidesALabelAndKeepsItsFullText();
    void writesALineBreakAsASpace();
    void writesAPromptAsItsLanguageIsWritten();
    void cutsNothingBelowTallerLetters();
    void keepsFactsApartWhereLinesBeginAtTheRight();
    void wrapsAFlowAndMirrorsIt();
    void movesNothingWhenAScrolledColumnGrows();
    void foldsTheDetailsOfAMessage();
    void splitsSentencesIntoTitleAndText();
    void takesTheDotAwayWithItsAction();
    void pressesAPlayButtonInsideItsDiscOnly();
    void showsAProgressFromEmptyToFull();
    void movesASliderToThePress_data();
    void movesASliderToThePress();
    void namesEveryButtonByItsLabel();
    void paintsASelectedCardDifferently();
    void ringsWhatTheKeyboardReaches();
    void ringsARoundButtonAllAround();
    void survivesTheEndOfAFocusedWindow();
    void findsAnEntryByAPartOfItsName();
    void drawsABranchInTheColourOfItsWords();
    void putsALabelBesideItsFieldOrAboveIt();
    void clearsASearchOnceItIsSeen();

private:
    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>(*qApp);
};

void WidgetsTest::clearsASearchOnceItIsSeen()
{
    SearchField field;
    field.setText(QStringLiteral("strings"));
    QVERIFY(field.findChildren<QToolButton*>().isEmpty()); // a start pays nothing for one that nobody sees
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const QList<QToolButton*> buttons = field.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QVERIFY(field.text().isEmpty());
    field.hide();
    field.show();
    QCOMPARE(field.findChildren<QToolButton*>().size(), 1);
}

void WidgetsTest::putsALabelBesideItsFieldOrAboveIt()
{
    QWidget pane;
    auto* form = new WrappingForm(&pane);
    auto* label = new SecondaryLabel(QStringLiteral("Tempo"));
    auto* field = new QPushButton(QStringLiteral("Half of it"));
    constexpr int kFieldWidth = 200;
    constexpr int kFieldHeight = 60;
    field->setMinimumSize(kFieldWidth, kFieldHeight);
    form->addRow(label, field);
    pane.resize(2 * kFieldWidth, 2 * kFieldHeight);
    pane.show();
    // Beside it their words are on one line.
    QVERIFY(label->geometry().right() < field->geometry().left());
    QCOMPARE(label->geometry().center().y(), field->geometry().center().y());
    // Above it nothing separates them that does not separate rows.
    pane.resize(kFieldWidth + form->contentsMargins().left() + form->contentsMargins().right(), 4 * kFieldHeight);
    QTRY_VERIFY(label->geometry().bottom() < field->geometry().top());
    QCOMPARE(label->height(), label->sizeHint().height());
}

void WidgetsTest::writesTimesAsPeopleDo_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<TimePrecision>("precision");
    QTest::addColumn<QString>("text");
    const auto whole = TimePrecision::Seconds;
    const auto tenths = TimePrecision::Tenths;
    QTest::newRow("zero") << 0.0 << whole << QStringLiteral("0:00");
    QTest::newRow("cut, not rounded") << 7.99 << whole << QStringLiteral("0:07");
    QTest::newRow("a frame's division") << 2.9999999 << tenths << QStringLiteral("0:03.0");
    QTest::newRow("tenths") << 63.25 << tenths << QStringLiteral("1:03.2");
    QTest::newRow("an hour") << 3723.0 << whole << QStringLiteral("1:02:03");
    QTest::newRow("negative") << -4.0 << whole << QStringLiteral("0:00");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << whole << QStringLiteral("0:00");
}

void WidgetsTest::writesTimesAsPeopleDo()
{
    QFETCH(double, seconds);
    QFETCH(TimePrecision, precision);
    QLocale::setDefault(QLocale::c());
    QTEST(clockText(seconds, precision), "text");
}

void WidgetsTest::elidesALabelAndKeepsItsFullText()
{
    const auto text = QStringLiteral("a very long prompt that no row can hold");
    ElidedLabel label(text);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
    label.resize(80, label.height());
    label.show();
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
    QVERIFY(label.minimumSizeHint().width() < 80);
}

void WidgetsTest::writesALineBreakAsASpace()
{
    const auto text = QStringLiteral("slow waltz\r\nwith a\u2028flute");
    ElidedLabel broken(text);
    ElidedLabel line(QStringLiteral("slow waltz with a flute"));
    QCOMPARE(broken.sizeHint(), line.sizeHint());
    broken.show();
    line.show();
    for (const int width : {line.sizeHint().width(), 80}) {
        broken.resize(width, line.sizeHint().height());
        line.resize(broken.size());
        QCOMPARE(broken.isElided(), line.isElided());
        QCOMPARE(broken.grab().toImage(), line.grab().toImage());
    }
    QCOMPARE(broken.toolTip(), text);
}

void WidgetsTest::writesAPromptAsItsLanguageIsWritten()
{
    const auto painted = [](const QString& text, Qt::LayoutDirection direction, WordOrder order) {
        ElidedLabel label(text);
        label.setWordOrder(order);
        label.setLayoutDirection(direction);
        // At the left in both.
        label.setAlignment(Qt::AlignVCenter | (direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight));
        label.resize(200, label.sizeHint().height());
        return label.grab().toImage();
    };
    // What ends a sentence is at its end.
    for (const QString& text : {QStringLiteral("slow waltz ..."), QStringLiteral("\u05D5\u05DC\u05E1 ...")}) {
        const QImage own = painted(text, Qt::LeftToRight, WordOrder::Own);
        QCOMPARE(painted(text, Qt::RightToLeft, WordOrder::Own), own);
        const Qt::LayoutDirection other = text.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft;
        QVERIFY(painted(text, other, WordOrder::Window) != own);
    }
}

void WidgetsTest::cutsNothingBelowTallerLetters()
{
    const auto lowestInk = [](const QString& text) {
        ElidedLabel label(text);
        label.setTextSize(TextSize::Secondary);
        label.resize(label.sizeHint());
        const QImage image = label.grab().toImage();
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0)) {
                    return y;
                }
            }
        }
        return -1;
    };
    const int line = lowestInk(QStringLiteral("ode_to_joy"));
    QVERIFY(line > 0);
    // Another font has them, and it is taller.
    QCOMPARE(lowestInk(QStringLiteral("ode_to_joy \u65E5\u672C")), line);
}

void WidgetsTest::keepsFactsApartWhereLinesBeginAtTheRight()
{
    const QStringList facts{QStringLiteral("8 s"), QStringLiteral("hum.wav"), QStringLiteral("14:02")};
    QCOMPARE(joinedFacts(facts), QStringLiteral("8 s · hum.wav · 14:02"));
    QCOMPARE(joinedFacts({}), QString());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString joined = joinedFacts(facts);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(joined, QStringLiteral("\u20688 s\u2069 · \u2068hum.wav\u2069 · \u206814:02\u2069"));
}

void WidgetsTest::wrapsAFlowAndMirrorsIt()
{
    QWidget box;
    auto* flow = new FlowLayout(&box, 4);
    QList<QWidget*> items;
    for (int item = 0; item < 5; ++item) {
        items.append(new QWidget(&box));
        items.last()->setFixedSize(60, 20);
        flow->addWidget(items.last());
    }
    QCOMPARE(flow->heightForWidth(60 * 5 + 4 * 4), 20);
    QCOMPARE(flow->heightForWidth(60 * 5 + 4 * 4 - 1), 44);
    QCOMPARE(flow->heightForWidth(10), 5 * 20 + 4 * 4);
    flow->setGeometry(QRect(0, 0, 130, 100));
    QCOMPARE(items[1]->pos(), QPoint(64, 0));
    QCOMPARE(items[2]->pos(), QPoint(0, 24));
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 130, 100));
    QCOMPARE(items[0]->geometry().right(), 129);
    items[0]->hide();
    QCOMPARE(flow->heightForWidth(60 * 4 + 4 * 3), 20);
}

void WidgetsTest::movesNothingWhenAScrolledColumnGrows()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* column = new ScrolledLayout(inside);
    area.setWidget(inside);
    area.resize(200, 150);
    const auto add = [inside, column] {
        auto* item = new QLabel(QStringLiteral("One of several lines that are wrapped"), inside);
        item->setWordWrap(true);
        column->addWidget(item);
        return item;
    };
    for (int i = 0; i < 5; ++i) {
        add();
    }
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QCoreApplication::processEvents();
    struct Moves final : QObject
    {
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Resize || event->type() == QEvent::Move ? 1 : 0;
            return false;
        }
        int count = 0;
    } moves;
    for (int i = 0; i < column->count(); ++i) {
        column->itemAt(i)->widget()->installEventFilter(&moves);
    }
    const int before = inside->height();
    QVERIFY(before > area.viewport()->height());
    const QWidget* added = add();
    QTRY_VERIFY(added->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(inside->height() > before);
    QCOMPARE(added->height(), column->itemAt(0)->widget()->height());
    QCOMPARE(moves.count, 0);
}

void WidgetsTest::foldsTheDetailsOfAMessage()
{
    BannerMessage banner;
    banner.setMessage(BannerMessage::Tone::Bad, QStringLiteral("It failed (500)."),
                      QStringLiteral("Nothing was billed."), QStringLiteral("request id 77"));
    auto* retry = banner.addAction(QStringLiteral("Try again"));
    banner.show();
    QCOMPARE(banner.accessibleName(), QStringLiteral("It failed (500). Nothing was billed."));
    QCOMPARE(retry->accessibleName(), QStringLiteral("Try again"));
    const auto detailShown = [&banner] {
        const auto labels = banner.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("request id 77");
        });
    };
    QVERIFY(!detailShown());
    auto* details = banner.findChild<DisclosureButton*>(QStringLiteral("details"));
    QVERIFY(details->isVisible());
    details->click();
    QVERIFY(detailShown());
    banner.setMessage(BannerMessage::Tone::Ok, QStringLiteral("It works."), {});
    QVERIFY(!details->isVisible());
    QVERIFY(!detailShown());
    banner.clearActions();
    QVERIFY(!retry->isVisible());
}

void WidgetsTest::splitsSentencesIntoTitleAndText()
{
    BannerMessage banner;
    banner.setSentences(BannerMessage::Tone::Warn, QStringLiteral("The model is busy. Nothing was billed. Try again."));
    QCOMPARE(banner.title(), QStringLiteral("The model is busy"));
    QCOMPARE(banner.text(), QStringLiteral("Nothing was billed. Try again."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("The model is busy. Nothing was billed. Try again."));
    banner.setMessage(BannerMessage::Tone::Info, QStringLiteral("Stop 2 jobs?"), QStringLiteral("Nothing is billed."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("Stop 2 jobs? Nothing is billed."));
    banner.setSentences(BannerMessage::Tone::Warn, QStringLiteral("Only one"));
    QCOMPARE(banner.title(), QStringLiteral("Only one"));
    QVERIFY(banner.text().isEmpty());
    for (const auto& [sentences, title, text] : {
             std::tuple{"It said: out of memory\nIt may be billed. Wait.", "It said: out of memory",
                        "It may be billed. Wait."},
             std::tuple{"It failed.\nIts words: no. Not now.", "It failed", "Its words: no. Not now."},
             std::tuple{"失敗しました。課金されません。", "失敗しました", "課金されません。"},
             std::tuple{"失敗しました。", "失敗しました。", ""},
             std::tuple{"वह विफल रहा। कुछ नहीं चला।", "वह विफल रहा", "कुछ नहीं चला।"},
             std::tuple{"Version 1.5 is there", "Version 1.5 is there", ""},
         }) {
        banner.setSentences(BannerMessage::Tone::Bad, QString::fromUtf8(sentences));
        QCOMPARE(banner.title(), QString::fromUtf8(title));
        QCOMPARE(banner.text(), QString::fromUtf8(text));
    }
}

void WidgetsTest::putsFactsBelowATitleThatLeavesNoRoom()
{
    SectionHeader header(QStringLiteral("happy rock"), SectionHeader::Level::Result);
    header.setFacts(QStringLiteral("8 s · greensleeves.wav · 14:02"));
    header.addAction(QStringLiteral("Save all…"));
    header.resize(700, 40);
    header.show();
    const auto label = [&header](const QString& begin) {
        const auto labels = header.findChildren<QLabel*>();
        return *std::find_if(labels.begin(), labels.end(),
                             [&begin](const QLabel* each) { return each->text().startsWith(begin); });
    };
    const QLabel* title = label(QStringLiteral("happy"));
    const QLabel* facts = label(QStringLiteral("8 s"));
    QTRY_VERIFY(facts->x() > title->x());
    header.resize(300, 60);
    QTRY_VERIFY(facts->y() > title->y());
    QVERIFY(facts->width() >= facts->sizeHint().width());
    header.resize(700, 40);
    QTRY_VERIFY(facts->x() > title->x());
}

void WidgetsTest::takesTheDotAwayWithItsAction()
{
    SectionHeader header(QStringLiteral("Melody"));
    header.addAction(QStringLiteral("Browse"));
    auto* clear = header.addAction(QStringLiteral("Clear"));
    header.show();
    const auto dots = [&header] {
        const auto labels = header.findChildren<SecondaryLabel*>();
        return std::count_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("·");
        });
    };
    QCOMPARE(dots(), 1);
    clear->hide();
    QCOMPARE(dots(), 0);
    clear->show();
    QCOMPARE(dots(), 1);
    const auto* between = header.addAction(QStringLiteral("Record"), ColorRole::Accent, clear);
    QTRY_VERIFY(between->isVisible());
    QCOMPARE(dots(), 2);
    QTRY_VERIFY(between->x() < clear->x());
}

void WidgetsTest::pressesAPlayButtonInsideItsDiscOnly()
{
    PlayButton button(PlayButton::Kind::Row);
    button.resize(button.sizeHint());
    button.show();
    QSignalSpy clicks(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(clicks.count(), 0);
    QTest::mouseClick(&button, Qt::LeftButton, {}, button.rect().center());
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicks.count(), 2);
    const auto play = button.grab().toImage();
    button.setShows(PlayButton::Shows::Pause);
    QVERIFY(button.grab().toImage() != play);
}

void WidgetsTest::showsAProgressFromEmptyToFull()
{
    m_theme->setScheme(ColorScheme::Light);
    ProgressLine line;
    line.resize(200, 4);
    line.setFraction(0.5);
    QCOMPARE(line.value(), 50);
    const auto image = line.grab().toImage();
    QCOMPARE(image.pixelColor(60, 2).name(), m_theme->color(ColorRole::Accent).name());
    QCOMPARE(image.pixelColor(140, 2).name(), m_theme->color(ColorRole::Divider).name());
    line.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(line.grab().toImage().pixelColor(140, 2).name(), m_theme->color(ColorRole::Accent).name());
    line.setFraction(7.0);
    QCOMPARE(line.value(), 100);
    line.setFraction(-1.0);
    QCOMPARE(line.value(), 0);
}

void WidgetsTest::movesASliderToThePress_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("value");
    QTest::newRow("left to right") << Qt::LeftToRight << 25;
    QTest::newRow("right to left") << Qt::RightToLeft << 75;
}

void WidgetsTest::movesASliderToThePress()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, value);
    m_theme->setScheme(ColorScheme::Light);
    Slider slider;
    slider.setLayoutDirection(direction);
    slider.setRange(0, 100);
    slider.resize(216, 20);
    slider.show();
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(8 + 50, 10));
    QCOMPARE(slider.value(), value);
    QVERIFY(!slider.isSliderDown());
    const auto image = slider.grab().toImage();
    const bool leftFilled = image.pixelColor(20, 10) == m_theme->color(ColorRole::Accent);
    QCOMPARE(leftFilled, direction == Qt::LeftToRight);
    const bool rightFilled = image.pixelColor(180, 10) == m_theme->color(ColorRole::Accent);
    QCOMPARE(rightFilled, direction == Qt::RightToLeft);
}

void WidgetsTest::namesEveryButtonByItsLabel()
{
    const auto nameOf = [](QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    PrimaryButton generate(QStringLiteral("Generate 3 clips"));
    generate.setShortcutHint(QStringLiteral("Ctrl+↵"));
    QCOMPARE(nameOf(generate), QStringLiteral("Generate 3 clips"));
    Chip chip(QStringLiteral("lo-fi piano"));
    QCOMPARE(nameOf(chip), QStringLiteral("lo-fi piano"));
    LinkButton link(QStringLiteral("Add prompt"));
    QCOMPARE(nameOf(link), QStringLiteral("Add prompt"));
    IconButton star(IconId::Star, QStringLiteral("Star"));
    QCOMPARE(nameOf(star), QStringLiteral("Star"));
    QCOMPARE(star.toolTip(), QStringLiteral("Star"));
}

void WidgetsTest::paintsASelectedCardDifferently()
{
    m_theme->setScheme(ColorScheme::Light);
    Card card;
    card.resize(200, 60);
    const auto edge = [&card] { return card.grab().toImage().pixelColor(1, 30).name(); };
    QVERIFY(edge() != m_theme->color(ColorRole::Accent).name());
    card.setEmphasis(Card::Emphasis::Selected);
    QCOMPARE(edge(), m_theme->color(ColorRole::Accent).name());
}

void WidgetsTest::ringsWhatTheKeyboardReaches()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* area = new QScrollArea(&window);
    auto* inside = new QWidget(area);
    auto* rows = new QVBoxLayout(inside);
    auto* button = new QPushButton(QStringLiteral("One"), inside);
    rows->addWidget(button);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    auto* edit = new QLineEdit(&window);
    column->addWidget(area);
    column->addWidget(edit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [&window]() -> QWidget* {
        const auto all = window.findChildren<QWidget*>(QStringLiteral("focusRing"));
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget* one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    };
    edit->setFocus(Qt::TabFocusReason);
    QVERIFY(ring() == nullptr);
    button->setFocus(Qt::BacktabFocusReason);
    QVERIFY(ring() != nullptr);
    // In the viewport, so that it is cut where the button is.
    QCOMPARE(ring()->parentWidget(), area->viewport());
    const auto around = [button, area] {
        return QRect(button->mapTo(area->viewport(), QPoint(0, 0)), button->size()).adjusted(-4, -4, 4, 4);
    };
    QCOMPARE(ring()->geometry(), around());
    button->move(button->pos() + QPoint(3, 5));
    QCOMPARE(ring()->geometry(), around());
    inside->move(-2, -7);
    QCOMPARE(ring()->geometry(), around());
    QTest::mouseClick(edit, Qt::LeftButton);
    QVERIFY(ring() == nullptr);
}

void WidgetsTest::ringsARoundButtonAllAround()
{
    m_theme->setScheme(ColorScheme::Light);
    QWidget window;
    window.resize(120, 120);
    auto* other = new QLineEdit(&window);
    other->setGeometry(0, 96, 100, 20);
    auto* button = new PlayButton(PlayButton::Kind::Transport, &window);
    button->resize(button->sizeHint());
    button->move(20, 20);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    button->setFocus(Qt::BacktabFocusReason);
    const QImage image = window.grab().toImage();
    const QPointF centre = QRectF(button->geometry()).center();
    const double radius = button->width() / 2.0 + 3.0; // in the middle of its line
    constexpr double kDegree = 3.14159265 / 180.0;
    for (int angle = 0; angle < 360; angle += 5) {
        // Pixels are named by their upper left corners.
        const QPoint at(static_cast<int>(std::floor(centre.x() + radius * std::cos(angle * kDegree))),
                        static_cast<int>(std::floor(centre.y() + radius * std::sin(angle * kDegree))));
        QVERIFY2(image.pixel(at) != image.pixel(1, 1), qPrintable(QString::number(angle)));
    }
}

void WidgetsTest::survivesTheEndOfAFocusedWindow()
{
    for (int round = 0; round < 2; ++round) {
        QWidget window;
        // The first one has the focus as soon as the window is active, without a key.
        auto* first = new QPushButton(QStringLiteral("One"), &window);
        auto* second = new QPushButton(QStringLiteral("Two"), &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(first->hasFocus());
        second->setFocus(Qt::TabFocusReason);
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("focusRing")) != nullptr);
    }
}

void WidgetsTest::findsAnEntryByAPartOfItsName()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* combo = new FindingComboBox(QStringLiteral("Model"));
    layout->addWidget(combo);
    auto* other = new QLineEdit;
    layout->addWidget(other);
    combo->addItem(QStringLiteral("Speech"));
    combo->setItemData(0, 0, Qt::UserRole - 1); // a heading
    combo->addItem(QStringLiteral("Kokoro"), QStringLiteral("kokoro"));
    combo->addItem(QStringLiteral("XTTS v2"), QStringLiteral("xtts"));
    combo->addItem(QStringLiteral("XTTS streaming"), QStringLiteral("xtts-streaming"));
    combo->setCurrentIndex(1);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QLineEdit* line = combo->lineEdit();
    QCOMPARE(line->accessibleName(), QStringLiteral("Model"));
    QSignalSpy activated(combo, &QComboBox::activated);
    const auto write = [&](const char* text) {
        line->setText(QString::fromLatin1(text));
        Q_EMIT line->editingFinished();
        return combo->currentData().toString();
    };
    QCOMPARE(write("stream"), QStringLiteral("xtts-streaming"));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(line->text(), QStringLiteral("XTTS streaming"));
    QCOMPARE(write("KOKORO"), QStringLiteral("kokoro"));
    // Two have it in their names, a heading is none, and nothing is nothing: what was chosen stays.
    for (const char* text : {"xtts", "speech", "", "whisper"}) {
        QCOMPARE(write(text), QStringLiteral("kokoro"));
        QCOMPARE(line->text(), QStringLiteral("Kokoro"));
    }
    QCOMPARE(combo->count(), 4);
    // By hand, from the list of what was found.
    other->setFocus();
    line->setFocus();
    QTRY_COMPARE(line->selectedText(), QStringLiteral("Kokoro"));
    QTest::keyClicks(line, QStringLiteral("xtts v"));
    QCOMPARE(line->text(), QStringLiteral("xtts v2")); // completed at once
    other->setFocus();
    QCOMPARE(combo->currentData().toString(), QStringLiteral("xtts"));
}

void WidgetsTest::drawsABranchInTheColourOfItsWords()
{
    ArrowTree<QTreeWidget> tree;
    auto* item = new QTreeWidgetItem(&tree, QStringList{QString()});
    new QTreeWidgetItem(item, QStringList{QString()});
    new QTreeWidgetItem(&tree, QStringList{QString()});
    tree.resize(200, 120);
    tree.show();
    tree.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    const auto holds = [&tree, item](const QColor& color) {
        const QRect row = tree.visualItemRect(item);
        const QImage image = tree.viewport()->grab(QRect(0, row.top(), tree.indentation(), row.height())).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    };
    tree.setCurrentItem(tree.topLevelItem(1));
    QVERIFY(holds(tree.palette().color(QPalette::Text)));
    tree.setCurrentItem(item);
    QVERIFY(holds(tree.palette().color(QPalette::HighlightedText)));
    QVERIFY(!holds(tree.palette().color(QPalette::Text)));
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"
