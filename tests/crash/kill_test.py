#!/usr/bin/python3
"""Kills a real batch at many instants of its life, also while it mends itself, and checks what is left each time.

    kill_test.py PROGRAM [--kills N] [--seed N] [--jobs N]   where PROGRAM is melodeck-cli

No byte that had been acknowledged may be missing, every file with its name is whole, and the server is asked for nothing
twice unless that is asked for.
"""

import argparse
import concurrent.futures
import random
import sys
import tempfile
import time

from batch_life import Broken, Life

KILLS_IN_A_LIFE = 4


def live(program, folder, seed, whole_run):
    """One life with several violent deaths. How many there were, and how many jobs were left unknown."""
    random_ = random.Random(seed)
    with Life(program, folder, f"life-{seed}") as life:
        return die_often(life, random_, whole_run), life.settle()


def die_often(life, random_, whole_run):
    kills = 0
    for number in range(KILLS_IN_A_LIFE):
        options = [] if number == 0 else ["--resume"]
        if random_.random() < 0.6:
            steps, seconds = random_.randrange(70 if number == 0 else 45), random_.random() ** 2 * 0.02
        else:
            # A resumed run soon has little to do but to recover: most of those are hit at their beginning.
            steps, seconds = None, random_.random() * whole_run * (1.0 if number == 0 else 0.6)
        if not options and (life.output / ".melodeck").exists():
            options = ["--resume"]
        kills += life.run_and_kill(*options, after_steps=steps, after_seconds=seconds)
        life.check_counts()
    return kills


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--kills", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--jobs", type=int, default=3)
    wanted = arguments.parse_args()
    kills = lives = unknown = 0
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        with Life(wanted.program, folder, "unharmed") as first:
            begin = time.monotonic()
            code, err = first.run()
            whole_run = time.monotonic() - begin
            if code != 0:
                sys.exit(f"A run that nobody disturbs ends with {code}: {err}")
            first.check_over()
        with concurrent.futures.ThreadPoolExecutor(wanted.jobs) as pool:
            seeds = iter(range(wanted.seed, wanted.seed + 10 * wanted.kills))
            running = set()
            while kills < wanted.kills and not failures or running:
                while kills < wanted.kills and not failures and len(running) < wanted.jobs:
                    running.add(pool.submit(live, wanted.program, folder, next(seeds), whole_run))
                done, running = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
                for one in done:
                    try:
                        more, left = one.result()
                        kills, lives, unknown = kills + more, lives + 1, unknown + left
                    except Broken as broken:
                        failures.append(str(broken))
    for failure in failures:
        print("BROKEN:", failure)
    print(f"{kills} kills in {lives} lives of a batch ({whole_run:.2f} s each without), {unknown} jobs left unknown")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
