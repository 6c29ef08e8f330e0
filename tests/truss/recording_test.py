"""Recordings: strict base64, and what reading makes of files, measured."""

import asyncio
import base64
import io
import ipaddress
import pathlib
import shutil
import tempfile
import time
import unittest
import unittest.mock

import numpy

import places
import sounds
from melodeck_recording import recording
from melodeck_recording.decode import decode, require_ffmpeg
from melodeck_recording.problem import Problem
from melodeck_recording.settings import Settings


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="truss-test-")
        self.addCleanup(shutil.rmtree, self.folder)

    def decode(self, data, rate=32000, seconds=60, **more):
        path = pathlib.Path(self.folder) / "recording"
        path.write_bytes(data)
        samples = decode(str(path), rate, seconds, **more)
        self.assertEqual((samples.dtype, samples.ndim), (numpy.float32, 1))
        self.assertTrue(samples.flags.c_contiguous and samples.flags.writeable)  # torch.from_numpy wants both
        return samples

    def refuse(self, data, words, **more):
        with self.assertRaises(Problem) as caught:
            self.decode(data, **more)
        self.assertEqual(caught.exception.status, 400)
        self.assertIn(words, caught.exception.message)


class Resampling(Files):
    def test_a_tone_keeps_its_pitch_its_length_and_its_level(self):
        for given in (8000, 16000, 22050, 32000, 44100, 48000, 96000, 192000):
            for wanted in (16000, 32000):
                with self.subTest(given=given, wanted=wanted):
                    samples = self.decode(sounds.wav(sounds.tone(440, 2.0, given), rate=given), wanted)
                    self.assertAlmostEqual(sounds.pitch(samples, wanted), 440.0, delta=0.1)
                    self.assertAlmostEqual(len(samples) / wanted, 2.0, delta=0.002)
                    self.assertAlmostEqual(sounds.decibels(samples), 20 * numpy.log10(0.5) - 3.01, delta=0.05)

    def test_what_the_new_rate_cannot_hold_does_not_fold_back(self):
        # 20 kHz would be heard at 12 kHz, and 9 kHz at 7.
        for given, wanted, hertz in ((48000, 32000, 20000), (44100, 32000, 18000), (44100, 16000, 9000)):
            with self.subTest(given=given, wanted=wanted):
                samples = self.decode(sounds.wav(sounds.tone(hertz, 2.0, given), rate=given), wanted)
                self.assertLess(sounds.decibels(samples), -70)

    def test_what_it_can_hold_stays(self):
        samples = self.decode(sounds.wav(sounds.tone(14000, 2.0, 48000), rate=48000), 32000)
        self.assertAlmostEqual(sounds.decibels(samples), -9.03, delta=0.2)

    def test_channels_are_mixed_to_their_mean(self):
        low, high = sounds.tone(440, 1.0), sounds.tone(660, 1.0, level=0.25)
        stereo = self.decode(sounds.wav(low, high))
        self.assertAlmostEqual(sounds.pitch(stereo, 32000), 440, delta=0.5)
        self.assertAlmostEqual(sounds.decibels(stereo), 10 * numpy.log10((0.25**2 + 0.125**2) / 2), delta=0.1)
        self.assertLess(sounds.decibels(self.decode(sounds.wav(low, -low))), -60)

    def test_no_more_than_was_asked_for(self):
        samples = self.decode(sounds.wav(sounds.tone(seconds=9.0)), seconds=3)
        self.assertAlmostEqual(len(samples) / 32000, 3.0, delta=0.001)


class Formats(Files):
    def test_those_that_people_have(self):
        sound = sounds.wav(sounds.tone(seconds=2.0))
        for suffix, options in (
                ("flac", ()), ("ogg", ("-c:a", "libvorbis")), ("opus", ("-c:a", "libopus")), ("mp3", ()), ("aiff", ()),
                ("m4a", ("-c:a", "aac")), ("webm", ("-c:a", "libopus")), ("aac", ()), ("w64", ()),
                ("wav", ("-c:a", "pcm_s24le")), ("mka", ("-c:a", "flac"))):
            with self.subTest(suffix=suffix):
                samples = self.decode(sounds.converted(sound, self.folder, suffix, *options))
                self.assertAlmostEqual(sounds.pitch(samples, 32000), 440, delta=0.5)
                self.assertAlmostEqual(len(samples) / 32000, 2.0, delta=0.1)

    def test_floats_beyond_full_scale_are_scaled_whole(self):
        samples = self.decode(sounds.float_wav(sounds.tone(440, 1.0, 32000, level=4.0)))
        self.assertAlmostEqual(float(numpy.abs(samples).max()), 1.0, places=3)
        self.assertAlmostEqual(sounds.decibels(samples), -3.01, delta=0.05)

    def test_floats_that_are_no_numbers(self):
        for wrong in (numpy.nan, numpy.inf):
            broken = sounds.tone(440, 0.5, 32000)
            broken[1000] = wrong
            self.refuse(sounds.float_wav(broken), "no sound")

    def test_what_is_no_recording(self):
        sound = sounds.wav(sounds.tone(seconds=0.5))
        for data in (b"this is not audio", b"\0" * 5000, sound[:44], b"RIFF", b"<html>sign in</html>" * 100):
            self.refuse(data, "not a recording")

    def test_a_cut_file_gives_what_it_has(self):
        sound = sounds.wav(sounds.tone(seconds=2.0))
        self.assertAlmostEqual(len(self.decode(sound[: len(sound) // 2])) / 32000, 1.0, delta=0.01)

    def test_a_picture_in_front_of_the_sound_is_passed_over(self):
        film = sounds.converted(sounds.wav(sounds.tone(seconds=1.0)), self.folder, "mkv", "-f", "lavfi", "-i",
                                "color=size=64x64:duration=1", "-map", "1", "-map", "0", "-c:a", "flac", "-c:v",
                                "mpeg4")
        self.assertAlmostEqual(sounds.pitch(self.decode(film), 32000), 440, delta=0.5)

    def test_playlists_open_nothing(self):
        """FFmpeg would fetch what a playlist names, from inside the model's network, or read a file of the server."""
        place = places.Places(sounds.wav(sounds.tone()))
        self.addCleanup(place.close)
        sounds.converted(sounds.wav(sounds.tone()), self.folder, "mp3")
        local = pathlib.Path(self.folder) / "converted.mp3"
        for named in (place.url("/sound.mp3"), f"file://{local}", str(local), local.name):
            playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{named}\n#EXT-X-ENDLIST\n"
            concat = f"ffconcat version 1.0\nfile '{named}'\n"
            session = f"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio {place.port} RTP/AVP 0\n"
            for data in (playlist, concat, session):
                with self.subTest(data=data):
                    self.refuse(data.encode(), "not a recording")
        self.assertEqual(place.seen, [])

    def test_reading_has_a_time_limit(self):
        begin = time.monotonic()
        self.refuse(sounds.wav(sounds.tone(seconds=60)), "too long to read", patience=0.001)
        self.assertLess(time.monotonic() - begin, 5)

    def test_a_machine_without_ffmpeg_is_told_at_once(self):
        with unittest.mock.patch.dict("os.environ", {"PATH": self.folder}), self.assertRaises(RuntimeError):
            require_ffmpeg()


class Sources(unittest.TestCase):
    SOUND = sounds.wav(sounds.tone(seconds=0.1))

    def write(self, value, **settings):
        file = io.BytesIO()
        recording.write(value, "melody", file, Settings(**settings))
        return file.getvalue()

    def refuse(self, value, status=400, words="melody", **settings):
        with self.assertRaises(Problem) as caught:
            self.write(value, **settings)
        self.assertEqual(caught.exception.status, status, caught.exception.message)
        self.assertIn(words, caught.exception.message)

    def test_base64_data_addresses_and_bytes(self):
        text = base64.b64encode(self.SOUND).decode()
        for value in (text, "data:audio/wav;base64," + text, "DATA:Audio/X-Wav;charset=x;BASE64," + text,
                      "data:;base64," + text, self.SOUND, bytearray(self.SOUND)):
            self.assertEqual(self.write(value), self.SOUND)
        for length in (1, 2, 3):
            self.assertEqual(self.write(base64.b64encode(bytes(length)).decode()), bytes(length))

    def test_strictly(self):
        text = base64.b64encode(self.SOUND).decode()
        urlsafe = base64.urlsafe_b64encode(b"\xff\xfe\xfd" * 40).decode()
        for value in (
                "", text[:-1], text + "=", text + "====", "=" + text, text[:76] + "\n" + text[76:], " " + text,
                text + "\n", urlsafe, text[:8] + "=" + text[9:], "not base64!!", "ÄÖÜß", "AAA\u00e9", "=", "====", "A",
                "A==="):
            with self.subTest(value=value[:20]):
                self.refuse(value)
        for value in (None, 1, True, [], {}, [text], {"data": text}):
            with self.subTest(value=value):
                self.refuse(value)

    def test_data_addresses_that_are_none(self):
        for value in (
                "data:", "data:audio/wav", "data:audio/wav,abc", "data:audio/wav;base64", "data:audio/wav;base64,",
                "data:audio/wav;base64,!!!", "data:audio/wav;base64,QUJD\nQUJD"):
            with self.subTest(value=value):
                self.refuse(value)

    def test_addresses_are_downloaded_and_others_named(self):
        place = places.Places(self.SOUND)
        self.addCleanup(place.close)
        home = (ipaddress.ip_network("127.0.0.0/8"),)
        self.assertEqual(self.write(place.url("/sound"), networks=home), self.SOUND)
        self.assertEqual(self.write("  " + place.url("/sound").replace("http", "HTTP") + "\n", networks=home),
                         self.SOUND)
        for value in ("file:///etc/passwd", "ftp://example.com/a.wav", "s3://bucket/a.wav", "c:\\music\\a.wav"):
            self.refuse(value, words="")

    def test_the_largest_size(self):
        text = base64.b64encode(bytes(3000)).decode()
        for value in (text, "data:;base64," + text, bytes(3000)):
            self.assertEqual(len(self.write(value, largest_bytes=3000)), 3000)
            self.refuse(value, 413, "larger than", largest_bytes=2999)

    def test_nothing_is_left_in_the_temporary_folder(self):
        recordings = recording.Recordings(environment={})
        with tempfile.TemporaryDirectory() as folder, unittest.mock.patch("tempfile.tempdir", folder):
            text = base64.b64encode(self.SOUND).decode()
            samples = asyncio.run(recordings.samples(text, "melody", 32000, 5))
            self.assertEqual(len(samples), 3200)
            for wrong in ("AAAA", "!", "http://127.0.0.1/"):
                with self.assertRaises(Problem):
                    asyncio.run(recordings.samples(wrong, "melody", 32000, 5))
            self.assertEqual(list(pathlib.Path(folder).iterdir()), [])


if __name__ == "__main__":
    unittest.main()
