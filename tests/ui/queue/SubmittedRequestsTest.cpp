#include "ui/queue/SubmittedRequests.h"

#include "core/AsyncChoices.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/AsyncFolder.h"
#include "store/SessionKeys.h"
#include "support/PlatformDouble.h"
#include "ui/queue/AsyncDialog.h"
#include "ui/queue/SubmittedList.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using namespace std::chrono_literals;
using support::PlatformDouble;
using Phase = ui::SubmittedRequest::Phase;

namespace {

/// A platform whose queue is held, and the window's side of it.
struct Bench
{
    explicit Bench(const QString& library)
        : folder(library)
    {
        platform.queue().hold();
        keys.set(platform.url(), core::Secret(QByteArray(PlatformDouble::kKey)));
    }

    core::Recipe recipe() const
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("musicgen-melody");
        recipe.endpoint.kind = core::EndpointKind::Custom;
        recipe.endpoint.url = platform.url();
        recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 8}};
        return recipe;
    }
    static api::AsyncOptions options()
    {
        api::AsyncOptions options;
        options.webhook = QUrl(QStringLiteral("http://127.0.0.1:1/"));
        options.priority = 1;
        return options;
    }
    const ui::SubmittedRequest& first() const { return requests.all().front(); }
    bool waitFor(Phase phase) const
    {
        return QTest::qWaitFor([&] { return !requests.all().empty() && first().phase == phase; }, 30'000);
    }

    QString folder;
    PlatformDouble platform;
    store::SessionKeys keys;
    jobs::LocalEngine engine{QStringLiteral("no-engine")};
    net::HttpClient http;
    ui::SubmittedRequests requests{{http, engine, keys}, folder, {20ms, 100ms}};
};

QAbstractButton* button(const QWidget& widget, const char* name)
{
    return widget.findChild<QAbstractButton*>(QLatin1String(name));
}

QString words(const QWidget& widget, const char* name)
{
    const auto* label = widget.findChild<QLabel*>(QLatin1String(name));
    return label != nullptr ? label->text() : QString();
}

} // namespace

class SubmittedRequestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            qputenv(name, QFile::encodeName(m_home->path()));
        }
    }

    void whatIsHandedOverIsShownAndCancelled()
    {
        Bench bench(m_home->path());
        ui::SubmittedList list(bench.requests);
        QVERIFY(list.isHidden());
        bench.requests.submit(bench.recipe(), Bench::options());
        QVERIFY(bench.waitFor(Phase::Queued));
        const QString id = bench.first().requestId;
        QVERIFY(!id.isEmpty());
        const QString state = words(list, "submittedState");
        QVERIFY2(state.contains(QStringLiteral("Queued at the platform")) && state.contains(id), qPrintable(state));
        button(list, "copyRequestId")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
        const auto sent = core::parseJson(bench.platform.requests(1).front().body).value_or(core::Json());
        QVERIFY(sent["priority"] == 1 && sent["model_input"]["duration"] == 8);
        // What was asked for finds its result, whoever receives it.
        const auto kept = store::AsyncFolder::open(bench.folder)->find(id);
        QVERIFY(kept && kept->id == bench.first().job.id && kept->recipe == bench.recipe());
        button(list, "cancelSubmitted")->click();
        QVERIFY(bench.waitFor(Phase::Over));
        QVERIFY2(words(list, "submittedWords").contains(QStringLiteral("not billed")),
                 qPrintable(words(list, "submittedWords")));
        button(list, "dismissSubmitted")->click();
        QVERIFY(bench.requests.all().empty());
        QVERIFY(list.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(store::AsyncFolder::open(bench.folder)->submissions().empty(), 30'000);
    }

    void isAskedForUntilItEnds()
    {
        Bench bench(m_home->path());
        bench.requests.submit(bench.recipe(), Bench::options());
        QVERIFY(bench.waitFor(Phase::Queued));
        QTRY_VERIFY_WITH_TIMEOUT(bench.platform.requests(1).size() >= 4, 30'000); // one submission, and some looks
        const auto asked = bench.platform.requests(1);
        QVERIFY(asked.back().target.contains("/async_request/"));
        QCOMPARE(asked.back().method, QByteArray("GET"));
        bench.platform.queue().setPause(1ms);
        bench.platform.queue().release();
        // Its webhook is nowhere.
        QVERIFY(bench.waitFor(Phase::Over) || bench.first().phase == Phase::Delivered);
        const std::size_t before = bench.platform.requests(1).size();
        QTest::qWait(250); // longer than the longest pause: nobody asks any more
        QCOMPARE(bench.platform.requests(1).size(), before);
        bench.requests.arrived({bench.first().job.id});
        QVERIFY(bench.requests.all().empty());
    }

    void aRefusalStandsInItsRow()
    {
        Bench bench(m_home->path());
        ui::SubmittedList list(bench.requests);
        bench.platform.failNext(402);
        bench.requests.submit(bench.recipe(), Bench::options());
        QVERIFY(bench.waitFor(Phase::Over));
        QVERIFY2(words(list, "submittedWords").contains(QStringLiteral("credit")),
                 qPrintable(words(list, "submittedWords")));
        QVERIFY(store::AsyncFolder::open(bench.folder)->submissions().empty());
        // Too large, which only the files tell: said before anything is sent.
        core::Recipe large = bench.recipe();
        large.fields["prompts"] = {std::string(300'000, 'x')};
        bench.requests.submit(large, Bench::options());
        QVERIFY(QTest::qWaitFor([&] { return bench.first().phase == Phase::Over && bench.requests.all().size() == 2; },
                                30'000));
        QVERIFY2(bench.first().words.contains(QStringLiteral("link")), qPrintable(bench.first().words));
        QCOMPARE(bench.platform.requests(1).size(), std::size_t{1});
        button(list, "clearEnded")->click();
        QVERIFY(bench.requests.all().empty());
    }

    void findsWhatWasSubmittedBefore()
    {
        Bench bench(m_home->path());
        core::JobRecord job;
        job.id = core::newJobId();
        job.recipe = bench.recipe();
        const auto kept = store::AsyncFolder::open(bench.folder);
        QVERIFY(kept && kept->prepare(job) && kept->submitted(job.id, QStringLiteral("gone1234")));
        bench.requests.load();
        // The platform knows nothing of it any more.
        QVERIFY(bench.waitFor(Phase::Over));
        QVERIFY2(bench.first().words.contains(QStringLiteral("no such request")), qPrintable(bench.first().words));
    }

    void theDialogSaysBeforehandWhatCannotBe()
    {
        Bench bench(m_home->path());
        constexpr std::int64_t kTooMuch = 300'000;
        ui::AsyncDialog large(bench.recipe(), kTooMuch);
        large.findChild<QLineEdit*>(QStringLiteral("asyncWebhook"))->setText(QStringLiteral("http://127.0.0.1:1/"));
        QVERIFY(!button(large, "sendAsync")->isEnabled());
        QVERIFY2(words(large, "asyncVerdict").contains(QStringLiteral("link")),
                 qPrintable(words(large, "asyncVerdict")));
        ui::AsyncDialog dialog(bench.recipe(), 1'000);
        auto* webhook = dialog.findChild<QLineEdit*>(QStringLiteral("asyncWebhook"));
        QVERIFY(!button(dialog, "sendAsync")->isEnabled()); // nobody would see the result
        webhook->setText(QStringLiteral("http://example.org/plain"));
        QVERIFY(!button(dialog, "sendAsync")->isEnabled());
        QVERIFY(words(dialog, "asyncVerdict").contains(QStringLiteral("https://")));
        webhook->setText(QStringLiteral("https://hooks.example.org/melodeck"));
        auto* wait = dialog.findChild<QComboBox*>(QStringLiteral("asyncWait"));
        wait->setCurrentIndex(wait->findData(21'600));
        QVERIFY(button(dialog, "sendAsync")->isEnabled());
        auto* first = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("asyncFirstPause"));
        auto* longest = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("asyncLongestPause"));
        QCOMPARE(first->value(), 1.0);
        QCOMPARE(longest->value(), 5.0);
        auto* attempts = dialog.findChild<QSpinBox*>(QStringLiteral("asyncAttempts"));
        attempts->setValue(1);
        QVERIFY2(!first->isEnabled() && !longest->isEnabled(), "one attempt waits for nothing");
        attempts->setValue(5);
        first->setValue(2.5);
        longest->setValue(99.0);
        std::optional<api::AsyncOptions> chosen;
        connect(&dialog, &ui::AsyncDialog::chosen, this,
                [&](const core::Recipe&, const api::AsyncOptions& options) { chosen = options; });
        button(dialog, "sendAsync")->click();
        QVERIFY(chosen && chosen->maxQueueSeconds == 21'600);
        QCOMPARE(chosen->firstDelayMs.value_or(-1), 2'500);
        QCOMPARE(chosen->mostDelayMs.value_or(-1), 60'000); // the platform takes no more
        QCOMPARE(chosen->webhook, QUrl(QStringLiteral("https://hooks.example.org/melodeck")));
        ui::AsyncDialog next(bench.recipe(), 1'000);
        QCOMPARE(next.findChild<QLineEdit*>(QStringLiteral("asyncWebhook"))->text(),
                 QStringLiteral("https://hooks.example.org/melodeck"));
        QCOMPARE(core::AsyncChoices::load().maxQueueSeconds, 21'600);
        QCOMPARE(next.findChild<QDoubleSpinBox*>(QStringLiteral("asyncFirstPause"))->value(), 2.5);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(SubmittedRequestsTest)
#include "SubmittedRequestsTest.moc"
