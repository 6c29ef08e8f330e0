"""What was understood of a melody, corrected by a person who knows better, and heard so by the engine."""

import json
import re

from case import DesktopCase
from processes import wait_until
from window import key


class AMelodyThatIsCorrected(DesktopCase):
    def test_is_arranged_as_it_was_corrected(self):
        window = self.open()
        self.drop_melody()
        window.says(r"4/4 · \d+ notes")
        window.get({"check box"}, "Correct the melody…").press()
        # On Linux, Qt calls a combo box by what it shows.
        window.get({"combo box"}, "4/4").press()
        key("Up", "Return")
        window.says(r"3/4 · \d+ notes")
        window.button("Twice the tempo").press()
        window.says(r"22[3-6] bpm · 3/4")
        self.picture("corrected")
        window.get({"check box"}, "Melody corrected…")
        self.generate()
        window.button("Answer").press()
        key("Down", "Down", "Return")
        target = self.folder / "output.json"
        self.write_path(target, re.compile("Save"))
        wait_until("the answer is written", target.exists)
        sketch = json.loads(target.read_text(encoding="utf-8"))["sketch"]
        self.assertEqual(sketch["melody"], "followed")
        self.assertEqual(sketch["beats_per_bar"], 3)
        self.assertAlmostEqual(sketch["bpm"], 224, delta=2)
        self.assertEqual(sketch["corrected"], ["bpm", "beats_per_bar"])
        self.assertEqual([clip["beats_per_bar"] for clip in sketch["clips"]], [3, 3, 3])
        window.button("Back to what was heard").press()
        window.says(r"11[123] bpm · 4/4")
