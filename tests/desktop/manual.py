"""The pictures of the manual, light and dark. They are taken by `run --manual` alone, for resources/manual/make-screenshots."""

import json
import re
import subprocess

import colourscheme
import intake
import model
from case import DesktopCase
from processes import end, wait_until
from window import BUTTON, TEXT, Window, key
from workspace import Keyring

PLACE = (200, 60, 1200, 800)
FORM = "352x720+0+0"  # the left pane with what is above it


class Pictures:
    """Mixed into a case twice, once for each appearance."""

    scheme = "light"

    def setUp(self):
        super().setUp()
        self.addCleanup(end, colourscheme.announce(self.session, self.scheme))

    def open(self, **options):
        return super().open(place=PLACE, **options)

    def take(self, name, window=None, part=None):
        """Without the pointer. part: only that of the window which the page tells of, as ImageMagick names it."""
        subprocess.run(["xdotool", "mousemove", "10", "990"], check=True)
        picture = self.pictures / f"{name}{'' if self.scheme == 'light' else '-dark'}.png"
        (window or self.window).screenshot(picture)
        if part:
            subprocess.run(["convert", str(picture), "-crop", part, "+repage", str(picture)], check=True)

    def test_three_clips(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        window.says(r"\b8\.0 s\b")
        self.take("done")

    def test_blind(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        window.button("Compare blind…").press()
        window.get({"check box"}, "Clip A: 1st", 5).press()
        self.take("blind")

    def test_corrections(self):
        window = self.open()
        self.drop_melody()
        window.says(r"4/4 · \d+ notes", 20)
        window.get({"check box"}, "Correct the melody…").press()
        window.get({"combo box"}, "4/4")
        self.take("corrections", part=FORM)

    def test_json(self):
        window = self.open_desk()
        self.drop_melody()
        window.get({"page tab"}, "JSON").press()
        text = window.get(TEXT, "Request as JSON")
        wait_until("the form's request is there", lambda: "happy rock" in text.text)
        self.take("json", part=FORM)

    def test_batch(self):
        window = self.open()
        folder = self.folder / "takes"
        folder.mkdir()
        for number in (1, 2):
            (folder / f"take {number}.wav").write_bytes(self.melody().read_bytes())
        self.drop(folder)
        window.button("Run 6 jobs", 20)
        window.says(r"6 jobs · 4\.\d MB up")
        self.take("batch", part=FORM)

    def test_connect(self):
        self.start_keyring()
        window = self.open_desk()
        window.button(re.compile("^Model: ")).press()
        key("Down", "Down", "Return")  # Connect a model…
        window.get(TEXT, "Predict URL").write("https://model-abcd1234.api.baseten.co/production/predict")
        window.says(r"Baseten answers with a key alone")
        self.take("connect", Window(self.melodeck, "Connect a model"))

    def test_transcript(self):
        window = self.open_desk()
        said = json.loads((self.tree / "tests/data/models/faster-whisper.answer.json").read_text(encoding="utf-8"))
        self.connect_to(model.answering(said), "Faster")
        self.drop(self.melody())
        window.says(r"sends the file as it is", 15)
        window.get(BUTTON, "Transcribe").press()
        window.get(BUTTON, "Edit transcript", 15).press()
        window.get({"list"}, "Segments").focus()
        window.key("Home", "Down")
        self.take("transcript")

    def test_library(self):
        window = self.open()
        self.drop_melody()
        self.generate()
        window.key("ctrl+l")
        window.get({"list item"}, re.compile("^sad jazz, Clip"))
        window.button("Back to the results")
        self.take("library")

    def test_storage(self):
        self.prefer(keys={"showStorage": "Ctrl+Alt+L"})
        window = self.open()
        self.drop_melody()
        self.generate()
        window.key("ctrl+alt+l")
        window.says(r"in all, .* free on this disk")
        self.take("storage", Window(self.melodeck, "Library storage"))

    def test_variations(self):
        window = self.open()
        self.drop_melody()
        window.key("ctrl+shift+b")
        vary = Window(self.melodeck, "Vary")
        vary.get(TEXT, "Seeds").write("1-3")
        vary.get(TEXT, "Durations in seconds").write("4, 8")
        vary.button("Run 18 variations").press()
        grid = Window(self.melodeck, "Variations")
        grid.says("Arrows choose, Space plays", 60)  # all are done
        self.take("variations", grid)

    def test_settings(self):
        window = self.open()
        window.key("ctrl+comma")
        settings = Window(self.melodeck, "Settings")
        settings.get(TEXT, "Find a setting")
        self.take("settings", settings)

    def test_microphone(self):
        self.plug_in()
        window = self.open()
        window.button("Record").press()
        start = window.button("Start")
        wait_until("the microphone is open", lambda: start.has("enabled"))
        self.take("microphone", part=FORM)


class LightPictures(Pictures, Keyring, DesktopCase):
    plug_in, unplug = intake.ARecording.plug_in, intake.ARecording.unplug


class DarkPictures(LightPictures):
    scheme = "dark"
