#!/usr/bin/python3
"""The script that one would write: read, base64, json.dumps, urllib3, parse, decode, write.

    predict.py URL MELODY OUTPUT                one request with a melody; clip_0.wav … in OUTPUT
    predict.py URL --jobs N WORKERS OUTPUT      N requests with a prompt each, from a pool of threads
"""

import base64
import concurrent.futures
import json
import os
import sys

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


def many(url, jobs, workers, output):
    http = urllib3.PoolManager(maxsize=workers)
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        runs = [pool.submit(predict, http, url, {"prompts": ["a", "b", "c"], "duration": 8},
                            os.path.join(output, f"{job:04}")) for job in range(jobs)]
        for run in runs:
            run.result()


if sys.argv[2] == "--jobs":
    many(sys.argv[1], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
else:
    one(*sys.argv[1:4])
