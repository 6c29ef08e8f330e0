// One request, edited as a form and as JSON.
#include "support/AudioSamples.h"
#include "support/OwnHome.h"
#include "support/TestPaths.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/JsonEditor.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/PromptList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kForm = 0;
constexpr int kText = 1;

} // namespace

class RequestViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_panel.emplace([](const core::Recipe&) { return std::optional<double>(); });
        m_panel->resize(352, 800);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void theTextSaysWhatTheFormShows()
    {
        const core::Recipe before = m_panel->recipe();
        show(kText);
        QVERIFY(text().contains(QStringLiteral("\"happy rock\"")));
        QCOMPARE(m_panel->recipe(), before);
        QVERIFY(m_panel->recipe().verbatim.isEmpty());
    }

    void theKeyboardStaysWithTheViews()
    {
        QVERIFY(QTest::qWaitForWindowActive(&*m_panel));
        child<QLineEdit>("prompt1")->setFocus();
        show(kText);
        QCOMPARE(QApplication::focusWidget(), child<QTabBar>("requestViews"));
        show(kForm);
        QCOMPARE(QApplication::focusWidget(), child<QTabBar>("requestViews"));
    }

    void aLongPromptIsLeftAtItsBeginning()
    {
        QVERIFY(QTest::qWaitForWindowActive(&*m_panel));
        auto* prompt = child<QLineEdit>("prompt1");
        prompt->setFocus();
        prompt->clear();
        QTest::keyClicks(prompt, QStringLiteral("slow bossa nova with a flute"));
        QVERIFY(prompt->cursorPosition() > 0);
        child<QLineEdit>("prompt2")->setFocus();
        QCOMPARE(prompt->cursorPosition(), 0);
    }

    void linesThatArePastedArePromptsOfTheirOwn()
    {
        PromptList list;
        list.setPrompts({QStringLiteral("slow rock"), QStringLiteral("dub")});
        list.show();
        auto* first = list.findChild<QLineEdit*>(QStringLiteral("prompt1"));
        first->setSelection(5, 4);
        QGuiApplication::clipboard()->setText(QStringLiteral("waltz\r\n\n  polka\nska\n"));
        QTest::keyClick(first, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(list.prompts(), (QStringList{QStringLiteral("slow waltz"), QStringLiteral("polka"),
                                              QStringLiteral("ska"), QStringLiteral("dub")}));
        // By the menu, too, and what has no row any more is not lost.
        list.setMaximum(2, 100);
        list.setPrompts({QStringLiteral("jazz"), QString()});
        first = list.findChild<QLineEdit*>(QStringLiteral("prompt1"));
        first->end(false);
        QVERIFY(QMetaObject::invokeMethod(first, "paste"));
        QCOMPARE(list.prompts(), (QStringList{QStringLiteral("jazzwaltz"), QStringLiteral("polka ska")}));
    }

    void whatIsPastedInOneLineStaysAsItIs()
    {
        PromptList list;
        list.setPrompts({QStringLiteral("rock")});
        list.show();
        auto* prompt = list.findChild<QLineEdit*>(QStringLiteral("prompt1"));
        prompt->end(false);
        QGuiApplication::clipboard()->setText(QStringLiteral(" and roll"));
        QTest::keyClick(prompt, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(prompt->text(), QStringLiteral("rock and roll"));
        prompt->undo();
        QCOMPARE(prompt->text(), QStringLiteral("rock"));
    }

    void whatIsWrittenIsInTheFormAndIsSent()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "duration": 12.5, "seed": 7})");
        show(kForm);
        QCOMPARE(child<QLineEdit>("prompt1")->text(), QStringLiteral("waltz"));
        QCOMPARE(child<QLineEdit>("seed")->text(), QStringLiteral("7"));
        const core::Json written = core::parseJson(R"({"prompts": ["waltz"], "duration": 12.5, "seed": 7})").value();
        QVERIFY(m_panel->recipe().fields == written);
        QSignalSpy sent(&*m_panel, &ComposePanel::generateRequested);
        m_panel->generate();
        QCOMPARE(sent.count(), 1);
        QVERIFY(sent.at(0).at(0).value<core::Recipe>().fields == written);
        QVERIFY(sent.at(0).at(0).value<core::Recipe>().verbatim.isEmpty());
    }

    void theFormChangesOnlyItsOwnInTheText()
    {
        show(kText);
        write("{ \"top_k\": [250],\n  \"prompts\": [ \"waltz\" ],   \"x\": {\"y\": 1e1} }");
        show(kForm);
        QVERIFY2(line().contains(QStringLiteral("2 more value")), qPrintable(line()));
        child<QLineEdit>("prompt1")->setText(QStringLiteral("polka"));
        QVERIFY(m_panel->recipe().fields.contains("top_k"));
        show(kText);
        QCOMPARE(text(), QStringLiteral("{ \"top_k\": [250],\n  \"prompts\": [ \"polka\" ],   \"x\": {\"y\": 1e1} }"));
        editor()->undo();
        QVERIFY(text().contains(QStringLiteral("waltz")));
        QVERIFY(m_panel->recipe().fields["prompts"][0] == core::Json("waltz"));
        show(kForm);
        QCOMPARE(child<QLineEdit>("prompt1")->text(), QStringLiteral("waltz"));
    }

    void aMistakeIsKeptAndExplainedAndNothingIsSent()
    {
        show(kText);
        write("{\"prompts\": [\"waltz\"]\n \"seed\": 3}");
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        QVERIFY2(line().contains(QStringLiteral("line 2")), qPrintable(line()));
        QVERIFY(m_panel->whyNotSendable().contains(QStringLiteral("line 2")));
        show(kForm);
        QVERIFY(child<QWidget>("jsonBroken")->isVisible());
        QVERIFY(!child<QWidget>("prompt1")->isEnabled());
        const QString broken = text();
        m_panel->setTarget({core::EndpointKind::Custom, QUrl(QStringLiteral("http://127.0.0.1:9/predict"))},
                           *api::findModelSpec(QStringLiteral("kokoro")));
        QCOMPARE(text(), broken);
        m_panel->setEndpoint({});
        child<QAbstractButton>("showBroken")->click();
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->textCursor().selectionStart(), broken.indexOf(QStringLiteral("\"seed\"")));
        write("{\"prompts\": [\"waltz\"],\n \"seed\": 3}");
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
        show(kForm);
        QVERIFY(!child<QWidget>("jsonBroken")->isVisible());
        QCOMPARE(child<QLineEdit>("seed")->text(), QStringLiteral("3"));
    }

    void theFormCanTakeThePlaceOfAMistakeAndUndoBringsItBack()
    {
        show(kText);
        write("{\"prompts\": [\"waltz\"");
        show(kForm);
        child<QAbstractButton>("useForm")->click();
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
        QVERIFY(child<QWidget>("prompt1")->isEnabled());
        show(kText);
        QVERIFY(text().contains(QStringLiteral("happy rock")));
        editor()->undo();
        QCOMPARE(text(), QStringLiteral("{\"prompts\": [\"waltz\""));
    }

    void aProblemOfTheModelIsMarkedAtItsValue()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "duration": 900})");
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        QVERIFY2(line().contains(QStringLiteral("300")), qPrintable(line()));
        QCOMPARE(editor()->extraSelections().size(), 1);
        QCOMPARE(editor()->extraSelections().front().cursor.selectedText(), QStringLiteral("900"));
        write(R"(["waltz"])");
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        write(R"({"prompts": ["a"], "prompts": ["b"]})");
        QVERIFY2(line().contains(QStringLiteral("twice")), qPrintable(line()));
    }

    void aMelodyIsAChipInBoth()
    {
        const QString melody = wav("hum.wav");
        show(kText);
        m_panel->setMelodyFile(melody); // dropped on the window
        QVERIFY2(text().contains(api::kFileMark), qPrintable(text()));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(m_panel->recipe().files.size(), std::size_t{1});
        QCOMPARE(m_panel->recipe().files.front(), *m_panel->melody());
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        write(R"({"prompts": ["waltz"], "melody": ""})");
        QVERIFY(m_panel->melodyCard().file().isEmpty());
        editor()->putFile(static_cast<int>(text().indexOf(QStringLiteral("\"\""))) + 1, melody);
        QCOMPARE(m_panel->melodyCard().file(), melody);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QTRY_COMPARE(m_panel->recipe().files.size(), std::size_t{1});
        QVERIFY(m_panel->recipe().files.front().conversion.has_value()); // as the form would send it
        QVERIFY(!m_panel->recipe().fields.contains("melody"));
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
    }

    void whatIsCorrectedOfAMelodyIsInBoth()
    {
        hear();
        QVERIFY(!m_panel->recipe().fields.contains("melody_hints"));
        choose("melodyMeter", QStringLiteral("3/4"));
        choose("melodyKey", QStringLiteral("B♭ major"));
        const core::Json told = {{"key", "Bb major"}, {"beats_per_bar", 3}};
        QVERIFY2(m_panel->recipe().fields.value("melody_hints", core::Json()) == told,
                 core::toJsonBytes(m_panel->recipe().fields).constData());
        QVERIFY(m_panel->whyNotSendable().isEmpty());
        show(kText);
        QVERIFY2(text().contains(QStringLiteral("\"beats_per_bar\": 3")), qPrintable(text()));
        QTextCursor key(editor()->document());
        key.setPosition(static_cast<int>(text().indexOf(QStringLiteral("Bb major"))));
        key.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 8);
        key.insertText(QStringLiteral("D Dorian"));
        QCOMPARE(m_panel->melodyCard().hints().key, std::optional(mir::Key{2, mir::Mode::Dorian}));
        QVERIFY(child<QLabel>("melodyMusic")->text().contains(QStringLiteral("D Dorian")));
        show(kForm);
        child<QAbstractButton>("melodyAsHeard")->click();
        QVERIFY(!m_panel->recipe().fields.contains("melody_hints"));
        show(kText);
        QVERIFY2(!text().contains(QStringLiteral("melody_hints")), qPrintable(text()));
    }

    void whatIsCorrectedComesBackWithARecipe()
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields["prompts"] = core::Json::array({"dub"});
        recipe.fields["duration"] = 6.0;
        recipe.fields["melody_hints"] = {
            {"key", "D minor"}, {"tempo_bpm", 96.5}, {"beats_per_bar", 6}, {"first_beat_s", 0.42}};
        m_panel->setRecipe(recipe);
        QVERIFY(!m_panel->recipe().fields.contains("melody_hints")); // of no melody
        m_panel->takeAwaited(melody(), core::TimeRegion{1.0, 7.0});
        const auto isBack = [this, &recipe] {
            const core::Json fields = m_panel->recipe().fields;
            return fields.contains("melody_hints") && fields["melody_hints"] == recipe.fields["melody_hints"] &&
                   fields["prompts"] == recipe.fields["prompts"] && fields["duration"] == recipe.fields["duration"];
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBack(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("melodyMusic")->text().contains(QStringLiteral("D minor")), kPatienceMs);
        // A model that cannot be told gets none of it, and it is not lost.
        m_panel->setTarget({core::EndpointKind::Custom, QUrl(QStringLiteral("http://127.0.0.1:9/predict"))},
                           *api::findModelSpec(QStringLiteral("musicgen-melody")));
        QVERIFY(!m_panel->recipe().fields.contains("melody_hints"));
        m_panel->setEndpoint({});
        QVERIFY(m_panel->recipe().fields.contains("melody_hints"));
        // Another melody is not that one.
        m_panel->setMelodyFile(wav("hum.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QVERIFY(!m_panel->recipe().fields.contains("melody_hints"));
    }

    void aChipThatIsNoRecordingIsNotSent()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "melody": ""})");
        editor()->putFile(static_cast<int>(text().lastIndexOf(QLatin1Char('"'))), plain("words.wav", "no sound"));
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(QStringLiteral("words.wav")), kPatienceMs);
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        QVERIFY(text().contains(api::kFileMark));
        editor()->undo();
        QVERIFY(!text().contains(api::kFileMark));
    }

    void aFileOfNoFieldOfTheFormIsSentToo()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "style": {"cover": ""}})");
        editor()->putFile(static_cast<int>(text().lastIndexOf(QLatin1Char('"'))), plain("a.png", "picture"));
        show(kForm);
        QVERIFY2(line().contains(QStringLiteral("1 more value")), qPrintable(line()));
        QCOMPARE(m_panel->recipe().files.at(0).field, QStringLiteral("/style/cover"));
        QVERIFY(m_panel->recipe().fields["style"].empty());
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("a.png"))));
        m_panel->refreshForecast();
        QVERIFY(m_panel->whyNotSendable().contains(QStringLiteral("a.png")));
    }

    void aDataAddressStaysText()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "melody": "data:audio/wav;base64,UklGRg=="})");
        QVERIFY(m_panel->recipe().files.empty());
        QVERIFY(m_panel->recipe().fields.contains("melody"));
    }

    void aRecipeComesBackIntoBothAndIsNotVerbatim()
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields = core::parseJson(R"({"prompts": ["dub"], "duration": 4.0, "mood": "calm"})").value();
        m_panel->setRecipe(recipe);
        QVERIFY2(line().contains(QStringLiteral("1 more value")), qPrintable(line()));
        show(kText);
        QVERIFY(text().contains(QStringLiteral("calm")));
        QVERIFY(m_panel->recipe().fields.contains("mood"));
        QVERIFY(m_panel->recipe().verbatim.isEmpty());
        write("{broken");
        m_panel->setRecipe(recipe);
        QVERIFY(m_panel->whyNotSendable().isEmpty());
        editor()->undo();
        QCOMPARE(text(), QStringLiteral("{broken"));
    }

    void anotherModelHasItsOwnMembers()
    {
        show(kText);
        write(R"({"prompts": ["waltz"], "mood": "calm"})");
        m_panel->setTarget({core::EndpointKind::Custom, QUrl(QStringLiteral("http://127.0.0.1:9/predict"))},
                           *api::findModelSpec(QStringLiteral("kokoro")));
        QVERIFY2(!text().contains(QStringLiteral("mood")) && !text().contains(QStringLiteral("prompts")),
                 qPrintable(text()));
        QCOMPARE(m_panel->recipe().model, QStringLiteral("kokoro"));
    }

    void aDroppedRequestCanBeEditedAndIsSentAsItIsWritten()
    {
        const QByteArray bytes = "{ \"text\":  \"hello\", \"n\": 1e0 }\n";
        m_panel->setJsonFile(plain("input.json", bytes));
        QTRY_VERIFY(m_panel->hasContent());
        auto* free = m_panel->findChild<JsonEditor*>();
        QVERIFY(free != nullptr && free->isVisible());
        QCOMPARE(m_panel->recipe().verbatim, bytes);
        QVERIFY(!child<QTabBar>("requestViews")->isVisible());
        QTextCursor caret(free->document());
        caret.setPosition(static_cast<int>(free->request().text.indexOf(QStringLiteral("hello"))));
        caret.insertText(QStringLiteral("oh "));
        QVERIFY(m_panel->recipe().verbatim.contains("\"oh hello\""));
        QVERIFY(m_panel->recipe().fields["text"] == core::Json("oh hello"));
        caret.insertText(QStringLiteral("\""));
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        QVERIFY(m_panel->whyNotSendable().contains(QStringLiteral("line")));
        child<QAbstractButton>("clearRequest")->click();
        QVERIFY(child<QTabBar>("requestViews")->isVisible());
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
    }

    void aLargeRequestIsNoTextToEdit()
    {
        m_panel->setJsonFile(plain("large.json", "{\"a\": \"" + QByteArray(300'001, 'x') + "\"}"));
        QTRY_VERIFY(m_panel->hasContent());
        QVERIFY(!m_panel->findChild<JsonEditor*>()->isVisible());
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
        QVERIFY(child<QAbstractButton>("clearRequest")->isVisible());
    }

    void nothingIsSentWhileARequestIsRead()
    {
        const QSignalSpy sent(&*m_panel, &ComposePanel::generateRequested);
        const QSignalSpy filled(&*m_panel, &ComposePanel::filled);
        m_panel->setJsonFile(plain("input.json", R"({"text": "hello"})"));
        QVERIFY(!child<QAbstractButton>("generate")->isEnabled());
        QVERIFY2(m_panel->whyNotSendable().contains(QStringLiteral("input.json")),
                 qPrintable(m_panel->whyNotSendable()));
        QVERIFY(!m_panel->isUntouched());
        m_panel->generate();
        QVERIFY(sent.isEmpty());
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY(m_panel->whyNotSendable().isEmpty());
        m_panel->generate();
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent.front().front().value<core::Recipe>().fields["text"] == core::Json("hello"));
    }

    void whatComesInLaterTakesThePlaceOfARequestThatIsRead()
    {
        const QSignalSpy filled(&*m_panel, &ComposePanel::filled);
        m_panel->setJsonFile(plain("first.json", R"({"text": "first"})"));
        m_panel->setJsonFile(plain("second.json", R"({"text": "second"})"));
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY(m_panel->recipe().fields["text"] == core::Json("second"));
        m_panel->setJsonFile(plain("third.json", R"({"text": "third"})"));
        m_panel->showForm();
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
        QTest::qWait(50); // it would come now
        QVERIFY(!m_panel->hasContent());
        QCOMPARE(filled.size(), 1);
    }

    void aRequestThatIsReadMovesToThePanelOfAnotherLanguage()
    {
        m_panel->setJsonFile(plain("input.json", R"({"text": "hello"})"));
        ComposePanel next([](const core::Recipe&) { return std::optional<double>(); });
        next.setDraft(m_panel->draft());
        QTRY_VERIFY(next.hasContent());
        QVERIFY(next.recipe().fields["text"] == core::Json("hello"));
    }

    void aRequestThatCannotBeReadLeavesWhatWasThere()
    {
        const auto told = [this] {
            QString words;
            for (const QLabel* label : child<QWidget>("dropProblem")->findChildren<QLabel*>()) {
                words += label->text() + QLatin1Char(' ');
            }
            return words;
        };
        m_panel->setJsonFile(plain("good.json", R"({"text": "hello"})"));
        QTRY_VERIFY(m_panel->hasContent());
        const QSignalSpy filled(&*m_panel, &ComposePanel::filled);
        m_panel->setJsonFile(plain("broken.json", "{\"a\": "));
        QTRY_COMPARE(filled.size(), 1);
        QVERIFY2(told().contains(QStringLiteral("“broken.json” is not a request")), qPrintable(told()));
        const QString pipe = m_folder->filePath(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& path : {m_folder->filePath(QStringLiteral("none.json")), pipe}) {
            const auto before = filled.size();
            m_panel->setJsonFile(path);
            QTRY_COMPARE(filled.size(), before + 1);
            QVERIFY2(told().contains(QStringLiteral("cannot be read")), qPrintable(told()));
        }
        QVERIFY(m_panel->recipe().fields["text"] == core::Json("hello"));
        QVERIFY(child<QAbstractButton>("generate")->isEnabled());
    }

    void aValueOfThousandsOfCharactersIsNoTextToEdit()
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields = {{"prompts", {"dub"}}, {"voice", std::string(50'000, 'x')}};
        for (const bool isMadeBefore : {false, true}) {
            if (isMadeBefore) {
                show(kText);
                write(R"({"prompts": ["a"]})");
            }
            m_panel->setRecipe(recipe);
            show(kText);
            QCOMPARE(child<QTabBar>("requestViews")->currentIndex(), kForm);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows and text of before
            QTRY_VERIFY(child<QWidget>("prompt1")->isVisible()); // a new row is shown when it is laid out
            QVERIFY(child<QWidget>("dropProblem")->isVisible());
            QVERIFY(m_panel->recipe().fields.contains("voice"));
            QVERIFY(m_panel->whyNotSendable().isEmpty());
            recipe.fields.erase("voice");
            m_panel->setRecipe(recipe); // and now it is one
            show(kText);
            QVERIFY(editor() != nullptr && editor()->isVisible());
            recipe.fields["voice"] = std::string(50'000, 'x');
        }
    }

    void theKeyboardReachesAllOfIt()
    {
        auto* views = child<QTabBar>("requestViews");
        QVERIFY(!views->accessibleName().isEmpty());
        views->setFocus();
        QTest::keyClick(views, Qt::Key_Right);
        QVERIFY(editor()->isVisible());
        QVERIFY(!editor()->accessibleName().isEmpty());
        m_panel->focusPrompts();
        QVERIFY(!editor()->isHidden());
        m_panel->showForm();
        QCOMPARE(views->currentIndex(), kForm);
    }

private:
    [[nodiscard]] QString plain(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString wav(const char* name) const { return plain(name, support::sineWav(3.0)); }
    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] static QString melody()
    {
        return QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav");
    }
    /// Brings a melody, waits until it is understood, and opens its corrections.
    void hear()
    {
        m_panel->setMelodyFile(melody());
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("melodyMusic")->text().contains(QStringLiteral("bpm")), kPatienceMs);
        child<QAbstractButton>("correctMelody")->click();
    }
    void choose(const char* box, const QString& text) const
    {
        auto* combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void show(int view) { child<QTabBar>("requestViews")->setCurrentIndex(view); }
    /// Of the form's request; the other one is in the card.
    [[nodiscard]] JsonEditor* editor() const
    {
        const auto editors = m_panel->findChildren<JsonEditor*>();
        for (JsonEditor* editor : editors) {
            if (editor->window()->findChild<QWidget*>(QStringLiteral("composeContent")) ==
                editor->parentWidget()->parentWidget()) {
                return editor;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString text() const { return editor()->request().text; }
    /// As a person who selects all and pastes.
    void write(const char* json)
    {
        QTextCursor cursor(editor()->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromUtf8(json));
    }
    [[nodiscard]] QString line() const { return child<QLabel>("preflight")->text(); }

    std::optional<support::OwnHome> m_folder;
    std::optional<ComposePanel> m_panel;
};

QTEST_MAIN(RequestViewsTest)
#include "RequestViewsTest.moc"
