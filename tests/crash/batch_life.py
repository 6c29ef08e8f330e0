"""One folder of a batch from its first start to its last, however often the process dies in between."""

import hashlib
import json
import os
import pathlib
import subprocess
import threading

from model_server import KINDS, Model, hashes_of

PATIENCE = 60
MELODY_BYTES = 2_000_000
WITH_FILE = ("three", "large", "slow")


class Broken(AssertionError):
    """Something that must hold does not."""


def environment(folder, prefix):
    sanitizers = {k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")}
    if prefix:
        # The leak sanitizer traces a process itself, which cannot be done to one that is traced.
        sanitizers["ASAN_OPTIONS"] = ":".join(filter(None, [sanitizers.get("ASAN_OPTIONS"), "detect_leaks=0"]))
    # No key of the person who tests, no proxy, no settings of hers.
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder), "XDG_DATA_HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder), "no_proxy": "*", **sanitizers}


class Life:
    def __init__(self, program, folder, name, kinds=tuple(KINDS)):
        self.program = str(pathlib.Path(program).resolve())  # it is started in another folder
        self.model = Model()
        self.name = name
        self.base = pathlib.Path(folder) / name
        self.output = self.base / "out"
        self.base.mkdir(parents=True)
        self.kinds = {f"{number:02}-{kind}": kind for number, kind in enumerate(kinds)}
        self.plan = self.base / "plan.json"
        # Some send a file as well, so that there is something to prepare and to send.
        (self.base / "tune.bin").write_bytes(b"do re mi " * (MELODY_BYTES // 9))
        self.plan.write_text(json.dumps([self.element(job, kind) for job, kind in self.kinds.items()]))
        self.concurrency = 3
        self.acknowledged = set()
        self.states = {}
        self.errors = {}
        # An answer that is not a clip is the state's; its file can be written later.
        self.expects_answers = True

    @staticmethod
    def element(job, kind):
        element = {"name": job, "request": {"job": job, "kind": kind}}
        return element | ({"files": {"melody": "tune.bin"}} if kind in WITH_FILE else {})

    def command(self, *options):
        # A relative folder, as people type it.
        return [self.program, "batch", "plan.json", "--endpoint", self.model.url, "--concurrency", str(self.concurrency),
                "--retries", "5", "--output", self.output.name, *options]

    def start(self, *options, prefix=()):
        return subprocess.Popen([*prefix, *self.command(*options)], env=environment(self.base, prefix), cwd=self.base,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def finish(self, process):
        """Waits for the end, notes what was said to be done and checks that it is there. (exit code, messages)"""
        try:
            out, err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            raise Broken(f"{self.name}: no end within {PATIENCE} s; it said: {err}") from None
        for line in out.splitlines(keepends=True):
            if line.endswith("\n"):  # the last one may be cut
                self.note(json.loads(line))
        self.model.wait_until_quiet()
        self.check_files()
        return process.returncode, err

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.model.close()

    def run(self, *options, prefix=()):
        self.states = {}
        return self.finish(self.start(*options, prefix=prefix))

    def run_and_kill(self, *options, after_steps=None, after_seconds=0.0):
        """Kills it so long after its start, or after so many steps of its exchanges. False when it ended before."""
        self.states = {}
        process = self.start(*options)
        reached = threading.Event()
        if after_steps is not None:
            steps = iter(range(after_steps))
            lock = threading.Lock()

            def step():
                with lock:
                    if next(steps, None) is None:
                        reached.set()

            self.model.watch(step)
            while process.poll() is None and not reached.wait(0.002):
                pass
        waited = threading.Event()
        waited.wait(after_seconds)
        process.kill()
        self.model.watch(None)
        code, _ = self.finish(process)
        return code == -9

    def note(self, line):
        job = line["job"]
        if job in self.states and self.states[job] == "Done":
            raise Broken(f"{self.name}: {job} ended twice in one run")
        self.states[job] = line["state"]
        self.errors[job] = line.get("error", {}).get("message", "")
        for clip in line["clips"]:
            if not (self.base / clip).exists():
                raise Broken(f"{self.name}: {clip} is named and not there")
        if line["state"] == "Done":
            self.acknowledged.add(job)

    def clip_names(self, job):
        return [f"clip_{index}.wav" for index in range(KINDS[self.kinds[job]][0])]

    def check_files(self):
        """Every file that has its name is whole; every job that was said to be done has all of its files."""
        for job, kind in self.kinds.items():
            expected = dict(zip(self.clip_names(job), hashes_of(job, kind)))
            for name, digest in expected.items():
                path = self.output / job / name
                if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                    raise Broken(f"{self.name}: {path} is not what was sent ({path.stat().st_size} bytes)")
                if job in self.acknowledged and not path.exists():
                    raise Broken(f"{self.name}: {path} was said to be there")
            if kind == "text" and job in self.acknowledged and self.expects_answers:
                self.check_text(job)

    def check_text(self, job):
        path = self.output / job / "answer.json"
        if not path.exists() or json.loads(path.read_text()) != {"said": job}:
            raise Broken(f"{self.name}: {path} was said to be there")

    def runs(self, job):
        return self.model.runs[job]

    def check_counts(self, limit=1):
        for job in self.kinds:
            if self.runs(job) > limit:
                raise Broken(f"{self.name}: {job} was sent {self.runs(job)} times")

    def check_over(self):
        """All is done, every clip is there, and nothing is left that was only needed on the way."""
        self.acknowledged = set(self.kinds)
        self.expects_answers = True
        self.check_files()
        left = [path for path in self.output.rglob("*") if path.name.endswith(".part")]
        journal = self.output / ".melodeck" / "journal"
        left += list(journal.iterdir()) if journal.exists() else []
        if left:
            raise Broken(f"{self.name}: left behind: {sorted(map(str, left))}")

    def settle(self):
        """Resumes to the end as people would: first what is safe, then what they agree to pay for twice."""
        known = dict(self.states)
        before = {job: self.runs(job) for job in self.kinds}
        code, err = self.run("--resume")
        unknown = {job for job, state in self.states.items() if state != "Done"}
        if code != (7 if unknown else 0) or any(self.states[job] not in ("Unknown",) for job in unknown):
            raise Broken(f"{self.name}: --resume ended with {code} and {self.states} after {known}: {err}")
        self.check_counts()
        for job in unknown:
            if self.runs(job) != before[job]:
                raise Broken(f"{self.name}: {job} is Unknown and was sent all the same")
        counts = {job: self.runs(job) for job in self.kinds}
        code, err = self.run("--resume", "--resend-unknown")
        if code != 0 or any(state != "Done" for state in self.states.values()):
            raise Broken(f"{self.name}: the last run ended with {code} and {self.states}: {err}")
        for job in self.kinds:
            if self.runs(job) - counts[job] != (1 if job in unknown else 0):
                raise Broken(f"{self.name}: {job} was sent {self.runs(job)} times")
        self.check_over()
        return len(unknown)
