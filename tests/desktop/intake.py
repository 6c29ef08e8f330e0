"""Melodies that are no dropped file yet: from a microphone that hears a known tone, and from a link."""

import contextlib
import functools
import http.server
import re
import subprocess
import threading

import colourscheme
import numpy

import sound
from case import DesktopCase
from processes import end, spawn, wait_until
from session import SINK
from window import BUTTON, TEXT, Window, type_text

TONE = 660.0  # Hz


def read_take(path):
    """Samples of a recording (24 bits) mixed to one channel, and its rate; also of one that still grows."""
    data = path.read_bytes()
    channels, rate = int.from_bytes(data[22:24], "little"), int.from_bytes(data[24:28], "little")
    assert data[:4] == b"RIFF" and int.from_bytes(data[34:36], "little") == 24, f"{path} is no recording of ours"
    told = int.from_bytes(data[40:44], "little")
    bytes3 = numpy.frombuffer(data[44:44 + told // (3 * channels) * 3 * channels], dtype=numpy.uint8).reshape(-1, 3)
    wide = numpy.zeros((len(bytes3), 4), dtype=numpy.uint8)
    wide[:, 1:] = bytes3
    return wide.view("<i4").reshape(-1, channels).mean(axis=1) / 2.0**31, rate


class ARecording(DesktopCase):
    def plug_in(self):
        """A microphone that hears what the null sink plays; Qt shows no monitor as such."""
        said = subprocess.run(["pactl", "load-module", "module-remap-source", f"master={SINK}.monitor",
                               "source_name=mic"], capture_output=True, text=True, check=True).stdout
        self.module = said.strip()
        self.addCleanup(self.unplug)
        wait_until("there is a microphone", lambda: "mic" in subprocess.run(
            ["pactl", "list", "short", "sources"], capture_output=True, text=True, check=True).stdout)

    def unplug(self):
        if self.module:
            subprocess.run(["pactl", "unload-module", self.module], check=False)
            self.module = None

    def play_tone(self, seconds=60):
        path = self.profile.home / "tone.raw"
        wave = 0.4 * numpy.sin(2 * numpy.pi * TONE * numpy.arange(seconds * sound.RATE) / sound.RATE)
        numpy.repeat(wave.astype("<f4"), 2).tofile(path)
        with open(path, "rb") as tone:
            player = spawn(["pacat", "-p", "-d", SINK, "--raw", "--format=float32le", f"--rate={sound.RATE}",
                            "--channels=2"], self.session.log("pacat"), stdin=tone)
        self.addCleanup(end, player)

    def takes(self, pattern="*.wav"):
        return sorted((self.profile.data / "melodeck" / "recordings").glob(pattern))

    def record(self, window, seconds=3):
        """Into the middle of a take that has so many seconds."""
        window.button("Record").press()
        start = window.button("Start")
        wait_until("the microphone is open", lambda: start.has("enabled"))
        self.picture("microphone")
        start.press()
        window.says(rf"Recording.*0:0{seconds}", seconds + 12)

    def check(self, samples, rate, seconds):
        self.assertAlmostEqual(len(samples) / rate, seconds, delta=2.5)
        middle = samples[len(samples) // 4:len(samples) * 3 // 4]
        self.assertAlmostEqual(sound.pitch(middle, rate), TONE, delta=2.0)
        self.assertAlmostEqual(float(numpy.max(numpy.abs(middle))), 0.4, delta=0.1)

    def test_becomes_the_melody_and_is_on_the_disk_while_it_runs(self):
        self.plug_in()
        window = self.open_desk()
        self.play_tone()
        self.record(window)
        part = wait_until("the take is on the disk", lambda: self.takes("*.wav.part"))[0]
        self.assertEqual(self.takes(), [])
        wait_until("it tells of what was recorded", lambda: len(read_take(part)[0]) > sound.RATE, 5)
        self.picture("recording")
        window.button("Stop").press()
        take = wait_until("the take is whole", self.takes)[0]
        window.says(re.escape(take.name))
        self.assertEqual(self.takes("*.part"), [])
        self.check(*read_take(take), 4.0)
        self.picture("recorded")

    def test_that_a_crash_cuts_off_is_offered_at_the_next_start(self):
        self.plug_in()
        window = self.open_desk()
        self.play_tone()
        self.record(window, 2)
        self.melodeck.kill()
        self.assertEqual(len(self.takes("*.wav.part")), 1)
        window = self.open()
        window.says(r"1 recording was not ended")
        self.picture("recovered")
        take = self.takes()[0]
        self.check(*read_take(take), 3.0)
        window.button("Use as melody").press()
        window.says(re.escape(take.name) + r".*sends")

    def test_loses_nothing_when_the_microphone_is_unplugged(self):
        self.plug_in()
        window = self.open_desk()
        self.play_tone()
        self.record(window, 2)
        self.unplug()
        # Told, or moved to what else there is: Qt does not say which. What was recorded is there either way.
        wait_until("it says so, or goes on", lambda: self.takes() or window.find(BUTTON, "Stop"))
        stop = window.find(BUTTON, "Stop")
        if stop and not self.takes():
            stop.press()
        take = wait_until("the take is whole", self.takes)[0]
        self.assertGreater(len(read_take(take)[0]), 1.5 * sound.RATE)

    def test_is_heard_on_the_chosen_loudspeaker_when_wanted(self):
        self.plug_in()
        sound.plug("spare")
        self.addCleanup(sound.unplug, "spare")
        settings = self.profile.home / "config" / "melodeck" / "melodeck.ini"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text("[General]\nsoundOutput=spare\n", encoding="utf-8")
        window = self.open_desk()
        self.play_tone()
        window.button("Record").press()
        wait_until("the microphone is open", lambda: window.button("Start").has("enabled"))
        with sound.Recording(self.session, self.profile.home, "spare") as heard:
            window.get(BUTTON | {"check box"}, "Hear it").press()
            wait_until("it is heard", lambda: len(sound.trimmed(heard.samples())) > 2 * sound.RATE)
        middle = sound.trimmed(heard.samples())[sound.RATE // 2:sound.RATE * 3 // 2]
        self.assertAlmostEqual(sound.pitch(middle), TONE, delta=2.0)

    def test_without_a_microphone_gets_a_sentence(self):
        window = self.open_desk()
        window.button("Record").press()
        window.says(r"There is no microphone")
        self.assertEqual([top.role for top in window.tops()], ["frame"], "a failure opens no box")
        self.assertEqual(self.takes("*"), [])

    def test_starts_and_stops_by_one_key_in_a_small_dark_window(self):
        self.addCleanup(end, colourscheme.announce(self.session, "dark"))
        self.plug_in()
        window = self.open_desk(place=(200, 100, 800, 560))
        self.play_tone()
        window.key("ctrl+r")
        window.says(r"Get ready")
        self.picture("800x560-count-in-dark")
        window.says(r"Recording.*0:02", 15)
        self.picture("800x560-recording-dark")
        window.key("ctrl+r")
        take = wait_until("the take is whole", self.takes)[0]
        self.check(*read_take(take), 3.0)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class ALink(DesktopCase):
    @contextlib.contextmanager
    def server(self, folder):
        handler = functools.partial(Quiet, directory=str(folder))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            try:
                yield f"http://127.0.0.1:{server.server_port}"
            finally:
                server.shutdown()

    def fetch(self, window, address):
        window.key("ctrl+u")
        field = window.get(TEXT, "Link of a recording")
        field.write(address)
        window.get(BUTTON, "Fetch").press()

    def test_of_a_recording_brings_the_melody(self):
        melody = self.melody()
        plain = melody.with_name("tune.wav")
        melody.rename(plain)
        window = self.open_desk()
        with self.server(plain.parent) as address:
            self.fetch(window, f"{address}/tune.wav")
            window.says(r"tune\.wav")
            window.says(r"D major", 15)

    def test_that_leads_nowhere_gets_a_sentence_in_place(self):
        window = self.open_desk()
        with self.server(self.folder) as address:
            self.fetch(window, f"{address}/nothing.wav")
            window.says(r"nothing behind this link")
        self.assertEqual([top.role for top in window.tops()], ["frame"], "a failure opens no box")

    def test_is_written_and_offered_at_the_first_start(self):
        window = self.open()
        window.button("Paste link").press()
        window.get(TEXT, "Link of a recording")
        type_text("https://example.org/tune.mp3")
        window.says(r"without any key")
        Window(self.melodeck, "Paste link").screenshot(self.pictures / "paste-link.png")


class WhatOnlyTheSystemDecodes(DesktopCase):
    def test_is_converted_and_keeps_its_name(self):
        window = self.open()
        self.drop(self.tree / "tests/data/media/tone.webm")
        window.says(r"tone\.webm")
        window.says(r"2\.0 s.*sends", 20)
        self.picture("converted")
