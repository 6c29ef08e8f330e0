"""When something is missing or breaks: it is said plainly, and nothing else breaks with it."""

import os
import re
import signal

import sound
from case import DesktopCase
from processes import wait_until
from window import BUTTON


CANCEL = re.compile("^Cancel happy rock")  # of the result block; the queue has one of its own


class TheEngine(DesktopCase):
    def freeze(self):
        """Stops the engine in its place, so that a request stays on its way for as long as a test wants."""
        engine = self.engine()
        os.kill(engine, signal.SIGSTOP)
        self.addCleanup(self.thaw, engine)
        return engine

    @staticmethod
    def thaw(engine):
        try:
            os.kill(engine, signal.SIGCONT)
        except ProcessLookupError:
            pass

    def test_may_die_at_work_and_the_next_request_works(self):
        window = self.open_desk()
        engine = self.freeze()
        window.button("Generate 3 clips").press()
        cancel = window.button(CANCEL)
        self.assertTrue(cancel.has("showing"))
        # Until then the mark that it is sent may be on its way to a slow disk, and the next engine would get it unseen.
        window.says("Waiting for the model")
        self.picture("working")
        os.kill(engine, signal.SIGKILL)
        window.says(r"(?i)\b(stopped|ended|crashed|failed|went away|no longer|closed|could not)\b", 20)
        self.picture("failed")
        self.assertEqual([top.role for top in window.tops()], ["frame"], "a failure opens no box")
        self.assertTrue(self.melodeck.runs())
        wait_until("it can be tried again", lambda: window.button("Generate 3 clips").has("enabled"))
        self.generate()

    def test_is_not_waited_for_once_cancelled(self):
        window = self.open_desk()
        self.freeze()
        window.button("Generate 3 clips").press()
        window.button(CANCEL).press()
        window.says(r"(?i)(stopped|never left)", 2)
        wait_until("there is nothing left to cancel", lambda: not window.find(BUTTON, CANCEL))
        self.assertEqual(self.melodeck.clips(), [])

    def test_ends_when_the_window_is_killed(self):
        self.open()
        self.engine()
        self.melodeck.kill()
        wait_until("no engine is left", lambda: not self.engines(), 5)

    def test_ends_when_the_window_is_killed_while_it_works(self):
        window = self.open_desk()
        self.engine()
        self.set_duration(300)
        window.button("Generate 3 clips").press()
        window.button(CANCEL)
        self.melodeck.kill()
        wait_until("no engine is left", lambda: not self.engines(), 5)

    def test_ends_with_the_window(self):
        window = self.open()
        self.engine()
        window.key("ctrl+q")
        wait_until("the window has closed", lambda: not self.melodeck.runs())
        self.assertEqual(self.melodeck.process.returncode, 0)
        wait_until("no engine is left", lambda: not self.engines(), 5)


class ASoundDevice(DesktopCase):
    def test_that_is_missing_is_told_when_one_presses_play(self):
        window = self.open_desk(sound=False)
        self.generate()
        playing = sound.streams()
        window.button("Play happy rock").press()
        window.says(r"(?i)no (sound|audio)|(sound|audio) (device|output|server)")
        self.assertEqual([top.role for top in window.tops()], ["frame"], "a failure opens no box")
        self.assertEqual(sound.streams(), playing)
        self.assertTrue(self.melodeck.runs())
        self.assertTrue(window.button("Save happy rock").has("enabled"), "saving needs no sound")
