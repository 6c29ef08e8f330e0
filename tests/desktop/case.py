"""What all cases of the desktop test share: a person who starts Melodeck for the first time, and how she uses it."""

import pathlib
import re
import shutil
import subprocess
import unittest

import dragsource
import model
from processes import running, wait_until
from session import Melodeck
from window import BUTTON, SLIDER, SPIN, TEXT, Window, key, type_text

PROMPTS = ["happy rock", "energetic EDM", "sad jazz"]
PLACE = (200, 100, 1280, 820)  # x, y, width, height: leaves room for the drag source


class DesktopCase(unittest.TestCase):
    # Set once by the program `run`.
    session = None
    program = None
    pictures = None
    tree = pathlib.Path(__file__).resolve().parents[2]

    def setUp(self):
        self.profile = self.session.new_profile()
        self.folder = self.profile.home / "Documents"
        self.folder.mkdir()

    def prefer(self, keys=None, **values):
        """Settings as an earlier start left them; keys: of actions by their names."""
        folder = self.profile.home / "config" / "melodeck"
        folder.mkdir(parents=True, exist_ok=True)
        lines = [f"{name}={value}" for name, value in values.items()]
        given = [f"{name}={value}" for name, value in (keys or {}).items()]
        (folder / "melodeck.ini").write_text("\n".join(["[General]", *lines, "[shortcuts]", *given, ""]))

    def open(self, sound=True, place=PLACE):
        """Starts Melodeck for this test's person and waits for its window."""
        self.melodeck = Melodeck(self.session, self.program, self.profile, sound)
        self.addCleanup(self.melodeck.end)
        self.window = Window(self.melodeck)
        if place:
            self.window.place(*place)
        return self.window

    def open_desk(self, **options):
        """The same, and past the card that greets at the first start."""
        window = self.open(**options)
        window.button("Start without a melody").press()
        window.button("Generate 3 clips")
        return window

    def picture(self, name):
        return self.window.screenshot(self.pictures / f"{name}.png")

    def picture_of_screen(self, name):
        """The same with its dialogs, and all around it."""
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{name}.png")], check=True, timeout=30)

    def melody(self):
        """The test melody under a name that breaks whoever takes paths for ASCII words."""
        folder = self.folder / "Zoë's melodies & more 🎵"
        folder.mkdir(exist_ok=True)
        return pathlib.Path(shutil.copy(self.tree / "tests/data/melodies/ode_to_joy.piano.wav",
                                        folder / "ode to joy (piano).wav"))

    def drop(self, *files, hover=None):
        dragsource.drop(self.session, files, *self.window.middle(), hover=hover)

    def serve(self, clips, requests=None):
        """Connects the window to a model of the test's own, see `model.serving`."""
        self.connect_to(model.serving(clips, requests))

    def connect_to(self, address, name=None):
        """Connects the window to a server of `model`, as that of the model of this name (MusicGen Melody without one)."""
        url = address.__enter__()
        self.addCleanup(address.__exit__, None, None, None)
        self.window.button(re.compile("^Model: ")).press()
        key("Down", "Down", "Return")  # Connect a model…
        self.window.get(TEXT, "Predict URL").write(url)
        if name:
            key("Tab", "Tab")  # past My models
            type_text(name)
            # On Linux, Qt calls a combo box by what it shows.
            self.window.get({"combo box"}, re.compile("^" + re.escape(name)))
        self.window.button("Use this model").press()
        self.window.button(re.compile("^Model: " + re.escape(name or "MusicGen Melody")))

    def drop_melody(self):
        self.drop(self.melody())
        self.window.says(r"D major", 15)

    def generate(self):
        """Presses Generate and waits for all three clips."""
        self.window.button(re.compile(r"^Generate 3 clips")).press()
        self.wait_for_clips()

    def wait_for_clips(self, seconds=30):
        for prompt in PROMPTS:
            self.window.button(f"Play {prompt}", seconds)
        wait_until("three clip files are in the library", lambda: len(self.melodeck.clips()) == 3)

    def engines(self):
        """Process ids of local engines that this session left running."""
        return running(self.melodeck.engine)

    def engine(self):
        """The one engine that the window has started."""
        return wait_until("the window has started its engine", self.engines, 15)[0]

    def write_path(self, path, accept):
        """Types a path into the file dialog that is open and confirms it."""
        dialog = wait_until("a file dialog is open", self._file_dialog)
        wait_until("the dialog has the keyboard", lambda: self.window.focused() is not None)
        key("ctrl+a")
        type_text(str(path))
        wait_until("the whole path is written", lambda: str(path) in dialog.words)
        key("Return")
        try:
            wait_until("the dialog has closed", lambda: self._file_dialog() is None, 2)
        except AssertionError:
            # The first Enter may only have taken what the completer offered.
            self.window.get(BUTTON, accept).activate()
            wait_until("the dialog has closed", lambda: self._file_dialog() is None, 3)

    def _file_dialog(self):
        return next((top for top in self.window.tops() if top.role in {"dialog", "file chooser"}), None)

    @staticmethod
    def click(x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def position(self):
        """Seconds that the player says to be at."""
        return self.window.get(SLIDER, "Position").value or 0.0

    def draw_region(self):
        """With Shift, over the second quarter of the player's waveform."""
        x, y, width, height = self.window.get(SLIDER, "Position").box
        subprocess.run(["xdotool", "mousemove", str(x + width // 4), str(y + height // 2), "keydown", "shift",
                        "mousedown", "1"], check=True)
        for step in range(1, 9):
            subprocess.run(["xdotool", "mousemove", str(x + width // 4 + width * step // 32), str(y + height // 2)],
                           check=True)
        subprocess.run(["xdotool", "mouseup", "1", "keyup", "shift"], check=True)

    def set_duration(self, seconds):
        self.window.get(SPIN, "Duration").write(str(seconds))
        key("Tab")
