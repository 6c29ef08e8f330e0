"""The request as JSON: written by hand, a real file dropped into it, sent by the keyboard."""

import dragsource
from case import DesktopCase
from processes import wait_until
from window import TEXT, key, type_text


class ARequestAsJson(DesktopCase):
    def test_is_written_with_a_file_in_it_and_sent(self):
        window = self.open_desk()
        window.get({"page tab"}, "JSON").press()
        text = window.get(TEXT, "Request as JSON")
        wait_until("the form's request is there", lambda: "happy rock" in text.text)
        text.write('{"prompts": ["dub"], "duration": 1, "melody": ')
        window.says(r"The JSON has a mistake in line 1\.")
        # Below the last line: behind what is written.
        dragsource.drop(self.session, [self.melody()], *text.middle)
        wait_until("the file is a chip", lambda: "ode to joy (piano).wav" in text.description)
        type_text("}")
        window.button("Generate 1 clip")
        self.picture("request-as-json")
        wait_until("the text has no mistake", lambda: "mistake" not in window.words())
        key("ctrl+Return")
        window.button("Play dub", 30)
        wait_until("the clip is in the library", lambda: len(self.melodeck.clips()) == 1)
        window.get({"page tab"}, "Form").press()
        window.says(r"ode to joy \(piano\)\.wav")
        window.says("sends 1.0 s as mono", 15)
