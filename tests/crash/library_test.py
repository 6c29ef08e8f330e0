#!/usr/bin/python3
"""Kills the upkeep of a library at its n-th write, sync, rename, unlink …, and lets its disk be full at each of them.

    library_test.py PROGRAM [--most N] [CASE…]   where PROGRAM is melodeck-cli

CASEs: export, import, empty, move. Whatever happens: no clip is lost, no half file has a final name, and doing it once
more does it. With --most, that many values of n are taken from all of them for each kind of call.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

from fault_test import chosen, strace

CALLS = ("write,writev,pwrite64", "fsync,fdatasync,syncfs", "rename,renameat,renameat2", "unlink,unlinkat,rmdir",
         "mkdir,mkdirat")
JOBS = ["20261123-142501-482-0001", "20261123-142501-482-0002", "20261124-142501-482-0003"]


class Broken(Exception):
    pass


class Place:
    """A person's folders, and the program in them."""

    def __init__(self, program, folder, name):
        self.program = program
        self.base = pathlib.Path(tempfile.mkdtemp(prefix=name + "-", dir=folder))
        self.environment = {"HOME": str(self.base), "XDG_DATA_HOME": str(self.base / "data"),
                            "XDG_CONFIG_HOME": str(self.base / "config"), "XDG_CACHE_HOME": str(self.base / "cache"),
                            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        self.archive = self.base / "first.zip"
        self.clips = {}
        with zipfile.ZipFile(self.archive, "w") as zipped:
            for number, job in enumerate(JOBS):
                files = []
                for index in range(2):
                    content = hashlib.sha256(f"{job} {index}".encode()).digest() * (400 * (number + 1))
                    self.clips[f"{job}/clip_{index}.wav"] = content
                    zipped.writestr(f"jobs/{job}/clip_{index}.wav", content)
                    files.append({"name": f"clip_{index}.wav", "bytes": len(content),
                                  "sha256": hashlib.sha256(content).hexdigest()})
                row = {"id": job, "state": "Done", "created": 1795444501482,
                       "recipe": {"model": "sketch", "endpoint": {"kind": "local"}, "fields": {"prompts": ["a"]}},
                       "clips": [{"index": i, "path": f["name"], "kind": "audio", "format": "wav", "bytes": f["bytes"]}
                                 for i, f in enumerate(files)]}
                zipped.writestr(f"jobs/{job}/job.json", json.dumps({"melodeck_job": 1, "job": row, "files": files}))
            zipped.writestr("manifest.json", json.dumps({"melodeck_library": 1, "jobs": 3, "files": []}))

    def run(self, *arguments, prefix=()):
        done = subprocess.run([*prefix, self.program, "library", *map(str, arguments)], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    def must(self, *arguments):
        code, lines, err = self.run(*arguments)
        if code != 0:
            raise Broken(f"{' '.join(map(str, arguments))} ended with {code}: {lines} {err}")
        return lines

    def check(self, jobs=JOBS):
        """Every clip of these jobs is there, bit for bit, and nothing else is."""
        verified = self.must("verify")
        if verified[-1]["findings"]:
            raise Broken(f"verify says {verified}")
        found = {line["job"] + "/" + pathlib.Path(line["path"]).name: pathlib.Path(line["path"]).read_bytes()
                 for line in self.must("search", "--kind", "clip", "--limit", "0")}
        wanted = {name: content for name, content in self.clips.items() if name.partition("/")[0] in jobs}
        if found != wanted:
            raise Broken(f"there are {sorted(found)} and not {sorted(wanted)}")


class Work:
    """What is disturbed, what has to be true right after, and how it is done in the end."""

    def prepare(self, place):
        place.must("import", place.archive)

    def arguments(self, place):
        raise NotImplementedError

    def after(self, place):
        """It was cut off or failed."""

    def again(self, place):
        place.must(*self.arguments(place))

    def final(self, place):
        place.check()


class Export(Work):
    def arguments(self, place):
        return "export", place.base / "out.zip"

    def after(self, place):
        place.check()
        if (place.base / "out.zip").exists():
            self.final(place)
            (place.base / "out.zip").unlink()

    def final(self, place):
        place.check()
        with zipfile.ZipFile(place.base / "out.zip") as zipped:
            if zipped.testzip() or {name for name in zipped.namelist() if name.endswith(".wav")} != \
                    {f"jobs/{name}" for name in place.clips}:
                raise Broken("the archive is not whole")


class Import(Work):
    def prepare(self, place):
        pass

    def arguments(self, place):
        return "import", place.archive

    def after(self, place):
        code, lines, err = place.run("verify")
        if code not in (0, 4) or any(line.get("finding", "unknown") != "unknown" for line in lines):
            raise Broken(f"half a job is in the library: {lines} {err}")


class Empty(Work):
    def prepare(self, place):
        super().prepare(place)
        place.must("clean", "--larger-than", "0.000001", "--include-unsaved", "--apply")
        place.must("trash", "--restore", JOBS[2])

    def arguments(self, place):
        return "trash", "--empty"

    def after(self, place):
        place.check(JOBS[2:])

    def final(self, place):
        place.check(JOBS[2:])
        left = list((place.base / "data/melodeck/clips").rglob("*.wav")) + \
            list((place.base / "data/melodeck/trash").rglob("*.wav"))
        if len(left) != 2:
            raise Broken(f"not empty: {left}")


class Move(Work):
    def arguments(self, place):
        return "move", place.base / "disk/Melodeck"

    def after(self, place):
        place.check()

    def again(self, place):
        if pathlib.Path(place.must("size")[-1]["folder"]) == place.base / "data/melodeck":
            super().again(place)

    def final(self, place):
        place.check()
        if pathlib.Path(place.must("size")[-1]["folder"]) != place.base / "disk/Melodeck":
            raise Broken("it was not moved")
        place.must("move", "--remove-old")
        place.check()


WORKS = {"export": Export, "import": Import, "empty": Empty, "move": Move}


def count(program, folder, work, calls):
    place = Place(program, folder, "count")
    work.prepare(place)
    log = place.base / "strace"
    place.run(*work.arguments(place), prefix=["strace", "-f", "--seccomp-bpf", "-qqq", "-o", str(log), "-e",
                                              f"trace={calls}"])
    threads = {}
    for line in log.read_text(errors="replace").splitlines():
        pid, rest = line.split(None, 1)
        if "resumed>" not in rest and not rest.startswith(("+++", "---")):
            threads[pid] = threads.get(pid, 0) + 1
    return max(threads.values(), default=0)


def disturb(program, folder, work, calls, fault):
    place = Place(program, folder, work.__class__.__name__.lower())
    work.prepare(place)
    code, _, err = place.run(*work.arguments(place), prefix=strace(calls, fault))
    try:
        if code not in (0, 5, 6, 7, -9, 137):
            raise Broken(f"ended with {code}: {err}")
        if code in (5, 6, 7) and calls != CALLS[0] and not err.strip():
            raise Broken(f"ended with {code} and said nothing")
        if code != 0:
            work.after(place)
            work.again(place)
        work.final(place)
    except Broken as broken:
        raise Broken(f"{work.__class__.__name__}, {calls} {fault}: {broken}") from None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("cases", nargs="*")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory(prefix="melodeck-library-") as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = [(make, calls, pool.submit(count, program, folder, make(), calls)) for name, make in WORKS.items()
                   if not options.cases or name in options.cases for calls in CALLS]
        runs = []
        for make, calls, counting in counted:
            last = counting.result()
            faults = [f"signal=KILL:when={n}" for n in (chosen(options.most, last) if last else [])]
            if last and "unlink" not in calls:
                faults += [f"error=ENOSPC:when={n}+" for n in chosen(options.most, last)]
            runs += [pool.submit(disturb, program, folder, make(), calls, fault) for fault in faults]
        for run in runs:
            run.result()
    print(f"{len(runs)} times disturbed, and nothing was lost")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Broken as broken:
        print(broken, file=sys.stderr)
        sys.exit(1)
