#include "ui/endpoint/KeyField.h"

#include "core/Settings.h"
#include "jobs/KeyStore.h"
#include "store/SessionKeys.h"
#include "support/MemoryKeychain.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace std::chrono_literals;
using Mood = support::KeychainState::Mood;

namespace {

const QUrl kModel(QStringLiteral("https://model-abc.api.baseten.co/production/predict"));
const QUrl kOwn(QStringLiteral("https://models.example.org/predict"));
const QString kBasetenPlace = QStringLiteral("https://*.baseten.co");

/// A keychain, what stands before it, and the field of a dialog.
struct Bench
{
    explicit Bench(std::chrono::milliseconds limit = 30s)
        : store(std::make_unique<support::MemoryKeychain>(state, limit))
    {
        field.line()->setParent(&field);
        field.show();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return field.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString note() const { return find<QLabel>("keyNote")->text(); }

    support::KeychainState state;
    store::SessionKeys session;
    jobs::KeyStore store;
    jobs::KeyLookup lookup{store};
    ui::StoredKeys keys{session, &store, &lookup};
    ui::KeyField field{keys};
};

} // namespace

class KeyFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "BASETEN_CONFIG_DIR"}) {
            qputenv(name, QFile::encodeName(m_home.filePath(QLatin1String(name))));
        }
        qputenv("USER_TRUSSRC_PATH", QFile::encodeName(m_home.filePath(QStringLiteral("rc"))));
        qunsetenv("BASETEN_API_KEY");
    }
    void cleanup()
    {
        QFile::remove(m_home.filePath(QStringLiteral("rc")));
        qunsetenv("BASETEN_API_KEY");
        core::Settings().setKeepsKeys(true);
    }

    void tellsWhichKeyIsKeptAndForgetsIt()
    {
        Bench bench;
        QVERIFY(bench.store.keep(kBasetenPlace, core::Secret(QByteArray("abCD1234.SECRETWORD"))));
        bench.field.setEndpoint(kModel);
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("abCD1234.•••")), qPrintable(bench.note()));
        QVERIFY(!bench.note().contains(QStringLiteral("SECRETWORD")));
        const auto* forget = bench.find<QAbstractButton>("forgetKey");
        QVERIFY(forget->isVisibleTo(&bench.field));
        bench.find<QAbstractButton>("forgetKey")->click();
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("Baseten answers with a key alone")),
                     qPrintable(bench.note()));
        QVERIFY(bench.state.value(kBasetenPlace).isEmpty());
        QVERIFY(!forget->isVisibleTo(&bench.field));
    }
    void aKeyOfThisSessionIsForgottenTooWhereThereIsNoKeychain()
    {
        Bench bench;
        bench.state.setMood(Mood::Missing);
        bench.keys.use(kModel, core::Secret(QByteArray("abCD1234.SECRETWORD")));
        // Of all models there: it is one place.
        QVERIFY(bench.keys.isInSession(QUrl(QStringLiteral("https://model-other.api.baseten.co/predict"))));
        QVERIFY(!bench.keys.isInSession(kOwn));
        bench.field.setEndpoint(kModel);
        QVERIFY2(bench.note().contains(QStringLiteral("This session has a key")), qPrintable(bench.note()));
        bench.find<QAbstractButton>("forgetKey")->click();
        QVERIFY(!bench.keys.isInSession(kModel));
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("no keychain")), qPrintable(bench.note()));
    }
    void saysThatThereIsNoKeychainAndOffersTheRest()
    {
        Bench bench;
        bench.state.setMood(Mood::Missing);
        bench.field.setEndpoint(kModel);
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("BASETEN_API_KEY")), qPrintable(bench.note()));
        QVERIFY(bench.note().contains(QStringLiteral("There is no keychain")));
        QVERIFY(!bench.find<QAbstractButton>("keepKey")->isEnabled());
        bench.field.setKey(core::Secret(QByteArray("k.s")));
        QVERIFY(bench.field.life() == ui::KeyLife::Session);
        QVERIFY2(bench.note().contains(QStringLiteral("forgotten when Melodeck ends")), qPrintable(bench.note()));
    }
    void aLockedKeyringHoldsNothingUpAndIsAskedAgain()
    {
        Bench bench(50ms);
        bench.state.setMood(Mood::Locked);
        QVERIFY(bench.state.value(kBasetenPlace).isEmpty());
        bench.field.setEndpoint(kModel);
        const auto* again = bench.find<QAbstractButton>("askKeychainAgain");
        QTRY_VERIFY(again->isVisibleTo(&bench.field));
        QVERIFY2(bench.note().contains(QStringLiteral("does not answer")), qPrintable(bench.note()));
        bench.state.setMood(Mood::Open);
        bench.state.put(kBasetenPlace, "abCD1234.SECRETWORD");
        bench.find<QAbstractButton>("askKeychainAgain")->click();
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("abCD1234.•••")), qPrintable(bench.note()));
        QVERIFY(!again->isVisibleTo(&bench.field));
    }
    void closingDoesNotWaitForALockedKeyring()
    {
        QElapsedTimer clock;
        {
            Bench bench; // which would wait for 30 s
            bench.state.setMood(Mood::Locked);
            bench.keys.look(kModel);
            bench.keys.keep(kModel, core::Secret(QByteArray("k.s")));
            QTRY_COMPARE(bench.state.calls(), 2);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
    void whatIsKeptIsTold()
    {
        Bench bench;
        QSignalSpy kept(&bench.keys, &ui::StoredKeys::kept);
        bench.keys.keep(kOwn, core::Secret(QByteArray("k.s")));
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(bench.state.value(jobs::keyPlace(kOwn)), QByteArray("k.s"));
        bench.state.setMood(Mood::Missing);
        bench.keys.keep(kOwn, core::Secret(QByteArray("other.s")));
        QTRY_COMPARE(kept.size(), 2);
        QVERIFY(kept.back().back().value<std::optional<core::Error>>().has_value());
        QVERIFY(!kept.front().back().value<std::optional<core::Error>>().has_value());
    }
    void showsKeysOfOtherProgramsBeforeItTakesOne()
    {
        QFile truss(m_home.filePath(QStringLiteral("rc")));
        QVERIFY(truss.open(QIODevice::WriteOnly));
        truss.write("[mine]\nremote_provider = baseten\napi_key = abcd1234.SECRETWORD\n");
        truss.close();
        Bench bench;
        bench.field.setEndpoint(kOwn);
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("No key is known")), qPrintable(bench.note()));
        QVERIFY(bench.find<QAbstractButton>("importKey") == nullptr); // it is not for that server
        bench.field.setEndpoint(kModel);
        QTRY_VERIFY(bench.find<QAbstractButton>("importKey") != nullptr);
        const auto* import = bench.find<QAbstractButton>("importKey");
        QVERIFY(import->accessibleName().contains(QStringLiteral("“mine”")));
        QStringList words;
        const auto labels = bench.field.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            words << label->text();
        }
        const QString said = words.join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("abcd1234.•••")) && !said.contains(QStringLiteral("SECRETWORD")),
                 qPrintable(said));
        QVERIFY(bench.state.value(kBasetenPlace).isEmpty());
        bench.find<QAbstractButton>("importKey")->click();
        QCOMPARE(bench.field.key().reveal(), QByteArray("abcd1234.SECRETWORD"));
        QVERIFY(bench.field.line()->echoMode() == QLineEdit::Password);
        QVERIFY(bench.state.value(kBasetenPlace).isEmpty()); // not before the dialog is accepted
    }
    void theChoiceToKeepIsRemembered()
    {
        {
            Bench bench;
            QVERIFY(bench.field.life() == ui::KeyLife::Keychain);
            bench.find<QAbstractButton>("keepKey")->click();
            QVERIFY(bench.field.life() == ui::KeyLife::Session);
        }
        Bench bench;
        QVERIFY(bench.field.life() == ui::KeyLife::Session);
    }
    void theVariableIsNamed()
    {
        qputenv("BASETEN_API_KEY", "vari1234.SECRETWORD");
        Bench bench;
        bench.state.setMood(Mood::Missing); // which nobody misses then
        bench.field.setEndpoint(kModel);
        QTRY_VERIFY2(bench.note().contains(QStringLiteral("BASETEN_API_KEY is used: vari1234.•••")),
                     qPrintable(bench.note()));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(KeyFieldTest)
#include "KeyFieldTest.moc"
