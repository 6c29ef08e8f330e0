"""Keys in a real keyring, in one that is locked, and where there is none: the session has none of its own."""

import re
import subprocess

import model
from case import DesktopCase
from processes import wait_until
from window import TEXT, key, type_text
from workspace import Keyring

CANARY = "cnry1234.CanaryOfTheWindow+/7"
ANSWER = {"language": "en", "segments": [], "text": "Good evening."}


class TheKeychain(Keyring, DesktopCase):
    def kept(self, place):
        return subprocess.run(["secret-tool", "lookup", "user", place], capture_output=True, text=True,
                              check=False).stdout

    def serve_transcripts(self):
        """An own server; its predict URL, the place of its key, and the keys that came."""
        keys = []
        server = model.answering(ANSWER, keys=keys)
        url = server.__enter__()
        self.addCleanup(server.__exit__, None, None, None)
        return url, url.removesuffix("/predict"), keys

    def open_dialog(self, url):
        self.window.button(re.compile("^Model: ")).press()
        key("Down", "Down", "Return")  # Connect a model…
        self.window.get(TEXT, "Predict URL").write(url)

    def transcribe(self):
        self.window.get(TEXT, "Link").write("https://example.org/talk.mp3")
        self.window.button("Transcribe").press()

    def nothing_of_it_is_written(self):
        for folder in (self.profile.home, self.session.logs):
            for path in folder.rglob("*"):
                if path.is_file() and path.suffix != ".keyring":
                    self.assertNotIn(CANARY.encode(), path.read_bytes(), path)

    def test_keeps_a_key_for_the_next_start_and_forgets_it(self):
        self.start_keyring()
        url, place, keys = self.serve_transcripts()
        window = self.open_desk()
        self.open_dialog(url)
        window.says(r"No key is known for 127\.0\.0\.1")
        window.get(TEXT, "API key").write(CANARY)
        window.says(r"is there at the next start")
        self.picture_of_screen("connect-key")
        window.get(TEXT, "Predict URL").focus()
        key("Tab", "Tab")  # past My models
        type_text("Whisper")
        window.button("Use this model").press()
        window.says(r"is in the keychain")
        self.assertEqual(self.kept(place), CANARY)
        self.melodeck.end()

        window = self.open()
        window.button("Start without a melody").press()
        window.button(re.compile("^Model: ")).press()
        key("Up", "Return")  # what was used last
        window.button(re.compile("^Model: Whisper"))
        self.transcribe()
        wait_until("the request came with its key", lambda: keys == ["Bearer " + CANARY])

        self.open_dialog(url)
        window.says(r"cnry1234\.•••")
        self.picture_of_screen("connect-kept")
        window.button("Forget the key").press()
        window.says(r"No key is known")
        self.assertEqual(self.kept(place), "")
        self.nothing_of_it_is_written()

    def test_a_locked_keyring_holds_up_neither_the_window_nor_a_request(self):
        self.start_keyring()
        window = self.open_desk()
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
                        "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
                        "['/org/freedesktop/secrets/collection/login']"], check=True, capture_output=True)
        url, _, keys = self.serve_transcripts()
        self.open_dialog(url)
        window.get(TEXT, "API key").write(CANARY)
        window.button("Use this model").press()
        window.button(re.compile("^Model: MusicGen"))
        window.button("Generate 3 clips").press()
        wait_until("the request came with its key", lambda: keys == ["Bearer " + CANARY])
        window.says(r"and is not kept|does not answer", 60)
        self.picture("keychain-locked")

    def test_says_that_there_is_none(self):
        self.assertFalse(self.has_keyring())
        (self.profile.home / ".trussrc").write_text(
            f"[mine]\nremote_provider = baseten\nremote_url = https://app.baseten.co\napi_key = {CANARY}\n")
        window = self.open_desk()
        self.open_dialog("baseten:abcd1234")
        window.says(r"There is no keychain .*BASETEN_API_KEY")
        window.says(r"cnry1234\.••• is in .*\.trussrc, section “mine”")
        self.picture_of_screen("connect-no-keychain")
        window.button(re.compile(r"^Import the key in")).press()
        window.says(r"forgotten when Melodeck ends")
        self.assertNotIn("CanaryOfTheWindow", window.words())
        self.picture_of_screen("connect-imported")
