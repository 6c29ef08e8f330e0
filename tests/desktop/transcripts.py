"""The transcript desk: an answer is corrected against its recording, and what was made of it is saved."""

import json
import re

import colourscheme
import model
import sound
from case import DesktopCase
from processes import end, wait_until
from window import BUTTON, LABEL, key, type_text

LIST_ITEM = {"list item"}


class TranscriptDesk(DesktopCase):
    def open_answer(self, answer="faster-whisper.answer"):
        """Transcribes the test melody and opens what was answered on the desk."""
        window = self.open_desk()
        said = json.loads((self.tree / "tests/data/models" / f"{answer}.json").read_text(encoding="utf-8"))
        self.connect_to(model.answering(said), "Faster")
        self.drop(self.melody())
        window.says(r"sends the file as it is", 15)
        window.get(BUTTON, "Transcribe").press()
        window.get(BUTTON, "Edit transcript", 15).press()
        window.get({"list"}, "Segments")
        window.says(r"3 segments")
        return window

    def test_corrects_seeks_and_saves(self):
        window = self.open_answer()
        self.picture("desk")
        window.get({"list"}, "Segments").focus()
        # Its second segment is heard from its time on, and marked.
        with sound.Recording(self.session, self.profile.home) as recording:
            window.key("Home", "Down", "ctrl+space")
            wait_until("it is heard", recording.heard, 5)
        self.assertGreaterEqual(self.position(), 3.1)
        self.assertLess(self.position(), 6.5)
        self.picture("desk-heard")
        window.key("space")  # of the transport: pause
        # Words, a cut and a time.
        window.key("Home", "Return")
        key("ctrl+a")
        type_text("The harbor opens late.")
        self.picture("desk-writing")
        key("Return")
        window.get(LIST_ITEM, "0:00.0, The harbor opens late.")
        window.says(r"edited")
        window.key("ctrl+m")
        window.get(LIST_ITEM, "0:00.0, The harbor opens late. Boats leave with the tide.")
        window.key("ctrl+z")
        window.says(r"3 segments")
        window.key("alt+Right")
        window.get(LIST_ITEM, "0:00.1, The harbor opens late.")
        window.key("ctrl+f")
        type_text("boats")
        window.says(r"1 of 1")
        self.picture("desk-find")
        key("Escape")
        saved = self.folder / "harbor.srt"
        window.key("ctrl+s")
        self.write_path(saved, "Save")
        wait_until("the file is there", saved.exists)
        self.assertEqual(saved.read_text(encoding="utf-8").split("\n\n")[0],
                         "1\n00:00:00,100 --> 00:00:02,840\nThe harbor opens late.")
        window.key("Escape")
        window.get(LABEL, "Transcript")
        window.says(r"edited")
        # After a sudden end it is all there.
        edits = wait_until("the edit is on the disk",
                           lambda: list((self.profile.home).rglob("transcript.edited.json")))
        self.assertIn("The harbor opens late.", edits[0].read_text(encoding="utf-8"))

    def test_is_dark_when_the_desktop_is_and_fits_a_small_window(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        window = self.open_answer()
        self.picture("desk-dark")
        window.place(100, 60, 800, 560)
        for name in ("Back to the results", "Undo", "Redo", "Find", "Save transcript…"):
            x, _, width, _ = window.get(BUTTON, name).box
            self.assertGreaterEqual(x, window.frame.box[0])
            self.assertLessEqual(x + width, window.frame.box[0] + 800, name)
        self.picture("desk-small")
        # A file that is dropped on the desk goes into it, with its speakers and what its model was not sure of.
        conversation = self.folder / "conversation.json"
        conversation.write_text(json.dumps({"segments": [
            {"start": 0.0, "end": 2.84, "text": "The harbour opens at six in the morning.", "speaker": "Ada",
             "confidence": 0.98},
            {"start": 3.1, "end": 4.92, "text": "Boats leave with the tied.", "speaker": "Captain Bo",
             "confidence": 0.44},
            {"start": 5.36, "end": 6.8, "text": "Bring a worm coat.", "speaker": "Ada", "confidence": 0.21},
            {"start": 7.0, "end": 16.0, "text": "And do not forget that the ferry takes no cars after eight, so that "
             "whoever comes late has to leave theirs on this side and walk.", "speaker": "Captain Bo"}]}))
        self.drop(conversation)
        window.get(LIST_ITEM, re.compile("^0:05.3, Ada, Bring a worm coat., The model was very unsure of this"))
        window.says(r"2 unsure")
        self.picture("desk-speakers")

    def test_hears_dropped_subtitles_with_their_recording(self):
        window = self.open_desk()
        subtitles = self.folder / "ode.srt"
        words = "„Freude“ – schöner Götterfunken"
        subtitles.write_bytes(f"1\r\n00:00:02,000 --> 00:00:04,000\r\n{words}\r\n".encode("cp1252"))
        self.drop(subtitles, self.melody())
        window.get(LIST_ITEM, f"0:02.0, {words}")
        window.get({"list"}, "Segments").focus()
        with sound.Recording(self.session, self.profile.home) as recording:
            window.key("ctrl+space")
            wait_until("it is heard", recording.heard, 5)
        self.assertGreaterEqual(self.position(), 2.0)
        self.picture("desk-subtitles")
