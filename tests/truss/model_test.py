"""The two Trusses, run as Truss runs them, called over HTTP."""

import base64
import concurrent.futures
import io
import json
import pathlib
import re
import shutil
import tempfile
import time
import unittest
import unittest.mock
import urllib.error
import urllib.request
import wave

import numpy
import yaml

import doubles
import places
import server
import sounds

HOME = {"MELODECK_FETCH_NETWORKS": "127.0.0.0/8", "MELODECK_FETCH_SECONDS": "60"}
FOLDERS = {name: sounds.TRUSSES / name for name in ("musicgen-melody", "whisper")}
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def text(sound):
    return base64.b64encode(sound).decode()


class Served(unittest.TestCase):
    name = ""

    @classmethod
    def setUpClass(cls):
        if not cls.name:
            raise unittest.SkipTest("a base")
        cls.truss = server.Truss(FOLDERS[cls.name], HOME)
        cls.addClassCleanup(cls.truss.close)
        cls.place = places.Places(sounds.wav(sounds.tone(440, 2.0, 48000), rate=48000))
        cls.addClassCleanup(cls.place.close)

    def call(self, body, status=200):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            with OPENER.open(urllib.request.Request(self.truss.url, data), timeout=60) as response:
                got, answer = response.status, json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                got, answer = error.code, json.load(error)
        self.assertEqual(got, status, answer if got != 200 else "")
        return answer

    def refuse(self, body, status, words):
        answer = self.call(body, status)
        self.assertEqual(list(answer), ["error"])
        self.assertIn(words, answer["error"])


class MusicGenMelody(Served):
    name = "musicgen-melody"

    def setUp(self):
        doubles.MusicGen.seconds = 0.0
        self.truss.model._model.calls.clear()

    def clips(self, body):
        answer = self.call(body)
        self.assertEqual(list(answer), ["data"])
        read = []
        for clip in answer["data"]:
            with wave.open(io.BytesIO(base64.b64decode(clip, validate=True)), "rb") as wav:
                self.assertEqual((wav.getnchannels(), wav.getsampwidth(), wav.getframerate()), (1, 2, 32000))
                read.append(numpy.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32767)
        return read

    def last(self):
        return self.truss.model._model.calls[-1]

    def test_gives_a_clip_for_each_prompt(self):
        clips = self.clips({"prompts": ["happy rock", "energetic EDM", "sad jazz"]})
        self.assertEqual([len(clip) for clip in clips], [8 * 32000] * 3)
        self.assertEqual(self.last()["prompts"], ["happy rock", "energetic EDM", "sad jazz"])
        self.assertIsNone(self.last()["shape"])

    def test_a_melody_is_followed_at_its_true_pitch(self):
        """The hosted example takes every file for 32 kHz: 48 kHz would be heard at 293 Hz."""
        for rate in (22050, 32000, 44100, 48000):
            for channels in (1, 2):
                sound = sounds.wav(*[sounds.tone(440, 2.0, rate)] * channels, rate=rate)
                with self.subTest(rate=rate, channels=channels):
                    clip, = self.clips({"prompts": ["happy rock"], "melody": text(sound), "duration": 2})
                    self.assertAlmostEqual(sounds.pitch(clip, 32000), 440, delta=0.5)
                    self.assertEqual(self.last()["shape"], (1, 64000))

    def test_a_melody_by_address_and_as_a_data_address(self):
        sound = sounds.converted(sounds.wav(sounds.tone(330, 2.0)), self.folder(), "mp3")
        for melody, hertz in ((self.place.url("/sound"), 440), ("data:audio/mpeg;base64," + text(sound), 330)):
            clip, = self.clips({"prompts": ["happy rock"], "melody": melody, "duration": 2})
            self.assertAlmostEqual(sounds.pitch(clip, 32000), hertz, delta=0.5)

    def folder(self):
        made = tempfile.mkdtemp(prefix="truss-test-")
        self.addCleanup(shutil.rmtree, made)
        return made

    def test_no_more_of_the_melody_than_is_followed(self):
        sound = sounds.wav(sounds.tone(440, 9.0))
        self.clips({"prompts": ["happy rock"], "melody": text(sound), "duration": 3})
        self.assertEqual(self.last()["shape"], (1, 96000))

    def test_the_same_seed_gives_the_same_clip_and_none_gives_another(self):
        body = {"prompts": ["happy rock"], "duration": 1}
        self.assertEqual(self.call({**body, "seed": 7}), self.call({**body, "seed": 7}))
        self.assertNotEqual(self.call({**body, "seed": 7}), self.call({**body, "seed": 8}))
        self.call({**body, "seed": 7})
        first = self.call(body)
        self.call({**body, "seed": 7})
        self.assertNotEqual(first, self.call(body))
        for seed in (0, 2**63 - 1, None):
            self.call({**body, "seed": seed})

    def test_sampling_reaches_the_model_and_is_forgotten_afterwards(self):
        wanted = {"use_sampling": False, "top_k": 50, "top_p": 0.9, "temperature": 0.7, "cfg_coef": 4.5,
                  "two_step_cfg": True, "extend_stride": 12.0}
        self.call({"prompts": ["happy rock"], "duration": 1.5, **wanted})
        self.assertEqual({name: self.last()[name] for name in wanted}, wanted)
        self.assertEqual(self.last()["duration"], 1.5)
        self.call({"prompts": ["happy rock"], "duration": 1, "top_k": None})
        self.assertEqual(self.last(), {"prompts": ["happy rock"], "shape": None, "duration": 1.0, "use_sampling": True,
                                       "top_k": 250, "top_p": 0.0, "temperature": 1.0, "cfg_coef": 3.0,
                                       "two_step_cfg": False, "extend_stride": 18.0})

    def test_bad_requests_are_told_before_anything_runs(self):
        for body, words in ((b"{", "Invalid JSON"), (b"[]", "JSON object"), (b'"x"', "JSON object"), (b"null", "JSON")):
            self.refuse(body, 400, words)
        for prompts in (None, "happy rock", [], ["x"] * 65, 1, {}):
            self.refuse({"prompts": prompts}, 400, "list")
        for prompt in ("", " ", 1, None, "x" * 2001, ["x"]):
            self.refuse({"prompts": ["happy rock", prompt]}, 400, "Each prompt")
        wrong = {
            "duration": (0, 301, -8, "8", True, [8], 10**400, float("nan"), float("inf")),
            "seed": (-1, 1.5, 2**63, "1", True, float("inf"), float("nan")),
            "top_k": (-1, 2049, 1.5, "250"),
            "top_p": (-0.1, 1.1, "0"),
            "temperature": (-1, 11, False),
            "cfg_coef": (-1, 21),
            "use_sampling": (1, "true", []),
            "two_step_cfg": (0, "yes"),
            "extend_stride": (0, 30),
            "melody": ("", 5, [], "!!"),
            "temprature": (1,),
        }
        for name, values in wrong.items():
            for value in values:
                with self.subTest(name=name, value=str(value)[:20]):
                    self.refuse({"prompts": ["happy rock"], name: value}, 400, name)
        for melody, words in (("AAAA", "not a recording"), ("file:///etc/passwd", "Only http"),
                              ("http://10.0.0.1/a.wav", "not a public")):
            self.refuse({"prompts": ["happy rock"], "melody": melody}, 400, words)
        self.assertEqual(self.truss.model._model.calls, [])

    def test_what_cannot_be_had_or_is_too_big(self):
        self.refuse({"prompts": ["x"], "melody": self.place.url("/status?404")}, 422, "answered 404")
        self.refuse({"prompts": ["x"], "melody": self.place.url("/claims?999999999")}, 413, "larger than 200 MiB")

    def test_a_model_without_memory_is_no_request_too_large(self):
        before = self.truss.torch.emptied
        self.refuse({"prompts": ["out of memory"], "duration": 1}, 500, "ran out of memory")
        self.assertEqual(self.truss.torch.emptied, before + 1)
        self.clips({"prompts": ["happy rock"], "duration": 1})

    def test_a_broken_model_tells_nothing_of_itself(self):
        self.refuse({"prompts": ["broken"]}, 500, "Internal Server Error")

    def test_one_run_at_a_time_with_its_own_parameters(self):
        doubles.MusicGen.most_running = 0
        doubles.MusicGen.seconds = 0.02
        with concurrent.futures.ThreadPoolExecutor(12) as threads:
            lengths = list(threads.map(
                lambda n: len(self.clips({"prompts": [str(n)], "duration": 1 + n / 4})[0]), range(12)))
        self.assertEqual(lengths, [round((1 + n / 4) * 32000) for n in range(12)])
        self.assertEqual(doubles.MusicGen.most_running, 1)

    def test_slow_downloads_hold_nobody_elses_turn(self):
        self.place.server.gate.clear()
        self.place.server.seen.clear()
        melody = text(sounds.wav(sounds.tone(330, 1.0)))
        with concurrent.futures.ThreadPoolExecutor(60) as threads:
            slow = [threads.submit(self.clips, {"prompts": ["slow"], "duration": 1, "melody": self.place.url("/gate")})
                    for _ in range(45)]
            while len(self.place.seen) < 10:
                time.sleep(0.01)
            self.clips({"prompts": ["quick"], "duration": 1, "melody": melody})
            self.clips({"prompts": ["quick"], "duration": 1})
            self.assertFalse(any(one.done() for one in slow))
            self.place.server.gate.set()
            for one in slow:
                self.assertAlmostEqual(sounds.pitch(one.result()[0], 32000), 440, delta=0.5)

    def test_takes_the_example_of_its_config(self):
        self.assertEqual(len(self.clips(self.truss.config["model_metadata"]["example_model_input"])), 3)

    def test_loads_the_weights_that_its_readme_speaks_of(self):
        self.assertEqual(doubles.MusicGen.loaded[-1], ("facebook/musicgen-melody", "cpu"))


class WhisperTruss(Served):
    name = "whisper"

    def test_a_link(self):
        answer = self.call({"url": self.place.url("/sound")})
        self.assertEqual(answer, {"language": "english", "text": " 440 Hz",
                                  "segments": [{"start": 0.0, "end": 2.0, "text": " 440 Hz"}]})

    def test_a_file(self):
        for rate in (8000, 16000, 44100, 48000):
            sound = text(sounds.wav(sounds.tone(300, 1.0, rate), rate=rate))
            for audio in (sound, "data:audio/wav;base64," + sound):
                self.assertEqual(self.call({"audio": audio})["text"], " 300 Hz")

    def test_options(self):
        audio = text(sounds.wav(sounds.tone()))
        self.call({"audio": audio})
        self.assertEqual(doubles.Whisper.options, {
            "verbose": None, "temperature": (0.0, 0.2, 0.4, 0.6, 0.8, 1.0), "initial_prompt": None, "language": None,
            "task": "transcribe", "beam_size": 5, "best_of": 5, "fp16": False})
        for language in ("de", "German", "DE"):
            answer = self.call({"audio": audio, "language": language, "task": "translate", "temperature": 0,
                                "initial_prompt": "Names: Ada"})
            self.assertEqual(answer["language"], "german")
            used = doubles.Whisper.options
            self.assertEqual((used["language"], used["task"]), ("de", "translate"))
            self.assertEqual((used["temperature"], used["initial_prompt"]), (0.0, "Names: Ada"))
        self.call({"audio": audio, "language": "auto"})
        self.assertIsNone(doubles.Whisper.options["language"])

    def test_bad_requests(self):
        audio = text(sounds.wav(sounds.tone()))
        link = self.place.url("/sound")
        for body, words in (({}, "either url"), ({"url": link, "audio": audio}, "either url"), ({"audio": 1}, "audio"),
                            ({"url": "example.com/a.mp3"}, "url"), ({"audio_b64": audio}, "'audio_b64'"),
                            ({"url": "http://localhost@/"}, "name or password"),
                            ({"url": "http://169.254.169.254/latest/meta-data/"}, "not a public"),
                            ({"url": "http://[::1]/a"}, "not a public")):
            with self.subTest(words=words):
                self.refuse(body, 400, words)
        wrong = {"language": ("klingon", 5, "x" * 41), "task": ("sing", 1), "temperature": (2, -0.1, "0"),
                 "initial_prompt": ("x" * 2001, 1)}
        for name, values in wrong.items():
            for value in values:
                with self.subTest(name=name):
                    self.refuse({"audio": audio, name: value}, 400, name)

    def test_what_cannot_be_had(self):
        self.refuse({"url": self.place.url("/status?403")}, 422, "answered 403")

    def test_too_long(self):
        limit = type(self.truss.model).preprocess.__globals__
        self.assertEqual(limit["LONGEST"], 2 * 3600)
        with unittest.mock.patch.dict(limit, LONGEST=2):
            self.call({"audio": text(sounds.wav(sounds.tone(seconds=2.0)))})
            self.refuse({"audio": text(sounds.wav(sounds.tone(seconds=2.1)))}, 413, "longer than")

    def test_a_model_without_memory(self):
        self.refuse({"audio": text(sounds.wav(sounds.tone())), "initial_prompt": "out of memory"}, 500,
                    "ran out of memory")

    def test_takes_the_example_of_its_config(self):
        example = self.truss.config["model_metadata"]["example_model_input"]
        self.assertEqual(list(example), ["url"])
        self.assertRegex(example["url"], r"^https://")

    def test_weights_come_from_the_image(self):
        name, device, root = doubles.Whisper.loaded[-1]
        self.assertEqual((name, device), ("large-v3", "cpu"))
        inside = pathlib.Path("data") / self.truss.config["external_data"][0]["local_data_path"]
        self.assertEqual(inside, pathlib.Path(root) / f"{name}.pt")


class Folders(unittest.TestCase):
    def test_configurations_say_what_truss_wants(self):
        # Of truss/base/truss_config.py; a key that it does not know stops a push.
        known = {"model_name", "description", "python_version", "requirements", "system_packages",
                 "external_package_dirs",
                 "external_data", "environment_variables", "resources", "runtime", "secrets", "model_metadata"}
        for name, folder in FOLDERS.items():
            with self.subTest(name=name):
                config = yaml.safe_load((folder / "config.yaml").read_text(encoding="utf-8"))
                self.assertLessEqual(set(config), known)
                self.assertIn(config["python_version"], ("py39", "py310", "py311"))
                for requirement in config["requirements"]:
                    self.assertRegex(requirement, r"^[a-z0-9-]+==[0-9a-z.]+$", "pinned")
                self.assertIn("ffmpeg", config["system_packages"])
                self.assertEqual(config["runtime"], {"predict_concurrency": 1})
                self.assertRegex(config["resources"]["memory"], r"^\d+Gi$")
                self.assertIs(config["resources"]["use_gpu"], True)
                self.assertEqual(config["environment_variables"]["MELODECK_FETCH_NETWORKS"], "",
                                 "public addresses only")
                for value in config["environment_variables"].values():
                    self.assertIsInstance(value, str, "Truss wants texts")
                self.assertEqual(config["secrets"], {})
                self.assertTrue(config["model_metadata"]["example_model_input"])
                for external in config["external_package_dirs"]:
                    self.assertTrue((folder / external).is_dir())
                for part in ("model/__init__.py", "model/model.py", "README.md"):
                    self.assertTrue((folder / part).is_file(), part)

    def test_shared_code_is_there_once_and_hides_no_module_of_the_server(self):
        names = [entry.name for entry in (sounds.TRUSSES / "shared").iterdir() if entry.name != "__pycache__"]
        self.assertEqual(names, ["melodeck_recording"])

    def test_sources_run_on_the_python_that_is_asked_for(self):
        """Debian's Python is as new as the newest that is named; the grammar is that of the oldest."""
        import ast
        for source in sorted(sounds.TRUSSES.rglob("*.py")):
            ast.parse(source.read_text(encoding="utf-8"), feature_version=(3, 10))

    def test_licences_of_the_weights_are_named(self):
        for name, licence in (("musicgen-melody", "CC-BY-NC 4.0"), ("whisper", "MIT")):
            for file in (FOLDERS[name] / "README.md", FOLDERS[name] / "config.yaml", sounds.TRUSSES / "README.md"):
                self.assertIn(licence, file.read_text(encoding="utf-8"), file)

    def test_json_in_the_readmes_is_json(self):
        for readme in sounds.TRUSSES.rglob("README.md"):
            for body in re.findall(r"(?:-d|--data) '(\{.*?\})'", readme.read_text(encoding="utf-8"), re.DOTALL):
                json.loads(body)


if __name__ == "__main__":
    unittest.main()
