"""Many requests at once: from a folder or a text file, counted before they run, and still there after the worst."""

import re
import shutil

from case import DesktopCase
from processes import wait_until
from window import BUTTON, drag, key


class ABatch(DesktopCase):
    def takes(self, count):
        """A folder with so many recordings."""
        folder = self.folder / "Zoë's takes 🎵"
        folder.mkdir()
        for number in range(1, count + 1):
            shutil.copy(self.tree / "tests/data/melodies/ode_to_joy.piano.wav", folder / f"take {number}.wav")
        return folder

    def write_prompts(self, text):
        prompts = self.folder / "my prompts.txt"
        prompts.write_text(text, encoding="utf-8")
        return prompts

    def stand_still(self, window):
        """Pauses the queue and waits for what had begun: rows that come and go would move what is selected."""
        window.button("Pause queue").press()
        window.says(r"\d done", 30)
        queue = window.get({"list"}, "Queue")
        # What runs says how far it is before it says how long its clip will be.
        wait_until("nothing runs", lambda: re.fullmatch(r"\w \d jazz, 8 s\b.*", queue.children[0].name), 30)
        return queue

    def test_of_a_folder_is_counted_first_and_runs_as_one(self):
        window = self.open()
        self.drop(self.takes(2))
        run = window.button("Run 6 jobs", 20)
        window.says(r"6 jobs · 4\.\d MB up")
        self.assertIn("take 2.wav", window.words())
        self.assertEqual(self.melodeck.clips(), [], "nothing runs before it is told to")
        window.says(r"Results appear here · .*Press “Run 6 jobs” below the form")
        self.picture("batch")
        run.press()
        window.says(r"Batch of 6")
        window.says(r"6 done", 60)
        self.picture("batch-done")
        self.assertEqual(len(self.melodeck.clips()), 6)

    def test_of_a_prompts_file_tries_all_alternatives(self):
        window = self.open()
        self.drop(self.write_prompts("# moods\n{sad|happy} jazz\n\ndub\n"))
        window.says(re.escape("my prompts.txt"))
        window.button("Run 3 jobs")
        window.key("ctrl+Return")
        window.says(r"3 done", 60)
        self.assertEqual([top.role for top in window.tops()], ["frame"], "a batch opens no box")

    def test_that_waited_when_the_program_was_killed_is_offered_again(self):
        window = self.open()
        self.drop(self.write_prompts("{a|b|c|d|e|f|g|h} {1|2|3|4|5|6|7|8} jazz\n"))
        window.button("Run 64 jobs").press()
        window.says(r"\b[1-9]\d* done", 30)
        self.melodeck.kill()
        window = self.open()
        said = window.says(r"(\d+) jobs were waiting when Melodeck ended", 20)
        self.assertGreater(int(said.group(1)), 10)
        self.picture("recovered")
        window.button("Discard").press()
        window.says(said.group(1) + r" cancelled")
        wait_until("the queue is empty", lambda: "Nothing is waiting" in window.words())

    def test_is_reordered_by_dragging_a_row(self):
        window = self.open()
        self.drop(self.write_prompts("{a|b|c|d|e} {1|2|3|4|5|6|7|8} jazz\n"))
        window.button("Run 40 jobs").press()
        rows = self.stand_still(window).children
        moved, target = rows[3].name, rows[0].name
        self.assertNotEqual(moved, target)
        drag(rows[3].middle, rows[0].top)
        wait_until(f"“{moved}” is the first row",
                   lambda: window.get({"list"}, "Queue").children[0].name.split(",")[0] == moved.split(",")[0])

    def test_is_reordered_and_cancelled_by_keys_alone(self):
        window = self.open()
        self.drop(self.write_prompts("{a|b|c|d|e|f|g|h} {1|2|3|4|5|6|7|8} jazz\n"))
        window.button("Run 64 jobs").press()
        self.stand_still(window).press()
        key("End")
        window.says(r"h 8 jazz, 8 s")
        key("alt+Home")
        window.says(r"h 8 jazz, (next, )?8 s[^,]* a \d jazz")
        key("ctrl+a", "Delete")
        wait_until("the queue is empty", lambda: "Nothing is waiting" in window.words(), 20)
        self.assertIsNone(window.find(BUTTON, "Cancel all jobs"))
