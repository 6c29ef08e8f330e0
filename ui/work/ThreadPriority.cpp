#include "ui/work/ThreadPriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace melodeck::ui {

void letTheWindowGoFirst()
{
#ifdef Q_OS_LINUX
    // Of a thread, where POSIX says of a process. QThread's own priorities change nothing under Linux's usual
    // scheduler.
    constexpr int kNice = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#endif
}

} // namespace melodeck::ui
