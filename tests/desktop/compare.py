"""Comparing clips fairly: at the same place, equally loud, and without knowing which is which."""

import json
import re
import time

import colourscheme
import model
import sound
from case import DesktopCase
from processes import end, wait_until
from window import BUTTON, SLIDER, TEXT, key

CHECK = BUTTON | {"check box"}

NAMES = ["zither", "bagpipe", "theremin", "marimba", "ocarina"]
SECRETS = re.compile("|".join(NAMES) + r"|LUFS|clip_\d|\bdB\b")
BLIND = re.compile(r"^Compare blind")


def without_meter(window):
    """What the window says, but for the level of what sounds now: that is the same for whatever plays."""
    return re.sub(r"Peak .*? dB left, .*? dB right(, highest true peak .*? dB)?\.", "", window.words())


class Clips(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sounds = model.five_sounds(6.0)

    def run_job(self, count=5, clips=None, **options):
        """Clips of a model of our own, measured and the first of them selected."""
        window = self.open_desk(**options)
        self.serve(clips or [model.wav(each) for each in self.sounds[:count]])
        request = self.folder / "request.json"
        request.write_text(json.dumps({"prompts": NAMES[:count]}), encoding="utf-8")
        self.drop(request)
        window.button("Send request", 15).press()
        for name in NAMES[:count]:
            window.button(f"Play {name}", 20)
        window.button("Clear request").press()
        wait_until("all levels are known", lambda: len(set(re.findall(r"[−+]?\d+\.\d dB", without_meter(window)))) >= count - 1)
        return window

    def test_are_equally_loud_and_go_on_at_the_same_place(self):
        window = self.run_job()
        window.says("−10\\.0 LUFS")
        self.picture("compare")
        window.key("l")
        self.assertLess(sound.least(self.longest_gap, 0.025), 0.025, "there was a gap")

    def longest_gap(self):
        """Seconds without any sound while it goes from clip to clip; all are as loud."""
        window = self.window
        loud = []
        with sound.Recording(self.session, self.profile.home) as recording:
            window.key("1", "Home")
            window.button(f"Play {NAMES[0]}").press()
            wait_until("something is heard", recording.heard, 5)
            switched = len(recording.samples())
            for number, name in enumerate(NAMES, 1):
                before, since = self.position(), time.monotonic()
                window.key(str(number))
                window.button(f"Pause {name}")
                if number > 1 and before < 4:
                    self.assertGreaterEqual(self.position(), before, "it went back")
                    self.assertLess(self.position() - before, time.monotonic() - since + 0.3, "it jumped ahead")
                loud.append(sound.lufs(self.stretch(recording, 0.4, 2.4)))
            ended = len(recording.samples())
            window.key("space")
            heard = recording.samples()[switched:ended]
        print("heard at " + ", ".join(f"{each:.2f}" for each in loud) + " LUFS")
        self.assertLess(max(loud) - min(loud), 0.5, loud)
        self.assertGreater(min(loud), -40, "something was heard at all")
        return sound.longest_silence(heard)

    def test_are_as_loud_as_they_came_without_matching(self):
        window = self.run_job(count=2)
        window.key("m")
        wait_until("no offset is shown", lambda: " dB" not in without_meter(window))
        loud = []
        with sound.Recording(self.session, self.profile.home) as recording:
            window.button(f"Play {NAMES[0]}").press()
            wait_until("something is heard", recording.heard, 5)
            loud.append(sound.lufs(self.stretch(recording, 0.4, 1.9)))
            window.key("x")
            window.button(f"Pause {NAMES[1]}")
            loud.append(sound.lufs(self.stretch(recording, 0.4, 1.9)))
        self.assertAlmostEqual(loud[0] - loud[1], 5.0, delta=0.5, msg="the recording would not tell a difference")

    def test_in_aac_are_matched_like_all_others(self):
        tone = (self.tree / "tests/data/media/tone.m4a").read_bytes()
        tone = tone[:8] + b"M4A " + tone[12:]  # as encoders write it of sound alone
        window = self.run_job(count=2, clips=[tone, model.wav(self.sounds[1])])
        window.says(r"2\.0 s · −\d+\.\d LUFS")
        blind = window.button(BLIND)  # it has a length, as every sound
        self.assertLess(blind.box[0], window.button("Save all…").box[0])
        self.picture("compare-aac")
        window.key("l")
        loud = []
        with sound.Recording(self.session, self.profile.home) as recording:
            for name, number in zip(NAMES, "12"):
                window.key("Home", number)
                window.button(f"Play {name}").press()
                loud.append(sound.lufs(self.stretch(recording, 0.4, 1.5)))
                window.button(f"Pause {name}").press()
        self.assertLess(abs(loud[0] - loud[1]), 0.7, loud)

    def test_compared_blind_have_no_names_until_they_are_revealed(self):
        window = self.run_job(count=3)
        window.button(BLIND).press()
        window.says("Which is the best")
        self.assertIsNone(SECRETS.search(without_meter(window)), window.words())
        self.picture("blind")
        # As a screen reader goes through them: in the order shown, not in that of the answer.
        self.assertEqual(re.findall(r"Play Clip (\w)", window.words()), ["A", "B", "C"])
        for number in "123":
            window.key(number)
            window.get(BUTTON, f"Play Clip {'ABC'[int(number) - 1]}")
            self.assertIsNone(SECRETS.search(without_meter(window)), window.words())
        window.key("ctrl+1")  # clip C is the best
        window.get(CHECK, "Clip A: 2nd").press()
        self.assertIsNone(SECRETS.search(without_meter(window)), window.words())
        self.picture("blind-ranked")
        window.button("Reveal").press()
        best = window.says(r"1st: Clip C was (\w+)").group(1)
        window.says(r"2nd: Clip A was \w+")
        self.picture("revealed")
        self.assertIn(best, NAMES)
        self.melodeck.end()
        window = self.open()
        window.button(f"Play {best}")
        window.says("blind: 1st of 3")
        window.says("blind: 2nd of 3")
        window.says("blind: not placed")

    def test_look_well_in_the_dark(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        window = self.run_job()
        self.picture("compare-dark")
        window.key("b")
        window.get(CHECK, "Clip A: 1st", 5).press()
        self.picture("blind-dark")

    def test_fit_into_800_by_560(self):
        window = self.run_job(count=3, place=(200, 100, 800, 560))
        self.picture("compare-800x560")
        x, y, width, height = window.frame.box
        self.assertEqual((width, height), (800, 560), "the window has grown")
        for name in ("A / B", "Match level", "Loop", "Mute"):
            left, top, wide, high = window.get(CHECK, name).box
            self.assertTrue(x <= left and left + wide <= x + width and top + high <= y + height, f"“{name}” is cut off")
        self.assertGreater(window.get(SLIDER, "Position").box[2], 60, "there is no waveform left")
        window.key("b")
        window.get(CHECK, "Clip A: 3rd", 5).press()
        self.picture("blind-800x560")

    def stretch(self, recording, after, until):
        """What is recorded between so many seconds from now."""
        start = len(recording.samples())
        wait_until("that much was recorded", lambda: len(recording.samples()) >= start + int(until * sound.RATE))
        return recording.samples()[start + int(after * sound.RATE):start + int(until * sound.RATE)]
