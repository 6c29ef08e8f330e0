"""One key through all that the window and the command line do with it; then it is looked for everywhere."""

import json
import os
import re
import signal
import subprocess
import sys

from case import PROMPTS, DesktopCase
from out import clipboard
from processes import descendants, wait_until
from window import BUTTON, TEXT, key
from workspace import Keyring, Workspace

sys.path.insert(0, str(DesktopCase.tree / "tests/support"))
from canary import Watch, files_with, forms, holds  # noqa: E402

CANARY = "cnry1234.CanaryOfEverything+/7"
ADDRESS = "https://model-abcd1234.api.baseten.co/environments/production/predict"


class TheKey(Keyring, Workspace, DesktopCase):
    def run_cli(self, *words, keyed=True):
        """A verb of the command line; its output joins what is looked through."""
        environment = {**os.environ, **self.profile.environment()}
        if keyed:
            environment["BASETEN_API_KEY"] = CANARY
        done = subprocess.run([str(self.program.with_name("melodeck-cli")), *map(str, words)], check=False,
                              capture_output=True, timeout=60, env=environment, cwd=self.folder)
        with open(self.folder / "printed.txt", "ab") as printed:
            printed.write(b"%s\n%s\n%s\n" % (" ".join(map(str, words)).encode(), done.stdout, done.stderr))
        return done

    def copied(self, fact):
        wait_until(f"“{fact}” is on the clipboard", lambda: fact in clipboard("UTF8_STRING"))
        self.assertFalse(holds(clipboard("UTF8_STRING").encode(), CANARY))

    def connect(self):
        self.window.button(re.compile("^Model: ")).press()
        key("Down", "Down", "Return")  # Connect a model…
        self.window.get(TEXT, "Predict URL").write(ADDRESS)
        self.window.get(TEXT, "API key").write(CANARY)
        self.window.says(r"is there at the next start")
        self.window.get(BUTTON, "Use this model").press()
        self.window.button(re.compile("^Model: MusicGen Melody"))
        self.window.says(r"is in the keychain")

    def use_every_feature(self):
        window = self.window
        self.drop_melody()
        window.get({"page tab"}, "JSON").press()
        wait_until("the request is there as text",
                   lambda: PROMPTS[0] in window.get(TEXT, "Request as JSON").text)
        window.get({"page tab"}, "Form").press()
        self.generate()
        window.button("Answer").press()
        key("Down", "Return")
        window.get(TEXT, "Find in names and values")
        window.button("Close").press()
        window.button("Answer").press()
        key("Down", "Down", "Return")
        self.write_path(self.folder / "output.json", "Save")
        wait_until("the answer is written", (self.folder / "output.json").exists)
        for place, fact in enumerate(("curl ", "import ", "predict"), 1):
            window.key(f"ctrl+alt+{place}")
            self.copied(fact)
        window.button("Play happy rock").focus()
        window.key("ctrl+s")
        wait_until("the dialog is open", self._file_dialog)
        key("Return")
        wait_until("the clip is saved", (self.folder / "happy rock.wav").exists)

    def fail_with_the_key_in_the_words(self):
        """A server that shouts back what it was sent."""
        self.tell(fail={"status": 500, "words": f"no such thing: Authorization: Bearer {CANARY}"})
        self.window.button("Generate 3 clips").press()
        self.window.button("Copy details", 20)
        self.window.get({"check box"}, "Details").press()
        self.assertFalse(holds(self.window.words().encode(), CANARY))
        self.window.button("Copy details").press()
        self.copied("HTTP 500")

    def die_at_work(self, how):
        """In the middle of a request; the next start has to know of it."""
        self.tell(deployment={"model": "abcd1234", "id": "abcd1234p", "status": "SCALED_TO_ZERO"}, wake_ms=60000)
        self.window.button("Generate 3 clips").press()
        self.window.says(r"Starting the model", 20)
        for child in descendants(self.melodeck.pid):
            with open(f"/proc/{child}/environ", "rb") as environment:
                self.assertFalse(holds(environment.read(), CANARY), "no child is given the key")
        os.kill(self.melodeck.pid, how)
        self.melodeck.process.wait()
        self.open()
        self.window.says(r"ended before an answer came", 20)

    def use_the_command_line(self):
        (self.folder / "input.json").write_text(json.dumps({"prompts": ["dub"], "duration": 1}))
        (self.folder / "plan.json").write_text(json.dumps([{"prompts": [each], "duration": 1} for each in ("dub", "ska")]))
        self.tell(deployment={"model": "abcd1234", "id": "abcd1234p", "status": "ACTIVE"}, wake_ms=100)
        for words in (("predict", "-v", "--endpoint", ADDRESS, "-f", "input.json", "--save-media", "media"),
                      ("generate", "--endpoint", ADDRESS, "--prompt", "dub", "--duration", "1", "--output", "made"),
                      ("batch", "--endpoint", ADDRESS, "plan.json", "--output", "many"),
                      ("workspace", "list"), ("workspace", "show", "abcd1234"), ("key", "list"),
                      ("key", "check")):
            done = self.run_cli(*words)
            self.assertEqual(done.returncode, 0, (words, done.stderr))
        for program in ("curl", "python", "tool"):
            self.run_cli("predict", "--endpoint", ADDRESS, "-f", "input.json", "--print-as", program)
        submitted = self.run_cli("predict", "--async", "--webhook", "https://receiver.example/x", "--endpoint", ADDRESS,
                                 "-f", "input.json")
        self.assertEqual(submitted.returncode, 0, submitted.stderr)
        self.tell(fail={"status": 500, "words": f"Bearer {CANARY}"})
        refused = self.run_cli("predict", "-v", "--endpoint", ADDRESS, "-f", "input.json")
        self.assertNotEqual(refused.returncode, 0)
        # What the keychain keeps is enough.
        self.assertEqual(self.run_cli("predict", "--endpoint", ADDRESS, "-f", "input.json", keyed=False).returncode, 0)

    def test_is_in_the_keychain_alone_whatever_is_done_with_it(self):
        self.start_keyring()
        self.start_platform()
        self.tell(key={"value": CANARY, "scope": "everything"})
        self.prefer(keys={"copyAsCurl": "Ctrl+Alt+1", "copyAsPython": "Ctrl+Alt+2", "copyAsTool": "Ctrl+Alt+3"})
        with Watch(CANARY) as watch:
            self.open_desk()
            self.connect()
            self.use_every_feature()
            self.fail_with_the_key_in_the_words()
            self.die_at_work(signal.SIGKILL)
            self.window.button(re.compile("^Model: ")).press()
            key("Up", "Return")  # what was used last
            self.window.button(re.compile("^Model: MusicGen Melody"))
            self.die_at_work(signal.SIGSEGV)
            self.melodeck.end()
            self.use_the_command_line()
        self.assertGreater(watch.seen, 1000)
        self.assertEqual(watch.caught, set())
        self.assertEqual(files_with(CANARY, self.profile.home, self.session.logs), [])
        # The search finds what is there, and the server was sent the key.
        (self.folder / "planted.bin").write_bytes(b"\0" + forms(CANARY)[2] + b"\0")
        self.assertEqual(files_with(CANARY, self.profile.home), [self.folder / "planted.bin"])
        sent = [each["headers"] for each in self.tell(requests=1)["requests"]]
        self.assertTrue(any("Bearer " + CANARY in headers.values() for headers in sent))
