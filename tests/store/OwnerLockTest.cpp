#include "store/OwnerLock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <thread>

using namespace melodeck;
using store::OwnerLock;

class OwnerLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFreeForNobodyWhileItLives();
    void isFreeWhenItsProcessWasKilled();
    void leavesNothingBehind();
    void isHeldByOneAtATime();
    void saysWhyAFolderCannotBeUsed();

private:
    QTemporaryDir m_folder;
};

void OwnerLockTest::isFreeForNobodyWhileItLives()
{
    const auto lock = OwnerLock::createIn(m_folder.path()).value();
    const auto other = OwnerLock::createIn(m_folder.path()).value();
    QVERIFY(lock->owner() != other->owner());
    QVERIFY(OwnerLock::ownersIn(m_folder.path()).contains(lock->owner()));
    QVERIFY(OwnerLock::takeOver(m_folder.path(), lock->owner()) == nullptr);
    QVERIFY(OwnerLock::takeOver(m_folder.path(), QStringLiteral("never-lived")) != nullptr);
}

void OwnerLockTest::isFreeWhenItsProcessWasKilled()
{
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = OwnerLock::takeOver(m_folder.path(), QStringLiteral("child"));
        const char word = lock != nullptr ? 'y' : 'n';
        static_cast<void>(::write(ready[1], &word, 1));
        ::pause();
        ::_exit(0);
    }
    char word = 0;
    QCOMPARE(::read(ready[0], &word, 1), ssize_t{1});
    QCOMPARE(word, 'y');
    QVERIFY(OwnerLock::takeOver(m_folder.path(), QStringLiteral("child")) == nullptr);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(OwnerLock::ownersIn(m_folder.path()).contains(QStringLiteral("child")));
    QVERIFY(OwnerLock::takeOver(m_folder.path(), QStringLiteral("child")) != nullptr);
    ::close(ready[0]);
    ::close(ready[1]);
}

void OwnerLockTest::leavesNothingBehind()
{
    const QTemporaryDir folder;
    {
        const auto lock = OwnerLock::createIn(folder.path());
        QVERIFY(lock);
        QVERIFY(OwnerLock::takeOver(folder.path(), QStringLiteral("dead")) != nullptr);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void OwnerLockTest::isHeldByOneAtATime()
{
    // Those who let go remove the file under the eyes of those who are about to lock it.
    std::atomic<int> holders{0};
    std::atomic<int> most{0};
    std::atomic<int> turns{0};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([this, &holders, &most, &turns] {
                for (int attempt = 0; attempt < 4000; ++attempt) {
                    if (const auto lock = OwnerLock::takeOver(m_folder.path(), QStringLiteral("wanted"))) {
                        const int now = ++holders;
                        most = std::max(most.load(), now);
                        ++turns;
                        std::this_thread::yield();
                        --holders;
                    }
                }
            });
        }
    }
    QVERIFY(turns > 0);
    QCOMPARE(most.load(), 1);
}

void OwnerLockTest::saysWhyAFolderCannotBeUsed()
{
    const auto lock = OwnerLock::createIn(m_folder.filePath(QStringLiteral("no-such")));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, core::ErrorCode::Io);
    QVERIFY(lock.error().message.contains(QLatin1String("No such file")));
}

QTEST_GUILESS_MAIN(OwnerLockTest)
#include "OwnerLockTest.moc"
