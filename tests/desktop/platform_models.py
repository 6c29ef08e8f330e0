"""Models of a workspace, chosen from its list, and one that sleeps: the platform's double under the platform's names."""

import re

import colourscheme
from case import DesktopCase
from processes import end, wait_until
from window import BUTTON, TEXT, key, type_text
from workspace import Workspace


class ModelsOfTheWorkspace(Workspace, DesktopCase):
    def open_dialog(self):
        self.window.button(re.compile("^Model: ")).press()
        key("Down", "Down", "Return")  # Connect a model…
        self.window.get(TEXT, "Predict URL")

    def open_list(self):
        self.window.get(BUTTON, "My models at Baseten").press()
        return self.window.get(TEXT, "Search by name, or write a model's id")

    def test_chooses_one_and_waits_for_its_start(self):
        secret = self.start_platform()
        self.tell(deployment={"model": "abcd1234", "id": "abcd1234p", "status": "SCALED_TO_ZERO"}, wake_ms=9000)
        for number in range(30):
            self.tell(model={"id": f"more{number:04}", "name": f"Voice of team {number}"})
        window = self.open_desk()
        self.open_dialog()
        self.open_list()
        window.says(r"for whoever has a key")
        self.picture_of_screen("models-no-key")
        key("Escape")
        window.get(TEXT, "API key").write(secret)
        search = self.open_list()
        window.says(r"Open a model to see")
        self.picture_of_screen("models")
        search.focus()
        type_text("abcd")
        key("Down", "Right")
        window.says(r"asleep; the first request wakes it")
        self.picture_of_screen("models-targets")
        key("Down", "Return")
        wait_until("the address is there", lambda: window.get(TEXT, "Predict URL").text.endswith(
            "model-abcd1234.api.baseten.co/environments/production/predict"))
        window.get(BUTTON, "Use this model").press()
        window.button(re.compile("^Model: MusicGen Melody"))
        window.button("Generate 3 clips").press()
        window.says(r"Starting the model · 0:0[3-9]", 20)
        self.picture("model-starting")
        self.wait_for_clips()
        # What it took is known the next time.
        self.tell(deployment={"model": "abcd1234", "id": "abcd1234p", "status": "SCALED_TO_ZERO"})
        window.button("Generate 3 clips").press()
        window.says(r"Starting the model · .* · usually about 0:(09|1\d)", 20)
        self.picture("model-starting-usually")
        # Meanwhile another one goes into the platform's own queue.
        self.tell(hold=True)
        window.button("Other ways to send").press()
        key("Down", "Return")
        window.get(TEXT, "Address of your receiver").write("https://hooks.example.org/melodeck")
        self.picture_of_screen("queue-dialog")
        window.get(BUTTON, "Send to the queue").press()
        window.says(r"Queued at the platform · \w+")
        self.picture("queue-at-the-platform")
        window.button(re.compile("^Cancel happy rock")).press()
        window.says(r"It did not run and is not billed")

    def test_is_dark_and_small_without_a_cut_word(self):
        portal = colourscheme.announce(self.session, "dark")
        self.addCleanup(end, portal)
        secret = self.start_platform()
        window = self.open_desk(place=(200, 100, 800, 560))
        self.open_dialog()
        window.get(TEXT, "Predict URL").write("baseten:abcd1234")
        window.get(TEXT, "API key").write("wrong.key")
        self.picture_of_screen("connect-dark")
        self.open_list()
        window.says(r"Baseten (does not accept this key|knows no such key)")
        self.picture_of_screen("models-dark-refused")
        key("Escape")
        window.get(TEXT, "API key").write(secret)
        self.open_list()
        window.says(r"Open a model to see")
        self.picture_of_screen("models-dark")
