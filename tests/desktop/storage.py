"""What the library takes up: sizes, verifying, the trash, a clean-up, an archive, and its move to another disk."""

import re
import zipfile

from case import DesktopCase
from processes import wait_until
from window import BUTTON, Window, key


class Storage(DesktopCase):
    def open_storage(self):
        self.window.key("ctrl+alt+l")
        self.window.button("Clean up…")

    def _file_dialog(self):
        # Behind it stands another dialog.
        return next((top for top in self.window.tops() if re.match("(Export|Import|Choose) ", top.name)), None)

    def test_clears_out_verifies_and_exports(self):
        self.prefer(keys={"showStorage": "Ctrl+Alt+L"})
        window = self.open_desk(place=(100, 60, 800, 560))
        self.generate()
        # To the trash and back.
        window.button("Save happy rock").focus()
        window.key("Delete")
        window.says(r"“happy rock” is in the trash, with 3 clips")
        # The transport plays it still.
        wait_until("the result is gone", lambda: window.find(BUTTON, "Save happy rock") is None)
        self.picture("trash-undo")
        window.button("Undo").press()
        window.button("Save happy rock")
        self.open_storage()
        window.says(r"in all, .* free on this disk")
        window.button("Verify").press()
        window.says(r"Every file is as it was when it came", 20)
        self.picture_of_screen("storage")
        # A clean-up shows what would go, and takes nothing that is nowhere else.
        window.button("Clean up…").press()
        window.says(r"Nothing would go")
        window.get({"check box"}, re.compile("never saved elsewhere")).press()
        self.picture_of_screen("clean-up")
        window.button("Cancel").press()
        # An archive.
        archive = self.folder / "all.zip"
        window.button("Export…").press()
        self.write_path(archive, "Save")
        window.says(r"1 job with .* is in .*all\.zip", 20)
        with zipfile.ZipFile(archive) as zipped:
            self.assertIsNone(zipped.testzip())
            self.assertEqual(sum(name.endswith(".wav") for name in zipped.namelist()), 3)
        self.picture_of_screen("storage-exported")
        # The trash, emptied for good after a question.
        window.button("Close").press()
        window.button("Save happy rock").focus()
        window.key("Delete")
        window.says(r"“happy rock” is in the trash, with 3 clips")
        self.open_storage()
        window.button(re.compile(r"^Trash \(")).press()
        window.says(r"1 job with ")
        self.picture_of_screen("trash")
        window.button("Empty trash…").press()
        window.says(r"may cost again")
        window.button("Empty trash").press()
        wait_until("the clips are gone", lambda: not self.melodeck.clips(), 10)
        window.says(r"The trash is empty")
        # What was exported comes back.
        key("Escape")
        window.button("Import…").press()
        self.write_path(archive, "Open")
        window.says(r"1 job was added", 20)
        wait_until("the clips are back", lambda: len(self.melodeck.clips()) == 3)
        window.button("Close").press()
        window.button("Save happy rock", 10)

    def test_cleans_up_and_moves(self):
        self.prefer(keys={"showStorage": "Ctrl+Alt+L"})
        window = self.open_desk()
        self.generate()
        # A clean-up is undone as what was thrown away by hand is.
        self.open_storage()
        window.button("Clean up…").press()
        window.get({"combo box"}, "Older than a month").press()
        key("Home", "Return")
        window.get({"combo box"}, "Any age")
        window.get({"check box"}, re.compile("never saved elsewhere")).press()
        window.says(r"1 job with .* would go to the trash")
        window.button("Move to trash").press()
        window.button(re.compile(r"^Trash \("))
        window.says(r"“happy rock” is in the trash, with 3 clips")
        wait_until("the result is gone", lambda: window.find(BUTTON, "Save happy rock") is None)
        # Where it was done: nothing behind a dialog can be reached.
        self.picture_of_screen("cleaned-up")
        window.button("Undo").press()
        window.says(r"1 result is back")
        window.button("Close").press()
        window.button("Save happy rock")
        # To another folder, which takes a restart.
        before = self.melodeck.clips()
        target = self.folder / "My music"
        target.mkdir()
        self.open_storage()
        window.button("Move…").press()
        self.write_path(target, "Choose")
        window.button("Restart Melodeck now", 20)
        window.says(r"It moves to .*My music when Melodeck is closed")
        self.picture_of_screen("move-ready")
        window.button("Restart Melodeck now").press()
        self.melodeck.follow_restart()
        window = self.window = Window(self.melodeck)
        window.button("Play happy rock", 20)
        self.assertEqual(sorted(path.read_bytes() for path in target.glob("clips/**/clip_*.wav")),
                         sorted(path.read_bytes() for path in before))
        window.button("Save happy rock").focus()
        self.open_storage()
        window.says(r"The files from before the move are still in")
        self.picture_of_screen("moved")
        window.button("Remove old files").press()
        wait_until("the old files are gone", lambda: not self.melodeck.clips())
        self.assertEqual(len(list(target.glob("clips/**/clip_*.wav"))), 3)
