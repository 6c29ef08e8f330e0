"""What the desktop has of Melodeck besides its window: media keys, a second start, notifications, folders."""

import os
import pathlib
import signal
import subprocess

import colourscheme
import desktopservices
from case import DesktopCase
from processes import end, wait_until


def playerctl(*words):
    """What playerctl says of Melodeck; empty where it finds no player."""
    done = subprocess.run(["playerctl", "-p", "melodeck", *words], capture_output=True, text=True, timeout=10,
                          check=False)
    return done.stdout.strip()


class TheDesktop(DesktopCase):
    def start_another(self, *words, folder=None):
        """A second start by the same person; returns the process once it has ended."""
        return subprocess.run([str(self.program), *map(str, words)], cwd=folder, capture_output=True, text=True,
                              env={**os.environ, **self.profile.environment()}, timeout=20, check=False)

    def test_media_keys_work_and_nothing_is_written_outside_the_folders(self):
        window = self.open()
        window.button("Try it now").press()
        self.wait_for_clips()
        self.assertEqual(playerctl("status"), "", "on the bus before anybody has played anything")
        window.button("Play happy rock").press()
        wait_until("it is on the bus", lambda: playerctl("status") == "Playing")
        wait_until("the title is told", lambda: playerctl("metadata", "title") == "happy rock")
        self.assertEqual(playerctl("metadata", "--format", "{{duration(mpris:length)}}"), "0:08")
        art = wait_until("there is a picture", lambda: playerctl("metadata", "mpris:artUrl")).removeprefix("file://")
        self.assertEqual(pathlib.Path(art).read_bytes()[:4], b"\x89PNG")
        playerctl("next")
        wait_until("the next one plays", lambda: playerctl("metadata", "title") == "energetic EDM")
        window.button("Pause energetic EDM")
        playerctl("pause")
        wait_until("it pauses", lambda: playerctl("status") == "Paused")
        window.button("Play energetic EDM")
        playerctl("position", "5")
        wait_until("it moves", lambda: abs(self.position() - 5.0) < 0.1)
        window.key("ctrl+q")
        wait_until("it has ended", lambda: not self.melodeck.runs())
        self.assertEqual(playerctl("status"), "")
        self.check_folders()

    def check_folders(self):
        """Settings, library and cache are where XDG wants them; the home folder is as it was."""
        home = self.profile.home
        ours = {"data", "config", "cache", "state", "runtime", "tmp", "Documents"}
        # What the toolkits of every program write.
        theirs = {".cache/fontconfig", ".cache/mesa_shader_cache", ".config/dconf", ".config/pulse"}
        strange = [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()
                   and path.relative_to(home).parts[0] not in ours
                   and "/".join(path.relative_to(home).parts[:2]) not in theirs]
        self.assertEqual(strange, [])
        for folder in ("data", "config", "cache"):
            self.assertEqual([path.name for path in (home / folder).iterdir() if "melodeck" in path.name], ["melodeck"],
                             f"in {folder}")
        self.assertEqual(list((home / "tmp").iterdir()), [], "left in the folder for temporary files")

    def test_a_second_start_hands_its_files_over(self):
        window = self.open_desk()
        melody = self.melody()
        done = self.start_another(melody.name, folder=melody.parent)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        window.says(r"D major", 15)
        done = self.start_another(f"file://{self.folder}/gone.wav")
        self.assertEqual(done.returncode, 0)
        window.says("“gone.wav” is not there. Nothing was opened")
        self.picture("not-there")

        # As the desktop file's actions do.
        self.assertEqual(self.start_another("--library").returncode, 0)
        window.button("Back to the results", 15)
        self.assertEqual(self.start_another("--record").returncode, 0)
        window.says("There is no microphone", 15)  # plugged in here
        self.picture("actions")

        # The socket of one that was killed is in nobody's way.
        self.melodeck.kill()
        window = self.open()
        self.assertEqual(self.start_another().returncode, 0)

    def test_a_second_start_does_not_wait_for_one_that_hangs(self):
        self.open_desk()
        os.kill(self.melodeck.pid, signal.SIGSTOP)
        self.addCleanup(os.kill, self.melodeck.pid, signal.SIGCONT)
        other = subprocess.Popen([str(self.program), str(self.melody())], stderr=subprocess.PIPE, text=True,
                                 env={**os.environ, **self.profile.environment()})
        self.addCleanup(other.stderr.close)
        self.addCleanup(end, other)
        self.assertIn("open already and does not answer. Nothing was opened", other.stderr.readline())
        box = wait_until("the person is told", lambda: subprocess.run(
            ["xdotool", "search", "--all", "--pid", str(other.pid), "--onlyvisible", "--name", "Melodeck"],
            capture_output=True, text=True, check=False).stdout.split())
        self.picture_of_screen("no-answer")
        subprocess.run(["xdotool", "windowfocus", "--sync", box[-1], "key", "Escape"], check=True)
        self.assertEqual(other.wait(10), 6)

    def test_tells_of_a_batch_that_is_done_behind_the_window(self):
        services = desktopservices.Services(self.session)
        self.addCleanup(services.end)
        window = self.open()
        prompts = self.folder / "my prompts.txt"
        prompts.write_text("{happy|sad|slow} {rock|jazz}\n", encoding="utf-8")
        self.drop(prompts)
        window.button("Run 6 jobs", 15).press()
        window.says("6 jobs queued")
        subprocess.run(["xdotool", "windowminimize", "--sync", window.identifier], check=True)
        told = wait_until("the desktop tells that it is done", lambda: services.noted("shown"), 60)[-1]
        self.assertEqual(told["title"], "6 requests are done")
        self.assertEqual(told["actions"][2:], ["play", "Play", "show", "Show"])
        # While it was at work, and no longer.
        wait_until("the computer may sleep", lambda: services.noted("asleep"))
        self.assertEqual([(line["kind"], line.get("program")) for line in services.noted("awake")],
                         [("awake", "Melodeck")])
        wait_until("the bar is gone", lambda: not services.noted("progress")[-1]["progress-visible"])
        self.assertTrue(services.noted("progress")[0]["progress-visible"])
        self.assertEqual(services.noted("progress")[0]["program"], "application://org.melodeck.Melodeck.desktop")
        services.press(told["id"], "play")
        wait_until("it plays", lambda: playerctl("status") == "Playing", 15)
        wait_until("the window is in front", lambda: window.frame.has("active"))
        wait_until("what was told is seen", lambda: services.noted("withdrawn"))
        self.assertEqual(services.noted("withdrawn")[-1]["id"], told["id"])

    def test_has_the_accent_and_the_contrast_of_the_desktop(self):
        portal = colourscheme.announce(self.session, "light")
        self.addCleanup(end, portal)
        self.open()
        colour = {"ours": "#4f5bd5", "white": "#ffffff"}
        wait_until("it has its own accent", lambda: self.share(colour["ours"]) > 0.001)
        colourscheme.change_accent(portal)
        wait_until("its own accent is gone", lambda: self.share(colour["ours"]) == 0.0, 5)
        wait_until("it is all white", lambda: self.share(colour["white"]) > 0.8, 5)
        self.picture("accent-and-contrast")

    def share(self, colour):
        """Of the window's picture that has exactly this colour, 0 … 1."""
        said = subprocess.run(["convert", str(self.picture("accent")), "-fill", "black", "+opaque", colour, "-fill",
                               "white", "-opaque", colour, "-format", "%[fx:mean]", "info:"], capture_output=True,
                              text=True, check=True).stdout
        return float(said)
