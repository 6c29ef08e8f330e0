"""Processes of a test session: started by us, found below us, ended by us and by nobody's name."""

import contextlib
import ctypes
import os
import pathlib
import signal
import subprocess
import time

_libc = ctypes.CDLL(None, use_errno=True)
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36

# In what `wait_until` says: late, not wrong.
LATE = "it is still not so that"


def wait_until(what, condition, seconds=10.0):
    """Asks again until the condition gives something true and returns that; fails with the sentence after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise AssertionError(f"after {seconds:g} s {LATE} {what}")
        time.sleep(0.05)


def adopt_orphans():
    """From now on a descendant whose parent ends becomes our child, so that none can slip away as a daemon."""
    _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def die_with_parent(number=signal.SIGKILL):
    """This process gets the signal when its parent ends, however that happens."""
    _libc.prctl(_PR_SET_PDEATHSIG, number, 0, 0, 0)


def spawn(command, log, **options):
    """Starts a process that dies with us; what it says goes to the file `log`."""
    pathlib.Path(log).parent.mkdir(parents=True, exist_ok=True)
    with open(log, "ab") as out:
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", out)
        options.setdefault("stderr", out)
        return subprocess.Popen(command, preexec_fn=die_with_parent, **options)


class Adopted:
    """A process that nobody of us started and that has become our child; the part of Popen that is needed of it."""

    def __init__(self, pid):
        self.pid = pid
        self.returncode = None

    def poll(self):
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            self.returncode = os.waitstatus_to_exitcode(status) if ended else None
        return self.returncode

    def wait(self, timeout=5.0):
        try:
            return wait_until("the process has ended", lambda: self.poll() is not None, timeout) and self.returncode
        except AssertionError:
            raise subprocess.TimeoutExpired(str(self.pid), timeout) from None

    def terminate(self):
        os.kill(self.pid, signal.SIGTERM)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)


def _parents():
    """Parent of every process that can be seen now, zombies left out."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            # The name in brackets may hold spaces and brackets itself.
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            if state != "Z":
                parents[int(entry.name)] = int(parent)
    return parents


def descendants(pid):
    """Everything below a process, children before grandchildren."""
    parents, found, level = _parents(), [], [pid]
    while level:
        level = [child for child, parent in parents.items() if parent in level]
        found += level
    return found


def program(pid):
    """Path of the program that a process runs; empty when it is gone."""
    try:
        return os.readlink(f"/proc/{pid}/exe").removesuffix(" (deleted)")
    except OSError:
        return ""


def running(path):
    """Processes below this one that run the program at `path`."""
    wanted = os.path.realpath(path)
    return [pid for pid in descendants(os.getpid()) if program(pid) == wanted]


def end(process, seconds=5.0):
    """Asks one process that we started to end, insists after a while; returns its exit status."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    return process.returncode


def end_all(seconds=3.0):
    """Ends everything below this process, waits until all is gone, returns the programs that had to be killed."""
    killed = []
    for number, patience in ((signal.SIGTERM, seconds), (signal.SIGKILL, 5.0)):
        for pid in reversed(descendants(os.getpid())):
            if number == signal.SIGKILL:
                killed.append(program(pid))
            with contextlib.suppress(OSError):
                os.kill(pid, number)
        deadline = time.monotonic() + patience
        while not _all_reaped() and time.monotonic() < deadline:
            time.sleep(0.02)
    return killed


def _all_reaped():
    """No child is left, not even one that has ended but whose threads have not; orphans have become our children."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return True
    return False
