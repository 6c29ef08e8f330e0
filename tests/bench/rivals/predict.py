#!/usr/bin/python3
"""The script that one would write: read, base64, json.dumps, urllib3, parse, decode, write.

    predict.py URL MELODY OUTPUT                one request with a melody; clip_0.wav … in OUTPUT
    predict.py URL --jobs N WORKERS OUTPUT      N requests with a prompt each, from a pool of threads
    predict.py URL --careful N WORKERS OUTPUT   the same, and keeps what Melodeck keeps: that a request is about to leave is
                                                on the disk before it does, each clip is before it counts, and a
                                                library has a row of each job
"""

import base64
import concurrent.futures
import functools
import json
import os
import sqlite3
import sys
import threading

import urllib3


def predict(http, url, request, folder):
    """Sends one request and writes the clips of its answer."""
    answer = http.request("POST", url, body=json.dumps(request).encode(),
                          headers={"Content-Type": "application/json"})
    if answer.status != 200:
        raise RuntimeError(f"the server said {answer.status}")
    os.makedirs(folder, exist_ok=True)
    for index, clip in enumerate(json.loads(answer.data)["data"]):
        with open(os.path.join(folder, f"clip_{index}.wav"), "wb") as file:
            file.write(base64.b64decode(clip))


def one(url, melody, output):
    with open(melody, "rb") as file:
        text = base64.b64encode(file.read()).decode()
    predict(urllib3.PoolManager(), url, {"prompts": ["a", "b", "c"], "duration": 8, "melody": text}, output)


class Keeper:
    """Syncs each file by itself: sharing a sync among threads is more than what one would write."""

    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self._journal = open(os.path.join(folder, "journal"), "ab", buffering=0)
        self._library = sqlite3.connect(os.path.join(folder, "library.db"), check_same_thread=False, isolation_level=None)
        self._library.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                                    "CREATE TABLE jobs (id TEXT PRIMARY KEY, request TEXT, clips TEXT)")
        self._lock = threading.Lock()

    def sending(self, name, request):
        self._journal.write((json.dumps({"job": name, "request": request}) + "\n").encode())
        os.fdatasync(self._journal.fileno())

    def received(self, name, request, folder):
        clips = sorted(os.listdir(folder))
        for clip in clips:
            with open(os.path.join(folder, clip), "rb") as file:
                os.fsync(file.fileno())
        with self._lock:
            self._library.execute("INSERT INTO jobs VALUES (?, ?, ?)", (name, json.dumps(request), json.dumps(clips)))


def careful(http, url, request, folder, keeper):
    name = os.path.basename(folder)
    keeper.sending(name, request)
    predict(http, url, request, folder)
    keeper.received(name, request, folder)


def many(url, jobs, workers, output, work):
    http = urllib3.PoolManager(maxsize=workers)
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        runs = [pool.submit(work, http, url, {"prompts": ["a", "b", "c"], "duration": 8},
                            os.path.join(output, f"{job:04}")) for job in range(jobs)]
        for run in runs:
            run.result()


if sys.argv[2] == "--jobs":
    many(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5], predict)
elif sys.argv[2] == "--careful":
    many(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5],
         functools.partial(careful, keeper=Keeper(os.path.join(sys.argv[5], ".kept"))))
else:
    one(*sys.argv[1:4])
