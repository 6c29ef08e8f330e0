"""melodeck-cli calls the two Trusses: what is sent fits, what comes back is understood.

MELODECK_CLI names the program; without it these tests are skipped.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import wave

import numpy

import places
import server
import sounds

CLI = os.environ.get("MELODECK_CLI", "")


@unittest.skipUnless(CLI, "MELODECK_CLI is not set")
class TheCommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="truss-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.environment = {"HOME": str(cls.folder), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "no_proxy": "*",
                           **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
        cls.melody = cls.folder / "melody.wav"
        cls.melody.write_bytes(sounds.wav(sounds.tone(440, 2.0, 48000), rate=48000))

    def truss(self, name):
        served = server.Truss(sounds.TRUSSES / name, {"MELODECK_FETCH_NETWORKS": "127.0.0.0/8"})
        self.addCleanup(served.close)
        return served.url

    def run_cli(self, *arguments, code=0):
        ran = subprocess.run([CLI, *map(str, arguments)], cwd=self.folder, env=self.environment, capture_output=True,
                             text=True, timeout=60, check=False)
        self.assertEqual(ran.returncode, code, ran.stderr)
        return ran

    def pitch(self, file):
        with wave.open(str(file), "rb") as clip:
            self.assertEqual((clip.getframerate(), clip.getnchannels(), clip.getnframes()), (32000, 1, 64000))
            return sounds.pitch(numpy.frombuffer(clip.readframes(64000), "<i2") / 32768, 32000)

    def test_generates_clips_that_follow_a_melody(self):
        self.run_cli("generate", "--prompt", "happy rock", "--prompt", "sad jazz", "--melody", self.melody,
                     "--duration", 2, "--output", "clips", "--endpoint", self.truss("musicgen-melody"))
        for name in ("clip_0.wav", "clip_1.wav"):
            self.assertAlmostEqual(self.pitch(self.folder / "clips" / name), 440, delta=0.5)

    def test_predicts_with_a_file_as_it_is_and_with_a_link(self):
        url = self.truss("musicgen-melody")
        place = places.Places(self.melody.read_bytes())
        self.addCleanup(place.close)
        request = self.folder / "request.json"
        for melody, more in ((None, ("--file", f"melody={self.melody}")), (place.url("/sound"), ())):
            body = {"prompts": ["happy rock"], "duration": 2, "seed": 7}
            request.write_text(json.dumps(body | ({"melody": melody} if melody else {})), encoding="utf-8")
            answer = json.loads(self.run_cli("predict", "--endpoint", url, "-f", request, *more).stdout)
            clip = self.folder / "clip.wav"
            clip.write_bytes(base64.b64decode(answer["data"][0]))
            self.assertAlmostEqual(self.pitch(clip), 440, delta=0.5)

    def test_says_what_the_model_says(self):
        url = self.truss("musicgen-melody")
        for body, words in (({"prompts": ["x"], "melody": "http://169.254.169.254/"}, "not a public web address"),
                            ({"prompts": ["x"], "duration": 999}, "duration must be a number from 1 to 300"),
                            ({"prompts": ["out of memory"]}, "ran out of memory")):
            ran = self.run_cli("predict", "--endpoint", url, "-d", json.dumps(body), code=1)
            self.assertIn(words, ran.stderr)

    def test_transcribes_a_file_and_a_link(self):
        url = self.truss("whisper")
        place = places.Places(self.melody.read_bytes())
        self.addCleanup(place.close)
        for source, model in ((self.melody, "whisper-v3-base64"), (place.url("/sound"), "whisper")):
            ran = self.run_cli("transcribe", source, "--endpoint", url, "--model", model, "--format", "srt")
            self.assertEqual(ran.stdout.strip(), "1\n00:00:00,000 --> 00:00:02,000\n440 Hz")


if __name__ == "__main__":
    unittest.main()
