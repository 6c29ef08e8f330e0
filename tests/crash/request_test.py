#!/usr/bin/python3
"""Kills single requests of melodeck-cli while their answers come, spoils the answers, and fills the disk.

    request_test.py PROGRAM [CASE…]   where PROGRAM is melodeck-cli

CASEs: killed (while receiving, each verb), long (an answer too long for the journal), unread (broken JSON behind whole
clips), full (no room for the clips, none on standard output), calls (killed at the n-th sync, rename, unlink), order (the
journal is on the disk before a request leaves), unwritable (nothing that may cost leaves without a journal).
"""

import base64
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading

from batch_life import Broken, environment
from model_server import clips_of

PATIENCE = 60
CLIPS = clips_of("request", "large")  # two of 180 kB: longer than what the journal itself takes
ANSWER = json.dumps({"data": [base64.b64encode(clip).decode() for clip in CLIPS], "said": "so"}).encode()
CUT = ANSWER[:len(ANSWER) - 100_000]  # in the second clip
WORDS = json.dumps({"text": "Good evening. " * 400, "segments": []}).encode()


class Model:
    """Answers each request with the same bytes: all of them, or fewer, and then no more until the client is gone."""

    def __init__(self, answer, announced=None, status=b"200 OK"):
        self.requests = 0
        self.sent = threading.Event()
        self.answer = answer
        self.head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (
            status, announced or len(answer))
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/predict"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self.exchange, args=(client,), daemon=True).start()

    def exchange(self, client):
        with client, client.makefile("rb") as request:
            length = 0
            for line in iter(request.readline, b"\r\n"):
                if not line:
                    return
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            request.read(length)
            self.requests += 1
            try:
                client.sendall(self.head + self.answer)
                self.sent.set()
                request.read()  # until it hangs up
            except OSError:
                pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()


class Place:
    """A person's folders, and the program in them."""

    def __init__(self, program, folder, name):
        self.program = program
        self.name = name
        self.base = pathlib.Path(tempfile.mkdtemp(prefix=name + "-", dir=folder))
        self.journal = self.base / "melodeck" / "journal"
        (self.base / "talk.wav").write_bytes(CLIPS[0])

    def command(self, verb, url):
        return [self.program, *{
            "generate": ["generate", "--prompt", "a", "--prompt", "b", "--model", "musicgen-large", "--output", "out"],
            "media": ["predict", "-d", "{}", "--save-media", "out"],
            "predict": ["predict", "-d", "{}"],
            "transcribe": ["transcribe", "talk.wav"]}[verb], "--endpoint", url]

    def start(self, verb, url, prefix=(), out=subprocess.PIPE):
        return subprocess.Popen([*prefix, *self.command(verb, url)], cwd=self.base, stdin=subprocess.DEVNULL, stdout=out,
                                stderr=subprocess.PIPE, env=environment(self.base, prefix))

    def run(self, verb, url, prefix=(), out=subprocess.PIPE):
        process = self.start(verb, url, prefix, out)
        said, err = process.communicate(timeout=PATIENCE)
        return process.returncode, said, err.decode()

    def recover(self):
        """The next start: its words, and the states of the jobs in the library."""
        done = subprocess.run([self.program, "library", "search", "--limit", "0"], cwd=self.base,
                              env=environment(self.base, ()), capture_output=True, text=True, timeout=PATIENCE, check=False)
        if "There is no library" in done.stderr:
            done.stderr = ""  # nothing was ever recovered
        else:
            self.must(done.returncode == 0, f"library search ended with {done.returncode}: {done.stderr}")
        left = sorted(path.name for path in self.journal.glob("*")) if self.journal.exists() else []
        self.must(not left, f"left behind: {left}")
        found = [json.loads(line) for line in done.stdout.splitlines()]
        return done.stderr, {row["job"]: row["state"] for row in found}

    def kept(self, pattern):
        """Contents of files of the library."""
        return [path.read_bytes() for path in sorted((self.base / "melodeck" / "clips").glob(f"*/*/{pattern}"))]

    def must(self, holds, what):
        if not holds:
            raise Broken(f"{self.name}: {what}")


def killed(program, folder):
    """What had come is in the library at the next start, which says so in a line; nothing is sent again."""
    for verb, answer, cut in (("generate", ANSWER, CUT), ("media", ANSWER, CUT), ("predict", ANSWER, CUT),
                              ("transcribe", WORDS, WORDS[:-300])):
        place = Place(program, folder, f"killed-{verb}")
        with Model(cut, len(answer)) as model:
            process = place.start(verb, model.url, out=subprocess.DEVNULL)
            place.must(model.sent.wait(PATIENCE), "no request came")
            wait_for(place, lambda: journalled(place) >= len(cut))
            process.kill()
            process.communicate()
            err, rows = place.recover()
            place.must(err.count("Note: ") == 1 and err.count("\n") == 1, f"it said: {err}")
            place.must(str(place.base / "melodeck" / "clips") in err and "answer.partial" in err, f"it said: {err}")
            place.must(place.kept("answer.partial") == [cut], "the bytes that came are not there")
            place.must(list(rows.values()) == ["Unknown"], f"the library has {rows}")
            wanted = [] if verb == "transcribe" else CLIPS[:1]
            place.must(place.kept("clip_*") == wanted, "the whole clip is not there")
            place.must(place.recover()[0] == "", "it is told twice")
            place.must(model.requests == 1, f"{model.requests} requests")


def wait_for(place, condition):
    event = threading.Event()
    for _ in range(PATIENCE * 200):
        if condition():
            return
        event.wait(0.005)
    place.must(False, "it does not come to that")


def journalled(place):
    """Bytes of an answer that are in the journal: those of a long one in a file of their own."""
    files = list(place.journal.glob("*.answer")) or list(place.journal.glob("*.journal"))
    # The first of a long one are in the journal itself.
    return sum(path.stat().st_size for path in [*files, *place.journal.glob("*.journal")])


def to_a_file(program, folder):
    """Its bytes are in the file already: the journal has none of them, and the next start names the file."""
    place = Place(program, folder, "killed-file")
    with Model(CUT, len(ANSWER)) as model, open(place.base / "answer.json", "wb") as out:
        process = place.start("predict", model.url, out=out)
        wait_for(place, lambda: (place.base / "answer.json").stat().st_size == len(CUT))
        place.must(not list(place.journal.glob("*.answer")), "the answer is written twice")
        process.kill()
        process.communicate()
        err, rows = place.recover()
        place.must(str(place.base / "answer.json") in err and "Note: " in err, f"it said: {err}")
        place.must(list(rows.values()) == ["Unknown"], f"the library has {rows}")


def long(program, folder):
    """The clips of a long answer are in their files alone, the one that was cut in one that says so."""
    clips = [clip * 200 for clip in CLIPS]
    answer = json.dumps({"data": [base64.b64encode(clip).decode() for clip in clips]}).encode()
    cut = answer[:len(answer) - 8_000_000]
    place = Place(program, folder, "long")
    with Model(cut, len(answer)) as model:
        process = place.start("media", model.url, out=subprocess.DEVNULL)
        place.must(model.sent.wait(PATIENCE), "no request came")
        wait_for(place, (place.base / "out" / "clip_1.wav.partial").exists)
        wait_for(place, lambda: (place.base / "out" / "clip_1.wav.partial").stat().st_size > len(clips[1]) - 6_200_000)
        place.must(journalled(place) < 36 * 1024 * 1024, "all of it is in the journal as well")
        process.kill()
        process.communicate()
        err, _ = place.recover()
        place.must(f"{place.base}/out" in err and "clip_0.wav, clip_1.wav.partial" in err, f"it said: {err}")
        place.must((place.base / "out" / "clip_0.wav").read_bytes() == clips[0], "the whole clip is not there")
        partial = (place.base / "out" / "clip_1.wav.partial").read_bytes()
        place.must(clips[1].startswith(partial), "what came of the other is something else")


def unread(program, folder):
    """Broken JSON behind whole clips: the clips are there, and every byte, in a file that is named."""
    broken = ANSWER[:-1] + b", nobody understands this"
    for verb in ("generate", "media"):
        place = Place(program, folder, f"unread-{verb}")
        with Model(broken) as model:
            code, _, err = place.run(verb, model.url)
            out = place.base / "out"
            place.must(code == 1 and "out/answer.unread" in err, f"ended with {code}: {err}")
            place.must((out / "answer.unread").read_bytes() == broken, "the answer is not in it")
            place.must([(out / f"clip_{i}.wav").exists() for i in (0, 1)] == [True, True], "the clips are not there")
            place.must(place.recover()[0] == "", "nothing was left to recover")
    place = Place(program, folder, "unread-transcribe")
    with Model(WORDS[:-1]) as model:
        code, _, err = place.run("transcribe", model.url)
        place.must(code == 1 and "answer.unread" in err, f"ended with {code}: {err}")
        place.must(place.kept("answer.unread") == [WORDS[:-1]], "the answer is not in it")
        place.must(len(place.recover()[1]) == 1, "the library does not know of it")


def full(program, folder):
    """No room where the clips were wanted: they are in the library. Nor on standard output: the answer is."""
    place = Place(program, folder, "full")
    paths = [option for i in (0, 1) for option in ("-P", f"{place.base}/out/clip_{i}.wav.part", "-P",
                                                   f"out/clip_{i}.wav.part")]
    with Model(ANSWER) as model:
        code, _, err = place.run("generate", model.url, prefix=[
            "strace", "-f", "--seccomp-bpf", "-qqq", "-o", "/dev/null", "-e", "trace=write", *paths, "-e",
            "inject=write:error=ENOSPC"])
        place.must(code == 7 and "No space left" in err and "library show" in err, f"ended with {code}: {err}")
        place.must(place.kept("clip_*") == CLIPS, "the clips are not in the library")
        rows = place.recover()[1]
        place.must(list(rows.values()) == ["Done"], f"the library has {rows}")
    place = Place(program, folder, "full-output")
    with Model(ANSWER) as model, open("/dev/full", "wb") as out:
        code, _, err = place.run("predict", model.url, out=out)
        place.must(code == 7 and "answer.unread" in err, f"ended with {code}: {err}")
        place.must(place.kept("answer.unread") == [ANSWER], "the answer is not in it")
    place = Place(program, folder, "gone-output")
    with Model(ANSWER) as model:
        reader, writer = os.pipe()
        os.close(reader)
        code, _, err = place.run("predict", model.url, out=writer)
        os.close(writer)
        place.must(code == 7 and place.kept("answer.unread") == [ANSWER], f"ended with {code}: {err}")
    place = Place(program, folder, "full-file")
    with Model(ANSWER) as model, open(place.base / "answer.json", "wb") as out:
        # The second write of that file, and all that follow, find no room.
        code, _, err = place.run("predict", model.url, out=out, prefix=[
            "strace", "-f", "--seccomp-bpf", "-qqq", "-o", "/dev/null", "-e", "trace=write,writev", "-P",
            f"{place.base}/answer.json", "-e", "inject=write,writev:error=ENOSPC:when=2+"])
        place.must(code == 7 and place.kept("answer.unread") == [ANSWER], f"ended with {code}: {err}")


def holds(clip, sent):
    """A clip may carry its recipe, too."""
    return sent[44:] in clip


def calls(program, folder):
    """Whatever it was doing: every clip that came whole is beside the others or in the library."""
    deaths = 0
    for kind in ("fsync,fdatasync", "renameat2", "unlink", "writev", "pwrite64"):
        for number in (1, 2, 3):
            place = Place(program, folder, f"calls-{kind.split(',')[0]}-{number}")
            with Model(ANSWER) as model:
                # Not with --seccomp-bpf: strace passes over calls of the first thread then.
                code, said, _ = place.run("generate", model.url, prefix=[
                    "strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={kind}", "-e",
                    f"inject={kind}:signal=KILL:when={number}"])
                deaths += code == -signal.SIGKILL
                rows = place.recover()[1]
                place.must(model.requests <= 1, f"{model.requests} requests")
                for name in said.decode().split():
                    index = int(name.removeprefix("out/clip_").removesuffix(".wav"))
                    place.must(holds((place.base / name).read_bytes(), CLIPS[index]), f"{name} is not what came")
                if model.sent.is_set():
                    whole = [place.kept("clip_*"),
                             [path.read_bytes() for path in sorted((place.base / "out").glob("clip_?.wav"))]]
                    are_there = any(len(clips) == len(CLIPS) and all(map(holds, clips, CLIPS)) for clips in whole)
                    # Killed before it had read anything, it has nothing to show but that it was sent.
                    place.must(are_there or "Unknown" in rows.values(), "what came is nowhere, and nothing is said")
    if deaths < 10:
        raise Broken(f"calls: only {deaths} deaths; does strace work here?")


def order(program, folder):
    place = Place(program, folder, "order")
    log = place.base / "strace"
    with Model(ANSWER) as model:
        code, _, err = place.run("generate", model.url, prefix=[
            "strace", "-f", "-qqq", "-o", str(log), "-y", "-e", "trace=fdatasync,fsync,sendto,sendmsg,write"])
        place.must(code == 0, f"ended with {code}: {err}")
    lines = log.read_text(errors="replace").splitlines()
    synced = next((i for i, line in enumerate(lines) if ".journal>" in line and "sync(" in line), None)
    sent = next((i for i, line in enumerate(lines) if "POST /predict" in line), None)
    place.must(synced is not None and sent is not None and synced < sent, "it was sent before the journal knew of it")


def unwritable(program, folder):
    """A library that cannot be made: what may cost is not sent."""
    place = Place(program, folder, "unwritable")
    (place.base / "melodeck").write_text("a file")
    code, _, err = place.run("generate", "https://model.example.org/predict")
    place.must(code == 7 and "Nothing was sent" in err, f"ended with {code}: {err}")
    with Model(ANSWER) as model:
        code, _, err = place.run("generate", model.url)  # costs nothing
        place.must(code == 0 and "Note: " in err, f"ended with {code}: {err}")


CASES = {"killed": [killed, to_a_file], "long": [long], "unread": [unread], "full": [full], "calls": [calls],
         "order": [order], "unwritable": [unwritable]}


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[2:] or CASES:
            for case in CASES[name]:
                try:
                    case(program, folder)
                except Broken as broken:
                    failures.append(str(broken))
    for failure in failures:
        print("BROKEN:", failure)
    print(f"{len(failures)} broken")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
