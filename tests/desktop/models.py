"""Other models than MusicGen Melody: their forms, what is sent, and what is shown of the answer."""

import base64
import json
import re

import model
import sound
from case import DesktopCase
from processes import wait_until
from window import BUTTON, LABEL, TEXT, key


class AnotherModel(DesktopCase):
    def recorded(self, name):
        return json.loads((self.tree / "tests/data/models" / f"{name}.json").read_text(encoding="utf-8"))

    def transcribed(self, answer):
        first = self.recorded(answer)["segments"][0]["text"].strip()
        text = self.window.get(LABEL, "Transcript")
        wait_until("the words are there", lambda: first in text.text)

    def test_writes_down_what_is_said_behind_a_link(self):
        window = self.open_desk()
        requests = []
        self.connect_to(model.answering(self.recorded("whisper.answer"), requests), "Whisper")
        self.picture("model-whisper")
        window.says(r"Link: give a link")
        send = window.get(BUTTON, "Transcribe")
        self.assertFalse(send.has("sensitive"))
        window.get(TEXT, "Link").write("not a link")
        window.says(r"begins with https")
        self.picture("model-whisper-wrong")
        window.get(TEXT, "Link").write("https://example.org/talk.mp3")
        send.press()
        self.transcribed("whisper.answer")
        self.assertEqual(requests, [{"url": "https://example.org/talk.mp3"}])
        self.picture("transcript")

    def test_sends_a_recording_as_it_is(self):
        window = self.open_desk()
        requests = []
        self.connect_to(model.answering(self.recorded("faster-whisper.answer"), requests), "Faster")
        window.says(r"One of these is needed")
        melody = self.melody()
        self.drop(melody)
        window.says(r"sends the file as it is", 15)
        self.picture("model-faster-whisper")
        window.get(BUTTON, "Transcribe").press()
        self.transcribed("faster-whisper.answer")
        self.assertEqual(list(requests[0]), ["audio"])
        self.assertEqual(base64.b64decode(requests[0]["audio"]), melody.read_bytes())
        # From its second time on, the recording is heard.
        begin = self.recorded("faster-whisper.answer")["segments"][1]["start"]
        with sound.Recording(self.session, self.profile.home) as recording:
            window.get(LABEL, "Transcript").focus()
            key("Tab", "Tab", "Return")
            wait_until("it is heard", recording.heard, 5)
        self.assertGreaterEqual(self.position(), begin)
        self.assertLess(self.position(), begin + 3)
        self.picture("transcript-heard")

    def test_speaks(self):
        window = self.open_desk()
        requests = []
        clip = base64.b64encode(model.wav(sound.numpy.zeros(4800) + 0.1)).decode()
        self.connect_to(model.answering({"base64": clip}, requests), "Kokoro")
        window.get(TEXT, "Text").write("Good evening.")
        self.picture("model-kokoro")
        window.get(BUTTON, "Speak").press()
        window.button(re.compile("^Play "))
        self.assertEqual(requests, [{"text": "Good evening."}])
        self.picture("spoken")
