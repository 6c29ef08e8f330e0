"""Answers as they came: shown as a tree, written byte for byte, with their pictures; and what is said of failures."""

import base64
import json
import re
import subprocess

import colourscheme
import model
from case import DesktopCase
from out import clipboard
from processes import end, wait_until
from window import BUTTON, TEXT, key, type_text

REQUEST = "req-0123456789"


def picture(colours, kind="PNG"):
    """A picture that is not all one colour, as a file's bytes."""
    return subprocess.run(["convert", "-size", "640x480", f"gradient:{colours}", f"{kind}:-"], check=True,
                          capture_output=True).stdout


def written_by_hand(clips):
    """An answer as no library writes it."""
    data = ",\n".join(f'    "{base64.b64encode(clip).decode()}"' for clip in clips).replace("/", "\\/")
    return f'{{ "status" : "success",\r\n  "data":[\n{data} ],\n  "seconds": 1.50e0, "seed":\t42 }}\n\n'.encode()


def two_sounds_and_a_picture():
    media = [model.wav(each) for each in model.five_sounds(1.0)[:2]] + [picture("orange-navy")]
    return {"data": [base64.b64encode(each).decode() for each in media]}


class Answers(DesktopCase):
    def run_with(self, answer, **options):
        place = options.pop("place", None)
        window = self.open_desk(**({"place": place} if place else {}))
        self.connect_to(model.answering(answer, **options))
        window.button(re.compile("^Generate ")).press()
        return window

    def screen(self, name):
        """With the dialog that stands before the window."""
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{name}.png")], check=True, timeout=30)

    def show_answer(self):
        self.window.button("Answer", 20).press()
        key("Down", "Return")
        self.window.get(TEXT, "Find in names and values")

    def test_are_shown_searched_and_written_byte_for_byte(self):
        answer = written_by_hand([model.wav(each) for each in model.five_sounds(1.0)[:3]])
        window = self.run_with(answer)
        self.show_answer()
        key("ctrl+f")
        type_text("clip_0")
        window.says(r"/data/0")
        window.says(r"clip_0\.wav · ")
        self.screen("answer")
        key("ctrl+f")
        type_text("seed")
        window.says(r"/seed")
        window.button("Copy value").press()
        wait_until("the value is on the clipboard", lambda: clipboard("UTF8_STRING") == "42")
        window.button("Copy path").press()
        wait_until("the path is on the clipboard", lambda: clipboard("UTF8_STRING") == "/seed")
        self.screen("answer-found")
        window.button("Close").press()
        window.button("Answer").press()
        key("Down", "Down", "Return")
        target = self.folder / "output.json"
        self.write_path(target, "Save")
        wait_until("the answer is written", target.exists)
        self.assertEqual(target.read_bytes(), answer)

    def test_hold_pictures_that_are_shown(self):
        pictures = [picture("orange-navy"), picture("white-darkgreen", "JPEG"), picture("red-black", "WEBP")]
        values = [base64.b64encode(each).decode() for each in pictures]
        window = self.run_with({"data": values})
        window.says(r"PNG · 640 × 480", 20)
        window.says(r"JPG · 640 × 480")
        window.says(r"WEBP · 640 × 480")
        self.picture("pictures")

    def test_that_failed_are_told_in_full_and_never_with_a_key(self):
        window = self.run_with({"error": "CUDA out of memory. See https://example.org/x?sig=sesame"}, status=500,
                               headers=[("X-BASETEN-REQUEST-ID", REQUEST), ("X-BASETEN-ERROR-SOURCE", "model")])
        window.button("Copy details", 20)
        window.get({"check box"}, "Details").press()
        window.says(r"error source: model")
        self.picture("failure-details")
        window.button("Copy details").press()
        wait_until("the details are on the clipboard", lambda: REQUEST in clipboard("UTF8_STRING"))
        details = clipboard("UTF8_STRING")
        for fact in ("HTTP 500", "error source: model", "attempts: 1", "server: 127.0.0.1:", "CUDA out of memory"):
            self.assertIn(fact, details)
        self.assertNotIn("sesame", details)

    def test_look_well_in_the_dark(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        self.run_with(two_sounds_and_a_picture())
        self.window.says(r"PNG · 640 × 480", 20)
        self.picture("pictures-dark")
        self.show_answer()
        self.screen("answer-dark")

    def test_fit_into_800_by_560(self):
        window = self.run_with(two_sounds_and_a_picture(), place=(200, 100, 800, 560))
        window.says(r"PNG · 640 × 480", 20)
        self.picture("pictures-800x560")
        self.show_answer()
        self.screen("answer-800x560")
        self.assertEqual(window.frame.box[2:], (800, 560), "the window has grown")
        window.button("Close").press()

    def test_that_failed_fit_into_800_by_560(self):
        self.run_with(b'{"error": "no such voice"}', status=422, place=(200, 100, 800, 560),
                      headers=[("X-BASETEN-REQUEST-ID", REQUEST)])
        self.window.get(BUTTON, "Copy details", 20)
        self.picture("failure-800x560")
