#!/usr/bin/python3
"""A script written for the hosted model works on the local engine with nothing changed but the host.

    page_script_test.py PROGRAM   where PROGRAM is melodeck-engine
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import wave

TESTS = pathlib.Path(__file__).resolve().parents[1]
SCRIPT = TESTS / "data" / "page" / "predict_musicgen.py"
MELODY = TESTS / "data" / "melodies" / "ode_to_joy.piano.wav"
FRAMES = 8 * 32000


class TheScriptOfThePage(unittest.TestCase):
    engine = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        # No key of the person who tests, no proxy, no settings of hers.
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder.name,
                            "XDG_DATA_HOME": folder.name, "XDG_CONFIG_HOME": folder.name, "no_proxy": "*",
                            **{k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")}}

    def start_engine(self):
        process = subprocess.Popen([self.engine, "--port", "0"], env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(self.stop_engine, process)
        first = process.stdout.readline().strip()
        self.assertRegex(first, r"^http://127\.0\.0\.1:\d+$")
        return first

    def stop_engine(self, process):
        process.terminate()
        try:
            _, said = process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            self.fail("the engine does not end on SIGTERM")
        self.assertEqual(process.returncode, 0, said)

    def run_script(self, host, **environment):
        return subprocess.run(["/usr/bin/python3", SCRIPT, host], cwd=self.folder, capture_output=True, text=True,
                              env={**self.environment, **environment}, timeout=90, check=False)

    def test_gets_its_three_files(self):
        shutil.copy(MELODY, self.folder / "melody.wav")
        done = self.run_script(self.start_engine(), BASETEN_API_KEY="abcd1234.any-key-will-do")
        self.assertEqual(done.returncode, 0, done.stderr)

        clips = sorted(self.folder.glob("clip_*"))
        self.assertEqual([clip.name for clip in clips], ["clip_0.wav", "clip_1.wav", "clip_2.wav"])
        heard = set()
        for clip in clips:
            with wave.open(str(clip), "rb") as file:
                form = (file.getnchannels(), file.getsampwidth(), file.getframerate())
                self.assertEqual(form, (1, 2, 32000), clip.name)
                self.assertEqual(file.getnframes(), FRAMES, clip.name)
                samples = file.readframes(FRAMES)
            self.assertEqual(len(samples), 2 * FRAMES, f"{clip.name} is cut")
            self.assertGreater(max(memoryview(samples).cast("h")), 1000, f"{clip.name} is silent")
            heard.add(samples)
        self.assertEqual(len(heard), 3, "three prompts give three different clips")

    def test_is_told_what_is_wrong_with_its_melody(self):
        (self.folder / "melody.wav").write_text("this is not audio", encoding="utf-8")
        done = self.run_script(self.start_engine(), BASETEN_API_KEY="any")
        self.assertEqual(done.returncode, 1)
        self.assertTrue(re.match(r"status 400: \{.*error", done.stderr), done.stderr)
        self.assertEqual(list(self.folder.glob("clip_*")), [])


if __name__ == "__main__":
    TheScriptOfThePage.engine = sys.argv.pop(1)
    unittest.main()
