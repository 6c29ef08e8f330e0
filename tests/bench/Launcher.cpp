// Starts a program and says what it took: melodeck-bench-launcher DESCRIPTOR PROGRAM ARGUMENT…
//
// A program of its own because the kernel counts the peak memory of a process from its fork on: started by anything
// large, a small program would look as large as its parent. Writes two lines of numbers to DESCRIPTOR:
//   <pid> <start, ns of the monotonic clock>
//   <exit code, or 128 + signal> <wall, ns> <user + system, ns> <peak resident, KiB>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr int kCannotStart = 127;

std::int64_t now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

std::int64_t nanoseconds(const timeval& time)
{
    return time.tv_sec * kSecond + time.tv_usec * 1000;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        return 2;
    }
    const int descriptor = std::atoi(argv[1]);
    const std::int64_t start = now();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(descriptor);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // an interrupted benchmark leaves nothing behind
        ::execvp(argv[2], argv + 2);
        ::_exit(kCannotStart);
    }
    if (pid < 0) {
        return kCannotStart;
    }
    ::dprintf(descriptor, "%d %lld\n", pid, static_cast<long long>(start));
    int status = 0;
    rusage used{};
    ::wait4(pid, &status, 0, &used);
    const std::int64_t wall = now() - start;
    ::dprintf(descriptor, "%d %lld %lld %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
              static_cast<long long>(wall),
              static_cast<long long>(nanoseconds(used.ru_utime) + nanoseconds(used.ru_stime)), used.ru_maxrss);
    return 0;
}
