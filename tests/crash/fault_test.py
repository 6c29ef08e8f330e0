#!/usr/bin/python3
"""Kills a batch at its n-th write, sync, rename, unlink …, for every n, and lets its disk fail at each of them.

    fault_test.py PROGRAM [--most N] [--jobs N] [CASE…]   where PROGRAM is melodeck-cli

CASEs: kill (at the n-th call), nospace, broken, readonly (the n-th call fails), full (every call from the n-th on fails),
disk (a file system of 1 MiB; wants root), journal (an answer whose clip cannot be written comes out of the journal),
damage (its database loses a page), order (the journal is on the disk before a request leaves).
With --most, that many values of n are taken from all of them for each kind of call.
"""

import argparse
import concurrent.futures
import os
import signal
import subprocess
import sys
import tempfile

from batch_life import Broken, Life

KINDS = ("small", "large", "refused", "text")
SYNCS = "fsync,fdatasync,syncfs"
WRITES = "write,writev,pwrite64"
# Those of journal, long answers in files of their own beside it, and database.
STORED = "writev,pwrite64"
NAMES = "rename,renameat,renameat2,link,linkat"
REMOVALS = "unlink,unlinkat,rmdir"
SIZES = "ftruncate,fallocate"
FOLDERS = "mkdir,mkdirat"
# Loading the program opens hundreds of files before it does anything.
OPENS = "openat"
FAILURES = {"nospace": "ENOSPC", "broken": "EIO", "readonly": "EROFS"}


def strace(calls, fault):
    return ["strace", "-f", "--seccomp-bpf", "-qqq", "-o", "/dev/null", "-e", f"trace={calls}", "-e",
            f"inject={calls}:{fault}"]


def count(program, folder, calls):
    """The highest n that any thread reaches: strace counts in each thread by itself."""
    with Life(program, folder, f"count-{calls}", KINDS) as life:
        log = life.base / "strace"
        paths = growing(life) if calls == "write" else []
        life.run(prefix=["strace", "-f", "--seccomp-bpf", "-qqq", "-o", str(log), "-e", f"trace={calls}", *paths])
        threads = {}
        for line in log.read_text(errors="replace").splitlines():
            pid, rest = line.split(None, 1)
            if "resumed>" not in rest and not rest.startswith(("+++", "---")):
                threads[pid] = threads.get(pid, 0) + 1
    return max(threads.values(), default=0)


def chosen(most, last, first=1):
    """Every n up to the last, or that many, evenly; one beyond the last, where nothing happens any more."""
    numbers = list(range(first, last + 1))
    if most and len(numbers) > most:
        numbers = [numbers[i * len(numbers) // most] for i in range(most)]
    return numbers


def kill_at(program, folder, calls, number):
    """Whether it was killed at all: beyond the last call nothing happens."""
    with Life(program, folder, f"kill-{calls.split(',')[0]}-{number}", KINDS) as life:
        code, _ = life.run(prefix=strace(calls, f"signal=KILL:when={number}"))
        life.check_counts()
        # Its recovery dies at the same call.
        life.run("--resume", prefix=strace(calls, f"signal=KILL:when={number}"))
        life.check_counts()
        life.settle()
        return code == -signal.SIGKILL


def growing(life):
    """Options that confine a fault to the files that people want. A bare write also wakes threads and prints."""
    names = [life.output / job / (name + ".part") for job in life.kinds
             for name in [*life.clip_names(job), "answer.json"]]
    return [option for name in names for option in ("-P", str(name))]


def fail_at(program, folder, calls, error, number, lasting):
    when = f"{number}+" if lasting else str(number)
    with Life(program, folder, f"{error}-{calls.split(',')[0]}-{when}", KINDS) as life:
        life.expects_answers = False
        paths = growing(life) if calls == "write" else []
        code, err = life.run(prefix=[*strace(calls, f"error={error}:when={when}"), *paths])
        unhappy = [state for state in life.states.values() if state != "Done"]
        if code not in (0, 5, 6, 7):
            raise Broken(f"{life.name}: ended with {code} and {life.states}: {err}")
        if (code != 0 or unhappy) and not (err.strip() and code):
            raise Broken(f"{life.name}: ended with {code} and {life.states}, and said: {err!r}")
        heal(life)


def heal(life):
    """On a disk that is well again all becomes Done, and nothing is paid for twice that was there once."""
    kept = {job: life.runs(job) for job in life.acknowledged}
    life.run("--resume")
    life.check_counts()
    code, err = life.run("--resume", "--resend-unknown")
    if code != 0 or any(state != "Done" for state in life.states.values()):
        raise Broken(f"{life.name}: the last run ended with {code} and {life.states}: {err}")
    for job, runs in kept.items():
        if life.runs(job) != runs:
            raise Broken(f"{life.name}: {job} was done and was sent again")
    life.check_over()


def unwritable_clip(program, folder):
    """There was room for the journal but not for the clip: the next start makes the clip, and the server is not asked."""
    with Life(program, folder, "journal", ("small", "large", "bare")) as life:
        full = [*strace("write", "error=ENOSPC"), *growing(life)]
        code, err = life.run(prefix=full)
        if code != 7 or any("No space left" not in error for error in life.errors.values()) or not err.strip():
            raise Broken(f"journal: ended with {code} and {life.errors}: {err}")
        # Still no room: it stays where it is.
        code, err = life.run("--resume", prefix=full)
        life.check_counts()
        if code != 7:
            raise Broken(f"journal: without room --resume ended with {code} and {life.states}: {err}")
        code, err = life.run("--resume")
        if code != 0 or set(life.states.values()) != {"Done"} or len(life.states) != len(life.kinds):
            raise Broken(f"journal: with room --resume ended with {code} and {life.states}: {err}")
        life.check_counts()
        life.check_over()


def damaged_state(program, folder, page):
    """What was done is seen in the folders; the rest is Unknown; nothing is sent again by itself."""
    with Life(program, folder, f"damage-{page}", ("small", "three", "refused", "bare")) as life:
        code, err = life.run()
        if code != 0:
            raise Broken(f"damage: a run that nobody disturbs ends with {code}: {err}")
        database = life.output / ".melodeck" / "library.sqlite"
        content = bytearray(database.read_bytes())
        content[page * 4096:(page + 1) * 4096] = b"\x5a" * 4096
        database.write_bytes(content)
        life.settle()
        if not list(database.parent.glob("library.sqlite.damaged-*")):
            raise Broken(f"damage: page {page} is broken, and nothing was set aside")


def order(program, folder):
    """Each request leaves after the journal's word on it was brought to the disk."""
    with Life(program, folder, "order", ("small", "three", "small", "text")) as life:
        log = life.base / "strace"
        calls = "fdatasync,fsync,sendto,sendmsg,write,writev"
        life.concurrency = 1
        code, err = life.run(prefix=["strace", "-f", "-y", "-qqq", "-s", "16", "-o", str(log), "-e", f"trace={calls}"])
        synced = posts = 0
        for line in log.read_text(errors="replace").splitlines():
            if "journal/" in line and "sync(" in line:
                synced += 1
            if '"POST /' in line:
                posts += 1
                if not synced:
                    raise Broken(f"order: request {posts} left before the journal was on the disk: {line}")
                synced = 0
        if code != 0 or posts != 4:
            raise Broken(f"order: {posts} requests seen, it ended with {code}: {err}")


def small_disk(program, folder):
    """A disk that is really full. None where this process may not make one."""
    with Life(program, folder, "disk", ("small", "large", "large", "large", "text")) as life:
        life.output.mkdir()
        settings = life.base / "melodeck" / "melodeck.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[limits]\nfreeMebibytes=0\n")  # else nothing is sent to so small a disk
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "melodeck-test", str(life.output)]
        made = subprocess.run(mount, capture_output=True, text=True, check=False)
        life.expects_answers = False
        if made.returncode != 0:
            return f"skipped: no file system can be mounted here ({made.stderr.strip()})"
        try:
            code, err = life.run()
            if code != 7 or not err.strip():
                raise Broken(f"disk: full, it ended with {code} and {life.states}: {err}")
            subprocess.run(["mount", "-o", "remount,ro", str(life.output)], check=True)
            code, err = life.run("--resume")
            if code != 7 or not err.strip():
                raise Broken(f"disk: read-only, it ended with {code} and {life.states}: {err}")
            life.check_counts()
            subprocess.run(["mount", "-o", "remount,rw,size=64m", str(life.output)], check=True)
            heal(life)
        finally:
            subprocess.run(["umount", str(life.output)], check=False)
    return "1 MiB, then read-only, then mended"


def tasks(wanted, folder):
    kills = (SYNCS, WRITES, NAMES, REMOVALS, SIZES, FOLDERS)
    fails = (SYNCS, STORED, "write", NAMES, SIZES, FOLDERS)
    last = {kind: count(wanted.program, folder, kind) for kind in {*kills, *fails, OPENS}}
    if "kill" in wanted.cases:
        for kind in kills:
            for number in chosen(wanted.most, last[kind] + 1):
                yield kill_at, (wanted.program, folder, kind, number)
    for case, error in FAILURES.items():
        for kind in fails if case in wanted.cases else ():
            for number in chosen(wanted.most, last[kind] + 1):
                yield fail_at, (wanted.program, folder, kind, error, number, False)
        if case in wanted.cases and case != "broken":
            for number in chosen(wanted.most, last[OPENS], last[OPENS] // 2):
                yield fail_at, (wanted.program, folder, OPENS, error, number, False)
    if "full" in wanted.cases:
        for kind in (STORED, "write", SYNCS):
            for number in chosen(wanted.most, last[kind] + 1):
                yield fail_at, (wanted.program, folder, kind, "ENOSPC", number, True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("cases", nargs="*", default=["kill", *FAILURES, "full", "disk", "journal", "damage", "order"])
    arguments.add_argument("--most", type=int, default=0)
    arguments.add_argument("--jobs", type=int, default=os.cpu_count())
    wanted = arguments.parse_args()
    failures = []
    done = killed = 0
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(wanted.jobs) as pool:
            running = [pool.submit(task, *facts) for task, facts in tasks(wanted, folder)]
            if "journal" in wanted.cases:
                running.append(pool.submit(unwritable_clip, wanted.program, folder))
            if "damage" in wanted.cases:
                running += [pool.submit(damaged_state, wanted.program, folder, page) for page in (0, 1, 2, 3)]
            if "order" in wanted.cases:
                running.append(pool.submit(order, wanted.program, folder))
            for one in concurrent.futures.as_completed(running):
                try:
                    killed += one.result() is True
                    done += 1
                except Broken as broken:
                    failures.append(str(broken))
        if "disk" in wanted.cases:
            try:
                print("A small disk:", small_disk(wanted.program, folder))
            except Broken as broken:
                failures.append(str(broken))
    if "kill" in wanted.cases and not killed:
        failures.append("nothing was killed: does strace work here?")
    for failure in failures:
        print("BROKEN:", failure)
    print(f"{done} faults outlived, {killed} of them deaths, {len(failures)} not")
    return 1 if failures or not done else 0


if __name__ == "__main__":
    sys.exit(main())
