"""What leaves the window: dragged into another toolkit, copied, saved with one key and Enter."""

import hashlib
import pathlib
import subprocess

import droptarget
import sound
from case import DesktopCase
from processes import wait_until
from window import LABEL, key


def clipboard(kind):
    return subprocess.run(["xclip", "-selection", "clipboard", "-out", "-target", kind], capture_output=True,
                          check=False, timeout=5).stdout.decode()


class AClip(DesktopCase):
    def test_is_dragged_out_as_a_file_that_stays(self):
        window = self.open_desk()
        self.generate()
        x, y, width, height = window.get(LABEL, "energetic EDM").box
        files = droptarget.take(self.session, x + width // 4, y + height // 2)
        self.assertEqual(len(files), 1)
        path = pathlib.Path(files[0]["path"])
        self.assertEqual(path.name, "energetic EDM.wav")
        self.assertEqual(sound.frames(path), sound.frames(self.melodeck.clips()[1]))
        self.melodeck.end()
        self.assertEqual(hashlib.sha256(path.read_bytes()).hexdigest(), files[0]["sha256"], "it stays as it was")

    def test_is_copied_as_a_file(self):
        window = self.open_desk()
        self.generate()
        window.button("Play happy rock").focus()
        window.key("ctrl+c")
        uris = wait_until("a file is on the clipboard", lambda: clipboard("text/uri-list"))
        path = pathlib.Path(droptarget.seen(uris.strip())["path"])
        self.assertEqual(path.name, "happy rock.wav")
        self.assertEqual(sound.frames(path), sound.frames(self.melodeck.clips()[0]))
        self.assertEqual(clipboard("x-special/gnome-copied-files"), "copy\n" + uris.strip())

    def test_is_saved_by_a_key_and_enter(self):
        window = self.open_desk()
        self.generate()
        window.button("Play happy rock").focus()
        window.key("ctrl+s")
        wait_until("the dialog is open", self._file_dialog)
        wait_until("it has the keyboard", lambda: window.focused() is not None)
        self.picture("save-behind")
        key("Return")
        target = self.profile.home / "happy rock.wav"
        wait_until("the file is there", target.exists)
        wait_until("it is whole", lambda: sound.frames(target) == sound.frames(self.melodeck.clips()[0]))
        self.assertIn(b"machine_made", target.read_bytes())


class ARegion(DesktopCase):
    def test_is_dragged_out_to_the_sample(self):
        window = self.open_desk()
        self.generate()
        self.draw_region()
        tool = window.button("Copy region, or drag it out")
        self.picture("region-tool")
        x, y, width, height = tool.box
        files = droptarget.take(self.session, x + width // 2, y + height // 2)
        whole, cut = (sound.frames(path)[3] for path in (self.melodeck.clips()[0], files[0]["path"]))
        self.assertGreater(len(cut), 64000)
        self.assertLess(len(cut), len(whole))
        place = whole.find(cut)
        self.assertGreater(place, 0, "the region is a part of the clip, sample by sample")
        self.assertEqual(place % 2, 0)
