#include "core/JobRecord.h"
#include "ui/desktop/DesktopNotifications.h"
#include "ui/desktop/FakeDesktop.h"
#include "ui/desktop/JobNotices.h"
#include "ui/desktop/LauncherProgress.h"
#include "ui/desktop/PortalFiles.h"
#include "ui/desktop/SleepGuard.h"
#include "ui/theme/DesktopAppearance.h"
#include "ui/window/Resources.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cmath>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kPower = QStringLiteral("org.freedesktop.PowerManagement");
const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kDocuments = QStringLiteral("org.freedesktop.portal.Documents");

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What goes to the desktop's services over a bus, where they are there, refuse, or are missing.
class DesktopServicesTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void onProgress(const QString& program, const QVariantMap& facts)
    {
        QCOMPARE(program, QStringLiteral("application://org.melodeck.Melodeck.desktop"));
        m_progress << facts;
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void cleanup();

    void showsANoticeAndReplacesIt();
    void escapesWhereMarkupIsRead();
    void takesANoticeAway();
    void bringsTheTokenOfAPress();
    void speaksToThePortal();
    void livesWithoutAService();

    void tellsLongWorkThatEndsWhileNobodyLooks();
    void saysNothingOfShortWorkAndToWhoLooks();
    void honoursTheSetting();
    void tellsManyAsOne();
    void tellsABatchWhenItIsOver();
    void tellsWhatToDoOnAFailure();
    void tellsNoMoreThanAPromptsBeginning();

    void showsProgressOnTheIcon();

    void asksThePortalToStayAwake();
    void asksTheDesktopWhereThePortalCannot();
    void asksTheSystemWhereNobodyElseCan();
    void letsGoWhenTheAnswerComesTooLate();
    void staysCalmWhereNobodyKeepsAwake();

    void followsHowTheDesktopLooks();
    void ignoresWhatIsNoColour();

    void retrievesFilesOfASandbox();
    void usesThePortalOnlyWhereItIsNeeded();
    void saysSoWhenNoFilesCome();

private:
    [[nodiscard]] core::JobRecord job(const char* prompt, int seconds, core::JobState state = core::JobState::Done,
                                      const char* batch = "")
    {
        core::JobRecord job;
        job.id = QStringLiteral("job-%1").arg(++m_jobs);
        job.batch = QLatin1String(batch);
        job.created = job.started = QDateTime::currentDateTimeUtc();
        job.finished = job.started.addSecs(seconds);
        job.state = state;
        job.recipe.fields = core::Json{{"prompts", {prompt}}};
        if (state == core::JobState::Done) {
            job.answer.clips.resize(3);
        } else {
            job.error = core::Error{core::ErrorCode::Unavailable, word("No connection. Try again."), word("detail")};
        }
        return job;
    }
    /// Notices go out, and are read here as they are shown.
    struct Shown final : Notifications
    {
        void show(const Notice& notice) override { notices.push_back(notice); }
        void withdraw() override { ++withdrawn; }
        std::vector<Notice> notices;
        int withdrawn = 0;
    };
    [[nodiscard]] std::unique_ptr<JobNotices> makeNotices()
    {
        return std::make_unique<JobNotices>(m_shown,
                                            NoticeFacts{[this] { return m_isInFront; }, [this] { return m_isWanted; },
                                                        [this](const QString&) { return m_isBatchOver; }});
    }
    [[nodiscard]] tests::FakeDesktop& desktop(const QStringList& names)
    {
        m_desktop = std::make_unique<tests::FakeDesktop>(*m_other, names);
        return *m_desktop;
    }

    std::unique_ptr<tests::PrivateBus> m_bus;
    std::optional<QDBusConnection> m_own;
    std::optional<QDBusConnection> m_other;
    std::unique_ptr<tests::FakeDesktop> m_desktop;
    QList<QVariantMap> m_progress;
    Shown m_shown;
    bool m_isInFront = false;
    bool m_isWanted = true;
    bool m_isBatchOver = true;
    int m_jobs = 0;
};

void DesktopServicesTest::init()
{
    m_bus = std::make_unique<tests::PrivateBus>();
    QVERIFY(m_bus->start());
    m_own = m_bus->connection(word("own"));
    m_other = m_bus->connection(word("desktop"));
    QVERIFY(m_own->isConnected() && m_other->isConnected());
    m_shown.notices.clear();
    m_shown.withdrawn = 0;
    m_isInFront = false;
    m_isWanted = true;
    m_isBatchOver = true;
    m_progress.clear();
}

void DesktopServicesTest::cleanup()
{
    m_desktop.reset();
    m_own.reset();
    m_other.reset();
    m_bus.reset();
}

void DesktopServicesTest::showsANoticeAndReplacesIt()
{
    auto& service = desktop({kNotifications});
    uint next = 6;
    service.answers[word("GetCapabilities")] = [](const QDBusMessage&) {
        return QVariantList{QStringList{word("body"), word("actions")}};
    };
    service.answers[word("Notify")] = [&next](const QDBusMessage&) { return QVariantList{++next}; };
    DesktopNotifications notifications(*m_own);
    notifications.show({Notice::Kind::Done, word("First <b>"), word("a & b"), {{word("play"), word("Play")}}});
    QTRY_COMPARE(service.calls(word("Notify")).size(), 1);
    const QVariantList first = service.calls(word("Notify")).front().arguments();
    QCOMPARE(first[0].toString(), word("Melodeck"));
    QCOMPARE(first[1].toUInt(), 0U);
    QCOMPARE(first[3].toString(), word("First <b>"));
    QCOMPARE(first[4].toString(), word("a & b"));
    QCOMPARE(first[5].toStringList(), (QStringList{word("default"), word("First <b>"), word("play"), word("Play")}));
    QCOMPARE(qdbus_cast<QVariantMap>(first[6]).value(word("desktop-entry")).toString(), word("org.melodeck.Melodeck"));
    // At once, while the first one's number is not known yet: the last of several is what is shown.
    notifications.show({Notice::Kind::Failed, word("Second"), {}, {}});
    notifications.show({Notice::Kind::Failed, word("Third"), {}, {}});
    QTRY_VERIFY(!service.calls(word("Notify")).isEmpty() &&
                service.calls(word("Notify")).back().arguments()[3].toString() == word("Third"));
    QVERIFY(service.calls(word("Notify")).back().arguments()[1].toUInt() >= 7U);
    QCOMPARE(service.calls(word("GetCapabilities")).size(), 1);
}

void DesktopServicesTest::escapesWhereMarkupIsRead()
{
    auto& service = desktop({kNotifications});
    service.answers[word("GetCapabilities")] = [](const QDBusMessage&) {
        return QVariantList{QStringList{word("body"), word("body-markup")}};
    };
    service.answers[word("Notify")] = [](const QDBusMessage&) { return QVariantList{1U}; };
    DesktopNotifications notifications(*m_own);
    notifications.show(
        {Notice::Kind::Done, word("t"), word("<img src='x'> & <a href='y'>z</a>"), {{word("a"), word("A")}}});
    QTRY_COMPARE(service.calls(word("Notify")).size(), 1);
    const QVariantList arguments = service.calls(word("Notify")).front().arguments();
    QCOMPARE(arguments[4].toString(), word("&lt;img src='x'&gt; &amp; &lt;a href='y'&gt;z&lt;/a&gt;"));
    QVERIFY(arguments[5].toStringList().isEmpty()); // it has no buttons
}

void DesktopServicesTest::takesANoticeAway()
{
    auto& service = desktop({kNotifications});
    service.answers[word("GetCapabilities")] = [](const QDBusMessage&) { return QVariantList{QStringList()}; };
    service.answers[word("Notify")] = [](const QDBusMessage&) { return QVariantList{9U}; };
    service.answers[word("CloseNotification")] = [](const QDBusMessage&) { return QVariantList(); };
    DesktopNotifications notifications(*m_own);
    notifications.show({Notice::Kind::Done, word("t"), {}, {}});
    QTRY_COMPARE(service.calls(word("Notify")).size(), 1);
    notifications.withdraw(); // perhaps before its number is here
    QTRY_COMPARE(service.calls(word("CloseNotification")).size(), 1);
    QCOMPARE(service.calls(word("CloseNotification")).front().arguments()[0].toUInt(), 9U);
    notifications.withdraw();
    QTest::qWait(50);
    QCOMPARE(service.calls(word("CloseNotification")).size(), 1);
}

void DesktopServicesTest::bringsTheTokenOfAPress()
{
    auto& service = desktop({kNotifications});
    service.answers[word("GetCapabilities")] = [](const QDBusMessage&) {
        return QVariantList{QStringList{word("actions")}};
    };
    service.answers[word("Notify")] = [](const QDBusMessage&) { return QVariantList{4U}; };
    DesktopNotifications notifications(*m_own);
    QSignalSpy chosen(&notifications, &Notifications::chosen);
    notifications.show({Notice::Kind::Done, word("t"), {}, {{word("play"), word("Play")}}});
    QTRY_COMPARE(service.calls(word("Notify")).size(), 1);
    QTest::qWait(50);
    const auto press = [&service](uint id, const char* action) {
        service.tell(kNotificationsPath, kNotifications, word("ActivationToken"), {id, word("token")});
        service.tell(kNotificationsPath, kNotifications, word("ActionInvoked"), {id, word(action)});
    };
    press(77, "play"); // another program's
    press(4, "play");
    press(4, "default");
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0], (QVariantList{word("play"), word("token")}));
    QCOMPARE(chosen[1], (QVariantList{Notifications::kPressed, word("token")}));
}

void DesktopServicesTest::speaksToThePortal()
{
    auto& portal = desktop({kPortal});
    portal.answers[word("AddNotification")] = [](const QDBusMessage&) { return QVariantList(); };
    portal.answers[word("RemoveNotification")] = [](const QDBusMessage&) { return QVariantList(); };
    PortalNotifications notifications(*m_own);
    QSignalSpy chosen(&notifications, &Notifications::chosen);
    notifications.show({Notice::Kind::Done, word("t"), word("b"), {{word("play"), word("Play")}}});
    QTRY_COMPARE(portal.calls(word("AddNotification")).size(), 1);
    const QDBusMessage call = portal.calls(word("AddNotification")).front();
    QCOMPARE(call.signature(), word("sa{sv}"));
    const auto content = qdbus_cast<QVariantMap>(call.arguments()[1]);
    QCOMPARE(content.value(word("title")).toString(), word("t"));
    QCOMPARE(content.value(word("default-action")).toString(), word("default"));
    const auto buttons = qdbus_cast<QList<QVariantMap>>(content.value(word("buttons")));
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons[0].value(word("action")).toString(), word("play"));
    portal.tell(kPortalPath, word("org.freedesktop.portal.Notification"), word("ActionInvoked"),
                {call.arguments()[0], word("play"), QVariant::fromValue(QVariantList())});
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), word("play"));
    notifications.withdraw();
    QTRY_COMPARE(portal.calls(word("RemoveNotification")).size(), 1);
}

void DesktopServicesTest::livesWithoutAService()
{
    DesktopNotifications onAnEmptyBus(*m_own);
    DesktopNotifications withoutABus(QDBusConnection(word("none")));
    PortalNotifications portalWithoutABus(QDBusConnection(word("none")));
    for (Notifications* each : std::initializer_list<Notifications*>{&onAnEmptyBus, &withoutABus, &portalWithoutABus}) {
        each->show({Notice::Kind::Done, word("t"), {}, {}});
        each->withdraw();
        each->show({Notice::Kind::Done, word("t"), {}, {}});
    }
    QTest::qWait(50);
    // One that starts later is found.
    auto& service = desktop({kNotifications});
    service.answers[word("GetCapabilities")] = [](const QDBusMessage&) { return QVariantList{QStringList()}; };
    service.answers[word("Notify")] = [](const QDBusMessage&) { return QVariantList{1U}; };
    onAnEmptyBus.show({Notice::Kind::Done, word("late"), {}, {}});
    QTRY_COMPARE(service.calls(word("Notify")).size(), 1);
}

void DesktopServicesTest::tellsLongWorkThatEndsWhileNobodyLooks()
{
    const auto notices = makeNotices();
    QSignalSpy plays(notices.get(), &JobNotices::playRequested);
    QSignalSpy shows(notices.get(), &JobNotices::showRequested);
    const auto done = job("happy rock", 12);
    notices->noteFinished(done);
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{1});
    const Notice& notice = m_shown.notices.front();
    QCOMPARE(notice.title, word("“happy rock” is done"));
    QCOMPARE(notice.body, word("3 clips to hear."));
    QCOMPARE(notice.actions.size(), std::size_t{2});
    Q_EMIT m_shown.chosen(notice.actions[0].id, word("token"));
    QCOMPARE(plays.size(), 1);
    QCOMPARE(plays[0], (QVariantList{done.id, word("token")}));
    Q_EMIT m_shown.chosen(Notifications::kPressed, {});
    Q_EMIT m_shown.chosen(notice.actions[1].id, {});
    QCOMPARE(shows.size(), 2);
    notices->noteInFront();
    QCOMPARE(m_shown.withdrawn, 1);
}

void DesktopServicesTest::saysNothingOfShortWorkAndToWhoLooks()
{
    const auto notices = makeNotices();
    notices->noteFinished(job("short", 9));
    notices->noteFinished(job("cancelled", 60, core::JobState::Cancelled));
    m_isInFront = true;
    notices->noteFinished(job("seen", 60));
    notices->noteFinished(job("seen", 60, core::JobState::Done, "batch"));
    QTest::qWait(700);
    QVERIFY(m_shown.notices.empty());
}

void DesktopServicesTest::honoursTheSetting()
{
    m_isWanted = false;
    const auto notices = makeNotices();
    notices->noteFinished(job("long", 60));
    QTest::qWait(700);
    QVERIFY(m_shown.notices.empty());
}

void DesktopServicesTest::tellsManyAsOne()
{
    const auto notices = makeNotices();
    for (int i = 0; i < 4; ++i) {
        notices->noteFinished(job(i == 3 ? "the last" : "one", 20));
    }
    notices->noteFinished(job("bad", 20, core::JobState::Failed));
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{1});
    QCOMPARE(m_shown.notices[0].title, word("4 requests are done"));
    QCOMPARE(m_shown.notices[0].body, word("The last one: “the last”\n1 failed.\nNo connection. Try again."));
    // What comes while nobody has looked yet is added.
    notices->noteFinished(job("later", 20));
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{2});
    QCOMPARE(m_shown.notices[1].title, word("5 requests are done"));
    notices->noteInFront();
    notices->noteFinished(job("afterwards", 20));
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{3});
    QCOMPARE(m_shown.notices[2].title, word("“afterwards” is done"));
}

void DesktopServicesTest::tellsABatchWhenItIsOver()
{
    const auto notices = makeNotices();
    m_isBatchOver = false;
    notices->noteFinished(job("a", 1, core::JobState::Done, "batch"));
    notices->noteFinished(job("b", 1, core::JobState::Done, "batch"));
    QTest::qWait(700);
    QVERIFY(m_shown.notices.empty());
    m_isBatchOver = true;
    notices->noteFinished(job("c", 1, core::JobState::Done, "batch"));
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{1});
    QCOMPARE(m_shown.notices[0].title, word("3 requests are done"));
}

void DesktopServicesTest::tellsWhatToDoOnAFailure()
{
    const auto notices = makeNotices();
    notices->noteFinished(job("happy rock", 30, core::JobState::Failed));
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{1});
    QCOMPARE(m_shown.notices[0].kind, Notice::Kind::Failed);
    QCOMPARE(m_shown.notices[0].title, word("“happy rock” failed"));
    QCOMPARE(m_shown.notices[0].body, word("No connection. Try again."));
    QCOMPARE(m_shown.notices[0].actions.size(), std::size_t{1}); // there is nothing to play
}

void DesktopServicesTest::tellsNoMoreThanAPromptsBeginning()
{
    const auto notices = makeNotices();
    const std::string prompt = "a long tale of " + std::string(300, 'x') + " the secret end";
    auto failed = job(prompt.c_str(), 30, core::JobState::Failed);
    failed.error = core::Error{core::ErrorCode::ModelError, word("It said: ") + word(prompt.c_str()), {}};
    notices->noteFinished(failed);
    QTRY_COMPARE(m_shown.notices.size(), std::size_t{1});
    const QString all = m_shown.notices[0].title + m_shown.notices[0].body;
    QVERIFY(m_shown.notices[0].title.startsWith(word("“a long tale of")));
    QVERIFY(!all.contains(word("secret")));
    QVERIFY2(all.size() < 200, qPrintable(all));
}

void DesktopServicesTest::showsProgressOnTheIcon()
{
    QVERIFY(m_other->connect({}, {}, word("com.canonical.Unity.LauncherEntry"), word("Update"), this,
                             SLOT(onProgress(QString, QVariantMap))));
    {
        LauncherProgress launcher(*m_own);
        launcher.setProgress(0.5);
        launcher.setProgress(0.501);
        launcher.setProgress(7.0);
        QTRY_COMPARE(m_progress.size(), 2);
        QCOMPARE(m_progress[0].value(word("progress")).toDouble(), 0.5);
        QVERIFY(m_progress[0].value(word("progress-visible")).toBool());
        QCOMPARE(m_progress[1].value(word("progress")).toDouble(), 1.0);
    }
    QTRY_COMPARE(m_progress.size(), 3);
    QVERIFY(!m_progress[2].value(word("progress-visible")).toBool());
    LauncherProgress(QDBusConnection(word("none"))).setProgress(0.5);
}

void DesktopServicesTest::asksThePortalToStayAwake()
{
    auto& portal = desktop({kPortal, kPower});
    const QString request = word("/org/freedesktop/portal/desktop/request/1_1/t");
    portal.answers[word("Inhibit")] = [&](const QDBusMessage& call) {
        return QVariantList{call.interface() == word("org.freedesktop.portal.Inhibit")
                                ? QVariant::fromValue(QDBusObjectPath(request))
                                : QVariant(1U)};
    };
    portal.answers[word("Close")] = [](const QDBusMessage&) { return QVariantList(); };
    SleepGuard guard(*m_own);
    guard.setHeld(true);
    QTRY_VERIFY(guard.isHeld());
    QCOMPARE(portal.calls(word("Inhibit")).size(), 1);
    const QDBusMessage call = portal.calls(word("Inhibit")).front();
    QCOMPARE(call.signature(), word("sua{sv}"));
    QCOMPARE(call.arguments()[1].toUInt(), 4U);
    guard.setHeld(true);
    guard.setHeld(false);
    QTRY_COMPARE(portal.calls(word("Close")).size(), 1);
    QCOMPARE(portal.calls(word("Close")).front().path(), request);
    QVERIFY(!guard.isHeld());
}

void DesktopServicesTest::asksTheDesktopWhereThePortalCannot()
{
    auto& power = desktop({kPower});
    power.answers[word("Inhibit")] = [](const QDBusMessage&) { return QVariantList{42U}; };
    power.answers[word("UnInhibit")] = [](const QDBusMessage&) { return QVariantList(); };
    {
        SleepGuard guard(*m_own);
        guard.setHeld(true);
        QTRY_VERIFY(guard.isHeld());
    }
    // The program ends in the middle of its work.
    QTRY_COMPARE(power.calls(word("UnInhibit")).size(), 1);
    QCOMPARE(power.calls(word("UnInhibit")).front().arguments()[0].toUInt(), 42U);
}

void DesktopServicesTest::asksTheSystemWhereNobodyElseCan()
{
    auto& system = desktop({kLogin});
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), 0);
    system.answers[word("Inhibit")] = [&ends](const QDBusMessage&) {
        QVariantList answer{QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))};
        return answer;
    };
    SleepGuard guard(*m_own, word("own"));
    guard.setHeld(true);
    QTRY_VERIFY(guard.isHeld());
    const QVariantList asked = system.calls(word("Inhibit")).front().arguments();
    QCOMPARE(asked[0].toString(), word("idle"));
    QCOMPARE(asked[3].toString(), word("block"));
    ::close(ends[1]);
    guard.setHeld(false);
    // All copies of the lock are closed: its other end says so.
    char byte = 0;
    QTRY_COMPARE(::read(ends[0], &byte, 1), 0);
    ::close(ends[0]);
}

void DesktopServicesTest::letsGoWhenTheAnswerComesTooLate()
{
    auto& power = desktop({kPower});
    power.answers[word("Inhibit")] = [](const QDBusMessage&) { return QVariantList{7U}; };
    power.answers[word("UnInhibit")] = [](const QDBusMessage&) { return QVariantList(); };
    SleepGuard guard(*m_own);
    guard.setHeld(true);
    QTRY_COMPARE(power.calls(word("Inhibit")).size(), 1);
    guard.setHeld(false); // whether its answer is here by now or not
    QTRY_COMPARE(power.calls(word("UnInhibit")).size(), 1);
    QVERIFY(!guard.isHeld());
    guard.setHeld(true);
    QTRY_VERIFY(guard.isHeld());
}

void DesktopServicesTest::staysCalmWhereNobodyKeepsAwake()
{
    SleepGuard onAnEmptyBus(*m_own, word("own"));
    onAnEmptyBus.setHeld(true);
    SleepGuard withoutABus(QDBusConnection(word("none")), word("none"));
    withoutABus.setHeld(true);
    QTest::qWait(50);
    QVERIFY(!onAnEmptyBus.isHeld() && !withoutABus.isHeld());
}

/// Three numbers, as D-Bus has them.
struct Triple
{
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;
};
Q_DECLARE_METATYPE(Triple)

QDBusArgument& operator<<(QDBusArgument& argument, const Triple& triple)
{
    argument.beginStructure();
    argument << triple.red << triple.green << triple.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Triple& triple)
{
    argument.beginStructure();
    argument >> triple.red >> triple.green >> triple.blue;
    argument.endStructure();
    return argument;
}

namespace {

const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

QVariant inVariant(const QVariant& value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

void DesktopServicesTest::followsHowTheDesktopLooks()
{
    qDBusRegisterMetaType<Triple>();
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    auto& portal = desktop({kPortal});
    portal.answers[word("ReadAll")] = [](const QDBusMessage&) {
        const QVariantMap settings{{word("color-scheme"), 1U},
                                   {word("accent-color"), QVariant::fromValue(Triple{0.2, 0.4, 1.0})},
                                   {word("contrast"), 1U},
                                   {word("something-new"), word("?")}};
        return QVariantList{QVariant::fromValue(QMap<QString, QVariantMap>{{kAppearance, settings}})};
    };
    const DesktopAppearance appearance(*m_own);
    std::optional<Appearance> scheme;
    std::optional<QColor> accent;
    std::optional<Contrast> contrast;
    connect(&appearance, &DesktopAppearance::told, this, [&](Appearance told) { scheme = told; });
    connect(&appearance, &DesktopAppearance::accentTold, this,
            [&](const std::optional<QColor>& told) { accent = told; });
    connect(&appearance, &DesktopAppearance::contrastTold, this, [&](Contrast told) { contrast = told; });
    QTRY_VERIFY(scheme && accent && contrast);
    QCOMPARE(*scheme, Appearance::Dark);
    QCOMPARE(*accent, QColor(51, 102, 255));
    QCOMPARE(*contrast, Contrast::High);
    const auto change = [&portal](const char* key, const QVariant& value) {
        portal.tell(kPortalPath, kSettings, word("SettingChanged"), {kAppearance, word(key), inVariant(value)});
    };
    change("color-scheme", 2U);
    change("contrast", 0U);
    change("accent-color", QVariant::fromValue(Triple{-1.0, -1.0, -1.0}));
    QTRY_VERIFY(!accent);
    QCOMPARE(*scheme, Appearance::Light);
    QCOMPARE(*contrast, Contrast::Usual);
    change("accent-color",
           inVariant(QVariant::fromValue(Triple{1.0, 0.0, 0.0}))); // wrapped twice, as the real one does
    QTRY_VERIFY(accent);
    QCOMPARE(*accent, QColor(Qt::red));
}

void DesktopServicesTest::ignoresWhatIsNoColour()
{
    auto& portal = desktop({kPortal});
    portal.answers[word("ReadAll")] = [](const QDBusMessage&) { return QVariantList{word("nonsense")}; };
    const DesktopAppearance appearance(*m_own);
    const DesktopAppearance withoutABus(QDBusConnection(word("none")));
    QSignalSpy schemes(&appearance, &DesktopAppearance::told);
    int accents = 0;
    std::optional<QColor> accent(Qt::red);
    connect(&appearance, &DesktopAppearance::accentTold, this, [&](const std::optional<QColor>& told) {
        accent = told;
        ++accents;
    });
    for (const QVariant& value :
         {QVariant(word("blue")), QVariant(7U), QVariant::fromValue(Triple{0.5, 0.5, std::nan("")})}) {
        portal.tell(kPortalPath, kSettings, word("SettingChanged"),
                    {kAppearance, word("accent-color"), inVariant(value)});
    }
    QTRY_COMPARE(accents, 3);
    QVERIFY(!accent);
    QCOMPARE(schemes.size(), 0);
}

void DesktopServicesTest::retrievesFilesOfASandbox()
{
    auto& portal = desktop({kDocuments});
    const QStringList files{word("/run/user/1000/doc/1a/ü & ö.wav"), word("/run/user/1000/doc/1b/b.json")};
    portal.answers[word("RetrieveFiles")] = [&files](const QDBusMessage&) { return QVariantList{files}; };
    QMimeData data;
    QVERIFY(!PortalFiles::areOffered(data));
    data.setData(word("application/vnd.portal.filetransfer"), QByteArray("key-1\0", 6));
    QVERIFY(PortalFiles::areOffered(data) && PortalFiles::areNeeded(data));
    PortalFiles portalFiles;
    QSignalSpy retrieved(&portalFiles, &PortalFiles::retrieved);
    portalFiles.retrieve(data, *m_own);
    QTRY_COMPARE(retrieved.size(), 1);
    QCOMPARE(retrieved[0][0].toStringList(), files);
    const QDBusMessage call = portal.calls(word("RetrieveFiles")).front();
    QCOMPARE(call.signature(), word("sa{sv}"));
    QCOMPARE(call.arguments()[0].toString(), word("key-1"));
}

void DesktopServicesTest::usesThePortalOnlyWhereItIsNeeded()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setData(word("application/vnd.portal.filetransfer"), "key");
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QVERIFY(!PortalFiles::areNeeded(data)); // it can be read as it is
    data.setUrls({QUrl::fromLocalFile(folder.filePath(word("not/here.wav")))});
    QVERIFY(PortalFiles::areNeeded(data));
    data.setUrls({QUrl(word("https://example.org/a.wav"))});
    QVERIFY(!PortalFiles::areNeeded(data));
}

void DesktopServicesTest::saysSoWhenNoFilesCome()
{
    QMimeData data;
    data.setData(word("application/vnd.portal.filetransfer"), "old key");
    PortalFiles portalFiles;
    QSignalSpy failed(&portalFiles, &PortalFiles::failed);
    portalFiles.retrieve(data, *m_own);
    portalFiles.retrieve(data, QDBusConnection(word("none")));
    constexpr int kBusLimitMs = 30'000; // the bus may look for a service to start first
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, kBusLimitMs);
    QVERIFY(failed[0][0].toString().contains(word("Nothing was opened")));
    auto& portal = desktop({kDocuments});
    portal.answers[word("RetrieveFiles")] = [](const QDBusMessage&) { return QVariantList{QStringList()}; };
    portalFiles.retrieve(data, *m_own);
    QTRY_COMPARE(failed.size(), 3);
}

QTEST_MAIN(DesktopServicesTest)

#include "DesktopServicesTest.moc"
