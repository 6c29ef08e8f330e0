"""Listening closely: from clip to clip, round a loop, and while a sound device goes, measured at the sound server; and
looking closely."""

import base64
import io
import json
import os
import re
import signal
import subprocess
import time
import wave

import numpy

import colourscheme
import model
import sound
from case import DesktopCase
from processes import end, wait_until
from session import SINK
from window import BUTTON, SLIDER, SPIN, brightness, key

SECONDS = 4
TONES = (400, 1000, 700)  # Hz; whole cycles in a clip, so that a loop of one has no step of its own
FADE = 240  # frames of a cross-fade, 5 ms
BEGIN = 0.09  # s, 60 ms of the player and what lies around it
STEP = 1e-3  # −60 dB of full scale


def tone(hertz, count, first=0):
    return 0.25 * numpy.sin(2 * numpy.pi * hertz * numpy.arange(first, first + count) / sound.RATE)


def gain(heard, expected):
    """By least squares: the volume is the person's business, and so is a matched level."""
    return float(numpy.dot(heard, expected) / numpy.dot(expected, expected))


class Auditioning(DesktopCase):
    def open_tones(self):
        """Three clips of the library that are known to the sample, at the device's own rate."""
        window = self.open_desk()
        self.set_duration(SECONDS)
        self.generate()
        self.melodeck.end()
        for path, hertz in zip(sorted(self.melodeck.clips()), TONES):
            with wave.open(str(path), "wb") as file:
                file.setparams((1, 2, sound.RATE, 0, "NONE", ""))
                samples = numpy.round(tone(hertz, SECONDS * sound.RATE) * 32767).astype("<i2")
                file.writeframes(samples.tobytes())
        window = self.open()
        window.button("Play happy rock")
        return window

    def play(self):
        self.window.button("Play happy rock").press()

    def recording(self, sink=SINK):
        return sound.Recording(self.session, self.profile.home, sink)

    def test_another_clip_takes_over_in_the_same_place(self):
        self.open_tones()
        self.assertLess(sound.least(self.switch, STEP), STEP)

    def switch(self):
        """The largest step away from a cross-fade at one place, of what is heard when the second clip takes over."""
        self.window.key("1", "Home")
        with self.recording() as recording:
            self.play()
            wait_until("the player has got on", lambda: self.position() >= 1.2)
            self.window.key("2")
            wait_until("the player has got on", lambda: self.position() >= 2.6)
            self.window.key("space")
            wait_until("it is silent", lambda: recording.silent_for(0.3), 5)
            heard = sound.trimmed(recording.samples())
        half = sound.RATE // 2
        # The first sample of a sine is silent, so where the clip begins is found by its phase.
        first, second = (tone(hertz, len(heard) + 2) for hertz in TONES[:2])
        start = min(range(3), key=lambda shift: off(heard[:half], first[shift:shift + half]))
        first, second = first[start:start + len(heard)], second[start:start + len(heard)]
        middle = slice(len(heard) - half, len(heard) - 2 * FADE)
        before, after = gain(heard[:half], first[:half]), gain(heard[middle], second[middle])
        if min(before, after) < 0.1:  # nothing like either clip: a gap has moved all that follows
            return numpy.inf
        place = switched_at(heard, before * first, after * second)
        fade = numpy.clip((numpy.arange(len(heard)) - place) / FADE, 0, 1)
        expected = before * first * (1 - fade) + after * second * fade
        # Around the switch: what a busy desktop drops elsewhere is not the player's.
        around = slice(max(place - sound.RATE // 5, 0), min(place + sound.RATE // 5, len(heard) - 2 * FADE))
        difference = numpy.abs(heard - expected)[around]
        print(f"off by {difference.max():.6f} at {int(difference.argmax())}, switched at {place}")
        return float(difference.max())

    def test_sound_begins_at_once(self):
        self.open_tones()
        self.play()  # opens the device
        wait_until("the player has got on", lambda: self.position() >= 0.3)
        self.window.key("space")
        self.assertLess(sound.least(self.delay, BEGIN), BEGIN)

    def test_sound_begins_at_once_when_the_device_was_let_go(self):
        self.open_tones()
        self.play()  # decodes the clip
        wait_until("the player has got on", lambda: self.position() >= 0.3)
        self.window.key("space")
        self.assertLess(sound.least(lambda: self.delay(let_go=True), BEGIN), BEGIN)

    def delay(self, let_go=False):
        """Seconds from the key to the recorder, its own 20 ms and those of the desktop included: the median of five."""
        delays = []
        with self.recording() as recording:
            for _ in range(5):
                silent = len(recording.samples())
                wait_until("it has been silent", lambda: len(recording.samples()) > silent + sound.RATE // 2)
                wait_until("the device is free", lambda: not (let_go and sound.streams()), 5)
                before = len(recording.samples())
                key("space")
                wait_until("it is heard", lambda: len(sound.trimmed(recording.samples()[before:])), 2)
                delays.append(float(numpy.flatnonzero(numpy.abs(recording.samples()[before:]) > sound.AUDIBLE)[0]) / sound.RATE)
                key("space")
                wait_until("it is silent", lambda: recording.silent_for(0.2), 3)
        print("heard after " + ", ".join(f"{1000 * each:.0f}" for each in sorted(delays)) + " ms")
        return float(numpy.median(delays))

    def test_a_gap_makes_the_buffer_longer(self):
        window = self.open_tones()
        window.get(BUTTON | {"check box"}, "Loop").press()
        self.play()
        wait_until("the player has got on", lambda: self.position() >= 0.5)
        before = self.buffered()
        os.kill(self.melodeck.pid, signal.SIGSTOP)
        time.sleep(0.3)
        os.kill(self.melodeck.pid, signal.SIGCONT)
        wait_until("it is longer", lambda: self.buffered() > 1.5 * before, 5)
        with self.recording() as recording:
            wait_until("it sounds on", recording.heard, 5)

    @staticmethod
    def buffered():
        """Bytes that the program that plays has asked the server to hold; 0 when none plays."""
        said = subprocess.run(["pw-dump"], capture_output=True, text=True, check=True).stdout
        objects = json.JSONDecoder().raw_decode(said)[0]  # a second list follows where something changed meanwhile
        held = [each.get("info", {}).get("props", {}).get("pulse.attr.tlength") for each in objects if each.get("info")]
        return max((int(each) for each in held if each), default=0)

    def test_a_loop_has_no_seam(self):
        window = self.open_tones()
        window.get(BUTTON | {"check box"}, "Loop").press()
        self.assertLess(sound.least(self.loop, STEP), STEP)

    def loop(self):
        """The largest step away from a sine without an end, around the better of two seams.

        What a busy desktop drops elsewhere is not the player's.
        """
        self.window.key("Home")
        with self.recording() as recording:
            self.play()
            wait_until("two rounds are over", lambda: len(sound.trimmed(recording.samples())) > 2.4 * SECONDS * sound.RATE,
                       5 * SECONDS)
            heard = sound.trimmed(recording.samples())
            self.window.key("space")
        half = sound.RATE // 5
        return min(self.off_sine(heard[seam - half:seam + half])
                   for seam in (SECONDS * sound.RATE, 2 * SECONDS * sound.RATE))

    @staticmethod
    def off_sine(heard):
        """Farthest from the sine that its first third is."""
        turns = 2 * numpy.pi * TONES[0] * numpy.arange(len(heard)) / sound.RATE
        waves = numpy.stack((numpy.sin(turns), numpy.cos(turns)), axis=1)
        third = len(heard) // 3
        weights = numpy.linalg.lstsq(waves[:third], heard[:third], rcond=None)[0]
        return float(numpy.max(numpy.abs(heard - waves @ weights)))

    def test_a_device_that_goes_is_named_and_the_next_one_plays_on(self):
        window = self.open_tones()
        window.get(BUTTON | {"check box"}, "Loop").press()
        sound.plug("spare")
        self.addCleanup(sound.unplug, "spare")
        self.play()
        wait_until("the player has got on", lambda: self.position() >= 0.5)
        sound.unplug(SINK)
        self.addCleanup(sound.plug, SINK)
        window.says(r"(?i)went away.*Playing on .*spare", 10)
        place = self.position()
        wait_until("it plays on", lambda: self.position() != place, 5)
        self.picture("device-gone")

    def test_goes_on_where_it_stopped_when_the_only_device_comes_back(self):
        window = self.open_tones()
        self.play()
        wait_until("the player has got on", lambda: self.position() >= 0.5)
        sound.unplug(SINK)
        try:
            window.says(r"(?i)went away", 10)
            self.assertTrue(self.melodeck.runs())
            place = self.position()
            self.assertLess(place, SECONDS)
        finally:
            sound.plug(SINK)
        with self.recording() as recording:
            wait_until("it is heard again", recording.heard, 10)
            self.assertGreaterEqual(self.position(), place)

    def test_goes_on_when_the_sound_server_was_started_anew(self):
        window = self.open_tones()
        # It may be heard again before the recorder listens.
        window.get(BUTTON | {"check box"}, "Loop").press()
        self.play()
        wait_until("the player has got on", lambda: self.position() >= 0.5)
        self.session.restart_sound_server()
        with self.recording() as recording:
            wait_until("it is heard again", recording.heard, 30)
        self.assertTrue(self.melodeck.runs())
        self.assertGreaterEqual(self.position(), 0.5)

    def test_half_the_speed_keeps_the_pitch(self):
        window = self.open_tones()
        window.key("bracketleft", "bracketleft")
        with self.recording() as recording:
            self.play()
            wait_until("it is heard", recording.heard, 5)
            wait_until("the player has got on", lambda: self.position() >= 1.0)
            window.key("2")
            before = len(recording.samples())
            wait_until("the other one is heard", lambda: len(recording.samples()) >= before + sound.RATE // 2)
            after = recording.samples()[before:]
            window.key("1")
            wait_until("all of it was heard", lambda: recording.silent_for(0.5), 15)
            heard = sound.trimmed(recording.samples())
        self.assertAlmostEqual(len(heard) / sound.RATE, 2 * SECONDS, delta=0.15)
        self.assertAlmostEqual(sound.pitch(heard[:sound.RATE // 2]), TONES[0], delta=3)
        # 0.1 s for the key and what lies between the player and the recorder.
        self.assertAlmostEqual(sound.pitch(after[sound.RATE // 10:]), TONES[1], delta=3)

    def test_another_default_device_is_followed(self):
        window = self.open_tones()
        window.get(BUTTON | {"check box"}, "Loop").press()
        sound.plug("spare")
        self.addCleanup(sound.unplug, "spare")
        self.addCleanup(sound.make_default, SINK)
        self.play()
        wait_until("the player has got on", lambda: self.position() >= 0.5)
        with self.recording("spare") as other:
            sound.make_default("spare")
            window.says(r"Playing on .*spare.* now", 10)
            wait_until("it is heard there", other.heard, 5)
        with self.recording() as recording:
            sound.make_default(SINK)
            wait_until("it is heard here again", recording.heard, 5)


class AMelody(DesktopCase):
    def test_is_heard_as_it_is_sent(self):
        """Part of it, at a rate that is neither the model's nor the device's, against what the server was given."""
        window = self.open_desk()
        requests = []
        self.serve([model.wav(tone(440, model.RATE))], requests)
        rate = 44100
        chirp = 0.4 * numpy.sin(2 * numpy.pi * numpy.cumsum(numpy.linspace(200, 4000, 6 * rate)) / rate)
        melody = self.folder / "chirp.wav"
        with wave.open(str(melody), "wb") as file:
            file.setparams((1, 2, rate, 0, "NONE", ""))
            file.writeframes(numpy.round(chirp * 32767).astype("<i2").tobytes())
        self.drop(melody)
        window.says(r"chirp\.wav", 15)
        for name, seconds in (("End of the region", "4.5"), ("Start of the region", "1.25")):
            window.get(SPIN, name).write(seconds)
            key("Tab")
        window.button(re.compile("^Generate")).press()
        wait_until("the model was asked", lambda: requests)
        with wave.open(io.BytesIO(base64.b64decode(requests[0]["melody"]))) as file:
            self.assertEqual((file.getnchannels(), file.getframerate()), (1, 32000))
            sent = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768
        self.assertEqual(len(sent), 3.25 * 32000)
        sent = sound.resampled(sent, 32000, sound.RATE)
        self.assertLess(sound.least(lambda: self.unlike(sent), 1e-3), 1e-3)

    def unlike(self, sent):
        """What of the melody as it is heard is not in what was sent, as a share of its energy."""
        with sound.Recording(self.session, self.profile.home) as recording:
            self.window.button("Play melody").press()
            wait_until("all of it was heard", lambda: recording.silent_for(0.5), 15)
            heard = sound.trimmed(recording.samples())
        self.assertLess(abs(len(heard) - len(sent)), 0.03 * sound.RATE)
        around = numpy.concatenate((numpy.zeros(sound.RATE // 10), heard, numpy.zeros(sound.RATE // 10)))
        _, start = sound.correlation(sent, around)
        piece = sound.RATE // 4
        shares = []
        for at in range(0, len(sent) - piece, piece):
            played, wanted = around[start + at:start + at + piece], sent[at:at + piece]
            shares.append(1 - numpy.dot(played, wanted) ** 2 / (numpy.dot(played, played) * numpy.dot(wanted, wanted)))
        # Nearly all of it: a busy desktop drops a few milliseconds now and then.
        share = float(numpy.quantile(shares, 0.8))
        print(f"{len(heard) / sound.RATE:.4f} s, {share:.6f} of it is something else")
        return share


class ASpectrum(DesktopCase):
    def test_is_shown_beneath_the_waveform_in_both_themes(self):
        portal = colourscheme.announce(self.session, "light")
        self.addCleanup(end, portal)
        window = self.open_desk()
        self.generate()
        self.draw_region()
        window.button("Copy region, or drag it out")
        _, before = self.look("region-light")
        window.get(BUTTON | {"check box"}, "Spectrum").press()
        wait_until("it is there, in many colours", lambda: self.look("spectrum-light")[1] > 4 * before, 10)
        colourscheme.change(portal)
        wait_until("the window is dark", lambda: brightness(self.picture("spectrum-dark"))[0] < 0.35, 5)
        self.assertGreater(self.look("spectrum-dark")[1], 4 * before)
        window.get(BUTTON | {"check box"}, "Spectrum").press()
        wait_until("the waveform is alone again", lambda: self.look("region-dark")[1] < 2 * before, 5)

    def look(self, name):
        """Brightness and number of colours of the player's waveform, in a picture of the window that is kept."""
        picture = self.picture(name)
        x, y, width, height = self.window.get(SLIDER, "Position").box
        left, top = self.window.frame.box[:2]
        cut = self.folder / "waveform.png"
        subprocess.run(["convert", str(picture), "-crop", f"{width}x{height}+{x - left}+{y - top}", "+repage", str(cut)],
                       check=True)
        return brightness(cut)


def off(heard, expected):
    """The largest difference, levels apart."""
    return float(numpy.abs(heard - gain(heard, expected) * expected).max())


def switched_at(heard, before, after):
    """The frame at which the cross-fade begins: the last at which what was heard is the clip before."""
    same = numpy.flatnonzero(numpy.abs(heard - before) > STEP / 4)
    near = range(max(int(same[0]) - FADE, 0), int(same[0]) + 1)

    def error(place):
        span = slice(place, place + FADE)
        fade = numpy.arange(FADE) / FADE
        return float(numpy.abs(heard[span] - before[span] * (1 - fade) - after[span] * fade).max())

    return min(near, key=error)
