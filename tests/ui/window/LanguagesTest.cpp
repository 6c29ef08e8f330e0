#include "ui/window/Languages.h"

#include "support/OwnHome.h"
#include "support/TestPaths.h"
#include "ui/results/ClipRow.h"
#include "ui/theme/TextScale.h"
#include "ui/window/CutText.h"
#include "ui/window/EveryState.h"
#include "ui/window/WindowFixture.h"
#include "ui/window/WindowHost.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <utility>

using namespace melodeck;

namespace {

constexpr int kRenderLimitMs = 60'000;

/// A language that nobody speaks: each text in brackets, with accents, and 40 % longer. What has no brackets on the
/// screen is not translated.
class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QLatin1String(context).startsWith(QLatin1Char('Q')) || text.isEmpty()) {
            return {}; // Qt's own: keys and directions are among them
        }
        static const QString kPlain = QStringLiteral("aeiouncyAEIOUNCY");
        static const QString kAccented = QStringLiteral("áéíöüñçýÁÉÍÖÜÑÇÝ");
        QString longer;
        bool isPlaceholder = false;
        for (const QChar letter : text) {
            const qsizetype at = kPlain.indexOf(letter);
            longer += at >= 0 && !isPlaceholder ? kAccented.at(at) : letter;
            isPlaceholder = letter == QLatin1Char('%');
        }
        const qsizetype more = (text.size() * 2 + 4) / 5;
        return QLatin1Char('[') + longer + QString(QStringLiteral("žűő řąđ ")).repeated(more / 8 + 1).left(more) +
               QLatin1Char(']');
    }
};

/// Installs it while it lives.
class Pseudo final
{
public:
    explicit Pseudo(Qt::LayoutDirection direction)
    {
        QCoreApplication::installTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(direction);
        QLocale::setDefault(QLocale(QLocale::Esperanto)); // what is kept by language is not kept for others
    }
    ~Pseudo()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(m_before);
        ui::setTextPercent(100);
    }
    Pseudo(const Pseudo&) = delete;
    Pseudo& operator=(const Pseudo&) = delete;

private:
    PseudoTranslator m_translator;
    QLocale m_before;
};

/// Each on a line of its own: the message of a failure is cut.
void tellAll(const QStringList& cut)
{
    for (const QString& text : cut) {
        qWarning("%s", qPrintable(text));
    }
}

/// For a designer's eye, under <build>/gallery.
void keepPicture(QWidget& widget, const QString& name)
{
    const QDir folder(QStringLiteral(MELODECK_GALLERY_DIR));
    if (folder.mkpath(QStringLiteral("languages"))) {
        widget.grab().save(
            folder.filePath(QStringLiteral("languages/%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), name)));
    }
}

} // namespace

/// Languages, and what they do to the window.
class LanguagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasItsOwnName()
    {
        QStringList codes;
        QStringList titles;
        for (const ui::Language& language : ui::spokenLanguages()) {
            codes << language.code;
            titles << language.title;
        }
        for (const char* code : {"ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt_BR", "uk", "zh_CN"}) {
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        }
        QCOMPARE(titles.at(codes.indexOf(QStringLiteral("de"))), QStringLiteral("Deutsch"));
        QCOMPARE(titles.at(codes.indexOf(QStringLiteral("en"))), QStringLiteral("English"));
        QVERIFY(titles.at(codes.indexOf(QStringLiteral("pt_BR"))).contains(QStringLiteral("Brasil")));
    }

    void theFirstWantedLanguageThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("taken");
        QTest::newRow("country") << QStringList{QStringLiteral("de-AT"), QStringLiteral("de")} << QStringLiteral("de");
        QTest::newRow("second choice") << QStringList{QStringLiteral("is-IS"), QStringLiteral("fr-FR")}
                                       << QStringLiteral("fr");
        QTest::newRow("other Portuguese") << QStringList{QStringLiteral("pt-PT")} << QStringLiteral("pt_BR");
        QTest::newRow("simplified") << QStringList{QStringLiteral("zh-Hans-SG")} << QStringLiteral("zh_CN");
        QTest::newRow("traditional is another script") << QStringList{QStringLiteral("zh-TW")} << QStringLiteral("en");
        QTest::newRow("none") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
    }

    void theFirstWantedLanguageThatIsSpokenIsTaken()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, taken);
        QCOMPARE(ui::bestLanguage(wanted), taken);
    }

    void aChosenLanguageBringsItsNumbersAndItsDirection()
    {
        const QLocale before;
        ui::Languages languages;
        languages.choose(QStringLiteral("de"));
        QCOMPARE(languages.current(), QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1.5, 'f', 1), QStringLiteral("1,5"));
        languages.choose(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().zeroDigit(), QStringLiteral("0"));
        languages.choose(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("melodeck::ui::ComposePanel", "%n clip(s)", nullptr, 1),
                 QStringLiteral("1 clip"));
        languages.choose(QStringLiteral("tlh"));
        QCOMPARE(languages.current(), QStringLiteral("en"));
        QLocale::setDefault(before);
    }

    void anotherLanguageKeepsWhatIsInTheWindow()
    {
        const QTemporaryDir library;
        ui::Languages languages;
        languages.choose(QStringLiteral("en"));
        store::SessionKeys keys;
        store::StoreThread store(library.path());
        jobs::LocalEngine engine(QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine"));
        net::HttpClient http;
        jobs::JobQueue queue({http, engine, keys, nullptr}, store);
        ui::Player player(std::make_unique<tests::NoSoundDevice>());
        ui::Theme theme(*qApp);
        ui::WindowHost host({queue, {http, engine, keys, nullptr}, keys, player, theme, ui::sampleMelodyPath()},
                            languages);
        QPointer<ui::MainWindow> first = &host.window();
        const auto prompt = [&host](int number) {
            const auto all = host.window().findChildren<QLineEdit*>(QStringLiteral("prompt%1").arg(number));
            return all.isEmpty() ? nullptr : all.front();
        };
        first->show();
        first->openFiles({QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav")});
        const auto card = [&host] { return host.window().findChild<QWidget*>(QStringLiteral("melodyCard")); };
        QTRY_VERIFY(card()->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")));
        QVERIFY(prompt(1) != nullptr);
        prompt(1)->setText(QStringLiteral("sea shanty"));
        first->findChild<QAbstractButton*>(QStringLiteral("generate"))->click(); // a job that goes on meanwhile
        QTRY_VERIFY(!queue.unfinished().empty());

        Q_EMIT first->languageWanted(QStringLiteral("ar"));
        QTRY_VERIFY(first.isNull());
        ui::MainWindow& second = host.window();
        QVERIFY(second.isVisible());
        QCOMPARE(second.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(prompt(1)->text(), QStringLiteral("sea shanty"));
        QTRY_VERIFY(card()->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")));
        // What ran when the window went shows its clips in this one.
        const auto hasRow = [&second] {
            const auto rows = second.findChildren<ui::ClipRow*>();
            return std::any_of(rows.begin(), rows.end(), [](const ui::ClipRow* row) {
                return row->title() == QLatin1String("sea shanty") && row->arriving() == nullptr;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(), kRenderLimitMs);
        languages.choose(QStringLiteral("en"));
    }

    void noTextIsCutInALongLanguage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("small") << QSize(800, 560) << 100 << Qt::LeftToRight;
        QTest::newRow("usual") << QSize(1280, 800) << 100 << Qt::LeftToRight;
        QTest::newRow("mirrored") << QSize(1280, 800) << 100 << Qt::RightToLeft;
        QTest::newRow("large-text") << QSize(1280, 800) << 200 << Qt::LeftToRight;
    }

    void noTextIsCutWhereItIsTwiceAsLarge_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large-small") << QSize(800, 560);
        QTest::newRow("large-square") << QSize(800, 800);
        QTest::newRow("large-usual") << QSize(1280, 800);
    }

    void noTextIsCutWhereItIsTwiceAsLarge()
    {
        QFETCH(QSize, size);
        ui::setTextPercent(200);
        QStringList cut;
        lookEverywhere(size, cut);
        ui::setTextPercent(100);
        tellAll(cut);
        QVERIFY(cut.isEmpty());
    }

    void noTextIsCutInALongLanguage()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(Qt::LayoutDirection, direction);
        const Pseudo pseudo(direction);
        ui::setTextPercent(percent);
        QStringList cut;
        lookEverywhere(size, cut);
        tellAll(cut);
        QVERIFY(cut.isEmpty());
    }

    void noTextIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const ui::Language& language : ui::spokenLanguages()) {
            // One that nobody has translated yet is English.
            constexpr qint64 kEmptyFile = 4096;
            if (QFile(QStringLiteral(":/i18n/melodeck_%1.qm").arg(language.code)).size() > kEmptyFile ||
                language.code == QLatin1String("en")) {
                QTest::newRow(qPrintable(language.code)) << language.code;
            }
        }
    }

    void noTextIsCutInAnyLanguage()
    {
        QFETCH(QString, code);
        const QLocale before;
        ui::Languages languages;
        languages.choose(code);
        QStringList cut;
        lookEverywhere(QSize(1280, 800), cut);
        languages.choose(QStringLiteral("en"));
        QLocale::setDefault(before);
        tellAll(cut);
        QVERIFY(cut.isEmpty());
    }

private:
    static void lookEverywhere(const QSize& size, QStringList& cut)
    {
        const bool isKept = QLatin1String(QTest::currentTestFunction()) != QLatin1String("noTextIsCutInAnyLanguage");
        tests::EveryState all(size, [&](QWidget& top, const QString& state) {
            if (isKept) {
                keepPicture(top, state);
            }
            QStringList texts = tests::cutTexts(top);
            if (!texts.isEmpty()) {
                // What is cut stays so; what a busy computer has not laid out yet does not.
                constexpr int kSettleMs = 2'000;
                (void)QTest::qWaitFor(
                    [&texts, &top] {
                        texts = tests::cutTexts(top);
                        return texts.isEmpty();
                    },
                    kSettleMs);
            }
            for (const QString& text : std::as_const(texts)) {
                cut << QStringLiteral("%1: %2").arg(state, text);
            }
            for (const QString& picture : tests::blurredPictures(top)) {
                cut << QStringLiteral("%1 is blurred: %2").arg(state, picture);
            }
        });
        all.lookAtForms();
        all.lookAtRunning();
        all.lookAtDialogs();
        all.lookAtKept();
        all.lookAtTranscript();
    }

    support::OwnHome m_home;
};

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
